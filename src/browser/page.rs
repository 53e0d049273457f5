//! The JavaScript surface over live pages.

use super::card::{self, Card};
use super::live_page::{LivePage, OpenedPage};
use super::output::{self, Source};
use super::{call, dom, options, place, summarize, tagged};
use crate::card::{CardOptions, View};
use crate::language::{self, Language};
use crate::page::NoArticle;
use crate::reading::Reading;
use js_sys::{Array, Function, JsString};
use self_cell::self_cell;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{DomException, HtmlElement, Node, ShadowRoot};

thread_local! {
    /// The pages that JavaScript holds, by number: an exported class would need more of the page's own built-ins.
    static PAGES: RefCell<Vec<HeldPage>> = const { RefCell::new(Vec::new()) };
}

struct HeldPage {
    number: u32,
    /// As it was opened, until its article is looked for.
    opened: Option<OpenedPage>,
    /// With its article, once that was found.
    page: Option<Rc<LivePage>>,
    /// How far the card that is to be made of it has come.
    reading: Option<PageReading>,
}

self_cell! {
    struct PageReading {
        owner: Rc<LivePage>,
        #[covariant]
        dependent: Reading,
    }
}

/// Takes in a document to find the article in, or an element that is the article, and keeps it under a number until it
/// is freed. `readPage` comes next: each is a task of its own.
#[wasm_bindgen(js_name = openPage)]
pub fn open_page(input: &Node) -> Result<u32, JsValue> {
    call(|| {
        let opened = Some(open(input).map_err(not_found)?);
        Ok(PAGES.with_borrow_mut(|pages| {
            let number = pages.last().map_or(0, |last| last.number + 1);
            pages.push(HeldPage { number, opened, page: None, reading: None });
            number
        }))
    })
}

/// Finds the article of a page that was opened.
#[wasm_bindgen(js_name = readPage)]
pub fn read_page(page: u32) -> Result<(), JsValue> {
    call(|| {
        let Some(opened) = with_held(page, |held| held.opened.take())? else { return Ok(()) };
        let found = Some(Rc::new(opened.read().map_err(not_found)?));
        Ok(with_held(page, |held| held.page = found)?)
    })
}

/// Lets go of a page.
#[wasm_bindgen(js_name = freePage)]
pub fn free_page(page: u32) {
    PAGES.with_borrow_mut(|pages| pages.retain(|held| held.number != page));
}

/// The tag of the language to read a page's article in, which the caller supplies before it asks for more.
#[wasm_bindgen(js_name = languageOfPage)]
pub fn language_of_page(page: u32, options: &JsValue) -> Result<String, JsValue> {
    call(|| {
        let options = options::read(options)?;
        let page = held(page)?;
        let tag = options.lang.as_deref().or(page.article.lang.as_deref());
        Ok(language::resolve(tag, &page.article.text).to_string())
    })
}

/// The text nodes of a page's article.
#[wasm_bindgen(js_name = textNodes, unchecked_return_type = "Text[]")]
pub fn text_nodes(page: u32) -> Result<Array, JsValue> {
    call(|| Ok(held(page)?.text_nodes().collect()))
}

/// Summarizes a page's article.
#[wasm_bindgen(js_name = summarizePage, unchecked_return_type = "import('./index.d.ts').PageSummary")]
pub fn summarize_page(page: u32, options: &JsValue) -> Result<JsValue, JsValue> {
    call(|| {
        let page = held(page)?;
        let summary = summarize(&page.article.article(), &options::read(options)?)?;
        output::to_js(&source(&page).page_summary(&summary))
    })
}

/// Takes the next step to the card of a page: splits its article into sentences, then finds its quotations. Each is a
/// task of its own.
#[wasm_bindgen(js_name = readOn)]
pub fn read_on(page: u32, options: &JsValue) -> Result<(), JsValue> {
    call(|| {
        let options = options::read(options)?;
        let live = held(page)?;
        Ok(with_held(page, |held| match &mut held.reading {
            Some(reading) => reading.with_dependent_mut(|_, reading| reading.find_quotes(&options, None)),
            None => {
                #[cfg(feature = "fault-injection")]
                super::fault::inject(&live.article.text);
                held.reading =
                    Some(PageReading::new(live, |page| Reading::of(&page.article.article(), &options)));
            }
        })?)
    })
}

/// Makes a card of a page whose article was read to its end, which `showCard` shows. The card's attributes are names and
/// values by turns.
#[wasm_bindgen(js_name = makeCard, unchecked_return_type = "import('./index.d.ts').PageSummary")]
pub fn make_card(
    page: u32,
    host: &HtmlElement,
    attributes: Vec<String>,
    options: &JsValue,
) -> Result<JsValue, JsValue> {
    call(|| {
        let reading = with_held(page, |held| held.reading.take())?.ok_or_else(not_made)?;
        let (page, reading) = (reading.borrow_owner(), reading.borrow_dependent());
        let article = page.article.article();
        let options = options::read(options)?;
        let shown =
            CardOptions { edited: card::is_edited(host)?, ..options::of_card(&attributes, options.length)? };
        let summary = tagged(reading.summary(&options), &article, &options);
        let language = Language::of(Some(&summary.lang), article.text);
        page.view.set(Some(View::new(&summary, language, &shown)));
        output::to_js(&source(page).page_summary(&summary))
    })
}

/// Shows the card that was made of a page in a shadow root.
///
/// `resize` is called with the length that a reader asks for: the page is to be rendered again. The answer has the node
/// that the card would best go before (`place`, or null), and `free`, to be called once when the card goes.
#[wasm_bindgen(js_name = showCard, unchecked_return_type = "{ place: Node | null, free: () => void }")]
pub fn show_card(
    page: u32,
    host: &HtmlElement,
    shadow: &ShadowRoot,
    resize: Function,
) -> Result<JsValue, JsValue> {
    call(|| {
        let page = held(page)?;
        let view = page.view.take().ok_or_else(not_made)?;
        let located = Rc::clone(&page);
        let card = Card::mount(host, shadow, view, Box::new(move |span| located.passage(span)), resize)?;
        output::to_js(&output::Card {
            place: place::above_text(&page).map_or(JsValue::NULL, JsValue::from),
            free: card.into_free(),
        })
    })
}

/// The article of a document, or below an element.
#[wasm_bindgen(js_name = findArticle, unchecked_return_type = "import('./index.d.ts').Article")]
pub fn find_article(root: &Node) -> Result<JsValue, JsValue> {
    call(|| {
        let page = OpenedPage::of_document(root).and_then(OpenedPage::read).map_err(not_found)?;
        output::to_js(&source(&page).article(&page.article))
    })
}

fn held(page: u32) -> Result<Rc<LivePage>, JsError> {
    with_held(page, |held| held.page.clone())?.ok_or_else(|| JsError::new("the page was not read"))
}

fn with_held<T>(page: u32, work: impl FnOnce(&mut HeldPage) -> T) -> Result<T, JsError> {
    PAGES.with_borrow_mut(|pages| {
        let held = pages.iter_mut().find(|held| held.number == page);
        held.map(work).ok_or_else(|| JsError::new("the page was freed"))
    })
}

fn not_made() -> JsError {
    JsError::new("no card was made of the page")
}

fn open(input: &Node) -> Result<OpenedPage, NoArticle> {
    if dom::is_element(input) {
        OpenedPage::of_element(input.unchecked_ref())
    } else {
        OpenedPage::of_document(input)
    }
}

fn source(page: &LivePage) -> Source<'_> {
    Source::new(&page.article.text, JsString::from(page.article.text.as_str()))
}

fn not_found(reason: NoArticle) -> JsValue {
    DomException::new_with_message_and_name(&reason.to_string(), "NotFoundError")
        .map_or_else(|e| e, JsValue::from)
}
