//! A language pack as JSON: refused, or any text can be read in that language.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nutgraf::language::Language;
use nutgraf::text::Document;
use nutgraf::{Article, quotes};
use nutgraf_fuzz::in_order;

const TEXT: &str = "Q: Is the bridge safe? A: “No ship of that size will ever reach the piers again,” said Dr. Ada Lindqvist.\n\n\
    By Carla Mendez | 4 min read\n\nEngineers replaced two spans, approx. 3.5 km of cable, and strengthened every pier.";

fuzz_target!(|json: &[u8]| {
    let Ok(language) = serde_json::from_slice::<Language>(json) else { return };
    // A language lives as long as the program; here that is a run of the fuzzer.
    let document = Document::new(&Article::from_text(TEXT), None, Box::leak(Box::new(language)));
    in_order(TEXT, document.sentences.iter().map(|sentence| sentence.span));
    in_order(TEXT, quotes::extract(&document).iter().map(|quotation| quotation.span));
});
