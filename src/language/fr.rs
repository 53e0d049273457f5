//! French.

use super::{Labels, Language, Script, Speech, labels};

pub(super) static LANGUAGE: Language = Language {
    tag: "fr",
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
    verbs: "dit disent déclaré déclare déclarait affirmé affirme affirment ajouté ajoute expliqué \
        explique estimé estime estiment assuré assure indiqué indique souligné souligne précisé \
        précise raconte raconté écrit annoncé annonce confié confie lancé lance répondu répond \
        rappelé rappelle regretté regrette dénoncé dénonce averti avertit prévenu insisté \
        insiste reconnu reconnaît martelé martèle poursuivi poursuit conclu conclut témoigne \
        témoigné demandé demande commenté commente réagi noté note observe critiqué promis \
        déploré déplore tweeté admis plaidé plaide salué résume soutient soutenu affirmait \
        expliquait estimait",
    participles: "disant ajoutant expliquant affirmant précisant soulignant estimant assurant",
    thoughts: "pense croit espère juge",
    sources: "selon d'après",
    hearsay: "",
    fillers: "a t ont avait avaient est était sont été aussi également ensuite encore alors déjà puis \
        enfin notamment ainsi même lui s' n' ne pas se",
    he: "il",
    she: "elle",
    they: "on nous je ils elles vous ce c' j'",
    dangling: "il elle ils elles ce cela c ça ces cette cet et mais lui leur y",
    relatives: "qui",
    determiners: "le la les l' un une des du son sa ses leur leurs ce cet cette ces mon ma notre nos \
        plusieurs deux trois",
    prepositions: "de d' à au aux en dans par pour sur avec sans sous chez vers entre contre depuis pendant \
        avant après devant lors",
    coordinators: "et ou mais or donc",
    complementizers: "que qu' comment pourquoi",
    subordinators: "quand lorsque lorsqu' si comme alors puisque parce quoique",
    mr: "m monsieur",
    mrs: "mme madame mlle",
    titles: "dr pr",
    roles: "président présidente ministre maire porte-parole directeur directrice avocat avocate \
        député députée sénateur sénatrice gouvernement ministère police préfet préfète procureur \
        procureure chef responsable association entreprise groupe rapport communiqué professeur \
        chercheur chercheuse entraîneur",
    works: "intitulé intitulée titre titré livre film roman chanson album slogan émission \
        roman-photo spectacle baptisé baptisée",
    not_names: "lundi mardi mercredi jeudi vendredi samedi dimanche",
    inverts: true,
    capital_nouns: false,
});

static LABELS: &Labels = &labels::ENGLISH;
