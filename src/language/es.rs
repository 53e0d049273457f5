//! Spanish.

use super::{Labels, Language, Script, Speech, labels};

pub(super) static LANGUAGE: Language = Language {
    tag: "es",
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
    verbs: "dijo dice dicho dijeron afirmó afirma afirmado aseguró asegura asegurado añadió añade \
        explicó explica explicado señaló señala señalado declaró declara declarado manifestó \
        indicó indica comentó comenta advirtió advierte destacó destaca subrayó subraya escribió \
        escribe agregó agrega sostuvo sostiene anunció anuncia insistió insiste reconoció \
        reconoce admitió admite denunció denuncia respondió responde preguntó pregunta recordó \
        recuerda criticó lamentó lamenta confesó contó cuenta relató relata apuntó apunta \
        precisó precisa concluyó prometió expresó expresa exclamó pidió calificó tuiteó remarcó \
        reiteró",
    participles: "diciendo añadiendo asegurando afirmando señalando explicando",
    thoughts: "cree creía piensa pensaba considera consideró opina opinó",
    sources: "según",
    hearsay: "",
    fillers: "ha han había habían fue es era también además luego después ya no se le les lo me aún \
        entonces así mismo",
    he: "él",
    she: "ella",
    they: "ellos ellas yo nosotros",
    dangling: "él ella ello ellos ellas eso esto esa ese y pero lo la le",
    relatives: "que quien quienes",
    determiners: "el la los las un una unos unas su sus este esta ese esa mi nuestro nuestra varios dos \
        tres",
    prepositions: "de del a al en con por para sin sobre entre contra desde hasta ante tras durante bajo \
        hacia",
    coordinators: "y e o u pero",
    complementizers: "cómo qué",
    subordinators: "cuando si como aunque porque mientras pues",
    mr: "sr don señor",
    mrs: "sra doña señora",
    titles: "dr dra",
    roles: "presidente presidenta ministro ministra alcalde alcaldesa portavoz director directora \
        abogado abogada diputado diputada senador senadora gobierno ministerio policía fiscal \
        juez jueza jefe jefa secretario secretaria informe comunicado empresa grupo profesor \
        profesora investigador investigadora entrenador general líder",
    works: "titulado titulada título libro película novela canción disco lema programa serie llamado \
        llamada denominado",
    not_names: "lunes martes miércoles jueves viernes sábado domingo",
    inverts: true,
    capital_nouns: false,
});

static LABELS: &Labels = &labels::ENGLISH;
