//! What stands around each node of a page.

use super::measure::Measure;
use super::measured::MeasuredPage;
use super::names::Hints;
use super::tag::Tag;
use super::tree::NodeId;
use bitflags::bitflags;

/// An element with at least this share of the page's prose is no mere part of the story.
const FRAME: f32 = 0.45;

bitflags! {
    /// Elements that tell something of what is in them.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub(super) struct Regions: u8 {
        const CAPTION = 1;
        const ARTICLE = 1 << 1;
        const MAIN = 1 << 2;
        const HEADER = 1 << 3;
        const FOOTER = 1 << 4;
    }
}

/// What a line inherits from the small elements around it. The story's own frame passes nothing on: a page's
/// wrapper often has a telling name, but then it holds the story.
#[derive(Clone, Copy, Default)]
pub(super) struct Surroundings {
    /// What their names hint at.
    pub hints: Hints,
    /// What they are.
    pub regions: Regions,
    /// The largest of them.
    pub largest: Option<NodeId>,
}

impl Surroundings {
    /// For each node what stands around it, itself included.
    pub(super) fn of(page: &MeasuredPage, shown: &[Measure]) -> Vec<Surroundings> {
        let frame = FRAME * shown[0].prose.max(1.0);
        let mut around = vec![Surroundings::default(); shown.len()];
        for (id, node) in page.tree.nodes.iter().enumerate().skip(1) {
            let mut here = around[node.parent];
            if shown[id].prose < frame {
                here.hints |= page.hints[id];
                here.regions |= region(node.tag);
                if here.largest.is_none() && !node.tag.is_inline() {
                    here.largest = Some(id);
                }
            } else if matches!(node.tag, Tag::Article | Tag::Main) {
                here.regions |= region(node.tag);
            }
            around[id] = here;
        }
        around
    }
}

fn region(tag: Tag) -> Regions {
    match tag {
        Tag::Caption => Regions::CAPTION,
        Tag::Article => Regions::ARTICLE,
        Tag::Main => Regions::MAIN,
        Tag::Header => Regions::HEADER,
        Tag::Footer => Regions::FOOTER,
        _ => Regions::empty(),
    }
}
