//! The features of the models: what each means, and the range of its values.

use enum_map::{Enum, EnumMap};

/// An enum of features with what each means.
macro_rules! features {
    ($(#[$about:meta])* $feature:ident { $($name:ident: $meaning:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
        pub enum $feature { $(#[doc = $meaning] $name,)* }

        impl $feature {
            /// What it means, and the range of its values: for those who learn its weight.
            pub fn meaning(self) -> &'static str {
                match self { $($feature::$name => $meaning,)* }
            }
        }
    };
}

features! {
    /// What is known of a line of text.
    LineFeature {
        Bias: "1",
        Length: "the logarithm of its characters, over 6: 0 to about 1.5",
        LinkShare: "the share of it in links: 0 to 1",
        ShortLinkShare: "the same if it has fewer than 100 characters, else 0",
        EndsSentence: "1 if it ends like a sentence",
        ProseShare: "the share of it that reads like sentences: 0 to 1",
        Repeated: "1 if the same text stands elsewhere, too",
        Described: "1 if it opens as a description of the page does",
        ParentShare: "the share of the page's prose in the element around it: 0 to 1",
        Alone: "1 if it has no small element around it",
        BoxLinkShare: "the share of links in the largest small element around it: 0 to 1",
        BeforeHeadline: "1 if it stands before the headline",
        Depth: "its place among the page's lines: 0 to 1",
        Paragraph: "1 if it is a paragraph",
        Heading: "1 if it is a heading below the first level",
        Item: "1 if it is an item of a list",
        Cell: "1 if it is a cell of a table",
        Quotation: "1 if it is a block quotation",
        InCaption: "1 if it stands in a caption",
        InArticle: "1 if it stands in an article element",
        InMain: "1 if it stands in the main element",
        InHeader: "1 if it stands in a header",
        InFooter: "1 if it stands in a footer",
        NamedComments: "1 if an element around it is named after comments",
        NamedBeside: "1 if one is named after what stands beside a story",
        NamedAbout: "1 if one is named after facts about a story",
        NamedAuthor: "1 if one is named after the author",
        NamedCaption: "1 if one is named after a caption",
        NamedLead: "1 if one is named after a story's lead",
        NamedDated: "1 if one is named after a date",
        NamedPromo: "1 if one is named after an advert or another request",
        Score: "the score by the line alone, over 4: -1.5 to 1.5",
        BoxProbability: "how likely the other lines in the largest small element around it are the story's: 0 to 1",
        AlikeShare: "the share of the story in lines of the same tag and names: 0 to about 1",
        Inside: "1 if it stands in the element that holds the story",
        Between: "1 if it stands between the headline and that element",
        Amid: "1 if it stands between the first and the last sure line",
        Opens: "1 if it stands between the headline and the first sure line",
    }
}

features! {
    /// What is known of a page.
    PageFeature {
        Bias: "1",
        OgArticle: "1 if og:type names it an article",
        ClaimsThread: "1 if schema.org names it a thread of messages",
        ClaimsOther: "1 if schema.org names goods, a service or a list of pages",
        DatedAddress: "1 if a year is among the folders of its address",
        SlugHyphens: "the hyphens in the last part of its address, over 4: 0 to 2",
        Folders: "the folders in its address: 0 and more",
        TitleLength: "the logarithm of the characters of its title",
        HasArticle: "1 if there are article elements",
        HasMain: "1 if there is a main element",
        Code: "the logarithm of the number of elements with code",
        Prices: "the logarithm of the number of lines with a currency sign and a digit",
        Run: "the logarithm of the characters of the story's longest run in one element without a heading, over 3",
        KeptShare: "the share of all text that is the story's: 0 to 1",
        Spread: "how many elements the story's lines stand in, for each line: 0 to 1",
        ProseShare: "the share of full paragraphs in the page's text: 0 to 1",
        DenseShare: "the share of the page's paragraphs in the one element with most of the story's: 0 to 1",
        BylineNearby: "1 if an author's or a date's element stands near the headline",
        NamedForum: "the logarithm of the number of elements named after threads: 0 to 2.5",
        IsStory: "1 if its address or its frame is named after stories",
        IsShop: "1 if one is named after goods",
        IsForum: "1 if one is named after threads",
        IsDocs: "1 if one is named after documentation",
    }
}

/// A value for each feature of a line.
pub type LineFeatures = EnumMap<LineFeature, f32>;

/// A value for each feature of a page.
pub type PageFeatures = EnumMap<PageFeature, f32>;

/// What is so counts 1.
pub(super) fn is(so: bool) -> f32 {
    f32::from(so)
}
