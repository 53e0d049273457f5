//! What a reader takes along of a card: as text, and as HTML for where that can be pasted.

use super::{Element, Line, LineKind, View};
use crate::KeyQuote;
use crate::language::Labels;

/// Where a card's words come from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The site's name.
    pub site: String,
    /// The page's address.
    pub address: String,
}

/// Words of a card in both forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clipping {
    /// As plain text.
    pub text: String,
    /// As HTML.
    pub html: String,
}

impl View {
    /// The whole card: the key sentences, a line each, or an editor's own `points` in their place; the quotes with their
    /// speakers, each after an empty line; and where they are from.
    ///
    /// ```
    /// use nutgraf::card::{CardOptions, Origin, View};
    /// use nutgraf::language::Language;
    ///
    /// let summary = nutgraf::summarize("Trams stopped at noon.", &nutgraf::Options::default())?;
    /// let view = View::new(&summary, Language::of(Some("en"), ""), &CardOptions::default());
    /// let origin = Origin { site: "The Otterburn Post".into(), address: "https://example.org/trams".into() };
    /// let clipping = view.clip(&[], &origin);
    /// assert_eq!(clipping.text, "Trams stopped at noon.\n\nThe Otterburn Post\nhttps://example.org/trams");
    /// assert_eq!(view.clip_line(0, &origin).text, clipping.text);
    /// # Ok::<(), nutgraf::Error>(())
    /// ```
    pub fn clip(&self, points: &[String], origin: &Origin) -> Clipping {
        let sentences: Vec<&str> =
            points.iter().map(String::as_str).chain(self.texts(LineKind::Sentence)).collect();
        let list = sentences.iter().map(|sentence| Element::new("li").text(*sentence));
        let list = (!sentences.is_empty()).then(|| Element::new("ul").children(list));
        let sentences = (!sentences.is_empty()).then(|| sentences.join("\n"));
        let text = sentences.into_iter().chain(self.texts(LineKind::Quote).map(String::from)).collect();
        let quotes = self.lines.iter().filter(|line| line.kind == LineKind::Quote).map(Line::element);
        self.with_origin(text, list.into_iter().chain(quotes).collect(), origin)
    }

    /// The line with this index of [`lines`](View::lines), and where it is from.
    ///
    /// # Panics
    /// If there is no such line.
    pub fn clip_line(&self, line: usize, origin: &Origin) -> Clipping {
        let line = &self.lines[line];
        self.with_origin(vec![line.copy.clone()], vec![line.element()], origin)
    }

    fn texts(&self, kind: LineKind) -> impl Iterator<Item = &str> {
        self.lines.iter().filter(move |line| line.kind == kind).map(|line| &*line.copy)
    }

    /// Adds headline, site and address.
    fn with_origin(&self, mut text: Vec<String>, mut elements: Vec<Element>, origin: &Origin) -> Clipping {
        let Origin { site, address } = origin;
        let headline = self.title.as_deref().unwrap_or(site);
        let behind =
            if self.title.is_some() && !site.is_empty() { format!(" – {site}") } else { String::new() };
        text.push(format!("{headline}{behind}\n{address}"));
        let link = Element::new("a").with("href", address).text(headline);
        elements.push(Element::new("p").child(link).text(behind));
        Clipping { text: text.join("\n\n"), html: elements.iter().map(Element::to_html).collect() }
    }
}

impl Line {
    /// The line as a paragraph, or as a quotation with its speaker's.
    fn element(&self) -> Element {
        let paragraphs = self.copy.lines().map(|line| Element::new("p").text(line));
        match self.kind {
            LineKind::Sentence => Element::new("p").text(&*self.copy),
            LineKind::Quote => Element::new("blockquote").children(paragraphs),
        }
    }
}

/// A quote in its marks; its speaker's name, if known, in a line below.
pub(super) fn quote_text(quote: &KeyQuote<'_>, labels: &Labels) -> String {
    let [open, close] = labels.quote_marks;
    let mut text = format!("{open}{}{close}", without_comma(quote.text));
    if let Some(speaker) = quote.speaker
        && let Some(name) = speaker.name
    {
        text.extend(["\n— ", name]);
        if let Some(role) = speaker.role {
            text.extend([labels.comma, role]);
        }
    }
    text
}

/// A quotation without the comma that joined it to its sentence: on the card it stands alone.
pub(super) fn without_comma(quote: &str) -> &str {
    quote.trim_end_matches([',', '،', '，'])
}
