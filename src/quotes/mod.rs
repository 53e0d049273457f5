//! Who said what: every quotation of a text, its speaker, and which of them are worth showing.

mod attribution;
mod candidates;
mod context;
mod coreference;
mod dialogue;
mod feature_values;
mod features;
mod forms;
mod given_names;
mod grammar;
mod history;
mod joint;
mod key;
mod lexicon;
mod marks;
mod model;
mod names;
mod pairs;
mod particles;
mod people;
mod person;
mod phrases;
mod quoted;
mod referents;
mod roles;
mod rule;
mod salience;
mod sentence_side;
mod speech;
mod ties;
mod tokenizer;
mod tokens;
mod weights;
mod writing;

use crate::language::Language;
use crate::text::Document;
use crate::{Article, Span, Speaker};
use context::Context;
use coreference::Coreference;
use key::SpeakerKind;
pub(crate) use key::key_quotes;
use lexicon::{Lexicon, WordClass};
use model::{Attribution, Found};
use people::People;
use quoted::Quoted;
pub use rule::Rule;
use serde::Serialize;
use tokens::Token;

/// What the learning of the weights sees.
#[doc(hidden)]
pub mod learning {
    pub use super::features::{Feature, Features, Weights};
    pub use super::weights::of as weights_of;
}

/// One quotation.
///
/// ```
/// let text = "Mayor Ana Ruiz was glad. “It is a turning point for us all,” she said.";
/// let quote = &nutgraf::extract_quotes(text, Some("en"))[0];
/// assert_eq!(quote.span.of(text), quote.text);
/// let speaker = quote.speaker.unwrap();
/// assert_eq!((speaker.name, speaker.span.of(text)), (Some("Ana Ruiz"), "she"));
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Quotation<'t> {
    /// The words that were said, verbatim, without the outer marks.
    pub text: &'t str,
    /// Where they stand.
    #[serde(flatten)]
    pub span: Span,
    /// Who said them; nobody where the text does not tell it reliably.
    pub speaker: Option<Speaker<'t>>,
    /// How the speaker was found: no part of its plain data.
    #[serde(skip)]
    pub rule: Option<Rule>,
    /// How far the speaker can be relied on, 0 to 1.
    pub confidence: f64,
    /// How well it would do as a key quote, 0 to 1; 0: not at all.
    pub key: f64,
}

/// Sees the place of a quotation, and of all who may have said it where they stand and their features.
type Trace<'a> = dyn FnMut(Span, &mut dyn Iterator<Item = (Option<Span>, &learning::Features)>) + 'a;

/// Every quotation of a text, in order. Linear in its length.
///
/// ```
/// use nutgraf::extract_quotes;
///
/// let quotes = extract_quotes("“It is a turning point,” Mayor Ana Ruiz said.", None);
/// assert_eq!(quotes[0].text, "It is a turning point,");
/// assert_eq!(quotes[0].speaker.unwrap().name, Some("Ana Ruiz"));
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
/// assert_eq!(quotations[0].speaker.unwrap().name, Some("Ana Ruiz"));
/// ```
pub fn extract<'t>(document: &Document<'t>) -> Vec<Quotation<'t>> {
    extract_with(document, weights::of(document.language), |_, _| ())
}

/// As [`extract`], by other weights; `trace` sees the place and the features of all who may have said each quotation.
#[doc(hidden)]
pub fn extract_with<'t>(
    document: &Document<'t>,
    weights: &learning::Weights,
    mut trace: impl FnMut(Span, &mut dyn Iterator<Item = (Option<Span>, &learning::Features)>),
) -> Vec<Quotation<'t>> {
    let mut quotations = Vec::new();
    each(document, weights, &mut trace, &mut |quotation| quotations.push(quotation));
    quotations
}

/// Those quotations of a document that may be key quotes: a text may have far more of others.
pub(crate) fn extract_showable<'t>(
    document: &Document<'t>,
    weights: Option<&learning::Weights>,
) -> Vec<Quotation<'t>> {
    let mut quotations = Vec::new();
    let weights = weights.unwrap_or_else(|| weights::of(document.language));
    each(document, weights, &mut |_, _| (), &mut |quotation| {
        if quotation.key > 0.0 {
            quotations.push(quotation);
        }
    });
    quotations
}

/// Hands over every quotation of a document, in order.
fn each<'t>(
    document: &Document<'t>,
    weights: &learning::Weights,
    trace: &mut Trace,
    take: &mut dyn FnMut(Quotation<'t>),
) {
    let text = document.text;
    let lexicon = Lexicon::of(document.language);
    let lines = quoted::lines(document);
    let quoted = quoted::find(text, &lines, lexicon);
    let (Some(lexicon), Some(speech)) = (lexicon, &document.language.speech) else {
        return quoted.iter().for_each(|quoted| take(unattributed(text, quoted)));
    };
    if quoted.is_empty() {
        return;
    }
    let mut tokens = tokenizer::tokenize(text, &lines, &quoted, lexicon, document.language);
    particles::mark_surnames(text, &mut tokens);
    particles::join(text, &mut tokens);
    let names = names::find(text, &tokens, document.language);
    let people = People::of(text, &tokens, &names);
    let mentions = phrases::mentions(&tokens, speech);
    let coreference = Coreference::new(text, &tokens, document.language, people, &mentions);
    let context = Context {
        text,
        tokens: &tokens,
        quoted: &quoted,
        mentions: &mentions,
        coreference: &coreference,
        capital_nouns: speech.capital_nouns(),
        inverts: speech.inverts,
        verb_final: speech.verb_final,
        joining: &speech.joining,
    };
    let attributions = context.attribute(weights, |i, candidates| {
        let span = |found: Found| tokens.span(found.mention);
        trace(quoted[i].inner(), &mut candidates.iter().map(|c| (c.found.map(span), &c.features)));
    });
    let before = tokens.quotations().map(|at| &tokens[at - 1]);
    for ((quoted, before), attribution) in quoted.iter().zip(before).zip(&attributions) {
        let Some(mut quotation) = quotation(quoted, before, attribution, &context) else { continue };
        // `he had «only a vague idea of it»`: a part of the writer's sentence.
        let joins = before.is_word() && !before.is(WordClass::CONJUNCTION);
        if !(joins && quotation.text.starts_with(char::is_lowercase)) {
            let kind =
                attribution.found.map_or(SpeakerKind::Other, |found| context.speaker_kind(found.mention));
            quotation.key = key::score(&quotation, kind, document.language);
        }
        take(quotation);
    }
}

/// A quoted stretch as a quotation of nobody.
fn unattributed<'t>(text: &'t str, quoted: &Quoted) -> Quotation<'t> {
    let span = quoted.inner();
    Quotation { text: span.of(text), span, speaker: None, rule: None, confidence: 0.0, key: 0.0 }
}

/// A quoted stretch as a quotation; none if it is a title or a few words in scare quotes.
fn quotation<'t>(
    quoted: &Quoted,
    before: &Token,
    attribution: &Attribution,
    context: &Context<'t, '_>,
) -> Option<Quotation<'t>> {
    let found = attribution.found;
    let quotation = unattributed(context.text, quoted);
    let is_tied = found.is_some_and(|found| found.rule.is_tied());
    let names_work = before.is(WordClass::WORK) && !quotation.text.ends_with(',');
    if names_work || !is_tied && speech::is_title(quotation.text) {
        return None;
    }
    let Some(found) = found else { return Some(quotation) };
    Some(Quotation {
        speaker: Some(context.speaker(found.mention)),
        rule: Some(found.rule),
        confidence: attribution.confidence,
        ..quotation
    })
}
