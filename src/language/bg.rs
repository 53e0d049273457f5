//! Bulgarian.

use super::{Labels, Language, Script, Signs, Speech};

pub(super) static LANGUAGE: Language = Language {
    signs: Signs { tag: "bg", script: Script::Cyrillic, markers: MARKERS },
    right_to_left: false,
    ordinals: false,
    abbreviations: ABBREVIATIONS,
    ambiguous_abbreviations: AMBIGUOUS_ABBREVIATIONS,
    closing_abbreviations: CLOSING_ABBREVIATIONS,
    numbering: NUMBERING,
    stop_words: STOP_WORDS,
    boilerplate: BOILERPLATE,
    speech: SPEECH,
    labels: LABELS,
};

static MARKERS: &str = "\
    =ъ да е са се си|-ите за и от това че|-ата -ва -лко -ни -ото -ст -та -то -ят го един като му \
    ще|-ане -ен -ето -ия -на всички г на най през с той";

static ABBREVIATIONS: &str = "\
    адв акад арх бел бул вж вкл ген гл гр д-р доц др ж.к зам ин инж кап кв кн лат лейт маг нем о-в \
    обл общ оз пл подп полк пр проф р-н рус с.г св срв ст стр т.е т.нар ул фиг чл";

static AMBIGUOUS_ABBREVIATIONS: &str = "др кг км м ок пр см ст ч";

static CLOSING_ABBREVIATIONS: &str = "г и.т.н лв мин млн млрд н.е пр.н.е пр.хр сек сл.хр т.д т.н хил";

static NUMBERING: &str = "ал бр гл рис с стр т табл фиг чл №";

static STOP_WORDS: &str = "\
    а ако ала без беше би бивш бил била били било бъде бяха в вас ваш вече ви все всеки всички \
    всичко вчера във въпреки върху го да дали днес до докато докъде дори е един една едно ето за зад \
    заедно заради засега затова защо защото и из или им има как какво какъв кога което които кой \
    който която къде към ли ме между мен ми много мнозина мога може му на над най нас наш не него \
    нея ни ние никой нито нищо но няма о обаче около освен от още по повече под пред преди през при \
    просто пък с са сам само се сега си след според сред срещу съм със също същото тази така там те \
    тези то това тогава този той толкова точно тук тъй тя у чрез ще щом";

static BOILERPLATE: &str = "\
    абонирайте се|автор:|видео:|вижте също|всички права запазени|източник:|илюстрация:|ключови \
    думи:|още по темата|още:|последвайте ни|прочетете още|прочетете също|прочети \
    още|реклама=|снимка:|снимки:|споделете|сподели=|тагове:|фото:|четете още|чети още";

static SPEECH: Option<&Speech> = None;

static LABELS: &Labels = &Labels {
    heading: "Накратко",
    quotes: "Ключови цитати",
    reading_time: ["", " мин четене"],
    copy: "Копиране",
    copied: "Копирано",
    jump: "Към това място в статията",
    jumped: "Маркирано в статията. Escape за връщане.",
    lost: "Това място вече не е на страницата.",
    method: "Избрано дословно от статията от алгоритъм във вашия браузър.",
    method_quotes: "Цитатите са избрани дословно от статията от алгоритъм във вашия браузър.",
    quote_marks: ["„", "“"],
    comma: ", ",
};
