//! Which lines of the page are the story's.

use super::choose::{Parts, Reading};
use super::headline::Headline;
use super::model::{self, Line};
use super::names::hint;
use super::tag::Tag;
use crate::collections::HashSet;
use alloc::vec;
use alloc::vec::Vec;

/// What a line inherits from the small elements around it. The story's own frame passes nothing on: a page's
/// wrapper often has a telling name, but then it holds the story.
#[derive(Clone, Copy, Default)]
struct Around {
    hints: u16,
    footer: bool,
    caption: bool,
    beside: f32,
}

/// The blocks whose lines are the story's. Linear in the number of nodes.
pub(super) fn lines(reading: &Reading, parts: &Parts, headline: &Headline, root: usize) -> Vec<bool> {
    let mut keep = vec![false; reading.tree.nodes.len()];
    each_line(reading, parts, headline, root, &mut |node, line| keep[node] = model::line(line) > 0.0);
    keep
}

/// Tells of each shown line what is known of it.
pub(super) fn each_line(
    reading: &Reading,
    parts: &Parts,
    headline: &Headline,
    root: usize,
    tell: &mut dyn FnMut(usize, &Line),
) {
    let nodes = &reading.tree.nodes;
    let own = &reading.lines.own;
    let around = around(reading, parts, root);
    let lines = shown(reading, parts);
    let end = nodes[root].end;
    // Where the story's prose starts and stops.
    let is_body =
        |node: usize| node >= root && node < end && own[node].prose > 0.0 && around[node].beside < model::OUT;
    let first = lines.iter().copied().find(|&node| is_body(node)).unwrap_or(end);
    let last = lines.iter().copied().rfind(|&node| is_body(node)).unwrap_or(end);
    let body = parts.shown[root].prose.max(1.0);
    let top = headline.node.unwrap_or(0);
    let is = f32::from;
    let mut seen = HashSet::default();
    for (at, &node) in lines.iter().enumerate() {
        let branch = &nodes[node];
        let (line, around, tag) = (&own[node], around[node], branch.tag);
        let (parent, grand) = (branch.parent, nodes[branch.parent].parent);
        let next = lines.get(at + 1).map(|&next| own[next]).unwrap_or_default();
        let follows = at > 0 && nodes[lines[at - 1]].parent == parent && nodes[lines[at - 1]].tag == tag;
        let inside = node >= root && node < end;
        let opens = top > 0 && node > top && node <= first && node < end && !headline.is(node);
        let long = line.chars > 40.0 && line.link_share() < 0.3;
        let prose = |node: usize| parts.shown[node].prose.min(body) / body;
        if headline.node != Some(node) {
            tell(
                node,
                &Line {
                    links: line.link_share(),
                    stopped: is(line.stopped),
                    prose: line.prose_share(),
                    paragraph: is(tag == Tag::Paragraph),
                    item: is(tag == Tag::Item),
                    title: is(tag == Tag::Title),
                    block: is(tag == Tag::Block),
                    set_off: line.set_off / line.chars.max(1.0),
                    inside: is(inside),
                    between: is(!inside && top > 0 && node > top && node < root),
                    before: is(node < top),
                    outside: is(node >= end),
                    amid: is(inside && node > first && node < last),
                    again: is(line.chars > 30.0 && !seen.insert(line.hash)),
                    opens: is(opens && long),
                    opens_in_prose: is(opens && long && line.prose > 0.0),
                    parent_prose: prose(parent),
                    grand_prose: prose(grand),
                    parent_density: parts.shown[parent].prose_share(),
                    grand_links: parts.shown[grand].link_share(),
                    next_links: next.link_share(),
                    follows: is(follows),
                    heads_prose: is(tag == Tag::Heading) * (next.prose / 100.0).min(1.0),
                    body: is(reading.names[node].any(hint::BODY)),
                    about: is(reading.names[node].any(hint::ABOUT | hint::DATED)),
                    in_comments: is(around.hints & hint::COMMENTS != 0),
                    in_beside: is(around.hints & hint::BESIDE != 0),
                    in_promo: is(around.hints & hint::PROMO != 0),
                    in_author: is(around.hints & hint::AUTHOR != 0),
                    in_story: is(around.hints & hint::STORY != 0),
                    in_footer: is(around.footer),
                    in_caption: is(around.caption),
                    beside: around.beside.min(2.0),
                    out: is(around.beside >= model::OUT),
                },
            );
        }
    }
}

/// The blocks with a line of their own that are read, in page order.
fn shown(reading: &Reading, parts: &Parts) -> Vec<usize> {
    let mut lines = Vec::new();
    let mut node = 0;
    while node < parts.out.len() {
        // Of what is out only the hidden was not measured.
        if parts.out[node] && parts.beside[node] < model::OUT {
            node = reading.tree.nodes[node].end;
            continue;
        }
        if reading.lines.own[node].chars > 0.0 {
            lines.push(node);
        }
        node += 1;
    }
    lines
}

fn around(reading: &Reading, parts: &Parts, root: usize) -> Vec<Around> {
    let frame = model::FRAME * parts.shown[0].prose.max(1.0);
    let mut around = vec![Around::default(); parts.out.len()];
    for (node, branch) in reading.tree.nodes.iter().enumerate().skip(1) {
        if node == root {
            continue;
        }
        let mut here = around[branch.parent];
        if parts.shown[node].prose < frame {
            here.hints |= reading.names[node].bits();
            here.footer |= branch.tag == Tag::Footer;
            here.caption |= branch.tag == Tag::Caption;
            here.beside = here.beside.max(parts.beside[node]);
        }
        around[node] = here;
    }
    around
}
