//! The forms that names have in a text: the same words are the same form.

use super::given_names::Gender;
use super::lexicon::WordClass;
use super::names::Name;
use super::tokens::{Token, TokenKind, Tokens};
use std::collections::BTreeMap;

/// The longest name of a person, in words.
const LONGEST: usize = 5;

/// So many tokens may stand between two who do something together.
const LONGEST_DEED: usize = 4;

/// A form of a name: its words, and of a single word what the title before it tells.
pub(super) struct Form<'t> {
    pub words: Vec<&'t str>,
    /// What titles before it tell.
    pub gender: Option<Gender>,
    /// The names that have it, in order.
    pub names: Vec<usize>,
    /// Whether one of them is shown to be a person's.
    pub is_person: bool,
    /// Whether an article stands before one of them.
    pub has_article: bool,
    /// How often it is said; twice for each name whose capitals cannot come from opening a sentence.
    pub weight: usize,
    /// Whether a title or role stands before the first of its names.
    pub is_titled: bool,
    /// The longer forms that stand in a sentence with it, so that they are somebody else's: Ruth Cole met Mrs. `Cole`.
    pub others: Vec<usize>,
}

/// The forms of a text, the first first, and the one of each name.
pub(super) struct Forms<'t> {
    pub forms: Vec<Form<'t>>,
    pub of_name: Vec<usize>,
    by_words: BTreeMap<(Vec<&'t str>, Option<Gender>), usize>,
}

impl<'t> Forms<'t> {
    pub fn of(text: &'t str, tokens: &Tokens, names: &[Name]) -> Self {
        let mut this = Forms { forms: Vec::new(), of_name: Vec::new(), by_words: BTreeMap::new() };
        for (i, name) in names.iter().enumerate() {
            let words: Vec<&str> = tokens.of(name.words).iter().map(|token| token.span().of(text)).collect();
            let title_gender = name.gender.filter(|_| words.len() == 1);
            let count = this.forms.len();
            let number = *this.by_words.entry((words.clone(), title_gender)).or_insert(count);
            if number == count {
                let is_titled = name.is_titled;
                this.forms.push(Form {
                    words,
                    gender: None,
                    names: Vec::new(),
                    is_person: false,
                    has_article: false,
                    weight: 0,
                    is_titled,
                    others: Vec::new(),
                });
            }
            let form = &mut this.forms[number];
            let is_vague = !name.is_person && !tokens[name.start - 1].is_word();
            form.names.push(i);
            form.gender = form.gender.or(name.gender);
            form.is_person |= name.is_person;
            form.has_article |= name.has_article;
            form.weight += 2 - usize::from(is_vague);
            this.of_name.push(number);
        }
        this.part_namesakes(tokens, names);
        this
    }

    /// Tells of each surname with a title whom it acts with in a sentence: nobody meets or joins oneself.
    fn part_namesakes(&mut self, tokens: &Tokens, names: &[Name]) {
        for (i, pair) in names.windows(2).enumerate() {
            let between = &tokens[pair[0].words.end()..pair[1].start];
            let numbers = [self.of_name[i], self.of_name[i + 1]];
            let forms = numbers.map(|number| &self.forms[number]);
            if forms[0].surname() != forms[1].surname()
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
    pub fn has_both(&self, surname: &'t str) -> bool {
        let is_titled = |gender| self.by_words.contains_key(&(vec![surname], Some(gender)));
        is_titled(Gender::Female) && is_titled(Gender::Male)
    }
}

impl<'t> Form<'t> {
    pub fn is_long(&self) -> bool {
        self.words.len() > 1
    }

    /// Whether it may be the full name of a person.
    pub fn is_full(&self) -> bool {
        (2..=LONGEST).contains(&self.words.len())
    }

    pub fn surname(&self) -> &'t str {
        self.words.iter().rev().find(|word| !is_generation(word)).copied().unwrap_or_default()
    }

    /// How often it stands before a name.
    pub fn count_before(&self, name: usize) -> usize {
        self.names.partition_point(|&own| own < name)
    }

    /// Whether one has all the words of the other, in order, and both tell the same generation.
    pub fn is_form_of(&self, other: &Form) -> bool {
        let (long, short) = if self.words.len() > other.words.len() { (self, other) } else { (other, self) };
        let mut rest = long.words.iter();
        let included = short.words.iter().all(|word| rest.any(|other| other == word));
        included && long.generation() == short.generation()
    }

    fn generation(&self) -> Option<&str> {
        self.words.iter().copied().find(|word| is_generation(word))
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
