//! That the numbers which were learned or set by hand do what readers notice: each fails a test when it is badly wrong.
//! The walk's own are held by `textrank.rs`.

use nutgraf::{Explained, Length, Options, summarize};

const ARTICLES: [&str; 3] = [
    include_str!("articles/feature.txt"),
    include_str!("articles/politics.txt"),
    include_str!("articles/science.txt"),
];

fn chosen(text: &str, count: usize) -> Vec<&str> {
    let options = Options { length: Length::Sentences(count), lang: Some("en".into()), ..Options::default() };
    summarize(text, &options).unwrap().sentences.iter().map(|s| s.text).collect()
}

fn explained(text: &str) -> Vec<Explained<'_>> {
    let options = Options { explain: true, lang: Some("en".into()), ..Options::default() };
    let explanation = summarize(text, &options).unwrap().explanation.unwrap();
    explanation.sentences.into_iter().filter(|s| !s.parts.is_empty()).collect()
}

#[test]
fn every_feature_moves_the_prior_and_none_alone_decides() {
    let articles = ARTICLES.map(explained);
    for (k, part) in articles[0][0].parts.iter().enumerate() {
        let spread = |sentences: &Vec<Explained>| {
            let points = || sentences.iter().map(|s| s.parts[k].points);
            points().fold(f64::MIN, f64::max) - points().fold(f64::MAX, f64::min)
        };
        let widest = articles.iter().map(spread).fold(0.0, f64::max);
        assert!((0.2..5.0).contains(&widest), "{} moves the logarithm of the odds by {widest}", part.name);
    }
}

#[test]
fn what_is_told_is_not_told_again_in_other_words() {
    // The study's result, in the lead and once more far below.
    let chosen = chosen(ARTICLES[2], 4);
    let told = chosen.iter().filter(|sentence| sentence.contains("within 12 kilometres")).count();
    assert_eq!(told, 1, "{chosen:?}");
}

#[test]
fn a_few_quoted_words_and_a_caption_are_no_key_sentence() {
    let story = |aside: &str| {
        format!(
            "The harbour bridge in Lindholm will reopen to traffic in May after two years of repairs. {aside} \
             Buses cross the river from the first day, while lorries wait until the autumn. \
             Shopkeepers on the island lost every third customer and were paid compensation. \
             The ferry made its last crossing of the river on Sunday evening."
        )
    };
    let words = "The council paid 48 million euros for all the repairs.";
    let text = story(words);
    assert!(chosen(&text, 4).contains(&words), "{:?}", chosen(&text, 4));
    for aside in [format!("“{words}”"), format!("Repaired: {words}")] {
        let text = story(&aside);
        assert!(!chosen(&text, 4).contains(&&*aside), "{:?}", chosen(&text, 4));
    }
}

/// Neither half of a quotation is read without the other, in any language's marks.
#[test]
fn half_of_a_quotation_is_no_key_sentence() {
    let story = |quotation: &str| {
        format!(
            "{quotation} Buses cross the river from the first day, while lorries wait until the autumn. \
             Shopkeepers on the island lost every third customer and were paid compensation. \
             The ferry made its last crossing of the river on Sunday evening."
        )
    };
    let whole = "The harbour bridge in Lindholm will reopen to traffic in May after two years of repairs.";
    let text = story(whole);
    assert!(chosen(&text, 2).contains(&whole), "{:?}", chosen(&text, 2));
    for (open, close) in [("“", "”"), ("\"", "\""), ("„", "“"), ("«", "»"), ("»", "«"), ("”", "”")]
    {
        let first = format!(
            "The mayor of Lindholm said: {open}The harbour bridge will reopen to traffic in May after two years."
        );
        let second = format!(
            "It is a good price for such a bridge in the harbour of Lindholm,{close} said the mayor."
        );
        let text = story(&format!("{first} {second}"));
        let chosen = chosen(&text, 3);
        assert!(!chosen.contains(&&*first) && !chosen.contains(&&*second), "{chosen:?}");
        assert_eq!(chosen.len(), 3);
    }
}

/// The best keyword of a text under a headline.
fn keyword(title: &str, text: &str) -> String {
    let options = Options { title: Some(title.into()), lang: Some("en".into()), ..Options::default() };
    summarize(text, &options).unwrap().keywords[0].text.to_string()
}

#[test]
fn a_keyword_is_weighed_by_what_it_is() {
    let of_two = |sentences: &str| keyword("", sentences);
    assert_eq!(of_two("A bridge was drawn by Ashdown. Then the bridge bored Ashdown."), "Ashdown");
    assert_eq!(of_two("Any road ends at the bridge. This road needs the bridge."), "bridge");
    assert_eq!(
        of_two("Farms near the wind farms closed. Only wind farms remain where wind blows."),
        "wind farms"
    );
    let text = "A bridge needs a tunnel. The bridge and the tunnel close.";
    assert_eq!([keyword("", text), keyword("Tunnel to close", text)], ["bridge", "tunnel"]);
}
