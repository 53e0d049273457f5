//! Splits a text into tokens: words by UAX #29, but for hyphens, apostrophes and glued sentences.

use super::lexicon::{Lexicon, WordClass};
use super::quoted::Quoted;
use super::tokens::{Token, TokenKind, Tokens, listed_form};
use crate::Span;
use crate::language::Language;
use crate::text::{is_dash, is_quotation_mark};
use unicode_segmentation::UnicodeSegmentation;

/// No elided word is longer, in bytes: `quelqu'`.
const LONGEST_ELIDED: usize = 16;

/// What brackets enclose is left out up to so many bytes: `(D-Wis.)`.
const LONGEST_ASIDE: usize = 60;

/// With the space behind it a token seldom has fewer bytes on average: for so many there is room at once, since a list
/// that grows takes three times its memory meanwhile.
const SHORT_TOKEN: usize = 4;

/// The tokens of some lines of a text; `quoted` are the quoted stretches of all. Linear in the length of the lines.
pub(super) fn tokenize(
    text: &str,
    lines: &[Span],
    quoted: &[Quoted],
    lexicon: &Lexicon,
    language: &Language,
) -> Tokens {
    let length = |spans: &mut dyn Iterator<Item = Span>| spans.map(Span::len).sum::<usize>();
    let outside =
        length(&mut lines.iter().copied()).saturating_sub(length(&mut quoted.iter().map(Quoted::outer)));
    let mut tokens = Vec::with_capacity(outside / SHORT_TOKEN + quoted.len() + lines.len() + 1);
    tokens.push(Token::edge(0));
    let mut tokenizer = Tokenizer { text, lexicon, language, tokens };
    let mut next = 0;
    for line in lines {
        let mut at = line.start;
        while let Some(quoted) = quoted.get(next).filter(|quoted| quoted.outer().start < line.end) {
            tokenizer.add(Span::new(at, quoted.outer().start));
            tokenizer.tokens.push(Token::new(quoted.outer(), TokenKind::Quoted));
            at = quoted.outer().end;
            next += 1;
        }
        tokenizer.add(Span::new(at, line.end));
        tokenizer.tokens.push(Token::edge(line.end));
    }
    Tokens(tokenizer.tokens)
}

struct Tokenizer<'a> {
    text: &'a str,
    lexicon: &'a Lexicon,
    language: &'a Language,
    tokens: Vec<Token>,
}

impl Tokenizer<'_> {
    /// Adds the tokens of a stretch without quotations.
    fn add(&mut self, span: Span) {
        let mut at = span.start;
        while at < span.end {
            let rest = &self.text[at..span.end];
            at += match rest.chars().next() {
                Some(c) if c.is_whitespace() => c.len_utf8(),
                Some(c) if c.is_alphanumeric() => self.add_word(at, rest),
                _ => self.add_punctuation(at, rest),
            };
        }
    }

    /// Adds the sign that `rest` opens with, if it counts, and returns how much of the text it takes.
    fn add_punctuation(&mut self, at: usize, rest: &str) -> usize {
        let mut chars = rest.chars();
        let sign = chars.next().unwrap_or_default();
        let after = chars.as_str();
        let mut length = sign.len_utf8();
        let kind = match sign {
            '(' if aside(after) > 0 => return length + aside(after),
            '\'' | '’' if after.starts_with(['s', 'S']) => {
                length += 1;
                TokenKind::Possessive
            }
            // `the dockers' union`
            '\'' | '’' if self.text[..at].ends_with('s') && after.starts_with(' ') => TokenKind::Possessive,
            ',' | '،' | '、' => TokenKind::Comma,
            ':' | '：' => TokenKind::Colon,
            // `first- and second-class`
            '-' if self.text[..at].ends_with(char::is_alphanumeric) => return length,
            '.' if !self.ends_sentence(at, after) => return length,
            // Around words that nobody says, and nicknames.
            c if is_quotation_mark(c) => return length,
            '.' | '!' | '?' | ';' | '…' | '。' => TokenKind::Stop,
            c if c == '-' || is_dash(c) => TokenKind::Dash,
            _ => TokenKind::Other,
        };
        self.tokens.push(Token::new(Span::new(at, at + length), kind));
        length
    }

    /// Whether the full stop at `at` ends a sentence.
    fn ends_sentence(&self, at: usize, after: &str) -> bool {
        let after = after.trim_start();
        let Some(last) = self.tokens.last() else { return true };
        if after.is_empty() || last.span().end != at || !last.is_word() {
            return true;
        }
        let word = last.span().of(self.text).to_lowercase();
        let is_initial = last.kind == TokenKind::Capital && word.chars().count() == 1 || word.contains('.');
        let is_abbreviation = last.is(WordClass::TITLE) || self.language.abbreviations.contains(&word);
        !(after.starts_with(char::is_lowercase) || is_initial || is_abbreviation)
    }

    /// Adds the word that `rest` opens with, and returns how much of the text it takes.
    fn add_word(&mut self, at: usize, rest: &str) -> usize {
        let (end, next) = word(rest, self.lexicon);
        let word = &rest[..end];
        let kind = if is_capitalized(word) {
            TokenKind::Capital
        } else if word.starts_with(char::is_numeric) {
            TokenKind::Number
        } else {
            TokenKind::Lower
        };
        let lower = listed_form(word);
        let mut class = self.lexicon.class(&lower);
        if let Some(singular) = lower.strip_suffix('s')
            && !class.intersects(WordClass::SPEAKER)
            && self.lexicon.class(singular).intersects(WordClass::SPEAKER)
        {
            class |= self.lexicon.class(singular) & WordClass::SPEAKER | WordClass::PLURAL;
        }
        if kind == TokenKind::Capital {
            class |= self.lexicon.class_of_tail(&lower, class);
            class -= WordClass::SPEAKS;
            let opens = self.tokens.last().is_none_or(|t| t.is_stop() || matches!(t.kind, TokenKind::Quoted));
            if !opens {
                class -= WordClass::FILLER;
            }
        }
        self.tokens.push(Token::word(Span::new(at, at + end), kind, class));
        next
    }
}

/// Whether a word opens with a capital, or its second part does: `al-Bashir`.
fn is_capitalized(word: &str) -> bool {
    let mut behind_article = word.chars().skip(2);
    word.starts_with(char::is_uppercase)
        || behind_article.next() == Some('-') && behind_article.next().is_some_and(char::is_uppercase)
}

/// Where the word that a text opens with ends, and where the text goes on.
fn word(text: &str, lexicon: &Lexicon) -> (usize, usize) {
    let plain = text.bytes().take_while(u8::is_ascii_alphanumeric).count();
    // Most words are that plain, and need no tables.
    if ends_plainly(&text.as_bytes()[plain..]) { (plain, plain) } else { any_word(text, lexicon) }
}

/// The same of any word.
fn any_word(text: &str, lexicon: &Lexicon) -> (usize, usize) {
    let mut end = 0;
    // Where the part ends that UAX #29 takes for one word.
    let mut whole = 0;
    loop {
        if end == whole {
            whole += text[end..].split_word_bounds().next().map_or(0, str::len);
        }
        end += text[end..whole].find(['\'', '’', '.']).unwrap_or(whole - end);
        let word = &text[..end];
        let mut rest = text[end..].chars();
        let joint = rest.next().unwrap_or_default();
        let behind = rest.as_str();
        let next = end + joint.len_utf8();
        match joint {
            // `l'avocate`
            '\'' | '’' if is_elided(word, lexicon) => return (next, next),
            '\'' | '’' if behind.starts_with(['s', 'S']) => return (end, end),
            // `dit-elle`, `a-t-il`: a pronoun behind its verb.
            '-' if opens_with_pronoun(behind, lexicon) => return (end, next),
            '.' if is_glued(word, behind) => return (end, end),
            '\'' | '’' | '.' | '-' if behind.starts_with(char::is_alphanumeric) => end = next,
            _ => return (end, end),
        }
        whole = whole.max(end);
    }
}

/// Whether what follows letters and digits of ASCII surely ends their word: a space, or punctuation before white space.
fn ends_plainly(rest: &[u8]) -> bool {
    matches!(rest, [b' ', ..] | [b',' | b'.' | b'-' | b':' | b';' | b'?' | b'!' | b')', b' ' | b'\n', ..])
}

/// Whether a word lost its last letter before a vowel: `l'`.
fn is_elided(word: &str, lexicon: &Lexicon) -> bool {
    word.len() <= LONGEST_ELIDED && !lexicon.class(&(word.to_lowercase() + "'")).is_empty()
}

fn opens_with_pronoun(text: &str, lexicon: &Lexicon) -> bool {
    let word = text.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    word == "t" || lexicon.class(word).intersects(WordClass::PRONOUN)
}

/// Whether the full stop behind a word ends a sentence although no space follows: `said Ruiz.The council`.
fn is_glued(word: &str, behind: &str) -> bool {
    word.len() > 2 && word.ends_with(char::is_lowercase) && behind.starts_with(char::is_uppercase)
}

/// The length of what a bracket encloses, with the closing one, if that is short; otherwise 0.
fn aside(after: &str) -> usize {
    after.bytes().take(LONGEST_ASIDE).position(|byte| byte == b')').map_or(0, |at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_end_where_any_word_does() {
        const WORDS: [&str; 6] = ["said", "Ruiz", "a", "l", "dit", "31"];
        const BEHIND: [&str; 20] = [
            "elle", "Ruiz", "s", "t", "7", "é", "\u{301}", "_", "'", "’", " ", "\n", ",", ".", "-", ":", ";",
            "?", "!", ")",
        ];
        let [english, french] =
            ["en", "fr"].map(|tag| Lexicon::of(Language::of(Some(tag), "")).expect("it has speech words"));
        for word in WORDS {
            // Every three of them in a row.
            for number in 0..BEHIND.len().pow(3) {
                let behind = [number, number / BEHIND.len(), number / BEHIND.len().pow(2)];
                let behind: String = behind.map(|number| BEHIND[number % BEHIND.len()]).concat();
                let text = format!("{word}{behind}");
                for lexicon in [english, french] {
                    assert_eq!(super::word(&text, lexicon), any_word(&text, lexicon), "{text:?}");
                }
            }
        }
    }
}
