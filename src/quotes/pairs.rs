//! Tells which quotation marks open and close a quotation together.

use super::marks::QuotationMark;

/// Two marks around a quotation, as indices.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Pair {
    pub open: usize,
    /// None for a quotation that never closes.
    pub close: Option<usize>,
}

/// Pairs the quotation marks of a line, the outermost only. Linear in their number.
///
/// A mark that opens a quotation inside another needs a closing mark of its own. Where that leaves a quotation
/// open, such marks count as part of the quoted text.
pub(super) fn pair(marks: &[QuotationMark]) -> Vec<Pair> {
    let nested = pair_up(marks, true);
    match nested.last() {
        Some(Pair { close: None, .. }) => pair_up(marks, false),
        _ => nested,
    }
}

fn pair_up(marks: &[QuotationMark], nest: bool) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let mut open: Option<usize> = None;
    let mut depth = 0usize;
    let mut singles_open = true;
    let mut i = 0;
    while i < marks.len() {
        let mark = &marks[i];
        if let Some(first) = open {
            match effect(&marks[first], mark, depth > 0) {
                MarkEffect::None => {}
                MarkEffect::OpensInner => depth += usize::from(nest),
                MarkEffect::Closes if depth > 0 => depth -= 1,
                MarkEffect::Closes => {
                    pairs.push(Pair { open: first, close: Some(i) });
                    open = None;
                }
            }
        } else if opens(mark) && (singles_open || !mark.is_single()) {
            open = Some(i);
            depth = 0;
        }
        i += 1;
        if i == marks.len()
            && let Some(first) = open.take()
        {
            if marks[first].is_single() {
                // A lone single mark is an apostrophe, and so are those behind it: one more pass at most.
                singles_open = false;
                i = first + 1;
            } else {
                pairs.push(Pair { open: first, close: None });
            }
        }
    }
    pairs
}

/// Whether a mark opens a quotation where none is open.
fn opens(mark: &QuotationMark) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    match mark.glyph {
        '"' => {
            let inches = mark.before.is_some_and(|c| c.is_ascii_digit()) && !mark.may_open;
            // Hebrew abbreviations have the mark before their last letter.
            let inside_word = is_letter(mark.before) && is_letter(mark.after);
            let attribute = mark.before == Some('=');
            !inches && !inside_word && !attribute
        }
        '“' | '„' | '«' | '「' | '『' => true,
        // Else the title of a work.
        '《' => matches!(mark.before, Some(':' | '：')),
        '”' | '»' => mark.may_open || mark.before.is_none(),
        '‘' | '‚' => mark.may_open,
        '\'' => mark.may_open && (is_letter(mark.after) || mark.after == Some('[')),
        _ => false,
    }
}

/// What a mark does inside a quotation.
enum MarkEffect {
    None,
    /// It opens a quotation inside that one.
    OpensInner,
    /// It closes the innermost one.
    Closes,
}

/// What a mark does inside the quotation that `open` began; `is_nested`: another one is open within it.
fn effect(open: &QuotationMark, mark: &QuotationMark, is_nested: bool) -> MarkEffect {
    let surely_opens = mark.may_open && !mark.may_close;
    let surely_closes = mark.may_close && !mark.may_open;
    let (opens_inner, closes);
    if mark.is_single() {
        opens_inner = false;
        let pairs = closes_single(open.glyph, mark);
        closes = pairs && !is_nested && !(mark.may_be_plural() && mark.closer_follows);
    } else if open.is_single() {
        opens_inner = matches!(mark.glyph, '“' | '„' | '«') || mark.glyph == '"' && surely_opens;
        closes = is_nested && matches!(mark.glyph, '”' | '»' | '"');
    } else {
        closes = belong_together(open.glyph, mark.glyph)
            || surely_closes && mark.glyph == '“' && matches!(open.glyph, '"' | '“')
            || mark.may_close && mark.glyph == '»' && open.glyph == '»';
        let nests = matches!(mark.glyph, '“' | '„' | '«' | '「' | '『' | '《') && mark.glyph == open.glyph;
        opens_inner = surely_opens && mark.glyph == '"' && closes || nests && !closes;
    }
    if opens_inner {
        MarkEffect::OpensInner
    } else if closes {
        MarkEffect::Closes
    } else {
        MarkEffect::None
    }
}

/// Whether a single mark closes what the mark `open` opened.
fn closes_single(open: char, mark: &QuotationMark) -> bool {
    match open {
        '‚' => matches!(mark.glyph, '‘' | '’'),
        '‘' | '\'' => mark.may_close && matches!(mark.glyph, '’' | '\''),
        _ => false,
    }
}

/// Whether a double mark closes what another one opened, wherever it stands.
fn belong_together(open: char, close: char) -> bool {
    match open {
        '"' | '“' | '”' => matches!(close, '”' | '"'),
        '„' => matches!(close, '“' | '”' | '"'),
        '«' => close == '»',
        '»' => close == '«',
        '「' => close == '」',
        '『' => close == '』',
        '《' => close == '》',
        _ => false,
    }
}
