//! A live page → an [`Article`](crate::Article), and an offset back to its place in the DOM.
