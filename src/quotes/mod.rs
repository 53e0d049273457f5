//! Who said what: every quotation of a text, its speaker, and which of them are worth showing.

mod attribution;
mod candidates;
mod dialogue;
mod features;
mod key;
mod lexicon;
mod marks;
mod names;
mod pairs;
mod persons;
mod phrases;
mod quoted;
mod resolve;
mod rule;
mod tokens;
mod verdict;
mod weights;

use crate::language::Language;
use crate::text::Document;
use crate::{Article, Span, Speaker};
use attribution::Reading;
pub(crate) use key::key_quotes;
use lexicon::{Lexicon, WordClass};
use names::Names;
use quoted::Quoted;
pub use rule::Rule;
use tokens::{Token, Tokens};
use verdict::{Candidate, Verdict};

/// What each feature of a candidate weighs. For learning them.
#[doc(hidden)]
pub type Weights = [i8; features::COUNT];
#[doc(hidden)]
pub use features::Features;
/// How many there are.
#[doc(hidden)]
pub const FEATURES: usize = features::COUNT;
/// How many of them a language may have of its own.
#[doc(hidden)]
pub const OWN: usize = features::OWN;
#[doc(hidden)]
pub use verdict::weights_of;

/// One quotation.
///
/// ```
/// let text = "Mayor Ana Ruiz was glad. “It is a turning point for us all,” she said.";
/// let quote = &nutgraf::extract_quotes(text, Some("en"))[0];
/// assert_eq!(quote.span.of(text), quote.text);
/// let speaker = quote.speaker.unwrap();
/// assert_eq!((speaker.name, speaker.span.of(text)), ("Ana Ruiz", "she"));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Quotation<'t> {
    /// The words that were said, verbatim, without the outer marks.
    pub text: &'t str,
    /// Where they stand.
    pub span: Span,
    /// Who said them; nobody where the text does not tell it reliably.
    pub speaker: Option<Speaker<'t>>,
    /// How the speaker was found.
    pub rule: Option<Rule>,
    /// How far the speaker can be relied on, 0 to 1.
    pub confidence: f64,
    /// How well it would do as a key quote, 0 to 1; 0: not at all.
    pub key: f64,
}

/// Every quotation of a text, in order. Linear in its length.
///
/// ```
/// use nutgraf::extract_quotes;
///
/// let quotes = extract_quotes("“It is a turning point,” Mayor Ana Ruiz said.", None);
/// assert_eq!(quotes[0].text, "It is a turning point,");
/// assert_eq!(quotes[0].speaker.unwrap().name, "Ana Ruiz");
/// ```
pub fn extract_quotes<'t>(text: &'t str, lang: Option<&str>) -> Vec<Quotation<'t>> {
    extract(&Document::new(&Article::from_text(text), None, Language::of(lang, text)))
}

/// Every quotation of a document, in order. Linear in the length of its text.
///
/// ```
/// use nutgraf::{Article, language::Language, quotes, text::Document};
///
/// let text = "Mayor Ana Ruiz was glad. “It is a turning point for us all,” she said.";
/// let document = Document::new(&Article::from_text(text), None, Language::of(Some("en"), text));
/// let quotations = quotes::extract(&document);
/// assert_eq!(quotations[0].speaker.unwrap().name, "Ana Ruiz");
/// ```
pub fn extract<'t>(document: &Document<'t>) -> Vec<Quotation<'t>> {
    extract_with(document, &weights_of(document.language.speech), &mut |_, _| ())
}

/// As [`extract`], by other weights; `trace` sees who else may have said each quotation. For learning.
#[doc(hidden)]
pub fn extract_with<'t>(
    document: &Document<'t>,
    weights: &Weights,
    trace: &mut impl FnMut(Span, &mut dyn Iterator<Item = (Option<Span>, Features)>),
) -> Vec<Quotation<'t>> {
    let text = document.text;
    let lexicon = Lexicon::of(document.language);
    let lines = quoted::lines(document);
    let quoted = quoted::find(text, &lines, lexicon);
    if quoted.is_empty() {
        return Vec::new();
    }
    let mut tokens = Tokens(vec![Token::end(0)]);
    let mut verdicts = Vec::new();
    if let Some(lexicon) = lexicon {
        tokens::tokenize(text, &lines, &quoted, lexicon, document.language, &mut tokens.0);
        persons::mark(text, &mut tokens);
        persons::join_particles(text, &mut tokens);
    }
    let names = Names::new(text, &tokens);
    if let Some(speech) = document.language.speech {
        let mentions = phrases::mentions(&tokens, speech.capital_nouns());
        let reading = Reading {
            text,
            tokens: &tokens,
            quoted: &quoted,
            mentions: &mentions,
            names: &names,
            speech,
            weights,
        };
        verdicts = reading.attribute(&mut |i, candidates: &[Candidate]| {
            let span = |c: &Candidate| c.found.map(|(mention, _)| mention.span(&tokens));
            trace(quoted[i].inner, &mut candidates.iter().map(|c| (span(c), c.features)));
        });
    }
    let mut quotations = Vec::new();
    for (i, quoted) in quoted.iter().enumerate() {
        let verdict = verdicts.get(i).copied().unwrap_or_default();
        if let Some(quotation) = quotation(document, quoted, &verdict, &names) {
            quotations.push(quotation);
        }
    }
    quotations
}

/// A quoted stretch as a quotation; none if it is a title or a few words in scare quotes.
fn quotation<'t>(
    document: &Document<'t>,
    quoted: &Quoted,
    verdict: &Verdict,
    names: &Names<'t, '_>,
) -> Option<Quotation<'t>> {
    let text = quoted.inner.of(document.text);
    let speech = document.language.speech;
    // Where nobody is looked for, a title is not told from speech.
    let told = speech.is_none() || verdict.found.is_some_and(|(_, rule)| rule.is_tied());
    let before = &names.tokens[verdict.before];
    if !is_speech(text) || before.is(WordClass::WORK) && !text.ends_with(',') || !told && is_title(text) {
        return None;
    }
    let speaker = verdict.found.map(|(mention, _)| names.speaker(mention));
    let rule = verdict.found.map(|(_, rule)| rule);
    let confidence = if speaker.is_some() { verdict.confidence } else { 0.0 };
    let mut quotation = Quotation { text, span: quoted.inner, speaker, rule, confidence, key: 0.0 };
    // `he had «only a vague idea of it»`: a part of the writer's sentence.
    let joins = before.is_word() && !before.is(WordClass::CONJUNCTION);
    if let Some(speech) = speech.filter(|_| !(joins && text.starts_with(char::is_lowercase))) {
        quotation.key = key::score(&quotation, speech);
    }
    Some(quotation)
}

/// Whether all the longer words are capitalized, as in the title of a work.
fn is_title(inner: &str) -> bool {
    let mut any = false;
    for word in inner.split_whitespace() {
        let (mut count, mut capital) = (0, false);
        for c in word.chars() {
            count += usize::from(c.is_alphabetic());
            capital |= c.is_uppercase();
        }
        if count > 3 && !capital {
            return false;
        }
        any |= count > 3;
    }
    any
}

/// Whether a quoted stretch is long enough to be speech, not a name or a word in scare quotes.
fn is_speech(inner: &str) -> bool {
    let (words, dense) = length(inner);
    // Scripts without spaces: a syllable or two is a word.
    dense >= 6 || words >= 4 || inner.ends_with([',', '.', '?', '!', '。', '！', '？']) && words > 1
}

/// The words of a text, and the letters of scripts that put no spaces between them.
fn length(text: &str) -> (usize, usize) {
    let (mut words, mut dense, mut before) = (0, 0, true);
    for c in text.chars() {
        let space = c.is_whitespace();
        words += usize::from(before && !space);
        dense += usize::from(c >= '\u{3040}');
        before = space;
    }
    (words, dense)
}
