//! Pages of so many lines, of kinds that are hard in different ways.

use crate::texts::word;
use nutgraf::page::{Tag, Tree, TreeBuilder};

/// A kind of page, and what makes one of so many lines.
pub type Kind = (&'static str, fn(usize) -> Tree);

pub const KINDS: &[Kind] = &[
    ("a page of paragraphs", |lines| page(lines, |builder, line| add(builder, "p", &[], &sentence(line)))),
    ("a page of headings", |lines| {
        page(lines, |builder, line| {
            let name = if line % 2 == 0 { "h2" } else { "p" };
            add(builder, name, &[], &sentence(line));
        })
    }),
    ("a page of links", |lines| page(lines, link)),
    ("a page of one line again and again", |lines| {
        page(lines, |builder, _| add(builder, "p", &[], &sentence(1)))
    }),
    ("a page of lines and names that differ at their ends", |lines| {
        page(lines, |builder, line| {
            add(
                builder,
                "div",
                &[&format!("{}{line:06}", "x".repeat(240))],
                &format!("{}{line:06}", "Word ".repeat(50)),
            );
        })
    }),
    ("lines within each other", |lines| nested(lines, "div")),
    ("articles within each other", |lines| nested(lines, "article")),
    ("stories deep in a page, far below empty elements", far_below),
    ("a page of metadata", metadata),
];

fn page(lines: usize, mut line: impl FnMut(&mut TreeBuilder, usize)) -> Tree {
    let mut builder = TreeBuilder::new();
    add(&mut builder, "h1", &[], "Bridge to reopen in May");
    (0..lines).for_each(|at| line(&mut builder, at));
    builder.finish()
}

fn link(builder: &mut TreeBuilder, line: usize) {
    builder.open(Tag::of("li"), &["nav"], false);
    add(builder, "a", &[], &sentence(line));
    builder.close();
}

/// Each line stands in all elements before it.
fn nested(lines: usize, name: &str) -> Tree {
    page(lines, |builder, line| {
        builder.open(Tag::of(name), &["story"], false);
        builder.text(&sentence(line));
    })
}

/// Two stories with the page's headline: whose it is, and where each begins, is to be told without looking through all.
fn far_below(elements: usize) -> Tree {
    let mut builder = TreeBuilder::new();
    for _ in 0..2 {
        for _ in 0..elements / 2 {
            builder.open(Tag::of("article"), &["story"], false);
        }
        for _ in 0..elements {
            builder.open(Tag::of("hr"), &[], false);
            builder.close();
        }
        add(&mut builder, "h2", &[], "Bridge to reopen in May");
        (0..5).for_each(|line| add(&mut builder, "p", &[], &sentence(line)));
        for _ in 0..elements / 2 {
            builder.close();
        }
    }
    let mut tree = builder.finish();
    tree.head.title = "Bridge to reopen in May".into();
    tree.head.has_article_body = true;
    tree
}

fn metadata(entries: usize) -> Tree {
    let mut tree = page(10, |builder, line| add(builder, "p", &[], &sentence(line)));
    tree.head.title = sentence(entries).repeat(entries);
    tree.head.metas = (0..entries).map(|at| (format!("article:author{at:06}"), sentence(at))).collect();
    tree.head.json_ld =
        vec![format!("[{}]", r#"{"@type":"NewsArticle","headline":"Bridge"},"#.repeat(entries))];
    tree
}

fn add(builder: &mut TreeBuilder, name: &str, names: &[&str], text: &str) {
    builder.open(Tag::of(name), names, false);
    builder.text(text);
    builder.close();
}

/// Twenty words of about the same length, others for each number.
fn sentence(number: usize) -> String {
    let words: Vec<String> = (0..20).map(|i| word(100_000 + number * 20 + i)).collect();
    format!("The {}.", words.join(" "))
}
