//! Which lines of the chosen part are not the story's: headline, datelines, loose links, the page's tail.

use super::choose::Reading;
use super::headline::Headline;
use super::measure::Measures;
use super::model;
use super::names::hint;
use super::tag::Tag;
use super::tree::Tree;
use alloc::vec::Vec;
use core::ops::Range;

/// Clears `keep` for lines below `root` that are not the story's; gives the root that also holds the lines which
/// open the story outside of `root`.
pub(super) fn settle(
    reading: &Reading,
    measures: &Measures,
    headline: &Headline,
    root: usize,
    keep: &mut [bool],
) -> usize {
    let lines = Lines { reading, measures, headline };
    let tree = reading.tree;
    let story = root..tree.nodes[root].end;
    let openings = lines.openings_before(root, keep);
    let top = openings.iter().fold(root, |top, &line| common(tree, top, line));
    let shown = shown(tree, top, keep);
    let mut prose = story.clone().filter(|&node| shown[node - top] && measures.own[node].prose > 0.0);
    let first = prose.next().unwrap_or(story.end);
    let last = prose.next_back().unwrap_or(first);
    let stays = |block: usize| {
        if story.contains(&block) { lines.stays(block, first..last + 1) } else { openings.contains(&block) }
    };
    for node in top..tree.nodes[top].end {
        if tree.nodes[node].tag == Tag::Text && shown[node - top] {
            keep[node] = stays(measures.block[node]);
        }
    }
    top
}

struct Lines<'a> {
    reading: &'a Reading<'a>,
    measures: &'a Measures,
    headline: &'a Headline,
}

impl Lines<'_> {
    fn tag(&self, block: usize) -> Tag {
        self.reading.tree.nodes[block].tag
    }

    /// Lines between the headline and the story that open it: a standfirst, a first paragraph set apart.
    fn openings_before(&self, root: usize, keep: &[bool]) -> Vec<usize> {
        let nodes = &self.reading.tree.nodes;
        let mut found = Vec::new();
        let mut node = self.headline.node.unwrap_or(root);
        while node < root {
            if !keep[node] {
                node = nodes[node].end;
                continue;
            }
            let own = &self.measures.own[node];
            let is_lead = self.is_lead(node) || self.is_lead(nodes[node].parent);
            let opens = own.prose > 0.0 || is_lead || matches!(self.tag(node), Tag::Paragraph | Tag::Heading);
            if opens
                && own.chars > model::OPENING
                && own.link_share() < model::LINKED
                && !self.headline.is(node)
            {
                found.push(node);
            }
            node += 1;
        }
        found
    }

    /// Whether a block's own lines are the story's, whose prose stands at `prose`.
    fn stays(&self, block: usize, prose: Range<usize>) -> bool {
        let own = &self.measures.own[block];
        let tag = self.tag(block);
        let is_title = block < prose.start && (tag == Tag::Title || self.headline.is(block));
        let is_loose_link = own.link_share() > model::LOOSE_LINK && !own.stopped;
        if is_title || is_loose_link || self.headline.node == Some(block) {
            return false;
        }
        own.prose > 0.0
            || prose.contains(&block)
            || block < prose.start && self.opens(block)
            || block >= prose.end && tag == Tag::Item && own.link_share() < model::LINKED
    }

    /// Whether a line without prose before the first prose belongs to the story.
    fn opens(&self, block: usize) -> bool {
        let own = &self.measures.own[block];
        let parent = self.reading.tree.nodes[block].parent;
        let is_heading = self.tag(block) == Tag::Heading;
        let is_long = own.chars > model::OPENING && self.headline.is_before(block);
        let is_set = is_long && (is_heading || self.tag(block) == Tag::Paragraph);
        let names_prose = is_heading && self.measures.all[parent].prose > model::NAMED_PROSE;
        self.is_lead(block) || own.link_share() < model::LINKED && (is_set || names_prose)
    }

    fn is_lead(&self, block: usize) -> bool {
        self.reading.names[block].any(hint::LEAD)
    }
}

/// Which nodes from `top` on are kept with all that is above them.
fn shown(tree: &Tree, top: usize, keep: &[bool]) -> Vec<bool> {
    let end = tree.nodes[top].end;
    let mut shown = vec![false; end - top];
    let mut node = top;
    while node < end {
        shown[node - top] = keep[node];
        node = if keep[node] { node + 1 } else { tree.nodes[node].end };
    }
    shown
}

/// The deepest node that holds both.
fn common(tree: &Tree, a: usize, b: usize) -> usize {
    let mut node = a.min(b);
    while tree.nodes[node].end <= a.max(b) {
        node = tree.nodes[node].parent;
    }
    node
}
