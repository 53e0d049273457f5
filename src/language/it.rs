//! Italian.

use super::{Labels, Language, Script, Speech, labels};

pub(super) static LANGUAGE: Language = Language {
    tag: "it",
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
    verbs: "detto dice dicono disse dichiarato dichiara affermato afferma aggiunto aggiunge aggiunse \
        spiegato spiega sottolineato sottolinea scritto scrive raccontato racconta ha_detto \
        assicurato assicura annunciato annuncia commentato commenta precisato precisa avvertito \
        avverte ammesso ammette ribadito ribadisce concluso conclude osservato osserva replicato \
        replica risposto risponde chiesto chiede ricordato ricorda denunciato denuncia criticato \
        sostenuto sostiene rilevato evidenziato evidenzia confessato promesso attacca prosegue \
        continua rivela rivelato twittato",
    participles: "dicendo aggiungendo spiegando sottolineando affermando",
    thoughts: "pensa crede ritiene spera",
    sources: "secondo",
    hearsay: "",
    fillers: "ha hanno aveva avevano è era sono stato stata anche poi ancora inoltre già così non si \
        gli le ci",
    he: "lui egli",
    she: "lei ella",
    they: "loro essi noi io",
    dangling: "lui lei loro questo questa ciò quello quella e ma lo la",
    relatives: "che quale",
    determiners: "il lo la i gli le l' un uno una un' suo sua suoi sue questo questa quel quella nostro \
        nostra alcuni due tre",
    prepositions: "di del dello della dei degli delle dell' d' a al allo alla ai agli alle all' da dal \
        dalla dall' in nel nella nell' con per su sul sulla sull' tra fra senza contro durante \
        dopo prima",
    coordinators: "e ed o ma",
    complementizers: "cosa",
    subordinators: "quando se come mentre perché poiché",
    mr: "signor sig",
    mrs: "signora sig.ra",
    titles: "dott on prof",
    roles: "presidente ministro ministra sindaco sindaca portavoce direttore direttrice avvocato \
        avvocata deputato senatore senatrice governo ministero polizia procuratore giudice capo \
        segretario segretaria rapporto comunicato azienda gruppo professore professoressa \
        ricercatore allenatore leader generale premier",
    works: "titolo intitolato intitolata libro film romanzo canzone disco slogan programma serie",
    not_names: "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    inverts: true,
    capital_nouns: false,
});

static LABELS: &Labels = &labels::ENGLISH;
