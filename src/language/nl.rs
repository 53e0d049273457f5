//! Dutch.

use super::{Labels, Language, Script, Speech, labels};

pub(super) static LANGUAGE: Language = Language {
    tag: "nl",
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
    verbs: "zei zegt zeiden zeggen gezegd verklaarde verklaart vertelde vertelt voegde voegt schreef \
        schrijft stelde stelt benadrukte benadrukt waarschuwde waarschuwt meldde meldt \
        antwoordde antwoordt vroeg vraagt meende meent noemde noemt legde uitlegde aldus_zei \
        reageerde reageert erkende erkent bevestigde bevestigt concludeerde betoogde herhaalde \
        beloofde twitterde klonk klinkt liet laat sprak noteert riep",
    participles: "",
    thoughts: "vindt vond denkt dacht gelooft hoopt",
    sources: "aldus volgens",
    hearsay: "",
    fillers: "heeft hebben had hadden is was werd wordt ook dan later toen nog verder al eerder daarna \
        vandaag zich er",
    he: "hij",
    she: "zij ze",
    they: "we wij ik het men",
    dangling: "hij zij ze het dat dit deze die en maar hem haar",
    relatives: "die wie",
    determiners: "de het een zijn haar hun deze dit dat onze veel enkele twee drie",
    prepositions: "van in op aan voor met bij naar uit over onder tegen door om na tijdens sinds tussen \
        zonder te tot",
    coordinators: "en of maar want",
    complementizers: "dat hoe wat waarom",
    subordinators: "als toen omdat terwijl hoewel nadat",
    mr: "meneer dhr",
    mrs: "mevrouw mevr",
    titles: "dr prof mr",
    roles: "president premier minister burgemeester woordvoerder woordvoerster directeur advocaat \
        kamerlid regering ministerie politie rechter rechtbank hoofd secretaris rapport bedrijf \
        hoogleraar onderzoeker trainer coach leider generaal voorzitter wethouder",
    works: "titel getiteld boek film roman lied album motto programma serie",
    not_names: "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april \
        mei juni juli augustus september oktober november december",
    inverts: true,
    capital_nouns: false,
});

static LABELS: &Labels = &labels::ENGLISH;
