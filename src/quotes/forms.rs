//! The forms that names have in a text: the same words are the same form.

use super::given_names::Gender;
use super::lexicon::WordClass;
use super::names::Name;
use super::tokens::{Token, TokenKind, TokenRange, Tokens};
use crate::argsort::argsort;
use crate::span::compact;
use std::cmp::Ordering;

/// The longest name of a person, in words.
const LONGEST: usize = 5;

/// So many tokens may stand between two who do something together.
const LONGEST_DEED: usize = 4;

/// A surname that stands alone so often before somebody is named in full, and then only once, means somebody else.
const EARLY: u32 = 3;

/// A form of a name: its words, and of a single word what the title before it tells.
pub(super) struct Form {
    /// Its words where it stands first.
    words: TokenRange,
    /// What titles before it tell.
    pub gender: Option<Gender>,
    /// The first name that has it.
    pub first: u32,
    /// How many names have it.
    pub count: u32,
    /// The last one of the first [`EARLY`] names that have it.
    early: Option<u32>,
    /// Whether one of them is shown to be a person's.
    pub is_person: bool,
    /// Whether an article stands before one of them.
    pub has_article: bool,
    /// How often it is said; twice for each name whose capitals cannot come from opening a sentence.
    pub weight: u32,
    /// Whether a title or role stands before the first of its names.
    pub is_titled: bool,
    /// The longer forms that stand in a sentence with it, so that they are somebody else's: Ruth Cole met Mrs. `Cole`.
    pub others: Vec<usize>,
}

/// The forms of a text, the first first, and the one of each name.
pub(super) struct Forms<'t, 'a> {
    text: &'t str,
    tokens: &'a Tokens,
    names: &'a [Name],
    pub forms: Vec<Form>,
    pub of_name: Vec<usize>,
    /// The names by their words, then by what a title before a single word tells.
    sorted: Vec<usize>,
}

impl<'t, 'a> Forms<'t, 'a> {
    pub fn of(text: &'t str, tokens: &'a Tokens, names: &'a [Name]) -> Self {
        let (forms, of_name) = (Vec::with_capacity(names.len()), Vec::with_capacity(names.len()));
        let mut this = Forms { text, tokens, names, forms, of_name, sorted: Vec::new() };
        let compare = |a: usize, b: usize| this.compare(&names[a], &names[b]);
        let sorted = argsort(names.len(), &compare);
        let mut first = vec![0; names.len()];
        for same in sorted.chunk_by(|&a, &b| compare(a, b).is_eq()) {
            same.iter().for_each(|&i| first[i] = same[0]);
        }
        this.sorted = sorted;
        for (i, name) in names.iter().enumerate() {
            let number = if first[i] == i { this.add(name, i) } else { this.of_name[first[i]] };
            let form = &mut this.forms[number];
            let is_vague = !name.is_person && !tokens[name.start - 1].is_word();
            form.count += 1;
            if form.count == EARLY {
                form.early = Some(compact(i));
            }
            form.gender = form.gender.or(name.gender);
            form.is_person |= name.is_person;
            form.has_article |= name.has_article;
            form.weight += 2 - u32::from(is_vague);
            this.of_name.push(number);
        }
        this.part_namesakes(tokens, names);
        this
    }

    /// Adds the form of a name, which has it first.
    fn add(&mut self, name: &Name, number: usize) -> usize {
        self.forms.push(Form {
            words: name.words,
            gender: None,
            first: compact(number),
            count: 0,
            early: None,
            is_person: false,
            has_article: false,
            weight: 0,
            is_titled: name.is_titled,
            others: Vec::new(),
        });
        self.forms.len() - 1
    }

    /// The order of names: those of one form are equal.
    fn compare(&self, a: &Name, b: &Name) -> Ordering {
        let words = |name: &Name| self.tokens.words(self.text, name.words);
        words(a).cmp(words(b)).then_with(|| a.title_gender().cmp(&b.title_gender()))
    }

    /// Tells of each surname with a title whom it acts with in a sentence: nobody meets or joins oneself.
    fn part_namesakes(&mut self, tokens: &Tokens, names: &[Name]) {
        for (i, pair) in names.windows(2).enumerate() {
            let between = &tokens[pair[0].words.end()..pair[1].start];
            let numbers = [self.of_name[i], self.of_name[i + 1]];
            let forms = numbers.map(|number| &self.forms[number]);
            if self.surname(forms[0]) != self.surname(forms[1])
                || between.len() > LONGEST_DEED
                || !between.iter().all(is_deed)
            {
                continue;
            }
            match forms.map(|form| (form.is_long(), form.gender.is_some())) {
                [(true, _), (false, true)] => self.forms[numbers[1]].others.push(numbers[0]),
                [(false, true), (true, _)] => self.forms[numbers[0]].others.push(numbers[1]),
                _ => {}
            }
        }
    }

    /// Whether titles tell of both a man and a woman with a surname.
    pub fn has_both(&self, surname: &str) -> bool {
        let is_titled = |gender| {
            let wanted = |&i: &usize| {
                let name = &self.names[i];
                let words = self.tokens.words(self.text, name.words);
                words.cmp([surname]).then_with(|| name.title_gender().cmp(&Some(gender)))
            };
            self.sorted.binary_search_by(wanted).is_ok()
        };
        is_titled(Gender::Female) && is_titled(Gender::Male)
    }

    fn words(&self, form: &Form) -> impl DoubleEndedIterator<Item = &'t str> + Clone {
        self.tokens.words(self.text, form.words)
    }

    /// The first word of a form: of a longer one the given name.
    pub fn given_name(&self, form: &Form) -> &'t str {
        self.words(form).next().unwrap_or_default()
    }

    pub fn surname(&self, form: &Form) -> &'t str {
        self.words(form).rev().find(|word| !is_generation(word)).unwrap_or_default()
    }

    /// Whether one has all the words of the other, in order, and both tell the same generation.
    pub fn are_forms_of_one(&self, a: &Form, b: &Form) -> bool {
        let (long, short) = if a.words.len() > b.words.len() { (a, b) } else { (b, a) };
        let mut rest = self.words(long);
        let included = self.words(short).all(|word| rest.any(|other| other == word));
        let generation = |form| self.words(form).find(|word| is_generation(word));
        included && generation(long) == generation(short)
    }
}

impl Form {
    pub fn is_long(&self) -> bool {
        self.words.len() > 1
    }

    /// Whether it may be the full name of a person.
    pub fn is_full(&self) -> bool {
        (2..=LONGEST).contains(&self.words.len())
    }

    /// Whether it stands alone too often before a name to mean that one.
    pub fn stands_early(&self, name: u32) -> bool {
        self.early.is_some_and(|early| early < name)
    }
}

/// Whether a word may stand between two who do something together: `met`, `and her mother,`. Others may lead to a clause
/// of which the same one is the subject: `said`, `when`.
fn is_deed(token: &Token) -> bool {
    const CLAUSE: WordClass = WordClass::SPEAKS
        .union(WordClass::RELATIVE)
        .union(WordClass::COMPLEMENTIZER)
        .union(WordClass::SUBORDINATOR)
        .union(WordClass::FILLER);
    token.kind == TokenKind::Comma
        || token.kind == TokenKind::Lower && !token.is(CLAUSE) && !token.is_pronoun()
}

fn is_generation(word: &str) -> bool {
    matches!(word, "Jr" | "Sr" | "II" | "III")
}

/// `Steve` and Karen Lund: the name before another one, if that shares its surname.
pub(super) fn is_partner(tokens: &Tokens, partner: &Name, name: &Name) -> bool {
    partner.words.len() == 1
        && !partner.is_titled
        && name.words.len() == 2
        && partner.words.end() + 1 == name.words.start()
        && tokens[partner.words.end()].is(WordClass::COORDINATOR)
}
