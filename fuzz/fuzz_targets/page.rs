//! Any HTML → its tree → its article → a summary.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nutgraf::{find_article, html, page, summarize_article};
use nutgraf_fuzz::{Request, holds, in_order};

fuzz_target!(|request: Request| {
    let options = request.options();
    for found in [find_article(request.text), page::read_whole(&html::read(request.text))].into_iter().flatten() {
        in_order(&found.text, found.blocks.iter().map(|block| block.span));
        let article = found.article();
        let summary = summarize_article(&article, &options).expect("the options are in range");
        holds(&summary, &found.text, &options);
    }
});
