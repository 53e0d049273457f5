//! Hindi.

use super::{Boilerplate, Labels, Language, PluralRule, Profile, Script, counted, phrases, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "hi",
    script: Script::Devanagari,
    markers: [""; 4],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "hi",
    right_to_left: false,
    plurals: PluralRule::ZeroOne,
    ordinals: false,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words("\
        इंजी ई.पू एड कु जन डा डॉ पं प्रो मि मिस मो ले लेफ्टि श्री श्रीमती सुश्री स्व"),
    ambiguous_abbreviations: words("ई कि.ग्रा कि.मी प्रा मि रु लि से"),
    closing_abbreviations: words("ई.पू"),
    numbering: words("क्र नं पृ सं"),
    stop_words: words("\
        अगर अतः अनुसार अपना अपनी अपने अब अभी आज आदि आप आपके इतना इन इनके इनमें इस इसका इसकी इसके इसमें \
        इसलिए इससे इसी इसे उन उनका उनकी उनके उनको उन्हें उन्होंने उस उसका उसकी उसके उसने उसी उसे एक एवं \
        ऐसा ऐसे और कई कब कभी कर करता करती करते करना करने कल कहा कहीं का काफी कि किन्तु किया किसी की कुछ \
        के केवल को कोई कौन क्या क्यों गई गए गया गयी चाहिए चुके जब जबकि जहां जा जाता जाती जाते जाने जिन \
        जिनमें जिस जिसके जिसमें जिससे जिसे जैसे जो तक तथा तब तरह तो था थी थे दिया दी दूसरे दो दोनों \
        दौरान द्वारा नहीं ना ने पर पहले पास पूरे फिर बड़े बहुत बाद बारे बिना बीच भी मगर मुझे में मैं यदि \
        यह यहां यही या ये रहा रही रहे लिए लिया ले लेकिन लोग वह वहां वही वहीं वाला वाली वाले वे सकता सकती \
        सकते सब सबसे सभी साथ सिर्फ से हम हमारे हर हालांकि ही हुआ हुई हुए है हैं हो होता होती होते होना \
        होने"),
    boilerplate: Boilerplate {
        openings: phrases("\
            आगे पढ़ें|इमेज सोर्स|इसे भी पढ़ें|और पढ़ें|फोटो क्रेडिट|यह भी देखें|यह भी पढ़ें|ये भी देखें|\
            ये भी पढ़ें|शेयर करें|संबंधित खबरें|सब्सक्राइब|हमसे जुड़ें|हमें फॉलो"),
        labels: phrases("इमेज|चित्र|छवि|टैग|तस्वीर|फ़ोटो|फोटो|रिपोर्ट|लेखक|वीडियो|सोर्स|स्रोत"),
        lines: phrases("विज्ञापन"),
        bylines: phrases(""),
        authors: phrases(""),
        phrases: phrases(""),
    },
    asking_labels: words(""),
    answering_labels: words(""),
    speech: None,
    labels: Labels {
        heading: "संक्षेप में",
        quotes: "प्रमुख कथन",
        reading_time: counted("0 मिनट में पढ़ें"),
        copy: "कॉपी करें",
        copied: "कॉपी हो गया",
        jump: "लेख में इस अंश पर जाएँ",
        jumped: "लेख में चिह्नित। लौटने के लिए Escape दबाएँ।",
        back: "सारांश पर लौटें",
        lost: "यह अंश अब पृष्ठ पर नहीं है।",
        method: "एक एल्गोरिद्म ने इसे इस लेख से शब्दशः चुना है।",
        method_quotes: "एक एल्गोरिद्म ने ये कथन इस लेख से शब्दशः चुने हैं।",
        shorter: "छोटा करें",
        longer: "लंबा करें",
        copy_line: "यह पंक्ति कॉपी करें",
        share: "साझा करें",
        listen: "सुनें",
        stop: "रोकें",
        helpful: "उपयोगी",
        not_helpful: "उपयोगी नहीं",
        thanks: "धन्यवाद",
        about: "यह कैसे बना?",
        assurance: "न कोई शब्द जोड़ा गया, न बदला गया, और आप जो पढ़ते हैं, वह कहीं नहीं भेजा जाता।",
        more: "और जानें",
        keywords: "मुख्य शब्द",
        quote_marks: ["“", "”"],
        comma: ", ",
    },
};
