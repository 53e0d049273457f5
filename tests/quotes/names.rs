//! Whose name is printed under a quotation, and with which role.

use crate::names;
use nutgraf::extract_quotes;
use serde_json::Value;

/// Whom a card would name, and by which role, in `tests/quotes/names.jsonl`: one of the accepted forms, `null` for nobody by
/// name. A quotation's `names` are what `speaker_name` is in an annotated article of `cargo xtask bench quotes`.
#[test]
fn printed_names() {
    let mut wrong = Vec::new();
    for line in include_str!("names.jsonl").lines() {
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
