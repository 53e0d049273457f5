//! What news pages do to a sentence and to a story, each by a small page of our own, read without a browser.
#![cfg(feature = "html")]

use nutgraf::{FoundArticle, NoArticle, find_article};

const STORY: &str = "<p>The harbour bridge will reopen to traffic on 4 May, a year after a cargo ship struck its northern pier.</p>\
    <p>Engineers replaced two spans and strengthened every pier, at a cost of 31 million crowns to the town.</p>\
    <p>Ferries, which have carried commuters since last spring, will run until the end of the month.</p>\
    <p>“No ship of that size will ever reach the piers again,” said Ada Lindqvist, the chief engineer.</p>\
    <p>The first cars will cross on Saturday morning, after a walk over the bridge that is open to all.</p>";

const OTHER: &str = "<p>The old lighthouse will be sold to whoever promises to keep its lamp, the district said.</p>\
    <p>Eleven people have asked for the keys so far, among them a painter and a former keeper of the light.</p>\
    <p>Whoever gets them has to let the school climb the stairs of the lighthouse once a year, on its birthday.</p>";

/// A page that firmly says that it is an article.
const CLAIM: &str =
    "<meta property=og:type content=article><meta property=article:published_time content=2026-03-02>";

/// The text of a paragraph that opens a story.
fn text(paragraph: &str) -> String {
    let article = found(CLAIM, &format!("<article><p>{paragraph}</p>{STORY}</article>")).unwrap();
    article.blocks[0].span.of(&article.text).to_string()
}

/// The blocks of what is found.
fn blocks(body: &str) -> Vec<String> {
    let article = found(CLAIM, body).unwrap();
    article.blocks.iter().map(|block| block.span.of(&article.text).to_string()).collect()
}

/// The blocks of the story alone.
fn story() -> Vec<String> {
    STORY.trim_end_matches("</p>").split("</p>").map(|block| block.trim().replace("<p>", "")).collect()
}

fn found(head: &str, body: &str) -> Result<FoundArticle, NoArticle> {
    find_article(&format!("<!doctype html><html lang=en><head>{head}</head><body>{body}</body></html>"))
}

#[test]
fn marks_of_notes_are_no_part_of_the_sentence() {
    for mark in [
        "<sup>[1]</sup>",
        "<sup class=reference><a href=#n1><span>[</span>12<span>]</span></a></sup>",
        "<sup>[<i><a href=/why>citation needed</a></i>]</sup>",
        "<a href=#n1><sup>1</sup></a>",
        "<sup><a href=#n1>1</a></sup>",
        "<sup>†</sup>",
        "<a href=#n1>[1]</a>",
        "<a href=#n1 role=doc-noteref>2</a>",
        "<a href=#n1>³</a>",
        "[2]",
        "[12][13]",
    ] {
        assert_eq!(
            text(&format!("The bridge{mark} reopens in May.{mark}")),
            "The bridge reopens in May.",
            "{mark}"
        );
    }
    assert_eq!(text("See <a href=/map>the map [of May]</a>."), "See the map [of May].");
}

#[test]
fn exponents_stay_exponents() {
    assert_eq!(
        text("About 10<sup>4</sup> cars, 3 km<sup>2</sup>, 10<sup>-12</sup> m."),
        "About 10⁴ cars, 3 km², 10⁻¹² m."
    );
    assert_eq!(text("The 1<sup>st</sup> of May, H<sub>2</sub>O."), "The 1st of May, H2O.");
}

#[test]
fn readings_stand_beside_the_line() {
    assert_eq!(text("<ruby>渡し船<rt>わたしぶね</rt></ruby>を買った。"), "渡し船を買った。");
    assert_eq!(text("<ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp>京<rt>きょう</rt></ruby>へ。"), "東京へ。");
}

#[test]
fn a_kicker_is_no_part_of_the_headline() {
    let head = "<title>Bridge to reopen | Post</title><meta property=og:title content='Bridge to reopen'>\
        <meta property=og:type content=article><meta property=article:published_time content=2026-03-02>";
    for headline in [
        "<h1><span>Transport</span> Bridge to reopen</h1>",
        "<h1><small>Transport</small><br>Bridge to reopen</h1>",
        "<h1><div>Transport</div><div>Bridge to reopen</div></h1>",
        "<h1>Transport: <b>Bridge to reopen</b></h1>",
    ] {
        let article = found(head, &format!("<article>{headline}{STORY}</article>")).unwrap();
        assert_eq!(article.title.as_deref(), Some("Bridge to reopen"), "{headline}");
        assert!(article.text.starts_with("The harbour bridge"), "{headline}");
        // The title of the page alone tells it as well.
        let titled = head.split("<meta property=og:title").next().unwrap_or_default();
        let article = found(titled, &format!("<article>{headline}{STORY}</article>")).unwrap();
        assert_eq!(article.title.as_deref(), Some("Bridge to reopen"), "{headline}");
    }
}

#[test]
fn a_page_that_says_it_is_an_article_is_believed() {
    for head in [
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"}</script>",
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":[\"BlogPosting\"]}]}</script>",
        "<meta property=og:type content=article><meta property=article:published_time content=2026-03-02>",
    ] {
        // Questions, prices and names of a shop's speak against it.
        let body = format!("<div class='products shop'>{}</div>", STORY.replace("May,", "May? $4?"));
        assert!(found(head, &body).is_ok(), "{head}");
    }
    let body = format!("<div class='products shop' itemprop=articleBody>{STORY}</div>");
    assert!(found("", &body).is_ok());
}

#[test]
fn a_story_is_found_in_any_box() {
    for (open, close) in [
        ("<fieldset><legend>Blog</legend>", "</fieldset>"),
        ("<dialog open>", "</dialog>"),
        ("<x-story>", "</x-story>"),
        ("<table><tr><td>", "</td></tr></table>"),
    ] {
        let article = found(CLAIM, &format!("<h1>Bridge to reopen</h1>{open}{STORY}{close}")).unwrap();
        assert!(article.text.starts_with("The harbour bridge"), "{open}");
        assert!(article.text.ends_with("open to all."), "{open}");
    }
}

#[test]
fn paragraphs_may_be_parted_by_line_breaks() {
    for breaks in ["<br><br>", "<br>\n<br />", "<br><br><br>", "<br>&nbsp;<br>", "<br>\u{a0} &nbsp;<br>"] {
        let body = STORY.replace("<p>", "").replace("</p>", breaks);
        assert_eq!(blocks(&format!("<h1>Bridge to reopen</h1><div>{body}</div>")), story(), "{breaks}");
    }
}

#[test]
fn what_stands_amid_the_story_is_left_out() {
    for amid in [
        "<aside class=related><h3>Related</h3><ul><li><a href=/a>Ferry timetable for April and May</a></li>\
         <li><a href=/b>Ship that struck the bridge is sold</a></li></ul></aside>",
        "<aside class=related><h3>Related</h3><p><a href=/a>Ferry timetable for April and May</a></p></aside>",
    ] {
        let body = STORY.replacen("</p>", &format!("</p>{amid}"), 1);
        assert_eq!(blocks(&format!("<article><h1>Bridge to reopen</h1>{body}</article>")), story(), "{amid}");
    }
}

#[test]
fn notes_for_screen_readers_are_no_part_of_the_sentence() {
    for note in [
        "<span class=visually-hidden>(opens in a new window)</span>",
        "<span class='link__note sr-only'>(opens in a new window)</span>",
        "<span class=screen-reader-text>(opens in a new window)</span>",
        "<span style='position:absolute;width:1px;height:1px;overflow:hidden'>(opens in a new window)</span>",
        "<span style='position:absolute; clip: rect(0, 0, 0, 0)'>(opens in a new window)</span>",
        "<span style='clip-path: inset(50%)'>(opens in a new window)</span>",
        "<span style='position: absolute; left: -9999px'>(opens in a new window)</span>",
        "<span style='display:inline-block;text-indent:-9999px'>(opens in a new window)</span>",
        "<span style='font-size: 0'>(opens in a new window)</span>",
        "<span class=is-sr-only>(opens in a new window)</span>",
        "<span class=vh>(opens in a new window)</span>",
        "<span style='position:absolute;top:-10000px'>(opens in a new window)</span>",
        "<span style='display:inline-block;height:0;overflow:hidden'>(opens in a new window)</span>",
    ] {
        assert_eq!(
            text(&format!("The bridge {note} reopens in May.")),
            "The bridge reopens in May.",
            "{note}"
        );
    }
}

#[test]
fn text_in_no_size_or_in_the_colour_behind_it_is_not_read() {
    for style in [
        "color:#fff",
        "color: rgb(255, 255, 255)",
        "color:#ffffff;background-color:white",
        "background:#eee;color:#eee",
        "color:transparent",
        "font-size:0px",
        "font-size:1px",
    ] {
        assert_eq!(
            text(&format!("The bridge <span style='{style}'>cheap boats</span> reopens in May.")),
            "The bridge reopens in May.",
            "{style}"
        );
        let body =
            STORY.replacen("</p>", &format!("</p><p style='{style}'>Cheap boats for all. Buy now.</p>"), 1);
        assert_eq!(blocks(&format!("<article>{body}</article>")), story(), "{style}");
    }
    for style in ["color:#333", "color:white;background:navy", "font-size:0.9em"] {
        assert_eq!(
            text(&format!("The bridge <span style='{style}'>over the Lark</span> reopens.")),
            "The bridge over the Lark reopens.",
            "{style}"
        );
    }
    let dark = "<span style='background:#222'>The <b style='color:#fff'>bridge</b> reopens.</span>";
    assert_eq!(text(dark), "The bridge reopens.");
}

#[test]
fn ten_thousand_pieces_of_metadata_hide_nothing() {
    let piece = r#"<script type="application/ld+json">{"@type":"Thing"}</script>"#;
    let head = format!("{}<title>Bridge to reopen</title>", piece.repeat(10_000));
    let article = found(&head, &format!("<article>{STORY}</article>")).unwrap();
    assert_eq!(article.title.as_deref(), Some("Bridge to reopen"));
    assert_eq!(article.blocks.len(), story().len());
}

#[test]
fn stories_of_a_line_beside_the_story_are_others() {
    let line =
        "<p>The old lighthouse will be sold to whoever promises to keep its lamp, the district said.</p>";
    let own = format!("<article><h1>Bridge to reopen</h1>{STORY}</article>");
    let other = format!("<article><h2><a href=/l>Lighthouse for sale</a></h2>{line}</article>");
    for body in [format!("{own}{other}"), format!("{own}{}", other.repeat(3)), format!("{other}{own}")] {
        assert_eq!(blocks(&body), story());
    }
    let aside = format!("<aside><h4><a href=/l>Lighthouse for sale</a></h4>{line}</aside>");
    let body = STORY.replacen("</p>", &format!("</p>{aside}"), 1);
    assert_eq!(blocks(&format!("<article><h1>Bridge to reopen</h1>{body}</article>")), story());
}

#[test]
fn two_stories_side_by_side_are_two() {
    let second = "<p>The old lighthouse will be sold to whoever promises to keep its lamp, the district said on Tuesday.</p>\
        <p>Eleven people have asked for the keys so far, among them a painter and a former keeper of the light.</p>\
        <p>“I would sleep under the lamp,” said the keeper, Bo Falk, who had lived there for thirty years.</p>";
    let first = format!("<article><h2>Bridge to reopen</h2>{STORY}</article>");
    let second = format!("<article><h2>Lighthouse for sale</h2>{second}</article>");
    // The first has more text.
    for body in [
        format!("<main>{first}{second}</main>"),
        format!("<main>{second}{first}</main>"),
        format!("<main>{}{}</main>", first.replace("h2>", "h1>"), second.replace("h2>", "h1>")),
    ] {
        let headings = ["Bridge to reopen", "Lighthouse for sale"];
        let blocks: Vec<String> =
            blocks(&body).into_iter().filter(|block| !headings.contains(&block.as_str())).collect();
        assert_eq!(blocks, story());
    }
}

#[test]
fn comments_under_names_that_tell_nothing_are_left_out() {
    let comments = "<div class=x7><b>Otto</b> <span>3 hours ago</span><p>I have taken the ferry each morning since last \
        spring, and I will miss the coffee on it more than I can say.</p></div><div class=x7><b>Vera</b> <span>2 hours \
        ago</span><p>The crowns would have been better spent on the school, which has had no roof since the storm of \
        March.</p></div>";
    for heading in [
        "Comments",
        "12 comments",
        "Comments (12)",
        "Kommentare",
        "Join the discussion",
        "Leave a reply",
        "What readers say",
        "3 responses to “Bridge to reopen”",
        "2 thoughts on “Bridge to reopen”",
    ] {
        for body in [
            format!(
                "<article><h1>Bridge to reopen</h1>{STORY}</article><div><h3>{heading}</h3>{comments}</div>"
            ),
            format!("<div><h1>Bridge to reopen</h1>{STORY}<h2>{heading}</h2>{comments}</div>"),
        ] {
            assert_eq!(blocks(&body), story(), "{heading}");
        }
    }
}

#[test]
fn an_article_of_an_encyclopedia_is_one() {
    let article = "<p><b>Marle Bridge</b> is a road bridge over the estuary of the Lark, opened in 1931<sup>[1]</sup> and \
        rebuilt twice since then. It carries some 9,000 vehicles a day.</p><h2>History</h2><p>A ferry had crossed at the \
        same place since at least 1480. The first plans for a bridge were drawn in 1902, but the money went into the \
        railway.<sup>[2]</sup></p><p>The bridge was closed for a year after a cargo ship struck its northern pier.</p>\
        <h2>See also<span class=mw-editsection>[<a href=/edit>edit</a>]</span></h2><ul><li><a href=/wiki/Marle>Marle</a></li></ul>";
    let page = format!(
        "<body class='mediawiki ltr ns-0'><div id=content class=mw-body><h1 id=firstHeading>Marle Bridge</h1>\
        <div id=mw-content-text class=mw-body-content>{article}</div></div><div id=mw-navigation><a href=/>Main page</a></div>"
    );
    for url in ["https://en.example.org/wiki/Marle_Bridge", "https://example.org/encyclopedia/marle-bridge"] {
        let head = format!("<title>Marle Bridge - Encyclopedia</title><link rel=canonical href={url}>");
        let article = found(&head, &page).unwrap();
        assert!(article.text.starts_with("Marle Bridge is a road bridge"), "{}", article.text);
        assert!(article.text.contains("opened in 1931 and"));
    }
}

#[test]
fn tables_of_goods_are_no_part_of_the_story() {
    let row = |name: &str, price: &str| {
        format!("<tr><td>{name}</td><td>{price}</td><td><a href=/buy>Buy</a></td></tr>")
    };
    let rows =
        [row("Binoculars 8×42", "€129.00"), row("Folding ferry bike", "€899.00"), row("Rain cape", "€39.90")];
    for table in [
        format!("<table class=products>{}</table>", rows.concat()),
        format!("<ul>{}</ul>", rows.concat().replace("tr>", "li>").replace("td>", "span>")),
        format!(
            "<table><caption>Our offers</caption><tr><th>Goods<th>Price<th></tr>{}</table>",
            rows.concat()
        ),
    ] {
        let body = STORY.replacen("</p>", &format!("</p>{table}"), 1);
        assert_eq!(
            blocks(&format!("<article><h1>Bridge to reopen</h1>{body}</article>")),
            story(),
            "{table}"
        );
    }
}

#[test]
fn a_table_that_lays_out_the_page_holds_its_story() {
    let row = |text: &str| format!("<tr><td>{text} It costs €3. <a href=/more>More</a></td></tr>");
    let rows: String = story().iter().map(|text| row(text)).collect();
    assert_eq!(blocks(&format!("<h1>Bridge to reopen</h1><table>{rows}</table>")).len(), story().len());
}

#[test]
fn comments_without_names_or_heading_are_left_out() {
    let comments = [
        ("Otto", "I have taken the ferry each morning since last spring, and I will miss the coffee on it."),
        ("Vera", "The crowns would have been better spent on the school, which has had no roof since March."),
        (
            "Per",
            "Does anybody know whether bicycles may cross on Saturday, too? I could not find it anywhere.",
        ),
    ];
    for (open, close) in [("<ul>", "</ul>"), ("<div class=x1>", "</div>")] {
        let list: String = comments
            .map(|(name, text)| {
                format!(
                    "<li class=x7><div><b>{name}</b> <time>3 hours ago</time></div><p>{text}</p><button>Reply</button></li>"
                )
            })
            .concat();
        let body =
            format!("<main><article><h1>Bridge to reopen</h1>{STORY}</article>{open}{list}{close}</main>");
        assert_eq!(blocks(&body), story(), "{open}");
    }
}

#[test]
fn entries_of_a_live_blog_behind_its_opening_stay() {
    let entry = |text: &str| format!("<div class=x7><time>9:15</time>{text}</div>");
    let entries: String = STORY.split_inclusive("</p>").map(|text| entry(text.trim())).collect();
    let opening = "<p>The town opens its bridge today. We tell from the quay what there is to see and to hear, from the \
        first speech to the last of the boats that wait for it below. The mayor speaks at nine, and the band plays after her.</p>";
    let body = format!("<main><article><h1>Bridge to reopen</h1>{opening}</article>{entries}</main>");
    let found = blocks(&body);
    assert!(story().iter().all(|text| found.contains(text)), "{found:#?}");
}

#[test]
fn a_manual_is_no_article() {
    let step = "<h2>Set the speed</h2><p>The option sets how fast the bridge turns, in degrees a minute, and is read once \
        when the program starts.</p><pre><code>bridge --speed 12</code></pre><p>Both <code>--speed</code> and \
        <code>--dry-run</code> can be given in the file <code>bridge.toml</code>, too.</p>";
    let page = |step: &str| found("", &format!("<main><h1>Turning the bridge</h1>{}</main>", step.repeat(4)));
    assert_eq!(page(step), Err(NoArticle::OtherPage));
}

#[test]
fn two_stories_side_by_side_without_articles_are_two() {
    let body = format!(
        "<main><div class=c1><h2>Bridge to reopen</h2>{STORY}</div><div class=c1><h2>Lighthouse for sale</h2>{OTHER}</div></main>"
    );
    let head = format!("{CLAIM}<title>Bridge to reopen - The Otterburn Post</title>");
    let article = found(&head, &body).unwrap();
    assert!(
        article.text.contains("northern pier") && !article.text.contains("lighthouse"),
        "{}",
        article.text
    );
}

#[test]
fn parts_of_one_story_side_by_side_are_one() {
    let body = format!(
        "<main><h1>A summer at the harbour</h1><div class=c1><h2>The bridge</h2>{STORY}</div><div class=c1><h2>The \
         lighthouse</h2>{OTHER}</div></main>"
    );
    let article = found(CLAIM, &body).unwrap();
    assert!(
        article.text.contains("northern pier") && article.text.contains("lighthouse"),
        "{}",
        article.text
    );
}
