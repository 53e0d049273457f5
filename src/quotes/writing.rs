//! Words that nobody says, since they stand on something or in what somebody only received: `a shirt that said “…”`,
//! `got a letter saying “…”`.

use super::context::{Context, Place};
use super::lexicon::WordClass;
use super::tokens::{Token, TokenKind};

/// What bears the words of a quotation is looked for so many tokens from it at most.
const REACH: usize = 14;

/// A preposition governs what stands so many tokens behind it at most: `outside the old mayor's house`.
const GOVERNED: usize = 4;

impl Context<'_, '_> {
    /// Whether the words of a quotation stand on something, or in what somebody only received.
    pub(super) fn is_written(&self, place: Place) -> bool {
        self.is_written_before(place) || self.is_written_behind(place)
    }

    /// `a shirt that said “…”`, `one sign outside read: “…”`, `auf einem Plakat stand: „…“`
    fn is_written_before(&self, place: Place) -> bool {
        let last = &self.tokens[place.quote - 1];
        // Whether what leads to the quotation was passed, and whether that is of the clause gone through: no relative one.
        let (mut leads, mut is_finite) = (last.kind == TokenKind::Colon, last.kind == TokenKind::Colon);
        let mut is_sign = false;
        for at in (place.start.max(place.quote.saturating_sub(REACH))..place.quote).rev() {
            let (token, behind) = (&self.tokens[at], &self.tokens[at + 1]);
            if at + 1 < place.quote && ends_clause(token, behind) {
                return is_sign;
            }
            // `the shirt she wore said`
            let wears = self.tokens[at - 1].is(WordClass::SIGN) && !behind.is(WordClass::SPEAKS);
            if token.is(WordClass::SIGN) || !is_finite && token.is(WordClass::RECEIVES) {
                is_sign |= leads;
            } else if !wears && self.is_person_at(at) && (is_relative(behind) || !self.is_governed(at)) {
                return false;
            }
            if is_sign && !is_finite {
                return true;
            }
            if token.is(WordClass::SPEAKS) {
                leads = true;
                is_finite = !token.is(WordClass::PARTICIPLE);
            } else if is_relative(token) {
                is_finite = false;
            } else if self.is_adverbial_relative(at) {
                (leads, is_finite) = (true, false);
            }
        }
        is_sign
    }

    /// `“…,” read a sign`, `“…,” one sign outside said`
    fn is_written_behind(&self, place: Place) -> bool {
        let start = place.quote + 1 + usize::from(is_comma(&self.tokens[place.quote + 1]));
        let end = place.end.min(start + REACH);
        let (mut reports, mut is_sign) = (false, false);
        for at in start..end {
            let token = &self.tokens[at];
            if !token.is_word()
                || token.is(WordClass::COORDINATOR)
                || self.is_person_at(at) && !token.is(WordClass::SIGN)
            {
                break;
            }
            is_sign |= token.is(WordClass::SIGN) && !(reports && self.is_governed(at));
            reports |= token.is(WordClass::SPEAKS);
        }
        is_sign && reports
    }

    /// Whether a word tells of somebody. Where every noun has a capital, an article shows a thing.
    fn is_person_at(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        let before = &self.tokens[at - 1];
        let is_noun = self.capital_nouns && before.is(WordClass::DETERMINER);
        let is_named = token.is(WordClass::SPEAKER) || token.is_name() && !is_noun;
        token.is_pronoun() || is_named && !before.is(WordClass::OBLIQUE)
    }

    /// Whether a comma leads to a relative clause that a preposition opens: `ein Schild, auf dem „…“ stand`.
    fn is_adverbial_relative(&self, comma: usize) -> bool {
        match &self.tokens[comma..] {
            [comma, preposition, pronoun, next, ..] => {
                is_comma(comma)
                    && preposition.is(WordClass::PREPOSITION)
                    && pronoun.is(WordClass::DETERMINER)
                    && matches!(next.kind, TokenKind::Lower | TokenKind::Quoted)
            }
            _ => false,
        }
    }

    /// Whether a preposition or a genitive keeps a noun from being a subject.
    fn is_governed(&self, at: usize) -> bool {
        let before = self.tokens[at.saturating_sub(GOVERNED)..at].iter().rev();
        let mut phrase = before.take_while(|token| token.is_word() && !token.is(WordClass::SPEAKS));
        self.tokens[at + 1].kind == TokenKind::Possessive
            || phrase.any(|token| token.is(WordClass::PREPOSITION))
    }
}

fn is_comma(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Comma | TokenKind::Dash)
}

fn is_relative(token: &Token) -> bool {
    token.is(WordClass::RELATIVE | WordClass::COMPLEMENTIZER)
}

/// Whether a clause ends with `token`, before `next`.
fn ends_clause(token: &Token, next: &Token) -> bool {
    match token.kind {
        TokenKind::Comma | TokenKind::Dash => !(is_relative(next) || next.is(WordClass::PREPOSITION)),
        TokenKind::Possessive => false,
        _ => !token.is_word() || token.is(WordClass::COORDINATOR),
    }
}
