//! The labels of a list's items: `1.`, `a)`, `•`, `• 1.`

/// What an item of a list begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ItemLabel<'t> {
    pub bullet: Option<char>,
    pub ordinal: Option<Ordinal<'t>>,
}

/// The number or letter of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ordinal<'t> {
    pub value: Value,
    /// How it ends: `.`, `)`, `.)`
    pub tail: &'t str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// Of three digits at most.
    Number(u16),
    /// One small letter of ASCII.
    Letter(u8),
}

impl<'t> ItemLabel<'t> {
    /// The label that `text` begins with, and its length.
    pub fn read(text: &'t str) -> Option<(Self, usize)> {
        let bullet = text.chars().next().filter(|c| matches!(c, '•' | '⁃' | '◦' | '▪' | '●' | '·'));
        let rest = bullet.map_or(text, |bullet| {
            let rest = &text[bullet.len_utf8()..];
            rest.strip_prefix(' ').unwrap_or(rest)
        });
        let ordinal = Ordinal::read(rest);
        let length = text.len() - rest.len() + ordinal.map_or(0, |(_, length)| length);
        let label = ItemLabel { bullet, ordinal: ordinal.map(|(ordinal, _)| ordinal) };
        (bullet.is_some() || ordinal.is_some()).then_some((label, length))
    }

    /// Whether `next` labels the item after this one.
    pub fn is_followed_by(&self, next: &ItemLabel) -> bool {
        let ordinals_follow = match (self.ordinal, next.ordinal) {
            (Some(own), Some(next)) => own.tail == next.tail && own.value.next() == Some(next.value),
            (own, next) => own == next,
        };
        self.bullet == next.bullet && ordinals_follow
    }
}

impl<'t> Ordinal<'t> {
    /// The ordinal that `text` begins with, white space behind it, and its length.
    fn read(text: &'t str) -> Option<(Self, usize)> {
        let (value, length) = Value::read(text)?;
        let rest = &text[length..];
        let after = rest.trim_start_matches(['.', ')']);
        let tail = &rest[..rest.len() - after.len()];
        let is_label = matches!(tail, "." | ")" | ".)") && after.starts_with(char::is_whitespace);
        is_label.then_some((Ordinal { value, tail }, length + tail.len()))
    }
}

impl Value {
    fn read(text: &str) -> Option<(Self, usize)> {
        if let Some(letter) = text.bytes().next().filter(u8::is_ascii_lowercase) {
            return Some((Value::Letter(letter), 1));
        }
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let number = text[..digits].parse().ok().filter(|_| digits <= 3)?;
        Some((Value::Number(number), digits))
    }

    fn next(self) -> Option<Self> {
        match self {
            Value::Number(number) => number.checked_add(1).map(Value::Number),
            Value::Letter(letter) => letter.checked_add(1).map(Value::Letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(text: &str) -> ItemLabel<'_> {
        ItemLabel::read(text).unwrap().0
    }

    #[test]
    fn labels_are_bullets_numbers_or_letters() {
        assert_eq!(ItemLabel::read("12.) Salt").map(|(_, length)| length), Some(4));
        assert_eq!(ItemLabel::read("• a) Salt").map(|(_, length)| length), Some(6));
        assert_eq!(label("• Salt"), ItemLabel { bullet: Some('•'), ordinal: None });
        for text in ["2026. Salt", "1.5 Salt", "A) Salt", "salt", ""] {
            assert_eq!(ItemLabel::read(text), None, "{text}");
        }
    }

    #[test]
    fn the_next_item_counts_on_in_the_same_style() {
        assert!(label("1. Bread").is_followed_by(&label("2. Salt")));
        assert!(label("a) Bread").is_followed_by(&label("b) Salt")));
        assert!(label("• Bread").is_followed_by(&label("• Salt")));
        assert!(!label("1. Bread").is_followed_by(&label("2) Salt")));
        assert!(!label("1. Bread").is_followed_by(&label("3. Salt")));
        assert!(!label("• Bread").is_followed_by(&label("1. Salt")));
    }
}
