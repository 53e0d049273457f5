//! What is known of each line at the first look: what it is, and where it stands.

use super::choose::Reading;
use super::measure::Measure;
use super::model::{self, is, line};
use super::names::hint;
use super::tag::Tag;
use crate::interner::Interner;

/// What is known of a line.
pub(super) type Features = [f32; line::COUNT];

/// What a line inherits from the small elements around it. The story's own frame passes nothing on: a page's
/// wrapper often has a telling name, but then it holds the story.
#[derive(Clone, Copy, Default)]
pub(super) struct Around {
    /// What their names hint at, a bit each.
    hints: u16,
    /// Their tags, a bit each.
    tags: u32,
    /// The largest of them; 0 if there is none.
    pub largest: usize,
}

const TAGS: [(usize, Tag); 5] = [
    (line::PARAGRAPH, Tag::Paragraph),
    (line::HEADING, Tag::Heading),
    (line::ITEM, Tag::Item),
    (line::CELL, Tag::Cell),
    (line::QUOTATION, Tag::Quotation),
];

const TAGS_AROUND: [(usize, Tag); 5] = [
    (line::IN_CAPTION, Tag::Caption),
    (line::IN_ARTICLE, Tag::Article),
    (line::IN_MAIN, Tag::Main),
    (line::IN_HEADER, Tag::Header),
    (line::IN_FOOTER, Tag::Footer),
];

const HINTS_AROUND: [(usize, u16); 8] = [
    (line::NAMED_COMMENTS, hint::COMMENTS),
    (line::NAMED_BESIDE, hint::BESIDE),
    (line::NAMED_ABOUT, hint::ABOUT),
    (line::NAMED_AUTHOR, hint::AUTHOR),
    (line::NAMED_CAPTION, hint::CAPTION),
    (line::NAMED_LEAD, hint::LEAD),
    (line::NAMED_DATED, hint::DATED),
    (line::NAMED_PROMO, hint::PROMO),
];

/// A bit for each tag.
const fn bit(tag: Tag) -> u32 {
    1 << tag as u32
}

impl Around {
    /// For each node what stands around it, itself included.
    pub(super) fn of(reading: &Reading, shown: &[Measure]) -> Vec<Around> {
        let frame = model::FRAME * shown[0].prose.max(1.0);
        let mut around = vec![Around::default(); shown.len()];
        for (node, branch) in reading.tree.nodes.iter().enumerate().skip(1) {
            let mut here = around[branch.parent];
            if shown[node].prose < frame {
                here.hints |= reading.names[node].bits();
                here.tags |= bit(branch.tag);
                if here.largest == 0 && !branch.tag.is_inline() {
                    here.largest = node;
                }
            } else if matches!(branch.tag, Tag::Article | Tag::Main) {
                here.tags |= bit(branch.tag);
            }
            around[node] = here;
        }
        around
    }
}

/// A page's lines in order, and what is known of each.
pub(super) struct Lines<'r> {
    pub reading: &'r Reading<'r>,
    /// 0 if there is none.
    pub headline: usize,
    /// The blocks with a line of their own that is shown.
    pub nodes: Vec<usize>,
    pub around: Vec<Around>,
    pub known: Vec<Features>,
}

impl<'r> Lines<'r> {
    /// Takes the first look at all lines. Linear in the number of nodes.
    pub(super) fn of(
        reading: &'r Reading<'r>,
        hidden: &[bool],
        shown: &[Measure],
        headline: Option<usize>,
    ) -> Lines<'r> {
        let tree = &reading.tree.nodes;
        let mut nodes = Vec::new();
        let mut node = 0;
        while node < tree.len() {
            if hidden[node] {
                node = tree[node].end;
                continue;
            }
            if reading.lines.own[node].chars > 0.0 {
                nodes.push(node);
            }
            node += 1;
        }
        let around = Around::of(reading, shown);
        let mut lines = Lines { reading, headline: headline.unwrap_or(0), nodes, around, known: Vec::new() };
        let mut texts = Vec::new();
        for at in 0..lines.nodes.len() {
            lines.known.push(lines.first_look(at, shown));
            texts.push(lines.own(at).hash);
        }
        for (at, first) in groups(&texts).into_iter().enumerate() {
            if first != at {
                lines.known[at][line::REPEATED] = 1.0;
                lines.known[first][line::REPEATED] = 1.0;
            }
        }
        lines
    }

    /// What a line holds; nothing before the first and after the last.
    pub(super) fn own(&self, at: usize) -> Measure {
        self.nodes.get(at).map(|&node| self.reading.lines.own[node]).unwrap_or_default()
    }

    fn first_look(&self, at: usize, shown: &[Measure]) -> Features {
        let node = self.nodes[at];
        let branch = &self.reading.tree.nodes[node];
        let own = self.own(at);
        let around = self.around[node];
        let mut f = [0.0; line::COUNT];
        f[line::BIAS] = 1.0;
        f[line::LENGTH] = (1.0 + f64::from(own.chars)).ln() as f32 / 6.0;
        f[line::LINKS] = own.link_share();
        f[line::SHORT_LINKS] = is(own.chars < 100.0) * own.link_share();
        f[line::STOPPED] = is(own.stopped);
        f[line::PROSE] = own.prose_share();
        f[line::DESCRIBED] = is(self.reading.is_described(node));
        f[line::PARENT_SHARE] = shown[branch.parent].prose / shown[0].prose.max(1.0);
        f[line::ALONE] = is(around.largest == 0 || around.largest == node);
        f[line::BOX_LINKS] = shown[if around.largest > 0 { around.largest } else { node }].link_share();
        f[line::BEFORE] = is(node < self.headline);
        f[line::PLACE] = at as f32 / self.nodes.len() as f32;
        for (place, tag) in TAGS {
            f[place] = is(branch.tag == tag);
        }
        for (place, tag) in TAGS_AROUND {
            f[place] = is(around.tags & bit(tag) != 0);
        }
        for (place, hints) in HINTS_AROUND {
            f[place] = is(around.hints & hints != 0);
        }
        f
    }
}

/// For each key the place of the first one that is the same.
pub(super) fn groups(keys: &[u32]) -> Vec<usize> {
    let mut known = Interner::default();
    let mut firsts = Vec::new();
    let first = |(at, key): (usize, &u32)| {
        let number = known.number(&key.to_le_bytes()) as usize;
        if number == firsts.len() {
            firsts.push(at);
        }
        firsts[number]
    };
    keys.iter().enumerate().map(first).collect()
}
