//! Texts that are out to break a summarizer, each summarized natively. `tests/js/hostile.test.mjs` summarizes the same
//! ones in the WebAssembly module.

mod recipe;

use nutgraf::{Length, Options, Span, Summary, split_sentences, summarize};
use serde_json::Value;
use std::collections::HashSet;
use std::sync::LazyLock;

/// A text, and what must hold of its summary beside what holds of all.
struct Case {
    name: String,
    text: String,
    expect: Value,
}

static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| {
    let case = |line: &str| {
        let row: Value = serde_json::from_str(line).expect("each line is JSON");
        let mut units = Vec::new();
        recipe::expand(&row["text"], &mut units);
        // A half of a surrogate pair becomes U+FFFD, as at the JavaScript border.
        let text = String::from_utf16_lossy(&units);
        Case { name: row["id"].to_string(), text, expect: row["expect"].clone() }
    };
    include_str!("texts.jsonl").lines().map(case).collect()
});

fn summary(text: &str, sentences: usize) -> Summary<'_> {
    let options = Options { length: Length::Sentences(sentences), explain: true, ..Options::default() };
    summarize(text, &options).expect("the options are in range")
}

/// Fails with the names of all texts of which something does not hold, and what.
fn hold(check: impl Fn(&Case) -> Result<(), String>) {
    let fault = |case: &Case| check(case).err().map(|fault| format!("{}: {fault}", case.name));
    let faults: Vec<String> = CASES.iter().filter_map(fault).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn ensure(holds: bool, fault: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(fault()) }
}

/// Whether these parts of a text stand one after the other, and none is empty.
fn in_order(text: &str, spans: impl Iterator<Item = Span>) -> Result<(), String> {
    let mut end = 0;
    for span in spans {
        let stands = span.start >= end && !span.is_empty() && text.get(span.start..span.end).is_some();
        ensure(stands, || format!("{span:?} after {end}"))?;
        end = span.end;
    }
    Ok(())
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_is_shown_are_slices_of_the_text_in_order() {
    hold(|Case { text, .. }| {
        let summary = summary(text, 3);
        in_order(text, summary.sentences.iter().map(|sentence| sentence.span))?;
        in_order(text, summary.quotes.iter().map(|quote| quote.span))?;
        for sentence in &summary.sentences {
            ensure(sentence.text == sentence.span.of(text), || format!("{sentence:?}"))?;
        }
        for quote in &summary.quotes {
            ensure(quote.text == quote.span.of(text), || format!("{quote:?}"))?;
        }
        ensure(summary.sentences.len() <= 3, || format!("{} sentences", summary.sentences.len()))
    });
}

#[test]
fn no_line_of_a_summary_stands_there_twice() {
    hold(|Case { text, .. }| {
        let summary = summary(text, 7);
        let mut seen = HashSet::new();
        let twice = summary.sentences.iter().find(|sentence| !seen.insert(folded(sentence.text)));
        ensure(twice.is_none(), || format!("{twice:?}"))
    });
}

#[test]
fn each_score_is_between_nothing_and_one() {
    hold(|Case { text, .. }| {
        let summary = summary(text, 3);
        let explanation = summary.explanation.as_ref().expect("it was asked for");
        let explained = explanation.sentences.iter().flat_map(|it| [it.score, it.prior, it.from_neighbours]);
        let shown = summary.sentences.iter().map(|sentence| sentence.score);
        let quotes = summary.quotes.iter().map(|quote| quote.score);
        let keywords = summary.keywords.iter().map(|keyword| keyword.score);
        let bad =
            explained.chain(shown).chain(quotes).chain(keywords).find(|score| !(0.0..=1.0).contains(score));
        ensure(bad.is_none(), || format!("{bad:?}"))
    });
}

#[test]
fn sentences_and_white_space_make_up_the_text() {
    hold(|Case { text, .. }| {
        let sentences = split_sentences(text, None);
        in_order(text, sentences.iter().map(|sentence| sentence.span))?;
        let ends = std::iter::once(0).chain(sentences.iter().map(|sentence| sentence.span.end));
        let starts = sentences.iter().map(|sentence| sentence.span.start).chain([text.len()]);
        let left_out = ends
            .zip(starts)
            .map(|(end, start)| &text[end..start])
            .find(|gap| gap.contains(char::is_alphanumeric));
        ensure(left_out.is_none(), || format!("left out: {:.80}", left_out.unwrap_or_default()))
    });
}

#[test]
fn a_longer_summary_has_what_a_shorter_one_has() {
    hold(|Case { text, .. }| {
        let spans =
            |count| summary(text, count).sentences.iter().map(|it| it.span.start).collect::<HashSet<_>>();
        let (three, four) = (spans(3), spans(4));
        ensure(three.is_subset(&four), || format!("{three:?} {four:?}"))
    });
}

#[test]
fn each_text_gives_what_it_has() {
    hold(|Case { text, expect, .. }| {
        let summary = summary(text, 3);
        let number = |key: &str| expect.get(key).and_then(Value::as_u64).map(|number| number as usize);
        let is = |key: &str, got: usize| {
            let wanted = number(key).unwrap_or(got);
            ensure(got == wanted, || format!("{got} {key}, not {wanted}"))
        };
        is("sentences", summary.sentences.len())?;
        is("quotes", summary.quotes.len())?;
        let fewest = number("minSentences").unwrap_or(0);
        ensure(split_sentences(text, None).len() >= fewest, || format!("fewer than {fewest} sentences"))
    });
}

#[test]
fn a_text_that_was_summarized_before_gives_the_same() {
    hold(|Case { text, .. }| {
        let [first, again] = [summary(text, 3), summary(text, 3)];
        ensure(first == again, || format!("{first:?} {again:?}"))
    });
}
