//! As Markdown (CommonMark).

use super::{Out, explain, one_line, text};
use nutgraf::card::{LineKind, View};
use nutgraf::language::Language;
use nutgraf::quotes::Quotation;
use nutgraf::text::SplitSentence;
use nutgraf::{BlockKind, FoundArticle, Summary};

pub fn summary(out: &Out, summary: &Summary, view: &View) -> String {
    let lines = |kind| view.lines.iter().filter(move |line| line.kind == kind);
    let mut blocks = vec![list(lines(LineKind::Sentence).map(|line| line.text.as_str()))];
    blocks.extend(lines(LineKind::Quote).map(|line| quotation(&line.copy)));
    if !summary.keywords.is_empty() {
        let keywords: Vec<String> =
            summary.keywords.iter().map(|keyword| escaped(&one_line(keyword.text))).collect();
        blocks.push(format!("*{}*", keywords.join(" · ")));
    }
    blocks.extend(summary.explanation.as_ref().map(|told| explain::markdown(summary, told)));
    whole(out, summary.title.as_deref(), &blocks)
}

pub fn quotes(out: &Out, quotes: &[Quotation], language: &Language) -> String {
    let block = |quote: &Quotation| quotation(&text::quotation(quote, language));
    whole(out, None, &quotes.iter().map(block).collect::<Vec<_>>())
}

pub fn sentences(out: &Out, sentences: &[SplitSentence]) -> String {
    whole(out, None, &[list(sentences.iter().map(|sentence| sentence.text))])
}

pub fn article(out: &Out, article: &FoundArticle) -> String {
    let block = |kind, text: &str| match kind {
        BlockKind::Heading => format!("## {}", escaped(&one_line(text))),
        BlockKind::ListItem => list([text].into_iter()),
        BlockKind::Quotation => quotation(text),
        BlockKind::Paragraph | BlockKind::Standfirst => {
            text.lines().map(escaped).collect::<Vec<_>>().join("\\\n")
        }
    };
    let blocks: Vec<String> =
        article.blocks.iter().map(|b| block(b.kind, b.span.of(&article.text))).collect();
    whole(out, article.title.as_deref(), &blocks)
}

/// Below the headline or, where there are several articles, their ids in place of a missing one.
fn whole(out: &Out, title: Option<&str>, blocks: &[String]) -> String {
    let title = title.map(String::from).or_else(|| out.has_head.then(|| out.name()));
    let heading = title.map(|title| format!("# {}", escaped(&one_line(&title))));
    let blocks: Vec<String> =
        heading.into_iter().chain(blocks.iter().cloned()).filter(|block| !block.is_empty()).collect();
    blocks.join("\n\n") + if out.has_head { "\n\n" } else { "\n" }
}

fn list<'a>(items: impl Iterator<Item = &'a str>) -> String {
    items.map(|item| format!("- {}", escaped(&one_line(item)))).collect::<Vec<_>>().join("\n")
}

/// Lines set apart, each on a line of its own.
fn quotation(text: &str) -> String {
    text.lines().map(|line| format!("> {}", escaped(line))).collect::<Vec<_>>().join("\\\n")
}

/// A line of text so that Markdown reads the same.
fn escaped(line: &str) -> String {
    let mut text = String::new();
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    for (at, c) in line.char_indices() {
        let opens_block = at == 0 && matches!(c, '#' | '+' | '-' | '=' | '>')
            || at == digits && digits > 0 && matches!(c, '.' | ')');
        if opens_block || matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '&' | '~' | '|') {
            text.push('\\');
        }
        text.push(c);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text() {
        for (text, markdown) in [
            ("2. In May – 3 p.m.", "2\\. In May – 3 p.m."),
            ("- no * list", "\\- no \\* list"),
            ("# 1 <b>&amp;", "\\# 1 \\<b>\\&amp;"),
            ("a [link](x) | `code`", "a \\[link\\](x) \\| \\`code\\`"),
            ("It cost 31 million.", "It cost 31 million."),
        ] {
            assert_eq!(escaped(text), markdown);
        }
    }

    #[test]
    fn lines_of_a_quotation_stay_apart() {
        assert_eq!(quotation("“Yes.”\n— Ada"), "> “Yes.”\\\n> — Ada");
    }
}
