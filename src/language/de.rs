//! German.

use super::{Labels, Language, Script, Speech, labels};

pub(super) static LANGUAGE: Language = Language {
    tag: "de",
    script: Script::Latin,
    letters: "",
    right_to_left: false,
    ordinals: false,
    abbreviations: ABBREVIATIONS,
    ambiguous_abbreviations: AMBIGUOUS_ABBREVIATIONS,
    numbering: NUMBERING,
    stop_words: STOP_WORDS,
    boilerplate: BOILERPLATE,
    speech: SPEECH,
    labels: LABELS,
};

static ABBREVIATIONS: &str = "";

static AMBIGUOUS_ABBREVIATIONS: &str = "";

static NUMBERING: &str = "";

static STOP_WORDS: &str = "";

static BOILERPLATE: &str = "";

static SPEECH: Option<&Speech> = Some(&Speech {
    verbs: "sagte sagt sagten sagen gesagt erklärte erklärt erklärten äußerte äußert äußerten meinte \
        meint betonte betont fügte fügt schrieb schreibt schrieben warnte warnt kritisierte \
        kritisiert forderte fordert berichtete berichtet kommentierte kommentiert teilte teilten \
        mitteilte hinzufügte lautete lautet zitiert zitierte bezeichnete bezeichnet nannte nennt \
        beschrieb beschreibt begründete begründet kündigte ankündigte gab bekräftigte bekräftigt \
        versicherte versichert entgegnete erwiderte antwortete antwortet fragte fragt rief \
        behauptete behauptet unterstrich stellte feststellte hob wies verwies lobte lobt \
        würdigte bestätigte bestätigt bedauerte ergänzte ergänzt räumte einräumte warf sprach \
        spricht führte ausführte drohte appellierte bilanzierte resümierte urteilte konstatierte \
        mahnte verteidigte beklagte verlangte versprach twitterte reagierte bemerkte vermutete \
        prophezeite schilderte erinnerte skandierten",
    participles: "",
    thoughts: "glaubt glaubte hofft hoffte denkt dachte findet fand weiß",
    sources: "so laut zufolge angaben meinung auffassung ansicht aussagen aussage einschätzung",
    hearsay: "sei seien werde könne könnten müsse müssten habe solle wolle wollten dürfe gebe gehe \
        komme bleibe stehe drohe liege lasse mache würden wäre wären hätte hätten bestehe finde \
        brauche",
    fillers: "hat habe hatte haben hatten wird werden wurde wurden ist war sei auch dann später zudem \
        weiter außerdem ferner dazu hierzu daraufhin anschließend wörtlich unter gestern heute \
        bereits noch nur sich hier deshalb damit doch dort somit daher allerdings offenbar \
        aktuell zunächst insgesamt gegenüber weiterhin danach nun ebenfalls dagegen jedoch aber \
        selbst dabei",
    he: "er",
    she: "sie",
    they: "es man wir ich beide",
    dangling: "er sie es das dies dieser diese dieses ihn ihm ihr und aber auch sein ihre dabei damit \
        dafür",
    relatives: "welcher welche",
    determiners: "der die das des dem den ein eine einer eines einem einen sein seine seiner ihr ihre \
        ihrer dieser diese dieses viele einige mehrere beide zwei drei",
    prepositions: "von vom in im an am auf für mit bei beim anlässlich angesichts laut einschließlich ohne \
        zu zum zur nach aus über unter gegen durch um vor seit während wegen trotz zwischen ohne \
        als gegenüber bis ab neben hinter",
    coordinators: "und oder aber sondern denn",
    complementizers: "dass daß ob wie was wo warum",
    subordinators: "wenn weil während nachdem obwohl da bevor falls indem",
    mr: "herr herrn",
    mrs: "frau",
    titles: "dr prof",
    roles: "sprecher sprecherin polizei regierung ministerium gericht bericht",
    works: "motto titel titels lied song buch film roman musical bewegung organisation partei album \
        stück aufschrift gruppe initiative sendung zeitung zeitschrift begriff aktion",
    not_names: "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april \
        mai juni juli august september oktober november dezember worten beispiel übrigen \
        gegensatz",
    inverts: true,
    capital_nouns: true,
});

static LABELS: &Labels = &labels::ENGLISH;
