//! A page's [`Tree`] → its article: which lines are the story, and where in the page each stretch of them stands.
//!
//! What reads a page (the browser's half of the crate, or the feature `html`) writes it as a plain tree; this finds
//! the article in it by three linear models, the same everywhere. Each line is scored by itself, then by what the
//! first scores say of the lines around it (`select.rs`); then the page is scored as a whole, so that a shop or a home
//! page is told from an article (`page_features.rs`). What each feature means stands in `features.rs`, what it weighs in
//! `weights.rs`.
//!
//! ```
//! use nutgraf::page::{self, Tag, TreeBuilder};
//!
//! let mut builder = TreeBuilder::new();
//! builder.open(Tag::of("article"), &["post"], false);
//! for (name, text) in [
//!     ("h1", "Bridge to reopen in May"),
//!     ("p", "The harbour bridge will reopen to traffic on 4 May, a year after a ship struck its northern pier."),
//!     ("p", "Engineers replaced two spans and strengthened every pier, at a cost of 31 million crowns."),
//!     ("p", "“No ship of that size will ever reach the piers again,” said Ada Lindqvist, the chief engineer."),
//!     ("p", "Ferries, which have carried commuters since last spring, will run until the end of the month."),
//! ] {
//!     builder.open(Tag::of(name), &[], false);
//!     builder.text(text);
//!     builder.close();
//! }
//! let article = page::read_whole(&builder.finish())?;
//! assert_eq!(article.title.as_deref(), Some("Bridge to reopen in May"));
//! assert_eq!(article.blocks.len(), 4);
//! assert!(article.text.starts_with("The harbour bridge will reopen"));
//! # Ok::<(), page::NoArticle>(())
//! ```

mod about;
mod claims;
mod context_features;
mod features;
mod flow;
mod found;
mod head;
mod headline;
mod line_features;
mod measure;
mod measured;
mod names;
mod page_features;
mod select;
mod surroundings;
mod tag;
mod tree;
mod weights;
mod words;

pub use found::{FoundArticle, NoArticle, Place};
pub use head::{Head, Source};
pub use tag::{HIDDEN, Tag};
pub use tree::{NodeId, Tree, TreeBuilder};

use flow::Flow;
use measured::MeasuredPage;
use select::Selection;

/// A story shorter than this, in characters, is none.
const SHORTEST: f32 = 140.0;

/// Finds the article in a page.
///
/// Linear in the size of the tree, but for sorting its lines and names.
///
/// # Errors
/// Why it is no article.
pub fn find(tree: &Tree) -> Result<FoundArticle, NoArticle> {
    let page = MeasuredPage::of(tree);
    let story = page.story();
    if story.chars == 0.0 {
        Err(NoArticle::Empty)
    } else if story.chars < SHORTEST {
        Err(NoArticle::Short)
    } else if !is_article(&page, &story) {
        Err(NoArticle::OtherPage)
    } else {
        found(page, story)
    }
}

/// As [`find`], but takes all of the tree for the article, whatever it looks like: the caller pointed at it. What
/// stands beside the story in it is left out.
///
/// # Errors
/// If there is no text in it.
pub fn read_whole(tree: &Tree) -> Result<FoundArticle, NoArticle> {
    let page = MeasuredPage::of(tree);
    let story = page.whole();
    found(page, story)
}

fn is_article(page: &MeasuredPage, story: &Selection) -> bool {
    let features = page_features::page_features(page, story);
    weights::PAGE.iter().map(|&(feature, weight)| weight * features[feature]).sum::<f32>() > 0.0
}

fn found(page: MeasuredPage, story: Selection) -> Result<FoundArticle, NoArticle> {
    let tree = page.tree;
    let flow = Flow::of(tree, |id| tree.nodes[id].tag != Tag::Text || story.keep[page.lines.block[id]]);
    if flow.text.is_empty() {
        return Err(NoArticle::Empty);
    }
    let about = page.about;
    let headline = story.headline.map(|id| tree.line(id)).or(about.headline).unwrap_or(about.title);
    Ok(FoundArticle {
        title: Some(headline).filter(|title| !title.is_empty()),
        lang: about.lang,
        byline: about.byline,
        published: about.published,
        text: flow.text,
        blocks: flow.blocks,
        pieces: flow.pieces,
    })
}
