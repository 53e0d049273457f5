//! Korean.

use super::{Boilerplate, Labels, Language, PluralRule, Profile, Script, counted, phrases, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "ko",
    script: Script::Hangul,
    markers: [""; 4],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "ko",
    right_to_left: false,
    plurals: PluralRule::Same,
    ordinals: false,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words(""),
    ambiguous_abbreviations: words("co corp inc jr kg km ltd"),
    closing_abbreviations: words(""),
    numbering: words("no p vol"),
    stop_words: words("\
        가장 각 같은 같이 거의 것 것으로 것은 것을 것이 것이다 결국 관련 그 그가 그것 그녀는 그는 그들은 그래도 그래서 그러나 그러면 그러므로 그런 그런데 그럼 그리고 그의 \
        그이 그중 나 나는 내 너무 다 다른 다만 다시 당시 대비 대한 대해 대해서는 더 더욱 되는 된 된다 될 두 등 등을 등이 따라 따라서 따르면 때 때문 때문에 또 또는 또한 \
        만 많은 말했다 매우 면서 모두 모든 및 바로 반면 밝혔다 보다 설명했다 수 수가 수는 수도 아니다 아니라 아주 아직 약 어떤 어떻게 어제 언제 없는 없다 여기 여러 역시 \
        오늘 오히려 올해 왜 우리 우리는 위한 위해 이 이것은 이날 이는 이들 이라고 이라는 이러한 이런 이미 이번 이어 이에 이와 이후 있고 있는 있다 있다고 있었다 있으며 있을 \
        자신의 잘 저 전 전했다 제 좀 중 즉 지금 지난 지난해 최근 통해 특히 하고 하는 하며 하면서 하지만 한 한다 한편 할 함께 해 했다 했다고 현재"),
    boilerplate: Boilerplate {
        openings: phrases("\
            ⓒ|관련 기사|관련기사|구독|기사제보|더 보기|무단 전재|무단전재|사진 제공|사진제공|연관기사|이 기사는|자료사진|저작권자|제보는|추천기사|함께 보면"),
        labels: phrases("기자|사진|영상|이미지|자료|출처|취재|태그|편집"),
        lines: phrases("광고|더보기|바로가기|사진|영상"),
        bylines: phrases(""),
        authors: phrases(""),
        phrases: phrases(""),
    },
    asking_labels: words(""),
    answering_labels: words(""),
    speech: None,
    labels: Labels {
        heading: "간추린 기사",
        quotes: "주요 발언",
        reading_time: counted("읽는 데 0분"),
        copy: "복사",
        copied: "복사됨",
        jump: "기사의 이 부분으로 이동",
        jumped: "기사에 표시했습니다. Escape 키로 돌아갑니다.",
        back: "요약으로 돌아가기",
        lost: "이 부분은 더 이상 페이지에 없습니다.",
        method: "알고리즘이 기사에서 원문 그대로 골랐습니다.",
        method_quotes: "발언은 알고리즘이 기사에서 원문 그대로 골랐습니다.",
        shorter: "짧게",
        longer: "길게",
        copy_line: "이 줄 복사",
        share: "공유",
        listen: "듣기",
        stop: "중지",
        helpful: "도움이 됨",
        not_helpful: "도움이 안 됨",
        thanks: "감사합니다",
        about: "어떻게 만들어졌나요?",
        assurance: "어떤 단어도 더하거나 바꾸지 않았으며, 읽으시는 내용은 어디에도 전송되지 않습니다.",
        more: "자세히 알아보기",
        keywords: "핵심어",
        quote_marks: ["“", "”"],
        comma: ", ",
    },
};
