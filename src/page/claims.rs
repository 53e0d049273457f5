//! What a page's metadata claims that the page is.

/// Kinds of page that the metadata names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Claims {
    /// schema.org `Article` or one of its kinds.
    pub article: bool,
    /// Open Graph `article`.
    pub og_article: bool,
    /// It has a date of publication.
    pub published: bool,
    /// It has a section, a date of change or keywords, as stories do.
    pub filed: bool,
    /// It has an author.
    pub author: bool,
    /// schema.org `Product` or the like.
    pub product: bool,
    /// schema.org `ItemList` or the like.
    pub list: bool,
    /// schema.org `DiscussionForumPosting`, `QAPage`.
    pub thread: bool,
}

impl Claims {
    /// Reads one `meta`: its name in lower case, and its content.
    pub(super) fn read_meta(&mut self, name: &str, content: &str) {
        match name {
            "og:type" => self.og_article |= content.trim().eq_ignore_ascii_case("article"),
            "article:published_time" => self.published = true,
            "article:section" | "article:modified_time" | "article:tag" | "news_keywords" => {
                self.filed = true
            }
            "author" | "article:author" | "parsely-author" | "sailthru.author" | "dc.creator" => {
                self.author = true;
            }
            _ => {}
        }
    }

    /// Reads a JSON-LD script for its types. It is searched, not parsed: what it says of the story is never shown,
    /// and no nesting or mistake in it can do harm. Linear in its length.
    pub(super) fn read_linked_data(&mut self, script: &str) {
        self.published |= script.contains("\"datePublished\"");
        for (at, key) in script.match_indices("\"@type\"") {
            let value = script[at + key.len()..].trim_start_matches([':', ' ', '\n', '\t', '\r']);
            let end = match value.as_bytes().first() {
                Some(b'[') => value.find(']'),
                Some(b'"') => value[1..].find('"').map(|end| end + 1),
                _ => None,
            };
            for kind in value[..end.unwrap_or(0)].split('"') {
                self.read_type(kind);
            }
        }
    }

    fn read_type(&mut self, kind: &str) {
        match kind {
            "Article" | "BlogPosting" | "LiveBlogPosting" | "Report" | "ScholarlyArticle" | "TechArticle" => {
                self.article = true;
            }
            _ if kind.ends_with("NewsArticle") => self.article = true,
            "Product" | "Offer" | "Review" | "AggregateRating" | "SoftwareApplication" | "Service" => {
                self.product = true;
            }
            "ItemList" | "CollectionPage" | "SearchResultsPage" => self.list = true,
            "DiscussionForumPosting" | "QAPage" | "Question" => self.thread = true,
            _ => {}
        }
    }
}
