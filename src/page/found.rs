//! An article as found in a page.

use super::tree::{NodeId, Tree};
use crate::{Article, Block, BlockKind, Span};
use serde::{Serialize, Serializer};

/// An article as found in a page, with the way back from its text to the page.
///
/// It owns its text and lends an [`Article`] to what reads one. As plain data it is what the npm package's `findArticle`
/// gives: each block with its kind and its text.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundArticle {
    /// The headline.
    pub title: Option<String>,
    /// The language that is declared nearest around the article, a BCP 47 tag.
    pub lang: Option<String>,
    /// Who wrote it, as the page names them.
    pub byline: Option<String>,
    /// When it was published, as the page's markup dates it (ISO 8601 as a rule).
    pub published: Option<String>,
    /// The blocks' text, a blank line between two of them, white space collapsed as rendered.
    pub text: String,
    /// The blocks in reading order.
    pub blocks: Vec<Block>,
    /// In text order.
    pub(super) pieces: Vec<Piece>,
    /// The heading that the title is out of.
    pub(super) headline: Option<NodeId>,
}

/// A stretch of the text that stands in one text node as it is, one white space for another.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Piece {
    /// Its first byte in the text.
    pub start: usize,
    /// The text node.
    pub node: NodeId,
    /// Its first byte in that node's text.
    pub offset: usize,
    /// It is one digit in the page, a raised one in the text.
    pub raised: bool,
}

impl Piece {
    /// Where a byte of the text, in this piece or right behind it, stands in the page.
    fn boundary_point(&self, at: usize) -> BoundaryPoint {
        let within = if self.raised { usize::from(at > self.start) } else { at - self.start };
        BoundaryPoint { node: self.node, offset: self.offset + within }
    }
}

/// A character boundary in a page, as the DOM calls it where a Range starts or ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BoundaryPoint {
    /// A text node of the page's tree.
    pub node: NodeId,
    /// A byte in that node's text.
    pub offset: usize,
}

impl FoundArticle {
    /// What is summarized.
    pub fn article(&self) -> Article<'_> {
        Article {
            title: self.title.clone(),
            lang: self.lang.clone(),
            text: &self.text,
            blocks: self.blocks.clone(),
        }
    }

    /// Where in the page a stretch of the text starts and ends; `None` if it is empty or not in the text.
    ///
    /// Logarithmic in the length of the text.
    pub fn boundary_points(&self, span: Span) -> Option<(BoundaryPoint, BoundaryPoint)> {
        if span.is_empty() || span.end > self.text.len() {
            return None;
        }
        let first = self.pieces.partition_point(|piece| piece.start <= span.start).checked_sub(1)?;
        let last = self.pieces.partition_point(|piece| piece.start < span.end).checked_sub(1)?;
        Some((self.pieces[first].boundary_point(span.start), self.pieces[last].boundary_point(span.end)))
    }

    /// The text nodes of the tree that hold the headline and the text.
    pub fn printed(&self, tree: &Tree) -> Vec<NodeId> {
        let headline = self.headline.into_iter().flat_map(|heading| tree.texts_below(heading));
        headline.chain(self.text_nodes()).collect()
    }

    /// The text nodes that hold the text, in text order.
    pub fn text_nodes(&self) -> impl Iterator<Item = NodeId> {
        self.pieces.chunk_by(|one, next| one.node == next.node).map(|pieces| pieces[0].node)
    }

    /// A stretch of the text in parts, each of which stands in one text node.
    ///
    /// Linear in the length of the text.
    pub fn parts(&self, span: Span) -> Vec<Span> {
        let mut parts = Vec::new();
        let mut start = span.start;
        for pair in self.pieces.windows(2) {
            let cut = pair[1].start;
            if pair[0].node != pair[1].node && cut > start && cut < span.end {
                parts.push(Span::new(start, cut).trim(&self.text));
                start = cut;
            }
        }
        parts.push(Span::new(start, span.end));
        parts
    }
}

impl Serialize for FoundArticle {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct BlockText<'a> {
            kind: BlockKind,
            text: &'a str,
        }
        #[derive(Serialize)]
        struct Plain<'a> {
            title: Option<&'a str>,
            lang: Option<&'a str>,
            byline: Option<&'a str>,
            published: Option<&'a str>,
            blocks: Vec<BlockText<'a>>,
            text: &'a str,
        }
        let block = |block: &Block| BlockText { kind: block.kind, text: block.span.of(&self.text) };
        let plain = Plain {
            title: self.title.as_deref(),
            lang: self.lang.as_deref(),
            byline: self.byline.as_deref(),
            published: self.published.as_deref(),
            blocks: self.blocks.iter().map(block).collect(),
            text: &self.text,
        };
        plain.serialize(serializer)
    }
}

/// Why there is no article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoArticle {
    /// There is no text to read at all.
    Empty,
    /// There is too little running text.
    Short,
    /// It reads like a shop, a forum, a list of links: anything but a story.
    OtherPage,
    /// There is more text than 16 MB.
    TooLong,
    /// No element has the id that was asked for.
    NoElement,
}

impl std::fmt::Display for NoArticle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            NoArticle::Empty => "no article found: there is no text",
            NoArticle::Short => "no article found: there is too little running text",
            NoArticle::OtherPage => "no article found: this looks like another kind of page",
            NoArticle::TooLong => "no article found: there is more text than 16 MB",
            NoArticle::NoElement => "no article found: no element has that id",
        })
    }
}

impl std::error::Error for NoArticle {}
