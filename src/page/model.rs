//! The model: every feature and its weight.
//!
//! The weights of lines and pages are those of a logistic regression over saved pages, rounded.

use super::measure::Measure;
use super::names::{Hints, hint};
use super::tag::Tag;

/// What is known of one element when it is judged.
pub(super) struct Element {
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
/// An element with at least this share of the page's prose is no mere part of the story.
pub(super) const FRAME: f32 = 0.45;

/// How strongly an element looks like something beside the story.
pub(super) fn beside(f: &Element) -> f32 {
    let is = |hint| f32::from(f.hints.any(hint));
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
        score += (1.0 - f.all.prose_share()).max(0.0) * (0.4 + f.all.link_share());
    }
    let is_teasers = f.all.linked_headings > 0.0 && f.all.prose < 400.0 * f.all.linked_headings;
    score += 0.8 * f32::from(is_teasers);
    score -= 0.15 * f.all.paragraphs.min(8.0);
    // A page's frame often has a telling name, too; but then it holds the story.
    score -= 5.0 * (f.share - FRAME).max(0.0);
    score - 1.5 * f32::from(f.headline)
}

/// How well an element holds the prose, and nothing but the prose.
pub(super) fn balance(all: &Measure) -> f32 {
    all.prose - CLUTTER * (all.chars - all.prose)
}

/// What is known of a line of text. Shares are 0 to 1, what is so or not is 0 or 1.
#[derive(Clone, Copy, Default)]
pub(super) struct Line {
    /// Share of it in links.
    pub links: f32,
    /// It ends like a sentence.
    pub stopped: f32,
    /// Share of it that reads like sentences.
    pub prose: f32,
    pub paragraph: f32,
    pub item: f32,
    pub title: f32,
    /// Stands bare in a `div` or the like.
    pub block: f32,
    /// Share of it in bold, italics, ….
    pub set_off: f32,
    /// In the part that holds the story.
    pub inside: f32,
    /// Between the headline and that part.
    pub between: f32,
    /// Before the headline.
    pub before: f32,
    /// After that part.
    pub outside: f32,
    /// Between the story's first and last prose.
    pub amid: f32,
    /// Said before.
    pub again: f32,
    /// A longer line between the headline and the story's first prose, or that prose itself.
    pub opens: f32,
    pub opens_in_prose: f32,
    /// Share of the story's prose in the element around it, and in the one around that.
    pub parent_prose: f32,
    pub grand_prose: f32,
    /// Share of what is in the element around it that reads like sentences.
    pub parent_density: f32,
    /// Share of links two elements up.
    pub grand_links: f32,
    /// Share of links in the line after it.
    pub next_links: f32,
    /// Comes after one of its kind.
    pub follows: f32,
    /// A heading, as far as prose comes after it.
    pub heads_prose: f32,
    /// Its own names say running text.
    pub body: f32,
    /// They say a date or a topic.
    pub about: f32,
    /// What the names of elements around it say.
    pub in_comments: f32,
    pub in_beside: f32,
    pub in_promo: f32,
    pub in_author: f32,
    pub in_story: f32,
    pub in_footer: f32,
    /// In the caption of a picture or a table.
    pub in_caption: f32,
    /// The highest score of an element around it as something beside the story, and whether it is out.
    pub beside: f32,
    pub out: f32,
}

/// Above 0 the line is the story's.
pub(super) fn line(f: &Line) -> f32 {
    -1.6 - 0.90 * f.links + 0.78 * f.stopped + 1.18 * f.prose + 0.20 * f.paragraph + 0.62 * f.item
        - 1.70 * f.title
        - 1.04 * f.block
        - 0.74 * f.set_off
        + 1.48 * f.inside
        + 1.41 * f.between
        - 0.65 * f.before
        - 0.28 * f.outside
        + 1.74 * f.amid
        - 1.18 * f.again
        + 1.31 * f.opens
        + 1.31 * f.opens_in_prose
        + 1.49 * f.parent_prose
        + 0.79 * f.grand_prose
        - 1.71 * f.parent_density
        + 0.46 * f.grand_links
        - 0.40 * f.next_links
        - 0.22 * f.follows
        + 1.08 * f.heads_prose
        - 0.56 * f.body
        - 1.00 * f.about
        - 1.24 * f.in_comments
        - 0.35 * f.in_beside
        - 3.19 * f.in_promo
        - 1.39 * f.in_author
        + 0.24 * f.in_story
        - 1.18 * f.in_footer
        // Set by hand: captions are rare on the pages of the fit, and never the story's text.
        - 4.0 * f.in_caption
        - 1.26 * f.beside
        - 0.15 * f.out
}

/// What is known of a page. What is so or not is 0 or 1; an amount is the logarithm of a count or a length.
#[derive(Clone, Copy, Default)]
pub(super) struct Whole {
    /// Its metadata name it an article, and the author and date of one.
    pub article: f32,
    pub author: f32,
    pub byline: f32,
    pub published: f32,
    /// They name it a product, or a step in a trail of breadcrumbs.
    pub product: f32,
    pub trail: f32,
    /// Hyphens in the last part of its address: `rain-stops-play-in-the-final-over`.
    pub slug: f32,
    /// Its markup says where an article's body is.
    pub marked_body: f32,
    pub many_articles: f32,
    pub many_times: f32,
    pub quotation: f32,
    pub code: f32,
    /// How many elements are named after goods, threads, manuals, lists.
    pub shop: f32,
    pub forum: f32,
    pub manual: f32,
    pub index: f32,
    /// The page as a whole is named after a story.
    pub story_page: f32,
    /// Prose in the one element with most paragraphs, and in the element around it.
    pub prose: f32,
    pub region: f32,
    /// Share of the page's prose in that one element, and of prose in the page's text.
    pub dense: f32,
    pub share: f32,
    /// An author's or a date's element near the headline, and a year.
    pub signed_near: f32,
    pub year_near: f32,
}

/// Above 0 the page is an article's.
pub(super) fn whole(f: &Whole) -> f32 {
    -7.2 + 1.48 * f.article + 0.61 * f.author + 0.73 * f.byline + 0.63 * f.published
        - 1.64 * f.product
        - 0.85 * f.trail
        + 0.18 * f.slug
        + 1.46 * f.marked_body
        + 0.67 * f.many_articles
        - 1.58 * f.many_times
        - 0.98 * f.quotation
        - 0.63 * f.code
        - 0.62 * f.shop
        - 0.86 * f.forum
        - 1.13 * f.manual
        - 0.54 * f.index
        + 0.81 * f.story_page
        + 0.37 * f.prose
        + 0.42 * f.region
        + 1.51 * f.dense
        + 2.30 * f.share
        + 0.50 * f.signed_near
        + 1.05 * f.year_near
}
