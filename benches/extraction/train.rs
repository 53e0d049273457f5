//! Learns the finder's weights, and measures them on pages that they were not learnt from.
//!
//! `--folds` keeps each fifth of the sites back in turn: what the other four teach is scored on it, and on the pages
//! that taught it; the difference is what the model knows by heart. How many features are left (the penalty) is chosen
//! by folds of those four fifths alone. `--learn` learns from all pages and writes `src/page/weights.rs`. Whether
//! hidden text counts is told by the weights of today; so learn twice. Nothing is random.
//!
//! The pages in `tests/browser/structures`, named among the folders, are learnt from always, and are not scored.

use crate::label::{Label, label};
use crate::logistic::Examples;
use crate::model::{Learnt, told};
use crate::pages::Set;
use crate::score::{Score, Total, mean};
use enum_map::{Enum, EnumMap};
use nutgraf::page::learning::{LineFeature, LineFeatures, Page, PageFeature, Story};
use nutgraf::{html, page::Tree};
use std::error::Error;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Outer folds, ways to part the sites into them, and folds for choosing penalties.
const FOLDS: usize = 5;
const FOLDINGS: usize = 2;
const INNER_FOLDS: usize = 4;
/// What the size of a weight may cost, in pages; the first that does best is taken.
const LINE_PENALTIES: [f64; 4] = [1.0, 0.3, 0.1, 0.02];
const PAGE_PENALTIES: [f64; 4] = [2.0, 1.0, 0.5, 0.2];
/// The share of articles that get a card, at least, among those whose page does not say that it is one.
const LEAST_FOUND: f64 = 0.98;
/// The set that is always learnt from, and what a line of it weighs.
const STRUCTURES: (&str, f64) = ("structures", 3.0);
/// What a line of the story's opening weighs more among the others, in stories.
const OPENING: f64 = 0.5;
/// From which score on a line is kept.
const LINE_MARGIN: f64 = 0.2;
/// A page with a greater loss may not hold the text that its truth tells: it weighs less, to lose no more.
const MOST_LOSS: f64 = 0.3;
const CAPPINGS: usize = 3;

/// A page to learn from.
struct Example<'t> {
    set: usize,
    site: String,
    is_structure: bool,
    truth: Option<&'t str>,
    page: Page<'t>,
    labels: Vec<Label>,
}

/// What is chosen by folds.
#[derive(Clone, Copy)]
struct Choice {
    line_penalty: f64,
    page_penalty: f64,
    /// From which score on a page is an article's.
    page_margin: f64,
}

/// Measures by folds, and learns from all.
pub fn train(sets: &[Set], folds: bool, learns: bool) -> Result<(), Box<dyn Error>> {
    let trees: Vec<Tree> =
        sets.iter().flat_map(|set| &set.pages).map(|page| html::read(&page.html)).collect();
    let examples = examples(sets, &trees);
    let all: Vec<&Example> = examples.iter().collect();
    if folds {
        hold_out(sets, &all);
    }
    if learns {
        let learnt = learn(&all, choose(&all));
        println!("{} weights", learnt.size());
        learnt.write()?;
    }
    Ok(())
}

fn examples<'t>(sets: &'t [Set], trees: &'t [Tree]) -> Vec<Example<'t>> {
    let pages =
        sets.iter().enumerate().flat_map(|(at, set)| set.pages.iter().map(move |page| (at, set, page)));
    let example = |((set_at, set, saved), tree): ((usize, &'t Set, &'t crate::pages::Saved), &'t Tree)| {
        let page = Page::of(tree);
        let labels = match &saved.truth {
            Some(truth) => label(&page.texts(), truth),
            None => vec![Label::default(); page.features().len()],
        };
        let address = saved.url.clone().unwrap_or_else(|| page.address().into());
        Example {
            set: set_at,
            site: site(&address).unwrap_or_else(|| saved.id.clone()),
            is_structure: set.name == STRUCTURES.0,
            truth: saved.truth.as_deref(),
            page,
            labels,
        }
    };
    pages.zip(trees).map(example).collect()
}

/// The domain that somebody registered, or nearly so.
fn site(address: &str) -> Option<String> {
    let host = address.split("://").nth(1)?.split(['/', ':']).next()?.to_lowercase();
    let labels: Vec<&str> = host.split('.').collect();
    let second = labels.len().checked_sub(2).map_or("", |at| labels[at]);
    let count = if second.len() <= 3 && labels.len() > 2 { 3 } else { 2 };
    Some(labels[labels.len().saturating_sub(count)..].join("."))
}

impl Example<'_> {
    /// The fold that the page's site is in; structures are in none.
    fn fold(&self, folds: usize, seed: usize) -> Option<usize> {
        let mut hasher = DefaultHasher::new();
        (&self.site, seed).hash(&mut hasher);
        (!self.is_structure).then(|| hasher.finish() as usize % folds)
    }
}

/// The pages outside a fold, and those in it.
fn part<'e, 't>(
    pages: &[&'e Example<'t>],
    folds: usize,
    seed: usize,
    fold: usize,
) -> (Vec<&'e Example<'t>>, Vec<&'e Example<'t>>) {
    pages.iter().partition(|page| page.fold(folds, seed) != Some(fold))
}

/// Learns all weights.
fn learn(pages: &[&Example], choice: Choice) -> Learnt {
    let mut learnt = learn_lines(pages, choice.line_penalty);
    let stories: Vec<Story> = pages.iter().map(|page| page.page.story(&learnt.model())).collect();
    let mut weights = learn_page(pages, &stories, choice.page_penalty);
    weights[PageFeature::Bias] -= choice.page_margin;
    learnt.page = told(&weights.into_iter().collect::<Vec<_>>());
    learnt
}

/// Learns what tells a story's lines.
fn learn_lines(pages: &[&Example], penalty: f64) -> Learnt {
    let first = learn_look(pages, penalty, |page| page.page.features().to_vec(), |label| label.weight);
    let mut learnt = Learnt { line: told(&first), ..Learnt::default() };
    let in_context = |page: &Example| page.page.in_context(&learnt.model());
    let opening = |label: &Label| label.weight + if label.opens { OPENING } else { 0.0 };
    let mut second = learn_look(pages, penalty, in_context, opening);
    second[0].1 -= LINE_MARGIN;
    learnt.line_in_context = told(&second);
    learnt
}

fn learn_look(
    pages: &[&Example],
    penalty: f64,
    features: impl Fn(&Example) -> Vec<LineFeatures>,
    weight: impl Fn(&Label) -> f64,
) -> Vec<(LineFeature, f64)> {
    let mut examples = Examples::new(LineFeature::LENGTH);
    let mut ends = Vec::new();
    for page in pages {
        let scale = if page.is_structure { STRUCTURES.1 } else { 1.0 };
        for (line, label) in
            features(page).into_iter().zip(&page.labels).filter(|(_, label)| label.weight > 0.0)
        {
            examples.push(line.into_values(), label.share, scale * weight(label));
        }
        ends.push(examples.truth.len());
    }
    let full = examples.weights.clone();
    let mut weights = vec![0.0; LineFeature::LENGTH];
    for capping in 0..=CAPPINGS {
        weights = examples.learn(penalty, &weights);
        if capping < CAPPINGS {
            examples.weights.clone_from(&full);
            let losses: Vec<f64> = examples.losses(&weights).collect();
            let mut start = 0;
            for (&end, page) in ends.iter().zip(pages) {
                let loss: f64 = losses[start..end].iter().sum();
                if loss > MOST_LOSS && !page.is_structure {
                    examples.weights[start..end].iter_mut().for_each(|weight| *weight *= MOST_LOSS / loss);
                }
                start = end;
            }
        }
    }
    weights.into_iter().enumerate().map(|(at, weight)| (LineFeature::from_usize(at), weight)).collect()
}

/// Learns what tells an article's page. Those that are too short have no card anyway.
fn learn_page(pages: &[&Example], stories: &[Story], penalty: f64) -> EnumMap<PageFeature, f64> {
    let mut examples = Examples::new(PageFeature::LENGTH);
    for (page, story) in pages.iter().zip(stories).filter(|(_, story)| !story.is_short) {
        examples.push(story.page.into_values(), f64::from(page.truth.is_some()), 1.0);
    }
    let weights = examples.learn(penalty, &[0.0; PageFeature::LENGTH]);
    EnumMap::from_fn(|feature: PageFeature| weights[feature.into_usize()])
}

/// Chooses the penalties by folds, and the margin.
fn choose(pages: &[&Example]) -> Choice {
    let mut totals = [0.0; LINE_PENALTIES.len()];
    for fold in 0..INNER_FOLDS {
        let (taught, held) = part(pages, INNER_FOLDS, usize::MAX, fold);
        for (total, penalty) in totals.iter_mut().zip(LINE_PENALTIES) {
            let learnt = learn_lines(&taught, penalty);
            let story =
                |page: &&Example| Some(Score::of(page.truth?, &page.page.story(&learnt.model()).text));
            *total += Total::of(&held.iter().filter_map(story).collect::<Vec<_>>()).f1;
        }
    }
    let best = totals.iter().copied().fold(f64::MIN, f64::max);
    let line_penalty = LINE_PENALTIES[totals.iter().position(|&total| total == best).unwrap_or(0)];
    let (page_penalty, page_margin) = choose_page(pages, line_penalty);
    println!(
        "chosen: lines {line_penalty} {:?}, page {page_penalty}, from {page_margin:.2}",
        totals.map(|t| t / INNER_FOLDS as f64)
    );
    Choice { line_penalty, page_penalty, page_margin }
}

fn choose_page(pages: &[&Example], line_penalty: f64) -> (f64, f64) {
    let mut scored: [Vec<(bool, f64)>; PAGE_PENALTIES.len()] = Default::default();
    for fold in 0..INNER_FOLDS {
        let (taught, held) = part(pages, INNER_FOLDS, usize::MAX, fold);
        let learnt = learn_lines(&taught, line_penalty);
        let stories = |pages: &[&Example]| -> Vec<Story> {
            pages.iter().map(|page| page.page.story(&learnt.model())).collect()
        };
        let (taught_stories, held_stories) = (stories(&taught), stories(&held));
        for (scored, penalty) in scored.iter_mut().zip(PAGE_PENALTIES) {
            let weights = learn_page(&taught, &taught_stories, penalty);
            for (page, story) in held.iter().zip(&held_stories).filter(|(_, story)| !story.is_short) {
                let score =
                    story.page.iter().map(|(feature, &value)| f64::from(value) * weights[feature]).sum();
                scored.push((page.truth.is_some(), score));
            }
        }
    }
    let loss = |scored: &[(bool, f64)]| {
        mean(scored.iter().map(|&(is, score)| score.exp().ln_1p() - if is { score } else { 0.0 }))
    };
    let best = (0..scored.len()).min_by(|&a, &b| loss(&scored[a]).total_cmp(&loss(&scored[b]))).unwrap_or(0);
    let mut articles: Vec<f64> = scored[best].iter().filter(|(is, _)| *is).map(|(_, score)| *score).collect();
    articles.sort_by(f64::total_cmp);
    let lost = (articles.len() as f64 * (1.0 - LEAST_FOUND)) as usize;
    (PAGE_PENALTIES[best], articles.get(lost).copied().unwrap_or_default() - 0.01)
}

/// What is printed of each set.
#[derive(Default)]
struct Held {
    stories: Vec<Score>,
    cards: Vec<f64>,
}

fn hold_out(sets: &[Set], pages: &[&Example]) {
    for seed in 0..FOLDINGS {
        let mut held: Vec<[Held; 2]> = sets.iter().map(|_| Default::default()).collect();
        for fold in 0..FOLDS {
            let (taught, kept_back) = part(pages, FOLDS, seed, fold);
            let learnt = learn(&taught, choose(&taught));
            println!("fold {fold}: {} weights", learnt.size());
            for (side, pages) in [&kept_back, &taught].into_iter().enumerate() {
                for page in pages {
                    let story = page.page.story(&learnt.model());
                    let has_card = !story.is_short && story.is_article;
                    let held = &mut held[page.set][side];
                    held.cards.push(f64::from(has_card));
                    if let Some(truth) = page.truth {
                        held.stories.push(Score::of(truth, if has_card { &story.text } else { "" }));
                    }
                }
            }
        }
        for (set, sides) in sets.iter().zip(&held) {
            println!("{}", set.name);
            for (side, held) in ["kept back", "taught"].iter().zip(sides) {
                let Total { f1, precision, recall, lead, .. } = Total::of(&held.stories);
                let cards = 100.0 * mean(held.cards.iter().copied());
                println!(
                    "  {side:10} F1 {f1:.4} (P {precision:.3}, R {recall:.3}), lead {:.1} %, cards {cards:.1} %",
                    100.0 * lead
                );
            }
        }
    }
}
