//! Which sentences and keywords a summary holds, for any text and any budget.

use nutgraf::{Length, Options, Rank, Summary, split_sentences, summarize};
use std::collections::HashSet;

const STORY: &str = "Harbour bridge to reopen in May after two years\n\n\
The harbour bridge in Lindholm will reopen on 4 May after two years of repairs, the city council said on Monday.\n\n\
The bridge was closed in 2024 when inspectors found cracks in four of its cables. All sixty cables have been \
replaced since, at a cost of 48 million euros.\n\n\
\"We are glad to give the city its bridge back,\" said Mayor Ingrid Solberg. \"It was a long wait.\"\n\n\
Buses will cross the bridge from the first day, while lorries over 20 tonnes have to wait until autumn.\n\n\
Shopkeepers on the island had complained that the repairs cost them every third customer. The council has paid \
some of them compensation.\n\n\
A ferry that carried passengers across the harbour during the repairs will make its last crossing on 3 May.\n\n\
The weather on Monday was fine. Gulls sat on the railings.\n\n\
The bridge, built in 1938, is crossed by 30,000 vehicles a day.";

fn summary(text: &str, length: Length) -> Summary<'_> {
    summarize(text, &Options { length, ..Options::default() }).expect("the options are in range")
}

fn texts<'t>(summary: &Summary<'t>) -> Vec<&'t str> {
    summary.sentences.iter().map(|s| s.text).collect()
}

fn words_of(text: &str) -> usize {
    text.split_whitespace().count()
}

fn words(text: &str) -> usize {
    summary(text, Length::Short).stats.words
}

/// A text of words, marks and breaks, in any order.
fn any_text(u: &mut arbtest::arbitrary::Unstructured) -> arbtest::arbitrary::Result<String> {
    const PARTS: &[&str] = &[
        "The bridge",
        "reopens",
        "in May",
        "mayor",
        "Lindholm",
        "said",
        "“quoted words”",
        "3.5",
        "and",
        "He",
        "桥梁重新开放。",
        "Über",
        ". ",
        ". ",
        "! ",
        "? ",
        ", ",
        "\n\n",
        "\n",
        "\u{a0}",
        "—",
        "The council met on Monday evening. ",
        "👩‍👩‍👧",
        "e\u{301}",
    ];
    let mut text = String::new();
    for _ in 0..u.int_in_range(0..=60)? {
        text.push_str(u.choose(PARTS)?);
        text.push(' ');
    }
    Ok(text)
}

#[test]
fn the_news_comes_first_and_the_weather_does_not() {
    let chosen = texts(&summary(STORY, Length::Short)).join("\n");
    assert!(chosen.contains("will reopen on 4 May"), "{chosen}");
    assert!(!chosen.contains("Gulls"), "{chosen}");
    assert!(!chosen.contains("after two years\n"), "the headline is no key sentence: {chosen}");
}

#[test]
fn a_long_read_is_told_by_its_nut_graf() {
    let summary = summary(include_str!("articles/feature.txt"), Length::Short);
    let texts = texts(&summary);
    assert!(texts.iter().any(|text| text.contains("Lost Property Office of Aldermere Central will close")));
    assert!(texts.iter().all(|text| !text.starts_with("He ")), "nobody knows who he is: {texts:?}");
}

#[test]
fn a_short_quotation_is_no_key_sentence() {
    for length in [Length::Short, Length::Medium, Length::Long] {
        let summary = summary(include_str!("articles/politics.txt"), length);
        assert!(texts(&summary).iter().all(|text| !text.starts_with('“') || words_of(text) > 14));
    }
}

#[test]
fn a_story_of_two_sentences_is_told_whole_and_by_textrank_too() {
    for rank in [Rank::Model, Rank::TextRank] {
        let options = Options { rank, ..Options::default() };
        let summary = summarize("Snow fell on the city. Trams stopped running at noon.", &options).unwrap();
        assert_eq!(summary.sentences.len(), 2);
        assert!(summary.explanation.is_none());
    }
}

#[test]
fn an_explanation_tells_all_sentences_and_the_strongest_links_of_the_key_ones() {
    let options = Options { explain: true, ..Options::default() };
    let summary = summarize(STORY, &options).unwrap();
    let explanation = summary.explanation.unwrap();
    let told: Vec<_> = explanation.sentences.iter().map(|s| s.text).collect();
    assert_eq!(told, split_sentences(STORY, None).iter().map(|s| s.text).collect::<Vec<_>>());
    let best = explanation.sentences.iter().map(|s| s.score).fold(0.0, f64::max);
    assert_eq!(best, 1.0);
    assert!(!explanation.links.is_empty());
    for link in &explanation.links {
        let key = explanation.sentences[link.from].span;
        assert!(summary.sentences.iter().any(|s| s.span == key), "{link:?}");
        assert!(link.from != link.to && link.weight > 0.0 && link.weight <= 1.0, "{link:?}");
    }
}

#[test]
fn keywords_stand_in_the_text_and_name_its_subject() {
    let summary = summary(STORY, Length::Short);
    assert!(summary.keywords[0].text.to_lowercase().contains("bridge"), "{:?}", summary.keywords);
    assert_eq!(summary.keywords[0].score, 1.0);
    assert!(summary.keywords.len() <= 5);
    for pair in summary.keywords.windows(2) {
        assert!(pair[0].score >= pair[1].score);
    }
    let distinct: HashSet<String> = summary.keywords.iter().map(|k| k.text.to_lowercase()).collect();
    assert_eq!(distinct.len(), summary.keywords.len());
}

/// The keywords of a text without what makes them differ in score.
fn keywords(text: &str) -> Vec<String> {
    let options = Options { keywords: 9, ..Options::default() };
    summarize(text, &options).unwrap().keywords.iter().map(|keyword| keyword.text.to_lowercase()).collect()
}

#[test]
fn a_keyword_is_bare_of_possessives_and_elided_articles() {
    let english =
        keywords("Delton's bridge opens. The U.S. pays for Delton’s bridge, and it's Delton that is glad.");
    assert!(english.contains(&"delton".into()), "{english:?}");
    assert!(!english.iter().any(|word| word.contains(['\'', '’']) || word == "u"), "{english:?}");
    let french =
        keywords("L'accord est signé. Les syndicats saluent l'accord, et l’accord satisfait d'autres élus.");
    assert!(french.contains(&"accord".into()), "{french:?}");
    // Apostrophes within words stay.
    let ukrainian = keywords("З'їзд обрав голову. Об'єкт з'їзду оглянули делегати, а з'їзд тривав два дні.");
    assert!(ukrainian.contains(&"з'їзд".into()), "{ukrainian:?}");
}

#[test]
fn a_name_may_begin_with_a_common_word() {
    let words = keywords(
        "Officials in New York met. The mayor of New York spoke, and all of New York heard it. A new plan came.",
    );
    assert_eq!(words[0], "new york");
    assert!(!words.contains(&"york".into()), "{words:?}");
}

#[test]
fn a_story_is_about_none_of_its_days() {
    let words =
        keywords("On Monday the dam held. By Monday night the dam leaked. Monday was the dam’s last day.");
    assert_eq!(words[0], "dam");
    assert!(!words.iter().any(|word| word.contains("monday")), "{words:?}");
}

#[test]
fn an_overlong_sentence_is_passed_over_while_shorter_ones_exist() {
    let long = format!("The council {} adjourned.", "debated the bridge and ".repeat(60));
    let text = format!("{long} The bridge reopens on Monday morning. The ferry stops on Sunday night.");
    assert!(texts(&summary(&text, Length::Short)).iter().all(|s| s.len() < 600));
    assert_eq!(texts(&summary(&long, Length::Short)), [long.as_str()]);
}

#[test]
fn a_sentence_said_twice_is_told_once() {
    let text = "The bridge reopens on Monday morning. The bridge  reopens on Monday morning. ".repeat(5);
    assert_eq!(summary(&text, Length::Medium).sentences.len(), 1);
}

#[test]
fn a_budget_in_words_is_used_and_never_exceeded() {
    let longest = split_sentences(STORY, None).iter().map(|s| words(s.text)).max().unwrap_or(0);
    for budget in 1..words(STORY) {
        let used: usize = texts(&summary(STORY, Length::Words(budget))).iter().map(|s| words(s)).sum();
        assert!(used <= budget, "{used} words of {budget}");
        let whole = budget > 200;
        assert!(whole || used + longest >= budget, "only {used} words of {budget}");
    }
}

#[test]
fn every_summary_of_any_text_is_sound() {
    arbtest::arbtest(|u| {
        let text = any_text(u)?;
        let length = match u.int_in_range(0..=2)? {
            0 => Length::Sentences(u.int_in_range(1..=9)?),
            1 => Length::Words(u.int_in_range(1..=80)?),
            _ => Length::Ratio(f64::from(u.int_in_range(1u8..=100)?) / 100.0),
        };
        let summary = summary(&text, length);
        let used: usize = summary.sentences.iter().map(|s| words(s.text)).sum();
        match length {
            Length::Sentences(n) => {
                assert!(summary.sentences.len() <= n);
                let empty = !text.contains(char::is_alphanumeric);
                assert_eq!(summary.sentences.is_empty(), empty, "{text:?}");
            }
            Length::Words(n) => assert!(used <= n, "{used} words of {n}: {text:?}"),
            Length::Ratio(r) => assert!(used as f64 <= r * summary.stats.words as f64, "{text:?}"),
            _ => unreachable!(),
        }
        for s in &summary.sentences {
            assert_eq!(s.text, s.span.of(&text));
            assert!((0.0..=1.0).contains(&s.score), "{}", s.score);
        }
        for k in &summary.keywords {
            assert!(text.contains(k.text) && (0.0..=1.0).contains(&k.score), "{k:?}");
        }
        let folded: HashSet<String> = summary
            .sentences
            .iter()
            .map(|s| s.text.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect();
        assert_eq!(folded.len(), summary.sentences.len(), "{summary:?}");
        let mut ranks: Vec<usize> = summary.sentences.iter().map(|s| s.rank).collect();
        assert!(summary.sentences.is_sorted_by_key(|s| s.span));
        ranks.sort();
        assert!(ranks.into_iter().eq(1..=summary.sentences.len()));
        assert_eq!(summary, self::summary(&text, length), "the same text gives the same summary");
        Ok(())
    });
}

#[test]
fn one_sentence_more_keeps_those_before() {
    arbtest::arbtest(|u| {
        let text = any_text(u)?;
        let mut before = Vec::new();
        for count in 1..=8 {
            let now = texts(&summary(&text, Length::Sentences(count)));
            assert!(before.iter().all(|s| now.contains(s)), "{before:?} but then {now:?}");
            before = now;
        }
        Ok(())
    });
}
