//! Polish.

use super::{Labels, Language, Script, Speech, labels};

pub(super) static LANGUAGE: Language = Language {
    tag: "pl",
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
    verbs: "powiedział powiedziała powiedzieli mówi mówią mówił mówiła dodał dodała dodaje \
        podkreślił podkreśliła podkreśla zaznaczył zaznaczyła zaznacza stwierdził stwierdziła \
        stwierdza wyjaśnił wyjaśniła wyjaśnia oświadczył oświadczyła napisał napisała pisze \
        ocenił oceniła ocenia poinformował poinformowała informuje przekazał przekazała zapewnił \
        zapewniła zapewnia przyznał przyznała przyznaje zapowiedział zapowiedziała ostrzegł \
        ostrzegła ostrzega odpowiedział odpowiedziała odpowiada zapytał zapytała pyta \
        przypomniał przypomniała tłumaczy tłumaczył tłumaczyła komentuje skomentował \
        skomentowała zauważył zauważyła zauważa wskazał wskazała wskazuje relacjonuje apeluje \
        zaapelował krytykuje twierdzi twierdził argumentował kontynuował podsumował",
    participles: "mówiąc dodając podkreślając zaznaczając",
    thoughts: "uważa uważał uważała sądzi wierzy",
    sources: "według zdaniem",
    hearsay: "",
    fillers: "też także również potem jednak następnie się nie to już jeszcze",
    he: "on",
    she: "ona",
    they: "oni one ja my",
    dangling: "on ona oni one to ten ta jego jej i ale a",
    relatives: "który która którzy",
    determiners: "ten ta to ci te jego jej ich nasz nasza",
    prepositions: "w we z ze na do od o po za przy przez dla bez pod nad przed między podczas wobec u",
    coordinators: "i a oraz lub ale",
    complementizers: "że iż czy jak dlaczego co",
    subordinators: "kiedy gdy jeśli ponieważ choć",
    mr: "pan",
    mrs: "pani",
    titles: "dr prof",
    roles: "prezydent premier minister burmistrz burmistrzyni rzecznik rzeczniczka dyrektor \
        dyrektorka poseł posłanka senator senatorka rząd ministerstwo policja prokurator \
        prokuratorka sędzia szef szefowa sekretarz prezes prezeska profesor trener trenerka \
        generał przewodniczący przewodnicząca adwokat raport komunikat wojewoda",
    works: "pod_tytułem tytuł tytułem książka film powieść piosenka album program serial hasłem \
        gazeta",
    not_names: "poniedziałek wtorek środa czwartek piątek sobota niedziela",
    inverts: true,
    capital_nouns: false,
});

static LABELS: &Labels = &labels::ENGLISH;
