//! Hebrew.

use super::{Labels, Language, Script, Signs, Speech};

pub(super) static LANGUAGE: Language = Language {
    signs: Signs { tag: "he", script: Script::Hebrew, markers: MARKERS },
    right_to_left: true,
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

static MARKERS: &str = "";

static ABBREVIATIONS: &str = "גב ד\"ר מר פרופ רח רס\"ן שד";

static AMBIGUOUS_ABBREVIATIONS: &str = "בע\"מ וכד וכו לפנה\"ס ק\"מ";

static CLOSING_ABBREVIATIONS: &str = "";

static NUMBERING: &str = "טל מס סע עמ";

static STOP_WORDS: &str = "\
    אבל או אולם אותה אותו אותם אז אחד אחר אחרי אחת אי איך אילו אין איפה אך אל אלא אלה אלו אם אמר \
    אמרה אמש אנחנו אני אף אפילו אצל אשר את אתה אתם אתמול באמצעות בגלל בה בהם בו בין בינתיים בלי \
    במהלך במסגרת בעוד בעקבות בעת בפני בתוך גם דבר די דרך ה הוא היא היה היו היום היינו הייתה היתה הם \
    הן הנה הרבה ואם ואת וגם והוא והיא וכי וכן ולא ועל זאת זה זהו זו חרף טרם יהיה יותר יש ישנם כאן \
    כאשר כבר כדי כולל כי כיום כיצד כך ככל כל כלל כמה כמו כמובן כן כפי לא לאור לאחר לאחרונה לבין לגבי \
    לדברי לה להיות להם לו לי ליד לכל לכן למה למרות לנו לפי לפני לקראת מאוד מאז מאחר מדובר מה מהם מול \
    מי מכל מן מעט מעל מפני מצד מתוך מתי נגד נוסף סביב עבור עד עדיין עוד עכשיו על עליה עליו עם עצמו \
    פחות פי פעם צריך קודם רק שבה שבו שהוא שהיא שוב שזה של שלא שלה שלהם שלו שלי שלנו שם תוך תחת";

static BOILERPLATE: &str = "\
    אולי יעניין אותך|איור:|הירשמו|הצטרפו|וידאו:|כל הזכויות שמורות|כתבה:|כתבות נוספות|לכתבה \
    המלאה|לקריאה נוספת|מאת:|מאת~|מקור:|עוד בנושא|עקבו אחרינו|עריכה:|פרסומת=|צילום:|צילומים:|צפו:|קרא \
    גם|קרא עוד|קראו גם|קראו עוד|ראו גם|שתפו=|תגובות=|תגיות:|תמונה:";

static SPEECH: Option<&Speech> = None;

static LABELS: &Labels = &Labels {
    heading: "בקצרה",
    quotes: "ציטוטים מרכזיים",
    reading_time: ["", " דק׳ קריאה"],
    copy: "העתקה",
    copied: "הועתק",
    jump: "מעבר לקטע זה בכתבה",
    jumped: "סומן בכתבה. Escape לחזרה.",
    lost: "הקטע כבר אינו בעמוד.",
    method: "נבחר מילה במילה מהכתבה בידי אלגוריתם בדפדפן שלך.",
    method_quotes: "ציטוטים שנבחרו מילה במילה מהכתבה בידי אלגוריתם בדפדפן שלך.",
    quote_marks: ["\"", "\""],
    comma: ", ",
};
