//! Which quotations a card shows.

use nutgraf::{Length, Options, extract_quotes, summarize};

#[test]
fn a_part_of_the_writers_sentence_is_no_key_quote() {
    const LEAD: &str =
        "The ferry to Delton stays in port, for its engine failed on Monday and a new one is not at hand.";
    let shown = |told: &str| -> Vec<String> {
        let text = format!("{LEAD}\n\n{told}");
        assert!(extract_quotes(&text, None)[0].speaker.is_some());
        let options = Options { length: Length::Sentences(1), ..Options::default() };
        summarize(&text, &options).unwrap().quotes.iter().map(|quote| quote.text.into()).collect()
    };
    let said = "The yard has only a vague idea of how long the work on it will take,";
    assert_eq!(shown(&format!("“{said}” Mayor Ana Ruiz said.")), [said]);
    let part = "Mayor Ana Ruiz said the yard had “only a vague idea of how long the work on it will take.”";
    assert_eq!(shown(part), [""; 0]);
    assert_eq!(extract_quotes(part, None)[0].key, 0.0);
}

/// How well something that the mayor said would do on a card, by its words.
fn score(said: &str) -> f64 {
    let text = format!("“{said}” Mayor Ana Ruiz said.");
    let quote = extract_quotes(&text, Some("en"))[0].clone();
    assert_eq!(quote.text, said);
    quote.key / quote.confidence
}

/// Each of what makes a quotation worth showing tells, and no more than a whole sentence does.
#[test]
fn a_whole_sentence_that_reads_alone_is_best() {
    let best = "Delton needs a second ferry for the harbour, and the town will pay its part of the price for one this year,";
    assert!((0.98..=1.0).contains(&score(best)), "{}", score(best));
    let no_sentence = format!("d{}", &best[1..]);
    let opened = best.trim_end_matches(',');
    let dangling = best.replace("Delton", "It");
    let figures = best.replace("second", "2nd").replace("the town", "town 51").replace("this", "2027");
    let short = "Delton needs a second ferry for the harbour,";
    let losses = [&no_sentence, &dangling, &figures, short, opened].map(|worse| score(best) - score(worse));
    assert!(losses.is_sorted_by(|more, less| more > less) && losses[4] > 0.05, "{losses:?}");
}

/// A name is printed where the text makes it plain, and not where the speaker is a guess.
#[test]
fn a_card_shows_a_quote_only_of_a_sure_speaker() {
    let shown = |told: &str| {
        let text = format!("The council met on Tuesday.\n\n{told}\n\nThe ferry stays in port.");
        let options = Options { length: Length::Sentences(1), ..Options::default() };
        let quotes = summarize(&text, &options).unwrap().quotes;
        quotes.iter().filter_map(|quote| quote.speaker?.name).map(str::to_string).collect::<Vec<_>>()
    };
    let said = "“The harbour needs a second ferry, and the town will pay its part,”";
    assert_eq!(shown(&format!("{said} Mayor Ana Ruiz said.")), ["Ana Ruiz"]);
    assert_eq!(shown(&format!("Mayor Ana Ruiz met Ivo Brandt at the pier, {said} and left.")), [""; 0]);
}

/// The subject of a passive verb says nothing where the text tells who does.
#[test]
fn who_was_told_is_not_printed() {
    const SAID: &str = "“The harbour needs a second ferry, and the town will pay its part,”";
    let printed = |told: &str| {
        let text = format!("{SAID} {told}");
        let quote = extract_quotes(&text, Some("en"))[0].clone();
        quote.speaker.and_then(|speaker| speaker.name).filter(|_| quote.key > 0.0).map(str::to_string)
    };
    for agent in ["Mayor Ana Ruiz", "Ana Ruiz", "Ana Ruiz of the harbour office"] {
        let name = printed(&format!("Ivo Brandt was told by {agent}."));
        assert!(name.as_deref().is_none_or(|name| name == "Ana Ruiz"), "{name:?}");
    }
}

/// In German a name is printed at less confidence where its place is plain, and there only.
#[test]
fn a_plain_place_is_enough_in_german() {
    let key = |text: &str| {
        let quote = extract_quotes(text, Some("de"))[0].clone();
        (quote.speaker.and_then(|s| s.name).unwrap_or_default().to_string(), quote.key > 0.0)
    };
    const SAID: &str = "„Die Fähre bleibt in diesem Winter im Hafen, denn der Motor ist kaputt.“";
    for (told, name) in [
        ("Auf der Sitzung des Rates hatte Ivo Brandt am Montag besonders die Kosten betont:", "Ivo Brandt"),
        (
            "Der Vorsitzende des Hafenverbands, Ivo Brandt, kritisierte die Entscheidung der Stadt scharf:",
            "Ivo Brandt",
        ),
        ("Kapitän Ivo Brandt begründete seinen Schritt mit den Worten:", "Ivo Brandt"),
    ] {
        assert_eq!(key(&format!("{told} {SAID}")), (name.to_string(), true), "{told}");
    }
    let (quoted, _) =
        key(&format!("Die Deltoner Rundschau zitiert einen Augenzeugen mit den Worten: {SAID}"));
    assert_eq!(quoted, "einen Augenzeugen");
    let met = "Der Kapitän traf am Montag den Bürgermeister und seinen Sohn Ivo Brandt am Hafen in Delton, wo es am \
        Abend stürmte.";
    assert!(!key(&format!("{met} {SAID}")).1);
}
