//! Texts that are out to break a summarizer, each summarized natively. `tests/js/hostile.test.mjs` summarizes the same
//! ones in the WebAssembly module.

mod recipe;

use nutgraf::text::SplitSentence;
use nutgraf::{Length, Options, Span, Summary, split_sentences, summarize};
use serde_json::{Value, json};
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

/// Whether all that is shown are slices of the text, in order.
fn shows_slices(text: &str, summary: &Summary) -> Result<(), String> {
    in_order(text, summary.sentences.iter().map(|sentence| sentence.span))?;
    in_order(text, summary.quotes.iter().map(|quote| quote.span))?;
    for sentence in &summary.sentences {
        ensure(sentence.text == sentence.span.of(text), || format!("{sentence:?}"))?;
    }
    for quote in &summary.quotes {
        ensure(quote.text == quote.span.of(text), || format!("{quote:?}"))?;
    }
    Ok(())
}

fn repeats_no_line(summary: &Summary) -> Result<(), String> {
    let mut seen = HashSet::new();
    let twice = summary.sentences.iter().find(|sentence| !seen.insert(folded(sentence.text)));
    ensure(twice.is_none(), || format!("{twice:?}"))
}

/// Whether each score is between 0 and 1.
fn scores_are_shares(summary: &Summary) -> Result<(), String> {
    let explanation = summary.explanation.as_ref().expect("it was asked for");
    let explained = explanation.sentences.iter().flat_map(|it| [it.score, it.prior, it.from_neighbours]);
    let shown = summary.sentences.iter().map(|sentence| sentence.score);
    let quotes = summary.quotes.iter().map(|quote| quote.score);
    let keywords = summary.keywords.iter().map(|keyword| keyword.score);
    let bad = explained.chain(shown).chain(quotes).chain(keywords).find(|score| !(0.0..=1.0).contains(score));
    ensure(bad.is_none(), || format!("{bad:?}"))
}

/// Whether these sentences leave out nothing of the text that can be read.
fn make_up(text: &str, sentences: &[SplitSentence]) -> Result<(), String> {
    in_order(text, sentences.iter().map(|sentence| sentence.span))?;
    let ends = std::iter::once(0).chain(sentences.iter().map(|sentence| sentence.span.end));
    let starts = sentences.iter().map(|sentence| sentence.span.start).chain([text.len()]);
    let left_out = ends
        .zip(starts)
        .map(|(end, start)| &text[end..start])
        .find(|gap| gap.contains(char::is_alphanumeric));
    ensure(left_out.is_none(), || format!("left out: {:.80}", left_out.unwrap_or_default()))
}

/// Whether the longer one has the sentences of the other, too.
fn goes_on(shorter: &Summary, longer: &Summary) -> Result<(), String> {
    let starts = |summary: &Summary| summary.sentences.iter().map(|it| it.span.start).collect::<HashSet<_>>();
    let (shorter, longer) = (starts(shorter), starts(longer));
    ensure(shorter.is_subset(&longer), || format!("{shorter:?} {longer:?}"))
}

/// Whether there are as many sentences and quotes as the case expects, where it does.
fn gives(expect: &Value, summary: &Summary, sentences: usize) -> Result<(), String> {
    let number = |key: &str| expect.get(key).and_then(Value::as_u64).map(|number| number as usize);
    let is = |key: &str, got: usize| {
        let wanted = number(key).unwrap_or(got);
        ensure(got == wanted, || format!("{got} {key}, not {wanted}"))
    };
    is("sentences", summary.sentences.len())?;
    is("quotes", summary.quotes.len())?;
    let fewest = number("minSentences").unwrap_or(0);
    ensure(sentences >= fewest, || format!("fewer than {fewest} sentences"))
}

#[test]
fn what_is_shown_are_slices_of_the_text_in_order() {
    hold(|Case { text, .. }| {
        let summary = summary(text, 3);
        ensure(summary.sentences.len() <= 3, || format!("{} sentences", summary.sentences.len()))?;
        shows_slices(text, &summary)
    });
}

#[test]
fn no_line_of_a_summary_stands_there_twice() {
    hold(|Case { text, .. }| repeats_no_line(&summary(text, 7)));
}

#[test]
fn each_score_is_between_nothing_and_one() {
    hold(|Case { text, .. }| scores_are_shares(&summary(text, 3)));
}

#[test]
fn sentences_and_white_space_make_up_the_text() {
    hold(|Case { text, .. }| make_up(text, &split_sentences(text, None)));
}

#[test]
fn a_longer_summary_has_what_a_shorter_one_has() {
    hold(|Case { text, .. }| goes_on(&summary(text, 3), &summary(text, 4)));
}

#[test]
fn each_text_gives_what_it_has() {
    hold(|Case { text, expect, .. }| gives(expect, &summary(text, 3), split_sentences(text, None).len()));
}

#[test]
fn a_text_that_was_summarized_before_gives_the_same() {
    hold(|Case { text, .. }| {
        let [first, again] = [summary(text, 3), summary(text, 3)];
        ensure(first == again, || format!("{first:?} {again:?}"))
    });
}

/// The negative control: what is wrong is seen by the check that is there for it.
#[test]
fn each_check_sees_what_is_planted() {
    let text = "The harbour bridge reopens to traffic in May, a year after a ship struck its piers. Engineers \
                replaced two spans of the bridge and strengthened its piers. Ferries carry commuters over the harbour \
                until the bridge reopens.\n\n“No ship of that size will ever reach the piers again,” said Ada Lind, the \
                chief engineer.\n\n“The ferries were slow all winter, and nobody will miss them,” said Bo Falk, who took them.";
    let planted = |plant: &dyn Fn(&mut Summary)| {
        let mut summary = summary(text, 3);
        assert!(!summary.quotes.is_empty() && !summary.keywords.is_empty());
        plant(&mut summary);
        summary
    };
    let sound = planted(&|_| ());
    let sentences = split_sentences(text, None);
    assert_eq!(shows_slices(text, &sound), Ok(()));
    assert_eq!(repeats_no_line(&sound), Ok(()));
    assert_eq!(scores_are_shares(&sound), Ok(()));
    assert_eq!(make_up(text, &sentences), Ok(()));
    assert_eq!(goes_on(&summary(text, 1), &sound), Ok(()));
    assert_eq!(gives(&json!({ "sentences": 3, "quotes": 1, "minSentences": 5 }), &sound, 5), Ok(()));

    let slices: [&dyn Fn(&mut Summary); 4] = [
        &|summary| summary.sentences[0].text = "The bridge reopens.",
        &|summary| summary.quotes[0].text = "No ship of that size",
        &|summary| summary.sentences.reverse(),
        &|summary| summary.sentences[1].span.end = text.len() + 1,
    ];
    for plant in slices {
        shows_slices(text, &planted(plant)).unwrap_err();
    }
    repeats_no_line(&planted(&|summary| summary.sentences[1].text = summary.sentences[0].text)).unwrap_err();
    let scores: [&dyn Fn(&mut Summary); 4] = [
        &|summary| summary.sentences[0].score = 1.5,
        &|summary| summary.quotes[0].score = f64::NAN,
        &|summary| summary.keywords[0].score = -0.1,
        &|summary| summary.explanation.as_mut().unwrap().sentences[0].prior = f64::INFINITY,
    ];
    for plant in scores {
        scores_are_shares(&planted(plant)).unwrap_err();
    }
    make_up(text, &sentences[1..]).unwrap_err();
    goes_on(&sound, &summary(text, 1)).unwrap_err();
    for expect in [json!({ "sentences": 2 }), json!({ "quotes": 0 }), json!({ "minSentences": 6 })] {
        gives(&expect, &sound, 5).unwrap_err();
    }
}
