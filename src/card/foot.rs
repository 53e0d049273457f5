//! What stands below a card's lines: keywords, controls, and how it was made.

use super::build::{Card, button};
use super::{Action, Controls, Element, length};

impl Card<'_> {
    /// What the article is about.
    pub(super) fn keywords(&self) -> Option<Element> {
        if !self.has(Controls::KEYWORDS) || self.summary.keywords.is_empty() {
            return None;
        }
        let chip = |text| self.with_direction(Element::part("li", "keyword")).text(text);
        let list =
            Element::part("ul", "keywords").with("role", "list").with("aria-label", self.labels.keywords);
        Some(list.children(self.summary.keywords.iter().map(|keyword| chip(keyword.text))))
    }

    pub(super) fn footer(&self) -> Element {
        let footer = Element::part("footer", "footer").children(self.actions());
        let Some(method) = self.method() else { return footer };
        if !self.has(Controls::ABOUT) {
            return footer.child(method);
        }
        let about = button("button about", Action::Disclose)
            .with("aria-expanded", "false")
            .with("aria-controls", "explanation")
            .text(self.labels.about);
        let link = |url: &String| Element::part("a", "more").with("href", url).text(self.labels.more);
        let explanation = Element::part("div", "explanation")
            .with("id", "explanation")
            .with_flag("hidden", true)
            .child(method)
            .child(Element::part("p", "assurance").text(self.labels.assurance))
            .children(self.options.about_url.as_ref().map(link));
        footer.child(about).child(explanation)
    }

    /// The controls that are about the whole card.
    fn actions(&self) -> Option<Element> {
        let labels = self.labels;
        let mut actions = Element::part("div", "actions");
        if self.has(Controls::LENGTH) && !self.options.edited {
            let resize = |name, label, length| button(name, Action::Resize(length)).text(label);
            let shorter = length::shorter(self.summary);
            let longer = length::longer(self.summary, self.options.length);
            actions = actions
                .children(shorter.map(|length| resize("button shorter", labels.shorter, length)))
                .children(longer.map(|length| resize("button longer", labels.longer, length)));
        }
        if self.has(Controls::COPY) {
            actions = actions.child(button("button copy", Action::Copy).text(labels.copy));
        }
        if self.has(Controls::LISTEN) {
            // Until the browser turns out to have a voice for it.
            let listen = button("button listen", Action::Listen).with_flag("hidden", true);
            actions = actions.child(listen.text(labels.listen));
        }
        if self.has(Controls::FEEDBACK) {
            let judge = |name, label, helpful| {
                button(name, Action::Judge { helpful }).with("aria-pressed", "false").text(label)
            };
            actions = actions.child(judge("button helpful", labels.helpful, true)).child(judge(
                "button unhelpful",
                labels.not_helpful,
                false,
            ));
        }
        (!actions.children.is_empty()).then_some(actions)
    }

    /// Who chose what; nothing where all of it is an editor's own.
    fn method(&self) -> Option<Element> {
        let text = match (self.options.edited, self.summary.quotes.is_empty()) {
            (false, _) => self.labels.method,
            (true, false) => self.labels.method_quotes,
            (true, true) => return None,
        };
        Some(Element::part("p", "method").text(text))
    }
}
