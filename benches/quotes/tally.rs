//! Counts what is right.

use crate::conventions::{Gold, GoldQuote, Prediction, Range, iou, is_he_or_she, is_pronoun, words};
use crate::report::error;
use crate::share::Share;
use nutgraf::KeyQuote;
use nutgraf::quotes::Rule;

/// Quotations with fewer words count on neither side.
const SHORTEST: usize = 5;
/// From this overlap on two spans are the same quotation.
const OVERLAP: f64 = 0.8;

/// The counts of one set.
#[derive(Default)]
pub struct Tally {
    pub articles: usize,
    pub gold: usize,
    pub predicted: usize,
    pub exact: usize,
    pub overlapping: usize,
    pub speaker: Share,
    pub nobody: usize,
    pub nominal: Share,
    pub pronoun: Share,
    /// Full names, over quotations whose annotation has one.
    pub resolved: Share,
    /// Full names where the mention is he or she and somebody was named.
    pub he_she: Share,
    pub he_she_nobody: usize,
    /// With the sum of the stated confidences.
    pub rules: Vec<(Rule, f64, Share)>,
    pub card_span: Share,
    pub card_speaker: Share,
    pub card_shows: Share,
}

impl Tally {
    pub fn add(&mut self, gold: &Gold, predictions: &[Prediction], errors: bool) {
        self.articles += 1;
        let wanted: Vec<&GoldQuote> = gold.quotes.iter().filter(|q| q.words as usize >= SHORTEST).collect();
        let mut found: Vec<(Range, &Prediction)> = Vec::new();
        for prediction in predictions {
            for part in gold.split(prediction.at) {
                let long = words(&gold.slice(part)).len() >= SHORTEST;
                if long && found.iter().all(|(known, ..)| *known != part) {
                    found.push((part, prediction));
                }
            }
        }
        self.gold += wanted.len();
        self.predicted += found.len();
        let (of_gold, of_found) = match_up(&wanted, &found);
        for (quote, other) in wanted.iter().zip(&of_gold) {
            match other {
                Some(j) => self.add_match(gold, quote, found[*j], errors),
                None if errors => error(gold, "MISS", quote.at, None, None),
                None => {}
            }
        }
        for ((part, prediction), _) in found.iter().zip(&of_found).filter(|(_, gold)| gold.is_none()) {
            if errors {
                error(gold, "FALSE", *part, None, Some(prediction));
            }
        }
    }

    fn add_match(&mut self, gold: &Gold, quote: &GoldQuote, found: (Range, &Prediction), errors: bool) {
        let (part, prediction) = found;
        self.overlapping += 1;
        let exact = gold.same(quote.at, part);
        self.exact += usize::from(exact);
        if !exact && errors {
            error(gold, "BOUND", quote.at, quote.speaker.as_ref(), Some(prediction));
        }
        if let Some(speaker) = &quote.speaker {
            let right = gold.right_speaker(speaker, prediction.speaker, prediction.name.as_deref());
            self.speaker.add(right);
            self.nobody += usize::from(prediction.speaker.is_none());
            if prediction.speaker.is_some() {
                if is_pronoun(&speaker.1) { &mut self.pronoun } else { &mut self.nominal }.add(right);
            }
            if let Some(rule) = prediction.rule {
                let at = self.rule(rule);
                self.rules[at].1 += prediction.confidence;
                self.rules[at].2.add(right);
            }
            if !right && errors {
                let kind = if prediction.speaker.is_none() { "NONE" } else { "WRONG" };
                error(gold, kind, quote.at, Some(speaker), Some(prediction));
            }
        }
        if let Some(form) = quote.names.first() {
            let named = prediction.name.as_ref();
            let right = named.is_some_and(|name| quote.names.contains(name));
            self.resolved.add(right);
            let mention = prediction.speaker.map(|s| gold.slice(gold.points(s))).unwrap_or_default();
            if is_he_or_she(&mention) {
                if named.is_some() {
                    self.he_she.add(right);
                } else {
                    self.he_she_nobody += 1;
                }
            }
            if !right && errors {
                error(gold, "NAME", quote.at, Some(&(quote.at, form.clone())), Some(prediction));
            }
        }
    }

    fn rule(&mut self, rule: Rule) -> usize {
        self.rules.iter().position(|(known, ..)| *known == rule).unwrap_or_else(|| {
            self.rules.push((rule, 0.0, Share::default()));
            self.rules.len() - 1
        })
    }

    /// What a card with the default options shows.
    pub fn add_card(&mut self, gold: &Gold, shown: &[KeyQuote], errors: bool) {
        let named: Vec<_> = shown.iter().filter_map(|quote| Some((quote, quote.speaker?))).collect();
        let quotable = |q: &GoldQuote| q.direct && (8..=40).contains(&q.words) && q.speaker.is_some();
        if gold.quotes.iter().any(quotable) {
            self.card_shows.add(!named.is_empty());
        }
        for (quote, speaker) in named {
            let prediction = Prediction {
                at: (quote.span.start, quote.span.end),
                speaker: Some((speaker.span.start, speaker.span.end)),
                name: speaker.name.map(str::to_string),
                rule: None,
                confidence: quote.score,
            };
            let parts = gold.split(prediction.at);
            let same = |q: &&GoldQuote| parts.iter().any(|&part| iou(q.at, part) >= OVERLAP);
            let annotated = gold.quotes.iter().find(same);
            self.card_span.add(annotated.is_some());
            if annotated.is_none() && errors {
                error(gold, "CARD SPAN", gold.points(prediction.at), None, Some(&prediction));
            }
            let Some(annotated) = annotated else { continue };
            // Where the set tells names, the name must be right; else the mention must.
            let right = match (&annotated.names[..], &annotated.speaker) {
                ([_, ..], _) => prediction.name.as_ref().is_some_and(|name| annotated.names.contains(name)),
                ([], Some(s)) => gold.right_speaker(s, prediction.speaker, prediction.name.as_deref()),
                ([], None) => continue,
            };
            self.card_speaker.add(right);
            if !right && errors {
                error(gold, "CARD WRONG", annotated.at, annotated.speaker.as_ref(), Some(&prediction));
            }
        }
    }

    /// Adds the counts of other articles.
    pub fn join(&mut self, other: &Tally) {
        self.articles += other.articles;
        self.gold += other.gold;
        self.predicted += other.predicted;
        self.exact += other.exact;
        self.overlapping += other.overlapping;
        self.nobody += other.nobody;
        self.he_she_nobody += other.he_she_nobody;
        self.speaker.join(other.speaker);
        self.nominal.join(other.nominal);
        self.pronoun.join(other.pronoun);
        self.resolved.join(other.resolved);
        self.he_she.join(other.he_she);
        self.card_span.join(other.card_span);
        self.card_speaker.join(other.card_speaker);
        self.card_shows.join(other.card_shows);
        for &(rule, stated, share) in &other.rules {
            let at = self.rule(rule);
            self.rules[at].1 += stated;
            self.rules[at].2.join(share);
        }
    }

    /// The figures that matter most, on a line.
    pub fn short(&self) -> String {
        format!(
            "speaker {:.3}, end to end {:.3}, card {}, shows {:.3}",
            self.speaker.part(),
            self.f1(self.speaker.right),
            self.card_speaker,
            self.card_shows.part()
        )
    }

    /// The F1 of so many right ones among all that are annotated and found.
    pub fn f1(&self, hits: usize) -> f64 {
        2.0 * hits as f64 / (self.predicted + self.gold).max(1) as f64
    }
}

/// Pairs annotations with predictions one to one, the greatest overlap first.
fn match_up(
    wanted: &[&GoldQuote],
    found: &[(Range, &Prediction)],
) -> (Vec<Option<usize>>, Vec<Option<usize>>) {
    let mut pairs = Vec::new();
    for (i, quote) in wanted.iter().enumerate() {
        for (j, (part, _)) in found.iter().enumerate() {
            let overlap = iou(quote.at, *part);
            if overlap >= OVERLAP {
                pairs.push((overlap, i, j));
            }
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((b.1, b.2).cmp(&(a.1, a.2))));
    let mut of_gold = vec![None; wanted.len()];
    let mut of_found = vec![None; found.len()];
    for (_, i, j) in pairs {
        if of_gold[i].is_none() && of_found[j].is_none() {
            of_gold[i] = Some(j);
            of_found[j] = Some(i);
        }
    }
    (of_gold, of_found)
}
