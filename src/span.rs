//! Places in a text.

use serde::Serialize;

/// A stretch of a text: `start..end`, in bytes, on character boundaries.
///
/// ```
/// use nutgraf::Span;
///
/// let span = Span { start: 4, end: 9 };
/// assert_eq!(span.of("The mayor spoke."), "mayor");
/// assert_eq!(span.len(), 5);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The stretch `start..end`.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The text of this span.
    ///
    /// # Panics
    /// If the span does not lie on character boundaries of `text`.
    pub fn of(self, text: &str) -> &str {
        &text[self.start..self.end]
    }

    /// Length in bytes.
    pub const fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether nothing lies in it.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether `other` lies wholly in this span.
    ///
    /// ```
    /// use nutgraf::Span;
    ///
    /// assert!(Span::new(0, 9).contains(Span::new(4, 9)));
    /// assert!(Span::new(0, 5).overlaps(Span::new(4, 9)));
    /// ```
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share at least one byte.
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// This span of `text` without white space at either end.
    ///
    /// ```
    /// use nutgraf::Span;
    ///
    /// assert_eq!(Span::new(3, 9).trim("The mayor spoke."), Span::new(4, 9));
    /// ```
    pub fn trim(self, text: &str) -> Span {
        let slice = self.of(text);
        let start = self.start + (slice.len() - slice.trim_start().len());
        Span { start, end: start + slice.trim().len() }
    }
}

/// A span where there are so many that they take most of the memory: half of a [`Span`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct CompactSpan {
    start: u32,
    end: u32,
}

impl From<Span> for CompactSpan {
    fn from(span: Span) -> Self {
        CompactSpan { start: compact(span.start), end: compact(span.end) }
    }
}

impl From<CompactSpan> for Span {
    fn from(span: CompactSpan) -> Self {
        Span::new(span.start as usize, span.end as usize)
    }
}

/// A place in a text, or the number of something in it.
///
/// # Panics
/// If it is 4 Gi or more, which takes a text of 4 GiB.
pub(crate) fn compact(place: usize) -> u32 {
    u32::try_from(place).expect("a text has less than 4 GiB")
}
