//! Pages to learn from, and how they are parted by site.

use crate::label::{Label, label};
use crate::pages::{Saved, Set};
use nutgraf::page::Tree;
use nutgraf::page::learning::Page;
use std::hash::{DefaultHasher, Hash, Hasher};

/// The set that is always learnt from.
const STRUCTURES: &str = "structures";

/// A page to learn from.
pub struct Example<'t> {
    /// Which of the sets it is in.
    pub set: usize,
    site: String,
    /// Whether it is one of our own, which are learnt from always.
    pub is_structure: bool,
    /// The article's text; none if the page is no article's.
    pub truth: Option<&'t str>,
    pub page: Page<'t>,
    /// Of each line of the page.
    pub labels: Vec<Label>,
}

/// Measures and labels all pages, whose trees come in the same order.
pub fn examples<'t>(sets: &'t [Set], trees: &'t [Tree]) -> Vec<Example<'t>> {
    let pages =
        sets.iter().enumerate().flat_map(|(at, set)| set.pages.iter().map(move |page| (at, set, page)));
    pages.zip(trees).map(|((at, set, saved), tree)| Example::of(at, set, saved, tree)).collect()
}

impl<'t> Example<'t> {
    fn of(at: usize, set: &Set, saved: &'t Saved, tree: &'t Tree) -> Example<'t> {
        let page = Page::of(tree);
        let labels = match &saved.truth {
            Some(truth) => label(&page.texts(), truth),
            None => vec![Label::default(); page.features().len()],
        };
        let address = saved.url.clone().unwrap_or_else(|| page.address().into());
        Example {
            set: at,
            site: site(&address).unwrap_or_else(|| saved.id.clone()),
            is_structure: set.name == STRUCTURES,
            truth: saved.truth.as_deref(),
            page,
            labels,
        }
    }

    /// The fold that the page's site is in; our own pages are in none. Each seed deals the sites anew.
    fn fold(&self, folds: usize, seed: usize) -> Option<usize> {
        let mut hasher = DefaultHasher::new();
        (&self.site, seed).hash(&mut hasher);
        (!self.is_structure).then(|| hasher.finish() as usize % folds)
    }
}

/// The pages outside a fold, and those in it.
pub fn part<'e, 't>(
    pages: &[&'e Example<'t>],
    folds: usize,
    seed: usize,
    fold: usize,
) -> (Vec<&'e Example<'t>>, Vec<&'e Example<'t>>) {
    pages.iter().partition(|page| page.fold(folds, seed) != Some(fold))
}

/// The domain that somebody registered, or nearly so.
fn site(address: &str) -> Option<String> {
    let host = address.split("://").nth(1)?.split(['/', ':']).next()?.to_lowercase();
    let labels: Vec<&str> = host.split('.').collect();
    let second = labels.len().checked_sub(2).map_or("", |at| labels[at]);
    let count = if second.len() <= 3 && labels.len() > 2 { 3 } else { 2 };
    Some(labels[labels.len().saturating_sub(count)..].join("."))
}
