//! What a summary holds for readers who have the article's opening before their eyes (`beyond`).

use nutgraf::{Article, BlockKind, Length, Options, Summary, split_sentences, summarize, summarize_article};

const ARTICLES: [&str; 3] = [
    include_str!("articles/feature.txt"),
    include_str!("articles/politics.txt"),
    include_str!("articles/science.txt"),
];

/// All that matters stands in the first three sentences.
const BRIDGE: &str = "\
The harbour bridge in Lindholm will reopen on 4 May after two years of repairs, the city council said on Monday.

The council closed the harbour bridge in 2024 when inspectors found cracks in four of its cables.

The repairs of the bridge cost the council 48 million euros, and all sixty cables were replaced.

Before then, no inspector had looked at the cables of the harbour bridge for eleven years.

It’s the third time that the council has repaired the bridge since 1938.

Buses will cross from the first day, while lorries over 20 tonnes have to wait until autumn.

Shopkeepers on the island lost every third customer and were paid compensation by the city.";

fn summary(text: &str, length: Length) -> Summary<'_> {
    let options = Options { length, beyond: true, lang: Some("en".into()), ..Options::default() };
    summarize(text, &options).expect("the options are in range")
}

fn texts(text: &str, length: Length) -> Vec<&str> {
    summary(text, length).sentences.iter().map(|sentence| sentence.text).collect()
}

/// How many of these sentences are among the first three of the story.
fn of_the_opening(text: &str, chosen: &[&str]) -> usize {
    let sentences = split_sentences(text, Some("en"));
    let opening: Vec<&str> =
        sentences.iter().map(|s| s.text).filter(|text| text.ends_with('.')).take(3).collect();
    chosen.iter().filter(|sentence| opening.contains(sentence)).count()
}

#[test]
fn the_opening_is_at_most_two_sentences_of_it_and_never_all() {
    for text in ARTICLES.into_iter().chain([BRIDGE]) {
        for length in [Length::Short, Length::Medium, Length::Sentences(2), Length::Sentences(1)] {
            let chosen = texts(text, length);
            let count = of_the_opening(text, &chosen);
            assert!(count <= 2 && count < chosen.len(), "{length:?}: {chosen:#?}");
        }
    }
}

#[test]
fn without_it_the_opening_may_be_all() {
    let options = Options { lang: Some("en".into()), ..Options::default() };
    let all = summarize(BRIDGE, &options).unwrap();
    let chosen: Vec<&str> = all.sentences.iter().map(|sentence| sentence.text).collect();
    assert_eq!(of_the_opening(BRIDGE, &chosen), 3, "{chosen:#?}");
}

#[test]
fn words_are_kept_for_what_lies_beyond_the_opening() {
    for words in [16, 20, 40, 60] {
        let chosen = texts(BRIDGE, Length::Words(words));
        assert!(of_the_opening(BRIDGE, &chosen) < chosen.len(), "{words}: {chosen:#?}");
    }
}

#[test]
fn no_sentence_takes_up_one_that_is_left_out() {
    for length in [Length::Short, Length::Medium, Length::Sentences(100)] {
        let chosen = texts(BRIDGE, length);
        let told = |opening: &str| chosen.iter().position(|sentence| sentence.starts_with(opening));
        for (taking_up, before) in [("Before then", "The repairs"), ("It’s", "Before then")] {
            let stands = told(taking_up).is_none_or(|at| at > 0 && told(before) == Some(at - 1));
            assert!(stands, "{taking_up}: {chosen:#?}");
        }
    }
    let when = BRIDGE.replace("Before then,", "When it closed,");
    let alone = |text: &&str| text.starts_with("When it") || text.starts_with("The repairs");
    for length in 1..=4 {
        let chosen = texts(&when, Length::Sentences(length));
        let taken_up: Vec<&str> = chosen.iter().copied().filter(alone).collect();
        assert!(taken_up.first().is_none_or(|first| first.starts_with("The repairs")), "{chosen:#?}");
    }
    let dangling = BRIDGE.replace("Buses will", "They will").replace("Shopkeepers", "Also they");
    assert!(texts(&dangling, Length::Short).iter().all(|sentence| sentence.starts_with("The ")));
}

#[test]
fn the_standfirst_is_not_told_again() {
    let standfirst = "The harbour bridge in Lindholm will reopen to traffic on 4 May, the city council said.";
    let text = format!("{standfirst}\n\n{BRIDGE}");
    let mut article = Article::from_text(&text);
    article.blocks[0].kind = BlockKind::Standfirst;
    let chosen = |beyond| {
        let options = Options { beyond, lang: Some("en".into()), ..Options::default() };
        let summary = summarize_article(&article, &options).unwrap();
        summary.sentences.iter().map(|sentence| sentence.text).collect::<Vec<_>>()
    };
    assert!(chosen(false).contains(&standfirst), "{:#?}", chosen(false));
    let beyond = chosen(true);
    assert!(!beyond.iter().any(|sentence| sentence.contains("will reopen")), "{beyond:#?}");
    assert_eq!(beyond.len(), 3);
}

#[test]
fn an_article_that_tells_nothing_else_is_told_as_it_is() {
    let text = "He resigned on Monday after the vote.";
    assert_eq!(texts(text, Length::Short), [text]);
    let opening = "The bridge opens today. The mayor is glad of it. Buses cross it at noon.";
    assert_eq!(texts(opening, Length::Short).len(), 3);
    assert!(summary("", Length::Short).sentences.is_empty());
}

#[test]
fn the_opening_gives_way_to_what_is_as_good_but_not_to_the_weather() {
    let count = |text, length| of_the_opening(text, &texts(text, length));
    // A long read opens with a scene, a news story with the news.
    assert_eq!(count(ARTICLES[0], Length::Medium), 0);
    assert_eq!([ARTICLES[1], ARTICLES[2], BRIDGE].map(|text| count(text, Length::Short)), [2; 3]);
    let shops = "Shopkeepers on the island lost every third customer and were paid compensation by the city.";
    let as_good =
        "The council paid shopkeepers on the island compensation while the harbour bridge was closed.";
    assert_eq!(count(&BRIDGE.replace(shops, as_good), Length::Short), 1);
}
