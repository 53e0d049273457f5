//! The model: every feature and its weight.
//!
//! Three linear models in sixteenths: logistic regressions, learnt by `benches/extraction/train.py` from saved pages
//! and `tests/browser/structures`. A line weighs as much as its share of the story, and its opening more.

/// Hidden text counts if the story is so many times longer with it.
pub(super) const REVEALED: f32 = 4.0;
/// What a character that is no part of the story costs the element it stands in, in characters of the story.
pub(super) const CLUTTER: f32 = 0.3;
/// An element with at least this share of the page's prose is no mere part of the story.
pub(super) const FRAME: f32 = 0.45;

/// The weighted sum of some features.
pub(super) fn score(features: &[f32], weights: &[i8]) -> f32 {
    let sum: f32 = features.iter().zip(weights).map(|(feature, &weight)| feature * f32::from(weight)).sum();
    sum / 16.0
}

/// What is so counts 1.
pub(super) fn is(so: bool) -> f32 {
    f32::from(so)
}

/// A place in an array for each feature, and its column of weights for each look at it.
macro_rules! features {
    ($($weights:ident)*; $($name:ident [$($weight:expr),*])*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Place { $($name,)* COUNT }
        $(pub const $name: usize = Place::$name as usize;)*
        /// How many there are.
        pub const COUNT: usize = Place::COUNT as usize;
        /// Their names, for those who learn weights.
        #[allow(dead_code)]
        pub const NAMES: [&str; COUNT] = [$(stringify!($name)),*];
        features!(@ [$($weights)*] $([$($weight),*])*);
    };
    (@ [$first:ident $again:ident] $([$a:expr, $b:expr])*) => {
        pub static $first: [i8; COUNT] = [$($a),*];
        pub static $again: [i8; COUNT] = [$($b),*];
    };
    (@ [$only:ident] $([$a:expr])*) => {
        pub static $only: [i8; COUNT] = [$($a),*];
    };
}

/// What is known of a line of text. Shares are 0 to 1. Above 0 it is the story's.
pub(super) mod line {
    features! { FIRST AGAIN;
        BIAS [-47, -77]
        // The logarithm of its length.
        LENGTH [34, -34]
        // The share of it in links, and the same if it is short.
        LINKS [0, 9]
        SHORT_LINKS [-13, -18]
        // It ends like a sentence.
        STOPPED [17, 0]
        // The share of it that reads like sentences.
        PROSE [0, 22]
        // The same text stands elsewhere, too.
        REPEATED [-9, -10]
        // It opens as a description of the page does.
        DESCRIBED [21, 34]
        // The share of the page's prose in the element around it.
        PARENT_SHARE [81, 0]
        // It has no small element around it; the share of links in the largest one.
        ALONE [-28, -17]
        BOX_LINKS [-74, 0]
        // Stands before the headline; its place among the page's lines.
        BEFORE [-42, 55]
        PLACE [-28, 0]
        // The element it stands in.
        PARAGRAPH [42, 0]
        HEADING [34, 24]
        ITEM [65, 0]
        CELL [71, 0]
        QUOTATION [-1, 11]
        // Elements around it.
        IN_CAPTION [-44, -26]
        IN_ARTICLE [9, 0]
        IN_MAIN [11, -1]
        IN_HEADER [-20, 0]
        IN_FOOTER [-75, 0]
        // What the names of elements around it say.
        NAMED_COMMENTS [-90, 0]
        NAMED_BESIDE [-42, -3]
        NAMED_ABOUT [-15, 0]
        NAMED_AUTHOR [-107, 0]
        NAMED_CAPTION [-47, -18]
        NAMED_LEAD [-23, 0]
        NAMED_DATED [-77, -38]
        NAMED_PROMO [-17, 0]
        // What the first look made of it.
        SCORE [0, 35]
        // How much it kept of the other lines in the largest small element around.
        BOX_ODDS [0, 14]
        // The share of the story in lines of the same make.
        KIND_KEPT [0, 55]
        // In the element that holds the story, or between the headline and that.
        INSIDE [0, 56]
        BETWEEN [0, 38]
        // Between the first and the last sure line.
        AMID [0, 34]
        // Between the headline and the first sure line.
        OPENS [0, 57]
    }
}

/// What is known of a page. Amounts are logarithms. Above 0 it is an article's.
pub(super) mod page {
    features! { WEIGHTS;
        BIAS [-116]
        // Its metadata name it an article; a person.
        ARTICLE [26]
        PERSON [12]
        // Hyphens in the last part of its address: `rain-stops-play-in-the-final-over`.
        SLUG [15]
        // Folders in its address.
        FOLDERS [8]
        // How long its title is.
        TITLE [13]
        // There are `article` elements.
        ARTICLES [18]
        // How many headings below the first level.
        HEADINGS [3]
        // There are more `time` elements than a story has.
        TIMES [-17]
        // The longest run of lines that are the story's.
        RUN [11]
        // The share of all text that is the story's.
        KEPT [26]
        // The share of long lines among the story's.
        LONG [-7]
        // How many elements its lines stand in, for each line.
        SPREAD [-36]
        // How dense the question marks are in it.
        ASKS [-12]
        // The share of full paragraphs in the page's text.
        PROSE [54]
        // The share of the page's paragraphs in the one element with most of the story's.
        DENSE_SHARE [12]
        // Near the headline stands an author's or a date's element.
        SIGNED [25]
        // How many elements are named after goods, after threads.
        SHOP [-6]
        FORUM [-5]
        // Its address or its frame is named after stories, goods, threads, documentation.
        IS_STORY [15]
        IS_SHOP [-32]
        IS_FORUM [-56]
        IS_DOCS [-64]
    }
}
