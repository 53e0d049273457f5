//! The article of a tree built by hand.

use crate::page::{self, NoArticle, Tag, Tree, TreeBuilder};
use crate::{BlockKind, Span};

const PARAGRAPHS: [&str; 5] = [
    "The harbour bridge will reopen to traffic on 4 May, a year after a cargo ship struck its northern pier.",
    "Engineers replaced two spans and strengthened every pier, at a cost of 31 million crowns to the town.",
    "Ferries, which have carried commuters since last spring, will run until the end of the month.",
    "“No ship of that size will ever reach the piers again,” said Ada Lindqvist, the chief engineer.",
    "The first cars will cross on Saturday morning, after a walk over the bridge that is open to all.",
];

fn add(builder: &mut TreeBuilder, name: &str, text: &str) {
    builder.open(Tag::of(name), &[], false);
    builder.text(text);
    builder.close();
}

fn story() -> TreeBuilder {
    let mut builder = TreeBuilder::new();
    builder.open(Tag::of("article"), &["story"], false);
    add(&mut builder, "h1", "Bridge to reopen in May");
    builder.open(Tag::of("p"), &["date"], false);
    add(&mut builder, "time", "2 March");
    builder.close();
    for paragraph in PARAGRAPHS {
        add(&mut builder, "p", paragraph);
    }
    builder.close();
    builder
}

#[test]
fn a_story_is_found_among_links() {
    let mut builder = story();
    builder.open(Tag::of("footer"), &[], false);
    for text in ["Imprint", "Privacy", "All rights reserved."] {
        add(&mut builder, "a", text);
    }
    let article = page::find(&builder.finish()).unwrap();
    assert_eq!(article.title.as_deref(), Some("Bridge to reopen in May"));
    assert_eq!(article.text, PARAGRAPHS.join("\n\n"));
    assert!(article.blocks.iter().all(|block| block.kind == BlockKind::Paragraph));
}

#[test]
fn a_page_without_text_says_so() {
    assert_eq!(page::find(&TreeBuilder::new().finish()), Err(NoArticle::Empty));
    assert_eq!(page::read_whole(&TreeBuilder::new().finish()), Err(NoArticle::Empty));
    let mut builder = TreeBuilder::new();
    add(&mut builder, "p", "The harbour bridge will reopen to traffic on 4 May.");
    assert_eq!(page::find(&builder.finish()), Err(NoArticle::Short));
}

#[test]
fn a_page_of_too_much_text_is_refused() {
    let mut builder = story();
    assert!(!builder.is_full());
    add(&mut builder, "p", &"The harbour office counted ships. ".repeat(500_000));
    assert!(builder.is_full());
    let tree = builder.finish();
    assert_eq!(page::find(&tree), Err(NoArticle::TooLong));
    assert_eq!(page::read_whole(&tree), Err(NoArticle::TooLong));
}

#[test]
fn what_the_head_says_is_told() {
    let mut tree = story().finish();
    tree.head.title = " Bridge to reopen\n| The Marle Post ".into();
    tree.head.lang = Some("en_GB".into());
    tree.head.metas = vec![("Author".into(), "Ada Lind".into())];
    tree.head.times = vec!["".into(), "2026-03-02".into()];
    let article = page::find(&tree).unwrap();
    assert_eq!(article.title.as_deref(), Some("Bridge to reopen in May"));
    assert_eq!(article.lang.as_deref(), Some("en-GB"));
    assert_eq!(article.byline.as_deref(), Some("Ada Lind"));
    assert_eq!(article.published.as_deref(), Some("2026-03-02"));
}

/// A paragraph in pieces, with white space as markup has it, a link, a line break and a character of four bytes.
fn pieces() -> Tree {
    let mut builder = TreeBuilder::new();
    builder.open(Tag::of("p"), &[], false);
    builder.text("  The  bridge\n will ");
    add(&mut builder, "a", "reopen 🌉 ");
    builder.text(" in May");
    builder.open(Tag::of("br"), &[], false);
    builder.close();
    builder.text("or June.");
    builder.finish()
}

#[test]
fn every_character_leads_back_to_its_text_node() {
    let tree = pieces();
    let article = page::read_whole(&tree).unwrap();
    assert_eq!(article.text, "The bridge will reopen 🌉 in May\nor June.");
    for (at, c) in article.text.char_indices().filter(|(_, c)| !c.is_whitespace()) {
        let (start, end) = article.boundary_points(Span::new(at, at + c.len_utf8())).unwrap();
        assert_eq!(start.node, end.node);
        assert_eq!(&tree.text(start.node)[start.offset..end.offset], c.to_string());
    }
    assert_eq!(article.boundary_points(Span::new(0, 0)), None);
    assert_eq!(article.boundary_points(Span::new(0, 1000)), None);
}

#[test]
fn a_stretch_over_several_text_nodes_is_parted() {
    let article = page::read_whole(&pieces()).unwrap();
    let parts = article.parts(Span::new(0, article.text.len()));
    let texts: Vec<&str> = parts.iter().map(|part| part.of(&article.text)).collect();
    assert_eq!(texts, ["The bridge will", "reopen 🌉", "in May", "or June."]);
}

#[test]
fn an_exponent_leads_back_to_its_digit() {
    let mut builder = TreeBuilder::new();
    builder.text("About 10");
    builder.open(Tag::of("sup"), &[], false);
    let exponent = builder.text("42");
    builder.close();
    builder.text(" cars.");
    let article = page::read_whole(&builder.finish()).unwrap();
    assert_eq!(article.text, "About 10⁴² cars.");
    let at = |text: &str| article.text.find(text).unwrap();
    let (start, end) = article.boundary_points(Span::new(at("⁴"), at("²"))).unwrap();
    assert_eq!((start.node, start.offset, end.node, end.offset), (exponent, 0, exponent, 1));
    let (_, end) = article.boundary_points(Span::new(0, at(" cars"))).unwrap();
    assert_eq!((end.node, end.offset), (exponent, 2));
}

#[test]
fn no_tree_is_too_much() {
    const NAMES: [&str; 14] = [
        "p",
        "div",
        "a",
        "span",
        "br",
        "h1",
        "h2",
        "li",
        "blockquote",
        "article",
        "aside",
        "td",
        "time",
        "dialog",
    ];
    const TEXTS: [&str; 6] =
        ["", " ", "\n", "ä", "One. Two!", "The bridge will reopen in May, the council said on Monday."];
    arbtest::arbtest(|u| {
        let mut builder = TreeBuilder::new();
        while !u.is_empty() {
            match u.int_in_range(0..=3)? {
                0 => builder.close(),
                1 => drop(builder.text(u.choose(&TEXTS)?)),
                _ => {
                    let names: &[&str] = if u.arbitrary()? { &["no-story comments", "1"] } else { &[] };
                    builder.open(Tag::of(u.choose(&NAMES)?), names, u.ratio(1, 8)?);
                }
            }
        }
        let tree = builder.finish();
        for article in [page::find(&tree), page::read_whole(&tree)].into_iter().flatten() {
            assert_eq!(article.blocks.last().unwrap().span.end, article.text.len());
            for block in &article.blocks {
                let (start, end) = article.boundary_points(block.span).unwrap();
                assert!(start.node <= end.node);
                let first = block.span.of(&article.text).chars().next().unwrap();
                assert!(tree.text(start.node)[start.offset..].starts_with(first));
            }
        }
        Ok(())
    });
}

/// A story below many elements within each other, with many that are empty before it, and another beside it.
fn nested_story(tag: &str, first: &str) -> Tree {
    let mut builder = TreeBuilder::new();
    for headline in [first, "Bridge to reopen in May"] {
        for _ in 0..10_000 {
            builder.open(Tag::of(tag), &["story"], false);
        }
        for _ in 0..50_000 {
            builder.open(Tag::of("hr"), &[], false);
            builder.close();
        }
        add(&mut builder, "h2", headline);
        PARAGRAPHS.iter().for_each(|text| add(&mut builder, "p", text));
        for _ in 0..10_000 {
            builder.close();
        }
    }
    let mut tree = builder.finish();
    tree.head.title = "Bridge to reopen in May".into();
    tree
}

#[test]
fn a_story_within_elements_within_elements_is_found() {
    for tag in ["span", "article"] {
        let mut tree = nested_story(tag, "Lighthouse for sale");
        tree.head.has_article_body = true;
        assert!(page::find(&tree).unwrap().text.contains(PARAGRAPHS[4]), "{tag}");
    }
}

#[test]
fn lines_that_differ_at_their_very_end_are_not_the_same() {
    let page = |last: &str| {
        let mut builder = story();
        for end in ["one", last] {
            add(&mut builder, "p", &format!("{}{end}", "The council met again on Monday. ".repeat(40)));
        }
        page::read_whole(&builder.finish()).unwrap().blocks.len()
    };
    assert_eq!(page("two"), PARAGRAPHS.len() + 2);
}

/// The elements of HTML, obsolete ones and foreign roots among them.
const ELEMENTS: &str = "a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink \
    blockquote body br button canvas caption center cite code col colgroup content data datalist dd del details dfn \
    dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head \
    header hgroup hr html i iframe image img input ins kbd keygen label legend li link listing main map mark marquee \
    math menu menuitem meta meter multicol nav nextid nobr noembed noframes noscript object ol optgroup option output p \
    param picture plaintext pre progress q rb rbc rp rt rtc ruby s samp script search section select slot small source \
    spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr \
    track tt u ul var video wbr xmp x-story nutgraf-card";

#[test]
fn any_element_may_be_the_root() {
    for name in ELEMENTS.split_whitespace() {
        for is_hidden in [false, true] {
            let mut builder = TreeBuilder::new();
            builder.open(Tag::of(name), &["story"], is_hidden);
            builder.text(&PARAGRAPHS.join(" "));
            let tree = builder.finish();
            for found in [page::find(&tree), page::read_whole(&tree)] {
                assert!(found.is_err() || found.is_ok_and(|article| !article.text.is_empty()), "{name}");
            }
        }
    }
}

#[test]
fn deep_trees_cost_no_stack() {
    let mut builder = TreeBuilder::new();
    for _ in 0..100_000 {
        builder.open(Tag::of("h2"), &[], false);
    }
    builder.text(&PARAGRAPHS.join(" "));
    assert!(page::read_whole(&builder.finish()).is_ok());
}

#[test]
fn a_standfirst_is_told_from_the_text() {
    let mut builder = TreeBuilder::new();
    add(&mut builder, "h1", "Bridge to reopen in May");
    builder.open(Tag::of("p"), &["standfirst"], false);
    builder.text("The harbour bridge will reopen to traffic on 4 May, a year after a ship struck it.");
    builder.close();
    for paragraph in PARAGRAPHS {
        add(&mut builder, "p", paragraph);
    }
    let article = page::read_whole(&builder.finish()).unwrap();
    let kinds: Vec<BlockKind> = article.blocks.iter().map(|block| block.kind).collect();
    assert_eq!(kinds[..2], [BlockKind::Standfirst, BlockKind::Paragraph]);
    assert!(!kinds[1..].contains(&BlockKind::Standfirst));
}
