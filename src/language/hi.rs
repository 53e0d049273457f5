//! Hindi.

use super::{Labels, Language, Script, Signs, Speech};

pub(super) static LANGUAGE: Language = Language {
    signs: Signs { tag: "hi", script: Script::Devanagari, markers: MARKERS },
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

static MARKERS: &str = "";

static ABBREVIATIONS: &str = "\
    इंजी ई.पू एड कु जन डा डॉ पं प्रो मि मिस मो ले लेफ्टि श्री श्रीमती सुश्री स्व";

static AMBIGUOUS_ABBREVIATIONS: &str = "ई कि.ग्रा कि.मी प्रा मि रु लि से";

static CLOSING_ABBREVIATIONS: &str = "ई.पू";

static NUMBERING: &str = "क्र नं पृ सं";

static STOP_WORDS: &str = "\
    अगर अतः अनुसार अपना अपनी अपने अब अभी आज आदि आप आपके इतना इन इनके इनमें इस इसका इसकी इसके इसमें \
    इसलिए इससे इसी इसे उन उनका उनकी उनके उनको उन्हें उन्होंने उस उसका उसकी उसके उसने उसी उसे एक एवं \
    ऐसा ऐसे और कई कब कभी कर करता करती करते करना करने कल कहा कहीं का काफी कि किन्तु किया किसी की कुछ \
    के केवल को कोई कौन क्या क्यों गई गए गया गयी चाहिए चुके जब जबकि जहां जा जाता जाती जाते जाने जिन \
    जिनमें जिस जिसके जिसमें जिससे जिसे जैसे जो तक तथा तब तरह तो था थी थे दिया दी दूसरे दो दोनों \
    दौरान द्वारा नहीं ना ने पर पहले पास पूरे फिर बड़े बहुत बाद बारे बिना बीच भी मगर मुझे में मैं यदि \
    यह यहां यही या ये रहा रही रहे लिए लिया ले लेकिन लोग वह वहां वही वहीं वाला वाली वाले वे सकता सकती \
    सकते सब सबसे सभी साथ सिर्फ से हम हमारे हर हालांकि ही हुआ हुई हुए है हैं हो होता होती होते होना \
    होने";

static BOILERPLATE: &str = "\
    आगे पढ़ें|इमेज सोर्स|इमेज:|इसे भी पढ़ें|और पढ़ें|चित्र:|छवि:|टैग:|तस्वीर:|फ़ोटो:|फोटो \
    क्रेडिट|फोटो:|यह भी देखें|यह भी पढ़ें|ये भी देखें|ये भी \
    पढ़ें|रिपोर्ट:|लेखक:|विज्ञापन=|वीडियो:|शेयर करें|संबंधित खबरें|सब्सक्राइब|सोर्स:|स्रोत:|हमसे \
    जुड़ें|हमें फॉलो";

static SPEECH: Option<&Speech> = None;

static LABELS: &Labels = &Labels {
    heading: "संक्षेप में",
    quotes: "प्रमुख कथन",
    reading_time: ["", " मिनट में पढ़ें"],
    copy: "कॉपी करें",
    copied: "कॉपी हो गया",
    jump: "लेख में इस अंश पर जाएँ",
    jumped: "लेख में चिह्नित। लौटने के लिए Escape दबाएँ।",
    lost: "यह अंश अब पृष्ठ पर नहीं है।",
    method: "आपके ब्राउज़र में एक एल्गोरिद्म ने इसे इस लेख से शब्दशः चुना है।",
    method_quotes: "आपके ब्राउज़र में एक एल्गोरिद्म ने ये कथन इस लेख से शब्दशः चुने हैं।",
    quote_marks: ["“", "”"],
    comma: ", ",
};
