//! A [`Summary`](crate::Summary) → what the reader sees.
