//! Which marks open and close a quotation together. Linear, whatever the marks.

use super::marks::Mark;
use crate::find::among;
use crate::letters;

/// What opens and what closes it.
const PAIRS: &str = "\"\" \"” ”” ”\" “” “\" „” „\" „“ «» »« 「」 『』 《》";
/// What opens a quotation inside one of its own.
const NESTING: &str = "““ „„ «« 「「 『『 《《";
/// What opens and what closes it if it stands as a closing mark does.
const SINGLE_PAIRS: &str = "‘’ ‘' '' '’";

/// Pairs opening with closing marks; an index without a second one never closes.
///
/// `nest` reads an opening mark inside a quotation as one that needs its own closing mark.
pub(super) fn pair(marks: &[Mark], nest: bool) -> Vec<(usize, Option<usize>)> {
    let mut pairs = Vec::new();
    let mut open: Option<usize> = None;
    let mut depth = 0usize;
    let mut singles = true;
    let mut i = 0;
    while i < marks.len() {
        let mark = &marks[i];
        if let Some(first) = open {
            match step(&marks[first], mark, depth > 0) {
                Step::Skip => {}
                Step::Deeper => depth += usize::from(nest),
                Step::Close if depth > 0 => depth -= 1,
                Step::Close => {
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

fn can_open(mark: &Mark) -> bool {
    match mark.sign {
        '"' => {
            let inches = mark.before.is_ascii_digit() && !mark.opens;
            // Hebrew abbreviations have the mark before their last letter.
            let inside_word = letters::is_alphabetic(mark.before) && letters::is_alphabetic(mark.after);
            !inches && !inside_word && mark.before != '='
        }
        '“' | '„' | '«' | '「' | '『' => true,
        '《' => among(mark.before, ":："),
        '”' | '»' => mark.opens || mark.before == '\0',
        '‘' | '‚' => mark.opens,
        '\'' => mark.opens && (letters::is_alphabetic(mark.after) || mark.after == '['),
        _ => false,
    }
}

enum Step {
    Skip,
    Deeper,
    Close,
}

/// What a mark does inside the quotation that `first` opened.
fn step(first: &Mark, mark: &Mark, inside: bool) -> Step {
    let (outer, sign) = (first.sign, mark.sign);
    let opens = mark.opens && !mark.closes;
    let deeper;
    let closes;
    if mark.is_single() {
        deeper = false;
        let pairs = outer == '‚' && among(sign, "‘’") || mark.closes && stands(SINGLE_PAIRS, outer, sign);
        closes = pairs && !inside && !(mark.is_plural_apostrophe() && mark.closer_follows);
    } else if first.is_single() {
        deeper = among(sign, "“„«") || sign == '"' && opens;
        closes = inside && among(sign, "”»\"");
    } else {
        let closing = mark.closes && !mark.opens && sign == '“' && among(outer, "\"“");
        closes = closing || stands(PAIRS, outer, sign) || mark.closes && outer == '»' && sign == '»';
        deeper = opens && sign == '"' && closes || stands(NESTING, outer, sign) && !closes;
    }
    if deeper {
        Step::Deeper
    } else if closes {
        Step::Close
    } else {
        Step::Skip
    }
}

/// Whether two signs stand side by side in a list.
fn stands(list: &str, first: char, second: char) -> bool {
    let mut last = ' ';
    for sign in list.chars() {
        if last == first && sign == second {
            return true;
        }
        last = sign;
    }
    false
}
