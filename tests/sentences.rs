//! Sentences as a reader would tell them, through the public functions.

use nutgraf::text::{Document, Role};
use nutgraf::{Article, BlockKind, language::Language, split_sentences};

fn split<'t>(lang: &str, text: &'t str) -> Vec<&'t str> {
    split_sentences(text, Some(lang)).iter().map(|s| s.text).collect()
}

/// `marked` is a text with `|` where a sentence ends.
fn check(lang: &str, marked: &str) {
    let expected: Vec<String> = marked.split('|').map(|s| s.trim().to_string()).collect();
    let text = marked.replace('|', "");
    assert_eq!(split(lang, &text), expected, "{lang}");
}

#[test]
fn abbreviations_and_initials_end_no_sentence() {
    check("en", "The U.S. Navy met Gen. Alexus G. Grynkewich on Friday.| He thanked them.");
    check("en", "Acme Inc. and Bolt Co. merged at 9 a.m. on Monday.| They had talked for years.");
    check("en", "She moved to the U.S.| It was 1999.");
    check("en", "See Fig. 3 and p. 12.| Did you say no.| Twelve people did.");
}

#[test]
fn numbers_addresses_and_times_end_no_sentence() {
    check(
        "en",
        "It rose 3.5 percent to $1.2 billion.| Write to a.b@example.org.| See https://example.org/a.b?c=d.e for more.",
    );
    check("en", "Version 2.0.1 of node.js is out.| It starts at 10.30.| Then it stops.");
}

#[test]
fn quotations_stay_with_their_sentence() {
    check("en", "“Are you there?” she asked.| “Yes!” he said.| Then they left.");
    check("en", "He said: “We came. |We saw.” |Nobody answered.");
    check("en", "He shouted \"Stop!\" and ran.| (Nobody saw it.)| It was dark.");
    check("fr", "« Où vas-tu ? » demanda-t-il.| « Nulle part. »| Il partit.");
    check("ja", "「行こう。」と彼は言った。|皆が笑った！|本当に？");
}

#[test]
fn lists_are_cut_at_their_items() {
    check("en", "1. Bread |2. Salt |3. Butter");
    check("en", "a) Bread |b) Salt");
    check("en", "• Bread |• Salt");
    check("en", "1. Bread is baked. |2. Salt is mined.");
}

#[test]
fn ellipses_end_a_sentence_before_a_capital() {
    check("en", "We waited ... and waited.| And then…| Nothing came.");
    check("en", "“It was . . . I cannot say.”");
    // A joiner belongs to the stop before it, also where the sentence ends there.
    check("en", "It was late.\u{200d}| . . . And then we left.");
}

const NEWS: &str = "Harbour bridge to reopen after two years\n\n\
By Ann Lee and Bo Dahl\n\n\
LINDHOLM, May 3 (Reuters) — The bridge will reopen on Monday. It was shut in 2024.\n\n\
Photo: Ann Lee / City council\n\n\
Read also: Ferry to make its last crossing\n\n\
What happens next\n\n\
Buses will cross it from the first day, the council said.\n\n\
Advertisement\n\n\
Sign up for our newsletter to get the latest.";

#[test]
fn junk_and_headings_are_no_prose() {
    let document = Document::new(&Article::from_text(NEWS), None, Language::of(Some("en"), NEWS));
    assert_eq!(document.title.as_deref(), Some("Harbour bridge to reopen after two years"));
    let roles: Vec<Role> = document.paragraphs.iter().map(|p| p.role).collect();
    use Role::{Boilerplate as B, Heading as H, Prose as P};
    assert_eq!(roles, [H, B, P, B, B, H, P, B, B]);
    let prose: Vec<&str> = (0..document.sentences.len())
        .filter(|&i| document.is_prose(i))
        .map(|i| document.sentences[i].span.of(NEWS))
        .collect();
    assert_eq!(prose[0], "The bridge will reopen on Monday.", "the dateline is left out");
    assert_eq!(prose.len(), 3);
}

#[test]
fn datelines_are_left_out() {
    let first = |text: &'static str| {
        let document = Document::new(&Article::from_text(text), None, Language::of(Some("en"), text));
        document.sentences[0].span.of(text)
    };
    for dateline in [
        "(CNN) -- ",
        "(CNN)",
        "LONDON, England (CNN) -- ",
        "KYIV, Ukraine, May 3 (Reuters) - ",
        "KYIV, Ukraine — ",
        "Kyiv (AFP) – ",
        "Berlin/Paris (dpa/AFP) – ",
        "Madrid, 3 may (EFE).- ",
        "OSLO (NTB): ",
        "Jakarta, CNN Indonesia -- ",
    ] {
        let text: &'static str = format!("{dateline}The bridge will reopen on Monday.").leak();
        assert_eq!(first(text), "The bridge will reopen on Monday.", "{dateline}");
    }
    for kept in [
        "NATO — the alliance — met on Monday.",
        "Ann (left) - and Bo met on Monday.",
        "The council (all of it) voted.",
    ] {
        assert_eq!(first(kept), kept);
    }
}

#[test]
fn asides_and_ways_to_reach_the_reporter_are_no_prose() {
    let role = |line: &str| {
        let text = format!("The bridge will reopen on Monday, the council said on Friday.\n\n{line}");
        Document::new(&Article::from_text(&text), None, Language::of(Some("en"), &text)).paragraphs[1].role
    };
    for line in [
        "(Additional reporting by Ann Lee in Lindholm and Bo Dahl in Northport; it was edited by Cy Ek.)",
        "[This story has been updated.]",
        "Follow Ann Lee on Twitter @annlee.",
        "Ann Lee can be reached at ann.lee@example.org",
        "Bo Dahl/AFP via Getty Images.",
    ] {
        assert_eq!(role(line), Role::Boilerplate, "{line}");
    }
    for line in [
        "(Nobody) saw it coming, and (nobody) was hurt.",
        "The picture, which the agency took from Getty Images and sold to others for years, was not hers at all.",
    ] {
        assert_eq!(role(line), Role::Prose, "{line}");
    }
}

#[test]
fn the_callers_title_makes_its_line_a_heading() {
    let text = "Rain, at last.\n\nRain fell on Lindholm all night. Farmers were glad.";
    let document =
        Document::new(&Article::from_text(text), Some("Rain,  at last."), Language::of(Some("en"), text));
    assert_eq!(document.paragraphs[0].role, Role::Heading);
    assert_eq!(document.title.as_deref(), Some("Rain,  at last."));
}

#[test]
fn paragraphs_end_at_blank_lines_or_at_every_line_where_there_are_none() {
    let spans = |text| {
        let article = Article::from_text(text);
        article.blocks.iter().map(|b| b.span.of(text).to_string()).collect::<Vec<_>>()
    };
    assert_eq!(spans("A b.\nC d.\r\n\r\nE f.\n \t\nG h."), ["A b.\nC d.", "E f.", "G h."]);
    assert_eq!(spans("A b.\r\nC d.\u{2028}E f.\u{2029}G h.\rI j."), ["A b.", "C d.", "E f.", "G h.", "I j."]);
    assert_eq!(
        spans("The bridge was\nshut in 2024 and\nopens now.\nIt is long."),
        ["The bridge was\nshut in 2024 and\nopens now.", "It is long."]
    );
    assert_eq!(spans(" \r\n\t\n"), [""; 0]);
}

#[test]
fn a_short_opening_line_without_a_stop_is_the_headline() {
    let kinds = |text| Article::from_text(text).blocks.iter().map(|b| b.kind).collect::<Vec<_>>();
    use BlockKind::{Heading, Paragraph};
    assert_eq!(kinds("Bridge opens\nIt opens on Monday."), [Heading, Paragraph]);
    assert_eq!(kinds("It opens on Monday.\nBuses will cross it."), [Paragraph, Paragraph]);
    assert_eq!(kinds("Bridge opens"), [Paragraph]);
    assert_eq!(
        kinds("Will it open?\n\nThe bridge will open on Monday, the council said."),
        [Heading, Paragraph]
    );
}

#[test]
fn four_spaced_dots_may_follow_an_ellipsis() {
    assert_eq!(split("en", "Rain fell…. . . . Snow came."), ["Rain fell…", ". . . . Snow came."]);
}

#[test]
fn thai_is_cut_at_spaces_that_probably_end_a_sentence() {
    let text = "สภาเมืองมีมติให้เปิดสะพานข้ามท่าเรืออีกครั้งในวันจันทร์หน้าหลังปิดซ่อมมานานสองปี \
                นอกจากนี้ รถประจำทางจะวิ่งข้ามสะพานได้ตั้งแต่วันแรก";
    assert_eq!(split("th", text).len(), 2);
    assert_eq!(split("th", "สะพานเปิดแล้ว คนดีใจ"), ["สะพานเปิดแล้ว คนดีใจ"]);
}

#[test]
fn a_quotation_goes_on_with_whoever_said_it() {
    check("en", "“Who did it?” Police Chief Dana Holt asked.| Nobody answered.");
    check("en", "“Stop!” Dana Holt, who runs the harbour, shouted.| It stopped.");
    check("en", "“Why now?” Dr. J. O’Brien said on Monday.");
    check("en", "“Who did it?”| Police in Lindholm do not know.");
    check("de", "„Wer zahlt?“ fragte Anna Weber.| „Wir nicht!“| Das Geld fehlt.");
}

#[test]
fn a_courtesy_title_opens_a_sentence_behind_an_abbreviation() {
    check("en", "He left the F.B.I.| Mr. Dahl stayed.");
    check("en", "He left the U.N.| Dr. Cole stayed.");
    check("en", "He joined the E.U.| Prof. Dahl left it.");
    check("en", "He works at Acme Inc.| Mr. Dahl works at Borel Ltd. in Delton.");
    check("en", "He has a Ph.D.| Dr. Cole has none.");
    check("en", "The U.S. Sen. Mark Dahl voted no.| The Rev. Dr. Hill prayed.");
    check("en", "It is open from 9 a.m. Mr. Dahl has the key.");
    check("en", "At 5 p.m. Mr. Dahl left.| He met several people, e.g. Ms. Lee.");
    check("en", "He drank milk with vitamin D.| Mrs. Roe had tea.");
    check("en", "He met U.S. Gen. Ann Lee.| They talked.");
}

#[test]
fn a_year_ends_a_sentence_that_it_does_not_open() {
    check("pl", "Zmarł w 2014 r.| Pochowano go w Krakowie.");
    check("pl", "Urodził się w 1990 r.| Warszawa była wtedy mała.");
    check("ru", "Умер в 2014 г.| Похоронен в Москве.");
    for (lang, whole) in [
        ("pl", "W 2014 r. Jan Nowak wygrał."),
        ("pl", "Już w 2014 r. Jan Nowak wygrał."),
        ("pl", "Wiosną 2014 r. Jan Nowak wygrał."),
        ("ru", "10 мая 2014 г. Иван Лес победил."),
    ] {
        check(lang, whole);
    }
}

#[test]
fn numbering_stands_before_letters_too() {
    check("en", "Review Fig. A for details.| Then see Vol. B, p. 3.");
    check("en", "Did he agree?| He said no.| A boat came.");
    check("de", "Siehe Abb. B im Anhang.| Dort steht alles.");
}

#[test]
fn abbreviations_of_names_laws_and_amounts() {
    check("id", "Rapat dipimpin Tn. Budi dan Ny. Sari.| Mereka pulang sore hari.");
    check("pl", "Komisja ds. Kontroli i zespół ws. Mostu obradowały.| Był spór.");
    check("pl", "W 2014 r. Sejm przyjął ustawę.| Obowiązuje do dziś.");
    check("de", "Die Brücke kostet die Stadt im Jahr 14 Mio. Euro.| Das ist viel.");
    check("de", "Sie kostet im Jahr mehr als 14 Mio.| Das ist viel.");
    check("fr", "Le maire J.-P. Martin est venu.| Ch.-H. Roy est absent.");
    check("de", "Das Fest am 7.10. (Mittwoch) fällt aus.| Es regnet.");
}

#[test]
fn a_japanese_quotation_ends_a_sentence_unless_a_particle_goes_on() {
    check("ja", "「橋は開く。」|市長は喜んだ。");
    check("ja", "「橋は開く。」と市長は言った。|皆が笑った。");
    check("ja", "「開くのか？」などの声が出た。");
    check("ja", "母は「来る。見る。」と言った。|雨が降った。");
    check("ja", "彼は「行く。」友と話した。");
    check("ja", "市長は『橋は「開く。」と聞いた。』と答えた。");
    check("zh", "他说：“我来。你去。”|她走了。");
    check("zh", "他说“我来。你去。”就走了。|她哭了。");
    check("zh", "“桥开了吗？”记者问。|市长点头。");
}

#[test]
fn emoji_stay_with_the_sentence_before_them() {
    check("en", "We won! 🎉 |The party starts at nine.");
    check("en", "We won.🎉👩‍👩‍👧 |Then it rained. ☔️");
    check("fr", "On a gagné ! 🎉🎉 |La fête commence.");
    check("ja", "勝った。🎉|祝おう。");
}

#[test]
fn small_letters_go_on_behind_any_terminator() {
    check("en", "Really… or is it? not at all! he thought.");
    check("en", "“What …” she began.| Then silence.");
    check("ru", "Кто там?.. спросил он.| Никто.");
}
