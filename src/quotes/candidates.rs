//! Who may have said a quotation, and what speaks for each.

use super::context::{Context, Place};
use super::features::{
    Animacy, Antecedent, Distance, Ending, Feature, Features, Gap, Neighbour, SentenceForm, Side,
    SubjectRank, VerbOrder,
};
use super::history::History;
use super::lexicon::WordClass;
use super::model::{Candidate, Found};
use super::phrases::Mention;
use super::rule::Rule;
use super::sentence_side::SentenceSide;
use super::ties::Tie;
use super::tokens::TokenRange;

/// Hearsay is looked for as far as so many tokens behind the quotation.
const MOOD_REACH: usize = 8;

impl Context<'_, '_> {
    /// All who may have said a quotation; `alone`: its line has nothing but quotations.
    pub(super) fn candidates(&self, place: Place, history: History, alone: bool) -> Vec<Candidate> {
        let left = self.sentence_side(place, Side::Left);
        let right = self.sentence_side(place, Side::Right);
        let mut candidates = vec![nobody(place, &left)];
        let mentions = !left.mentions.is_empty() || !right.mentions.is_empty();
        self.add_past(place, history, alone, mentions, &mut candidates);
        for part in [&left, &right] {
            let speaking = (0..part.mentions.len()).filter(|&i| part.mentions[i].tie != Tie::Silent);
            candidates.extend(speaking.map(|i| self.candidate(place, part, i, history)));
        }
        candidates
    }

    /// Who spoke before.
    fn add_past(
        &self,
        place: Place,
        history: History,
        alone: bool,
        mentions: bool,
        candidates: &mut Vec<Candidate>,
    ) {
        let reports = self.tokens.any(TokenRange::new(place.start, place.end), WordClass::SPEAKS);
        let mood = TokenRange::new(place.start, place.end.min(place.quote + MOOD_REACH));
        let hearsay = self.tokens.any(mood, WordClass::HEARSAY);
        let ends = matches!(place.ending, Ending::Question | Ending::Stop);
        let form = match (ends, reports) {
            _ if alone => SentenceForm::Alone,
            (true, true) => SentenceForm::Both,
            (false, false) => SentenceForm::Neither,
            _ => SentenceForm::Either,
        };
        let opens = place.quote == place.start;
        let mut add = |found: Found, antecedent, distance| {
            let personhood = self.coreference.personhood(found.mention);
            let features = Features::from_iter([
                Feature::Past { antecedent, opens, form },
                Feature::Mood { hearsay, reports, mentions, distance },
                Feature::PastEntity { personhood, distance },
            ]);
            candidates.push(Candidate { found: Some(found), features });
        };
        if let Some(last) = history.last {
            let antecedent = if history.stale { Antecedent::Stale } else { antecedent(last.rule) };
            let same = last.rule == Rule::Continued;
            add(last, antecedent, if same { Distance::SameParagraph } else { Distance::Far });
        }
        if let Some(earlier) = history.earlier {
            add(Found { rule: Rule::Carried, ..earlier }, Antecedent::Earlier, Distance::Earlier);
        }
    }

    /// A mention in the quotation's own sentence.
    fn candidate(&self, place: Place, part: &SentenceSide, i: usize, history: History) -> Candidate {
        let tokens = self.tokens;
        let Mention { range, tie, .. } = part.mentions[i];
        let side = part.side;
        let opens = range.start() == place.start;
        let source =
            tokens[range.start() - 1].is(WordClass::PREPOSITION) && self.is_source(range.start() - 2);
        let verb = match tie {
            Tie::None => VerbOrder::NoVerb,
            _ if tie.is_subject_first() => VerbOrder::SubjectFirst,
            _ => VerbOrder::VerbFirst,
        };
        let last = history.last.is_some_and(|last| self.coreference.are_same(last.mention, range));
        let gap = Gap::of(match side {
            Side::Left => place.quote - range.end(),
            Side::Right => range.start() - place.quote - 1,
        });
        let kind = self.kind(range);
        let animacy = Animacy::of(tokens.of(range), opens);
        let (rank, subject_first) = (self.subject_rank(part, i), part.subject_first);
        let first = i == 0;
        let features = Features::from_iter([
            Feature::Before { side, neighbour: self.before(part, i, source, opens) },
            Feature::Order { side, rank, subject_first, verb },
            Feature::Mention { side, animacy, kind },
            Feature::Entity { side, personhood: self.coreference.personhood(range), last },
            Feature::Near { side, gap, verb },
            match side {
                Side::Left => Feature::Nearest {
                    nearest: self.nearest_verb(part),
                    first: rank == SubjectRank::First,
                    tied: tie != Tie::None,
                },
                Side::Right => Feature::Following { ending: place.ending, neighbour: part.beside, first },
            },
        ]);
        let rule = if source { Rule::Source } else { self.rule(place, part, i) };
        let mention = if side == Side::Right { self.with_apposition(range, place.end, tie) } else { range };
        Candidate { found: Some(Found { mention, rule }), features }
    }
}

/// That nobody said a quotation.
fn nobody(place: Place, left: &SentenceSide) -> Candidate {
    let before = if place.quote > place.start { left.beside } else { Neighbour::SentenceEdge };
    let feature = Feature::Nobody { before, ending: place.ending };
    Candidate { found: None, features: Features::from_iter([feature]) }
}

/// How the last speaker was told of.
fn antecedent(rule: Rule) -> Antecedent {
    match rule {
        Rule::Reported => Antecedent::Reported,
        Rule::Topic => Antecedent::Topic,
        Rule::Unclosed => Antecedent::Unclosed,
        Rule::Announced => Antecedent::Announced,
        Rule::Carried => Antecedent::Carried,
        _ => Antecedent::Continued,
    }
}
