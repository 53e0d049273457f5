//! What each element holds: prose, links, other short lines.

use super::tag::Tag;
use super::tree::Tree;
use alloc::vec::Vec;

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
    /// Lines of some length that read like sentences.
    pub paragraphs: f32,
    /// Headings that are links, as teasers have.
    pub linked_headings: f32,
    /// Ends like a sentence (of a block's own line).
    pub stopped: bool,
}

impl Measure {
    /// The share of the text that is in links.
    pub(super) fn link_share(&self) -> f32 {
        self.links / self.chars.max(1.0)
    }
    fn add(&mut self, other: Measure) {
        self.chars += other.chars;
        self.links += other.links;
        self.prose += other.prose;
        self.stops += other.stops;
        self.paragraphs += other.paragraphs;
        self.linked_headings += other.linked_headings;
    }
}

/// Measures of all nodes of a tree.
pub(super) struct Measures {
    /// The lines that stand directly in a block.
    pub own: Vec<Measure>,
    /// Everything below.
    pub all: Vec<Measure>,
    /// The block that each node's text stands in.
    pub block: Vec<usize>,
}

/// A line this short says little without a full stop.
const SHORT: f32 = 80.0;

/// Measures every node; `skip` tells what counts for nothing, with all below it. Two passes.
pub(super) fn measure(tree: &Tree, skip: impl Fn(usize) -> bool) -> Measures {
    let count = tree.nodes.len();
    let mut own = vec![Measure::default(); count];
    let mut block = vec![0; count];
    let mut linked = vec![false; count];
    let mut node = 0;
    while node < count {
        let branch = &tree.nodes[node];
        if skip(node) {
            node = branch.end;
            continue;
        }
        let inline = branch.tag.is_inline() && node > 0;
        block[node] = if inline { block[branch.parent] } else { node };
        linked[node] = branch.tag == Tag::Link || (node > 0 && linked[branch.parent]);
        if branch.tag == Tag::Text {
            add_text(&mut own[block[node]], tree.text(node), linked[node]);
        }
        node += 1;
    }
    for (line, branch) in own.iter_mut().zip(&tree.nodes) {
        if !matches!(branch.tag, Tag::Title | Tag::Heading) {
            line.prose = prose(line);
            line.paragraphs = f32::from(line.prose > 140.0);
        }
    }
    let mut all = own.clone();
    for node in (1..count).rev() {
        if matches!(tree.nodes[node].tag, Tag::Heading | Tag::Title) && all[node].link_share() > 0.8 {
            all[node].linked_headings = 1.0;
        }
        let below = all[node];
        all[tree.nodes[node].parent].add(below);
    }
    Measures { own, all, block }
}

fn add_text(line: &mut Measure, text: &str, linked: bool) {
    let mut chars = 0.0;
    for c in text.chars() {
        if c.is_whitespace() {
            continue;
        }
        chars += width(c);
        match c {
            '.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '।' | '։' | '۔' => {
                line.stops += 1.0;
                line.stopped = true;
            }
            '"' | '”' | '“' | '’' | '»' | '«' | ')' | ']' | '」' | '』' | '\'' | '‘' | '）' => {}
            _ => line.stopped = false,
        }
    }
    line.chars += chars;
    if linked {
        line.links += chars;
    }
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
