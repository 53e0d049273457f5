//! What cuts an element away: `clip-path`, and `clip` before it.

use super::css::{arguments, length, numbers};
use super::{SMALLEST_BOX, Style, awaits};

/// Whether an element's own style cuts all of it away.
pub(super) fn is_clipped(style: &impl Style, position: &str) -> bool {
    let is_out_of_line = matches!(position, "absolute" | "fixed");
    if is_out_of_line && let Some(sides) = arguments(&style.value("clip"), "rect") {
        let sides: Vec<f64> = numbers(sides).collect();
        if let &[top, right, bottom, left] = sides.as_slice()
            && (bottom - top < SMALLEST_BOX || right - left < SMALLEST_BOX)
        {
            return true;
        }
    }
    let path = style.value("clip-path");
    path != "none" && is_empty(&path, style.size()) && !awaits(style, "clip-path")
}

/// Whether a `clip-path` leaves nothing of a box.
fn is_empty(path: &str, [width, height]: [f64; 2]) -> bool {
    if let Some(insets) = arguments(path, "inset") {
        let insets = insets.split(" round").next().unwrap_or_default();
        let insets: Vec<&str> = insets.split_whitespace().collect();
        // As in all shorthands of CSS, a side that is not given is as wide as the one opposite.
        let inset = |side: usize, of: f64| {
            let inset = insets.get(side).or(insets.get(side % 2)).or(insets.first());
            inset.map_or(0.0, |inset| length(inset, of))
        };
        return width - inset(3, width) - inset(1, width) < SMALLEST_BOX
            || height - inset(0, height) - inset(2, height) < SMALLEST_BOX;
    }
    if let Some(radii) = arguments(path, "circle").or_else(|| arguments(path, "ellipse")) {
        let radii = radii.split("at").next().unwrap_or_default();
        return numbers(radii).any(|radius| radius == 0.0);
    }
    let Some(corners) = arguments(path, "polygon") else { return false };
    let corners: Vec<f64> = numbers(corners).collect();
    let is_line = |first: usize| corners.iter().skip(first).step_by(2).all(|&at| at == corners[first]);
    corners.len() > 1 && (is_line(0) || is_line(1))
}
