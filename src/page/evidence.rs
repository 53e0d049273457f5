//! Whether what was found is an article at all, or the prose of a shop, a forum, a section front.

use super::choose::{Choice, Reading};
use super::claims::Claims;
use super::names::{Hints, hint};
use super::tag::Tag;

/// Below this evidence a page is no article.
pub(super) const ENOUGH: f32 = 1.5;

/// Less prose than this, in characters, is no story.
pub(super) const LEAST_PROSE: f32 = 140.0;

/// How much speaks for an article; each line is one feature with its weight.
pub(super) fn evidence(reading: &Reading, choice: &Choice, claims: Claims) -> f32 {
    let nodes = &reading.tree.nodes;
    let found = &choice.measures.all[choice.root];
    let is = f32::from;
    let count = |hint| reading.names.iter().filter(|names| names.any(hint)).count();
    // A thousand of them say no more than a handful.
    let many = |hint| libm::logf(1.0 + count(hint) as f32).min(2.0);
    let has = |hint| is(count(hint) > 0);
    let page = |hint| is(reading.names.iter().take(3).any(|names: &Hints| names.any(hint)));

    // What the metadata claims.
    3.0 * is(claims.article) + is(claims.og_article) + is(claims.author)
        + 0.5 * is(claims.published) + 0.5 * is(claims.filed)
        - is(claims.product) - is(claims.list) - 1.5 * is(claims.thread)
        // What the markup says.
        + is(nodes.iter().any(|branch| branch.marks.body))
        + is(nodes.iter().any(|branch| branch.tag == Tag::Article))
        + 1.2 * has(hint::AUTHOR) + 0.7 * has(hint::DATED) + 0.5 * has(hint::STORY)
        + page(hint::STORY) - 1.5 * page(hint::INDEX)
        - 0.8 * many(hint::FORUM) - 0.4 * many(hint::SHOP) - 0.6 * many(hint::MANUAL)
        // What was found: 1 for each e-fold of prose, how little else stands between
        // and around it.
        + 0.8 * (libm::logf(found.prose + 50.0) - 7.0)
        + found.prose / found.chars.max(1.0)
        + 2.0 * found.prose / page_chars(reading).max(1.0)
}

/// All of the page's text, hidden text too.
fn page_chars(reading: &Reading) -> f32 {
    let texts = reading.tree.nodes.iter().filter(|branch| branch.tag == Tag::Text);
    texts.map(|branch| branch.span.len() as f32).sum()
}
