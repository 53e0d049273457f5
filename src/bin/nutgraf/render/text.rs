//! As plain text, to be read on a terminal.

use super::{Out, explain, one_line};
use crate::printable;
use nutgraf::card::{LineKind, View};
use nutgraf::language::Language;
use nutgraf::quotes::Quotation;
use nutgraf::text::SplitSentence;
use nutgraf::{FoundArticle, Summary};

pub fn summary(out: &Out, summary: &Summary, view: &View) -> String {
    let lines = |kind| view.lines.iter().filter(move |line| line.kind == kind);
    let mut paragraphs: Vec<String> = Vec::new();
    paragraphs.extend(summary.title.clone());
    let sentences: Vec<String> =
        lines(LineKind::Sentence).map(|line| format!("• {}", one_line(&line.text))).collect();
    paragraphs.push(sentences.join("\n"));
    paragraphs.extend(lines(LineKind::Quote).map(|line| line.copy.clone()));
    if !summary.keywords.is_empty() {
        let keywords: Vec<String> = summary.keywords.iter().map(|keyword| one_line(keyword.text)).collect();
        paragraphs.push(keywords.join(" · "));
    }
    paragraphs.extend(summary.explanation.as_ref().map(|told| explain::text(summary, told)));
    whole(out, &paragraphs)
}

pub fn quotes(out: &Out, quotes: &[Quotation], language: &Language) -> String {
    let quotes: Vec<String> = quotes.iter().map(|quote| quotation(quote, language)).collect();
    whole(out, &quotes)
}

/// In the language's marks; below, who said it.
pub fn quotation(quote: &Quotation, language: &Language) -> String {
    let [open, close] = language.labels.quote_marks;
    let text = format!("{open}{}{close}", one_line(quote.text));
    [text].into_iter().chain(signature(quote, language)).collect::<Vec<_>>().join("\n")
}

/// `— Ada Lindqvist, chief engineer (0.97)`; none where the speaker has no name.
fn signature(quote: &Quotation, language: &Language) -> Option<String> {
    let speaker = quote.speaker?;
    let mut parts = vec![speaker.name?];
    parts.extend(speaker.role);
    Some(format!("— {} ({:.2})", one_line(&parts.join(language.labels.comma)), quote.confidence))
}

pub fn sentences(out: &Out, sentences: &[SplitSentence]) -> String {
    let lines: Vec<String> = sentences.iter().map(|sentence| one_line(sentence.text)).collect();
    whole(out, &[lines.join("\n")])
}

pub fn article(out: &Out, article: &FoundArticle) -> String {
    let about: Vec<&str> =
        [&article.byline, &article.published].into_iter().flatten().map(|s| &**s).collect();
    let about = (!about.is_empty()).then(|| about.join(" · "));
    let paragraphs: Vec<String> =
        article.title.clone().into_iter().chain(about).chain([article.text.clone()]).collect();
    whole(out, &paragraphs)
}

/// The paragraphs with an empty line between; where there are several articles, below the id, as `head` and `tail` have
/// it, and with an empty line behind.
fn whole(out: &Out, paragraphs: &[String]) -> String {
    let paragraphs: Vec<&str> = paragraphs.iter().map(|p| p.as_str()).filter(|p| !p.is_empty()).collect();
    let text = printable(&(paragraphs.join("\n\n") + "\n"));
    if out.has_head { format!("==> {} <==\n{text}\n", printable(&out.name())) } else { text }
}
