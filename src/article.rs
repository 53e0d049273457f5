//! What is summarized: a text in blocks.

use crate::Span;
use serde::Serialize;

/// What a page, or a caller, hands over: a title, a language, and blocks of one text.
///
/// ```
/// use nutgraf::{Article, BlockKind};
///
/// let article = Article::from_text("Bridge to reopen\n\nThe bridge reopens in May. It was shut for a year.");
/// assert_eq!(article.blocks.len(), 2);
/// assert_eq!(article.blocks[0].kind, BlockKind::Heading);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Article<'t> {
    /// The headline, where it is known apart from the text.
    pub title: Option<String>,
    /// The language the source declares, a BCP 47 tag.
    pub lang: Option<String>,
    /// The whole text. Every offset in a summary points into it.
    pub text: &'t str,
    /// The text's blocks in reading order, disjoint; what lies between them is white space.
    pub blocks: Vec<Block>,
}

/// One block of an article's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// What the block is.
    pub kind: BlockKind,
    /// Where it stands.
    pub span: Span,
}

/// What a block of text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum BlockKind {
    /// Running text.
    Paragraph,
    /// A headline or a heading between paragraphs.
    Heading,
    /// A paragraph between headline and text that sums the story up.
    Standfirst,
    /// One item of a list.
    ListItem,
    /// A quotation set apart (`<blockquote>`).
    Quotation,
}
