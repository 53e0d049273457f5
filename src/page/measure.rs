//! What each line and each element holds: prose, links, other short lines.

use super::tag::Tag;
use super::tree::Tree;
use crate::find;

/// Weighted characters: one of a script without spaces counts for about half a word.
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
    /// Ends like a sentence (of a line).
    pub stopped: bool,
    /// Tells equal lines.
    pub hash: u32,
    /// Tells lines that open alike; 0 if it is too short to tell.
    pub opening: u32,
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
}

/// The lines of a page.
pub(super) struct Lines {
    /// What stands directly in each node, if it is a block.
    pub own: Vec<Measure>,
    /// The block that each node's text stands in; a list of links amid a line counts as one.
    pub block: Vec<usize>,
}

/// So many links with nothing between them are a list.
const LIST: i32 = 3;

/// A line this short says little without a full stop.
pub(super) const SHORT: f32 = 80.0;

/// Lines that are the same so far open alike.
const OPENING: f32 = 20.0;

impl Lines {
    /// Measures all lines. One pass over nodes and characters.
    pub(super) fn of(tree: &Tree) -> Lines {
        let count = tree.nodes.len();
        let mut own = vec![Measure::default(); count];
        let mut block = vec![0; count];
        let mut linked = vec![false; count];
        let links = links_alone(tree);
        for (node, branch) in tree.nodes.iter().enumerate().skip(1) {
            if branch.tag.is_inline() && links[node] < LIST {
                block[node] = block[branch.parent];
            } else {
                block[node] = node;
            }
            linked[node] = branch.tag == Tag::Link || linked[branch.parent];
            if branch.tag == Tag::Text {
                let line = &mut own[block[node]];
                let before = line.chars;
                read(line, tree.text(node));
                line.links += if linked[node] { line.chars - before } else { 0.0 };
            }
        }
        for (line, branch) in own.iter_mut().zip(&tree.nodes) {
            if !matches!(branch.tag, Tag::Title | Tag::Heading) {
                line.prose = prose(line);
            }
        }
        Lines { own, block }
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
    for (node, branch) in tree.nodes.iter().enumerate() {
        let is_text = branch.tag == Tag::Text && !find::trim(tree.text(node)).is_empty();
        let mut around = branch.parent;
        if branch.tag == Tag::Link && tree.nodes[around].tag == Tag::Inline {
            links[around] += 1;
        }
        // No markup that people write stands deeper in a line.
        for _ in 0..8 {
            if !is_text || tree.nodes[around].tag != Tag::Inline {
                break;
            }
            links[around] = i32::MIN / 2;
            around = tree.nodes[around].parent;
        }
    }
    links
}

/// What a line with this text holds.
pub(super) fn of(text: &str) -> Measure {
    let mut line = Measure::default();
    read(&mut line, text);
    line
}

/// Reads a text and its marks into its line.
fn read(line: &mut Measure, text: &str) {
    for c in text.chars() {
        if c.is_whitespace() {
            continue;
        }
        line.chars += width(c);
        line.hash = line.hash.wrapping_mul(31).wrapping_add(c as u32);
        if ends_sentence(c) {
            line.stops += 1.0;
            line.stopped = true;
        } else if !closes(c) {
            line.stopped = false;
        }
        if line.opening == 0 && line.chars >= OPENING {
            line.opening = line.hash;
        }
    }
}

fn ends_sentence(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '।' | '։' | '۔')
}

fn closes(c: char) -> bool {
    matches!(c, '"' | '”' | '“' | '’' | '»' | '«' | ')' | ']' | '」' | '』' | '\'' | '‘' | '）')
}

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

/// How much of a line reads like sentences.
fn prose(line: &Measure) -> f32 {
    let unlinked = 1.0 - line.link_share();
    let base = line.chars * unlinked * unlinked;
    match (line.chars >= SHORT, line.stopped) {
        (true, true) => base,
        (true, false) if line.stops > 1.0 => base * 0.8,
        (true, false) => base * 0.3,
        (false, true) if line.chars > 25.0 => base * 0.5,
        _ => 0.0,
    }
}
