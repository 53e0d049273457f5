//! What a page's metadata claims that the page is.

use crate::find;

/// What the metadata says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Claims {
    /// schema.org `Article` or one of its kinds.
    pub article: bool,
    /// schema.org knows an author.
    pub author: bool,
    /// A `meta` names one.
    pub byline: bool,
    /// A `meta` has a date of publication.
    pub published: bool,
    /// It is something to buy.
    pub product: bool,
    /// schema.org `BreadcrumbList`.
    pub trail: bool,
    /// The markup says where the article's body is.
    pub marked_body: bool,
    /// Hyphens in the last part of the page's address.
    pub slug: usize,
}

impl Claims {
    /// Reads one `meta`: its name in lower case, and its content.
    pub(super) fn read_meta(&mut self, name: &str, content: &str) {
        match name {
            "og:type" => self.product |= find::holds(content, "product"),
            "og:url" => self.read_address(content),
            "article:published_time" | "datepublished" | "date" | "pubdate" => self.published = true,
            "author" | "article:author" | "parsely-author" => self.byline = true,
            _ => {}
        }
    }

    /// Reads the page's address.
    pub(super) fn read_address(&mut self, url: &str) {
        let path = url.split(['?', '#']).next().unwrap_or("").trim_end_matches('/');
        let last = path.rsplit('/').next().unwrap_or("");
        self.slug = self.slug.max(last.bytes().filter(|&byte| byte == b'-').count());
    }

    /// Reads a JSON-LD script for its types. It is searched, not parsed: what it says of the story is never shown,
    /// and no nesting or mistake in it can do harm. Linear in its length.
    pub(super) fn read_linked_data(&mut self, script: &str) {
        // Every second part is a string; one that a colon follows is a key.
        let mut parts = script.split('"').skip(1);
        let mut is_type = false;
        while let Some(string) = parts.next() {
            let after = parts.next().unwrap_or("").trim_start();
            if after.starts_with(':') {
                is_type = string == "@type";
                self.author |= string == "author";
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
            "BreadcrumbList" => self.trail = true,
            _ => self.article |= kind.ends_with("NewsArticle"),
        }
    }
}
