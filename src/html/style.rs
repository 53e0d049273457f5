//! What an inline style hides.

/// The usual class names of what is read out only.
const FOR_SCREEN_READERS: [&str; 6] = [
    "screen-reader-only",
    "screen-reader-text",
    "sr-only",
    "u-visually-hidden",
    "visually-hidden",
    "visuallyhidden",
];

/// Whether a `style` attribute takes its element out of sight.
pub(super) fn hides(style: &str) -> bool {
    declarations(style).any(|(property, value)| match property.as_str() {
        "display" => value == "none",
        "visibility" => value == "hidden" || value == "collapse",
        "font-size" => {
            value.parse::<f32>().or(value.trim_end_matches(char::is_alphabetic).parse()) == Ok(0.0)
        }
        _ => false,
    })
}

/// Whether a `style` attribute leaves its element in the page, but where nobody sees it: what screen readers are told
/// amid a line.
pub(super) fn moves_away(style: &str) -> bool {
    let is_far = |value: &str| value.starts_with("-999");
    declarations(style).any(|(property, value)| match property.as_str() {
        "clip" => value.starts_with("rect(0") || value.starts_with("rect(1px"),
        "clip-path" => value == "inset(50%)" || value == "inset(100%)",
        "left" | "top" | "text-indent" => is_far(&value),
        "width" | "height" => value == "1px" && style.contains("overflow"),
        "opacity" => value == "0",
        _ => false,
    })
}

/// Whether a class says that its element is only read out.
pub(super) fn is_for_screen_readers(class: &str) -> bool {
    class.split_ascii_whitespace().any(|name| FOR_SCREEN_READERS.contains(&name))
}

/// Properties and their values, in lower case.
fn declarations(style: &str) -> impl Iterator<Item = (String, String)> {
    style.split(';').filter_map(|declaration| declaration.split_once(':')).map(|(property, value)| {
        let value = value.trim().to_ascii_lowercase();
        (property.trim().to_ascii_lowercase(), value.trim_end_matches("!important").trim_end().to_string())
    })
}
