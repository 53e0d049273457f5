//! Japanese.

use super::{Boilerplate, Labels, Language, PluralRule, Profile, Script, counted, phrases, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "ja",
    script: Script::Kana,
    markers: [""; 4],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "ja",
    right_to_left: false,
    plurals: PluralRule::Same,
    ordinals: false,
    semicolon_asks: false,
    quote_particles: words("か が って で と とか など に の は へ も を"),
    abbreviations: words(""),
    ambiguous_abbreviations: words(""),
    closing_abbreviations: words(""),
    numbering: words(""),
    stop_words: words(""),
    boilerplate: Boilerplate {
        openings: phrases("\
            あわせて読みたい|おすすめ記事|こちらもおすすめ|この記事は|もっと読む|シェアする|フォローする|会員限定|全文を読む|写真提供|取材・文|撮影・|文・|次のページ|無断転載|画像提供|\
            続きを読む|詳しくはこちら|購読|関連記事"),
        labels: phrases("イラスト|タグ|写真|出典|動画|執筆|提供|撮影|画像|編集|記者|関連"),
        lines: phrases("ランキング|広告"),
        bylines: phrases(""),
        authors: phrases(""),
        phrases: phrases(""),
    },
    asking_labels: words(""),
    answering_labels: words(""),
    speech: None,
    labels: Labels {
        heading: "要点",
        quotes: "主な発言",
        reading_time: counted("約0分で読めます"),
        copy: "コピー",
        copied: "コピーしました",
        jump: "記事のこの箇所へ",
        jumped: "記事内で強調表示しました。Escape で戻ります。",
        back: "要点に戻る",
        lost: "この箇所はもうページにありません。",
        method: "アルゴリズムが記事から原文のまま選びました。",
        method_quotes: "発言はアルゴリズムが記事から原文のまま選びました。",
        shorter: "短く",
        longer: "長く",
        copy_line: "この行をコピー",
        share: "共有",
        listen: "音声で聞く",
        stop: "停止",
        helpful: "役に立った",
        not_helpful: "役に立たなかった",
        thanks: "ありがとうございます",
        about: "どのように作られましたか？",
        assurance: "言葉の追加や変更は一切ありません。お読みの内容がどこかに送信されることもありません。",
        more: "詳しく見る",
        keywords: "キーワード",
        quote_marks: ["「", "」"],
        comma: "、",
    },
};
