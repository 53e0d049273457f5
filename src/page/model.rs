//! The model: every feature and its weight.

use super::measure::Measure;
use super::names::{Hints, hint};
use super::tag::Tag;

/// What is known of one element when it is judged.
pub(super) struct Features {
    pub tag: Tag,
    pub hints: Hints,
    pub all: Measure,
    /// Its share of the page's prose.
    pub share: f32,
    /// Whether the headline is in it.
    pub headline: bool,
}

/// At this score an element is beside the story.
pub(super) const OUT: f32 = 1.0;
/// Hidden text counts if the page has so many times more prose with it.
pub(super) const REVEALED: f32 = 4.0;
/// The story is the smallest part around the headline with this share of the prose of the best part.
pub(super) const STORY_BELOW: f32 = 0.45;
/// What a character that is no prose costs the part it stands in, in characters of prose.
pub(super) const CLUTTER: f32 = 0.3;
/// A line that opens a story is longer than a dateline.
pub(super) const OPENING: f32 = 40.0;
/// So much prose makes a heading beside it one of the story's.
pub(super) const NAMED_PROSE: f32 = 300.0;
/// Below this share of links a line is no list of links.
pub(super) const LINKED: f32 = 0.3;
/// Above this share, and without a full stop, it is nothing else.
pub(super) const LOOSE_LINK: f32 = 0.8;

/// How strongly an element looks like something beside the story.
pub(super) fn beside(f: &Features) -> f32 {
    let is = |hint| f32::from(f.hints.any(hint));
    let prose = f.all.prose / f.all.chars.max(1.0);
    let mut score = match f.tag {
        Tag::Nav => 2.0,
        Tag::Caption => 1.5,
        Tag::Aside | Tag::Footer => 1.0,
        Tag::Figure => 0.6,
        Tag::Form => 0.5,
        Tag::Header => 0.2,
        _ => 0.0,
    };
    // What its names say.
    score += 2.5 * is(hint::COMMENTS) + 1.1 * is(hint::BESIDE);
    score += 1.0 * is(hint::AUTHOR) + 1.3 * is(hint::CAPTION) + 0.6 * is(hint::ABOUT);
    score -= 0.7 * is(hint::LEAD) + 0.2 * is(hint::BODY);
    // What it holds. One line is judged with its neighbours, later.
    if !matches!(f.tag, Tag::Paragraph | Tag::Item) {
        score += (1.0 - prose).max(0.0) * (0.4 + f.all.link_share());
    }
    let is_teasers = f.all.linked_headings > 0.0 && f.all.prose < 400.0 * f.all.linked_headings;
    score += 0.8 * f32::from(is_teasers);
    score -= 0.15 * f.all.paragraphs.min(8.0);
    // A page's frame often has a telling name, too; but then it holds the story.
    score -= 5.0 * (f.share - 0.45).max(0.0);
    score - 1.5 * f32::from(f.headline)
}

/// How well an element holds the prose, and nothing but the prose.
pub(super) fn balance(all: &Measure) -> f32 {
    all.prose - CLUTTER * (all.chars - all.prose)
}
