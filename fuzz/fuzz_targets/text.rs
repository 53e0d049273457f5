//! Any text, in any language: sentences, key sentences, key quotes, and the card of them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nutgraf::card::{CardOptions, View};
use nutgraf::language::Language;
use nutgraf::{split_sentences, summarize};
use nutgraf_fuzz::{Request, holds, in_order};

fuzz_target!(|request: Request| {
    let (text, options) = (request.text, request.options());
    let sentences = split_sentences(text, options.lang.as_deref());
    in_order(text, sentences.iter().map(|sentence| sentence.span));
    let summary = summarize(text, &options).expect("the options are in range");
    holds(&summary, text, &options);
    assert_eq!(summary, summarize(text, &options).expect("they are still"), "the same again");
    View::new(&summary, Language::of(Some(&summary.lang), ""), &CardOptions::default()).to_html();
});
