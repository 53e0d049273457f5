//! What a page's metadata claims that the page is.

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
    /// Reads the page's address and its JSON-LD scripts.
    pub(super) fn of(address: Option<&str>, scripts: &[String]) -> Claims {
        let mut claims = Claims::default();
        claims.read_address(address.unwrap_or_default());
        scripts.iter().for_each(|script| claims.read_json_ld(script));
        claims
    }

    fn read_address(&mut self, address: &str) {
        let path = address.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
        let (folders, last) = path.split_at(path.rfind('/').unwrap_or(0));
        self.folders = folders.into();
        self.slug = last.matches('-').count();
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
            "Person" => self.person = true,
            _ => self.article |= kind.ends_with("NewsArticle"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Claims;

    #[test]
    fn the_address_is_parted() {
        let claims = Claims::of(Some("https://example.org/sport/rain-stops-play/?from=home#top"), &[]);
        assert_eq!((claims.folders.as_str(), claims.slug), ("https://example.org/sport", 2));
    }

    #[test]
    fn types_are_told_from_other_strings() {
        let article = |script: &str| Claims::of(None, &[script.to_string()]).article;
        assert!(article(r#"{"@type": "NewsArticle"}"#));
        assert!(article(r#"{"@type" : ["Thing", "BlogPosting"], "name": "x"}"#));
        assert!(article(r#"{"@graph": [{"@type": "Report", "#));
        assert!(!article(r#"{"@type": "WebPage", "name": "Article"}"#));
        assert!(!article(r#"{"Article": "@type"}"#));
    }
}
