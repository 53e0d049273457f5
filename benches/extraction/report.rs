//! What is printed of the tools' texts.

use crate::browser::{Jump, Read};
use crate::pages::{Found, Saved};
use crate::score::{Score, Total};

/// Prints how well each tool did over a set of pages.
pub fn report(pages: &[Saved], tools: &[(&str, Vec<Found>)], prints_pages: bool) {
    if pages.iter().any(|page| page.truth.is_some()) {
        println!("{:17}    F1      P      R    exact     lead     < .5    found", "");
    }
    for (tool, found) in tools {
        let scored: Vec<(&Saved, Score)> = pages
            .iter()
            .zip(found)
            .filter_map(|(page, found)| Some((page, Score::of(page.truth.as_ref()?, &found.text))))
            .collect();
        if scored.is_empty() {
            let none = found.iter().filter(|found| found.text.is_empty()).count();
            println!("{tool:17} no article, no card: {none} of {}", pages.len());
        } else {
            print_total(tool, &scored);
        }
        print_times(found);
    }
    for (at, page) in pages.iter().enumerate().filter(|_| prints_pages) {
        let told = |found: &Found| match &page.truth {
            Some(truth) => format!("{:.3}", Score::of(truth, &found.text).f1),
            None => if found.text.is_empty() { "none" } else { "card" }.into(),
        };
        let told: Vec<String> = tools.iter().map(|(_, found)| told(&found[at])).collect();
        println!("  {} {}", told.join(" "), page.id);
    }
}

fn print_total(tool: &str, scored: &[(&Saved, Score)]) {
    let found =
        scored.iter().filter(|(_, score)| score.precision.is_some()).count() as f64 / scored.len() as f64;
    let scores: Vec<Score> = scored.iter().map(|(_, score)| score).cloned().collect();
    let Total { f1, precision, recall, exact, lead, under } = Total::of(&scores);
    let shares = [exact, lead, under, found].map(|share| format!("{:7.1} %", 100.0 * share)).concat();
    println!("{tool:17} {f1:.3}  {precision:.3}  {recall:.3}{shares}");
}

fn print_times(found: &[Found]) {
    let mut times: Vec<f64> = found.iter().map(|found| found.ms).collect();
    times.sort_by(f64::total_cmp);
    let quantile = |share: f64| times.get((times.len() as f64 * share) as usize).copied().unwrap_or_default();
    println!("{:17} p50 {:.1} ms, p95 {:.1} ms", "", quantile(0.5), quantile(0.95));
}

/// Prints on how many pages the article is, word for word, the one that Chromium finds, and on how many it is once Chromium
/// heeds no style sheet: what differs then is our own doing.
pub fn agreement(pages: &[Saved], found: &[Found], read: &Read, prints_different: bool) {
    let words = |text: &str| text.split_whitespace().map(String::from).collect::<Vec<_>>();
    let differs = |at: usize, other: &str| words(&found[at].text) != words(other);
    let styled: Vec<usize> = (0..pages.len()).filter(|&at| differs(at, &read.nutgraf[at].text)).collect();
    let unstyled: Vec<usize> = (0..pages.len()).filter(|&at| differs(at, &read.unstyled[at])).collect();
    let same = |different: &[usize]| pages.len() - different.len();
    println!(
        "the same article as in Chromium: {} of {}; without style sheets: {}",
        same(&styled),
        pages.len(),
        same(&unstyled)
    );
    for at in unstyled.into_iter().filter(|_| prints_different) {
        println!("  differs without style sheets: {}", pages[at].id);
    }
}

/// Prints whether a click on each sentence of the card marks that sentence in the page.
pub fn jumps(jumps: &[Jump], prints_wrong: bool) {
    let bare = |text: &str| text.split_whitespace().collect::<String>();
    let wrong: Vec<&Jump> = jumps.iter().filter(|jump| bare(&jump.sentence) != bare(&jump.marked)).collect();
    println!("a click marks the sentence: {} of {}", jumps.len() - wrong.len(), jumps.len());
    for jump in wrong.iter().filter(|_| prints_wrong) {
        println!("  {}: {} | {}", jump.id, jump.sentence, jump.marked);
    }
}
