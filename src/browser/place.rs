//! Where a card goes that no one has made a place for: right above the article's first paragraph.

use super::dom;
use super::live_page::LivePage;
use crate::BlockKind;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

/// What a paragraph may be marked up as; the last three hold other things too.
const BLOCKS: &str = "p,pre,li,dd,dt,div,section,article,main,td,th,body";
const CONTAINERS: &str = "td,th,body";
/// What must not hold a card, or would take it for a part of itself.
const UNFIT: &str = "p,pre,ul,ol,dl,blockquote,a,button,figure";
/// A paragraph in here stands above the story, with its headline.
const HEADER: &str = "header,hgroup,figure";

/// The node that the card goes before; nothing if the page no longer holds the article.
pub(super) fn above_text(page: &LivePage) -> Option<Node> {
    let paragraphs = page.article.blocks.iter().filter(|block| block.kind == BlockKind::Paragraph);
    let mut starts = paragraphs.filter_map(|block| page.range(block.span)?.start_container().ok());
    let first = starts.next()?;
    let in_header = |start: &Node| closest(start, HEADER).is_some();
    let start =
        if in_header(&first) { starts.find(|start| !in_header(start)).unwrap_or(first) } else { first };
    let mut block = closest(&start, BLOCKS)?;
    if block.matches(CONTAINERS).ok()? {
        return child_with(&block, start);
    }
    while let Some(outer) = block.parent_element().and_then(|parent| parent.closest(UNFIT).ok()?) {
        block = outer;
    }
    Some(block.into())
}

fn closest(node: &Node, selectors: &str) -> Option<Element> {
    let element = if dom::is_element(node) { node.clone().unchecked_into() } else { node.parent_element()? };
    element.closest(selectors).ok()?
}

/// The child of `container` that holds `node`.
fn child_with(container: &Element, mut node: Node) -> Option<Node> {
    while let Some(parent) = dom::parent(&node) {
        if parent == **container {
            return Some(node);
        }
        node = parent;
    }
    None
}
