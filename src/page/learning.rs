//! What learning the weights takes: a page's lines and what is known of them, as the finder sees it.

use super::flow::Flow;
use super::line_features::ShownLines;
use super::measured::MeasuredPage;
use super::page_features::page_features;
use super::tag::Tag;
use super::tree::Tree;
use super::{SHORTEST, keeps};

pub use super::features::{LineFeature, LineFeatures, PageFeature, PageFeatures};
pub use super::model::{LEARNT, Model};

/// A page to learn from.
pub struct Page<'t> {
    page: MeasuredPage<'t>,
    lines: ShownLines,
}

/// What a model takes for the story.
pub struct Story {
    /// The text.
    pub text: String,
    /// Whether the page gets a card.
    pub verdict: Verdict,
    /// What is known of the page.
    pub page_features: PageFeatures,
}

/// What decides whether a page gets a card.
#[derive(Clone, Copy)]
pub enum Verdict {
    /// The story is too short to be one: none.
    Short,
    /// The page firmly says that it is an article's: it does.
    Claimed,
    /// The model: it does if this is above 0.
    Score(f32),
}

impl Story {
    /// Whether the page gets a card.
    pub fn has_card(&self) -> bool {
        match self.verdict {
            Verdict::Short => false,
            Verdict::Claimed => true,
            Verdict::Score(score) => score > 0.0,
        }
    }
}

impl<'t> Page<'t> {
    /// Measures a page. Whether its hidden lines count is told by the weights of today.
    pub fn of(tree: &'t Tree) -> Page<'t> {
        let page = MeasuredPage::of(tree);
        let hidden = if page.story(&LEARNT).is_revealed { page.none_hidden() } else { page.hidden() };
        Page { lines: ShownLines::of(&page, &hidden, false), page }
    }

    /// Where the page says that it belongs, but for the last part of the address.
    pub fn address(&self) -> &str {
        &self.page.about.claims.folders
    }

    /// The text of each line.
    pub fn texts(&self) -> Vec<String> {
        let (tree, block) = (self.page.tree, &self.page.lines.block);
        let mut texts = vec![String::new(); tree.nodes.len()];
        for (id, node) in tree.nodes.iter().enumerate() {
            match node.tag {
                Tag::Text => texts[block[id]].push_str(tree.text(id)),
                Tag::Break => texts[block[id]].push('\n'),
                _ => {}
            }
        }
        self.lines.nodes.iter().map(|&node| std::mem::take(&mut texts[node])).collect()
    }

    /// What is known of each line by itself.
    pub fn features(&self) -> &[LineFeatures] {
        &self.lines.features
    }

    /// What is known of each line among the others, as a model scores them.
    pub fn context_features(&self, model: &Model) -> Vec<LineFeatures> {
        self.lines.context_features(&self.page, model, false)
    }

    /// What a model finds, whether or not the page is an article's.
    pub fn story(&self, model: &Model) -> Story {
        let story = self.page.story(model);
        let page_features = page_features(&self.page, &story);
        let verdict = if story.chars < SHORTEST {
            Verdict::Short
        } else if self.page.about.claims.article {
            Verdict::Claimed
        } else {
            Verdict::Score(model.page(&page_features))
        };
        Story { text: Flow::of(self.page.tree, keeps(&self.page, &story)).text, verdict, page_features }
    }
}
