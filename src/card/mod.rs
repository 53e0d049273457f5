//! A [`Summary`](crate::Summary) → a [`View`]: the card as plain elements, for a live page or as HTML.

mod build;
mod html;
mod text;
mod view;

pub use view::{Action, Child, Element, Line, LineKind, Messages, View};

/// The card's stylesheet, for the shadow root that holds its elements.
pub const STYLE: &str = include_str!("card.css");

/// How a card is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CardOptions {
    /// Whether only its heading shows until a reader opens it.
    pub collapsed: bool,
    /// Whether the card's host element holds an editor's own list, which stands in place of the key sentences.
    pub edited: bool,
    /// Its heading, in place of that of its language: "Key points".
    pub heading: Option<String>,
}
