//! Phrases with a number in them, in the plural forms that a language tells apart.

use super::leaked::{self, Text};
use serde::{Deserialize, Serialize};

/// A grammatical number, by the name that CLDR and `Intl.PluralRules` have for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PluralCategory {
    /// Arabic, for 0.
    Zero,
    /// The singular, and whatever takes it.
    One,
    /// The dual.
    Two,
    /// A few: Polish *2 minuty*.
    Few,
    /// Many: Polish *5 minut*.
    Many,
    /// The plural; in languages without one, every number.
    Other,
}

/// Which numbers a language tells apart, for whole numbers below a million.
///
/// The rules are those of [CLDR 48](https://www.unicode.org/cldr/charts/48/supplemental/language_plural_rules.html).
///
/// ```
/// use nutgraf::language::{Language, PluralCategory};
///
/// assert_eq!(Language::of(Some("pl"), "").plurals.category(22), PluralCategory::Few);
/// assert_eq!(Language::of(Some("ja"), "").plurals.category(1), PluralCategory::Other);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PluralRule {
    /// None: Chinese.
    Same,
    /// 1: English.
    One,
    /// 0 and 1: French.
    ZeroOne,
    /// 1; 2: Hebrew.
    OneTwo,
    /// 1; 2 to 4: Czech.
    Czech,
    /// 1; numbers that end in 2 to 4, but for 12 to 14: Polish.
    Polish,
    /// Numbers that end in 1, but for 11; in 2 to 4, but for 12 to 14: Russian and Ukrainian.
    EastSlavic,
    /// 1; 0 and numbers that end in 01 to 19: Romanian.
    Romanian,
    /// 0; 1; 2; numbers that end in 03 to 10; in 11 to 99: Arabic.
    Arabic,
}

impl PluralRule {
    /// The category of a number.
    pub fn category(self, number: u32) -> PluralCategory {
        use PluralCategory::{Few, Many, One, Other, Two, Zero};
        let ends_in_few = matches!(number % 10, 2..=4) && !matches!(number % 100, 12..=14);
        match self {
            PluralRule::One if number == 1 => One,
            PluralRule::ZeroOne if number <= 1 => One,
            PluralRule::OneTwo => match number {
                1 => One,
                2 => Two,
                _ => Other,
            },
            PluralRule::Czech => match number {
                1 => One,
                2..=4 => Few,
                _ => Other,
            },
            PluralRule::Polish if number == 1 => One,
            PluralRule::EastSlavic if number % 10 == 1 && number % 100 != 11 => One,
            PluralRule::Polish | PluralRule::EastSlavic if ends_in_few => Few,
            PluralRule::Polish | PluralRule::EastSlavic => Many,
            PluralRule::Romanian => match (number, number % 100) {
                (1, _) => One,
                (0, _) | (_, 1..=19) => Few,
                _ => Other,
            },
            PluralRule::Arabic => match (number, number % 100) {
                (0, _) => Zero,
                (1, _) => One,
                (2, _) => Two,
                (_, 3..=10) => Few,
                (_, 11..) => Many,
                _ => Other,
            },
            PluralRule::Same | PluralRule::One | PluralRule::ZeroOne => Other,
        }
    }
}

/// A phrase with a number in it, in every form that the language has for it.
///
/// As in the patterns of CLDR, a zero stands for the number, and its digits are those of the number: `0 min read`,
/// `۰ دقیقه مطالعه`. Where a category has no form of its own, `other` serves.
///
/// ```
/// use nutgraf::language::Language;
///
/// let arabic = Language::of(Some("ar"), "");
/// assert_eq!(arabic.labels.reading_time.of(7, arabic.plurals), "7 دقائق للقراءة");
/// let persian = Language::of(Some("fa"), "");
/// assert_eq!(persian.labels.reading_time.of(12, persian.plurals), "۱۲ دقیقه مطالعه");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// For [`PluralCategory::One`].
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "leaked::optional")]
    pub one: Option<Text>,
    /// For [`PluralCategory::Two`].
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "leaked::optional")]
    pub two: Option<Text>,
    /// For [`PluralCategory::Few`].
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "leaked::optional")]
    pub few: Option<Text>,
    /// For all other numbers.
    #[serde(deserialize_with = "leaked::text")]
    pub other: Text,
}

/// Short for a [`Counted`] that has one form.
pub(super) const fn counted(other: Text) -> Counted {
    Counted { one: None, two: None, few: None, other }
}

impl Counted {
    /// The phrase for a number, by the rule of its language.
    pub fn of(&self, number: u32, rule: PluralRule) -> String {
        let form = match rule.category(number) {
            PluralCategory::One => self.one,
            PluralCategory::Two => self.two,
            PluralCategory::Few => self.few,
            PluralCategory::Zero | PluralCategory::Many | PluralCategory::Other => None,
        };
        let form = form.unwrap_or(self.other);
        let Some(zero) = form.chars().find(|&c| ZEROS.contains(&c)) else { return form.to_string() };
        form.replace(zero, &digits(number, zero))
    }
}

/// The digits that stand for a number: ASCII's and Persian's.
const ZEROS: [char; 2] = ['0', '۰'];

fn digits(number: u32, zero: char) -> String {
    let in_script =
        |digit: char| char::from_u32(zero as u32 + digit as u32 - u32::from(b'0')).unwrap_or(digit);
    number.to_string().chars().map(in_script).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use PluralCategory::{Few, Many, One, Other, Two, Zero};

    #[test]
    fn numbers_are_told_apart_as_in_cldr() {
        // The samples that CLDR lists beside its rules.
        let cases: [(PluralRule, PluralCategory, &[u32]); 22] = [
            (PluralRule::Same, Other, &[0, 1, 2, 5, 15, 100]),
            (PluralRule::One, One, &[1]),
            (PluralRule::One, Other, &[0, 2, 16, 100, 101, 1000]),
            (PluralRule::ZeroOne, One, &[0, 1]),
            (PluralRule::ZeroOne, Other, &[2, 17, 100, 101, 1000]),
            (PluralRule::OneTwo, One, &[1]),
            (PluralRule::OneTwo, Two, &[2]),
            (PluralRule::OneTwo, Other, &[0, 3, 17, 100, 101, 102]),
            (PluralRule::Czech, One, &[1]),
            (PluralRule::Czech, Few, &[2, 3, 4]),
            (PluralRule::Czech, Other, &[0, 5, 19, 22, 100, 101]),
            (PluralRule::Polish, One, &[1]),
            (PluralRule::Polish, Few, &[2, 4, 22, 24, 32, 34, 102, 1002]),
            (PluralRule::Polish, Many, &[0, 5, 12, 14, 19, 21, 100, 101, 112]),
            (PluralRule::EastSlavic, One, &[1, 21, 31, 101, 1001]),
            (PluralRule::EastSlavic, Few, &[2, 4, 22, 24, 102]),
            (PluralRule::EastSlavic, Many, &[0, 5, 11, 14, 19, 20, 100, 111]),
            (PluralRule::Romanian, Few, &[0, 2, 16, 101, 119, 1001]),
            (PluralRule::Romanian, Other, &[20, 35, 100, 120, 1000]),
            (PluralRule::Arabic, Few, &[3, 10, 103, 110, 1003]),
            (PluralRule::Arabic, Many, &[11, 26, 99, 111, 1011]),
            (PluralRule::Arabic, Other, &[100, 102, 200, 202, 1000]),
        ];
        for (rule, category, numbers) in cases {
            for &number in numbers {
                assert_eq!(rule.category(number), category, "{rule:?} {number}");
            }
        }
        let first = [0, 1, 2].map(|number| PluralRule::Arabic.category(number));
        assert_eq!((first, PluralRule::Romanian.category(1)), ([Zero, One, Two], One));
    }

    #[test]
    fn a_form_that_is_missing_is_the_plural_s() {
        let minutes = Counted { one: Some("0 minuta"), few: Some("0 minuty"), ..counted("0 minut") };
        let texts = [1, 3, 5, 30].map(|number| minutes.of(number, PluralRule::Polish));
        assert_eq!(texts, ["1 minuta", "3 minuty", "5 minut", "30 minut"]);
        assert_eq!(counted("0 min").of(1, PluralRule::One), "1 min");
    }

    #[test]
    fn a_form_may_do_without_the_number() {
        let minutes = Counted { two: Some("دقيقتان"), ..counted("0 دقيقة") };
        assert_eq!(minutes.of(2, PluralRule::Arabic), "دقيقتان");
    }
}
