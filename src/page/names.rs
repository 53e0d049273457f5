//! What the words in class names, ids and test ids say about an element.

/// What an element's names hint at.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(super) struct Hints {
    /// Readers' comments.
    pub comments: bool,
    /// Something beside the story: adverts, related stories, sharing, newsletters.
    pub beside: bool,
    /// Something about the story: date, tags.
    pub about: bool,
    /// Who wrote it.
    pub author: bool,
    /// What a picture shows.
    pub caption: bool,
    /// The story itself.
    pub body: bool,
    /// The lines that open the story: standfirst, summary.
    pub lead: bool,
}

const COMMENTS: &[&str] = &[
    "comentario",
    "comentarios",
    "comment",
    "commentaires",
    "commentlist",
    "comments",
    "coral",
    "discussion",
    "disqus",
    "kommentar",
    "kommentare",
    "kommentarer",
    "livefyre",
    "replies",
    "respond",
    "spotim",
];

const BESIDE: &[&str] = &[
    "ad",
    "adbox",
    "ads",
    "advert",
    "advertisement",
    "advertising",
    "advertorial",
    "aside",
    "banner",
    "bookmark",
    "breadcrumb",
    "breadcrumbs",
    "carousel",
    "consent",
    "cookie",
    "cookies",
    "cta",
    "disclaimer",
    "donate",
    "donation",
    "dropdown",
    "factbox",
    "footer",
    "gdpr",
    "gprd",
    "infobox",
    "login",
    "menu",
    "modal",
    "mostread",
    "nav",
    "navbar",
    "navigation",
    "newsletter",
    "newsletters",
    "offcanvas",
    "outbrain",
    "overlay",
    "pager",
    "pagination",
    "poll",
    "popular",
    "popup",
    "print",
    "promo",
    "promobox",
    "promos",
    "promoted",
    "promotion",
    "rail",
    "readmore",
    "recirc",
    "recirculation",
    "recommend",
    "recommendation",
    "recommendations",
    "recommended",
    "rel",
    "related",
    "share",
    "sharebar",
    "sharing",
    "shop",
    "sidebar",
    "signup",
    "skip",
    "social",
    "sponsor",
    "sponsored",
    "sponsors",
    "subscribe",
    "subscription",
    "taboola",
    "teaser",
    "teasers",
    "toc",
    "toolbar",
    "trending",
    "upsell",
    "voting",
    "widget",
];

const ABOUT: &[&str] = &[
    "category",
    "copyright",
    "date",
    "dateline",
    "datetime",
    "hidden",
    "info",
    "kicker",
    "label",
    "legend",
    "meta",
    "metadata",
    "published",
    "rubric",
    "source",
    "tag",
    "tags",
    "time",
    "timestamp",
    "topics",
    "updated",
];

const AUTHOR: &[&str] = &[
    "author",
    "authors",
    "autor",
    "bio",
    "biography",
    "byline",
    "contributor",
    "contributors",
    "profile",
    "reporter",
];

const CAPTION: &[&str] = &[
    "caption",
    "captions",
    "credit",
    "credits",
    "figcaption",
    "fotocredit",
    "imagecaption",
    "photo",
    "photocredit",
];

const LEAD: &[&str] = &[
    "abstract",
    "bajada",
    "chapeau",
    "deck",
    "dek",
    "entradilla",
    "excerpt",
    "ingress",
    "intro",
    "introduction",
    "lead",
    "lede",
    "sapo",
    "standfirst",
    "subhead",
    "subheadline",
    "subtitle",
    "summary",
    "vorspann",
];

/// `has-comments` and `no-sidebar` speak of something else than the element itself.
const DENIALS: [&str; 6] = ["has", "hide", "no", "not", "with", "without"];

const BODY: &[&str] =
    &["articlebody", "articletext", "body", "content", "entry", "post", "richtext", "story", "text"];

/// Reads the names of one element. Linear in their length.
pub(super) fn hints(names: &str) -> Hints {
    let mut hints = Hints::default();
    let mut word = Word::default();
    let mut after_lower = false;
    let mut denied = false;
    for byte in names.bytes().chain([b' ']) {
        if !byte.is_ascii_alphanumeric() || (byte.is_ascii_uppercase() && after_lower) {
            if !denied {
                hints.add(word.read());
            }
            denied = DENIALS.contains(&word.read());
            word = Word::default();
        }
        if byte.is_ascii_alphanumeric() {
            word.push(byte);
        }
        after_lower = byte.is_ascii_lowercase();
    }
    hints
}

/// A word in lower case, without the digits that number it: `sidebar2`.
#[derive(Default)]
struct Word {
    bytes: [u8; 16],
    /// Letters at its start.
    letters: usize,
    /// It goes on after its digits, as hashes do, or is longer than any word we know.
    unreadable: bool,
    digits: bool,
}

impl Word {
    fn push(&mut self, byte: u8) {
        if byte.is_ascii_digit() {
            self.digits = true;
        } else if self.digits || self.letters == self.bytes.len() {
            self.unreadable = true;
        } else {
            self.bytes[self.letters] = byte.to_ascii_lowercase();
            self.letters += 1;
        }
    }

    fn read(&self) -> &str {
        if self.unreadable {
            return "";
        }
        std::str::from_utf8(&self.bytes[..self.letters]).unwrap_or_default()
    }
}

impl Hints {
    fn add(&mut self, word: &str) {
        let is_in = |list: &[&str]| list.binary_search(&word).is_ok();
        self.comments |= is_in(COMMENTS);
        self.beside |= is_in(BESIDE);
        self.about |= is_in(ABOUT);
        self.author |= is_in(AUTHOR);
        self.caption |= is_in(CAPTION);
        self.body |= is_in(BODY);
        self.lead |= is_in(LEAD);
    }
}
