//! Labels that tell who speaks, in interviews and transcripts: `[00:01:10] HOST: Okay.`, `Q: Were you surprised?`

use super::vocabulary::WordMap;
use crate::Article;
use crate::language::Language;

/// A label has at most so many bytes.
const LONGEST_LABEL: usize = 24;
/// The name of somebody or of a paper in its place has at most so many.
const LONGEST_NAME: usize = 32;

/// What a paragraph of an interview opens with: a time, a label, both or nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct SpeakerLabel {
    /// How many bytes stand before the words that were said; a name stays with them.
    pub length: usize,
    /// Whether the label names whoever asks.
    pub asks: bool,
}

impl SpeakerLabel {
    /// The label that `line` opens with.
    pub fn of(line: &str, language: &Language) -> Self {
        let said = without_time(line);
        let time = line.len() - said.len();
        let Some((label, words)) = said.split_once(':') else { return Self { length: time, asks: false } };
        if label.len() > LONGEST_LABEL {
            return Self { length: time, asks: false };
        }
        let label = label.trim_end().to_lowercase();
        let asks = language.asking_labels.contains(&label);
        if asks || language.answering_labels.contains(&label) {
            return Self { length: line.len() - words.trim_start().len(), asks };
        }
        Self { length: time, asks: false }
    }
}

/// The line without the time in square brackets that it opens with: `[00:01:10] `.
fn without_time(line: &str) -> &str {
    let is_time = |time: &str| {
        time.contains(':') && time.chars().all(|c| c.is_ascii_digit() || matches!(c, ':' | '.' | ','))
    };
    match line.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((time, rest)) if is_time(time) => rest.trim_start(),
        _ => line,
    }
}

/// Those who ask in an interview and are called by name, or by their paper: all that they say are questions, and they
/// ask more than one.
pub(super) struct Askers(WordMap<LineCounts>);

/// How many lines somebody says.
#[derive(Default)]
struct LineCounts {
    questions: u32,
    others: u32,
}

impl Askers {
    /// Whoever asks in an article. Linear in the number of its lines.
    pub fn of(article: &Article) -> Self {
        let mut lines = WordMap::new(article.text);
        for block in &article.blocks {
            let line = block.span.of(article.text);
            let Some(name) = name(line) else { continue };
            let LineCounts { questions, others } = lines.entry(name);
            *if line.ends_with(['?', '？', '؟']) { questions } else { others } += 1;
        }
        Askers(lines)
    }

    /// Whether one of them says this line.
    pub fn ask(&self, line: &str) -> bool {
        let lines = name(line).and_then(|name| self.0.get(name));
        lines.is_some_and(|lines| lines.questions > 1 && lines.others == 0)
    }
}

/// What a line opens with before a colon and a space, if it is a name.
fn name(line: &str) -> Option<&str> {
    let (name, rest) = line.split_once(':')?;
    (name.len() <= LONGEST_NAME && name.starts_with(char::is_uppercase) && rest.starts_with(' '))
        .then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(line: &str) -> (&str, bool) {
        let SpeakerLabel { length, asks } = SpeakerLabel::of(line, Language::of(Some("en"), ""));
        (&line[..length], asks)
    }

    #[test]
    fn a_label_tells_who_asks() {
        assert_eq!(label("Q: Were you surprised?"), ("Q: ", true));
        assert_eq!(label("A: No."), ("A: ", false));
        assert_eq!(label("[00:01:10] HOST: Okay."), ("[00:01:10] HOST: ", true));
    }

    #[test]
    fn who_only_asks_is_told_by_it() {
        let text =
            "Post: Is it safe?\n\nAda Lind: Yes.\n\nPost: Since when?\n\nAda Lind: Why?\n\nBo Dahl: Is it?";
        let askers = Askers::of(&Article::from_text(text));
        assert!(askers.ask("Post: Is it safe?"));
        assert!(!askers.ask("Ada Lind: Why?") && !askers.ask("Bo Dahl: Is it?"));
    }

    #[test]
    fn a_name_stays_with_its_words() {
        assert_eq!(label("[00:01:20] ADA LIND: It opens."), ("[00:01:20] ", false));
        assert_eq!(label("Ada Lind: It opens."), ("", false));
        assert_eq!(label("[Note: it rains.] It opens."), ("", false));
        assert_eq!(label("It opens at 9:15."), ("", false));
    }
}
