//! Who may have said a quotation, and what speaks for each.

use super::context::{Context, Place};
use super::features::{
    Animacy, Antecedent, Distance, Ending, Feature, Features, Gap, NearestVerb, Neighbour, SentenceForm,
    Side, SubjectRank, VerbOrder,
};
use super::history::History;
use super::lexicon::WordClass;
use super::model::{Candidate, Found};
use super::phrases::Mention;
use super::rule::Rule;
use super::ties::{Tie, verb_at_end};
use super::tokens::{TokenKind, TokenRange};

/// Hearsay is looked for as far as so many tokens behind the quotation.
const MOOD_REACH: usize = 8;

/// The part of a sentence on one side of its quotation.
struct Part<'a> {
    side: Side,
    mentions: &'a [Mention],
    /// What stands between it and the quotation.
    beside: Neighbour,
    /// The reporting verb before the quotation that is nearest to it; where verbs stand last, else the one behind it.
    nearest_verb: Option<usize>,
    /// Whether a verb has its subject before it.
    subject_first: bool,
}

impl Context<'_> {
    /// All who may have said a quotation; `alone`: its line has nothing but quotations.
    pub(super) fn candidates(&self, place: Place, history: History, alone: bool) -> Vec<Candidate> {
        let left = self.part(place, Side::Left);
        let right = self.part(place, Side::Right);
        let mut candidates = vec![nobody(place, &left)];
        let mentions = !left.mentions.is_empty() || !right.mentions.is_empty();
        self.add_past(place, history, alone, mentions, &mut candidates);
        for part in [&left, &right] {
            let count = part.mentions.len();
            candidates.extend((0..count).map(|i| self.candidate(place, part, i, history)));
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

    fn part(&self, place: Place, side: Side) -> Part<'_> {
        let Place { start, quote, end, .. } = place;
        let (range, beside) = match side {
            Side::Left => (TokenRange::new(start, quote), quote - 1),
            Side::Right => (TokenRange::new(quote + 1, end), quote + 1),
        };
        let mentions = self.mentions_in(range);
        let nearest_verb = (start..quote).rev().find(|&i| self.tokens[i].is(WordClass::SPEAKS));
        Part {
            side,
            mentions,
            beside: Neighbour::of(&self.tokens[beside]),
            nearest_verb: nearest_verb
                .or_else(|| verb_at_end(self.tokens, quote).filter(|_| self.verb_final)),
            subject_first: mentions.iter().any(|mention| mention.tie.is_subject_first()),
        }
    }

    /// A mention in the quotation's own sentence.
    fn candidate(&self, place: Place, part: &Part, i: usize, history: History) -> Candidate {
        let tokens = self.tokens;
        let Mention { range, tie, .. } = part.mentions[i];
        let side = part.side;
        let opens = range.start == place.start;
        let source = tokens[range.start - 1].is(WordClass::PREPOSITION) && self.is_source(range.start - 2);
        let verb = match tie {
            Tie::No => VerbOrder::NoVerb,
            _ if tie.is_subject_first() => VerbOrder::SubjectFirst,
            _ => VerbOrder::VerbFirst,
        };
        let last = history.last.is_some_and(|last| self.coreference.are_same(last.mention, range));
        let gap = Gap::of(match side {
            Side::Left => place.quote - range.end,
            Side::Right => range.start - place.quote - 1,
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
                Side::Left => Feature::Nearest { nearest: self.nearest(part), first, tied: tie != Tie::No },
                Side::Right => Feature::Following { ending: place.ending, neighbour: part.beside, first },
            },
        ]);
        let rule = if source { Rule::Source } else { self.rule(place, part, i) };
        let mention = if side == Side::Right { self.with_apposition(range, place.end, tie) } else { range };
        Candidate { found: Some(Found { mention, rule }), features }
    }

    /// What stands before a mention.
    fn before(&self, part: &Part, i: usize, source: bool, opens: bool) -> Neighbour {
        let nearest = if part.side == Side::Right { 0 } else { part.mentions.len() - 1 };
        let token = &self.tokens[part.mentions[i].range.start - 1];
        match Neighbour::of(token) {
            _ if source => Neighbour::Source,
            _ if opens => Neighbour::SentenceEdge,
            // `so Ruiz, the mayor, Ben Ito: “…”`: farther from the quotation it leads to no source.
            Neighbour::Source if i != nearest => Neighbour::Filler,
            neighbour => neighbour,
        }
    }

    /// Whether a token and the preposition behind it lead to a source; not in `seine Meinung zu Ruiz`.
    fn is_source(&self, at: usize) -> bool {
        let noun = self.capital_nouns && self.tokens[at].kind == TokenKind::Capital;
        self.tokens[at].is(WordClass::SOURCE) && (!noun || self.tokens[at + 1].is(WordClass::GENITIVE))
    }

    fn nearest(&self, part: &Part) -> NearestVerb {
        match part.nearest_verb.map(|i| &self.tokens[i]) {
            None => NearestVerb::No,
            Some(token) if token.is(WordClass::VERB) => NearestVerb::Verb,
            Some(token) if token.is(WordClass::PARTICIPLE) => NearestVerb::Participle,
            Some(_) => NearestVerb::Thought,
        }
    }

    /// Which subject of its side a mention may be.
    fn subject_rank(&self, part: &Part, i: usize) -> SubjectRank {
        if !self.may_be_subject(&part.mentions[i]) {
            return SubjectRank::NoSubject;
        }
        match part.mentions[..i].iter().filter(|mention| self.may_be_subject(mention)).count() {
            0 => SubjectRank::First,
            1 => SubjectRank::Second,
            _ => SubjectRank::Later,
        }
    }

    fn may_be_subject(&self, mention: &Mention) -> bool {
        let start = mention.range.start;
        let before = &self.tokens[start - 1];
        let governed = before.is(WordClass::PREPOSITION)
            || before.kind == TokenKind::Possessive
            || before.is_name() && self.capital_nouns;
        !governed && !self.tokens[start].is(WordClass::OBLIQUE)
    }

    /// How the text tells it, if the mention speaks.
    fn rule(&self, place: Place, part: &Part, i: usize) -> Rule {
        let Mention { range, tie, verb } = part.mentions[i];
        // After a colon or a dash, with nothing else between.
        let alone = match part.side {
            Side::Left => range.end + 1 == place.quote,
            Side::Right => range.start == place.quote + 2 && range.end == place.end,
        };
        match tie {
            Tie::No if alone && part.beside == Neighbour::Dash => Rule::Signed,
            Tie::No => Rule::Beside,
            _ if part.side == Side::Right => Rule::After,
            _ if part.nearest_verb == verb => Rule::Before,
            _ => Rule::Beside,
        }
    }

    /// A mention with what describes it: `Ana Ruiz, the mayor of Delton, said`.
    fn with_apposition(&self, mention: TokenRange, end: usize, tie: Tie) -> TokenRange {
        let opens = tie == Tie::Across && self.tokens[mention.end + 1].is(WordClass::DETERMINER);
        let close = (mention.end + 1..end).find(|&i| self.tokens[i].kind == TokenKind::Comma);
        TokenRange::new(mention.start, close.filter(|_| opens).unwrap_or(mention.end))
    }
}

fn nobody(place: Place, left: &Part) -> Candidate {
    let before = if place.quote > place.start { left.beside } else { Neighbour::SentenceEdge };
    let feature = Feature::Nobody { before, ending: place.ending };
    Candidate { found: None, features: Features::from_iter([feature]) }
}

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
