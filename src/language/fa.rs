//! Persian.

use super::{Labels, Language, Script, Signs, Speech};

pub(super) static LANGUAGE: Language = Language {
    signs: Signs { tag: "fa", script: Script::Arabic, markers: MARKERS },
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

static MARKERS: &str = "\
    =ک =ی از به در و که|=ه =پ =چ =گ است این با را";

static ABBREVIATIONS: &str = "ج ر.ک ص ق.م م ه";

static AMBIGUOUS_ABBREVIATIONS: &str = "ش.ق ق.م م ه.ش ه.ق کم";

static CLOSING_ABBREVIATIONS: &str = "";

static NUMBERING: &str = "ج ش ص";

static STOP_WORDS: &str = "\
    آن آنان آنجا آنها آنچه آنکه آیا از است افزود البته اما امروز او اکنون اگر اگرچه ای ایشان این \
    اینجا اینکه با باز باشد باشند باید بر برای برخی بسیار بسیاری بعد بلکه بنابراین به بود بودند بوده \
    بی بیش بیشتر بین تا تاکنون تحت تر ترین تمام تنها تو توسط جز حالا حتی خواهد خواهند خود خودش داد \
    دادند دارد دارند داشت داشتند داشته در درباره دو دیروز دیگر را روی زیر زیرا سوی سپس شد شدند شده \
    شما شود شوند ضمن طبق طور طی علاوه علیه غیر فقط ما مانند مثل مثلا من مورد مگر می میان نباید نبود \
    نزد نسبت نه نیز نیست ها های هر هرچند هست هستند هم همان همه همواره همچنان همچنین همین هنوز هنگام \
    هیچ و وقتی ولی وگو وی پس پیش چرا چند چندین چنین چه چون چگونه کرد کردند کرده کسی کنار کند کنند \
    کنید که گاهی گرفت گفت گفته یا یعنی یک یکی";

static BOILERPLATE: &str = "\
    آگهی=|اشتراک=|انتهای پیام|بخوانید:|برچسب ها|برچسب‌ها|به گزارش خبرنگار=|بیشتر ببینید|بیشتر \
    بخوانید|بیشتر بدانید|تبلیغ=|تبلیغات=|تصاویر:|تصویر:|تمام حقوق|خبرنگار:|دنبال کنید|عکاس:|عکس \
    از|عکس:|فیلم:|لینک کوتاه|ما را دنبال|مطالب مرتبط|مطلب مرتبط|منابع:|منبع:|نویسنده:|همچنین \
    بخوانید|ویدئو:|ویدیو:|کد خبر";

static SPEECH: Option<&Speech> = None;

static LABELS: &Labels = &Labels {
    heading: "به اختصار",
    quotes: "نقل‌قول‌های مهم",
    reading_time: ["", " دقیقه مطالعه"],
    copy: "رونوشت",
    copied: "رونوشت شد",
    jump: "رفتن به این بخش از مقاله",
    jumped: "در مقاله مشخص شد. برای بازگشت Escape را بزنید.",
    lost: "این بخش دیگر در صفحه نیست.",
    method: "واژه‌به‌واژه از این مقاله با الگوریتمی در مرورگر شما برگزیده شده است.",
    method_quotes: "نقل‌قول‌ها واژه‌به‌واژه از این مقاله با الگوریتمی در مرورگر شما برگزیده شده‌اند.",
    quote_marks: ["«", "»"],
    comma: "، ",
};
