//! The JavaScript surface over live pages.

use super::live_page::LivePage;
use super::options::{self, out_of_range};
use super::output::{self, Source};
use super::{call, language_of, place};
use crate::card::Card;
use crate::language::Language;
use crate::page::NoArticle;
use crate::{Options, Summary, summarize_article};
use js_sys::{JsString, Object};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{Document, DomException, Element, HtmlElement, Node, ShadowRoot};

/// Summarizes a document's article, or an element as the article.
#[wasm_bindgen(js_name = summarizePage, unchecked_return_type = "import('../index.d.ts').PageSummary")]
pub fn summarize_page(input: &Node, options: &JsValue) -> Result<Object, JsValue> {
    call(|| {
        let options = options::read(options)?;
        let page = open(input)?;
        let summary = summarize(&page, options)?;
        Ok(output::page_summary(&summary, &source(&page)))
    })
}

/// The article of a document, or below an element.
#[wasm_bindgen(js_name = findArticle, unchecked_return_type = "import('../index.d.ts').Article")]
pub fn find_article(root: &Node) -> Result<Object, JsValue> {
    call(|| {
        let page = LivePage::find(root).map_err(not_found)?;
        Ok(output::article(&page.article, &source(&page)))
    })
}

/// Shows the article's summary in a shadow root.
///
/// The answer has the `summary`, the node that the card would best go before (`place`, or null),
/// and `free`, to be called once when the card goes.
#[wasm_bindgen(
    js_name = renderCard,
    unchecked_return_type = "{ summary: import('../index.d.ts').PageSummary, place: Node | null, free: () => void }"
)]
pub fn render_card(
    host: &HtmlElement,
    shadow: &ShadowRoot,
    input: &Node,
    collapsed: bool,
    options: &JsValue,
) -> Result<Object, JsValue> {
    call(|| {
        let options = options::read(options)?;
        let page = Rc::new(open(input)?);
        let summary = summarize(&page, options)?;
        let language = Language::of(Some(&summary.lang), &page.article.text);
        let located = Rc::clone(&page);
        let card = Card::mount(
            host,
            shadow,
            &summary,
            &language.labels,
            language.right_to_left,
            collapsed,
            Box::new(move |span| located.passage(span)),
        );
        let summary = output::page_summary(&summary, &source(&page));
        Ok(output::card(summary, place::above_text(&page), card.into_free()))
    })
}

fn summarize(page: &LivePage, mut options: Options) -> Result<Summary<'_>, JsValue> {
    #[cfg(feature = "fault-injection")]
    super::fault::inject(&page.article.text);
    options.lang = language_of(options.lang.as_deref().or(page.article.lang.as_deref()), &page.article.text)?;
    summarize_article(&page.article.article(), &options).map_err(out_of_range)
}

fn open(input: &Node) -> Result<LivePage, JsValue> {
    if is_element(input) { LivePage::of_element(input.unchecked_ref()) } else { LivePage::find(input) }
        .map_err(not_found)
}

/// Whether it is an element and no document, also one of another frame, whose classes are not ours.
fn is_element(node: &Node) -> bool {
    node.is_instance_of::<Element>()
        || (!node.is_instance_of::<Document>() && node.owner_document().is_some())
}

fn source(page: &LivePage) -> Source<'_> {
    Source::new(&page.article.text, JsString::from(page.article.text.as_str()))
}

fn not_found(reason: NoArticle) -> JsValue {
    DomException::new_with_message_and_name(&reason.to_string(), "NotFoundError")
        .map_or_else(|e| e, JsValue::from)
}
