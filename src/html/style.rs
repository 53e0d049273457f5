//! What an inline style hides.

/// Letters of this height, in pixels, nobody sees.
const SMALLEST_LETTERS: f32 = 1.0;
/// What is moved so far, in any unit, is out of the page.
const FARTHEST: f32 = -500.0;

/// Whether a `style` attribute takes its element out of sight.
pub(super) fn hides(style: &str) -> bool {
    let background = declarations(style).find(|(property, _)| property.starts_with("background"));
    declarations(style).any(|(property, value)| match property.as_str() {
        "display" => value == "none",
        "visibility" => value == "hidden" || value == "collapse",
        "font-size" => is_tiny(&value),
        "color" => {
            let as_behind = |(_, behind): &(String, String)| {
                is_white(&value) && is_white(behind) || is_color(&value) && value == *behind
            };
            value == "transparent" || background.as_ref().is_some_and(as_behind)
        }
        _ => false,
    })
}

/// Whether a `style` attribute gives its letters the colour of paper, and nothing else behind them.
pub(super) fn is_white_on_paper(style: &str) -> bool {
    declarations(style).any(|(property, value)| property == "color" && is_white(&value))
        && !declarations(style).any(|(property, _)| property.starts_with("background"))
}

/// Whether a value can be a colour of its own: browsers heed neither nothing nor `none`, and take the others from elsewhere.
fn is_color(value: &str) -> bool {
    !matches!(value, "" | "none" | "inherit" | "initial" | "unset" | "revert" | "revert-layer")
}

fn is_white(color: &str) -> bool {
    let plain: String = color.chars().filter(|c| !c.is_whitespace()).collect();
    matches!(plain.as_str(), "white" | "#fff" | "#ffffff" | "rgb(255,255,255)")
}

/// Whether a size is one of nearly nothing.
fn is_tiny(size: &str) -> bool {
    number(size).is_some_and(|size| size == 0.0)
        || size.ends_with("px") && number(size) <= Some(SMALLEST_LETTERS)
}

/// The number in front of a unit.
fn number(value: &str) -> Option<f32> {
    value.trim_end_matches(|c: char| c.is_alphabetic() || c == '%').parse().ok()
}

/// Whether a `style` attribute leaves its element in the page, but where nobody sees it: what screen readers are told
/// amid a line.
pub(super) fn moves_away(style: &str) -> bool {
    declarations(style).any(|(property, value)| match property.as_str() {
        "clip" => value.starts_with("rect(0") || value.starts_with("rect(1px"),
        "clip-path" => value == "inset(50%)" || value == "inset(100%)",
        "left" | "top" | "text-indent" => number(&value).is_some_and(|at| at < FARTHEST),
        "width" | "height" | "max-height" => is_tiny(&value) && style.contains("overflow"),
        "opacity" => value == "0",
        "transform" => value == "scale(0)",
        _ => false,
    })
}

/// Properties and their values, in lower case.
fn declarations(style: &str) -> impl Iterator<Item = (String, String)> {
    style.split(';').filter_map(|declaration| declaration.split_once(':')).map(|(property, value)| {
        let value = value.trim().to_ascii_lowercase();
        (property.trim().to_ascii_lowercase(), value.trim_end_matches("!important").trim_end().to_string())
    })
}
