//! Which value of a feature the tokens of a text show.

use super::features::{Animacy, Gap, MentionKind, Neighbour};
use super::lexicon::WordClass;
use super::tokens::{Token, TokenKind};

impl Neighbour {
    /// What a token is to its neighbours.
    pub(super) fn of(token: &Token) -> Self {
        match token.kind {
            TokenKind::Stop | TokenKind::Edge => return Neighbour::SentenceEdge,
            TokenKind::Comma => return Neighbour::Comma,
            TokenKind::Dash | TokenKind::Colon => return Neighbour::Dash,
            TokenKind::Quoted => return Neighbour::Quotation,
            _ => {}
        }
        let classes = [
            (WordClass::SOURCE, Neighbour::Source),
            (WordClass::VERB, Neighbour::Verb),
            (WordClass::PARTICIPLE | WordClass::THOUGHT, Neighbour::Participle),
            (WordClass::PREPOSITION, Neighbour::Preposition),
            (WordClass::COORDINATOR, Neighbour::Coordinator),
            (WordClass::CONJUNCTION, Neighbour::Conjunction),
            (WordClass::RELATIVE, Neighbour::Relative),
            (WordClass::FILLER, Neighbour::Filler),
        ];
        match classes.iter().find(|(class, _)| token.is(*class)) {
            Some(&(_, neighbour)) => neighbour,
            None if token.kind == TokenKind::Lower => Neighbour::Word,
            None => Neighbour::Other,
        }
    }
}

impl Gap {
    pub(super) fn of(tokens: usize) -> Self {
        match tokens {
            0 => Gap::None,
            1 => Gap::One,
            2..=4 => Gap::Few,
            5..=10 => Gap::Some,
            _ => Gap::Many,
        }
    }
}

impl MentionKind {
    /// What a mention is; it has a token at least. `declined`: the ending of its adjective shows a case that no subject has.
    pub(super) fn of(mention: &[Token], declined: bool) -> Self {
        let first = &mention[0];
        let names = mention.iter().filter(|token| token.is_name()).count();
        if first.is(WordClass::HE | WordClass::SHE) && mention.len() == 1 {
            MentionKind::HeOrShe
        } else if first.is(WordClass::PRONOUN) && mention.len() == 1 {
            MentionKind::Pronoun
        } else if first.is(WordClass::OBLIQUE) || declined {
            MentionKind::Oblique
        } else if names > 0 && first.is(WordClass::DETERMINER) {
            MentionKind::DeterminerAndName
        } else if names > 0 && !first.is_name() {
            MentionKind::WordAndName
        } else if names > 1 {
            MentionKind::FullName
        } else if names > 0 {
            MentionKind::Name
        } else if mention.iter().any(|token| token.is(WordClass::ROLE)) {
            MentionKind::Role
        } else if mention.iter().any(|token| token.is(WordClass::BODY)) {
            MentionKind::Body
        } else {
            MentionKind::Noun
        }
    }
}

impl Animacy {
    /// What a mention shows; `opens`: it opens its sentence.
    pub(super) fn of(mention: &[Token], opens: bool) -> Self {
        // Up to the end of the name, if there is one.
        let name = mention.iter().position(Token::is_name);
        let end = name.map_or(mention.len(), |start| {
            start + mention[start..].iter().take_while(|token| token.is_name()).count()
        });
        let told = &mention[..end];
        let head = told.last().unwrap_or(&mention[0]);
        if told.iter().any(|token| token.is(WordClass::SPEAKER)) {
            Animacy::Role
        } else if head.is(WordClass::SURNAME) {
            Animacy::Surname
        } else if head.is(WordClass::INANIMATE) {
            Animacy::Inanimate
        } else if opens {
            Animacy::OpensSentence
        } else {
            Animacy::Unknown
        }
    }
}
