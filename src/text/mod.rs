//! Text made countable: blocks, sentences, words and their terms.

mod boilerplate;
mod paragraphs;
mod sentences;
mod words;

use crate::language::Language;
use crate::{Article, Span, Stats};
use std::collections::HashMap;
use std::ops::Range;

/// An article made countable.
#[derive(Debug)]
pub struct Document<'t> {
    /// The article's text.
    pub text: &'t str,
    /// The headline, if known.
    pub title: Option<String>,
    /// The language that the text is read in.
    pub language: &'static Language,
    /// One for each block of the article.
    pub paragraphs: Vec<Paragraph>,
    /// All sentences in reading order, also of headings and boilerplate.
    pub sentences: Vec<Sentence>,
    /// The terms of all sentences, one after the other; equal numbers are equal terms.
    terms: Vec<u32>,
    /// How many different terms there are.
    pub vocabulary: usize,
}

/// One block, split into sentences.
#[derive(Clone, Debug)]
pub struct Paragraph {
    /// Where it stands.
    pub span: Span,
    /// What part it plays.
    pub role: Role,
    /// Its sentences, as indices.
    pub sentences: Range<usize>,
}

/// What part a block plays in the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Tells the story: a source of key sentences.
    Prose,
    /// Names what follows.
    Heading,
    /// No part of the story: "Read also: …", "Photo: …", a byline.
    Boilerplate,
}

/// One sentence.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// Where it stands, white space at the ends left out.
    pub span: Span,
    /// Its paragraph's index.
    pub paragraph: usize,
    /// How many words it has.
    pub words: usize,
    terms: Range<usize>,
}

impl<'t> Document<'t> {
    /// Reads an article. Linear in the length of its text.
    pub fn new(article: &Article<'t>, title: Option<&str>, language: &'static Language) -> Self {
        let text = article.text;
        let mut document = Document {
            text,
            title: title.map(str::to_string),
            language,
            paragraphs: Vec::new(),
            sentences: Vec::new(),
            terms: Vec::new(),
            vocabulary: 0,
        };
        let mut numbers = HashMap::new();
        for (index, block) in article.blocks.iter().enumerate() {
            let first = document.sentences.len();
            for span in sentences::split(text, block.span, language) {
                document.push_sentence(span, index, &mut numbers);
            }
            document.paragraphs.push(Paragraph {
                span: block.span,
                role: boilerplate::role(text, block, language),
                sentences: first..document.sentences.len(),
            });
        }
        document.vocabulary = numbers.len();
        document
    }

    fn push_sentence(&mut self, span: Span, paragraph: usize, numbers: &mut HashMap<String, u32>) {
        let first = self.terms.len();
        let mut count = 0;
        for word in words::words(span.of(self.text)) {
            count += 1;
            if let Some(term) = words::term(word, self.language) {
                let next = numbers.len() as u32;
                self.terms.push(*numbers.entry(term).or_insert(next));
            }
        }
        self.sentences.push(Sentence { span, paragraph, words: count, terms: first..self.terms.len() });
    }

    /// The terms of a sentence in text order, repeated as they repeat.
    pub fn terms(&self, sentence: usize) -> &[u32] {
        &self.terms[self.sentences[sentence].terms.clone()]
    }

    /// Whether a sentence tells the story, so that it may be chosen.
    pub fn is_prose(&self, sentence: usize) -> bool {
        self.paragraphs[self.sentences[sentence].paragraph].role == Role::Prose
    }

    /// Counts over the article and the chosen sentences.
    pub fn stats(&self, chosen: &[usize]) -> Stats {
        let words = self.sentences.iter().map(|s| s.words).sum();
        let picked: usize = chosen.iter().map(|&i| self.sentences[i].words).sum();
        Stats {
            words,
            sentences: self.sentences.len(),
            reading_seconds: reading_seconds(words),
            summary_seconds: reading_seconds(picked),
        }
    }
}

/// Adults read English non-fiction at 238 words a minute (Brysbaert 2019).
fn reading_seconds(words: usize) -> u32 {
    (words as f64 * 60.0 / 238.0).ceil() as u32
}

/// One sentence of a bare text.
#[derive(Clone, Debug, PartialEq)]
pub struct SplitSentence<'t> {
    /// The sentence, verbatim.
    pub text: &'t str,
    /// Where it stands.
    pub span: Span,
    /// Its paragraph's number, from 0.
    pub paragraph: usize,
}

/// Splits a text into sentences. Linear in its length.
pub fn split_sentences<'t>(text: &'t str, lang: Option<&str>) -> Vec<SplitSentence<'t>> {
    let language = Language::of(lang, text);
    let article = Article::from_text(text);
    let split = |(paragraph, block): (usize, &crate::Block)| {
        let spans = sentences::split(text, block.span, language);
        spans.into_iter().map(move |span| SplitSentence { text: span.of(text), span, paragraph })
    };
    article.blocks.iter().enumerate().flat_map(split).collect()
}
