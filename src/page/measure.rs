//! What each line and each element holds: prose, links, other short lines.

use super::tag::Tag;
use super::tree::{NodeId, Tree};
use crate::text::{is_closer, is_terminator};

/// Amounts of text in characters of Latin script; one of a script without spaces counts for several.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Measure {
    /// All text.
    pub chars: f32,
    /// Text in links.
    pub links: f32,
    /// Text that reads like sentences.
    pub prose: f32,
    /// Sentence ends.
    pub stops: f32,
    /// Whether it ends as a sentence does, if it is a line.
    pub stopped: bool,
}

impl Measure {
    /// The share of the text that is in links.
    pub(super) fn link_share(&self) -> f32 {
        self.links / self.chars.max(1.0)
    }

    /// The share of the text that reads like sentences.
    pub(super) fn prose_share(&self) -> f32 {
        self.prose / self.chars.max(1.0)
    }

    fn add(&mut self, other: Measure) {
        self.chars += other.chars;
        self.links += other.links;
        self.prose += other.prose;
    }

    fn read(&mut self, text: &str) {
        for c in text.chars().filter(|c| !c.is_whitespace()) {
            self.chars += width(c);
            if is_terminator(c) {
                self.stops += 1.0;
                self.stopped = true;
            } else if !is_closer(c) {
                self.stopped = false;
            }
        }
    }

    /// How much of a line reads like sentences.
    fn prose(&self) -> f32 {
        let unlinked = 1.0 - self.link_share();
        let base = self.chars * unlinked * unlinked;
        match (self.chars >= SHORT, self.stopped) {
            (true, true) => base,
            (true, false) if self.stops > 1.0 => base * 0.8,
            (true, false) => base * 0.3,
            (false, true) if self.chars > 25.0 => base * 0.5,
            _ => 0.0,
        }
    }
}

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

/// A line this short says little without a full stop.
pub(super) const SHORT: f32 = 80.0;

/// Two lines open alike if they agree in their first characters, so many.
const OPENING: f32 = 20.0;

/// In a line that people wrote no element stands deeper.
const DEEPEST_INLINE: usize = 8;

impl Lines {
    /// Measures all lines. One pass over nodes and characters.
    pub(super) fn of(tree: &Tree) -> Lines {
        let count = tree.nodes.len();
        let mut own = vec![Measure::default(); count];
        let mut texts = vec![String::new(); count];
        let mut block = vec![0; count];
        let mut linked = vec![false; count];
        let links = links_alone(tree);
        for (id, node) in tree.nodes.iter().enumerate().skip(1) {
            let is_part = node.tag.is_inline() && links[id] < LIST;
            block[id] = if is_part { block[node.parent] } else { id };
            linked[id] = node.tag == Tag::Link || linked[node.parent];
            if node.tag == Tag::Text {
                let line = &mut own[block[id]];
                let before = line.chars;
                line.read(tree.text(id));
                line.links += if linked[id] { line.chars - before } else { 0.0 };
                texts[block[id]].extend(tree.text(id).split_whitespace());
            }
        }
        for (line, node) in own.iter_mut().zip(&tree.nodes) {
            if !matches!(node.tag, Tag::Title | Tag::Heading) {
                line.prose = line.prose();
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

/// How many characters a text has.
pub(super) fn chars(text: &str) -> f32 {
    text.chars().filter(|c| !c.is_whitespace()).map(width).sum()
}

/// The first characters of a line's text, by which one line is told to open as another; `None` if it is too short.
pub(super) fn opening(text: &str) -> Option<&str> {
    let mut chars = 0.0;
    text.char_indices().find_map(|(at, c)| {
        chars += width(c);
        (chars >= OPENING).then(|| &text[..at + c.len_utf8()])
    })
}

/// The [`opening`] of a text with white space.
pub(super) fn opening_of(text: &str) -> Option<String> {
    opening(&text.split_whitespace().collect::<String>()).map(String::from)
}

/// How many characters of Latin script say about as much: more for Thai and Lao, most for ideographs and syllables.
fn width(c: char) -> f32 {
    match c {
        '\u{e00}'..='\u{eff}' => 1.5,
        '\u{3040}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7af}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}' => 2.5,
        _ => 1.0,
    }
}
