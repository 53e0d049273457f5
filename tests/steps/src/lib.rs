//! The core as a module that imports nothing: it makes inputs of any size itself, and works on them.

mod pages;
#[path = "../../../benches/growth/texts.rs"]
mod texts;
mod units;

use nutgraf::page::{self, Tree};
use nutgraf::{Options, summarize};
use std::cell::RefCell;

/// A kind of input.
pub struct Kind {
    pub name: &'static str,
    /// How large it is at first: in bytes of a text, lines of a page.
    pub size: usize,
    make: Make,
}

/// What makes an input of a size.
enum Make {
    Text(fn(usize) -> String),
    /// A text of this, again and again.
    Unit(&'static str),
    Page(fn(usize) -> Tree),
    Planted,
}

/// Work of ours that is not linear, for the test to find.
pub const PLANTED: &str = "planted: each number beside each before it";

/// All kinds, in order.
pub fn kinds() -> impl Iterator<Item = Kind> {
    let texts = texts::KINDS.iter().map(|&(name, make)| Kind { name, size: 16_000, make: Make::Text(make) });
    let units = units::UNITS.iter().map(|&unit| Kind { name: unit, size: 4_000, make: Make::Unit(unit) });
    let pages = pages::KINDS.iter().map(|&(name, make)| Kind { name, size: 800, make: Make::Page(make) });
    texts.chain(units).chain(pages).chain([Kind { name: PLANTED, size: 2_000, make: Make::Planted }])
}

/// What is to be done.
type Work = Box<dyn Fn()>;

thread_local! {
    static WORK: RefCell<Work> = RefCell::new(Box::new(|| ()));
}

/// Makes an input of a kind, about so large; the answer is how large it is.
#[unsafe(no_mangle)]
pub extern "C" fn prepare(kind: usize, size: usize) -> usize {
    let of_text = |text: String| -> (usize, Work) { (text.len(), Box::new(move || read(&text))) };
    let (size, work) = match kinds().nth(kind).expect("there are so many kinds").make {
        Make::Text(make) => of_text(make(size)),
        Make::Unit(unit) => of_text(unit.repeat(size / unit.len())),
        Make::Page(make) => {
            let tree = make(size);
            (size, Box::new(move || find(&tree)) as Work)
        }
        Make::Planted => (size, Box::new(move || each_beside_each(size)) as Work),
    };
    WORK.set(work);
    size
}

/// Works on what was prepared.
#[unsafe(no_mangle)]
pub extern "C" fn work() {
    WORK.with_borrow(|work| work());
}

fn read(text: &str) {
    let options = Options { lang: Some("en".into()), ..Options::default() };
    let summary = summarize(text, &options).expect("the options are in range");
    assert!(summary.stats.words > 0 || summary.sentences.is_empty());
}

/// Looks for the article, which some of these pages have none of, and reads the page as one.
fn find(tree: &Tree) {
    for article in
        [page::find(tree).ok(), Some(page::read_whole(tree).expect("there is text"))].into_iter().flatten()
    {
        assert!(!article.text.is_empty());
    }
}

fn each_beside_each(count: usize) {
    let numbers: Vec<usize> = (0..count).collect();
    assert!(!numbers.iter().enumerate().any(|(i, number)| numbers[..i].contains(number)));
}
