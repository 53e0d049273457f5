//! The lines of a page, and what each of them measures.

use super::measure::Measure;
use super::tag::Tag;
use super::tree::{NodeId, Tree};

/// The lines of a page. A line is what stands directly in a block, outside the blocks in it.
pub(super) struct Lines {
    /// What stands directly in each node, if it is a block.
    pub own: Vec<Measure>,
    /// The block that each node's text stands in; a list of links amid a line counts as one.
    pub block: Vec<NodeId>,
    /// Each block's own text without white space.
    pub texts: Vec<String>,
}

/// So many links without text between them are a list.
const LIST: i32 = 3;

/// In a line that people wrote no element stands deeper.
const DEEPEST_INLINE: usize = 8;

impl Lines {
    /// Measures all lines. One pass over nodes and characters.
    pub(super) fn of(tree: &Tree) -> Lines {
        let count = tree.nodes.len();
        let mut own = vec![Measure::default(); count];
        let mut texts = vec![String::new(); count];
        let mut block = vec![0; count];
        let mut is_linked = vec![false; count];
        let links = links_alone(tree);
        for (id, node) in tree.nodes.iter().enumerate().skip(1) {
            let is_part = node.tag.is_inline() && links[id] < LIST;
            block[id] = if is_part { block[node.parent] } else { id };
            is_linked[id] = node.tag == Tag::Link || is_linked[node.parent];
            if node.tag == Tag::Text {
                own[block[id]].add_text(tree.text(id), is_linked[id]);
                texts[block[id]].extend(tree.text(id).split_whitespace());
            }
        }
        for (line, node) in own.iter_mut().zip(&tree.nodes) {
            if !matches!(node.tag, Tag::Title | Tag::Heading) {
                line.prose = line.prose_of_line();
            }
        }
        Lines { own, block, texts }
    }

    /// Everything in each node, but for what is `out` with all below it.
    pub(super) fn totals(&self, tree: &Tree, out: &[bool]) -> Vec<Measure> {
        let mut all = self.own.clone();
        for node in (1..all.len()).rev() {
            if !out[node] {
                let below = all[node];
                all[tree.nodes[node].parent].add(below);
            }
        }
        all
    }
}

/// For each element amid a line how many links it holds, if it holds no text beside them: some sites hide a box of
/// related stories behind a name.
fn links_alone(tree: &Tree) -> Vec<i32> {
    let mut links = vec![0; tree.nodes.len()];
    for (id, node) in tree.nodes.iter().enumerate() {
        let mut around = node.parent;
        if node.tag == Tag::Link && tree.nodes[around].tag == Tag::Inline {
            links[around] += 1;
        }
        if node.tag != Tag::Text || tree.text(id).trim().is_empty() {
            continue;
        }
        for _ in 0..DEEPEST_INLINE {
            if tree.nodes[around].tag != Tag::Inline {
                break;
            }
            links[around] = i32::MIN / 2;
            around = tree.nodes[around].parent;
        }
    }
    links
}
