//! An article on its way to a summary, in steps that a page can take as tasks of their own.

use crate::language::Language;
use crate::quotes::{self, Quotation};
use crate::text::Document;
use crate::{Article, Options, Summary, rank};

/// What is known of an article before its key sentences are chosen.
pub(crate) struct Reading<'t> {
    document: Document<'t>,
    /// Those that may be key quotes.
    quotations: Vec<Quotation<'t>>,
}

impl<'t> Reading<'t> {
    /// Splits an article into its sentences and their terms; by options that were checked.
    pub fn of(article: &Article<'t>, options: &Options) -> Self {
        let tag = options.lang.as_deref().or(article.lang.as_deref());
        let title = options.title.as_deref().or(article.title.as_deref());
        let document = Document::new(article, title, Language::of(tag, article.text));
        Reading { document, quotations: Vec::new() }
    }

    /// Finds out who said what; by these weights in place of the language's own, if given.
    pub fn find_quotes(&mut self, options: &Options, weights: Option<&quotes::learning::Weights>) {
        if options.quotes > 0 {
            self.quotations = quotes::extract_showable(&self.document, weights);
        }
    }

    /// Chooses what tells the story.
    pub fn summary(&self, options: &Options) -> Summary<'t> {
        let Reading { document, quotations } = self;
        let ranking = rank::rank(document, options.rank);
        let chosen = rank::select(document, &ranking, options.length, options.beyond);
        let sentences = rank::key_sentences(document, &ranking, &chosen);
        let quotes = quotes::key_quotes(document, quotations, &ranking.scores, &chosen, options.quotes);
        let stats = document.stats(&chosen);
        let explanation = options.explain.then(|| rank::explain(document, &ranking, &chosen));
        Summary {
            title: document.title.clone(),
            lang: document.language.tag.to_string(),
            keywords: rank::keywords(document, &ranking.into_scores(), options.keywords),
            sentences,
            quotes,
            stats,
            explanation,
        }
    }
}
