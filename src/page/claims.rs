//! What a page's metadata claims that the page is.

use super::head::Head;

/// What the metadata says.
#[derive(Default)]
pub(super) struct Claims {
    /// An article, firmly: by schema.org, or by Open Graph with a date of publication. Open Graph alone is not believed:
    /// many publishing systems call every page an article.
    pub article: bool,
    /// An article by `og:type`, with or without a date.
    pub og_article: bool,
    /// A thread of messages, by schema.org.
    pub thread: bool,
    /// Goods, a service or a list of pages, by schema.org.
    pub other: bool,
    /// The hyphens in the last part of the page's address: a story's is often its headline.
    pub slug_hyphens: usize,
    /// The address but for its last part.
    pub folders: String,
    /// Whether a year is among the folders.
    pub dated_address: bool,
}

impl Claims {
    /// Reads the page's address, its JSON-LD scripts, whether it has an article's body, and what Open Graph says: the
    /// type, and whether there is a date of publication.
    pub(super) fn of(head: &Head, address: Option<&str>, og_type: Option<&str>, is_dated: bool) -> Claims {
        let is_og_article = og_type.is_some_and(|kind| kind.eq_ignore_ascii_case("article"));
        let mut claims = Claims {
            article: head.has_article_body || is_og_article && is_dated,
            og_article: is_og_article,
            ..Claims::default()
        };
        claims.read_address(address.unwrap_or_default());
        head.json_ld.iter().for_each(|script| claims.read_json_ld(script));
        // Forums call each thread an article where only that word is to be had.
        claims.article &= !claims.thread;
        claims
    }

    fn read_address(&mut self, address: &str) {
        let path = address.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
        let (folders, last) = path.split_at(path.rfind('/').unwrap_or(0));
        self.dated_address = folders.split('/').any(is_year);
        self.folders = folders.into();
        self.slug_hyphens = last.matches('-').count();
    }

    /// Reads a JSON-LD script for its types. It is searched, not parsed: many on real pages are not valid JSON, and
    /// no nesting in one can do harm. Linear in its length.
    fn read_json_ld(&mut self, script: &str) {
        // Every second part is a string; one that a colon follows is a key.
        let mut parts = script.split('"').skip(1);
        let mut is_type = false;
        while let Some(string) = parts.next() {
            if parts.next().unwrap_or_default().trim_start().starts_with(':') {
                is_type = string == "@type";
            } else if is_type {
                self.read_type(string);
            }
        }
    }

    fn read_type(&mut self, kind: &str) {
        match kind {
            "Article" | "BlogPosting" | "LiveBlogPosting" | "Report" | "ScholarlyArticle" => {
                self.article = true
            }
            "DiscussionForumPosting" | "QAPage" => self.thread = true,
            "CollectionPage" | "ItemList" | "LocalBusiness" | "Offer" | "Product" | "SearchResultsPage"
            | "Service" => self.other = true,
            _ => self.article |= kind.ends_with("NewsArticle"),
        }
    }
}

fn is_year(folder: &str) -> bool {
    // The web began in 1991.
    folder.parse().is_ok_and(|year| (1991..2100).contains(&year))
}

#[cfg(test)]
mod tests {
    use super::Claims;
    use crate::page::Head;

    #[test]
    fn the_address_is_parted() {
        let address = "https://example.org/sport/rain-stops-play/?from=home#top";
        let claims = Claims::of(&Head::default(), Some(address), None, false);
        assert_eq!((claims.folders.as_str(), claims.slug_hyphens), ("https://example.org/sport", 2));
        assert!(!claims.dated_address);
        let dated = Claims::of(&Head::default(), Some("https://example.org/2026/03/rain"), None, false);
        assert!(dated.dated_address);
    }

    #[test]
    fn open_graph_is_believed_with_a_date() {
        let article = |kind, is_dated| Claims::of(&Head::default(), None, Some(kind), is_dated).article;
        assert!(article("Article", true));
        assert!(!article("article", false));
        assert!(!article("website", true));
    }

    #[test]
    fn types_are_told_from_other_strings() {
        let article = |script: &str| {
            let head = Head { json_ld: vec![script.to_string()], ..Head::default() };
            Claims::of(&head, None, None, false).article
        };
        assert!(article(r#"{"@type": "NewsArticle"}"#));
        assert!(article(r#"{"@type" : ["Thing", "BlogPosting"], "name": "x"}"#));
        assert!(article(r#"{"@graph": [{"@type": "Report", "#));
        assert!(!article(r#"{"@type": "WebPage", "name": "Article"}"#));
        assert!(!article(r#"{"Article": "@type"}"#));
    }

    #[test]
    fn a_thread_is_no_article_whatever_open_graph_says() {
        let json_ld =
            vec![r#"{"@type": "DiscussionForumPosting", "comment": [{"@type": "Comment"}]}"#.into()];
        let head = Head { json_ld, ..Head::default() };
        let claims = Claims::of(&head, None, Some("article"), true);
        assert!(claims.thread && claims.og_article && !claims.article);
    }

    #[test]
    fn goods_services_and_lists_are_told() {
        for kind in ["Product", "LocalBusiness", "CollectionPage"] {
            let head = Head { json_ld: vec![format!(r#"{{"@type": "{kind}"}}"#)], ..Head::default() };
            assert!(Claims::of(&head, None, None, false).other, "{kind}");
        }
    }
}
