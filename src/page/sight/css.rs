//! Values of CSS, as browsers write computed ones.

/// Red, green and blue that differ by no more than this, of 255, are one colour to a reader.
const CLOSEST: u8 = 8;

/// What stands in the parentheses of a CSS function.
pub(super) fn arguments<'v>(value: &'v str, function: &str) -> Option<&'v str> {
    let (_, inner) = value.split_once(function)?.1.split_once('(')?;
    inner.split(')').next()
}

/// The numbers in a value, whatever their unit.
pub(super) fn numbers(value: &str) -> impl Iterator<Item = f64> {
    value.split(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '-' | 'e'))).filter_map(number)
}

/// A number to three decimals: more does not show, and what std has to read any number by would add a tenth to what a
/// reader downloads.
fn number(text: &str) -> Option<f64> {
    if text.contains("e-") {
        return Some(0.0);
    }
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let thousandths = format!("{whole}{:0<3}", fraction.get(..3).unwrap_or(fraction));
    let has_digits = whole.ends_with(|c: char| c.is_ascii_digit());
    thousandths.parse::<i64>().ok().filter(|_| has_digits).map(|number| number as f64 / 1000.0)
}

/// A length in pixels, or a percentage of `whole`.
pub(super) fn length(value: &str, whole: f64) -> f64 {
    let number = numbers(value).next().unwrap_or(0.0);
    if value.ends_with('%') { number / 100.0 * whole } else { number }
}

/// How opaque a computed colour is; `None` if it is not given as red, green and blue.
pub(super) fn alpha(colour: &str) -> Option<f64> {
    let is_rgb = colour.starts_with("rgb");
    is_rgb.then(|| numbers(colour).nth(3).unwrap_or(1.0))
}

/// Whether a reader sees no difference between two computed colours.
pub(super) fn is_alike(a: &str, b: &str) -> bool {
    let is_near = |(a, b): (f64, f64)| (a - b).abs() <= CLOSEST.into();
    a == b || (alpha(a) == Some(1.0) && alpha(b).is_some() && numbers(a).zip(numbers(b)).all(is_near))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_browsers_write_them() {
        let all = |value| numbers(value).collect::<Vec<_>>();
        assert_eq!(all("rgba(10, 0, 255, 0.05)"), [10.0, 0.0, 255.0, 0.05]);
        assert_eq!(all("polygon(evenodd, -1.5px 33.3333%)"), [-1.5, 33.333]);
        assert_eq!(all("1e-05"), [0.0]);
        assert!(all("none").is_empty());
    }
}
