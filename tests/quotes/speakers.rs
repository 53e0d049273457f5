//! Which mention speaks.

use crate::names;
use nutgraf::extract_quotes;
use nutgraf::language::{self, Language};
use serde_json::Value;

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
    for line in include_str!("languages.jsonl").lines() {
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
