//! What a caller gets.

use crate::Span;
use serde::Serialize;

/// What a caller gets: all its words but the title's are verbatim slices of the text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Summary<'t> {
    /// The headline: the caller's, or the one that the text opens with, on one line.
    pub title: Option<String>,
    /// The language used, a BCP 47 tag; `"und"` where none was told or recognised.
    pub lang: String,
    /// The key sentences, in article order.
    pub sentences: Vec<KeySentence<'t>>,
    /// The key quotes, in article order.
    pub quotes: Vec<KeyQuote<'t>>,
    /// The keywords, best first.
    pub keywords: Vec<Keyword<'t>>,
    /// Counts.
    pub stats: Stats,
    /// How the key sentences came about, if that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation: Option<Explanation<'t>>,
}

/// A sentence chosen for the summary.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KeySentence<'t> {
    /// The sentence, verbatim.
    pub text: &'t str,
    /// Where it stands.
    #[serde(flatten)]
    pub span: Span,
    /// Its paragraph's number, from 0: the index of its block.
    pub paragraph: usize,
    /// 1 is the best of the summary.
    pub rank: usize,
    /// 0 to 1; 1 is the best of the article.
    pub score: f64,
}

/// How the key sentences came about.
///
/// ```
/// use nutgraf::{Options, summarize};
///
/// let text = "The bridge is shut. Ferries replace the bridge. Rain fell.";
/// let summary = summarize(text, &Options { explain: true, ..Options::default() })?;
/// let explanation = summary.explanation.unwrap();
/// let first = &explanation.sentences[0];
/// assert!((first.from_prior + first.from_neighbours - first.score).abs() < 1e-9);
/// for part in &first.parts {
///     println!("{} {:+.2}", part.name, part.points);
/// }
/// # Ok::<(), nutgraf::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Explanation<'t> {
    /// Every sentence of the article, in order.
    pub sentences: Vec<Explained<'t>>,
    /// The strongest links of the key sentences in the sentence graph; of the first 64, if there are more.
    pub links: Vec<Link>,
}

/// One sentence and how its score came about.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Explained<'t> {
    /// The sentence, verbatim.
    pub text: &'t str,
    /// Where it stands.
    #[serde(flatten)]
    pub span: Span,
    /// 0 to 1; 1 is the best of the article, 0 one that may not be chosen. The sum of `from_prior` and
    /// `from_neighbours`.
    pub score: f64,
    /// What the score owes to the prior: where the random walk's jumps land.
    pub from_prior: f64,
    /// What the score owes to the sentences that are similar to it.
    pub from_neighbours: f64,
    /// How likely this is a key sentence by itself: its share of 1. By TextRank alone, all have the same share.
    pub prior: f64,
    /// What makes the prior: a sentence's share is proportional to e to the sum of its points. Empty for a
    /// sentence that may not be chosen and by TextRank alone.
    pub parts: Vec<Part>,
}

/// One feature of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Part {
    /// Its name.
    pub name: &'static str,
    /// What was counted.
    pub value: f64,
    /// What that adds to the sentence's points, or takes from them: the logarithm of a factor of its odds.
    pub points: f64,
}

/// Two sentences that tell of the same.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Link {
    /// The key sentence's index in the explanation.
    pub from: usize,
    /// The other sentence's.
    pub to: usize,
    /// Their cosine, above 0, at most 1.
    pub weight: f64,
}

/// A quote worth showing.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KeyQuote<'t> {
    /// The words that were said, verbatim, without the outer marks.
    pub text: &'t str,
    /// Where they stand.
    #[serde(flatten)]
    pub span: Span,
    /// Who said them, where that is certain enough to print.
    pub speaker: Option<Speaker<'t>>,
    /// 0 to 1.
    pub score: f64,
}

/// Who said a quote.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Speaker<'t> {
    /// The fullest form of the name in the text, `Alexus G. Grynkewich`, else who it is by role, `the general`; none
    /// where there is only a pronoun.
    pub name: Option<&'t str>,
    /// The role that the text gives with the name: `commander, U.S. European Command`.
    pub role: Option<&'t str>,
    /// The mention beside the quote: `the general`.
    #[serde(flatten)]
    pub span: Span,
}

/// A word or phrase that the article is about.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Keyword<'t> {
    /// As it first stands in the text.
    pub text: &'t str,
    /// 0 to 1; the best has 1.
    pub score: f64,
}

/// Counts over the article and the summary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Stats {
    /// Words of the article's text.
    pub words: usize,
    /// Sentences of the article's text.
    pub sentences: usize,
    /// Time to read the article, in seconds.
    pub reading_seconds: u32,
    /// Time to read the key sentences, in seconds.
    pub summary_seconds: u32,
}
