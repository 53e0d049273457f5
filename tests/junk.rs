//! Lines that are no part of the story change nothing of its summary, wherever they stand.

use nutgraf::{Options, summarize};

const ARTICLES: [&str; 3] = [
    include_str!("articles/feature.txt"),
    include_str!("articles/politics.txt"),
    include_str!("articles/science.txt"),
];

const JUNK: [&str; 12] = [
    "Read also: Ferry timetable for April",
    "Advertisement",
    "Share on Facebook",
    "Sign up for our newsletter",
    "Follow us on Instagram",
    "By Carla Mendez, Staff Writer | Posted: April 2, 2026 | 4 min read",
    "Updated 3 hours ago",
    "Photo: Carla Mendez/Reuters",
    "You have read your last free article this month.",
    "View in browser | Forward",
    "© 2026 The Otterburn Post. All rights reserved.",
    "#bridge #harbour",
];

/// What a summary shows.
fn shown(text: &str) -> (Vec<&str>, Vec<&str>) {
    let summary = summarize(text, &Options::default()).expect("the options are in range");
    let sentences = summary.sentences.iter().map(|sentence| sentence.text).collect();
    (sentences, summary.quotes.iter().map(|quote| quote.text).collect())
}

#[test]
fn lines_that_are_no_part_of_the_story_change_nothing() {
    arbtest::arbtest(|u| {
        let article = u.choose(&ARTICLES)?;
        let mut paragraphs: Vec<&str> = article.split("\n\n").collect();
        for _ in 0..u.int_in_range(1..=6)? {
            // Not above the headline, where the first line is one.
            let at = u.int_in_range(1..=paragraphs.len())?;
            paragraphs.insert(at, u.choose(&JUNK)?);
        }
        let littered = paragraphs.join("\n\n");
        assert_eq!(shown(&littered), shown(article), "{paragraphs:#?}");
        Ok(())
    })
    .budget_ms(3_000);
}
