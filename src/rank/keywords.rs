//! What the article is about, in its own words.

use crate::case::lowercase;
use crate::find::{self, among, trim_start, until};
use crate::interner::Interner;
use crate::language::{Language, List};
use crate::letters;
use crate::text::{Document, word_indices};
use crate::{Keyword, Span};

/// A keyword has at most so many words.
const LONGEST: usize = 3;
/// How much each further word of a phrase that stands so again and again adds.
const PHRASE: f64 = 0.6;
/// How much a name gains over another word.
const NAME: f64 = 0.5;
/// How much the words of the headline count.
const HEADLINE: f64 = 1.5;
/// A word of fewer letters, if no name, seldom names a subject …
const SUBSTANTIAL: usize = 5;
/// … and counts as much as this.
const SMALL: f64 = 0.4;

/// The article's keywords, best first: phrases of one to three words that no stop word begins or
/// ends, unless it begins a name, as they first stand in the text.
///
/// A phrase weighs its count, each time by its sentence's score, times its length, more if it is a
/// name or stands in the headline, so that "wind farm" wins over "wind" where both stand equally
/// often; of two that share a word, only the better is taken. Time is linear in the text.
pub(crate) fn keywords<'t>(document: &Document<'t>, scores: &[f64], count: usize) -> Vec<Keyword<'t>> {
    let mut keywords = Vec::new();
    if count == 0 {
        return keywords;
    }
    let mut phrases = Phrases::default();
    for (_, word) in word_indices(&lowercase(document.title.as_deref().unwrap_or_default())) {
        phrases.headline.number(word.as_bytes());
    }
    for (i, &score) in scores.iter().enumerate() {
        if document.is_prose(i) {
            phrases.read(document, i, score);
        }
    }
    let weights: Vec<f64> = (0..phrases.list.len()).map(|i| phrases.weight(i)).collect();
    // Every story has its days, and is about none of them; nor about set phrases.
    let mut taken = Interner::default();
    for day in
        find::words(document.language.speech.map_or("", |speech| speech.list(List::NotNames)).as_bytes())
    {
        taken.number(day);
    }
    let mut best = 0.0;
    let mut ranked: Vec<usize> = (0..weights.len()).collect();
    ranked.sort_by(|&a, &b| weights[b].total_cmp(&weights[a]));
    for i in ranked {
        if keywords.len() >= count || phrases.shared(i, &taken) > 0 {
            continue;
        }
        for word in find::words(phrases.texts.text(i)) {
            taken.number(word);
        }
        best = f64::max(best, weights[i]);
        keywords.push(Keyword { text: phrases.list[i].span.of(document.text), score: weights[i] / best });
    }
    keywords
}

/// A stretch of one to three words that recurs.
struct Phrase {
    /// Where it stands first.
    span: Span,
    /// How many words it has.
    length: usize,
    /// How often it stands in the text, each time weighted by its sentence.
    mass: f64,
    count: u32,
    /// How often it has a capital where no sentence opens.
    named: u32,
}

/// A word without an article that is elided before it or an ending set off: `l'accord` is about `accord`, and
/// `Iran's` about `Iran`.
fn bare<'w>(word: &'w str, language: &Language) -> &'w str {
    let (before, rest) = word.split_at(until(word, is_apostrophe));
    let rest = trim_start(rest, is_apostrophe);
    match rest.len() {
        1..=2 if rest.bytes().all(|byte| byte.is_ascii_lowercase()) => before,
        3.. if is_ascii(before) && language.is_stop_word(&lowercase(before)) => rest,
        _ => word,
    }
}

fn is_ascii(word: &str) -> bool {
    word.bytes().all(|byte| byte < 0x80)
}

fn is_apostrophe(c: char) -> bool {
    among(c, "'’\u{2bc}")
}

/// Whether a word, in lower case, may begin a keyword. Where no stop words are known, short words
/// of an alphabet are taken for them.
fn is_content(word: &str, language: &Language) -> bool {
    let known = match language.stop_words {
        "" => is_ascii(word) && word.len() < 4,
        _ => language.is_stop_word(word),
    };
    !known && word.chars().any(letters::is_alphabetic)
}

#[derive(Default)]
struct Phrases {
    /// The phrases in lower case, one space between two words.
    texts: Interner,
    list: Vec<Phrase>,
    /// The headline's words.
    headline: Interner,
}

impl Phrases {
    /// How many words of a phrase are among others.
    fn shared(&self, phrase: usize, others: &Interner) -> usize {
        find::words(self.texts.text(phrase)).filter(|word| others.get(word).is_some()).count()
    }

    fn weight(&self, number: usize) -> f64 {
        let phrase = &self.list[number];
        let length = phrase.length as f64;
        let recurs = if phrase.count > 1 { 1.0 + PHRASE * (length - 1.0) } else { 1.0 / length };
        // A language's commonest words are short; where letters have no case, words are not that.
        let text = self.texts.text(number);
        let letters = text.len() + 1 - phrase.length;
        let small = letters < SUBSTANTIAL && phrase.named == 0 && text[0].is_ascii();
        let substance = if small { SMALL } else { 1.0 };
        let name = 1.0 + NAME * f64::from(phrase.named) / f64::from(phrase.count);
        let told = self.shared(number, &self.headline) == phrase.length;
        let headline = if told { HEADLINE } else { 1.0 };
        phrase.mass * recurs * substance * name * headline
    }

    fn read(&mut self, document: &Document, sentence: usize, score: f64) {
        let span = document.sentences[sentence].span;
        let mut run = Run::default();
        for (place, (at, whole)) in word_indices(span.of(document.text)).enumerate() {
            let start = span.start + at;
            let word = bare(whole, document.language);
            // What is left is the start of the word, or its end.
            let elided = if whole.starts_with(word) { 0 } else { whole.len() - word.len() };
            let here = Span::new(start + elided, start + elided + word.len());
            let joined = run.words.is_empty()
                || matches!(Span::new(run.end, start).of(document.text), "" | " " | "-" | "\u{a0}");
            let lower = lowercase(word);
            let content = is_content(&lower, document.language);
            if !joined || !content {
                run.words.clear();
                run.text.clear();
            }
            let named = place > 0 && word.starts_with(letters::is_uppercase);
            // `New York`: amid a sentence a capital makes a name of a common word.
            if content || named && find::is_longer(word, 1) && document.text.as_bytes()[start - 1] == b' ' {
                run.push(here, &lower);
            }
            if content {
                self.count_phrases_ending(&run, score, named);
            }
        }
    }

    /// Counts the phrases of one to three words that end with the run's last word.
    fn count_phrases_ending(&mut self, run: &Run, score: f64, named: bool) {
        for (i, &(start, from)) in run.words.iter().rev().take(LONGEST).enumerate() {
            let text = &run.text[from..];
            if !find::is_longer(text, 1) {
                // An initial names nothing by itself.
                continue;
            }
            let number = self.texts.number(text.as_bytes()) as usize;
            if number == self.list.len() {
                let span = Span::new(start, run.end);
                self.list.push(Phrase { span, length: i + 1, mass: 0.0, count: 0, named: 0 });
            }
            let phrase = &mut self.list[number];
            phrase.mass += 0.5 + score;
            phrase.count += 1;
            phrase.named += u32::from(named);
        }
    }
}

/// Words of a sentence that may be a phrase together.
#[derive(Default)]
struct Run {
    /// Where each begins: in the document, and in `text`.
    words: Vec<(usize, usize)>,
    /// All in lower case, one space between two.
    text: String,
    /// Where the last one ends in the document.
    end: usize,
}

impl Run {
    fn push(&mut self, here: Span, lower: &str) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        self.words.push((here.start, self.text.len()));
        self.text.push_str(lower);
        self.end = here.end;
    }
}
