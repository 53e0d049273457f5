//! Builds the card's tree.

use super::dom::{self, append, append_text, create, set};
use super::{Kind, Line};
use crate::find;
use crate::language::Labels;
use crate::record::number_to_string;
use crate::{KeyQuote, Summary};
use web_sys::{Element, HtmlElement, ShadowRoot};

/// The elements that change after the card is built.
pub(super) struct View {
    pub(super) root: HtmlElement,
    pub(super) toggle: HtmlElement,
    pub(super) body: HtmlElement,
    pub(super) copy: HtmlElement,
    /// Read out when its text changes.
    pub(super) status: HtmlElement,
}

/// What the card is built from.
pub(super) struct Plan<'a> {
    pub(super) summary: &'a Summary<'a>,
    pub(super) labels: &'static Labels,
    pub(super) right_to_left: bool,
    pub(super) collapsed: bool,
    /// Whether the host holds an editor's own list, shown in place of the key sentences.
    pub(super) edited: bool,
}

/// Puts the card into the shadow root, in place of what is there, and lists its lines in their order.
pub(super) fn build(shadow: &ShadowRoot, plan: &Plan<'_>) -> (View, Vec<Line>) {
    let root = create(&dom::document(shadow), "section", "card");
    let lang = if plan.summary.lang == "und" { "" } else { &plan.summary.lang };
    let dir = if plan.right_to_left { "rtl" } else { "ltr" };
    set(&root, &[("aria-label", &name(plan)), ("lang", lang), ("dir", dir)]);

    let toggle = header(&root, plan);
    let body = append(&root, "div", "body");
    set(&body, &[("id", "body")]);
    body.set_hidden(plan.collapsed);
    let mut lines = Vec::new();
    sentences(&body, plan, &mut lines);
    quotes(&body, plan, &mut lines);
    let copy = footer(&body, plan);
    let status = append(&root, "p", "status");
    set(&status, &[("role", "status")]);

    shadow.set_text_content(None);
    dom::add(shadow, &root);
    if lines.is_empty() && !plan.edited {
        // Nothing to show: the element's own content stays.
        root.set_hidden(true);
        append(shadow, "slot", "");
    }
    (View { root, toggle, body, copy, status }, lines)
}

/// What a list of landmarks calls the card: cards on one page need names that differ.
fn name(plan: &Plan<'_>) -> String {
    match &plan.summary.title {
        Some(title) => [plan.labels.heading, ": ", title].concat(),
        None => plan.labels.heading.to_owned(),
    }
}

fn header(root: &HtmlElement, plan: &Plan<'_>) -> HtmlElement {
    let header = append(root, "header", "header");
    let heading = append(&header, "h2", "heading");
    let toggle = button(&heading, "toggle", plan.labels.heading);
    let expanded = if plan.collapsed { "false" } else { "true" };
    set(&toggle, &[("aria-expanded", expanded), ("aria-controls", "body")]);
    let minutes = (plan.summary.stats.reading_seconds + 30) / 60;
    let [before, after] = plan.labels.reading_time;
    let time = [before, &number_to_string(minutes.max(1) as f64), after].concat();
    append_text(&header, "p", "time", &time);
    toggle
}

fn sentences(body: &HtmlElement, plan: &Plan<'_>, lines: &mut Vec<Line>) {
    if plan.edited {
        append(body, "slot", "editor");
        return;
    }
    if plan.summary.sentences.is_empty() {
        return;
    }
    let list = append(body, "ul", "sentences");
    // Safari takes the list's meaning away with its bullets.
    set(&list, &[("role", "list")]);
    for sentence in &plan.summary.sentences {
        let item = append(&list, "li", "item");
        let control = jump(plan, &item, sentence.text, "sentence");
        let text = sentence.text.to_owned();
        lines.push(Line { control, kind: Kind::Sentence, text, span: sentence.span });
    }
}

fn quotes(body: &HtmlElement, plan: &Plan<'_>, lines: &mut Vec<Line>) {
    if plan.summary.quotes.is_empty() {
        return;
    }
    append_text(body, "h3", "subheading", plan.labels.quotes);
    let list = append(body, "div", "quotes");
    for quote in &plan.summary.quotes {
        let figure = append(&list, "figure", "quotation");
        let block = append(&figure, "blockquote", "block");
        let [open, close] = plan.labels.quote_marks;
        let control = jump(plan, &block, "", "quote");
        append_text(&control, "span", "mark", open);
        dom::write(&control, closed(quote.text), close);
        attribution(&figure, quote, plan.labels);
        lines.push(Line { control, kind: Kind::Quote, text: quote.text.to_owned(), span: quote.span });
    }
}

/// A quotation without the comma that joined it to its sentence: on the card it stands alone.
pub(super) fn closed(quote: &str) -> &str {
    find::trim_end(quote, |c| matches!(c, ',' | '،' | '，'))
}

fn attribution(figure: &Element, quote: &KeyQuote<'_>, labels: &Labels) {
    let Some(speaker) = quote.speaker else { return };
    let caption = append_text(figure, "figcaption", "attribution", "— ");
    append_text(&caption, "span", "speaker", speaker.name);
    if let Some(role) = speaker.role {
        append_text(&caption, "span", "role", &[labels.comma, role].concat());
    }
}

fn footer(body: &HtmlElement, plan: &Plan<'_>) -> HtmlElement {
    let footer = append(body, "footer", "footer");
    let labels = plan.labels;
    // An editor's own list was not picked by anything of ours.
    let method = match (plan.edited, plan.summary.quotes.is_empty()) {
        (false, _) => labels.method,
        (true, false) => labels.method_quotes,
        (true, true) => "",
    };
    append_text(&footer, "p", "method", method);
    let hint = append_text(&footer, "p", "hint", labels.jump);
    set(&hint, &[("id", "hint")]);
    hint.set_hidden(true);
    button(&footer, "button copy", labels.copy)
}

fn jump(plan: &Plan<'_>, parent: &Element, text: &str, parts: &str) -> HtmlElement {
    let control = button(parent, parts, text);
    if plan.summary.lang == "und" {
        set(parent, &[("dir", "auto")]);
    }
    set(&control, &[("aria-describedby", "hint")]);
    control
}

fn button(parent: &Element, parts: &str, text: &str) -> HtmlElement {
    let button = append_text(parent, "button", parts, text);
    // Never submits a form around the card.
    set(&button, &[("type", "button")]);
    button
}
