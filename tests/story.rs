//! What is no part of the story is never a key sentence.

use nutgraf::{Length, Options, summarize};

const STORY: [&str; 3] = [
    "The harbour bridge will reopen to traffic on 4 May, a year after a cargo ship struck its northern pier.",
    "Engineers replaced two spans and strengthened every pier, at a cost of 31 million crowns.",
    "Ferries that carried commuters since last spring will run until the end of the month.",
];

/// All sentences that may be key, in the order of the text.
fn sentences(lang: &str, text: &str) -> Vec<String> {
    let options = Options { lang: Some(lang.into()), length: Length::Sentences(100), ..Options::default() };
    summarize(text, &options).unwrap().sentences.iter().map(|s| s.text.to_string()).collect()
}

#[test]
fn lines_around_a_story_are_left_out_wherever_they_stand() {
    for line in [
        // bylines, dates and reading times
        "By Carla Mendez, Staff Writer | Posted: April 2, 2025 at 9:15 a.m. | 4 min read",
        "April 2, 2025 at 9:15 a.m.",
        "Wednesday, 2 April 2025, 09:15 GMT.",
        "Updated 3 hours ago",
        "Otterburn · 2 hours ago",
        // paywalls and newsletters
        "You have read your last free article this month.",
        "The Otterburn Post is a reader-supported publication.",
        "Sign in or create an account to keep reading.",
        "Get the best of the Post in your inbox every morning.",
        "View in browser | Forward",
        // credits, tags, links
        "The bridge on Tuesday. (Ben Ode/AFP via Getty Images)",
        "Tags: bridge, harbour, traffic.",
        "https://www.example.org/news/harbour-bridge",
        // corrections and authors
        "Correction: An earlier version of this article misstated the cost of the bridge.",
        "Carla Mendez is a staff writer at the Otterburn Post. Follow her on X.",
        "Bo Dahl contributed to this report.",
        // e-mail headers and source
        "From: Carla Mendez <carla@example.org>",
        "Subject: The bridge reopens",
        "<div class=\"ad\">Buy a boat now, before the summer comes.</div>",
        "</p><p>Buy a boat now, before the summer comes.",
        "function share() { return false; }",
        "This article is for subscribers only.",
        "You’ve reached your limit of free articles.",
        "The Otterburn Post depends on its readers; please consider a donation.",
        "Enter your email address to get our daily briefing.",
        "Get The Morning Tide, our newsletter on all things sea, delivered every Friday.",
        "Thanks for reading The Tide! Subscribe for free to receive new posts and support my work.",
        "This post is public so feel free to share it.",
        "Clarification, 4 May: the pier is of steel, not of stone.",
        "Update 4 May: This story now has a comment of the council.",
        "Carla Mendez covers harbours for the Otterburn Post.",
        "Carla Mendez is a senior reporter. Reach her at carla@example.org.",
        "About the author: Carla Mendez is a sailor.",
        "We use cookies to improve your experience on our site.",
        "By continuing to use this site you agree to our use of cookies.",
        "Be the first to comment.",
        "This material may not be published, broadcast, rewritten or redistributed.",
        "Please enable JavaScript to view the comments.",
        "Your browser does not support the video tag.",
    ] {
        for place in 0..=STORY.len() {
            let mut lines = STORY.to_vec();
            lines.insert(place, line);
            assert_eq!(sentences("en", &lines.join("\n\n")), STORY, "{line}");
        }
    }
}

#[test]
fn paywalls_of_other_languages_are_left_out() {
    for (lang, line, story) in [
        ("de", "Sie sind bereits Abonnent? Dann melden Sie sich an.", "Die Brücke öffnet am 4. Mai wieder."),
        ("fr", "Cet article est réservé aux abonnés.", "Le pont rouvrira le 4 mai après un an de travaux."),
        (
            "es",
            "Regístrate gratis para seguir leyendo.",
            "El puente reabrirá el 4 de mayo tras un año de obras.",
        ),
        ("de", "Dieser Artikel ist nur für Abonnenten.", "Die Brücke öffnet am 4. Mai wieder."),
        ("de", "Anna Weber ist Redakteurin der Hafenpost.", "Die Brücke öffnet am 4. Mai wieder."),
        ("fr", "Nous utilisons des cookies pour mesurer l’audience.", "Le pont rouvrira le 4 mai."),
        ("es", "Utilizamos cookies para mejorar su experiencia.", "El puente reabrirá el 4 de mayo."),
        ("nl", "Dit artikel is alleen voor abonnees.", "De brug gaat op 4 mei weer open."),
        ("nl", "Maak een account aan om verder te lezen.", "De brug gaat op 4 mei weer open."),
    ] {
        assert_eq!(sentences(lang, &format!("{line}\n\n{story}")), [story], "{lang}");
    }
}

#[test]
fn notices_in_the_place_of_a_player_are_left_out() {
    for (lang, line, story) in [
        (
            "en",
            "We need your consent to show this video. Data may be sent to the platform, as its privacy policy says.",
            "The bridge opens on 4 May.",
        ),
        (
            "en",
            "This content comes from a platform. We ask for your permission before it loads, as it may be using cookies.",
            "The bridge opens on 4 May.",
        ),
        (
            "en",
            "This video is not shown without your permission to load content of other sites.",
            "The bridge opens on 4 May.",
        ),
        (
            "en",
            "To watch this video, please allow cookies of the video platform. You can change your choice at any time.",
            "The bridge opens on 4 May.",
        ),
        (
            "de",
            "An dieser Stelle steht ein externer Inhalt. Mit einem Klick wird er angezeigt.",
            "Die Brücke öffnet am 4. Mai wieder.",
        ),
        (
            "fr",
            "Nous avons besoin de votre consentement pour afficher cette vidéo.",
            "Le pont rouvrira le 4 mai après un an de travaux.",
        ),
        ("nl", "Voor deze video is uw toestemming nodig.", "De brug gaat op 4 mei weer open."),
        ("sv", "Vi behöver ditt samtycke för att visa filmen.", "Bron öppnar igen den 4 maj."),
    ] {
        assert_eq!(sentences(lang, &format!("{story}\n\n{line}")), [story], "{lang}");
    }
    let said = "The council gave its consent to show the film in the town hall on Monday.";
    assert_eq!(sentences("en", said), [said]);
}

#[test]
fn what_a_story_says_of_such_things_stays() {
    for line in [
        "The paper gave away its last free copies on Monday, and nobody came to the square.",
        "Norvex (NYSE: NVX), the leading maker of pumps, will open a plant in Otterburn.",
        "On 2 April 2025 at 9:15 a.m. the first cars crossed the bridge.",
        "The subject: bridges that last for more than a hundred years.",
        "She is a writer of novels, and he a writer of code.",
        "Fewer than <5 of them were hurt, the report says.",
        "More than 40 ships: that is what the harbour had on Monday.",
        "UPDATE: The bridge is open again, the police said on Monday.",
    ] {
        let lines = [STORY[0], line, STORY[1]];
        assert_eq!(sentences("en", &lines.join("\n\n")), lines, "{line}");
    }
}

#[test]
fn an_interview_gives_its_answers() {
    let text = "Ada Lind has led the repair of the harbour bridge for a year.

Q: Were you surprised?

A: We saw that the pier would not last, and had plans for a new one in the drawer.

Question: What did it cost the city in the end?

Answer: It cost 31 million crowns, two less than the council had feared in the spring.";
    let answers = [
        "Ada Lind has led the repair of the harbour bridge for a year.",
        "We saw that the pier would not last, and had plans for a new one in the drawer.",
        "It cost 31 million crowns, two less than the council had feared in the spring.",
    ];
    assert_eq!(sentences("en", text), answers);
    let german = "Frage: Was kostet die Brücke?\n\nAntwort: Die Brücke kostet 31 Millionen Kronen.";
    assert_eq!(sentences("de", german), ["Die Brücke kostet 31 Millionen Kronen."]);
}

#[test]
fn whoever_asks_by_name_is_told_by_asking_only() {
    let text = "THE OTTERBURN POST: Who wrote to you?\n\nADA LIND: Sailors, most of all, and many who never saw a ship.\n\n\
        THE OTTERBURN POST: Why a bridge?\n\nADA LIND: The ferry had become too small for all the cars of the valley.";
    let lines = [
        "ADA LIND: Sailors, most of all, and many who never saw a ship.",
        "ADA LIND: The ferry had become too small for all the cars of the valley.",
    ];
    assert_eq!(sentences("en", text), lines);
}

#[test]
fn a_pull_quote_that_repeats_the_text_is_left_out() {
    let said =
        "“We had letters from more than three hundred people, and read each of them twice,” said Ada Lind.";
    for pulled in [
        "“We had letters from more than three hundred people, and read each of them twice”",
        "“letters from more than three hundred people”",
        "„We had letters from more than three hundred people …“",
    ] {
        for lines in [[STORY[0], pulled, said, STORY[1]], [STORY[0], said, STORY[1], pulled]] {
            assert_eq!(sentences("en", &lines.join("\n\n")), [STORY[0], said, STORY[1]], "{pulled}");
        }
    }
    // One that stands alone is the only place of its words.
    let alone = "“I have never seen the harbour as quiet as it was on that day in March.”";
    assert_eq!(sentences("en", &[STORY[0], alone, STORY[1]].join("\n\n")), [STORY[0], alone, STORY[1]]);
}

#[test]
fn a_transcript_gives_what_its_guests_say_by_name() {
    let text = "[00:01:10] HOST: Okay.

[00:01:12] HOST: Welcome to the programme about the harbour bridge.

[00:01:20] ADA LIND: The bridge will reopen to traffic on 4 May, a year after a ship struck it.

[00:01:40] HOST: And what did it cost the city in the end?

[00:01:44] ADA LIND: It cost 31 million crowns, two less than the council had feared.";
    let answers = [
        "ADA LIND: The bridge will reopen to traffic on 4 May, a year after a ship struck it.",
        "ADA LIND: It cost 31 million crowns, two less than the council had feared.",
    ];
    assert_eq!(sentences("en", text), answers);
}

#[test]
fn an_entry_of_a_list_of_people_is_kept_whole_with_its_name() {
    let court = [
        "TOM HILL, 44, of Mill Lane, Otterburn. Drove without a licence on 4 May. Fined £300.",
        "ANNA FROST, 29, of High Street, Otterburn. Stole cheese from a shop. Conditional discharge.",
    ];
    assert_eq!(sentences("en", &format!("At court\n\n{}", court.join("\n\n"))), court);
    let obituaries = [
        "Ada Lind, 91, of Marle. A teacher, she leaves two daughters.",
        "Bo Dahl, 78, of Tarn. He played the organ. No flowers, please.",
        "Tom O’Hara, 83. He kept bees.",
    ];
    assert_eq!(sentences("en", &format!("Deaths this week\n\n{}", obituaries.join("\n\n"))), obituaries);
    // Two people of a story are no list.
    let story = "The old mill burned down on Monday.\n\nAda Lind, 91, saw it from her window. She called for help.\n\nBo Dahl, 78, did not see it. He was asleep in his chair.";
    assert_eq!(sentences("en", story).len(), 5);
}

#[test]
fn the_entries_of_lists_of_many_kinds_are_kept_whole() {
    let lists: [&[&str]; 7] = [
        &[
            "Peter Gale, of Dock Road, Marle, aged 31, admitted theft. Fined £120.",
            "Mary Webb, of Hill View, Tarn, aged 52, admitted speeding. Fined £80.",
            "Sam Roe, of Mill Lane, Tarn, aged 25, denied theft. Trial on 3 June.",
        ],
        &[
            "Frost, Ann M., 88, of Delton, died Monday. Services Friday. Burial in Tarn.",
            "Hill, Robert “Bob”, 79, of Marle, died Sunday. Services Saturday at Hale Chapel.",
            "Lind, Ada, 91, of Tarn, died Sunday. No services.",
        ],
        &[
            "Ann Frost (1936–2025), teacher. She taught at Marle. Services Friday.",
            "Robert Hill (1945–2025), farmer. He bred pigs. Services Saturday.",
            "Ada Lind (1933–2025), pilot. She flew alone to Tarn.",
        ],
        &[
            "1. Ann Frost, Marle, 2:14:03. Personal best.",
            "2. Eva Holm, Tarn, 2:15:11. Led until 30 km.",
            "3. Ida Roth, Delton, 2:15:59. First marathon.",
        ],
        &[
            "Peter Gale, 31: Theft of a bicycle from a yard. Fined £120.",
            "Mary Webb, 52: Speeding at 61 mph in Mill Lane. Fined £80.",
        ],
        &[
            "Ludwig von Ahn, 77, of Marle. Stole bread. Fined £10.",
            "Pedro de la Cruz, 44, of Tarn. Stole cheese. Fined £20.",
        ],
        &[
            "Ann Frost, 88, of Delton, died Monday. Services Friday.",
            "Bo Dahl, 79, of Marle. Services Saturday.",
        ],
    ];
    for list in lists {
        assert_eq!(sentences("en", &format!("This week\n\n{}", list.join("\n\n"))), list);
    }
}

#[test]
fn what_cannot_be_read_without_the_name_above_it_is_left_out() {
    let report = "The court of Otterburn sat for the first time since the flood.";
    for list in [
        "PETER GALE\n\n31, of Dock Road. Assault. Jailed for 12 weeks.\n\nMARY WEBB\n\n52, of Hill View. Fined £80.",
        "PETER GALE, 31, of Dock Road.\n\nJailed for 12 weeks.\n\nMARY WEBB, 52, of Hill View.",
    ] {
        let shown = sentences("en", &format!("{report}\n\n{list}"));
        assert!(shown.iter().all(|line| !line.contains("Jailed") && !line.contains("Fined")), "{shown:?}");
    }
}
