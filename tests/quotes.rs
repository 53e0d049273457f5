//! Quotations and their speakers, through the public functions.

use nutgraf::extract_quotes;
use serde_json::Value;

/// The same place in a text, from Unicode code points to bytes.
fn byte(text: &str, point: &Value) -> usize {
    let n = point.as_u64().unwrap() as usize;
    text.char_indices().nth(n).map_or(text.len(), |(at, _)| at)
}

/// The marks of `tests/quotes/cases.jsonl`: every case, exactly.
#[test]
fn edge_cases() {
    let mut wrong = Vec::new();
    for line in include_str!("quotes/cases.jsonl").lines() {
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
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const HEARING: &str = "\
Bridge repairs may slip, council hears

The bridge repairs need another year, Nora J. Whitfield, deputy director of roads, told a hearing.

\"We still have deep cracks in both of the main piers, and the winter has not helped us,\" Whitfield said.

She thanked the crews. “But if the money comes late, this will not be done by the spring of next year,” \
the deputy director of roads explained.

“Despite the delay, we keep the ferry running for everybody who works on the other bank,” \
said Oleh Marchenko, the harbour master.";

/// Surnames and roles lead back to the full name.
#[test]
fn speakers_are_named_in_full() {
    let quotes = extract_quotes(HEARING, Some("en"));
    let speakers: Vec<_> =
        quotes.iter().filter_map(|q| q.speaker).map(|s| (s.name, s.span.of(HEARING))).collect();
    assert_eq!(
        speakers,
        [
            ("Nora J. Whitfield", "Whitfield"),
            ("Nora J. Whitfield", "the deputy director of roads"),
            ("Oleh Marchenko", "Oleh Marchenko"),
        ]
    );
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
