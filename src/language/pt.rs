//! Portuguese.

use super::{Labels, Language, Script, Speech, labels};

pub(super) static LANGUAGE: Language = Language {
    tag: "pt",
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
    verbs: "disse diz disseram dizem dito afirmou afirma afirmaram acrescentou acrescenta explicou \
        explica declarou declara ressaltou destacou destaca escreveu escreve contou conta \
        comentou comenta alertou alerta avisou garantiu garante anunciou anuncia informou \
        informa reconheceu admitiu admite respondeu responde perguntou questionou lembrou lembra \
        criticou lamentou lamenta concluiu conclui observou sublinhou sublinha referiu refere \
        frisou salientou prometeu reiterou pediu relatou relata indicou argumentou defendeu \
        defende continuou completou tuitou",
    participles: "dizendo acrescentando afirmando explicando",
    thoughts: "acredita pensa acha considera considerou avalia avaliou",
    sources: "segundo conforme",
    hearsay: "",
    fillers: "foi é era tem têm tinha havia também ainda depois já não se lhe que_também então assim",
    he: "ele",
    she: "ela",
    they: "eles elas eu nós",
    dangling: "ele ela eles elas isso isto esse essa e mas o lhe",
    relatives: "que quem",
    determiners: "o a os as um uma uns umas seu sua seus suas este esta esse essa nosso nossa vários dois \
        duas três",
    prepositions: "de do da dos das em no na nos nas a ao à aos às com por pelo pela para sem sobre entre \
        contra desde até após durante sob",
    coordinators: "e ou mas",
    complementizers: "como",
    subordinators: "quando se enquanto embora porque",
    mr: "sr senhor dom",
    mrs: "sra senhora dona",
    titles: "dr dra",
    roles: "presidente presidenta ministro ministra prefeito prefeita porta-voz diretor diretora \
        advogado advogada deputado deputada senador senadora governo ministério polícia \
        procurador procuradora juiz juíza chefe secretário secretária relatório comunicado \
        empresa grupo professor professora pesquisador pesquisadora treinador líder general \
        autarca",
    works: "intitulado intitulada título livro filme romance canção música álbum lema programa série \
        chamado chamada",
    not_names: "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
    inverts: true,
    capital_nouns: false,
});

static LABELS: &Labels = &labels::ENGLISH;
