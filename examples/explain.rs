//! Prints how the sentences of standard input came by their scores: what the prior gave and what similar sentences gave, and
//! the sentences most alike.
//!
//! ```sh
//! cargo run --example explain < tests/articles/science.txt
//! ```

use nutgraf::{Options, summarize};
use std::io::{Error, Read, stdin};

fn main() -> Result<(), Error> {
    let mut text = String::new();
    stdin().read_to_string(&mut text)?;
    let options = Options { explain: true, ..Options::default() };
    let summary = summarize(&text, &options).map_err(Error::other)?;
    let explanation = summary.explanation.expect("it was asked for");
    println!("score = prior + links");
    for told in &explanation.sentences {
        println!(
            "{:>5.2}   {:>5.2}   {:>5.2}  {}",
            told.score, told.from_prior, told.from_neighbours, told.text
        );
        for part in told.parts.iter().filter(|part| part.points.abs() > 0.5) {
            println!("{:23}{} {:+.2}", "", part.name, part.points);
        }
    }
    for link in &explanation.links {
        let [a, b] = [link.from, link.to].map(|at| explanation.sentences[at].text);
        println!("\n{:.2} {a}\n     {b}", link.weight);
    }
    Ok(())
}
