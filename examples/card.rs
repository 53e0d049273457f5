//! Prints the card of an article as HTML.
//!
//! Standard input is the article, its title in the first line:
//!
//! ```sh
//! cargo run --example card < tests/articles/science.txt > card.html
//! ```
//!
//! `--lang TAG` tells its language, `--heading TEXT` heads the card, `--collapsed` closes it, `--edited` leaves room for an
//! editor's own list in place of the key sentences, and `--view` prints only what is inside the shadow root.

use nutgraf::card::{CardOptions, View};
use nutgraf::language::Language;
use nutgraf::{Article, Options, summarize_article};
use std::io::{Error, Read, stdin};

fn main() -> Result<(), Error> {
    let mut text = String::new();
    stdin().read_to_string(&mut text)?;
    let (title, body) = text.split_once('\n').unwrap_or(("", &text));
    let arguments: Vec<String> = std::env::args().collect();
    let value = |name: &str| arguments.iter().skip_while(|argument| *argument != name).nth(1).cloned();
    let article =
        Article { title: Some(title.into()), lang: value("--lang"), ..Article::from_text(body.trim()) };
    let summary =
        summarize_article(&article, &Options { beyond: true, ..Options::default() }).map_err(Error::other)?;
    let language = Language::of(Some(&summary.lang), article.text);
    let given = |flag: &str| arguments.iter().any(|argument| argument == flag);
    let options = CardOptions {
        collapsed: given("--collapsed"),
        edited: given("--edited"),
        heading: value("--heading"),
        ..CardOptions::default()
    };
    let view = View::new(&summary, language, &options);
    print!("{}", if given("--view") { view.to_html() } else { view.to_declarative_html([], None) });
    Ok(())
}
