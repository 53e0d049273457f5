//! A [`Summary`](crate::Summary) → a [`View`]: the card as plain elements, for a live page or as HTML.

mod build;
mod clipping;
mod controls;
mod foot;
mod fragment;
mod html;
mod length;
mod options;
mod view;

pub use clipping::{Clipping, Origin};
pub use controls::{Controls, UnknownControl};
pub use fragment::link_to;
pub use options::{CardOptions, WrongAttribute};
pub use view::{Action, Child, Element, Line, LineKind, View};

/// The card's stylesheet, for the shadow root that holds its elements.
pub const STYLE: &str = concat!(
    include_str!("style/box.css"),
    include_str!("style/base.css"),
    include_str!("style/header.css"),
    include_str!("style/lines.css"),
    include_str!("style/quotes.css"),
    include_str!("style/foot.css"),
    include_str!("style/back.css"),
    include_str!("style/media.css"),
);
