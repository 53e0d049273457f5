//! Hebrew.

use super::{Boilerplate, Labels, Language, PluralRule, Profile, Script, counted, phrases, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "he",
    script: Script::Hebrew,
    markers: [""; 4],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "he",
    right_to_left: true,
    plurals: PluralRule::OneTwo,
    ordinals: false,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words("גב ד\"ר מר פרופ רח רס\"ן שד"),
    ambiguous_abbreviations: words("בע\"מ וכד וכו לפנה\"ס ק\"מ"),
    closing_abbreviations: words(""),
    numbering: words("טל מס סע עמ"),
    stop_words: words("\
        אבל או אולם אותה אותו אותם אז אחד אחר אחרי אחת אי איך אילו אין איפה אך אל אלא אלה אלו אם אמר \
        אמרה אמש אנחנו אני אף אפילו אצל אשר את אתה אתם אתמול באמצעות בגלל בה בהם בו בין בינתיים בלי \
        במהלך במסגרת בעוד בעקבות בעת בפני בתוך גם דבר די דרך ה הוא היא היה היו היום היינו הייתה היתה הם \
        הן הנה הרבה ואם ואת וגם והוא והיא וכי וכן ולא ועל זאת זה זהו זו חרף טרם יהיה יותר יש ישנם כאן \
        כאשר כבר כדי כולל כי כיום כיצד כך ככל כל כלל כמה כמו כמובן כן כפי לא לאור לאחר לאחרונה לבין לגבי \
        לדברי לה להיות להם לו לי ליד לכל לכן למה למרות לנו לפי לפני לקראת מאוד מאז מאחר מדובר מה מהם מול \
        מי מכל מן מעט מעל מפני מצד מתוך מתי נגד נוסף סביב עבור עד עדיין עוד עכשיו על עליה עליו עם עצמו \
        פחות פי פעם צריך קודם רק שבה שבו שהוא שהיא שוב שזה של שלא שלה שלהם שלו שלי שלנו שם תוך תחת"),
    boilerplate: Boilerplate {
        openings: phrases("\
            אולי יעניין אותך|הירשמו|הצטרפו|כל הזכויות שמורות|כתבות נוספות|לכתבה המלאה|לקריאה נוספת|\
            עוד בנושא|עקבו אחרינו|קרא גם|קרא עוד|קראו גם|קראו עוד|ראו גם"),
        labels: phrases("איור|וידאו|כתבה|מאת|מקור|עריכה|צילום|צילומים|צפו|תגיות|תמונה"),
        lines: phrases("פרסומת|שתפו|תגובות"),
        bylines: phrases("מאת"),
        authors: phrases(""),
        phrases: phrases(""),
    },
    asking_labels: words(""),
    answering_labels: words(""),
    speech: None,
    labels: Labels {
        heading: "בקצרה",
        quotes: "ציטוטים מרכזיים",
        reading_time: counted("0 דק׳ קריאה"),
        copy: "העתקה",
        copied: "הועתק",
        jump: "מעבר לקטע זה בכתבה",
        jumped: "סומן בכתבה. Escape לחזרה.",
        back: "חזרה לתקציר",
        lost: "הקטע כבר אינו בעמוד.",
        method: "נבחר מילה במילה מהכתבה בידי אלגוריתם.",
        method_quotes: "ציטוטים שנבחרו מילה במילה מהכתבה בידי אלגוריתם.",
        shorter: "קצר יותר",
        longer: "ארוך יותר",
        copy_line: "העתקת השורה הזאת",
        share: "שיתוף",
        listen: "האזנה",
        stop: "עצירה",
        helpful: "מועיל",
        not_helpful: "לא מועיל",
        thanks: "תודה",
        about: "איך זה נעשה?",
        assurance: "שום מילה לא נוספה ולא שונתה, ודבר ממה שנקרא כאן אינו נשלח לשום מקום.",
        more: "מידע נוסף",
        keywords: "מילות מפתח",
        quote_marks: ["\"", "\""],
        comma: ", ",
    },
};
