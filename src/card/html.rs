//! A card as HTML text.

use super::{Child, Element, STYLE, View};

impl View {
    /// The card as HTML, just as a browser serializes its elements.
    ///
    /// HTML cannot hold U+0000: U+FFFD stands in its place. Linear in the card's length.
    pub fn to_html(&self) -> String {
        self.elements.iter().map(Element::to_html).collect()
    }

    /// The whole element `<nutgraf-card>` with its shadow root and style as HTML: a card that needs no script to show.
    ///
    /// The attributes are the element's own, `for` and `theme` as a rule. A page whose policy allows no other styles than
    /// those with a `nonce` gives it here.
    ///
    /// ```
    /// use nutgraf::card::{CardOptions, View};
    /// use nutgraf::language::Language;
    /// use nutgraf::{Options, summarize};
    ///
    /// let summary = summarize("Trams stopped at noon. Snow fell on the city.", &Options::default())?;
    /// let view = View::new(&summary, Language::of(Some(&summary.lang), ""), &CardOptions::default());
    /// let html = view.to_declarative_html([("for", "story"), ("theme", "auto")], None);
    /// assert!(html.starts_with("<nutgraf-card for=\"story\" theme=\"auto\"><template shadowrootmode=\"open\"><style>"));
    /// # Ok::<(), nutgraf::Error>(())
    /// ```
    pub fn to_declarative_html<'a>(
        &self,
        attributes: impl IntoIterator<Item = (&'a str, &'a str)>,
        nonce: Option<&str>,
    ) -> String {
        let mut html = String::new();
        open(&mut html, "nutgraf-card", attributes);
        open(&mut html, "template", [("shadowrootmode", "open")]);
        open(&mut html, "style", nonce.map(|nonce| ("nonce", nonce)));
        html.extend([STYLE, "</style>", &self.to_html(), "</template></nutgraf-card>"]);
        html
    }
}

impl Element {
    pub(super) fn to_html(&self) -> String {
        let mut html = String::new();
        write(&mut html, self);
        html
    }
}

/// Writes an element that has an end tag; a card has no others.
fn write(html: &mut String, element: &Element) {
    open(html, element.tag, element.attributes.iter().map(|(name, value)| (*name, value.as_str())));
    for child in &element.children {
        match child {
            Child::Element(element) => write(html, element),
            Child::Text(text) => escape(html, text, Place::Text),
        }
    }
    html.extend(["</", element.tag, ">"]);
}

fn open<'a>(html: &mut String, tag: &str, attributes: impl IntoIterator<Item = (&'a str, &'a str)>) {
    html.extend(["<", tag]);
    for (name, value) in attributes {
        html.extend([" ", name, "=\""]);
        escape(html, value, Place::Attribute);
        html.push('"');
    }
    html.push('>');
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Text,
    /// Between double quotation marks.
    Attribute,
}

/// Writes text so that a parser reads the same.
fn escape(html: &mut String, text: &str, place: Place) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' if place == Place::Attribute => html.push_str("&quot;"),
            '\u{a0}' => html.push_str("&nbsp;"),
            // A parser reads a bare one as a line feed.
            '\r' => html.push_str("&#13;"),
            '\0' => html.push('\u{fffd}'),
            _ => html.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn escaped(text: &str, place: Place) -> String {
        let mut html = String::new();
        escape(&mut html, text, place);
        html
    }

    #[test]
    fn text_cannot_leave_its_place() {
        let hostile = r#"</button><img src=x onerror="alert('1')">&amp;"#;
        let text = escaped(hostile, Place::Text);
        assert!(!text.contains(['<', '>']), "{text}");
        let attribute = escaped(hostile, Place::Attribute);
        assert!(!attribute.contains(['<', '>', '"']), "{attribute}");
        assert_eq!((&*unescaped(&text), &*unescaped(&attribute)), (hostile, hostile));
        // The check sees what is not escaped.
        assert_ne!(unescaped(hostile), hostile);
    }

    #[test]
    fn what_a_parser_would_change_is_written_as_a_reference() {
        assert_eq!(escaped("a\rb\u{a0}c\0d", Place::Text), "a&#13;b&nbsp;c\u{fffd}d");
        assert_eq!(escaped("“Ünïcode”\n\t🙂", Place::Text), "“Ünïcode”\n\t🙂");
    }

    #[test]
    fn elements_nest_and_attributes_are_quoted() {
        let inner = Element::part("p", "status").with("title", "\"><b>").text("a < b");
        let outer = Element::new("section").with_flag("hidden", true).text("1 & 2").child(inner);
        assert_eq!(
            outer.to_html(),
            r#"<section hidden="">1 &amp; 2<p class="status" part="status" title="&quot;&gt;&lt;b&gt;">a &lt; b</p></section>"#
        );
    }

    #[test]
    fn the_style_cannot_end_its_element_early() {
        assert!(!STYLE.to_ascii_lowercase().contains("</style"));
        let summary = crate::summarize("", &crate::Options::default()).unwrap();
        let language = crate::language::Language::of(Some("en"), "");
        let view = View::new(&summary, language, &super::super::CardOptions::default());
        let html = view.to_declarative_html([("for", "\"><b>")], Some("\"><i>"));
        let start = "<nutgraf-card for=\"&quot;&gt;&lt;b&gt;\"><template shadowrootmode=\"open\">\
             <style nonce=\"&quot;&gt;&lt;i&gt;\">";
        assert!(html.starts_with(start), "{html}");
        assert!(html.ends_with("</style><slot></slot></template></nutgraf-card>"), "{html}");
    }

    /// What a parser reads, as far as these tests need it.
    fn unescaped(html: &str) -> String {
        html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
    }
}
