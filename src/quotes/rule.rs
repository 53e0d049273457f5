//! The ways in which a text tells who speaks.

/// How a speaker was found.
///
/// ```
/// use nutgraf::{extract_quotes, quotes::Rule};
///
/// let quotes = extract_quotes("Ana Ruiz said: “It is a turning point for us all.”", Some("en"));
/// assert_eq!(quotes[0].rule, Some(Rule::Before));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rule {
    /// `"…," said Ruiz.`
    After,
    /// `"…," according to Ruiz.`
    Source,
    /// `"…" — Ana Ruiz`
    Signed,
    /// `Ruiz said: "…"`
    Before,
    /// `Ruiz called on the council to "…".`: the place tells, no reporting verb.
    Beside,
    // From here on the text before the quotation tells it.
    /// `"…," said Ruiz. "…"`
    Continued,
    /// `Ruiz said it was safe. "…"`
    Reported,
    /// `Ruiz spoke on Monday. "…"`
    Topic,
    /// A quotation without a closing mark goes on in the next paragraph.
    Unclosed,
    /// `Ruiz wrote on her website:`, and the quotation in the next paragraph.
    Announced,
    /// The speaker of the paragraph before.
    Carried,
}

impl Rule {
    /// Whether a reporting verb ties the speaker to the quotation itself.
    pub(super) fn is_tied(self) -> bool {
        matches!(self, Rule::After | Rule::Source | Rule::Signed | Rule::Before)
    }
}
