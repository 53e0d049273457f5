//! Nutgraf picks an article's key sentences and key quotes, word for word.
//!
//! In a newsroom the *nut graf* is the paragraph that tells readers what a story is about. This
//! crate finds its sentences: it splits a text into sentences, ranks them by TextRank, biased by what a
//! learned prior says of each, extracts what was said and by whom, and returns slices of the text, never a
//! word of its own.
//!
//! ```
//! use nutgraf::{Length, Options, summarize};
//!
//! let article = "\
//! Harbour bridge to reopen in May
//!
//! The harbour bridge will reopen to traffic on 4 May, a year after a cargo ship struck its northern pier.
//!
//! Engineers replaced two spans and strengthened every pier, at a cost of 31 million crowns.
//!
//! “No ship of that size will ever reach the piers again,” said Ada Lindqvist, the city's chief engineer.
//!
//! Read also: Ferry timetable for April";
//!
//! let options = Options { length: Length::Sentences(2), ..Options::default() };
//! let summary = summarize(article, &options)?;
//!
//! assert_eq!(summary.title.as_deref(), Some("Harbour bridge to reopen in May"));
//! assert!(summary.sentences[0].text.starts_with("The harbour bridge will reopen"));
//! assert_eq!(summary.quotes[0].text, "No ship of that size will ever reach the piers again,");
//! assert_eq!(summary.quotes[0].speaker.unwrap().name, Some("Ada Lindqvist"));
//!
//! // Every slice knows its place.
//! for sentence in &summary.sentences {
//!     assert_eq!(sentence.span.of(article), sentence.text);
//! }
//! # Ok::<(), nutgraf::Error>(())
//! ```
//!
//! Ask for more, or for less, with [`Options`]:
//!
//! ```
//! use nutgraf::{Length, Options, summarize};
//!
//! let text = "The council met on Monday. It voted to keep the library open. The mayor was away.";
//! let options = Options { length: Length::Sentences(1), quotes: 0, ..Options::default() };
//! assert_eq!(summarize(text, &options)?.sentences.len(), 1);
//!
//! let wrong = Options { length: Length::Ratio(2.0), ..Options::default() };
//! assert_eq!(
//!     summarize(text, &wrong).unwrap_err().to_string(),
//!     "option `length.ratio` is 2; expected a number above 0, at most 1",
//! );
//! # Ok::<(), nutgraf::Error>(())
//! ```
//!
//! # Pages
//!
//! With the feature `html`, the article is found in a page; its offsets point into its own text.
//!
//! ```
//! # #[cfg(feature = "html")] {
//! use nutgraf::{Options, find_article, summarize_article};
//!
//! let line = "The harbour bridge will reopen to traffic on 4 May, a year after a cargo ship struck its northern pier.";
//! let page = format!("<nav><a href=/>Home</a></nav><article><h1>Bridge</h1>{}</article>", format!("<p>{line}").repeat(6));
//!
//! let found = find_article(&page)?;
//! let summary = summarize_article(&found.article(), &Options::default())?;
//! assert_eq!(summary.sentences[0].text, line);
//!
//! // A page without an article is told by an error that says what was seen in its place.
//! assert!(find_article("<ul><li>Shoes<li>Hats</ul>").is_err());
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # As JSON, as a card
//!
//! A summary is plain data: serde writes it under the names that JavaScript has. [`card::View`] writes it as HTML.
//!
//! ```
//! use nutgraf::card::{CardOptions, View};
//! use nutgraf::language::Language;
//! use nutgraf::{Options, summarize};
//!
//! let text = "Snow fell on the city. Trams stopped running at noon.";
//! let summary = summarize(text, &Options::default())?;
//! assert!(serde_json::to_string(&summary).unwrap().contains(r#""readingSeconds":"#));
//!
//! let view = View::new(&summary, Language::of(Some(&summary.lang), text), &CardOptions::default());
//! assert!(view.to_declarative_html([], None).contains("Snow fell on the city."));
//! # Ok::<(), nutgraf::Error>(())
//! ```
//!
//! # Many at a time
//!
//! Nothing is kept between calls and there are no threads inside, so any number of threads may call it. A text that
//! was made to be slow takes time in proportion to its length, no more; a service sets a limit on that length. The
//! examples `batch` and `service` show both.
//!
//! The parts are there on their own: [`split_sentences`], [`extract_quotes`], [`summarize_article`] for
//! callers that know their text's blocks, and [`page::find`] for those with an HTML parser of their own.
//!
//! # How the data flows
//!
//! [`page::Tree`] → [`Article`] → [`text::Document`] → a score for each sentence → [`Summary`] → [`card::View`]. One
//! direction, no I/O, no clock, no randomness: the same text and options give the same summary everywhere.
//! With the target `wasm32` and the feature `browser`, the crate is the npm package `nutgraf`, which
//! finds the article in a live page and renders the summary there as a card.
//!
//! # Features
//!
//! | feature | | what it adds |
//! |---|---|---|
//! | `languages` | default | all thirty languages; without it, those that [`language::supply`] was given |
//! | `html` | | `find_article` and `read_article`: articles out of HTML as text |
//! | `cli` | | the command `nutgraf`: `cargo install nutgraf --features cli` |
//! | `browser`, `server` | `wasm32` | the surface of the npm package's two modules |
//!
//! The library itself does without I/O in every one of them.
//!
//! # Complexity
//!
//! Time and memory are linear in the length of the text, up to the logarithm that numbering its terms takes, whatever
//! its words are: sentences are compared through the terms that they share, never pair by pair.
#![deny(missing_docs)]

/// The pages whose Rust is tested.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
#[doc = include_str!("../docs/guide.md")]
mod pages {}

mod argsort;
mod article;
pub mod card;
mod error;
#[cfg(feature = "html")]
pub mod html;
pub mod language;
mod options;
pub mod page;
pub mod quotes;
mod rank;
mod reading;
mod span;
mod summary;
pub mod text;
pub mod utf16;

#[cfg(all(target_arch = "wasm32", feature = "browser"))]
mod browser;
#[cfg(all(target_arch = "wasm32", feature = "server"))]
mod server;

pub use article::{Article, Block, BlockKind};
pub use error::Error;
pub use options::{Length, Options, Rank};
pub use page::{FoundArticle, NoArticle};
pub use quotes::extract_quotes;
pub use span::Span;
pub use summary::{
    Explained, Explanation, KeyQuote, KeySentence, Keyword, Link, Part, Speaker, Stats, Summary,
};
pub use text::split_sentences;

use reading::Reading;

/// For learning the prior over sentences, and for comparing walks.
#[doc(hidden)]
pub use rank::learning as rank_learning;

/// Summarizes a bare text.
///
/// A paragraph ends at a blank line; where the text has none, at any line break, unless these only wrap
/// its lines. A text without a letter or digit gives an empty summary. Linear in the length of the text.
///
/// # Errors
/// An [`Error`] names the option that is out of its range.
///
/// # Panics
/// If the text has 4 GiB or more.
///
/// ```
/// use nutgraf::{Options, summarize};
///
/// let summary = summarize("Snow fell on the city. Trams stopped running at noon.", &Options::default())?;
/// assert_eq!(summary.sentences.len(), 2);
/// assert_eq!(summary.stats.words, 10);
/// # Ok::<(), nutgraf::Error>(())
/// ```
pub fn summarize<'t>(text: &'t str, options: &Options) -> Result<Summary<'t>, Error> {
    summarize_article(&Article::from_text(text), options)
}

/// Finds the article in an HTML document, without a browser.
///
/// What it gives owns its text, and lends the [`Article`] that [`summarize_article`] reads. Linear in the length of the
/// document, but for sorting its lines and names, and where elements are nested thousands of levels deep: there the
/// parser searches all that are open.
///
/// # Errors
/// A [`NoArticle`] says why there is none: a shop, a forum, too little text.
///
/// ```
/// use nutgraf::{Options, find_article, summarize_article};
///
/// let html = r#"<!doctype html><html lang="en"><title>Bridge to reopen | The Marle Post</title>
/// <meta property="og:type" content="article"><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
/// <article class="story"><h1>Bridge to reopen</h1><p class="byline">By Ada Lind, <time>2 March</time></p>
/// <p>The harbour bridge will reopen to traffic on 4 May, a year after a ship struck its northern pier.</p>
/// <p>Engineers replaced two spans and strengthened every pier, at a cost of 31 million crowns.</p>
/// <p>Ferries, which have carried commuters since last spring, will run until the end of the month.</p>
/// <p>The first cars will cross on Saturday, after a walk over the bridge that is open to all.</p></article>"#;
///
/// let found = find_article(html)?;
/// let summary = summarize_article(&found.article(), &Options::default())?;
/// assert_eq!(summary.title.as_deref(), Some("Bridge to reopen"));
/// assert!(summary.sentences[0].text.starts_with("The harbour bridge will reopen"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[cfg(feature = "html")]
pub fn find_article(html: &str) -> Result<FoundArticle, NoArticle> {
    page::find(&html::read(html))
}

/// As [`find_article`], but takes what the element with this id holds for the article, whatever it looks like.
///
/// # Errors
/// If there is no such element, or no text in it.
///
/// ```
/// use nutgraf::{NoArticle, read_article};
///
/// let html = "<h1>The Marle Post</h1><div id=story lang=de><p>Die Brücke wird im Mai geöffnet.</div>";
/// let found = read_article(html, "story")?;
/// assert_eq!((found.text.as_str(), found.lang.as_deref()), ("Die Brücke wird im Mai geöffnet.", Some("de")));
/// assert_eq!(read_article(html, "main"), Err(NoArticle::NoElement));
/// # Ok::<(), NoArticle>(())
/// ```
#[cfg(feature = "html")]
pub fn read_article(html: &str, id: &str) -> Result<FoundArticle, NoArticle> {
    page::read_whole(&html::read_element(html, id).ok_or(NoArticle::NoElement)?)
}

/// Summarizes an article whose blocks are known, as a page's are.
///
/// Linear in the length of the text.
///
/// # Errors
/// An [`Error`] names the option that is out of its range.
///
/// # Panics
/// If a block's span does not lie on character boundaries of the text, or the text has 4 GiB or more.
///
/// ```
/// use nutgraf::{Article, Block, BlockKind, Options, Span, summarize_article};
///
/// let text = "The tower is safe. Its bells will ring again.";
/// let article = Article {
///     title: Some("Bells to ring again".into()),
///     lang: Some("en".into()),
///     text,
///     blocks: vec![Block { kind: BlockKind::Paragraph, span: Span::new(0, text.len()) }],
/// };
/// let summary = summarize_article(&article, &Options::default())?;
/// assert_eq!(summary.title.as_deref(), Some("Bells to ring again"));
/// assert_eq!(summary.sentences[0].text, "The tower is safe.");
/// # Ok::<(), nutgraf::Error>(())
/// ```
pub fn summarize_article<'t>(article: &Article<'t>, options: &Options) -> Result<Summary<'t>, Error> {
    summarize_with(article, options, None)
}

/// As [`summarize_article`], its speakers found by other weights. For learning them.
#[doc(hidden)]
pub fn summarize_with<'t>(
    article: &Article<'t>,
    options: &Options,
    weights: Option<&quotes::learning::Weights>,
) -> Result<Summary<'t>, Error> {
    options.check()?;
    let mut reading = Reading::of(article, options);
    // First, so that what it takes is free again before the next takes its own.
    reading.find_quotes(options, weights);
    Ok(reading.summary(options))
}
