//! What a page's metadata claims that the page is.

use crate::find;

/// What the metadata says.
#[derive(Default)]
pub(super) struct Claims {
    /// schema.org `Article` or one of its kinds.
    pub article: bool,
    /// schema.org `Person`: who wrote it, as a rule.
    pub person: bool,
    /// Hyphens in the last part of the page's address.
    pub slug: usize,
    /// The address but for its last part.
    pub folders: String,
}

impl Claims {
    /// Reads the page's address.
    pub(super) fn read_address(&mut self, url: &str) {
        let path = &url[..find::until(url, |c| find::among(c, "?#"))];
        let path = find::trim_end(path, |c| c == '/');
        let (folders, last) = path.split_at(path.bytes().rposition(|byte| byte == b'/').unwrap_or(0));
        self.folders = folders.into();
        self.slug = last.bytes().filter(|&byte| byte == b'-').count();
    }

    /// Reads a JSON-LD script for its types. It is searched, not parsed: what it says of the story is never shown,
    /// and no nesting or mistake in it can do harm. Linear in its length.
    pub(super) fn read_linked_data(&mut self, script: &str) {
        // Every second part is a string; one that a colon follows is a key.
        let mut parts = find::parts(script, |c| c == '"').skip(1);
        let mut is_type = false;
        while let Some(string) = parts.next() {
            let after = find::trim_start(parts.next().unwrap_or(""), char::is_whitespace);
            if after.starts_with(':') {
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
            "Person" => self.person = true,
            _ => self.article |= kind.ends_with("NewsArticle"),
        }
    }
}
