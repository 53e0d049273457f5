//! Arabic.

use super::{Boilerplate, Counted, Labels, Language, PluralRule, Profile, Script, counted, phrases, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "ar",
    script: Script::Arabic,
    markers: [
        "=أ =ة =ذ =ك =ل =ى =ي في من",
        "=إ",
        "",
        "",
    ],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "ar",
    right_to_left: true,
    plurals: PluralRule::Arabic,
    ordinals: false,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words("أ ا.د اه ت تح ج د د.م س ص ط ق.م م مج ه هـ"),
    ambiguous_abbreviations: words("إلخ الخ ش.م ق.م كغ كم م هـ"),
    closing_abbreviations: words(""),
    numbering: words("ج رقم ص ع ف م"),
    stop_words: words("\
        أ أثناء أحد أكثر ألا أم أما أمام أمس أن أنا أنت أنه أنها أنهم أو أول أي أيضا أيضاً أين إذ إذا \
        إذن إلا إلى إما إن إنا إنه إنها إنهم الآن التي الذي الذين اللتان اللذان اليوم بأن بأنه بسبب بعد \
        بعض بل بلا بما به بها بهذا بهذه بين بينما تحت تلك تم ثم جدا جميع حتى حسب حول حيث حين خلال دون \
        ذات ذلك رغم سوف سوى ضد ضمن عام عبر عدة عدم على علي عليه عليها عن عند عندما عنه عنها غير فإن فقال \
        فقد فقط فهو فهي في فيما فيه فيها قال قالت قبل قد كان كانت كانوا كذلك كل كلا كم كما كي كيف لأن \
        لأنه لا لدى لدي لديه لذا لذلك لقد لكن لكنه لكنها لم لما لماذا لن له لها لهذا لهم لو لولا لي ليس \
        ليست ما مثل مع معه معها مما من منذ منه منها هؤلاء هذا هذه هل هم هن هنا هناك هو هي وأضاف وأن وإلى \
        وإن وبعد وبين وعلى وعن وفقا وفي وقال وقالت وقد وكان وكانت وكذلك ولا ولكن ولم ولن وما ومع ومن \
        وهذا وهذه وهم وهو وهي يا يتم يكون يمكن يوم"),
    boilerplate: Boilerplate {
        openings: phrases("\
            إقرأ أيضا|إقرأ أيضاً|اشترك|اقرأ أكثر|اقرأ أيضا|اقرأ أيضاً|اقرأ المزيد|اقرأ في|اقرأوا أيضا|\
            النشرة البريدية|انظر أيضا|تابعنا|تابعونا|جميع الحقوق محفوظة|شاهد أيضا|شاهد أيضاً|قد يهمك|\
            كلمات مفتاحية|للمزيد|مصدر الصورة|مواضيع ذات صلة"),
        labels: phrases("\
            الصورة|المزيد|المصادر|المصدر|بقلم|تحرير|تصوير|شاهد|صور|صورة|فيديو|كتب|مصدر|وسوم"),
        lines: phrases("إعلان|إعلانات|شارك"),
        bylines: phrases(""),
        authors: phrases(""),
        phrases: phrases(""),
    },
    asking_labels: words(""),
    answering_labels: words(""),
    speech: None,
    labels: Labels {
        heading: "باختصار",
        quotes: "أبرز الاقتباسات",
        reading_time: Counted {
            one: Some("دقيقة واحدة للقراءة"),
            two: Some("دقيقتان للقراءة"),
            few: Some("0 دقائق للقراءة"),
            ..counted("0 دقيقة للقراءة")
        },
        copy: "نسخ",
        copied: "تم النسخ",
        jump: "انتقل إلى هذا الموضع في المقال",
        jumped: "تم تمييزه في المقال. اضغط Escape للعودة.",
        back: "العودة إلى الملخص",
        lost: "لم يعد هذا الموضع في الصفحة.",
        method: "مختار حرفيًا من هذا المقال بخوارزمية.",
        method_quotes: "اقتباسات مختارة حرفيًا من هذا المقال بخوارزمية.",
        shorter: "أقصر",
        longer: "أطول",
        copy_line: "نسخ هذا السطر",
        share: "مشاركة",
        listen: "استماع",
        stop: "إيقاف",
        helpful: "مفيد",
        not_helpful: "غير مفيد",
        thanks: "شكرًا لك",
        about: "كيف أُعدّ هذا؟",
        assurance: "لم تُضَف أي كلمة ولم تُغيَّر، ولا يُرسَل شيء مما تقرؤه إلى أي مكان.",
        more: "المزيد عن ذلك",
        keywords: "كلمات مفتاحية",
        quote_marks: ["«", "»"],
        comma: "، ",
    },
};
