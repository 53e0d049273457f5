//! What holds of sentences and words in any text, in any script.

use arbtest::arbitrary::{Result, Unstructured};
use nutgraf::language::{self, Language};
use nutgraf::text::{Document, SplitSentence};
use nutgraf::{Article, split_sentences};
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

/// Words, marks and breaks of many scripts, and what joins or tears them.
const PARTS: &[&str] = &[
    "The bridge",
    "Über",
    "Gen.",
    "U.S.",
    "a.m.",
    "3.5",
    "1.",
    "2)",
    "• ",
    "Міст",
    "т. п.",
    "1999 г.",
    "γέφυρα",
    "الجسر",
    "הגשר",
    "सेतु",
    "क्ष",
    "สะพาน",
    "ที่",
    "桥梁",
    "橋です",
    "다리",
    "dấu",
    "e\u{301}",
    "\u{301}",
    "\u{200d}",
    "\u{93e}",
    "👩‍👩‍👧",
    "🇺🇦",
    "\u{feff}",
    "\u{ad}",
    ".",
    "...",
    "…",
    ". . .",
    "!",
    "?!",
    "。",
    "！",
    "．",
    "؟",
    "।",
    "۔",
    ";",
    ":",
    ",",
    ",,",
    "''",
    "\"",
    "“",
    "”",
    "«",
    "»",
    "「",
    "」",
    "(",
    ")",
    "[1]",
    "—",
    "- ",
    "http://a.b/c",
    "x@y.org",
    " ",
    "  ",
    " ",
    "\u{a0}",
    "\u{3000}",
    "\n",
    "\r\n",
    "\n\n",
    "\u{2028}",
    "\u{2029}",
    "\t",
];

fn any_text(u: &mut Unstructured) -> Result<String> {
    let mut text = String::new();
    for _ in 0..u.int_in_range(0..=40)? {
        if u.ratio(1, 12)? {
            text.push(u.arbitrary()?);
        } else {
            text.push_str(u.choose(PARTS)?);
        }
    }
    Ok(text)
}

/// A text and a tag; some tags are of no language that we know.
fn any_input(u: &mut Unstructured) -> Result<(String, Option<&'static str>)> {
    let text = any_text(u)?;
    let lang = match u.int_in_range(0..=language::all().len() + 1)? {
        i if i < language::all().len() => Some(language::all()[i].tag),
        i if i == language::all().len() => Some("eo"),
        _ => None,
    };
    Ok((text, lang))
}

fn is_grapheme_boundary(text: &str, at: usize) -> bool {
    GraphemeCursor::new(at, text.len(), true).is_boundary(text, 0).expect("the whole text is given")
}

/// What is wrong with these sentences of a text; nothing if nothing is.
fn fault(text: &str, sentences: &[SplitSentence]) -> Option<String> {
    let mut end = 0;
    for sentence in sentences {
        let span = sentence.span;
        if span.start < end || span.is_empty() || span.end > text.len() {
            return Some(format!("{span:?} after {end}"));
        }
        if !is_grapheme_boundary(text, span.start) || !is_grapheme_boundary(text, span.end) {
            return Some(format!("{span:?} tears a character"));
        }
        if span.of(text) != sentence.text || !text[end..span.start].trim().is_empty() {
            return Some(format!("{span:?} leaves out or misquotes"));
        }
        end = span.end;
    }
    (!text[end..].trim().is_empty()).then(|| format!("the end from {end} is left out"))
}

#[test]
fn sentences_cover_the_text_in_order_on_grapheme_boundaries() {
    arbtest::arbtest(|u| {
        let (text, lang) = any_input(u)?;
        assert_eq!(fault(&text, &split_sentences(&text, lang)), None, "{lang:?} {text:?}");
        Ok(())
    })
    .budget_ms(3_000);
}

#[test]
fn the_check_itself_finds_faults() {
    let text = "One e\u{301}. Two.";
    let torn = |start: usize, end: usize| {
        let span = nutgraf::Span::new(start, end);
        vec![SplitSentence { text: &text[start..end], span, paragraph: 0 }]
    };
    assert!(fault(text, &torn(0, 5)).is_some_and(|why| why.contains("tears")));
    assert!(fault(text, &torn(0, 8)).is_some_and(|why| why.contains("left out")));
    assert!(fault(text, &torn(4, text.len())).is_some_and(|why| why.contains("leaves out")));
    assert_eq!(fault(text, &torn(0, text.len())), None);
}

#[test]
fn white_space_at_the_end_changes_nothing() {
    arbtest::arbtest(|u| {
        let (text, lang) = any_input(u)?;
        let lang = lang.or(Some("en"));
        // Behind a sign like U+0600 a space is part of one character with it (UAX #29, rule GB9b), but a line break never.
        let joins_a_space =
            text.chars().next_back().is_some_and(|last| format!("{last} ").graphemes(true).count() == 1);
        let gap = if joins_a_space { "\n" } else { "" };
        let longer = format!("{text}{gap} \n\t \n");
        assert_eq!(split_sentences(&text, lang), split_sentences(&longer, lang), "{text:?}");
        Ok(())
    })
    .budget_ms(2_000);
}

#[test]
fn line_ends_of_windows_give_the_same_sentences() {
    arbtest::arbtest(|u| {
        let (text, lang) = any_input(u)?;
        let unix = text.replace('\r', "");
        let windows = unix.replace('\n', "\r\n");
        let words = |text: &str| -> Vec<String> {
            let sentences = split_sentences(text, lang.or(Some("en")));
            sentences.iter().map(|s| s.text.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
        };
        assert_eq!(words(&unix), words(&windows), "{text:?}");
        Ok(())
    })
    .budget_ms(2_000);
}

#[test]
fn a_document_holds_the_sentences_of_its_blocks() {
    arbtest::arbtest(|u| {
        let (text, lang) = any_input(u)?;
        let article = Article::from_text(&text);
        let document = Document::new(&article, None, Language::of(lang, &text));
        assert_eq!(document.paragraphs.len(), article.blocks.len());
        for (i, sentence) in document.sentences.iter().enumerate() {
            let paragraph = &document.paragraphs[sentence.paragraph];
            assert!(paragraph.span.contains(sentence.span) && paragraph.sentences.contains(&i));
            assert!(document.terms(i).iter().all(|&term| (term as usize) < document.vocabulary));
            let slice = sentence.span.of(&text);
            assert_eq!(sentence.words > 0, slice.contains(char::is_alphanumeric), "{slice:?}");
        }
        Ok(())
    })
    .budget_ms(2_000);
}

/// The vocabulary is an ordered map, which no choice of words makes slow. Were it a hash table whose hash an author
/// knows, or a list, this many different words would take minutes.
#[test]
fn many_words_with_much_in_common_are_numbered_one_by_one() {
    const WORDS: usize = 200_000;
    let in_common = |i: usize| format!("{i:040}");
    let reversed = |i: usize| format!("{:06}", 999_999 - i);
    for word in [&in_common as &dyn Fn(usize) -> String, &reversed] {
        let words: Vec<String> = (0..WORDS).map(word).collect();
        let text: String = words.chunks(20).map(|sentence| sentence.join(" ") + ". ").collect();
        let document = Document::new(&Article::from_text(&text), None, Language::of(Some("en"), &text));
        assert_eq!(document.vocabulary, WORDS);
    }
}
