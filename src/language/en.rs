//! English.

use super::{Labels, Language, Speech, labels};

pub(super) static LANGUAGE: Language = Language {
    tag: "en",
    right_to_left: false,
    abbreviations: ABBREVIATIONS,
    stop_words: STOP_WORDS,
    boilerplate: BOILERPLATE,
    speech: SPEECH,
    labels: LABELS,
};

static ABBREVIATIONS: &[&str] = &[];

static STOP_WORDS: &[&str] = &[];

static BOILERPLATE: &[&str] = &[];

static SPEECH: Option<&Speech> = Some(&Speech {
    verbs: "said says say told tells tell added adds add explained explains explain noted notes note wrote writes \
        write asked asks ask warned warns warn stated states argued argues argue claimed claims claim insisted \
        insists announced announces acknowledged acknowledges admitted admits affirmed agreed agrees alleged \
        alleges answered asserted asserts assured bragged called calls cautioned commented complained conceded \
        concluded concludes confessed confirmed confirms contended contends continued continues countered \
        criticized criticised cried declared declares defended denied denies denounced described describes \
        dismissed emphasized emphasised exclaimed expressed guessed hailed hinted inquired interjected joked \
        jokes lamented maintained maintains mentioned mused muttered objected observed observes offered \
        opined pleaded pledged pointed points posted praised predicted predicts proclaimed promised quipped \
        quoted reads read reasoned recalled recalls recounted reiterated remarked remembered remembers \
        repeated replied replies reported reports responded responds retorted revealed reveals scoffed shouted \
        speculated stressed stresses suggested suggests summarized swore testified testifies thundered \
        tweeted tweets urged urges volunteered vowed vows whispered yelled vented demanded blasted likened termed labeled labelled dubbed branded referred slammed \
        accused",
    participles: "saying adding noting telling writing calling asking arguing claiming explaining warning stating \
        insisting declaring describing tweeting stressing suggesting promising citing acknowledging recalling \
        concluding predicting pointing announcing joking quoting labeling referring",
    thoughts: "think thinks thought believe believes believed feel feels felt hopes hoped knows knew",
    sources: "according_to per",
    fillers: "also has have had would will later then once again further recently reportedly repeatedly publicly \
        privately simply only just still even already often always never previously subsequently quickly is was \
        are were be been can could may might must did does do not don't didn't instead himself herself \
        first immediately now flatly bluntly clearly famously to",
    he: "he",
    she: "she",
    they: "they it we i you",
    relatives: "who which",
    determiners: "the a an his her their its our my this that these those one another some many several both two \
        three other no",
    prepositions: "of in on at for from with by about to into after before during under over through between \
        against among since until around near like as without within across toward towards behind despite \
        amid upon via along outside inside off out up down",
    coordinators: "and but or so nor yet",
    complementizers: "that whether than what how why",
    subordinators: "if because while when where although though unless once as since",
    mr: "mr sir lord",
    titles: "dr sen rep gov gen lt col sgt capt maj prof rev hon adm cmdr reps sens pres sec st",
    mrs: "mrs ms miss lady",
    roles: "president minister secretary general spokesman spokeswoman spokesperson official officials senator \
        congressman congresswoman governor mayor judge justice lawyer attorney director chief chairman chairwoman \
        chair leader officer professor analyst expert ambassador commander colonel captain sergeant sheriff \
        prosecutor candidate nominee ministry department agency office company police government court committee \
        campaign report statement author doctor coach manager owner founder researcher scientist director \
        representative deputy aide adviser advisor strategist",
    not_names: "monday tuesday wednesday thursday friday saturday sunday january february march april may june \
        july august september october november december",
});

static LABELS: &Labels = &labels::ENGLISH;
