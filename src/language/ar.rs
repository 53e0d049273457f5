//! Arabic.

use super::{Labels, Language, Script, Signs, Speech};

pub(super) static LANGUAGE: Language = Language {
    signs: Signs { tag: "ar", script: Script::Arabic, markers: MARKERS },
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
    =أ =ة =ذ =ك =ل =ى =ي في من|=إ";

static ABBREVIATIONS: &str = "أ ا.د اه ت تح ج د د.م س ص ط ق.م م مج ه هـ";

static AMBIGUOUS_ABBREVIATIONS: &str = "إلخ الخ ش.م ق.م كغ كم م هـ";

static CLOSING_ABBREVIATIONS: &str = "";

static NUMBERING: &str = "ج رقم ص ع ف م";

static STOP_WORDS: &str = "\
    أ أثناء أحد أكثر ألا أم أما أمام أمس أن أنا أنت أنه أنها أنهم أو أول أي أيضا أيضاً أين إذ إذا \
    إذن إلا إلى إما إن إنا إنه إنها إنهم الآن التي الذي الذين اللتان اللذان اليوم بأن بأنه بسبب بعد \
    بعض بل بلا بما به بها بهذا بهذه بين بينما تحت تلك تم ثم جدا جميع حتى حسب حول حيث حين خلال دون \
    ذات ذلك رغم سوف سوى ضد ضمن عام عبر عدة عدم على علي عليه عليها عن عند عندما عنه عنها غير فإن فقال \
    فقد فقط فهو فهي في فيما فيه فيها قال قالت قبل قد كان كانت كانوا كذلك كل كلا كم كما كي كيف لأن \
    لأنه لا لدى لدي لديه لذا لذلك لقد لكن لكنه لكنها لم لما لماذا لن له لها لهذا لهم لو لولا لي ليس \
    ليست ما مثل مع معه معها مما من منذ منه منها هؤلاء هذا هذه هل هم هن هنا هناك هو هي وأضاف وأن وإلى \
    وإن وبعد وبين وعلى وعن وفقا وفي وقال وقالت وقد وكان وكانت وكذلك ولا ولكن ولم ولن وما ومع ومن \
    وهذا وهذه وهم وهو وهي يا يتم يكون يمكن يوم";

static BOILERPLATE: &str = "\
    إعلان=|إعلانات=|إقرأ أيضا|إقرأ أيضاً|اشترك|اقرأ أكثر|اقرأ أيضا|اقرأ أيضاً|اقرأ المزيد|اقرأ \
    في|اقرأوا أيضا|الصورة:|المزيد:|المصادر:|المصدر:|النشرة البريدية|انظر \
    أيضا|بقلم:|تابعنا|تابعونا|تحرير:|تصوير:|جميع الحقوق محفوظة|شارك=|شاهد أيضا|شاهد \
    أيضاً|شاهد:|صور:|صورة:|فيديو:|قد يهمك|كتب:|كلمات مفتاحية|للمزيد|مصدر الصورة|مصدر:|مواضيع ذات \
    صلة|وسوم:";

static SPEECH: Option<&Speech> = None;

static LABELS: &Labels = &Labels {
    heading: "باختصار",
    quotes: "أبرز الاقتباسات",
    reading_time: ["", " دقائق قراءة"],
    copy: "نسخ",
    copied: "تم النسخ",
    jump: "انتقل إلى هذا الموضع في المقال",
    jumped: "تم تمييزه في المقال. اضغط Escape للعودة.",
    lost: "لم يعد هذا الموضع في الصفحة.",
    method: "مختار حرفيًا من هذا المقال بخوارزمية في متصفحك.",
    method_quotes: "اقتباسات مختارة حرفيًا من هذا المقال بخوارزمية في متصفحك.",
    quote_marks: ["«", "»"],
    comma: "، ",
};
