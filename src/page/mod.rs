//! A page's [`Tree`] → its article: which lines are the story, and where in the page each stretch of them stands.
//!
//! What reads a page (the browser's half of the crate, the feature `html`, or a program with a parser of its own)
//! writes it as a plain tree with a [`TreeBuilder`]; [`find`] finds the article in it by three linear models, the same
//! everywhere. Each line is scored by itself, then by what the first scores say of the lines around it (`select.rs`);
//! then the page is scored as a whole, so that a shop or a home page is told from an article (`page_features.rs`). What
//! each feature means stands in `features.rs`, what it weighs in `weights.rs`.
//!
//! ```
//! use nutgraf::page::{self, Tag, TreeBuilder};
//! use nutgraf::{Options, summarize_article};
//!
//! let mut builder = TreeBuilder::new();
//! for (name, text) in [
//!     ("h1", "Bridge to reopen"),
//!     ("p", "The harbour bridge will reopen to traffic on 4 May, a year after a ship struck it."),
//!     ("p", "Engineers replaced two spans and strengthened every pier, for 31 million crowns."),
//!     ("a", "Ferry timetable"),
//! ] {
//!     builder.open(Tag::of(name), &[], false);
//!     builder.text(text);
//!     builder.close();
//! }
//!
//! let found = page::read_whole(&builder.finish())?;
//! assert_eq!(found.title.as_deref(), Some("Bridge to reopen"));
//! assert_eq!(found.blocks.len(), 2);
//! let summary = summarize_article(&found.article(), &Options::default())?;
//! assert!(summary.sentences[0].text.starts_with("The harbour bridge will reopen"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod about;
mod beside;
mod claims;
mod context_features;
mod features;
mod flow;
mod found;
mod head;
mod headline;
#[doc(hidden)]
pub mod learning;
mod line_features;
mod lines;
mod measure;
mod measured;
mod model;
mod names;
mod page_features;
mod seen;
mod select;
mod sight;
mod surroundings;
mod tag;
#[cfg(test)]
mod tests;
mod tree;
mod weights;
mod words;

pub use found::{BoundaryPoint, FoundArticle, NoArticle};
pub use head::{Head, Source};
pub use seen::read_seen;
pub use sight::{Area, Page, Sight, Style, Unseen};
pub use tag::{FOR_SCREEN_READERS, HIDDEN, Tag};
pub use tree::{NodeId, Tree, TreeBuilder};

use crate::BlockKind;
use flow::Flow;
use measured::MeasuredPage;
use model::LEARNT;
use names::Hints;
use select::Selection;

/// A story shorter than this, in characters, is none.
const SHORTEST: f32 = 140.0;
/// So many paragraphs at most stand between headline and text.
const MOST_STANDFIRSTS: usize = 2;

/// Finds the article in a page.
///
/// Linear in the size of the tree, but for sorting its lines and names.
///
/// # Errors
/// Why it is no article.
pub fn find(tree: &Tree) -> Result<FoundArticle, NoArticle> {
    let page = measured(tree)?;
    let story = page.story(&LEARNT);
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
/// If there is no text in it, or too much.
pub fn read_whole(tree: &Tree) -> Result<FoundArticle, NoArticle> {
    let page = measured(tree)?;
    let story = page.whole(&LEARNT);
    found(page, story)
}

fn measured(tree: &Tree) -> Result<MeasuredPage<'_>, NoArticle> {
    if tree.is_too_long() { Err(NoArticle::TooLong) } else { Ok(MeasuredPage::of(tree)) }
}

/// Whether the page is an article's. One that firmly says so is believed: a site puts the card on its articles, so one
/// that is refused is worse than a card too many.
fn is_article(page: &MeasuredPage, story: &Selection) -> bool {
    page.about.claims.article || LEARNT.page(&page_features::page_features(page, story)) > 0.0
}

fn found(page: MeasuredPage, story: Selection) -> Result<FoundArticle, NoArticle> {
    let mut flow = Flow::of(page.tree, keeps(&page, &story));
    mark_standfirst(&page, &mut flow);
    if flow.text.is_empty() {
        return Err(NoArticle::Empty);
    }
    let about = page.about;
    let around = flow.pieces.first().zip(flow.pieces.last());
    let lang = around.and_then(|(first, last)| page.tree.lang_around(first.node, last.node));
    let line = story.headline.map(|id| page.tree.line(id));
    let headline = match line {
        Some(line) => {
            headline::without_kicker(&line, about.headline.as_deref().unwrap_or(&about.title)).to_string()
        }
        None => about.headline.unwrap_or(about.title),
    };
    Ok(FoundArticle {
        title: Some(headline).filter(|title| !title.is_empty()),
        lang: lang.map_or(about.lang, about::language_tag),
        byline: about.byline,
        published: about.published,
        text: flow.text,
        blocks: flow.blocks,
        pieces: flow.pieces,
        headline: story.headline,
    })
}

/// Marks the paragraphs before a text whose elements are named as its standfirst.
fn mark_standfirst(page: &MeasuredPage, flow: &mut Flow) {
    let before_text = flow.blocks.len().saturating_sub(1).min(MOST_STANDFIRSTS);
    for block in &mut flow.blocks[..before_text] {
        let piece = flow.pieces.partition_point(|piece| piece.start < block.span.start);
        let line = page.lines.block[flow.pieces[piece].node];
        if block.kind == BlockKind::Paragraph && page.hints[line].contains(Hints::LEAD) {
            block.kind = BlockKind::Standfirst;
        }
    }
}

/// Which nodes to lay out: texts in the story's lines, and all elements.
fn keeps(page: &MeasuredPage, story: &Selection) -> impl Fn(NodeId) -> bool {
    |id| page.tree.nodes[id].tag != Tag::Text || story.keep[page.lines.block[id]]
}
