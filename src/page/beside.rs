//! What stands on an article's page and is no part of its story, told by structure: other stories, readers' comments,
//! goods for sale.

use super::SHORTEST;
use super::lines::Lines;
use super::measure::Measure;
use super::tag::Tag;
use super::tree::{NodeId, Tree};
use std::ops::Range;

/// The headings that readers' comments stand under, in lower case, without numbers.
const COMMENT_HEADINGS: &[&str] = &[
    "add a comment",
    "comentarios",
    "comentários",
    "comment",
    "commentaires",
    "commenti",
    "comments",
    "discussion",
    "diskussion",
    "join the conversation",
    "join the discussion",
    "komentarze",
    "kommentare",
    "kommentarer",
    "leave a comment",
    "leave a reply",
    "leserkommentare",
    "post a comment",
    "reacties",
    "reader comments",
    "responses",
    "yorumlar",
    "комментарии",
    "коментарі",
    "コメント",
];

/// No heading of comments has more nodes: text, marks of its number.
const LARGEST_HEADING: usize = 8;

/// Where readers' comments stand: from a heading that says so to the end of the element that holds it.
pub(super) fn comments(tree: &Tree, lines: &Lines) -> Vec<Range<NodeId>> {
    let is_heading = |id: &NodeId| {
        let node = &tree.nodes[*id];
        node.tag == Tag::Heading && node.end - id <= LARGEST_HEADING && heads_comments(&tree.line(*id))
    };
    let mut headings = (0..tree.nodes.len()).filter(is_heading).peekable();
    if headings.peek().is_none() {
        return Vec::new();
    }
    let all = lines.totals(tree, &vec![false; tree.nodes.len()]);
    let under = |heading: NodeId| {
        let mut holder = tree.nodes[heading].parent;
        while holder != 0 && all[holder].chars == all[heading].chars {
            holder = tree.nodes[holder].parent;
        }
        heading..tree.nodes[holder].end
    };
    headings.map(under).collect()
}

fn heads_comments(heading: &str) -> bool {
    let words = heading.split(|c: char| c.is_whitespace() || c.is_ascii_punctuation());
    let words: Vec<String> =
        words.filter(|word| word.contains(char::is_alphabetic)).map(str::to_lowercase).collect();
    COMMENT_HEADINGS.contains(&words.join(" ").as_str())
}

/// Stories other than the headline's: several `article` elements side by side, each with a heading and text of its own.
/// Where there is no headline, the one with the most text counts.
///
/// A headline outside of them heads them all: the entries of a live blog.
pub(super) fn other_stories(tree: &Tree, shown: &[Measure], headline: Option<NodeId>) -> Vec<Range<NodeId>> {
    let is_story = |id: &NodeId| tree.nodes[*id].tag == Tag::Article && shown[*id].prose >= SHORTEST;
    let stories: Vec<NodeId> = (0..tree.nodes.len()).filter(is_story).collect();
    let own = match headline {
        Some(headline) => stories.iter().copied().rfind(|&id| (id..tree.nodes[id].end).contains(&headline)),
        None => {
            stories.iter().copied().max_by(|&a, &b| shown[a].prose.total_cmp(&shown[b].prose).then(b.cmp(&a)))
        }
    };
    let Some(own) = own else { return Vec::new() };
    let is_other = |id: &NodeId| {
        let is_apart = tree.nodes[*id].end <= own || *id >= tree.nodes[own].end;
        is_apart && tree.below(*id).any(|below| matches!(tree.nodes[below].tag, Tag::Title | Tag::Heading))
    };
    stories.into_iter().filter(is_other).map(|id| id..tree.nodes[id].end).collect()
}

/// Tables of goods for sale: most of their rows have a price and a link. One that holds another table, or prose, lays
/// out the page instead. Linear in the number of nodes.
pub(super) fn goods(tree: &Tree, lines: &Lines) -> Vec<Range<NodeId>> {
    let is_table = |id: NodeId| tree.nodes[id].tag == Tag::Table;
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

fn lists_goods(tree: &Tree, table: Range<NodeId>) -> bool {
    let (mut rows, mut offers, mut past) = (0, 0, table.start);
    for cell in table.filter(|&id| tree.nodes[id].tag == Tag::Cell) {
        let row = tree.nodes[cell].parent;
        if row >= past {
            past = tree.nodes[row].end;
            let has_link = tree.below(row).any(|id| tree.nodes[id].tag == Tag::Link);
            offers += usize::from(has_link && has_price(&tree.line(row)));
            rows += 1;
        }
    }
    offers > 1 && 2 * offers > rows
}

fn has_price(text: &str) -> bool {
    text.contains(['$', '€', '£', '¥', '₹']) && text.contains(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::heads_comments;

    #[test]
    fn headings_of_comments_are_told_whatever_their_number() {
        for heading in ["Comments", "Comments (12)", "1 204 comments", "Leave a Reply", "Kommentare: 3"] {
            assert!(heads_comments(heading), "{heading}");
        }
        for heading in ["The minister comments", "12", "", "Comments on the budget"] {
            assert!(!heads_comments(heading), "{heading}");
        }
    }
}
