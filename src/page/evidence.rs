//! Whether a page is an article's at all, or a shop's, a forum's, a section front.

use super::choose::{Choice, Reading};
use super::claims::Claims;
use super::measure;
use super::model::{self, is, page};
use super::names::{self, hint};
use super::tag::Tag;

/// Shorter text than this, in characters, is no story.
pub(super) const SHORTEST: f32 = 140.0;

/// How many nodes before the headline, and after the story starts, count as near.
const NEAR: usize = 40;

/// Stories are published, changed and seldom dated more often.
const MOST_TIMES: f32 = 3.0;

/// A line this long is a whole paragraph.
const LONG: f32 = 150.0;

/// The page's frame: the elements around all of it.
const FRAME: usize = 4;

const NAMED: [(usize, u16); 2] = [(page::SHOP, hint::SHOP), (page::FORUM, hint::FORUM)];

const IS: [(usize, u16); 4] = [
    (page::IS_STORY, hint::STORY),
    (page::IS_SHOP, hint::SHOP),
    (page::IS_FORUM, hint::FORUM),
    (page::IS_DOCS, hint::DOCS),
];

/// Whether what was found is an article.
pub(super) fn is_article(reading: &Reading, choice: &Choice, claims: &Claims) -> bool {
    model::score(&known(reading, choice, claims), &page::WEIGHTS) > 0.0
}

/// What is known of the page.
pub(super) fn known(reading: &Reading, choice: &Choice, claims: &Claims) -> [f32; page::COUNT] {
    let nodes = &reading.tree.nodes;
    let elements = |tag: Tag| nodes.iter().filter(|branch| branch.tag == tag).count() as f32;
    let mut f = [0.0; page::COUNT];
    f[page::BIAS] = 1.0;
    f[page::ARTICLE] = is(claims.article);
    f[page::PERSON] = is(claims.person);
    f[page::SLUG] = claims.slug.min(8) as f32 / 4.0;
    f[page::FOLDERS] = claims.folders.bytes().filter(|&byte| byte == b'/').count().saturating_sub(2) as f32;
    f[page::TITLE] = log(measure::of(reading.title).chars);
    f[page::ARTICLES] = is(elements(Tag::Article) > 0.0);
    f[page::HEADINGS] = log(elements(Tag::Heading));
    for (place, hints) in NAMED {
        let named = reading.names.iter().filter(|names| names.any(hints)).count();
        f[place] = log(named as f32).min(2.5);
    }
    let frame = reading.names.iter().take(FRAME).fold(0, |bits, names| bits | names.bits());
    let named = frame | names::hints(&claims.folders, &reading.words).bits();
    for (place, hints) in IS {
        f[place] = is(named & hints != 0);
    }
    f[page::TIMES] = is(elements(Tag::Time) > MOST_TIMES);
    let start = read_story(reading, choice, &mut f);
    let top = choice.headline.filter(|&node| node < start).unwrap_or(start);
    let mut near = top.saturating_sub(NEAR)..nodes.len().min(start + NEAR);
    let signs =
        |node: usize| nodes[node].tag == Tag::Time || reading.names[node].any(hint::AUTHOR | hint::DATED);
    f[page::SIGNED] = is(near.any(signs));
    f[page::ASKS] = log(1000.0 * asked(reading, choice) / (1.0 + choice.chars));
    f
}

/// Reads how the story stands in the page; gives the node where it starts.
fn read_story(reading: &Reading, choice: &Choice, f: &mut [f32; page::COUNT]) -> usize {
    let nodes = &reading.tree.nodes;
    let mut start = None;
    let (mut all, mut prose, mut run, mut longest) = (1.0, 1.0, 0.0, 0.0_f32);
    let (mut lines, mut parents, mut long) = (1.0, 0.0, 0.0);
    let mut in_element = vec![0.0_f32; nodes.len()];
    let mut densest = 0.0_f32;
    for (node, line) in reading.lines.own.iter().enumerate().filter(|(_, line)| line.chars > 0.0) {
        let is_full = line.chars > measure::SHORT && line.stopped && line.link_share() < 0.3;
        let full = is(is_full) * line.chars;
        all += line.chars;
        prose += full;
        if choice.keep[node] {
            start = start.or(Some(node));
            long += is(line.chars > LONG);
            lines += 1.0;
            run += line.chars;
            longest = longest.max(run);
            let parent = &mut in_element[nodes[node].parent];
            parents += is(*parent == 0.0);
            // Above nothing, for the parent is counted now.
            *parent += full.max(f32::EPSILON);
            densest = densest.max(*parent);
        } else {
            run = 0.0;
        }
    }
    f[page::RUN] = log(longest) / 3.0;
    f[page::KEPT] = choice.chars / all;
    f[page::LONG] = long / lines;
    f[page::SPREAD] = parents / lines;
    f[page::PROSE] = prose / all;
    f[page::DENSE_SHARE] = densest / prose;
    start.unwrap_or(0)
}

/// How many question marks there are in the story.
fn asked(reading: &Reading, choice: &Choice) -> f32 {
    let mut asked = 0;
    for (node, branch) in reading.tree.nodes.iter().enumerate() {
        if branch.tag == Tag::Text && choice.keep[reading.lines.block[node]] {
            asked += reading.tree.text(node).bytes().filter(|&byte| byte == b'?').count();
        }
    }
    asked as f32
}

fn log(count: f32) -> f32 {
    (1.0 + f64::from(count)).ln() as f32
}
