//! English.

use super::{Labels, Language, Script, Speech, labels};

pub(super) static LANGUAGE: Language = Language {
    tag: "en",
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

static ABBREVIATIONS: &str = "\
    adm al approx assoc asst atty ave blvd brig bros capt cf cmdr col comdr cpl dept det dr drs e.g \
    eg esq est ext fr ft gen gov hon i.e insp lieut lt maj messrs mfg mgr mlle mme mr mrs ms mssrs \
    mt mx n° nº pfc pres prof pvt rd rep reps rev rt sen sens sgt spc sr st ste supt univ viz vs";

static AMBIGUOUS_ABBREVIATIONS: &str = "\
    a.m alta apr ariz aug bros calif co colo conn corp d.c dec del etc feb fla ga gmbh hrs hwy inc jan jr jul jun lb lbs llc ltd md mich minn mins mont n.v neb nev nov oct okla ont oz p.m pa penn ph.d plc que s.a sep sept tenn tex thu thurs tue tues u.k u.s va vt wis wyo";

static NUMBERING: &str = "\
    art c ca ch chap eq fig figs n no nos nr op p para pg pp sec v ver vol vols vv";

static STOP_WORDS: &str = "\
    a about above according after again against all also although am among an and another any are \
    aren't around as at be because been before being below between both but by can cannot could \
    despite did didn't do does doesn't doing don't down during each earlier even every few first for \
    former from further had has hasn't have having he hence her here hers herself him himself his \
    how however i if in instead into is isn't it its itself just last later let like made many may \
    me meanwhile might more most much must my myself nearly new no nor not now of off oh on once one \
    only or other our ours out over own part per perhaps please put s said same say says she should \
    since so some still such t than that the their theirs them themselves then there therefore these \
    they this those through thus to today too two under until up upon us very was wasn't we well \
    were what when where whether which while who whom whose why will with within without won't would \
    yes yesterday yet you your yours yourself";

static BOILERPLATE: &str = "\
    advertisement=|ad=|also read|also see|author:|by~|caption:|click \
    here|contributing:|correction:|credit:|credits:|download the|editing by|editor:|editor's \
    note|email:|file photo|find out more|follow us|for more information|for more news|from our \
    partners|get the latest|get our|graphic:|illustration:|image:|image by|image source|images:|join \
    our|join us|listen:|listen to this|more on|more:|most read|must read|newsletter=|photo:|photo \
    by|photograph by|photograph:|photographs:|photos:|photos \
    by|picture:|pictured:|recommended=|related:|related articles|related stories|read also|read \
    more|read next|reporting by|see also|share this|sign up|skip \
    advertisement|source:|sources:|sponsored=|sponsored by|story continues|subscribe|support \
    our|this article was|this article originally|this story has been|this story \
    was|topics:|tags:|trending=|video:|video by|view comments|watch:|watch also|watch more|with \
    files from|written by";

static SPEECH: Option<&Speech> = None;

static LABELS: &Labels = &labels::ENGLISH;
