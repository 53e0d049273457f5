//! A [`Summary`](crate::Summary) → a [`View`]: the card as plain elements, for a live page or as HTML.

mod build;
mod clipping;
mod controls;
mod foot;
mod fragment;
mod html;
mod length;
mod options;
mod style;
mod view;

pub use clipping::{Clipping, Origin};
pub use controls::{Controls, UnknownControl};
pub use fragment::link_to;
pub use options::{CardOptions, WrongAttribute};
pub use style::STYLE;
pub use view::{Action, Child, Element, Line, LineKind, View};
