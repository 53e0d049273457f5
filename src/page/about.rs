//! What a page's head makes known of its article: headline, language, author, date.

use super::claims::Claims;
use super::head::Head;
use super::measure;
use crate::options::is_language_tag;
use crate::text::one_line;

/// The page's own statements.
#[derive(Default)]
pub(super) struct About {
    /// What the page calls itself: the headline, if it says that apart from the document's title.
    pub title: String,
    pub headline: Option<String>,
    pub lang: Option<String>,
    pub byline: Option<String>,
    pub published: Option<String>,
    /// How its descriptions open, as [`measure::opening`] tells it.
    pub descriptions: Vec<String>,
    /// What its metadata claims that the page is.
    pub claims: Claims,
}

/// Longer values, in bytes, are no names, dates, headlines or descriptions.
const LONGEST: usize = 2000;

impl About {
    /// Judges the facts of a page's head.
    pub(super) fn of(head: &Head) -> About {
        let metas: Vec<(String, String)> = head.metas.iter().filter_map(meta).collect();
        let find = |names: &[&str]| {
            let find = |name: &&str| metas.iter().find(|(key, _)| key == name);
            names.iter().find_map(find).map(|(_, content)| content.clone())
        };
        let is_description = |(key, _): &&(String, String)| key.ends_with("description");
        let descriptions = metas.iter().filter(is_description);
        let headline = find(&["og:title", "twitter:title"]);
        About {
            title: headline.clone().unwrap_or_else(|| one_line(&head.title).into()),
            headline,
            lang: head.lang.as_deref().and_then(language_tag),
            byline: find(&["author", "article:author", "parsely-author", "dc.creator"])
                .filter(|name| !name.contains("://"))
                .or_else(|| first_line(&head.authors)),
            published: find(&["article:published_time", "datepublished", "date", "dc.date"])
                .or_else(|| first_line(&head.times)),
            descriptions: descriptions.filter_map(|(_, text)| measure::opening_of(text)).collect(),
            claims: Claims::of(
                head,
                find(&["og:url"]).or(head.canonical.clone()).as_deref(),
                find(&["og:type"]).as_deref(),
                find(&["article:published_time"]).is_some(),
            ),
        }
    }
}

/// A name in lower case and its content as one line.
fn meta((name, content): &(String, String)) -> Option<(String, String)> {
    Some((name.to_ascii_lowercase(), short_line(content)?))
}

fn first_line(values: &[String]) -> Option<String> {
    values.iter().find_map(|value| short_line(value))
}

fn short_line(value: &str) -> Option<String> {
    let line = (value.len() <= LONGEST).then(|| one_line(value).into_owned())?;
    (!line.is_empty()).then_some(line)
}

/// A language tag, if it has the form of one.
pub(super) fn language_tag(value: &str) -> Option<String> {
    let tag = value.trim().replace('_', "-");
    is_language_tag(&tag).then_some(tag)
}
