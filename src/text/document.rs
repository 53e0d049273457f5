//! An article → sentences and their terms.

use super::entries::{Listed, entries};
use super::interview::SpeakerLabel;
use super::roles::{Role, roles};
use super::word_reader::{Word, WordReader};
use super::words::one_line;
use super::{chars, dateline, sentences};
use crate::language::Language;
use crate::{Article, BlockKind, Span, Stats};
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
    /// The words of all sentences that may be in a keyword, one after the other.
    pub(crate) words: Vec<Word>,
    /// The headline's terms, as far as the sentences have them.
    pub(crate) title_terms: Vec<u32>,
}

/// One block, split into sentences.
#[derive(Clone, Debug)]
pub struct Paragraph {
    /// Where it stands.
    pub span: Span,
    /// What part it plays.
    pub role: Role,
    /// Whether it sums the story up above its text.
    pub is_standfirst: bool,
    /// Its sentences, as indices.
    pub sentences: Range<usize>,
}

/// One sentence.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// Where it stands, without white space at its ends, a dateline, or a label that tells who speaks in an interview.
    pub span: Span,
    /// Its paragraph's index.
    pub paragraph: usize,
    /// How many words it has.
    pub words: usize,
    terms: Range<usize>,
}

impl<'t> Document<'t> {
    /// Reads an article. Linear in the length of its text.
    ///
    /// # Panics
    /// If the text has 4 GiB or more.
    ///
    /// ```
    /// use nutgraf::language::Language;
    /// use nutgraf::text::{Document, Role};
    /// use nutgraf::Article;
    ///
    /// let text = "Bridge opens\n\nThe bridge opens. The mayor is glad of the bridge.\n\nPhoto: City Hall";
    /// let document = Document::new(&Article::from_text(text), None, Language::of(None, text));
    /// assert_eq!(document.title.as_deref(), Some("Bridge opens"));
    /// assert_eq!(document.sentences[1].span.of(text), "The bridge opens.");
    /// assert_eq!(document.paragraphs[2].role, Role::Boilerplate);
    /// ```
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
            words: Vec::new(),
            title_terms: Vec::new(),
        };
        let roles = roles(article, title, language);
        document.find_title(article, &roles);
        let mut reader = WordReader::new(text, language);
        let mut opening = true;
        let entries = entries(article);
        for (index, (block, role)) in article.blocks.iter().zip(roles).enumerate() {
            let first = document.sentences.len();
            let role = if entries[index] == Listed::Rest { Role::Boilerplate } else { role };
            let mut spans = if entries[index] == Listed::Whole {
                vec![chars::trim(text, block.span)]
            } else {
                sentences::split(text, block.span, language)
            };
            if let Some(span) = spans.first_mut().filter(|_| role == Role::Prose) {
                let dateline = if opening { dateline::length(span.of(text)) } else { 0 };
                span.start += dateline.max(SpeakerLabel::of(span.of(text), language).length);
                opening = false;
            }
            for span in spans.into_iter().filter(|span| !span.is_empty()) {
                document.push_sentence(span, index, &mut reader);
            }
            let sentences = first..document.sentences.len();
            let is_standfirst = block.kind == BlockKind::Standfirst;
            document.paragraphs.push(Paragraph { span: block.span, role, is_standfirst, sentences });
        }
        document.finish(reader);
        document
    }

    /// A headline that the text opens with is the title, where none is known.
    fn find_title(&mut self, article: &Article, roles: &[Role]) {
        let lead = roles.iter().position(|&role| role == Role::Prose).unwrap_or(0);
        let heading = (0..lead).find(|&i| article.blocks[i].kind == BlockKind::Heading);
        if let (None, Some(i)) = (&self.title, heading) {
            let heading = article.blocks[i].span.of(self.text);
            self.title = Some(one_line(heading).into());
        }
    }

    fn push_sentence(&mut self, span: Span, paragraph: usize, reader: &mut WordReader) {
        let first = reader.terms.len();
        let words = reader.read(self.text, span);
        self.sentences.push(Sentence { span, paragraph, words, terms: first..reader.terms.len() });
    }

    /// Takes over what was read, and reads the headline.
    fn finish(&mut self, mut reader: WordReader) {
        self.words = std::mem::take(&mut reader.words);
        self.terms = std::mem::take(&mut reader.terms);
        // These lists stay while others come and go.
        self.words.shrink_to_fit();
        self.terms.shrink_to_fit();
        self.sentences.shrink_to_fit();
        self.vocabulary = reader.vocabulary.len();
        if let Some(title) = &self.title {
            reader.read(title, Span::new(0, title.len()));
        }
        self.title_terms = reader.terms;
        self.title_terms.retain(|&term| (term as usize) < self.vocabulary);
    }

    /// The terms of a sentence in text order, repeated as they repeat; stop words are none.
    ///
    /// ```
    /// use nutgraf::{Article, language::Language, text::Document};
    ///
    /// let text = "The bridge opens. Bridge or no bridge, we sail.";
    /// let document = Document::new(&Article::from_text(text), None, Language::of(Some("en"), text));
    /// let (bridge, second) = (document.terms(0)[0], document.terms(1));
    /// assert_eq!(second.iter().filter(|&&term| term == bridge).count(), 2);
    /// ```
    pub fn terms(&self, sentence: usize) -> &[u32] {
        &self.terms[self.sentences[sentence].terms.clone()]
    }

    /// Whether a sentence tells the story, so that it may be chosen.
    ///
    /// ```
    /// use nutgraf::{Article, language::Language, text::Document};
    ///
    /// let text = "The bridge opens today.\n\nRead also: A harbour closes.";
    /// let document = Document::new(&Article::from_text(text), None, Language::of(Some("en"), text));
    /// assert!(document.is_prose(0) && !document.is_prose(1));
    /// ```
    pub fn is_prose(&self, sentence: usize) -> bool {
        self.paragraphs[self.sentences[sentence].paragraph].role == Role::Prose
    }

    /// Counts over the article and the chosen sentences. Linear in the number of sentences.
    ///
    /// ```
    /// use nutgraf::{Article, language::Language, text::Document};
    ///
    /// let text = "The bridge opens today. Nobody knows how long it will last.";
    /// let document = Document::new(&Article::from_text(text), None, Language::of(Some("en"), text));
    /// let stats = document.stats(&[0]);
    /// assert_eq!((stats.words, stats.summary_seconds), (11, 2));
    /// ```
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
    (words as u64 * 60).div_ceil(238) as u32
}
