//! What must hold of every answer, whatever was asked: the checks that all fuzz targets share.

use nutgraf::{Length, Options, Span, Summary, language};
use unicode_segmentation::UnicodeSegmentation;

/// What a fuzzer chose besides the text.
#[derive(Debug, arbitrary::Arbitrary)]
pub struct Request<'a> {
    language: u8,
    length: u8,
    quotes: u8,
    beyond: bool,
    /// The text, in whatever form the target reads it.
    pub text: &'a str,
}

impl Request<'_> {
    /// The options, all in range.
    pub fn options(&self) -> Options {
        // About every second text is in a language that is told.
        let lang = language::all().get(usize::from(self.language / 2)).filter(|_| self.language % 2 == 0);
        let length = match self.length {
            count @ 1..=100 => Length::Sentences(count.into()),
            words @ 101..=200 => Length::Words(words.into()),
            ratio @ 201..=250 => Length::Ratio(f64::from(ratio) / 250.0),
            _ => Length::Short,
        };
        Options {
            length,
            quotes: self.quotes.into(),
            lang: lang.map(|lang| lang.tag.to_string()),
            beyond: self.beyond,
            explain: true,
            ..Options::default()
        }
    }
}

/// Checks that the parts of a text stand one after the other, that none is empty, and that none tears a character.
pub fn in_order(text: &str, spans: impl IntoIterator<Item = Span>) {
    let mut end = 0;
    for span in spans {
        assert!(span.start >= end && !span.is_empty(), "{span:?} after {end}");
        assert!(text.get(span.start..span.end).is_some(), "{span:?} is no slice");
        end = span.end;
    }
}

/// Checks a summary of a text: slices, their order and number, and what is counted.
pub fn holds(summary: &Summary, text: &str, options: &Options) {
    in_order(text, summary.sentences.iter().map(|sentence| sentence.span));
    in_order(text, summary.quotes.iter().map(|quote| quote.span));
    for sentence in &summary.sentences {
        assert_eq!(sentence.text, sentence.span.of(text));
    }
    for quote in &summary.quotes {
        assert_eq!(quote.text, quote.span.of(text));
        for part in quote.speaker.iter().flat_map(|speaker| [speaker.name, speaker.role]).flatten() {
            assert!(text.contains(part), "{part:?} is not in the text");
        }
    }
    assert!(summary.quotes.len() <= options.quotes && summary.keywords.len() <= options.keywords);
    match options.length {
        Length::Words(words) => {
            let shown: usize = summary.sentences.iter().map(|it| it.text.unicode_words().count()).sum();
            assert!(shown <= words, "{shown} words, not {words}");
        }
        length => assert!(summary.sentences.len() <= length.sentences().unwrap_or(usize::MAX)),
    }
    let explained = summary.explanation.iter().flat_map(|it| &it.sentences);
    let scores = explained.flat_map(|it| [it.score, it.prior]).chain(summary.sentences.iter().map(|it| it.score));
    let scores = scores.chain(summary.quotes.iter().map(|it| it.score)).chain(summary.keywords.iter().map(|it| it.score));
    for score in scores {
        assert!((0.0..=1.0).contains(&score), "a score of {score}");
    }
}
