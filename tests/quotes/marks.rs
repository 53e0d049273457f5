//! Which stretches are quotations: marks in every style, and dialogue led by dashes.

use nutgraf::extract_quotes;
use serde_json::Value;

/// The same place in a text, from Unicode code points to bytes.
fn byte(text: &str, point: &Value) -> usize {
    let n = point.as_u64().unwrap() as usize;
    text.char_indices().nth(n).map_or(text.len(), |(at, _)| at)
}

/// The marks and speakers of `tests/quotes/cases.jsonl`: every case, exactly.
#[test]
fn edge_cases() {
    let mut wrong = Vec::new();
    for line in include_str!("cases.jsonl").lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let text = case["text"].as_str().unwrap();
        let quotes = extract_quotes(text, case["lang"].as_str());
        let spans: Vec<_> = quotes.iter().map(|q| (q.span.start, q.span.end)).collect();
        let expected: Vec<_> = case["quotes"]
            .as_array()
            .unwrap()
            .iter()
            .map(|q| (byte(text, &q[0]), byte(text, &q[1])))
            .collect();
        if spans != expected {
            wrong.push(format!("{}: {:?}", case["name"], quotes.iter().map(|q| q.text).collect::<Vec<_>>()));
        }
        let Some(speaker) = case["speaker"].as_array() else { continue };
        let outer = [' ', ',', '.'];
        let expected = text[byte(text, &speaker[0])..byte(text, &speaker[1])].trim_matches(outer);
        for quote in &quotes {
            let found = quote.speaker.map(|s| s.span.of(text).trim_matches(outer));
            if found != Some(expected) {
                wrong.push(format!("{}: {found:?}, not {expected:?}", case["name"]));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Any mixture of marks, letters and breaks gives spans that are in order, apart and verbatim.
#[test]
fn spans_are_in_order_and_verbatim() {
    const PIECES: [&str; 24] = [
        "\"", "“", "”", "„", "«", "»", "‘", "’", "'", "''", "``", "‹", "「", "」", " ", "\n", "\n\n", ", ",
        ". ", "said", "Ruiz ", "we will ", "é", "春",
    ];
    arbtest::arbtest(|u| {
        let mut text = String::new();
        for _ in 0..u.arbitrary_len::<u8>()? {
            text.push_str(u.choose(&PIECES)?);
        }
        let mut end = 0;
        for quote in extract_quotes(&text, Some("en")) {
            assert!(quote.span.start >= end && !quote.span.is_empty(), "{text:?}");
            assert_eq!(quote.span.of(&text), quote.text);
            end = quote.span.end;
        }
        Ok(())
    });
}

/// Marks that pair with nothing, in every script, take one pass.
#[test]
fn unmatched_marks_take_one_pass() {
    for mark in ["\"", "“", "”", "„", "«", "»", "‘", "'", "''", "「", "『", "— "] {
        for filler in [" a", "a ", " Ann said, ", "1 ", "\n"] {
            let text = format!("{mark}{filler}").repeat(20_000);
            let quotes = extract_quotes(&text, Some("en"));
            assert!(quotes.iter().all(|quote| quote.span.of(&text) == quote.text));
        }
    }
}

/// Dashes lead dialogue where somebody is said to speak, and only there.
#[test]
fn dashes_lead_dialogue() {
    let spoken = |text: &str, lang| -> Vec<(String, Option<String>)> {
        let speaker = |s: nutgraf::Speaker| s.span.of(text).to_string();
        extract_quotes(text, Some(lang))
            .iter()
            .map(|q| (q.text.to_string(), q.speaker.map(speaker)))
            .collect()
    };
    let mayor = Some("мер".to_string());
    assert_eq!(
        spoken("— Ми відновимо міст до весни, — сказав мер. — Це наша обіцянка людям.", "uk"),
        [
            ("Ми відновимо міст до весни,".to_string(), mayor.clone()),
            ("Це наша обіцянка людям.".to_string(), mayor),
        ]
    );
    let mayor = "la alcaldesa".to_string();
    assert_eq!(
        spoken("—Vamos a reconstruir el puente —dijo la alcaldesa.", "es"),
        [("Vamos a reconstruir el puente".to_string(), Some(mayor))]
    );
    let leal = Some("Pablo Leal".to_string());
    assert_eq!(
        spoken("—No lo sé —respondió Pablo Leal—. El tren sale a las ocho.", "es"),
        [("No lo sé".to_string(), leal.clone()), ("El tren sale a las ocho.".to_string(), leal.clone())]
    );
    assert_eq!(
        spoken("—Mañana no trabajo —dijo Pablo Leal—, pero puedo venir el lunes.", "es"),
        [("Mañana no trabajo".to_string(), leal.clone()), ("pero puedo venir el lunes.".to_string(), leal)]
    );
    for (line, speech, speaker) in [
        ("— Vous partez demain ? demanda Claire.", "Vous partez demain ?", "Claire"),
        ("— Je ne sais pas encore, répondit Claire Roy.", "Je ne sais pas encore,", "Claire Roy"),
        ("– Nous avons gagné ! a-t-il dit.", "Nous avons gagné !", "il"),
    ] {
        assert_eq!(spoken(line, "fr"), [(speech.to_string(), Some(speaker.to_string()))]);
    }
    assert_eq!(spoken("– milk, bread and four other things", "en"), []);
    assert_eq!(spoken("– du lait, du pain ou quatre autres choses ? tout est là", "fr"), []);
}
