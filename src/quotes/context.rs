//! A text made ready for attribution, and a quotation's place in its sentence.

use super::coreference::Coreference;
use super::features::{Ending, MentionKind, Personhood};
use super::key::SpeakerKind;
use super::lexicon::WordClass;
use super::phrases::Mention;
use super::quoted::Quoted;
use super::tokens::{TokenRange, Tokens};
use crate::language::WordList;
use crate::text::{is_dash, is_quotation_mark};

/// How many tokens of its sentence are looked at before a quotation, and as many behind it.
const REACH: usize = 60;

/// Everything that is known of a text before its quotations are attributed.
pub(super) struct Context<'t, 'a> {
    pub text: &'t str,
    pub tokens: &'a Tokens,
    pub quoted: &'a [Quoted],
    /// All who are mentioned, in order.
    pub mentions: &'a [Mention],
    pub coreference: &'a Coreference<'t, 'a>,
    /// Whether every noun has a capital.
    pub capital_nouns: bool,
    /// Whether a subject may stand behind its verb without a quotation before it.
    pub inverts: bool,
    /// Whether a verb stands last, behind the quotation.
    pub verb_final: bool,
    /// What joins two who speak together: `and`.
    pub joining: &'a WordList,
}

/// A quotation among the tokens of its sentence.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// Where the sentence begins, or what is looked at of it.
    pub start: usize,
    /// The quotation's own token.
    pub quote: usize,
    /// Where the sentence ends, or what is looked at of it.
    pub end: usize,
    pub ending: Ending,
}

impl Context<'_, '_> {
    /// The place of a quoted stretch, of the sentence that begins at `sentence`.
    pub fn place(&self, sentence: usize, quote: usize, quoted: usize) -> Place {
        let behind = &self.tokens[quote + 1..];
        let length = behind.iter().take(REACH - 1).take_while(|token| !token.is_stop()).count();
        let inner = self.quoted[quoted].inner().of(self.text);
        let ending = match inner
            .trim_end_matches(|c: char| c.is_whitespace() || is_quotation_mark(c))
            .chars()
            .next_back()
        {
            Some(c) if matches!(c, ',' | '-') || is_dash(c) => Ending::Comma,
            Some('?' | '!') => Ending::Question,
            Some('.' | '…') => Ending::Stop,
            _ => Ending::Open,
        };
        Place { start: sentence.max(quote.saturating_sub(REACH)), quote, end: quote + 1 + length, ending }
    }

    /// What a mention is.
    pub fn kind(&self, mention: TokenRange) -> MentionKind {
        MentionKind::of(self.tokens.of(mention), self.is_declined(mention))
    }

    /// What a card needs to know of a speaker besides the name.
    pub fn speaker_kind(&self, mention: TokenRange) -> SpeakerKind {
        if self.kind(mention) == MentionKind::Oblique {
            SpeakerKind::Oblique
        } else if self.coreference.personhood(mention) == Personhood::Shown {
            SpeakerKind::Person
        } else {
            SpeakerKind::Other
        }
    }

    /// `der englischen Zeitung`: behind an article that is masculine or oblique, an adjective that only the latter has.
    fn is_declined(&self, mention: TokenRange) -> bool {
        let [first, second, _, ..] = self.tokens.of(mention) else { return false };
        self.capital_nouns && first.is(WordClass::GENITIVE) && second.span().of(self.text).ends_with("en")
    }

    /// The mentions within a range of tokens.
    pub fn mentions_in(&self, range: TokenRange) -> &[Mention] {
        let from = |at| self.mentions.partition_point(|mention| mention.range.start() < at);
        &self.mentions[from(range.start())..from(range.end())]
    }
}
