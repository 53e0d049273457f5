//! HTML as text → a [`Tree`], for servers, the command line, tests and benches (feature `html`).
//!
//! The document is parsed as browsers parse it ([`scraper`], over html5ever). No style sheet is read: hidden is what
//! the markup itself hides.

mod style;

use crate::page::{self, Head, Source, Tag, Tree, TreeBuilder};
use ego_tree::NodeRef;
use ego_tree::iter::Edge;
use scraper::{ElementRef, Html, Node, Selector};
use std::sync::LazyLock;

/// What attributes hide, and what browsers hide by themselves.
static HIDDEN: LazyLock<Selector> = LazyLock::new(|| {
    selector(&[page::HIDDEN, "details:not([open]) > :not(summary), dialog:not([open]), [popover]"].join(","))
});

/// What screen readers alone are told.
static FOR_SCREEN_READERS: LazyLock<Selector> = LazyLock::new(|| selector(page::FOR_SCREEN_READERS));

/// Reads a document as text into a tree.
///
/// Linear in its length, but where elements are nested thousands of levels deep: there the parser searches all that
/// are open.
///
/// ```
/// use nutgraf::{html, page};
///
/// let tree = html::read("<article lang=en><h1>Bridge to reopen</h1><p>It reopens in May.<p hidden>Unseen.</article>");
/// let found = page::read_whole(&tree)?;
/// assert_eq!((found.title.as_deref(), found.text.as_str()), (Some("Bridge to reopen"), "It reopens in May."));
/// # Ok::<(), nutgraf::NoArticle>(())
/// ```
pub fn read(html: &str) -> Tree {
    let document = Html::parse_document(html);
    tree(&document, document.tree.root())
}

/// As [`read`], but only the element with this id; nothing if there is none.
pub fn read_element(html: &str, id: &str) -> Option<Tree> {
    let document = Html::parse_document(html);
    let elements = document.tree.root().descendants();
    let element = elements.filter_map(ElementRef::wrap).find(|element| element.attr("id") == Some(id))?;
    Some(tree(&document, *element))
}

fn tree(document: &Html, root: NodeRef<Node>) -> Tree {
    let mut builder = TreeBuilder::new();
    let mut above = root.ancestors().filter_map(ElementRef::wrap);
    if let Some(lang) = above.find_map(|element| element.attr("lang")) {
        builder.lang(lang);
    }
    // The element whose content is passed over.
    let mut skipped = None;
    for edge in root.traverse() {
        if builder.is_full() {
            break;
        }
        match edge {
            Edge::Open(node) if skipped.is_none() && !enter(&mut builder, node) => skipped = Some(node.id()),
            Edge::Close(node) if skipped == Some(node.id()) => skipped = None,
            Edge::Close(node) if skipped.is_none() && node.value().is_element() => builder.close(),
            _ => {}
        }
    }
    let mut tree = builder.finish();
    tree.head = Head::collect(&document);
    tree
}

/// Adds a node to the tree; whether what is below it is to be read, too.
fn enter(builder: &mut TreeBuilder, node: NodeRef<Node>) -> bool {
    if let Node::Text(text) = node.value() {
        builder.text(text);
    }
    let Some(element) = ElementRef::wrap(node) else { return true };
    let tag = Tag::of(element.value().name());
    let is_styled_hidden = element.attr("style").is_some_and(|style| {
        style::hides(style) || style::is_white_on_paper(style) && !may_have_background(element)
    });
    if tag == Tag::Void {
        return false;
    }
    if !tag.is_inline() {
        let names = ["class", "id", "data-testid"].iter().filter_map(|name| element.attr(name));
        builder.open(tag, &names.collect::<Vec<_>>(), is_styled_hidden || HIDDEN.matches(&element));
        if let Some(lang) = element.attr("lang") {
            builder.lang(lang);
        }
        return true;
    }
    let is_unseen = is_styled_hidden
        || element.attr("hidden").is_some()
        || element.attr("style").is_some_and(style::moves_away)
        || element.attr("class").is_some() && FOR_SCREEN_READERS.matches(&element);
    if is_unseen && !builder.is_hidden() {
        return false;
    }
    builder.open(tag, &[], false);
    true
}

/// Whether an element, or one around it, has a background of its own, as far as the markup itself tells; of one with a
/// class a style sheet may tell more, as of a button with white letters.
fn may_have_background(element: ElementRef) -> bool {
    let mut around = element.ancestors().filter_map(ElementRef::wrap);
    element.attr("class").is_some()
        || around.any(|element| {
            element.attr("bgcolor").is_some()
                || element.attr("style").is_some_and(|style| style.contains("background"))
        })
}

impl<'d> Source for &'d Html {
    type Element = ElementRef<'d>;

    fn select(&self, selector: &str, most: usize) -> Vec<ElementRef<'d>> {
        Html::select(self, &self::selector(selector)).take(most).collect()
    }

    fn attribute(&self, element: &ElementRef<'d>, name: &str) -> Option<String> {
        element.attr(name).map(String::from)
    }

    fn text(&self, element: &ElementRef<'d>) -> String {
        element.text().collect()
    }
}

/// # Panics
/// If it is no selector; all of them stand in this crate.
fn selector(selector: &str) -> Selector {
    Selector::parse(selector).unwrap_or_else(|error| panic!("`{selector}`: {error}"))
}

#[cfg(test)]
mod tests {
    use crate::page;

    fn text(html: &str) -> String {
        page::read_whole(&super::read(html)).map(|article| article.text).unwrap_or_default()
    }

    #[test]
    fn only_what_shows_is_read() {
        for unseen in [
            "<p hidden>Unseen.",
            "<p aria-hidden=TRUE>Unseen.",
            "<div role=dialog><p>Unseen.</div>",
            "<p style='color: red; DISPLAY : none !important'>Unseen.",
            "<p style=visibility:hidden>Unseen.",
            "<noscript><p>Unseen.</noscript>",
            "<template><p>Unseen.</template>",
            "<script>Unseen.</script><style>Unseen.</style>",
            "<details><summary>Summary</summary><p>Unseen.</details>",
            "<p>Seen <span hidden>Unseen</span><b style=display:none>Unseen</b>.",
            "<svg><text>Unseen.</text></svg>",
        ] {
            assert!(
                !text(&format!("<p>The bridge reopens in May, the council said.</p>{unseen}"))
                    .contains("Unseen"),
                "{unseen}"
            );
        }
    }

    #[test]
    fn letters_are_of_the_colour_behind_them_only_where_both_are_colours() {
        let opening = "<p>The bridge reopens in May, the council said.</p>";
        for colour in ["", "none", "inherit", "unset"] {
            let page = format!(
                "{opening}<p style='background-color:{colour};color:{colour}'>It was shut in autumn."
            );
            assert!(text(&page).contains("autumn"), "{colour}");
        }
        let page = format!("{opening}<p style='background-color:#eee;color:#eee'>It was shut in autumn.");
        assert!(!text(&page).contains("autumn"));
    }

    #[test]
    fn white_letters_are_read_where_a_background_may_be_behind_them() {
        let opening = "<p>The bridge reopens in May, the council said.</p>";
        for (white, is_read) in [
            ("<p style='color:#fff'>It was shut in autumn.", false),
            ("<p>It was shut in <b style='color:white'>autumn</b>.", false),
            ("<p style='color:#fff;background:navy'>It was shut in autumn.", true),
            ("<div bgcolor=navy><p style='color:#fff'>It was shut in autumn.</div>", true),
            ("<p>It was shut in <a class=button style='color: #FFFFFF;'>autumn</a>.", true),
        ] {
            assert_eq!(text(&format!("{opening}{white}")).contains("autumn"), is_read, "{white}");
        }
    }

    #[test]
    fn white_space_and_blocks_are_as_rendered() {
        assert_eq!(
            text("<p>The  bridge\n<b>re</b>opens.<p>In <i>May</i>,<br>or June."),
            "The bridge reopens.\n\nIn May,\nor June."
        );
    }

    #[test]
    fn the_head_is_read() {
        let tree = super::read(
            "<html lang=sv><title>Bro</title><link rel=canonical href=/bro><meta property=og:type content=article>\
             <script type='application/ld+json'>{\"@type\": \"Report\"}</script><p rel=author>Ada <b>Lind</b>\
             <time datetime=2026-03-02>",
        );
        let head = tree.head;
        assert_eq!(
            (head.title.as_str(), head.lang.as_deref(), head.canonical.as_deref()),
            ("Bro", Some("sv"), Some("/bro"))
        );
        assert_eq!(head.metas, [("og:type".to_string(), "article".to_string())]);
        assert_eq!(head.json_ld, [r#"{"@type": "Report"}"#]);
        assert_eq!(
            (head.authors, head.times),
            (vec!["Ada Lind".to_string()], vec!["2026-03-02".to_string()])
        );
    }

    #[test]
    fn no_markup_is_too_broken() {
        const PARTS: [&str; 24] = [
            "<p>",
            "</p>",
            "<div class='",
            "'>",
            "<",
            ">",
            "</",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "<table>",
            "<tr><td>",
            "<a href=/>",
            "</a>",
            "<h1>",
            "<template>",
            "<svg>",
            "<ruby>",
            "<title>",
            "\0",
            "ä🌉",
            "The council said on Monday that the bridge reopens in May. ",
            "<meta name=author content=",
        ];
        arbtest::arbtest(|u| {
            let mut html = String::new();
            while !u.is_empty() {
                html.push_str(u.choose(&PARTS)?);
            }
            let tree = super::read(&html);
            for article in [page::find(&tree), page::read_whole(&tree)].into_iter().flatten() {
                assert!(!article.text.is_empty());
            }
            Ok(())
        });
    }

    #[test]
    fn the_language_declared_nearest_around_the_article_counts() {
        let story =
            "<p>Die Brücke wird im Mai geöffnet.<p>Sie war <i lang=la>de facto</i> ein Jahr gesperrt.";
        for (html, lang) in [
            (format!("<html lang=en><article lang=de>{story}</article>"), Some("de")),
            (format!("<html lang=en><div lang=de_AT><article>{story}</article></div>"), Some("de-AT")),
            (format!("<html lang=de><p lang=en hidden>Unseen.</p><article>{story}</article>"), Some("de")),
            (format!("<html lang=en><article lang=''>{story}</article>"), None),
            (story.to_string(), None),
        ] {
            let article = page::read_whole(&super::read(&html)).unwrap();
            assert_eq!(article.lang.as_deref(), lang, "{html}");
        }
    }

    #[test]
    fn deep_markup_costs_no_stack() {
        assert_eq!(text(&format!("{}The bridge reopens.", "<div>".repeat(5_000))), "The bridge reopens.");
    }
}
