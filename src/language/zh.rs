//! Chinese.

use super::{Boilerplate, Labels, Language, PluralRule, Profile, Script, counted, phrases, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "zh",
    script: Script::Han,
    markers: [""; 4],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "zh",
    right_to_left: false,
    plurals: PluralRule::Same,
    ordinals: false,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words(""),
    ambiguous_abbreviations: words(""),
    closing_abbreviations: words(""),
    numbering: words(""),
    stop_words: words(""),
    boilerplate: Boilerplate {
        openings: phrases("\
            免责声明|关注我们|分享到|原标题|原標題|另见|图片来源|圖片來源|延伸閱讀|延伸阅读|推荐阅读|推薦閱讀|更多新聞|更多新闻|更多阅读|点击查看|版权所有|版權所有|相关报道|\
            相关新闻|相关阅读|相關新聞|相關閱讀|看更多|訂閱|订阅|責任編輯|责任编辑|责编|转载请|閱讀更多|關注我們|阅读更多|點擊"),
        labels: phrases("作者|來源|图|图片|圖|圖片|影片|摄影|攝影|来源|标签|標籤|照片|編輯|编辑|视频|記者|记者"),
        lines: phrases("分享|广告|廣告"),
        bylines: phrases(""),
        authors: phrases(""),
        phrases: phrases(""),
    },
    asking_labels: words(""),
    answering_labels: words(""),
    speech: None,
    labels: Labels {
        heading: "简要",
        quotes: "重要引述",
        reading_time: counted("阅读约 0 分钟"),
        copy: "复制",
        copied: "已复制",
        jump: "跳转到文中此处",
        jumped: "已在文中标出。按 Escape 返回。",
        back: "返回摘要",
        lost: "此处已不在页面上。",
        method: "由算法从本文逐字选出。",
        method_quotes: "引述由算法从本文逐字选出。",
        shorter: "更短",
        longer: "更长",
        copy_line: "复制此行",
        share: "分享",
        listen: "收听",
        stop: "停止",
        helpful: "有帮助",
        not_helpful: "没有帮助",
        thanks: "谢谢",
        about: "这是怎么做出来的？",
        assurance: "没有添加或改动任何文字，您阅读的内容也不会发送到任何地方。",
        more: "了解更多",
        keywords: "关键词",
        quote_marks: ["“", "”"],
        comma: "，",
    },
};
