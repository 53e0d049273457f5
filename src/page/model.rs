//! The model: what speaks for and against a part of a page, and how much.

use super::measure::Measure;
use super::names::Hints;
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

/// How strongly an element looks like something beside the story.
pub(super) fn beside(f: &Features) -> f32 {
    let prose = f.all.prose / f.all.chars.max(1.0);
    let mut score = match f.tag {
        Tag::Nav => 2.0,
        Tag::Aside => 1.0,
        Tag::Footer => 1.0,
        Tag::Caption => 1.5,
        Tag::Figure => 0.6,
        Tag::Form => 0.5,
        Tag::Header => 0.2,
        _ => 0.0,
    };
    score += 2.5 * f32::from(f.hints.comments);
    score += 1.1 * f32::from(f.hints.beside);
    score += 0.6 * f32::from(f.hints.about);
    score += 1.0 * f32::from(f.hints.author);
    score += 1.0 * f32::from(f.hints.caption);
    score -= 0.2 * f32::from(f.hints.body);
    score -= 0.7 * f32::from(f.hints.lead);
    if !matches!(f.tag, Tag::Paragraph | Tag::Item) {
        score += 1.0 * f.all.link_share() * (1.0 - prose);
        score += 0.4 * (1.0 - prose).max(0.0);
    }
    if f.all.linked_headings > 0.0 && f.all.prose < 400.0 * f.all.linked_headings {
        score += 0.8;
    }
    score -= 0.15 * f.all.paragraphs.min(8.0);
    score -= 5.0 * (f.share - 0.45).max(0.0);
    score -= 1.5 * f32::from(f.headline);
    score
}
