//! A card as HTML text, for servers.

use super::{call, options, summarize};
use crate::card::{CardOptions, View};
use crate::language::Language;
use crate::{Article, Block, BlockKind, Span};
use wasm_bindgen::prelude::*;

/// The element with the card of an article, as HTML.
///
/// The article is blocks of these kinds, or one bare text where no kind is given. The element's attributes are names and
/// values by turns. Strings, since readers download what reads anything else.
#[wasm_bindgen(js_name = declareCard)]
pub fn declare_card(
    texts: Vec<String>,
    kinds: Vec<String>,
    options: &JsValue,
    attributes: Vec<String>,
    nonce: Option<String>,
) -> Result<String, JsValue> {
    call(|| {
        let text = texts.join(BETWEEN);
        let mut article = Article::from_text(&text);
        if !kinds.is_empty() {
            article.blocks = blocks(&texts, &kinds);
        }
        let summary = summarize(&article, &options::read(options)?)?;
        let language = Language::of(Some(&summary.lang), &text);
        let attributes = attributes.chunks_exact(2).map(|pair| (pair[0].as_str(), pair[1].as_str()));
        let value = |of| attributes.clone().find(|(name, _)| *name == of).map(|(_, value)| value.to_string());
        let card_options =
            CardOptions { collapsed: value("collapsed").is_some(), edited: false, heading: value("heading") };
        let view = View::new(&summary, language, &card_options);
        Ok(view.to_declarative_html(attributes, nonce.as_deref()))
    })
}

/// What stands between two blocks.
const BETWEEN: &str = "\n\n";

fn blocks(texts: &[String], kinds: &[String]) -> Vec<Block> {
    let mut start = 0;
    let block = |(text, kind): (&String, &String)| {
        let span = Span::new(start, start + text.len());
        start = span.end + BETWEEN.len();
        Block { kind: kind_of(kind), span }
    };
    texts.iter().zip(kinds).map(block).collect()
}

fn kind_of(name: &str) -> BlockKind {
    match name {
        "heading" => BlockKind::Heading,
        "standfirst" => BlockKind::Standfirst,
        "listItem" => BlockKind::ListItem,
        "quotation" => BlockKind::Quotation,
        _ => BlockKind::Paragraph,
    }
}
