//! What stands on an article's page and is no part of its story, told by structure: other stories, readers' comments,
//! goods for sale.

use super::SHORTEST;
use super::lines::Lines;
use super::measure::{self, Measure};
use super::tag::Tag;
use super::tree::{NodeId, Tree};
use crate::text::is_quotation_mark;
use std::ops::Range;

/// The headings that readers' comments stand under, in lower case, without numbers.
const COMMENT_HEADINGS: &[&str] = &[
    "add a comment",
    "add your comment",
    "all comments",
    "comentarios",
    "comentários",
    "comment",
    "commentaires",
    "commenti",
    "comments",
    "conversation",
    "discussion",
    "diskussion",
    "have your say",
    "join the conversation",
    "join the discussion",
    "komentarze",
    "kommentare",
    "kommentarer",
    "leave a comment",
    "leave a reply",
    "leserkommentare",
    "lesermeinungen",
    "post a comment",
    "reacties",
    "reader comments",
    "reader responses",
    "readers comments",
    "responses",
    "show comments",
    "top comments",
    "view comments",
    "what readers say",
    "yorumlar",
    "комментарии",
    "коментарі",
    "コメント",
];

/// What a heading counts before it repeats the headline: `3 responses to “Bridge to reopen”`.
const COUNTED: [&str; 4] = ["comments", "replies", "responses", "thoughts"];

const HEADINGS: [Tag; 2] = [Tag::Title, Tag::Heading];

/// No heading of comments has more nodes: text, marks of its number.
const LARGEST_HEADING: usize = 8;

/// Where readers' comments stand: from a heading that says so to the end of the element that holds it.
///
/// `all` is what stands in each node.
pub(super) fn comments(tree: &Tree, all: &[Measure]) -> Vec<Range<NodeId>> {
    let is_heading = |id: &NodeId| {
        let node = &tree.nodes[*id];
        node.tag == Tag::Heading && node.end - id <= LARGEST_HEADING && heads_comments(&tree.line(*id))
    };
    let under = |heading: NodeId| {
        let mut holder = tree.nodes[heading].parent;
        while holder != 0 && all[holder].chars == all[heading].chars {
            holder = tree.nodes[holder].parent;
        }
        heading..tree.nodes[holder].end
    };
    (0..tree.nodes.len()).filter(is_heading).map(under).collect()
}

fn heads_comments(heading: &str) -> bool {
    let words = heading.split(|c: char| c.is_whitespace() || c.is_ascii_punctuation());
    let words: Vec<String> =
        words.filter(|word| word.contains(char::is_alphabetic)).map(str::to_lowercase).collect();
    let is_counted = heading.contains(is_quotation_mark)
        && heading.starts_with(|c: char| c.is_ascii_digit())
        && words.first().is_some_and(|word| COUNTED.contains(&word.as_str()));
    is_counted || COMMENT_HEADINGS.contains(&words.join(" ").as_str())
}

/// Readers' comments that no heading and no name tells: elements alike, side by side behind the story's `article`, each
/// with a time and a text and without a heading. All together have less text than the story, or they may be the
/// entries of a live blog. Linear in the number of nodes.
pub(super) fn signed_entries(tree: &Tree, all: &[Measure], names: &[String]) -> Vec<Range<NodeId>> {
    let is_story = |&id: &NodeId| tree.nodes[id].tag == Tag::Article && all[id].prose >= SHORTEST;
    let Some(story) = (0..tree.nodes.len()).find(is_story) else { return Vec::new() };
    let times = count_up_to(tree, &[Tag::Time]);
    let headings = count_up_to(tree, &HEADINGS);
    let has = |counts: &[usize], id: NodeId| counts[id] < counts[tree.nodes[id].end];
    let is_entry = |&id: &NodeId| all[id].prose > 0.0 && has(&times, id) && !has(&headings, id);
    let mut found = Vec::new();
    let mut is_grouped = vec![false; tree.nodes.len()];
    for first in tree.nodes[story].end..tree.nodes.len() {
        if is_grouped[first] {
            continue;
        }
        let group = side_by_side(tree, names, first);
        group.iter().for_each(|&id| is_grouped[id] = true);
        let prose: f32 = group.iter().map(|&id| all[id].prose).sum();
        if group.len() > 1 && prose < all[story].prose && group.iter().all(is_entry) {
            found.push(first..tree.nodes[group[group.len() - 1]].end);
        }
    }
    found
}

/// For each node, and behind the last, how many nodes before it have one of these tags.
fn count_up_to(tree: &Tree, tags: &[Tag]) -> Vec<usize> {
    let mut counts = vec![0];
    for (id, node) in tree.nodes.iter().enumerate() {
        counts.push(counts[id] + usize::from(tags.contains(&node.tag)));
    }
    counts
}

/// The element and those that follow it side by side, of the same tag and names.
fn side_by_side(tree: &Tree, names: &[String], first: NodeId) -> Vec<NodeId> {
    let node = &tree.nodes[first];
    let is_alike = |&id: &NodeId| {
        let other = &tree.nodes[id];
        other.parent == node.parent && other.tag == node.tag && names[id] == names[first]
    };
    let next = |&id: &NodeId| Some(tree.nodes[id].end).filter(|&next| next < tree.nodes.len());
    std::iter::successors(Some(first), next).take_while(is_alike).collect()
}

/// Stories other than the headline's: several `article` elements side by side, each with a heading and text of its own,
/// be it a line that leads to the story.
/// Where there is no headline, the one with the most text counts. Without any `article`, elements alike side by side
/// are stories if the headline is the heading of one.
///
/// A headline outside of them heads them all: the entries of a live blog. Linear in the number of nodes.
pub(super) fn other_stories(
    tree: &Tree,
    shown: &[Measure],
    names: &[String],
    headline: Option<NodeId>,
) -> Vec<Range<NodeId>> {
    let (mut stories, teasers): (Vec<NodeId>, Vec<NodeId>) = (0..tree.nodes.len())
        .filter(|&id| tree.nodes[id].tag == Tag::Article)
        .partition(|&id| shown[id].prose >= SHORTEST);
    if stories.is_empty() {
        stories = headline.map_or(stories, |headline| stories_alike(tree, shown, names, headline));
    }
    let own = match headline {
        Some(headline) => stories.iter().copied().rfind(|&id| (id..tree.nodes[id].end).contains(&headline)),
        None => {
            stories.iter().copied().max_by(|&a, &b| shown[a].prose.total_cmp(&shown[b].prose).then(b.cmp(&a)))
        }
    };
    let Some(own) = own else { return Vec::new() };
    let headings = count_up_to(tree, &HEADINGS);
    let is_other = |&id: &NodeId| {
        let end = tree.nodes[id].end;
        let is_apart = end <= own || id >= tree.nodes[own].end;
        is_apart && headings[id] < headings[end]
    };
    let mut others: Vec<NodeId> = stories.into_iter().chain(teasers).filter(is_other).collect();
    others.sort_unstable();
    others.into_iter().map(|id| id..tree.nodes[id].end).collect()
}

/// The element around a headline and those beside it, all alike and opening with a heading of the same kind. Linear in
/// the number of nodes.
fn stories_alike(tree: &Tree, shown: &[Measure], names: &[String], headline: NodeId) -> Vec<NodeId> {
    // Under an `h1`, what has headings of a lower level is a part of the same story.
    if tree.nodes[headline].tag == Tag::Title {
        return Vec::new();
    }
    let first_blocks = first_blocks(tree, shown);
    let opens_with_heading =
        |id: NodeId| first_blocks[id].is_some_and(|first| tree.nodes[first].tag == Tag::Heading);
    let mut around = tree.nodes[headline].parent;
    while around != 0 {
        let parent = tree.nodes[around].parent;
        let next = |&id: &NodeId| Some(tree.nodes[id].end).filter(|&next| next < tree.nodes[parent].end);
        let children = std::iter::successors(Some(parent + 1), next);
        let is_story = |&id: &NodeId| {
            tree.nodes[id].tag == tree.nodes[around].tag
                && names[id] == names[around]
                && shown[id].prose >= SHORTEST
                && opens_with_heading(id)
        };
        let stories: Vec<NodeId> = children.filter(is_story).collect();
        if stories.len() > 1 {
            return stories;
        }
        around = parent;
    }
    Vec::new()
}

/// For each node the first block with text below it.
fn first_blocks(tree: &Tree, shown: &[Measure]) -> Vec<Option<NodeId>> {
    let mut first = vec![None; tree.nodes.len()];
    for (id, node) in tree.nodes.iter().enumerate().skip(1).rev() {
        let is_block = shown[id].chars > 0.0 && !node.tag.is_inline();
        let here = if is_block { Some(id) } else { first[id] };
        first[node.parent] = here.or(first[node.parent]);
    }
    first
}

/// Tables and lists of goods for sale: most of their rows have a price and a link. One that holds another, or prose,
/// lays out the page instead. Linear in the number of nodes.
pub(super) fn goods(tree: &Tree, lines: &Lines) -> Vec<Range<NodeId>> {
    let is_table = |id: NodeId| matches!(tree.nodes[id].tag, Tag::Table | Tag::List);
    let mut has_table = vec![false; tree.nodes.len()];
    let mut tables = Vec::new();
    for id in (1..tree.nodes.len()).rev() {
        let parent = tree.nodes[id].parent;
        let is_outermost = is_table(id) && !is_table(parent);
        if is_outermost && !has_table[id] {
            tables.push(id..tree.nodes[id].end);
        }
        has_table[parent] |= has_table[id] || is_outermost;
    }
    tables.retain(|table| {
        let prose: f32 = table.clone().map(|id| lines.own[id].prose).sum();
        prose < SHORTEST && lists_goods(tree, table.clone())
    });
    tables
}

/// What leads to other stories amid this one: an `aside` under a heading that is a link. Linear in the number of nodes.
pub(super) fn teasers(tree: &Tree, all: &[Measure]) -> Vec<Range<NodeId>> {
    let is_linked_heading = |id: NodeId| {
        HEADINGS.contains(&tree.nodes[id].tag) && all[id].chars > 0.0 && all[id].link_share() == 1.0
    };
    let mut asides = Vec::new();
    let mut around = vec![None; tree.nodes.len()];
    for (id, node) in tree.nodes.iter().enumerate().skip(1) {
        around[id] = if node.tag == Tag::Aside { Some(id) } else { around[node.parent] };
        if is_linked_heading(id) {
            let is_short = |aside: &NodeId| all[*aside].prose < SHORTEST;
            asides.extend(around[id].filter(is_short).map(|aside| aside..tree.nodes[aside].end));
        }
    }
    asides
}

fn lists_goods(tree: &Tree, table: Range<NodeId>) -> bool {
    let (mut rows, mut offers, mut past) = (0, 0, table.start);
    for cell in table.filter(|&id| matches!(tree.nodes[id].tag, Tag::Cell | Tag::Item)) {
        let is_row = tree.nodes[cell].tag == Tag::Item;
        let row = if is_row { cell } else { tree.nodes[cell].parent };
        if row >= past {
            past = tree.nodes[row].end;
            let has_link = tree.below(row).any(|id| tree.nodes[id].tag == Tag::Link);
            offers += usize::from(has_link && measure::has_price(&tree.line(row)));
            rows += 1;
        }
    }
    offers > 1 && 2 * offers > rows
}

#[cfg(test)]
mod tests {
    use super::heads_comments;

    #[test]
    fn headings_of_comments_are_told_whatever_their_number() {
        for heading in [
            "Comments",
            "Comments (12)",
            "1 204 comments",
            "Leave a Reply",
            "Kommentare: 3",
            "3 thoughts on “The pier”",
        ] {
            assert!(heads_comments(heading), "{heading}");
        }
        for heading in ["The minister comments", "12", "", "Comments on the budget", "3 thoughts on the pier"]
        {
            assert!(!heads_comments(heading), "{heading}");
        }
    }
}
