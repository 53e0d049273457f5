//! Options as JSON: refused with a reason, or they give a summary that keeps to them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nutgraf::{Options, summarize};
use nutgraf_fuzz::holds;

const TEXT: &str = "The harbour bridge will reopen to traffic on 4 May. A cargo ship struck its northern pier a year ago.\n\n\
    “No ship of that size will ever reach the piers again,” said Ada Lindqvist, the city's chief engineer. \
    Engineers replaced two spans and strengthened every pier. The work cost 31 million crowns.";

fuzz_target!(|json: &[u8]| {
    let Ok(options) = serde_json::from_slice::<Options>(json) else { return };
    match summarize(TEXT, &options) {
        Ok(summary) => holds(&summary, TEXT, &options),
        Err(error) => assert!(options.check().is_err() && error.to_string().starts_with("option `")),
    }
});
