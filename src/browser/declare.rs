//! A card as HTML text, for servers.

use super::{call, options, summarize};
use crate::card::View;
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
        let options = options::read(options)?;
        let shown = options::of_card(&attributes, options.length)?;
        let summary = summarize(&article, &options)?;
        let language = Language::of(Some(&summary.lang), &text);
        let view = View::new(&summary, language, &shown);
        Ok(view.to_declarative_html(options::pairs(&attributes), nonce.as_deref()))
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
