//! What is known of each line by itself: what it is, and where it stands.

use super::beside;
use super::features::{LineFeature as F, LineFeatures, is};
use super::headline::headline;
use super::measure::Measure;
use super::measured::{MeasuredPage, first_alike};
use super::names::Hints;
use super::surroundings::{Regions, Surroundings};
use super::tag::Tag;
use super::tree::NodeId;

/// A shorter line, in characters, in links is a link to elsewhere rather than a sentence.
const SHORT_LINK: f32 = 100.0;

const TAGS: [(F, Tag); 5] = [
    (F::Paragraph, Tag::Paragraph),
    (F::Heading, Tag::Heading),
    (F::Item, Tag::Item),
    (F::Cell, Tag::Cell),
    (F::Quotation, Tag::Quotation),
];

const REGIONS: [(F, Regions); 5] = [
    (F::InCaption, Regions::CAPTION),
    (F::InArticle, Regions::ARTICLE),
    (F::InMain, Regions::MAIN),
    (F::InHeader, Regions::HEADER),
    (F::InFooter, Regions::FOOTER),
];

const NAMED: [(F, Hints); 8] = [
    (F::NamedComments, Hints::COMMENTS),
    (F::NamedBeside, Hints::BESIDE),
    (F::NamedAbout, Hints::ABOUT),
    (F::NamedAuthor, Hints::AUTHOR),
    (F::NamedCaption, Hints::CAPTION),
    (F::NamedLead, Hints::LEAD),
    (F::NamedDated, Hints::DATED),
    (F::NamedPromo, Hints::PROMO),
];

/// A page's shown lines in order, and what is known of each.
pub(super) struct ShownLines {
    pub headline: Option<NodeId>,
    /// The blocks with a line of their own that is shown.
    pub nodes: Vec<NodeId>,
    pub around: Vec<Surroundings>,
    /// What is known of each line by itself.
    pub features: Vec<LineFeatures>,
}

impl ShownLines {
    /// Counts the features of all lines that are neither `hidden` nor of an offer, nor another story's unless the
    /// story is the `whole` tree.
    /// Linear in the number of nodes, for each story.
    pub(super) fn of(page: &MeasuredPage, hidden: &[bool], whole: bool) -> ShownLines {
        let shown = page.lines.totals(page.tree, hidden);
        let headline = headline(page.tree, &shown, &page.about.title);
        let mut nodes = shown_lines(page, hidden);
        nodes.retain(|&node| !page.is_offer[node]);
        if !whole {
            let mut others =
                beside::other_stories(page.tree, &shown, &page.names, headline).into_iter().peekable();
            // Both are in the order of the page, and a story within another ends no later.
            nodes.retain(|&node| {
                while others.next_if(|other| other.end <= node).is_some() {}
                others.peek().is_none_or(|other| !other.contains(&node))
            });
        }
        let around = Surroundings::of(page, &shown);
        let mut lines = ShownLines { headline, nodes, around, features: Vec::new() };
        lines.features = (0..lines.nodes.len()).map(|at| lines.line_features(page, at, &shown)).collect();
        let texts: Vec<&str> = lines.nodes.iter().map(|&node| page.lines.texts[node].as_str()).collect();
        for (at, first) in first_alike(&texts).into_iter().enumerate() {
            if first != at {
                lines.features[at][F::Repeated] = 1.0;
                lines.features[first][F::Repeated] = 1.0;
            }
        }
        lines
    }

    fn line_features(&self, page: &MeasuredPage, at: usize, shown: &[Measure]) -> LineFeatures {
        let id = self.nodes[at];
        let node = &page.tree.nodes[id];
        let own = page.lines.own[id];
        let around = self.around[id];
        let mut f = LineFeatures::default();
        f[F::Bias] = 1.0;
        f[F::Length] = (1.0 + own.chars).ln() / 6.0;
        f[F::LinkShare] = own.link_share();
        f[F::ShortLinkShare] = is(own.chars < SHORT_LINK) * own.link_share();
        f[F::EndsSentence] = is(own.ends_sentence);
        f[F::ProseShare] = own.prose_share();
        f[F::Described] = is(page.is_described(id));
        f[F::ParentShare] = shown[node.parent].prose / shown[0].prose.max(1.0);
        f[F::Alone] = is(around.largest.is_none_or(|largest| largest == id));
        f[F::BoxLinkShare] = shown[around.largest.unwrap_or(id)].link_share();
        f[F::BeforeHeadline] = is(self.headline.is_some_and(|headline| id < headline));
        f[F::Depth] = at as f32 / self.nodes.len() as f32;
        for (feature, tag) in TAGS {
            f[feature] = is(node.tag == tag);
        }
        for (feature, region) in REGIONS {
            f[feature] = is(around.regions.contains(region));
        }
        for (feature, hint) in NAMED {
            f[feature] = is(around.hints.contains(hint));
        }
        f
    }
}

fn shown_lines(page: &MeasuredPage, hidden: &[bool]) -> Vec<NodeId> {
    let mut lines = Vec::new();
    let mut id = 0;
    while id < hidden.len() {
        if hidden[id] {
            id = page.tree.nodes[id].end;
            continue;
        }
        if page.lines.own[id].chars > 0.0 {
            lines.push(id);
        }
        id += 1;
    }
    lines
}
