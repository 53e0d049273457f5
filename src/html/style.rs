//! What an inline style hides.

/// Whether a `style` attribute takes its element out of sight.
pub(super) fn hides(style: &str) -> bool {
    style.split(';').filter_map(|declaration| declaration.split_once(':')).any(|(property, value)| {
        let value = value.trim().trim_end_matches("!important").trim_end();
        match property.trim().to_ascii_lowercase().as_str() {
            "display" => value.eq_ignore_ascii_case("none"),
            "visibility" => ["hidden", "collapse"].iter().any(|unseen| value.eq_ignore_ascii_case(unseen)),
            _ => false,
        }
    })
}
