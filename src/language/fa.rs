//! Persian.

use super::{Boilerplate, Labels, Language, PluralRule, Profile, Script, counted, phrases, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "fa",
    script: Script::Arabic,
    markers: [
        "=ک =ی از به در و که",
        "=ه =پ =چ =گ است این با را",
        "",
        "",
    ],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "fa",
    right_to_left: true,
    plurals: PluralRule::ZeroOne,
    ordinals: false,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words("ج ر.ک ص ق.م م ه"),
    ambiguous_abbreviations: words("ش.ق ق.م م ه.ش ه.ق کم"),
    closing_abbreviations: words(""),
    numbering: words("ج ش ص"),
    stop_words: words("\
        آن آنان آنجا آنها آنچه آنکه آیا از است افزود البته اما امروز او اکنون اگر اگرچه ای ایشان این \
        اینجا اینکه با باز باشد باشند باید بر برای برخی بسیار بسیاری بعد بلکه بنابراین به بود بودند بوده \
        بی بیش بیشتر بین تا تاکنون تحت تر ترین تمام تنها تو توسط جز حالا حتی خواهد خواهند خود خودش داد \
        دادند دارد دارند داشت داشتند داشته در درباره دو دیروز دیگر را روی زیر زیرا سوی سپس شد شدند شده \
        شما شود شوند ضمن طبق طور طی علاوه علیه غیر فقط ما مانند مثل مثلا من مورد مگر می میان نباید نبود \
        نزد نسبت نه نیز نیست ها های هر هرچند هست هستند هم همان همه همواره همچنان همچنین همین هنوز هنگام \
        هیچ و وقتی ولی وگو وی پس پیش چرا چند چندین چنین چه چون چگونه کرد کردند کرده کسی کنار کند کنند \
        کنید که گاهی گرفت گفت گفته یا یعنی یک یکی"),
    boilerplate: Boilerplate {
        openings: phrases("\
            انتهای پیام|برچسب ها|برچسب‌ها|بیشتر ببینید|بیشتر بخوانید|بیشتر بدانید|تمام حقوق|دنبال کنید|\
            عکس از|لینک کوتاه|ما را دنبال|مطالب مرتبط|مطلب مرتبط|همچنین بخوانید|کد خبر"),
        labels: phrases("بخوانید|تصاویر|تصویر|خبرنگار|عکاس|عکس|فیلم|منابع|منبع|نویسنده|ویدئو|ویدیو"),
        lines: phrases("آگهی|اشتراک|به گزارش خبرنگار|تبلیغ|تبلیغات"),
        bylines: phrases(""),
        authors: phrases(""),
        phrases: phrases(""),
    },
    asking_labels: words(""),
    answering_labels: words(""),
    speech: None,
    labels: Labels {
        heading: "به اختصار",
        quotes: "نقل‌قول‌های مهم",
        reading_time: counted("۰ دقیقه مطالعه"),
        copy: "رونوشت",
        copied: "رونوشت شد",
        jump: "رفتن به این بخش از مقاله",
        jumped: "در مقاله مشخص شد. برای بازگشت Escape را بزنید.",
        back: "بازگشت به خلاصه",
        lost: "این بخش دیگر در صفحه نیست.",
        method: "واژه‌به‌واژه از این مقاله با الگوریتمی برگزیده شده است.",
        method_quotes: "نقل‌قول‌ها واژه‌به‌واژه از این مقاله با الگوریتمی برگزیده شده‌اند.",
        shorter: "کوتاه‌تر",
        longer: "بلندتر",
        copy_line: "رونوشت از این سطر",
        share: "هم‌رسانی",
        listen: "گوش دادن",
        stop: "توقف",
        helpful: "مفید بود",
        not_helpful: "مفید نبود",
        thanks: "سپاسگزاریم",
        about: "این چگونه ساخته شده است؟",
        assurance: "هیچ واژه‌ای افزوده یا دگرگون نشده است و چیزی از آنچه می‌خوانید به جایی فرستاده نمی‌شود.",
        more: "بیشتر بدانید",
        keywords: "کلیدواژه‌ها",
        quote_marks: ["«", "»"],
        comma: "، ",
    },
};
