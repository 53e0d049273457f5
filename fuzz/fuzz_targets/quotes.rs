//! Quotations of any text: where they stand, who said them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nutgraf::extract_quotes;
use nutgraf_fuzz::{Request, in_order};

fuzz_target!(|request: Request| {
    let text = request.text;
    let quotations = extract_quotes(text, request.options().lang.as_deref());
    in_order(text, quotations.iter().map(|quotation| quotation.span));
    for quotation in &quotations {
        assert_eq!(quotation.text, quotation.span.of(text));
        if let Some(speaker) = &quotation.speaker {
            assert!(text.get(speaker.span.start..speaker.span.end).is_some(), "{speaker:?}");
        }
    }
});
