//! Counts the features of all candidates.

use super::features::Features;
use super::looks;
use super::rows::Rows;
use crate::text::Document;

/// So many open the story.
pub(super) const OPENING: usize = 3;
/// An article of fewer sentences is short: a summary of it hardly has to save words.
const SHORT: f64 = 16.0;
/// A sentence of more words is long, by the step when it has so many more …
const LONG: f64 = 22.0;
const LONGER: f64 = 20.0;
/// … and by no more steps than these, however long it is.
const MOST: f64 = 3.0;
/// An article of more sentences is a long read.
pub(super) const LONG_READ: f64 = 45.0;
/// An opening that is by this share more like the article than its other sentences are leads it.
const LEADS: f64 = 0.2;

/// The features of each candidate, in reading order. `rows` are the candidates' TF-IDF rows. Linear in the
/// number of (sentence, term) pairs and in the text.
pub(super) fn features_of(document: &Document, rows: &Rows, candidates: &[usize]) -> Vec<Features> {
    let terms = Terms::of(document, rows, candidates);
    let whole = rows.sum(0..rows.len());
    let length = whole.iter().map(|x| x * x).sum::<f64>().sqrt().max(f64::MIN_POSITIVE);
    let trust = trust_in_place(rows, &whole);
    let short = (rows.len() as f64 / SHORT).min(1.0);
    let features = |place: usize| {
        let (sentence, at) = (candidates[place], place as f64);
        let others = (rows.len() as f64 - 1.0).max(1.0);
        let share = at / others;
        let likeness = rows.dot(place, &whole);
        let told = terms.told(rows.row(place), place);
        let words = document.sentences[sentence].words as f64;
        Features {
            first: trust / (1.0 + at),
            depth: trust * (1.0 + at).ln(),
            share: trust * share,
            share_root: trust * share.sqrt(),
            links: (likeness - rows.square(place)) / others,
            centroid: likeness / length,
            mass: told.mass,
            fresh: told.fresh,
            long: short * ((words - LONG) / LONGER).clamp(0.0, MOST),
            opens_quoted: if looks::opens_quoted(document, sentence) { 1.0 } else { 0.0 },
            title: told.title,
        }
    };
    (0..rows.len()).map(features).collect()
}

/// How far a sentence's place can be trusted to tell its weight, 0 to 1: less where the opening says
/// little of what the article is about, and less in a long read, which opens with a scene.
fn trust_in_place(rows: &Rows, whole: &[f64]) -> f64 {
    let central = |count: usize| {
        let sum: f64 = (0..count).map(|place| rows.dot(place, whole)).sum();
        sum / count.max(1) as f64
    };
    let ahead = central(OPENING.min(rows.len())) / central(rows.len()).max(f64::MIN_POSITIVE) - 1.0;
    let leads = 1.0 - 0.5 * (1.0 - ahead / LEADS).clamp(0.0, 1.0);
    leads * (LONG_READ / (rows.len() as f64).max(LONG_READ))
}

/// How the article uses its terms.
struct Terms {
    /// How often each stands in the candidates.
    counts: Vec<f64>,
    /// In how many candidates.
    spreads: Vec<usize>,
    /// In which candidate it stands first.
    firsts: Vec<usize>,
    /// The share of the headline that it is, by its IDF.
    titles: Vec<f64>,
}

/// What a sentence does with the article's terms: see the features of these names.
struct Told {
    mass: f64,
    fresh: f64,
    title: f64,
}

impl Terms {
    fn of(document: &Document, rows: &Rows, candidates: &[usize]) -> Self {
        let spreads = rows.document_frequencies();
        let mut counts = rows.zeros();
        let mut firsts = vec![usize::MAX; document.vocabulary];
        for (place, &sentence) in candidates.iter().enumerate() {
            for &term in document.terms(sentence) {
                counts[term as usize] += 1.0;
                firsts[term as usize] = firsts[term as usize].min(place);
            }
        }
        let mut titles = rows.zeros();
        for &term in &document.title_terms {
            let spread = spreads[term as usize] as f64;
            if spread > 0.0 {
                titles[term as usize] = (1.0 + candidates.len() as f64 / spread).ln();
            }
        }
        let sum = titles.iter().sum::<f64>().max(f64::MIN_POSITIVE);
        titles.iter_mut().for_each(|title| *title /= sum);
        Terms { counts, spreads, firsts, titles }
    }

    /// Of the candidate at this place, with its row of terms.
    fn told(&self, row: &[(u32, f32)], place: usize) -> Told {
        let (mut mass, mut fresh, mut title) = (0.0, 0, 0.0);
        for &(term, _) in row {
            let term = term as usize;
            if self.spreads[term] > 1 {
                mass += self.counts[term];
                fresh += usize::from(self.firsts[term] == place);
            }
            title += self.titles[term];
        }
        Told { mass: (1.0 + mass).ln(), fresh: (1.0 + fresh as f64).ln(), title }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tfidf::tfidf;
    use super::*;
    use crate::Article;
    use crate::language::Language;

    fn features(text: &str, title: &str) -> Vec<Features> {
        let article = Article::from_text(text);
        let document = Document::new(&article, Some(title), Language::of(Some("en"), text));
        let candidates: Vec<usize> = (0..document.sentences.len()).collect();
        let terms = candidates.iter().map(|&sentence| document.terms(sentence));
        let rows = tfidf(Rows::counts(terms, document.vocabulary));
        features_of(&document, &rows, &candidates)
    }

    fn near(a: f64, b: f64) {
        assert!((a - b).abs() < 1e-9, "{a} is not {b}");
    }

    #[test]
    fn a_place_counts_as_far_as_it_can_be_trusted() {
        let leads = "Bridge ferry harbour. Bridge repairs. Ferry crossings. Harbour dues. Gulls scream. \
                     Clouds drift. Poppies bloom.";
        let strays = "Gulls scream. Clouds drift. Poppies bloom. Bridge ferry harbour. Bridge ferry repairs.";
        let told = features(leads, "");
        near(told[0].first, 1.0);
        near(told[3].first, 0.25);
        near(told[3].depth, 4f64.ln());
        near(told[3].share, 0.5);
        near(told[3].share_root, 0.5f64.sqrt());
        near(features(strays, "")[0].first, 0.5);
        near(features(&leads.repeat(13), "")[0].first, LONG_READ / 91.0);
    }

    #[test]
    fn a_sentence_is_like_others_by_the_terms_that_they_share() {
        let told = features("Bridge ferry. Bridge repairs. Ferry repairs. Gulls scream. Bridge ferry.", "");
        // Two of these share one of two terms that are about as rare: their cosine is about a half.
        let about = |a: f64, b: f64| assert!((a / b - 1.0).abs() < 0.15, "{a} is not about {b}");
        about(told[1].links, (0.5 + 0.5 + 0.0 + 0.5) / 4.0);
        near(told[3].links, 0.0);
        assert!(told[0].centroid > told[1].centroid && told[1].centroid > told[3].centroid);
    }

    #[test]
    fn terms_are_counted() {
        let text =
            "Bridge opens Monday. Mayor praises bridge. Ferry stops. Bridge beats ferry. Mayor smiles.";
        let told = features(text, "Mayor opens bridge");
        // Three bridges, two mayors, two ferries.
        near(told[0].mass, 4f64.ln());
        near(told[1].mass, 6f64.ln());
        near(told[3].mass, 6f64.ln());
        near(told[1].fresh, 2f64.ln());
        near(told[3].fresh, 0.0);
        near(told[2].title, 0.0);
        let [bridge, mayor, opens] = [3f64, 2.0, 1.0].map(|spread| (1.0 + 5.0 / spread).ln());
        near(told[0].title, (bridge + opens) / (bridge + mayor + opens));
        near(features(text, "")[0].title, 0.0);
    }

    #[test]
    fn a_long_sentence_is_so_by_its_words() {
        let words = |count: usize| format!("{}. ", vec!["Bridge"; count].join(" "));
        let text = [22, 32, 400].map(words).concat() + &"“Gulls scream.” ".repeat(13);
        let told = features(&text, "");
        near(told[0].long, 0.0);
        near(told[1].long, 0.5);
        near(told[2].long, MOST);
        assert_eq!([told[0].opens_quoted, told[3].opens_quoted], [0.0, 1.0]);
        near(features(&words(32), "")[0].long, 0.5 / SHORT);
    }
}
