//! Quotations and their speakers, through the public functions.

use nutgraf::language::{self, Language};
use nutgraf::{Length, Options, extract_quotes, summarize};
use serde_json::Value;

/// The same place in a text, from Unicode code points to bytes.
fn byte(text: &str, point: &Value) -> usize {
    let n = point.as_u64().unwrap() as usize;
    text.char_indices().nth(n).map_or(text.len(), |(at, _)| at)
}

/// The marks and speakers of `tests/quotes/cases.jsonl`: every case, exactly.
#[test]
fn edge_cases() {
    let mut wrong = Vec::new();
    for line in include_str!("quotes/cases.jsonl").lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let text = case["text"].as_str().unwrap();
        let quotes = extract_quotes(text, case["lang"].as_str());
        let spans: Vec<_> = quotes.iter().map(|q| (q.span.start, q.span.end)).collect();
        let expected: Vec<_> = case["quotes"]
            .as_array()
            .unwrap()
            .iter()
            .map(|q| (byte(text, &q[0]), byte(text, &q[1])))
            .collect();
        if spans != expected {
            wrong.push(format!("{}: {:?}", case["name"], quotes.iter().map(|q| q.text).collect::<Vec<_>>()));
        }
        let Some(speaker) = case["speaker"].as_array() else { continue };
        let outer = [' ', ',', '.'];
        let expected = text[byte(text, &speaker[0])..byte(text, &speaker[1])].trim_matches(outer);
        for quote in &quotes {
            let found = quote.speaker.map(|s| s.span.of(text).trim_matches(outer));
            if found != Some(expected) {
                wrong.push(format!("{}: {found:?}, not {expected:?}", case["name"]));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whom a card would name, and by which role, in `tests/quotes/names.jsonl`: one of the accepted forms, `null` for nobody by
/// name. A quotation's `names` are what `speaker_name` is in an annotated article of `cargo xtask bench quotes`.
#[test]
fn printed_names() {
    let mut wrong = Vec::new();
    for line in include_str!("quotes/names.jsonl").lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let text = case["text"].as_str().unwrap();
        let quotes = extract_quotes(text, case["lang"].as_str());
        let names: Vec<Option<&str>> = quotes.iter().map(|q| q.speaker.and_then(|s| s.name)).collect();
        let accepted = case["names"].as_array().unwrap();
        let fits = names.len() == accepted.len()
            && names
                .iter()
                .zip(accepted)
                .all(|(name, all)| all.as_array().unwrap().contains(&Value::from(*name)));
        if !fits {
            wrong.push(format!("{}: {names:?}\n    {text:?}", case["kind"]));
        }
        let roles: Vec<Option<&str>> = quotes.iter().map(|q| q.speaker.and_then(|s| s.role)).collect();
        if case["roles"].is_array() && case["roles"] != Value::from(roles.clone()) {
            wrong.push(format!("{}: {roles:?}\n    {text:?}", case["kind"]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const HEARING: &str = "\
Bridge repairs may slip, council hears

The bridge repairs need another year, Nora J. Whitfield, deputy director of roads, told a hearing.

\"We still have deep cracks in both of the main piers, and the winter has not helped us,\" Whitfield said.

She thanked the crews. “But if the money comes late, this will not be done by the spring of next year,” \
the deputy director of roads explained.

“Despite the delay, we keep the ferry running for everybody who works on the other bank,” \
said Oleh Marchenko, the harbour master.";

/// The names given, one a quotation.
fn names(text: &str) -> Vec<Option<&str>> {
    extract_quotes(text, Some("en")).iter().filter_map(|q| q.speaker).map(|s| s.name).collect()
}

/// Who speaks, or does something, is sooner meant by a pronoun than who is only spoken of.
#[test]
fn pronouns_mean_the_most_salient_person() {
    let spoken_of = "Mayor Ivo Brandt said the ferry cannot stop. In May the town had thanked \
        Captain Lena Moss for her work. Brandt told the hearing that nobody had asked the crews, \
        and wrote to the town. “They learned of it from the paper on Friday,” he said.";
    assert_eq!(names(spoken_of), [Some("Ivo Brandt")]);
    let last = "Mayor Ivo Brandt said the ferry sails. Captain Oleh Moss said it does not. \
        “They learned of it from the paper on Friday,” he said.";
    assert_eq!(names(last), [Some("Oleh Moss")]);
    let two =
        "In the hall were Mayor Ivo Brandt and Captain Oleh Moss. “They learned of it on Friday,” he said.";
    assert_eq!(names(two), [None]);
    let place = "The crews waited at the Delton Pier. “They learned of it from the paper,” he said.";
    assert_eq!(names(place), [None]);
}

/// A role, or whom somebody works for, leads to the name behind it.
#[test]
fn roles_lead_to_the_name_behind_them() {
    let apposition = "“The ferry will sail again by Monday,” the harbour spokesman, Ivo Brandt, said.";
    assert_eq!(names(apposition), [Some("Ivo Brandt")]);
    let employer = "“The ferry will sail again by Monday,” Delton press secretary Ivo Brandt said.";
    assert_eq!(names(employer), [Some("Ivo Brandt")]);
    let other = "“The ferry will sail again by Monday,” the spokesman said, and Lena Moss agreed.";
    assert_eq!(names(other), [Some("the spokesman")]);
    let next = "“The ferry will sail again by Monday,” said the mayor Ana Ruiz, Ivo Brandt, and others.";
    assert_eq!(names(next), [Some("Ana Ruiz")]);
}

/// The capital that opens a sentence is not part of a name that stands elsewhere without it.
#[test]
fn names_do_not_take_in_the_word_before_them() {
    let text = "Neither Ivo Brandt nor the town had a plan.\n\nThe town asked Ivo Brandt to go on.\n\n\
        “The ferry will sail again by Monday,” Brandt said.";
    assert_eq!(names(text), [Some("Ivo Brandt")]);
}

/// What an office is over is no first name.
#[test]
fn offices_are_not_part_of_a_name() {
    let text = "Secretary of State Ivo Brandt was there.\n\n“The ferry will sail by Monday,” Brandt said.";
    assert_eq!(names(text), [Some("Ivo Brandt")]);
    let text = "Secretary of State Ivo J. Brandt was there.\n\n“The ferry will sail by Monday,” Brandt said.";
    assert_eq!(names(text), [Some("Ivo J. Brandt")]);
}

/// An institution is no person.
#[test]
fn pronouns_mean_no_institution() {
    let text =
        "The Director of the Central Tarrow Water Board told the town to wait. “Nobody asked me,” he said.";
    assert_eq!(names(text), [None]);
}

/// Who was last heard of long ago is not meant by a pronoun.
#[test]
fn pronouns_do_not_reach_far() {
    let far = "Mayor Ivo Brandt said the ferry cannot stop. The crews had learned of it from the paper. \
        The harbour has been quiet since the storm of last winter, and the boats lie on the shore. \
        A man came out of the office with a list. “Nobody asked for my opinion,” he said.";
    assert_eq!(names(far), [None]);
}

/// Surnames and roles lead back to the full name.
#[test]
fn speakers_are_named_in_full() {
    let quotes = extract_quotes(HEARING, Some("en"));
    let speakers: Vec<_> =
        quotes.iter().filter_map(|q| q.speaker).map(|s| (s.name, s.span.of(HEARING))).collect();
    assert_eq!(
        speakers,
        [
            (Some("Nora J. Whitfield"), "Whitfield"),
            (Some("Nora J. Whitfield"), "the deputy director of roads"),
            (Some("Oleh Marchenko"), "Oleh Marchenko"),
        ]
    );
}

/// Any mixture of marks, letters and breaks gives spans that are in order, apart and verbatim.
#[test]
fn spans_are_in_order_and_verbatim() {
    const PIECES: [&str; 24] = [
        "\"", "“", "”", "„", "«", "»", "‘", "’", "'", "''", "``", "‹", "「", "」", " ", "\n", "\n\n", ", ",
        ". ", "said", "Ruiz ", "we will ", "é", "春",
    ];
    arbtest::arbtest(|u| {
        let mut text = String::new();
        for _ in 0..u.arbitrary_len::<u8>()? {
            text.push_str(u.choose(&PIECES)?);
        }
        let mut end = 0;
        for quote in extract_quotes(&text, Some("en")) {
            assert!(quote.span.start >= end && !quote.span.is_empty(), "{text:?}");
            assert_eq!(quote.span.of(&text), quote.text);
            end = quote.span.end;
        }
        Ok(())
    });
}

/// Marks that pair with nothing, in every script, take one pass.
#[test]
fn unmatched_marks_take_one_pass() {
    for mark in ["\"", "“", "”", "„", "«", "»", "‘", "'", "''", "「", "『", "— "] {
        for filler in [" a", "a ", " Ann said, ", "1 ", "\n"] {
            let text = format!("{mark}{filler}").repeat(20_000);
            let quotes = extract_quotes(&text, Some("en"));
            assert!(quotes.iter().all(|quote| quote.span.of(&text) == quote.text));
        }
    }
}

/// Dashes lead dialogue where somebody is said to speak, and only there.
#[test]
fn dashes_lead_dialogue() {
    let spoken = |text: &str, lang| -> Vec<(String, Option<String>)> {
        let speaker = |s: nutgraf::Speaker| s.span.of(text).to_string();
        extract_quotes(text, Some(lang))
            .iter()
            .map(|q| (q.text.to_string(), q.speaker.map(speaker)))
            .collect()
    };
    let mayor = Some("мер".to_string());
    assert_eq!(
        spoken("— Ми відновимо міст до весни, — сказав мер. — Це наша обіцянка людям.", "uk"),
        [
            ("Ми відновимо міст до весни,".to_string(), mayor.clone()),
            ("Це наша обіцянка людям.".to_string(), mayor),
        ]
    );
    let mayor = "la alcaldesa".to_string();
    assert_eq!(
        spoken("—Vamos a reconstruir el puente —dijo la alcaldesa.", "es"),
        [("Vamos a reconstruir el puente".to_string(), Some(mayor))]
    );
    let leal = Some("Pablo Leal".to_string());
    assert_eq!(
        spoken("—No lo sé —respondió Pablo Leal—. El tren sale a las ocho.", "es"),
        [("No lo sé".to_string(), leal.clone()), ("El tren sale a las ocho.".to_string(), leal.clone())]
    );
    assert_eq!(
        spoken("—Mañana no trabajo —dijo Pablo Leal—, pero puedo venir el lunes.", "es"),
        [("Mañana no trabajo".to_string(), leal.clone()), ("pero puedo venir el lunes.".to_string(), leal)]
    );
    for (line, speech, speaker) in [
        ("— Vous partez demain ? demanda Claire.", "Vous partez demain ?", "Claire"),
        ("— Je ne sais pas encore, répondit Claire Roy.", "Je ne sais pas encore,", "Claire Roy"),
        ("– Nous avons gagné ! a-t-il dit.", "Nous avons gagné !", "il"),
    ] {
        assert_eq!(spoken(line, "fr"), [(speech.to_string(), Some(speaker.to_string()))]);
    }
    assert_eq!(spoken("– milk, bread and four other things", "en"), []);
    assert_eq!(spoken("– du lait, du pain ou quatre autres choses ? tout est là", "fr"), []);
}

/// A surname that two people share names the one that its title fits, and without a title neither of them, unless one is all
/// that the text is about.
#[test]
fn a_surname_of_two_people_needs_a_title() {
    let name = |opening: &str, mention: &str| {
        let text = format!("{opening}\n\n“We are sorry to leave the house,” {mention} said.");
        extract_quotes(&text, Some("en"))[0].speaker.unwrap().name.unwrap().to_string()
    };
    let both = "Hillary Clinton wrote in May. Hillary Clinton had the papers. Bill Clinton came later.";
    assert_eq!(name(both, "Mr. Clinton"), "Bill Clinton");
    assert_eq!(name(both, "Mrs. Clinton"), "Hillary Clinton");
    assert_eq!(name(both, "Clinton"), "Clinton");
    let one = "The letter of Hillary Clinton, and what Hillary Clinton knew of it, is what the town asks \
               Hillary Clinton. The paper of Hillary Clinton does not name Bill Clinton.";
    assert_eq!(name(one, "Clinton"), "Hillary Clinton");
    assert_eq!(name("Ana Ruiz wrote in May. Ana María Ruiz had the papers.", "Ruiz"), "Ana Ruiz");
    // Nobody knows which of the two Ximo is.
    let unknown = "Ximo Lund wrote in May. Mr. Lund had the papers.";
    assert_eq!(name(unknown, "Mrs. Lund"), "Mrs. Lund");
}

/// Each language finds who speaks, before, behind and around the quotation.
#[test]
fn speakers_in_ten_languages() {
    let cases = [
        ("en", "“We will rebuild the bridge by spring,” the mayor added.", "the mayor"),
        (
            "de",
            "„Wir bauen die Brücke bis zum Frühjahr“, sagte Bürgermeisterin Anna Kuhn.",
            "Bürgermeisterin Anna Kuhn",
        ),
        ("de", "In Berlin erklärte Anna Kuhn: „Wir bauen die Brücke bis zum Frühjahr.“", "Anna Kuhn"),
        ("fr", "« Nous allons reconstruire le pont », a déclaré la maire.", "la maire"),
        ("fr", "« Nous allons reconstruire le pont », explique-t-elle.", "elle"),
        ("fr", "« Nous allons reconstruire le pont », a ajouté l’avocate Anne Roy.", "l’avocate Anne Roy"),
        ("es", "«Vamos a reconstruir el puente», dijo la alcaldesa Ana Ruiz.", "la alcaldesa Ana Ruiz"),
        ("it", "«Ricostruiremo il ponte prima della primavera», ha detto il sindaco.", "il sindaco"),
        ("pt", "“Vamos reconstruir a ponte antes da primavera”, disse o prefeito.", "o prefeito"),
        ("nl", "‘We gaan de brug voor het voorjaar herbouwen,’ zei de burgemeester.", "de burgemeester"),
        (
            "pl",
            "„Odbudujemy most przed wiosną tego roku” – powiedział burmistrz Jan Nowak.",
            "burmistrz Jan Nowak",
        ),
        ("uk", "«Ми відновимо міст до наступної весни», — сказала мерка Олена Гай.", "мерка Олена Гай"),
        ("ru", "Мэр Анна Лес сказала: «Мы восстановим мост до следующей весны».", "Мэр Анна Лес"),
    ];
    for (lang, text, speaker) in cases {
        let quotes = extract_quotes(text, Some(lang));
        let found: Vec<_> = quotes.iter().map(|q| q.speaker.map(|s| s.span.of(text))).collect();
        assert_eq!(found, [Some(speaker)], "{lang}: {text}");
    }
}

/// Every language that has speech words names the speakers of an article, whatever the order of its words.
#[test]
fn every_language_with_speech_words_names_the_speakers_of_an_article() {
    let mut wrong = Vec::new();
    let mut known = vec!["en", "uk", "de", "es", "fr", "pl", "it", "pt", "nl", "ru"];
    for line in include_str!("quotes/languages.jsonl").lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let lang = case["lang"].as_str().unwrap();
        let quotes = extract_quotes(case["text"].as_str().unwrap(), Some(lang));
        let names: Vec<Option<&str>> = quotes.iter().map(|q| q.speaker.and_then(|s| s.name)).collect();
        if case["speakers"] != Value::from(names.clone()) {
            wrong.push(format!("{lang}: {names:?}"));
        }
        known.push(Language::of(Some(lang), "").tag);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for language in language::all() {
        assert_eq!(language.speech.is_some(), known.contains(&language.tag), "{}", language.tag);
    }
}

/// Nobody is better than the wrong one.
#[test]
fn nobody_is_named_without_grounds() {
    let text = "The council met on Tuesday.\nIt was cold.\n“The river rose faster than we expected it to.” \
        Boats were moved.";
    assert!(extract_quotes(text, Some("en")).iter().all(|quote| quote.speaker.is_none()));
    let text = "Mr. Cole met Ms. Hall.\n“The river rose faster than anybody thought,” she said.";
    let quotes = extract_quotes(text, Some("en"));
    assert!(quotes[0].speaker.is_some_and(|speaker| speaker.name != Some("Cole")));
}

#[test]
fn german_phrases_and_documents_speak() {
    let by = |text: &str| {
        let quotes = extract_quotes(text, Some("de"));
        quotes[0].speaker.map(|s| s.span.of(text).to_string()).unwrap_or_default()
    };
    let letter =
        "„Die Brücke muss bis zum Frühjahr geschlossen bleiben“, heißt es in dem Schreiben des Amtes.";
    assert_eq!(by(letter), "dem Schreiben des Amtes");
    let office =
        "Der Leiter des Bauamtes der Stadt sagte: „Wir finden noch immer tiefe Risse in den Pfeilern.“";
    assert_eq!(by(office), "Der Leiter des Bauamtes der Stadt");
}

#[test]
fn all_who_are_the_same_person_make_the_speaker_sure() {
    let told = |text| {
        let quote = extract_quotes(text, Some("de"))[0].clone();
        (quote.speaker.unwrap().name.unwrap().to_string(), quote.confidence)
    };
    let (name, sure) = told(
        "„Die Fähre bleibt bis zum Frühjahr im Hafen“, sagte der Leiter des Hafenamtes der Stadt, Ana Ruiz.",
    );
    assert_eq!(name, "Ana Ruiz");
    assert!(sure > 0.9, "{sure}");
    let (name, sure) = told(
        "Ana Ruiz, die Sprecherin des Hafenamtes, erklärte: „Die Fähre bleibt bis zum Frühjahr im Hafen.“",
    );
    assert_eq!(name, "Ana Ruiz");
    assert!(sure > 0.89, "{sure}");
}

#[test]
fn verbs_are_known_in_all_forms_of_their_stem() {
    for verb in ["beteuert", "beteuerte"] {
        let text = format!("„Die Fähre bleibt bis zum Frühjahr im Hafen“, {verb} Ana Ruiz am Montag.");
        let quotes = extract_quotes(&text, Some("de"));
        assert_eq!(quotes[0].speaker.and_then(|s| s.name), Some("Ana Ruiz"));
        assert_eq!(quotes[0].rule, Some(nutgraf::quotes::Rule::After));
    }
}

#[test]
fn a_part_of_the_writers_sentence_is_no_key_quote() {
    const LEAD: &str =
        "The ferry to Delton stays in port, for its engine failed on Monday and a new one is not at hand.";
    let shown = |told: &str| -> Vec<String> {
        let text = format!("{LEAD}\n\n{told}");
        assert!(extract_quotes(&text, None)[0].speaker.is_some());
        let options = Options { length: Length::Sentences(1), ..Options::default() };
        summarize(&text, &options).unwrap().quotes.iter().map(|quote| quote.text.into()).collect()
    };
    let said = "The yard has only a vague idea of how long the work on it will take,";
    assert_eq!(shown(&format!("“{said}” Mayor Ana Ruiz said.")), [said]);
    let part = "Mayor Ana Ruiz said the yard had “only a vague idea of how long the work on it will take.”";
    assert_eq!(shown(part), [""; 0]);
    assert_eq!(extract_quotes(part, None)[0].key, 0.0);
}

#[test]
fn particles_belong_to_the_name() {
    for (lang, told, name) in [
        ("en", "“We will act, and we will act now,” said Ursula van der Ruiz.", "Ursula van der Ruiz"),
        ("en", "“We will act, and we will act now,” Omar al-Delton said.", "Omar al-Delton"),
        ("fr", "« Nous allons agir, et tout de suite », a dit Marine Le Goff.", "Marine Le Goff"),
        ("fr", "« Nous allons agir, et tout de suite », a dit Jean D'Orbais.", "Jean D'Orbais"),
        ("es", "“Vamos a actuar, y ahora mismo”, dijo Von der Halde.", "Von der Halde"),
        ("de", "„Wir werden handeln, und zwar sofort“, sagte Ina von der Halde.", "Ina von der Halde"),
        // Nothing joins twice, and no acronym.
        ("de", "„Wir werden handeln, und zwar sofort“, sagte Ina von Halde von der Messe.", "Ina von Halde"),
        ("de", "„Wir werden handeln, und zwar sofort“, sagte Halde von der CDU.", "Halde"),
        // Behind a full name they tell where somebody is from; behind a noun, whose it is.
        ("de", "„Wir werden handeln, und zwar sofort“, sagte Ina Ruiz von der Messe.", "Ina Ruiz"),
        ("nl", "“We gaan nu handelen, en wel meteen”, zei Ina Ruiz van de Raad.", "Ina Ruiz"),
    ] {
        let quotes = extract_quotes(told, Some(lang));
        assert_eq!(quotes[0].speaker.unwrap().name, Some(name), "{told}");
    }
}

#[test]
fn an_agency_is_no_part_of_the_name() {
    let text = "L'incendie a duré deux jours, a dit à l'AFP Ana Ruiz. « Il faut agir maintenant », affirme Mme Ruiz.";
    assert_eq!(extract_quotes(text, Some("fr"))[0].speaker.unwrap().name, Some("Ana Ruiz"));
}
