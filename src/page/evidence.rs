//! Whether a page is an article's at all, or a shop's, a forum's, a section front.

use super::choose::{Choice, Reading};
use super::claims::Claims;
use super::model::{self, Whole};
use super::names::hint;
use super::tag::Tag;
use alloc::vec;

/// Shorter text than this, in characters, is no story.
pub(super) const SHORTEST: f32 = 140.0;

/// Whether what was found is an article.
pub(super) fn is_article(reading: &Reading, choice: &Choice, claims: &Claims) -> bool {
    model::whole(&whole(reading, choice, claims)) > 0.0
}

/// How many nodes before the headline, and after the first paragraphs start, count as near.
const NEAR: usize = 40;

/// What is known of the page.
pub(super) fn whole(reading: &Reading, choice: &Choice, claims: &Claims) -> Whole {
    let nodes = &reading.tree.nodes;
    let is = f32::from;
    let elements = |tag: Tag| nodes.iter().filter(|branch| branch.tag == tag).count();
    let named = |hint| many(reading.names.iter().filter(|names| names.any(hint)).count()).min(2.0);
    let prose = Prose::of(reading);
    let headline = choice.headline.filter(|&node| node < prose.top);
    let near = headline.unwrap_or(prose.top).saturating_sub(NEAR)..(prose.top + NEAR).min(nodes.len());
    Whole {
        article: is(claims.article),
        author: is(claims.author),
        byline: is(claims.byline),
        published: is(claims.published),
        product: is(claims.product),
        trail: is(claims.trail),
        slug: claims.slug.min(8) as f32,
        marked_body: is(claims.marked_body),
        many_articles: is(elements(Tag::Article) > 1),
        many_times: is(elements(Tag::Time) > 8),
        quotation: is(elements(Tag::Quotation) > 0),
        code: many(elements(Tag::Code)).min(3.0),
        shop: named(hint::SHOP),
        forum: named(hint::FORUM),
        manual: named(hint::MANUAL),
        index: named(hint::INDEX),
        story_page: is(reading.names.iter().take(4).any(|names| names.any(hint::STORY))),
        prose: libm::logf(prose.dense + 50.0),
        region: libm::logf(prose.region + 50.0),
        dense: prose.dense / prose.all.max(1.0),
        share: prose.all / prose.chars.max(1.0),
        signed_near: is(near
            .clone()
            .any(|node| nodes[node].tag == Tag::Time || reading.names[node].any(hint::AUTHOR | hint::DATED))),
        year_near: is(near
            .clone()
            .any(|node| nodes[node].tag == Tag::Text && has_year(reading.tree.text(node)))),
    }
}

fn many(count: usize) -> f32 {
    libm::logf(1.0 + count as f32)
}

/// Whether there is a year of our century among the numbers.
fn has_year(text: &str) -> bool {
    let is_year = |w: &[u8]| w.starts_with(b"20") && w[2].is_ascii_digit() && w[3].is_ascii_digit();
    text.as_bytes().windows(4).any(is_year)
}

/// Where the page's prose stands, hidden prose too. Only full paragraphs count.
struct Prose {
    chars: f32,
    all: f32,
    /// The element with most paragraphs right in it, and how much they are.
    top: usize,
    dense: f32,
    /// How much is in the element around them.
    region: f32,
}

impl Prose {
    fn of(reading: &Reading) -> Prose {
        let nodes = &reading.tree.nodes;
        let mut dense = vec![0.0_f32; nodes.len()];
        let mut region = vec![0.0_f32; nodes.len()];
        let mut prose = Prose { chars: 0.0, all: 0.0, top: 0, dense: 0.0, region: 0.0 };
        for (node, line) in reading.lines.own.iter().enumerate() {
            prose.chars += line.chars;
            if line.chars > 80.0 && line.stopped && line.prose > 0.0 && line.link_share() < 0.3 {
                let parent = nodes[node].parent;
                prose.all += line.chars;
                dense[parent] += line.chars;
                region[nodes[parent].parent] += line.chars;
                prose.region = prose.region.max(region[nodes[parent].parent]);
                if dense[parent] > prose.dense {
                    (prose.dense, prose.top) = (dense[parent], parent);
                }
            }
        }
        prose
    }
}
