//! Builds a card's elements.

use super::clipping::{quote_text, without_comma};
use super::{Action, CardOptions, Controls, Element, Line, LineKind, View};
use crate::language::{Labels, Language};
use crate::{KeyQuote, KeySentence, Speaker, Summary};

impl View {
    /// The card of a summary, with the labels of `language`: the summary's own, as a rule.
    ///
    /// Linear in the length of the summary.
    pub fn new(summary: &Summary<'_>, language: &Language, options: &CardOptions) -> View {
        let card = Card { summary, language, labels: &language.labels, options };
        let lines = card.lines();
        let elements =
            if lines.is_empty() && !options.edited { vec![Element::new("slot")] } else { vec![card.root()] };
        let (lang, title) = (summary.lang.clone(), summary.title.clone());
        View { elements, lines, labels: language.labels.clone(), lang, title }
    }
}

/// What a card is built from.
pub(super) struct Card<'a> {
    pub summary: &'a Summary<'a>,
    pub language: &'a Language,
    pub labels: &'a Labels,
    pub options: &'a CardOptions,
}

impl Card<'_> {
    /// The sentences on the card: none where an editor's list stands in their place.
    fn sentences(&self) -> &[KeySentence<'_>] {
        if self.options.edited { &[] } else { &self.summary.sentences }
    }

    /// The sentences, then the quotes: in the order of the controls that jump.
    fn lines(&self) -> Vec<Line> {
        let sentences = self.sentences().iter().map(|sentence| Line {
            kind: LineKind::Sentence,
            text: sentence.text.into(),
            span: sentence.span,
            copy: sentence.text.into(),
        });
        let quotes = self.summary.quotes.iter().map(|quote| Line {
            kind: LineKind::Quote,
            text: quote.text.into(),
            span: quote.span,
            copy: quote_text(quote, self.labels),
        });
        sentences.chain(quotes).collect()
    }

    fn root(&self) -> Element {
        let lang = if self.has_known_language() { &self.summary.lang } else { "" };
        let body = Element::part("div", "body")
            .with("id", "body")
            .with_flag("hidden", self.options.collapsed)
            .children(self.points())
            .children(self.quotes())
            .children(self.keywords())
            .child(self.footer());
        let teaser = self.sentences().first().map(|first| Element::part("p", "teaser").text(first.text));
        Element::part("section", "card")
            .with("aria-label", self.name())
            .with("lang", lang)
            .with("dir", if self.language.right_to_left { "rtl" } else { "ltr" })
            .child(self.header())
            .child(body)
            .children(teaser)
            .child(self.back())
            .child(Element::part("p", "status").with("id", "status").with("role", "status"))
    }

    /// What a list of landmarks calls the card: cards on one page need names that differ.
    fn name(&self) -> String {
        match &self.summary.title {
            Some(title) => format!("{}: {title}", self.heading()),
            None => self.heading().into(),
        }
    }

    fn heading(&self) -> &str {
        self.options.heading.as_deref().unwrap_or(self.labels.heading)
    }

    fn header(&self) -> Element {
        let expanded = if self.options.collapsed { "false" } else { "true" };
        let toggle = button("toggle", Action::Disclose)
            .with("aria-expanded", expanded)
            .with("aria-controls", "body")
            // Of its own, so that it shows where the button has nothing to do.
            .child(Element::new("span").text(self.heading()));
        let minutes = (self.summary.stats.reading_seconds + 30) / 60;
        Element::part("header", "header").child(Element::part("h2", "heading").child(toggle)).child(
            Element::part("p", "time")
                .text(self.labels.reading_time.of(minutes.max(1), self.language.plurals)),
        )
    }

    /// The key sentences, or a slot for the editor's list.
    fn points(&self) -> Option<Element> {
        if self.options.edited {
            return Some(Element::part("slot", "editor"));
        }
        let items = self.sentences().iter().enumerate().map(|(line, sentence)| {
            let words = words("span", "sentence", line).text(sentence.text);
            let item = self.with_direction(Element::part("li", "item"));
            item.child(words).children(self.copy_line(line)).child(self.jump(line))
        });
        // Safari takes the list's meaning away with its bullets.
        let list = Element::part("ul", "sentences").with("role", "list").children(items);
        (!list.children.is_empty()).then_some(list)
    }

    fn quotes(&self) -> Option<Element> {
        if self.summary.quotes.is_empty() {
            return None;
        }
        let first = self.sentences().len();
        let figures =
            self.summary.quotes.iter().enumerate().map(|(at, quote)| self.quotation(first + at, quote));
        let heading = Element::part("h3", "subheading").text(self.labels.quotes);
        Some(Element::part("div", "quotes").child(heading).children(figures))
    }

    fn quotation(&self, line: usize, quote: &KeyQuote<'_>) -> Element {
        let [open, close] = self.labels.quote_marks;
        let words = words("p", "quote", line)
            .child(Element::part("span", "mark").text(open))
            .text(format!("{}{close}", without_comma(quote.text)));
        let block = self.with_direction(Element::part("blockquote", "block"));
        let share = self.has(Controls::SHARE).then(|| {
            button("button share", Action::Share(line))
                .with("aria-describedby", line_id(line))
                .text(self.labels.share)
        });
        Element::part("figure", "quotation")
            .child(block.child(words).children(self.copy_line(line)).child(self.jump(line)))
            .children(quote.speaker.and_then(|speaker| self.attribution(speaker)))
            .children(share)
    }

    /// The line below a quote that names its speaker, if that has a name.
    fn attribution(&self, speaker: Speaker<'_>) -> Option<Element> {
        let role = |role| Element::part("span", "role").text(format!("{}{role}", self.labels.comma));
        let name = Element::part("span", "speaker").text(speaker.name?);
        let line = Element::part("figcaption", "attribution").text("— ").child(name);
        Some(line.children(speaker.role.map(role)))
    }

    /// The arrow beside a line.
    fn jump(&self, line: usize) -> Element {
        button("jump", Action::Jump(line))
            .with("aria-label", self.labels.jump)
            .with("aria-describedby", line_id(line))
    }

    fn copy_line(&self, line: usize) -> Option<Element> {
        self.has(Controls::COPY_LINE).then(|| {
            button("copy-line", Action::CopyLine(line))
                .with("aria-label", self.labels.copy_line)
                .with("aria-describedby", line_id(line))
        })
    }

    /// Hidden but after a jump. As a popover it is over everything, wherever the card stands.
    fn back(&self) -> Element {
        button("button back", Action::Back)
            .with("id", "back")
            .with("popover", "manual")
            .with_flag("hidden", true)
            .text(self.labels.back)
    }

    /// An element whose text tells its own direction where its language does not.
    pub(super) fn with_direction(&self, element: Element) -> Element {
        if self.has_known_language() { element } else { element.with("dir", "auto") }
    }

    fn has_known_language(&self) -> bool {
        self.summary.lang != "und"
    }

    pub(super) fn has(&self, control: Controls) -> bool {
        self.options.controls.contains(control)
    }
}

/// The words of a line: a reader can select them, and a click on them jumps, too.
fn words(tag: &'static str, part: &str, line: usize) -> Element {
    Element::part(tag, part).with("id", line_id(line)).on_click(Action::Jump(line))
}

fn line_id(line: usize) -> String {
    format!("line-{line}")
}

pub(super) fn button(parts: &str, action: Action) -> Element {
    // Never submits a form around the card.
    Element::part("button", parts).with("type", "button").on_click(action)
}
