//! Which marks open and close a quotation together. Linear, whatever the marks.

use super::marks::{Mark, Sign};
use crate::letters;
use alloc::vec::Vec;

/// Pairs opening with closing marks; an index without a second one never closes.
///
/// `nest` reads an opening mark inside a quotation as one that needs its own closing mark.
pub(super) fn pair(marks: &[Mark], nest: bool) -> Vec<(usize, Option<usize>)> {
    let closer_follows = closer_follows(marks);
    let mut pairs = Vec::new();
    let mut open: Option<usize> = None;
    let mut depth = 0usize;
    let mut singles = true;
    let mut i = 0;
    while i < marks.len() {
        let mark = &marks[i];
        if let Some(first) = open {
            match step(&marks[first], mark, depth > 0, nest) {
                Step::Skip => {}
                Step::Deeper => depth += 1,
                Step::CloseUnlessLater if closer_follows[i] => {}
                Step::Close if depth > 0 => depth -= 1,
                Step::Close | Step::CloseUnlessLater => {
                    pairs.push((first, Some(i)));
                    open = None;
                }
            }
        } else if can_open(mark) && (singles || !mark.is_single()) {
            open = Some(i);
            depth = 0;
        }
        i += 1;
        if i == marks.len()
            && let Some(first) = open.take()
        {
            if marks[first].is_single() {
                // A lone single mark is an apostrophe, and so are those behind it: one more pass at most.
                singles = false;
                i = first + 1;
            } else {
                pairs.push((first, None));
            }
        }
    }
    pairs
}

/// Whether the next single mark that is not in doubt closes a quotation.
fn closer_follows(marks: &[Mark]) -> Vec<bool> {
    let mut follows = vec![false; marks.len()];
    let mut next = false;
    for (i, mark) in marks.iter().enumerate().rev() {
        follows[i] = next;
        if mark.is_single() && !mark.is_plural_apostrophe() {
            next = mark.closes && !mark.opens;
        }
    }
    follows
}

fn can_open(mark: &Mark) -> bool {
    match mark.sign {
        Sign::Straight => {
            let inches = mark.before.is_some_and(|b| b.is_ascii_digit()) && !mark.opens;
            // Hebrew abbreviations have the mark before their last letter.
            let inside_word = mark.before.is_some_and(letters::is_alphabetic)
                && mark.after.is_some_and(letters::is_alphabetic);
            !inches && !inside_word && mark.before != Some('=')
        }
        Sign::Left | Sign::Low | Sign::GuillemetLeft | Sign::Corner(0 | 1) => true,
        Sign::Corner(_) => matches!(mark.before, Some(':' | '：')),
        Sign::Right | Sign::GuillemetRight => mark.opens || mark.before.is_none(),
        Sign::SingleLeft | Sign::SingleLow => mark.opens,
        Sign::SingleStraight => {
            mark.opens && mark.after.is_some_and(|c| letters::is_alphabetic(c) || c == '[')
        }
        Sign::SingleRight | Sign::CornerClose(_) => false,
    }
}

enum Step {
    Skip,
    Deeper,
    Close,
    /// Closes, unless a mark that does so without doubt comes later.
    CloseUnlessLater,
}

/// What a mark does inside the quotation that `first` opened.
fn step(first: &Mark, mark: &Mark, inside: bool, nest: bool) -> Step {
    use Sign::*;
    if mark.is_single() {
        return if first.is_single() { single_step(first, mark, inside) } else { Step::Skip };
    }
    if first.is_single() {
        return match mark.sign {
            Left | Low | GuillemetLeft if nest => Step::Deeper,
            Straight if nest && mark.opens && !mark.closes => Step::Deeper,
            Right | GuillemetRight | Straight if inside => Step::Close,
            _ => Step::Skip,
        };
    }
    let deeper = if nest { Step::Deeper } else { Step::Skip };
    match (first.sign, mark.sign) {
        (Straight, Straight) if mark.opens && !mark.closes => deeper,
        (Straight | Right, Right) | (Straight, Straight) => Step::Close,
        (Left | Low | Right, Right | Straight) if mark.opens && !mark.closes && mark.sign == Straight => {
            deeper
        }
        (Left | Low | Right, Right | Straight) => Step::Close,
        (Low, Left) => Step::Close,
        (Left | Straight, Left) if mark.closes && !mark.opens => Step::Close,
        (Left, Left) | (Low, Low) => deeper,
        (GuillemetLeft, GuillemetRight) => Step::Close,
        (GuillemetLeft, GuillemetLeft) => deeper,
        (GuillemetRight, GuillemetLeft) => Step::Close,
        (GuillemetRight, GuillemetRight) if mark.closes => Step::Close,
        (Corner(a), CornerClose(b)) if a == b => Step::Close,
        (Corner(a), Corner(b)) if a == b => deeper,
        _ => Step::Skip,
    }
}

/// What a single mark does inside a single quotation.
fn single_step(first: &Mark, mark: &Mark, inside: bool) -> Step {
    let closes = match (first.sign, mark.sign) {
        (Sign::SingleLow, Sign::SingleLeft | Sign::SingleRight) => true,
        (Sign::SingleLeft, Sign::SingleRight | Sign::SingleStraight) => mark.closes,
        (Sign::SingleStraight, Sign::SingleStraight | Sign::SingleRight) => mark.closes,
        _ => false,
    };
    if inside || !closes {
        return Step::Skip;
    }
    if mark.is_plural_apostrophe() { Step::CloseUnlessLater } else { Step::Close }
}
