//! What each feature weighs. Written by `cargo xtask bench extraction FOLDER… --learn`.

use super::features::{LineFeature, PageFeature};

/// What each feature adds to the score of a line by itself.
pub(super) const LINE: &[(LineFeature, f32)] = &[
    // 1
    (LineFeature::Bias, -2.9375),
    // the logarithm of its characters, over 6: 0 to about 1.5
    (LineFeature::Length, 2.125),
    // the same if it has fewer than 100 characters, else 0
    (LineFeature::ShortLinkShare, -0.8125),
    // 1 if it ends like a sentence
    (LineFeature::EndsSentence, 1.0625),
    // 1 if the same text stands elsewhere, too
    (LineFeature::Repeated, -0.5625),
    // 1 if it opens as a description of the page does
    (LineFeature::Described, 1.3125),
    // the share of the page's prose in the element around it: 0 to 1
    (LineFeature::ParentShare, 5.0625),
    // 1 if it has no small element around it
    (LineFeature::Alone, -1.75),
    // the share of links in the largest small element around it: 0 to 1
    (LineFeature::BoxLinkShare, -4.625),
    // 1 if it stands before the headline
    (LineFeature::BeforeHeadline, -2.625),
    // its place among the page's lines: 0 to 1
    (LineFeature::Depth, -1.75),
    // 1 if it is a paragraph
    (LineFeature::Paragraph, 2.625),
    // 1 if it is a heading below the first level
    (LineFeature::Heading, 2.125),
    // 1 if it is an item of a list
    (LineFeature::Item, 4.0625),
    // 1 if it is a cell of a table
    (LineFeature::Cell, 4.4375),
    // 1 if it is a block quotation
    (LineFeature::Quotation, -0.0625),
    // 1 if it stands in a caption
    (LineFeature::InCaption, -2.75),
    // 1 if it stands in an article element
    (LineFeature::InArticle, 0.5625),
    // 1 if it stands in the main element
    (LineFeature::InMain, 0.6875),
    // 1 if it stands in a header
    (LineFeature::InHeader, -1.25),
    // 1 if it stands in a footer
    (LineFeature::InFooter, -4.6875),
    // 1 if an element around it is named after comments
    (LineFeature::NamedComments, -5.625),
    // 1 if one is named after what stands beside a story
    (LineFeature::NamedBeside, -2.625),
    // 1 if one is named after facts about a story
    (LineFeature::NamedAbout, -0.9375),
    // 1 if one is named after the author
    (LineFeature::NamedAuthor, -6.6875),
    // 1 if one is named after a caption
    (LineFeature::NamedCaption, -2.9375),
    // 1 if one is named after a story's lead
    (LineFeature::NamedLead, -1.4375),
    // 1 if one is named after a date
    (LineFeature::NamedDated, -4.8125),
    // 1 if one is named after an advert or another request
    (LineFeature::NamedPromo, -1.0625),
];

/// What each feature adds to the score of a line among the others; above 0 it is the story's.
pub(super) const LINE_IN_CONTEXT: &[(LineFeature, f32)] = &[
    // 1
    (LineFeature::Bias, -4.8125),
    // the logarithm of its characters, over 6: 0 to about 1.5
    (LineFeature::Length, -2.125),
    // the share of it in links: 0 to 1
    (LineFeature::LinkShare, 0.5625),
    // the same if it has fewer than 100 characters, else 0
    (LineFeature::ShortLinkShare, -1.125),
    // the share of it that reads like sentences: 0 to 1
    (LineFeature::ProseShare, 1.375),
    // 1 if the same text stands elsewhere, too
    (LineFeature::Repeated, -0.625),
    // 1 if it opens as a description of the page does
    (LineFeature::Described, 2.125),
    // 1 if it has no small element around it
    (LineFeature::Alone, -1.0625),
    // 1 if it stands before the headline
    (LineFeature::BeforeHeadline, 3.4375),
    // 1 if it is a heading below the first level
    (LineFeature::Heading, 1.5),
    // 1 if it is a block quotation
    (LineFeature::Quotation, 0.6875),
    // 1 if it stands in a caption
    (LineFeature::InCaption, -1.625),
    // 1 if it stands in the main element
    (LineFeature::InMain, -0.0625),
    // 1 if one is named after what stands beside a story
    (LineFeature::NamedBeside, -0.1875),
    // 1 if one is named after a caption
    (LineFeature::NamedCaption, -1.125),
    // 1 if one is named after a date
    (LineFeature::NamedDated, -2.375),
    // the score by the line alone, over 4: -1.5 to 1.5
    (LineFeature::Score, 2.1875),
    // how likely the other lines in the largest small element around it are the story's: 0 to 1
    (LineFeature::BoxProbability, 0.875),
    // the share of the story in lines of the same tag and names: 0 to about 1
    (LineFeature::AlikeShare, 3.4375),
    // 1 if it stands in the element that holds the story
    (LineFeature::Inside, 3.5),
    // 1 if it stands between the headline and that element
    (LineFeature::Between, 2.375),
    // 1 if it stands between the first and the last sure line
    (LineFeature::Amid, 2.125),
    // 1 if it stands between the headline and the first sure line
    (LineFeature::Opens, 3.5625),
];

/// What each feature adds to the score of a page; above 0 it is an article's.
pub(super) const PAGE: &[(PageFeature, f32)] = &[
    // 1
    (PageFeature::Bias, -8.6),
    // 1 if og:type names it an article
    (PageFeature::OgArticle, 0.6),
    // 1 if schema.org names it a thread of messages
    (PageFeature::ClaimsThread, -1.84),
    // 1 if schema.org names goods, a service or a list of pages
    (PageFeature::ClaimsOther, -1.2),
    // 1 if a year is among the folders of its address
    (PageFeature::DatedAddress, 1.61),
    // the hyphens in the last part of its address, over 4: 0 to 2
    (PageFeature::SlugHyphens, 1.04),
    // the folders in its address: 0 and more
    (PageFeature::Folders, 0.29),
    // the logarithm of the characters of its title
    (PageFeature::TitleLength, 0.5),
    // 1 if there are article elements
    (PageFeature::HasArticle, 0.93),
    // 1 if there is a main element
    (PageFeature::HasMain, 0.3),
    // the logarithm of the number of elements with code
    (PageFeature::Code, -0.72),
    // the logarithm of the number of lines with a currency sign and a digit
    (PageFeature::Prices, -0.45),
    // the logarithm of the characters of the story's longest run in one element without a heading, over 3
    (PageFeature::Run, 1.93),
    // the share of all text that is the story's: 0 to 1
    (PageFeature::KeptShare, 1.08),
    // how many elements the story's lines stand in, for each line: 0 to 1
    (PageFeature::Spread, -1.11),
    // the share of full paragraphs in the page's text: 0 to 1
    (PageFeature::ProseShare, 3.61),
    // the share of the page's paragraphs in the one element with most of the story's: 0 to 1
    (PageFeature::DenseShare, 1.94),
    // 1 if an author's or a date's element stands near the headline
    (PageFeature::BylineNearby, 1.32),
    // the logarithm of the number of elements named after threads: 0 to 2.5
    (PageFeature::NamedForum, -0.49),
    // 1 if its address or its frame is named after stories
    (PageFeature::IsStory, 0.6),
    // 1 if one is named after goods
    (PageFeature::IsShop, -2.35),
    // 1 if one is named after threads
    (PageFeature::IsForum, -2.99),
    // 1 if one is named after documentation
    (PageFeature::IsDocs, -3.66),
];
