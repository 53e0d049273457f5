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

/// A paragraph with a greater share of links is a list of them.
const MOST_LINKED: f32 = 0.3;

/// The page's frame: the elements around all of it.
const FRAME: usize = 4;

const FRAMES: [(F, Hints); 4] = [
    (F::IsStory, Hints::STORY),
    (F::IsShop, Hints::SHOP),
    (F::IsForum, Hints::FORUM),
    (F::IsDocs, Hints::DOCS),
];

/// What is known of the page, the story being what was selected. Linear in the number of nodes and characters.
pub(super) fn page_features(page: &MeasuredPage, story: &Selection) -> PageFeatures {
    let claims = &page.about.claims;
    let count = |tag: Tag| page.tree.nodes.iter().filter(|node| node.tag == tag).count() as f32;
    let mut f = PageFeatures::default();
    f[F::Bias] = 1.0;
    f[F::OgArticle] = is(claims.og_article);
    f[F::ClaimsThread] = is(claims.thread);
    f[F::ClaimsOther] = is(claims.other);
    f[F::DatedAddress] = is(claims.dated_address);
    f[F::SlugHyphens] = claims.slug_hyphens.min(8) as f32 / 4.0;
    f[F::Folders] = claims.folders.matches('/').count().saturating_sub("//".len()) as f32;
    f[F::TitleLength] = log(measure::chars(&page.about.title));
    f[F::HasArticle] = is(count(Tag::Article) > 0.0);
    f[F::HasMain] = is(count(Tag::Main) > 0.0);
    f[F::Code] = log(count(Tag::Code) + count(Tag::Preformatted));
    f[F::Prices] = log(page.lines.texts.iter().filter(|text| measure::has_price(text)).count() as f32);
    let named_forum = page.hints.iter().filter(|hints| hints.contains(Hints::FORUM)).count();
    f[F::NamedForum] = log(named_forum as f32).min(2.5);
    let frame = page.hints.iter().take(FRAME).fold(hints(&claims.folders), |all, &hints| all | hints);
    for (feature, hint) in FRAMES {
        f[feature] = is(frame.contains(hint));
    }
    let prose = Prose::of(page, story);
    f[F::Run] = log(prose.longest_run) / 3.0;
    f[F::KeptShare] = story.chars / prose.all;
    f[F::Spread] = prose.elements / prose.lines;
    f[F::ProseShare] = prose.full / prose.all;
    f[F::DenseShare] = prose.densest / prose.full;
    f[F::BylineNearby] = is(has_byline_nearby(page, story));
    f
}

/// How the story stands in the page's text; lengths in characters.
struct Prose {
    /// All text of the page.
    all: f32,
    /// That of full paragraphs.
    full: f32,
    /// The longest run of the story's lines in one element without a heading between: where goods or other pages are
    /// listed, it is short.
    longest_run: f32,
    /// How many lines are the story's.
    lines: f32,
    /// In how many elements those stand.
    elements: f32,
    /// The most text of full paragraphs of the story in one element.
    densest: f32,
}

/// The lines of the story that stand directly in one element.
#[derive(Clone, Copy, Default)]
struct InElement {
    /// How many there are.
    lines: f32,
    /// Their text since the last heading.
    run: f32,
    /// The text of full paragraphs among them.
    full: f32,
}

impl Prose {
    fn of(page: &MeasuredPage, story: &Selection) -> Prose {
        let nodes = &page.tree.nodes;
        let mut prose =
            Prose { all: 1.0, full: 1.0, longest_run: 0.0, lines: 1.0, elements: 0.0, densest: 0.0 };
        let mut elements = vec![InElement::default(); nodes.len()];
        for (id, line) in page.lines.own.iter().enumerate().filter(|(_, line)| line.chars > 0.0) {
            let is_full =
                line.chars > measure::SHORT && line.ends_sentence && line.link_share() < MOST_LINKED;
            let full = is(is_full) * line.chars;
            prose.all += line.chars;
            prose.full += full;
            let element = &mut elements[nodes[id].parent];
            if matches!(nodes[id].tag, Tag::Heading | Tag::Title) {
                element.run = 0.0;
            } else if story.keep[id] {
                element.run += line.chars;
            }
            if story.keep[id] {
                element.lines += 1.0;
                element.full += full;
                prose.lines += 1.0;
                prose.elements += is(element.lines == 1.0);
                prose.longest_run = prose.longest_run.max(element.run);
                prose.densest = prose.densest.max(element.full);
            }
        }
        prose
    }
}

/// Whether an author or a date stands from shortly before the headline to shortly after the story starts.
fn has_byline_nearby(page: &MeasuredPage, story: &Selection) -> bool {
    let nodes = &page.tree.nodes;
    let start = story.keep.iter().position(|&keep| keep).unwrap_or(0);
    let top = story.headline.filter(|&headline| headline < start).unwrap_or(start);
    let mut near = top.saturating_sub(NEAR)..nodes.len().min(start + NEAR);
    let is_byline =
        |id: NodeId| nodes[id].tag == Tag::Time || page.hints[id].intersects(Hints::AUTHOR | Hints::DATED);
    near.any(is_byline)
}

fn log(count: f32) -> f32 {
    (1.0 + count).ln()
}
