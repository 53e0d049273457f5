//! Who may have said a quotation, and what speaks for each.

use super::attribution::{ENDINGS, Frame, Past, Reading};
use super::features::{
    CLASSES, FILLER, Features, KINDS, SET_OFF, SIGNS, SOURCE, TIES, class_of, group, kind, kind_of, sign_of,
};
use super::lexicon::WordClass;
use super::phrases::{Mention, Tie};
use super::rule::Rule;
use super::tokens::{Kind, Run};
use super::verdict::Candidate;

/// One side of a quotation, within its sentence.
struct Side<'a> {
    behind: bool,
    mentions: &'a [Mention],
    /// The class of the token beside the quotation.
    beside: usize,
    /// The reporting verb before the quotation, the nearest one.
    nearest: Option<usize>,
    /// Whether a verb of this side has its subject before it.
    told: bool,
}

impl Reading<'_> {
    /// All who may have said a quotation.
    pub(super) fn candidates(&self, frame: Frame, past: Past, alone: bool, out: &mut Vec<Candidate>) {
        let Frame { start, quote, end, ending } = frame;
        let left = self.side(frame, false);
        let right = self.side(frame, true);
        let verbs = usize::from(self.tokens.any(start, end, WordClass::SPEAKS));

        let mut nobody = Features::default();
        let leads = if quote > start { left.beside } else { 0 };
        nobody.add(group::FRAGMENT, leads * ENDINGS + ending);
        out.push(Candidate { found: None, features: nobody });

        let mood = usize::from(self.tokens.any(start, end.min(quote + 8), WordClass::HEARSAY));
        let here = usize::from(!left.mentions.is_empty() || !right.mentions.is_empty());
        let form = if alone { 3 } else { usize::from(ending >= 2) + verbs };
        let earlier = past.earlier.map(|(mention, _)| (mention, Rule::Carried));
        for age in 0..2 {
            let found = if age > 0 { earlier } else { past.speaker };
            let Some((_, rule)) = found else { continue };
            let place = match () {
                () if age > 0 => 6,
                () if past.stale => 7,
                () => rule.before(),
            };
            let stands = if age > 0 { 2 } else { usize::from(rule == Rule::Continued) };
            let mut features = Features::default();
            features.add(group::PAST, (place * 2 + usize::from(quote == start)) * 4 + form);
            features.add(group::MOOD, ((mood * 2 + verbs) * 2 + here) * 3 + stands);
            out.push(Candidate { found, features });
        }
        self.add_side(frame, &left, out);
        self.add_side(frame, &right, out);
    }

    fn side(&self, frame: Frame, behind: bool) -> Side<'_> {
        let Frame { start, quote, end, .. } = frame;
        let mentions = if behind { self.within(quote + 1, end) } else { self.within(start, quote) };
        let told = mentions.iter().any(|mention| mention.tie.is_front());
        let beside = &self.tokens[if behind { quote + 1 } else { quote - 1 }];
        let nearest = (start..quote).rev().find(|&i| self.tokens.is(i, WordClass::SPEAKS));
        Side { behind, mentions, beside: class_of(beside), nearest, told }
    }

    /// The mentions of one side, the nearest first.
    fn add_side(&self, frame: Frame, side: &Side, out: &mut Vec<Candidate>) {
        let count = side.mentions.len();
        let mut rival = false;
        for order in 0..count {
            let i = if side.behind { order } else { count - 1 - order };
            out.push(self.candidate(frame, side, i, rival));
            rival |= side.mentions[i].tie != Tie::No;
        }
    }

    /// A mention in the quotation's own sentence; `rival`: one nearer is tied to a verb.
    fn candidate(&self, frame: Frame, side: &Side, i: usize, rival: bool) -> Candidate {
        let tokens = self.tokens;
        let Mention { run: mention, tie, .. } = side.mentions[i];
        let before = &tokens[mention.start - 1];
        let opens = mention.start == frame.start;
        let governed = before.is(WordClass::PREPOSITION);
        let source =
            governed && tokens.is(mention.start - 2, WordClass::SOURCE) && self.leads(mention.start - 2);
        let kind = kind_of(&tokens[mention]);
        let behind = usize::from(side.behind);
        let tied = match tie {
            Tie::No => 0,
            _ if tie.is_front() => 1,
            _ => 2,
        };
        let nearest = if side.behind { 0 } else { side.mentions.len() - 1 };
        let class_before = match () {
            () if source => SOURCE,
            () if opens => 0,
            // `so Ruiz, the mayor, Ben Ito: “…”`: farther from the quotation it leads to no source.
            () if class_of(before) == SOURCE && i != nearest => FILLER,
            () => class_of(before),
        };
        let class_behind = class_of(&tokens[mention.end]);
        let governed = usize::from(governed);

        let mut f = Features::default();
        f.add(group::BEFORE, behind * CLASSES + class_before);
        f.add(group::BEHIND, behind * CLASSES + class_behind);
        f.add(group::AROUND, (behind * CLASSES + class_before) * CLASSES + class_behind);
        f.add(group::ORDER, ((behind * 4 + self.rank(side, i)) * 2 + usize::from(side.told)) * 3 + tied);
        f.add(
            group::TIE,
            ((behind * TIES + tie as usize) * 2 + usize::from(self.speech.inverts)) * 2 + governed,
        );
        let sign = sign_of(&tokens[mention], opens);
        f.add(group::ROLE, (behind * SIGNS + sign) * KINDS + kind);
        let taken = tied != 1 && self.is_taken(side, i);
        let rivals = usize::from(taken) * 2 + usize::from(rival);
        f.add(group::RIVAL, ((behind * 3 + tied) * 4 + rivals) * 2 + usize::from(kind <= kind::PRONOUN));
        if side.behind {
            f.add(group::OPENING, (frame.ending * CLASSES + side.beside) * 2 + usize::from(i > 0));
        } else {
            f.add(group::LEADING, side.beside * TIES + tie as usize);
            let nearest = match side.nearest.map(|i| &tokens[i]) {
                None => 0,
                Some(t) if t.is(WordClass::VERB) => 1,
                Some(t) if t.is(WordClass::PARTICIPLE) => 2,
                Some(_) => 3,
            };
            f.add(group::NEAREST, (nearest * 2 + usize::from(i == 0)) * 2 + usize::from(tied > 0));
        }
        let rule = if source { Rule::Source } else { self.rule(frame, side, i) };
        let told = if side.behind { self.with_apposition(mention, frame.end, tie) } else { mention };
        Candidate { found: Some((told, rule)), features: f }
    }

    /// Whether what stands behind a source's word is the source: not in `seine Meinung zu Ruiz`.
    fn leads(&self, source: usize) -> bool {
        let noun = self.speech.capital_nouns() && self.tokens[source].kind == Kind::Capital;
        !noun || self.tokens.is(source + 1, WordClass::GENITIVE)
    }

    /// Which subject of its clause a mention may be, counted from the first: 3 if it is none.
    fn rank(&self, side: &Side, i: usize) -> usize {
        let (mut count, mut fits) = (0, false);
        for mention in &side.mentions[..=i] {
            let before = &self.tokens[mention.run.start - 1];
            let governed = before.is(WordClass::PREPOSITION)
                || before.kind == Kind::Possessive
                || before.is_name() && self.speech.capital_nouns();
            fits = !governed && !self.tokens.is(mention.run.start, WordClass::OBLIQUE);
            count += usize::from(fits);
        }
        if fits { count.min(3) - 1 } else { 3 }
    }

    /// Whether the verb of a mention, or the nearest one if it has none, has its subject before it.
    fn is_taken(&self, side: &Side, i: usize) -> bool {
        let Mention { tie: own, verb, .. } = side.mentions[i];
        side.mentions.iter().any(|&Mention { tie, verb: at, .. }| {
            tie.is_front() && (at == verb || own == Tie::No && !side.behind && side.nearest == Some(at))
        })
    }

    /// How the text tells it, if the mention speaks.
    fn rule(&self, frame: Frame, side: &Side, i: usize) -> Rule {
        let Mention { run, tie, verb } = side.mentions[i];
        // After a colon or a dash, with nothing else between.
        let alone = if side.behind {
            run.start == frame.quote + 2 && run.end == frame.end
        } else {
            run.end + 1 == frame.quote
        };
        match tie {
            Tie::No if alone && side.beside == SET_OFF => Rule::Signed,
            Tie::No => Rule::Beside,
            _ if side.behind => Rule::After,
            _ if side.nearest == Some(verb) => Rule::Before,
            _ => Rule::Beside,
        }
    }

    /// `Ana Ruiz, the mayor of Delton, said`: the mention with what describes it.
    fn with_apposition(&self, mention: Run, end: usize, tie: Tie) -> Run {
        let opens = tie == Tie::Across && self.tokens.is(mention.end + 1, WordClass::DETERMINER);
        let close = (mention.end + 1..end).find(|&i| self.tokens[i].kind == Kind::Comma);
        Run { end: close.filter(|_| opens).unwrap_or(mention.end), ..mention }
    }
}
