//! The card of a summary, natively: what stands on it, and as what.

use nutgraf::card::{Action, CardOptions, Child, Clipping, Element, LineKind, Origin, View};
use nutgraf::language::Language;
use nutgraf::{Article, Length, Options, Summary, summarize_article};

const STORY: &str = "\
The harbour bridge will reopen to traffic on 4 May, a year after a cargo ship struck its northern pier.

Engineers replaced two spans and strengthened every pier, at a cost of 31 million crowns.

The council borrowed most of the money from the state, and a toll of two crowns will repay it within ten years.

“No ship of that size will ever reach the piers again,” said Ada Lindqvist, the city's chief engineer.

Ferries that replaced the bridge will run until the end of May, when the city will sell two of them.";

fn summary<'t>(title: Option<&str>, text: &'t str, lang: Option<&str>) -> Summary<'t> {
    let article =
        Article { title: title.map(String::from), lang: lang.map(String::from), ..Article::from_text(text) };
    summarize_article(&article, &Options::default()).unwrap()
}

fn card(summary: &Summary, options: CardOptions) -> View {
    View::new(summary, Language::of(Some(&summary.lang), ""), &options)
}

/// The elements in the order of the document.
fn elements(view: &View) -> Vec<&Element> {
    let mut found = Vec::new();
    let mut waiting: Vec<&Element> = view.elements.iter().rev().collect();
    while let Some(element) = waiting.pop() {
        found.push(element);
        waiting.extend(element.children.iter().rev().filter_map(|child| match child {
            Child::Element(element) => Some(element),
            Child::Text(_) => None,
        }));
    }
    found
}

fn attribute<'v>(element: &'v Element, name: &str) -> Option<&'v str> {
    element.attributes.iter().find(|(other, _)| *other == name).map(|(_, value)| &**value)
}

fn part<'v>(view: &'v View, name: &str) -> Vec<&'v Element> {
    let named = |element: &&Element| {
        attribute(element, "part").is_some_and(|names| names.split(' ').any(|n| n == name))
    };
    elements(view).into_iter().filter(named).collect()
}

fn is_line(id: &str) -> bool {
    id.starts_with("line-")
}

fn text(element: &Element) -> String {
    let of = |child: &Child| match child {
        Child::Element(element) => text(element),
        Child::Text(text) => text.clone(),
    };
    element.children.iter().map(of).collect()
}

#[test]
fn every_line_is_a_slice_and_has_a_control_that_jumps_to_it() {
    let summary = summary(Some("Bridge to reopen"), STORY, Some("en"));
    let view = card(&summary, CardOptions::default());
    assert_eq!(view.lines.len(), summary.sentences.len() + summary.quotes.len());
    for line in &view.lines {
        assert_eq!(line.span.of(STORY), line.text);
    }
    let words = elements(&view).into_iter().filter(|element| attribute(element, "id").is_some_and(is_line));
    let arrows = part(&view, "jump");
    assert_eq!((words.clone().count(), arrows.len()), (view.lines.len(), view.lines.len()));
    for (at, (words, arrow)) in words.zip(arrows).enumerate() {
        assert_eq!((words.action, arrow.action), (Some(Action::Jump(at)), Some(Action::Jump(at))));
        assert!(text(words).contains(view.lines[at].text.trim_end_matches(',')), "{words:?}");
        // The arrow is a button, told from the others by its line; the words are text that can be selected.
        assert_eq!((arrow.tag, words.tag == "button"), ("button", false));
        assert_eq!(attribute(arrow, "aria-describedby"), attribute(words, "id"));
        assert_eq!(attribute(arrow, "aria-label"), Some("Go to this passage in the article"));
    }
}

#[test]
fn a_quote_stands_in_its_marks_with_its_speaker_and_without_its_comma() {
    let summary = summary(None, STORY, Some("en"));
    let view = card(&summary, CardOptions::default());
    let quotation = part(&view, "quotation")[0];
    assert_eq!(
        text(quotation),
        "“No ship of that size will ever reach the piers again”— Ada Lindqvist, the city's chief engineer"
    );
    let line = view.lines.iter().find(|line| line.kind == LineKind::Quote).unwrap();
    assert!(line.text.ends_with("again,"), "what a jump marks is the article's: {}", line.text);
}

/// Quotes that read as if either of two people might have said them.
const DOUBTFUL: [&str; 3] = [
    "Ada Lindqvist met Olof Berg at the quay on Monday. “Whoever pays for the fog horns has no say in when they are sounded at night.”",
    "Ada Lindqvist wrote to Olof Berg on Monday.\n\n“Whoever pays for the fog horns has no say in when they are sounded at night.”",
    "The note that Ada Lindqvist gave to Olof Berg ends with the words “Whoever pays for the fog horns has no say in when they are sounded at night.”",
];

#[test]
fn no_name_stands_under_a_quote_that_another_may_have_said() {
    let mut doubted = 0;
    for doubtful in DOUBTFUL {
        let story = format!("{STORY}\n\n{doubtful}");
        let quotations = nutgraf::extract_quotes(&story, Some("en"));
        let quotation = quotations.iter().find(|quotation| quotation.text.starts_with("Whoever")).unwrap();
        doubted += usize::from(quotation.speaker.is_some() && (0.3..0.8).contains(&quotation.confidence));
        let view = card(&summary(None, &story, Some("en")), CardOptions::default());
        assert!(part(&view, "quote").iter().all(|quote| !text(quote).contains("fog horns")), "{quotation:?}");
    }
    assert!(doubted >= 2, "the texts are no longer doubtful: find others");
}

#[test]
fn it_is_named_by_the_title_and_written_in_the_article_s_language_and_direction() {
    let known = summary(Some("Bridge to reopen"), STORY, Some("en"));
    let view = card(&known, CardOptions::default());
    let root = part(&view, "card")[0];
    assert_eq!(attribute(root, "aria-label"), Some("In brief: Bridge to reopen"));
    assert_eq!((attribute(root, "lang"), attribute(root, "dir")), (Some("en"), Some("ltr")));
    assert_eq!(attribute(part(&view, "item")[0], "dir"), None);

    let hebrew = summary(None, "הגשר ייפתח מחדש בחודש מאי. הוא היה סגור שנה.", Some("he"));
    assert_eq!(attribute(part(&card(&hebrew, CardOptions::default()), "card")[0], "dir"), Some("rtl"));

    let unknown = summary(None, STORY, Some("xx"));
    let view = card(&unknown, CardOptions::default());
    assert_eq!(attribute(part(&view, "card")[0], "lang"), Some(""));
    assert_eq!(attribute(part(&view, "item")[0], "dir"), Some("auto"));
}

#[test]
fn a_site_s_own_heading_stands_in_place_of_the_language_s() {
    let summary = summary(Some("Bridge to reopen"), STORY, Some("en"));
    let options = CardOptions { heading: Some("Key points".into()), ..CardOptions::default() };
    let view = card(&summary, options);
    assert_eq!(text(part(&view, "heading")[0]), "Key points");
    assert_eq!(attribute(part(&view, "card")[0], "aria-label"), Some("Key points: Bridge to reopen"));
}

#[test]
fn collapsed_it_hides_its_body_and_says_so() {
    for collapsed in [false, true] {
        let view =
            card(&summary(None, STORY, Some("en")), CardOptions { collapsed, ..CardOptions::default() });
        assert_eq!(attribute(part(&view, "body")[0], "hidden").is_some(), collapsed);
        let expanded = attribute(part(&view, "toggle")[0], "aria-expanded");
        assert_eq!(expanded, Some(if collapsed { "false" } else { "true" }));
        assert_eq!(part(&view, "toggle")[0].action, Some(Action::Disclose));
    }
}

#[test]
fn an_editor_s_list_stands_in_place_of_the_sentences() {
    let summary = summary(None, STORY, Some("en"));
    let ours = card(&summary, CardOptions::default());
    let edited = card(&summary, CardOptions { edited: true, ..CardOptions::default() });
    assert_eq!((part(&ours, "editor").len(), part(&edited, "editor").len()), (0, 1));
    assert!(part(&edited, "sentence").is_empty());
    assert!(edited.lines.iter().all(|line| line.kind == LineKind::Quote));
    assert!(text(part(&ours, "method")[0]).starts_with("Picked"));
    assert!(
        text(part(&edited, "method")[0]).starts_with("Quotes picked"),
        "the points were picked by a person"
    );
    let points = ["The bridge opens".to_string(), "It cost a lot".to_string()];
    let copied = edited.clip(&points, &Origin::default()).text;
    assert!(copied.starts_with("The bridge opens\nIt cost a lot\n\n“No ship"), "{copied}");
}

#[test]
fn its_text_is_the_sentences_and_then_the_quotes_with_their_speakers() {
    let summary = summary(None, STORY, Some("en"));
    let text = card(&summary, CardOptions::default()).clip(&[], &Origin::default()).text;
    let sentences: Vec<&str> = summary.sentences.iter().map(|sentence| sentence.text).collect();
    let quote =
        "“No ship of that size will ever reach the piers again”\n— Ada Lindqvist, the city's chief engineer";
    assert!(text.starts_with(&format!("{}\n\n{quote}\n\n", sentences.join("\n"))), "{text}");
}

#[test]
fn with_nothing_to_show_it_is_a_slot_for_the_host_s_own_children() {
    let view = card(&summary(Some("Bridge"), "", Some("en")), CardOptions::default());
    assert_eq!(view.to_html(), "<slot></slot>");
}

#[test]
fn hostile_words_stay_words() {
    let title = "\"><script>alert(1)</script>";
    let story = STORY.replace("bridge", "<img src=x onerror=alert(1)> & </p>");
    let view = card(&summary(Some(title), &story, Some("en")), CardOptions::default());
    let html = view.to_html();
    // Every `<` opens or closes an element that the view has: what is left of the others is text.
    let tags: Vec<&str> = elements(&view).iter().map(|element| element.tag).collect();
    let opened = html.match_indices('<').filter(|(at, _)| !html[at + 1..].starts_with('/')).count();
    assert_eq!(opened, tags.len());
    assert!(!tags.contains(&"img") && !tags.contains(&"script"));
    assert!(html.contains("&lt;img src=x onerror=alert(1)&gt; &amp; &lt;/p&gt;"), "{html}");
    assert!(html.contains("aria-label=\"In brief: &quot;&gt;&lt;script&gt;"), "{html}");
}

/// The card with these controls.
fn controlled(controls: &str) -> View {
    let options = CardOptions { controls: controls.parse().unwrap(), ..CardOptions::default() };
    card(&summary(Some("Bridge to reopen"), STORY, Some("en")), options)
}

/// What the buttons of the foot say.
fn foot(view: &View) -> Vec<String> {
    part(view, "button").into_iter().filter(|button| attribute(button, "id").is_none()).map(text).collect()
}

#[test]
fn each_control_is_there_if_it_is_asked_for() {
    assert!(foot(&controlled("")).is_empty());
    for (controls, buttons) in [
        ("length", &["Longer"] as &[&str]),
        ("copy", &["Copy"]),
        ("listen", &["Listen"]),
        ("feedback", &["Helpful", "Not helpful"]),
        ("about", &["How was this made?"]),
        ("share", &["Share"]),
        ("length copy about", &["Longer", "Copy", "How was this made?"]),
    ] {
        assert_eq!(foot(&controlled(controls)), buttons, "{controls}");
    }
    let lines = controlled("copy-line");
    assert_eq!(part(&lines, "copy-line").len(), lines.lines.len());
    let keywords = controlled("keywords");
    let article = summary(Some("Bridge to reopen"), STORY, Some("en"));
    let chips: Vec<String> = part(&keywords, "keyword").into_iter().map(text).collect();
    assert_eq!(chips, article.keywords.iter().map(|keyword| keyword.text).collect::<Vec<_>>());
    let default = card(&article, CardOptions::default());
    assert_eq!(foot(&default), foot(&controlled("length copy about")));
}

#[test]
fn how_it_was_made_is_told_with_a_link_of_the_site_s() {
    let about = controlled("about");
    let explanation = part(&about, "explanation")[0];
    assert_eq!(attribute(explanation, "id"), attribute(part(&about, "about")[0], "aria-controls"));
    assert!(attribute(explanation, "hidden").is_some() && part(&about, "more").is_empty());
    assert!(text(explanation).contains("word for word") && text(explanation).contains("sent anywhere"));
    let options = CardOptions::from_attributes([("about-url", "/how")]).unwrap();
    let linked = card(&summary(None, STORY, Some("en")), options);
    assert_eq!(attribute(part(&linked, "more")[0], "href"), Some("/how"));
    // Without the control, one line of it stands there.
    assert!(part(&controlled("copy"), "explanation").is_empty());
    assert_eq!(part(&controlled("copy"), "method").len(), 1);
}

#[test]
fn the_switch_offers_the_lengths_that_the_article_has() {
    let sentences: Vec<String> = STORY.split("\n\n").map(String::from).collect();
    let long = [
        &sentences[..],
        &[
            "Snow fell on the hills.",
            "Trams stopped at noon.",
            "A market opened in Vik.",
            "Boats left at dawn.",
        ]
        .map(String::from),
    ]
    .concat()
    .join("\n\n");
    for (text, length, buttons) in [
        (&*long, Length::Short, &["Longer"] as &[&str]),
        (&long, Length::Medium, &["Shorter", "Longer"]),
        (&long, Length::Long, &["Shorter"]),
        (&long, Length::Sentences(4), &["Shorter", "Longer"]),
        (&long, Length::Sentences(1), &["Longer"]),
        // There is no more to show.
        (&sentences[..3].join("\n\n"), Length::Short, &[]),
        (STORY, Length::Long, &["Shorter"]),
    ] {
        let article = Article { lang: Some("en".into()), ..Article::from_text(text) };
        let summary = summarize_article(&article, &Options { length, ..Options::default() }).unwrap();
        let options = CardOptions { length, controls: "length".parse().unwrap(), ..CardOptions::default() };
        assert_eq!(
            foot(&card(&summary, options)),
            buttons,
            "{length:?}: {} sentences",
            summary.sentences.len()
        );
    }
}

/// Where the card is from.
fn origin() -> Origin {
    Origin { site: "Harbour <Post>".into(), address: "https://example.org/bridge?a=1&b=2".into() }
}

#[test]
fn what_is_copied_tells_where_it_is_from() {
    let view = controlled("copy-line");
    let Clipping { text, html } = view.clip(&[], &origin());
    assert!(
        text.ends_with("\n\nBridge to reopen – Harbour <Post>\nhttps://example.org/bridge?a=1&b=2"),
        "{text}"
    );
    let source = "<p><a href=\"https://example.org/bridge?a=1&amp;b=2\">Bridge to reopen</a> – Harbour &lt;Post&gt;</p>";
    assert!(
        html.starts_with("<ul><li>") && html.contains("</ul><blockquote><p>“") && html.ends_with(source),
        "{html}"
    );

    let Clipping { text, html } = view.clip_line(0, &origin());
    assert!(text.starts_with(&format!("{}\n\nBridge to reopen", view.lines[0].text)), "{text}");
    assert_eq!(html, format!("<p>{}</p>{source}", view.lines[0].text));

    let untitled = card(&summary(None, STORY, Some("en")), CardOptions::default()).clip_line(0, &origin());
    assert!(
        untitled.text.ends_with("\n\nHarbour <Post>\nhttps://example.org/bridge?a=1&b=2"),
        "{}",
        untitled.text
    );
}
