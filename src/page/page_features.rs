//! What is known of a page as a whole: an article's, or a shop's, a forum's, a section front.

use super::features::{PageFeature as F, PageFeatures, is};
use super::measure;
use super::measured::MeasuredPage;
use super::names::{Hints, hints};
use super::select::Selection;
use super::tag::Tag;
use super::tree::NodeId;

/// How many nodes before the headline, and after the story starts, count as near.
const NEAR: usize = 40;

/// A story has at most so many dates: published, changed, and seldom one more.
const MOST_TIMES: f32 = 3.0;

/// A line this long is a whole paragraph.
const LONG: f32 = 150.0;

/// The page's frame: the elements around all of it.
const FRAME: usize = 4;

const NAMED: [(F, Hints); 2] = [(F::NamedShop, Hints::SHOP), (F::NamedForum, Hints::FORUM)];

const IS: [(F, Hints); 4] = [
    (F::IsStory, Hints::STORY),
    (F::IsShop, Hints::SHOP),
    (F::IsForum, Hints::FORUM),
    (F::IsDocs, Hints::DOCS),
];

/// What is known of the page, the story being what was selected. Linear in the number of nodes and characters.
pub(super) fn page_features(page: &MeasuredPage, story: &Selection) -> PageFeatures {
    let nodes = &page.tree.nodes;
    let claims = &page.about.claims;
    let elements = |tag: Tag| nodes.iter().filter(|node| node.tag == tag).count() as f32;
    let mut f = PageFeatures::default();
    f[F::Bias] = 1.0;
    f[F::ClaimsArticle] = is(claims.article);
    f[F::ClaimsPerson] = is(claims.person);
    f[F::SlugHyphens] = claims.slug_hyphens.min(8) as f32 / 4.0;
    f[F::Folders] = claims.folders.matches('/').count().saturating_sub("//".len()) as f32;
    f[F::TitleLength] = log(measure::chars(&page.about.title));
    f[F::HasArticle] = is(elements(Tag::Article) > 0.0);
    f[F::Headings] = log(elements(Tag::Heading));
    f[F::ManyTimes] = is(elements(Tag::Time) > MOST_TIMES);
    for (feature, hint) in NAMED {
        let named = page.hints.iter().filter(|hints| hints.contains(hint)).count();
        f[feature] = log(named as f32).min(2.5);
    }
    let frame = page.hints.iter().take(FRAME).fold(hints(&claims.folders), |all, &hints| all | hints);
    for (feature, hint) in IS {
        f[feature] = is(frame.contains(hint));
    }
    let start = read_story(page, story, &mut f);
    let top = story.headline.filter(|&headline| headline < start).unwrap_or(start);
    let mut near = top.saturating_sub(NEAR)..nodes.len().min(start + NEAR);
    let is_signature =
        |id: NodeId| nodes[id].tag == Tag::Time || page.hints[id].intersects(Hints::AUTHOR | Hints::DATED);
    f[F::BylineNearby] = is(near.any(is_signature));
    f[F::Questions] = log(1000.0 * questions(page, story) / (1.0 + story.chars));
    f
}

/// Reads how the story stands in the page; gives the node where it starts.
fn read_story(page: &MeasuredPage, story: &Selection, f: &mut PageFeatures) -> NodeId {
    let nodes = &page.tree.nodes;
    let mut start = None;
    let (mut all, mut prose, mut run, mut longest) = (1.0, 1.0, 0.0, 0.0_f32);
    let (mut lines, mut parents, mut long) = (1.0, 0.0, 0.0);
    let mut in_element = vec![0.0_f32; nodes.len()];
    let mut densest = 0.0_f32;
    for (id, line) in page.lines.own.iter().enumerate().filter(|(_, line)| line.chars > 0.0) {
        let is_full = line.chars > measure::SHORT && line.ends_sentence && line.link_share() < 0.3;
        let full = is(is_full) * line.chars;
        all += line.chars;
        prose += full;
        if story.keep[id] {
            start = start.or(Some(id));
            long += is(line.chars > LONG);
            lines += 1.0;
            run += line.chars;
            longest = longest.max(run);
            let parent = &mut in_element[nodes[id].parent];
            parents += is(*parent == 0.0);
            // Above nothing, for the parent is counted now.
            *parent += full.max(f32::EPSILON);
            densest = densest.max(*parent);
        } else {
            run = 0.0;
        }
    }
    f[F::Run] = log(longest) / 3.0;
    f[F::KeptShare] = story.chars / all;
    f[F::LongShare] = long / lines;
    f[F::Spread] = parents / lines;
    f[F::ProseShare] = prose / all;
    f[F::DenseShare] = densest / prose;
    start.unwrap_or(0)
}

/// How many question marks there are in the story.
fn questions(page: &MeasuredPage, story: &Selection) -> f32 {
    let texts = page.lines.texts.iter().zip(&story.keep).filter(|&(_, &keep)| keep);
    texts.map(|(text, _)| text.matches('?').count()).sum::<usize>() as f32
}

fn log(count: f32) -> f32 {
    (1.0 + count).ln()
}
