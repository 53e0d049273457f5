//! Turkish.

use super::{Labels, Language, Profile, Script, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "tr",
    script: Script::Latin,
    markers: [
        "=ç =ü =ğ =ı bir bu ve",
        "=ö =ş",
        "-an -ir -si da de",
        "-ak -ar -dan -di -du -en -lar -ler -ne -nra -ya daha ne sonra",
    ],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "tr",
    right_to_left: false,
    ordinals: true,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words("\
        alb alm apt arş astsb av bkz bnb bul bçvş böl cad cd dnz doç dr dç ecz ed fak fr gen gön haz hst \
        hv hz ing j kd kor kr krş ks kur lat mah md mim mr mrs müh nu of op opr ord org ort osm prof rus \
        sn sok sos st top tug tğm uzm yay yb yd yrd yy yzb çev çvş örn öz öğr öğrt ütğm şb"),
    ambiguous_abbreviations: words("a.ş co corp inc jr ltd t.c vs yy şti"),
    closing_abbreviations: words("kg km m.s m.ö tl vb vd"),
    numbering: words("böl mad md no nr nu s sf sh tel şek"),
    stop_words: words("\
        a acaba ama ancak arada arasında ardından artık asla aslında ayrıca bana bazı belki ben benim \
        beri bile bir biri birkaç birlikte birçok biz bize bu bugün buna bunda bundan bunlar bunların \
        bunu bunun burada böyle böylece bütün da daha de defa değil diye diğer dolayı dolayısıyla dün \
        eden eder ederek edildi edilen en etti ettiği eğer fakat gibi göre hakkında hala halen hangi \
        hani hatta hem henüz hep hepsi her herhangi herkes hiç iki ile ilgili ise itibaren için işte \
        kadar karşı karşın kendi kendisi ki kim kimse nasıl ne neden nedeniyle nerede niye o olan olarak \
        oldu oldukça olduğu olduğunu olmak olması olsa olup on ona ondan onlar onların onu onun orada \
        oysa pek rağmen sadece sana sanki sen siz son sonra sonunda tabii tarafından tüm var vardı ve \
        veya ya yada yani yapılan yeni yerine yine yok yoksa zaman zaten zira çok çünkü önce öncelikle \
        öte özellikle üzere üzerine şey şimdi şu şöyle"),
    boilerplate: "\
        (aa)=|(dha)=|abone ol|abone olun|ayrıca bakınız|ayrıca okuyun|ayrıca:|bakınız:|bizi takip|bu \
        haber|bunları da|devamını \
        oku|editör:|etiketler:|foto:|fotoğraf:|fotoğraflar:|görsel:|haber:|haberin devamı|ilan=|ilgili \
        haber|ilgili haberler|ilginizi çekebilir|illüstrasyon:|i̇lgili haber|i̇lginizi \
        çekebilir|kaynak:|kaynaklar:|muhabir:|okumak için|okumaya devam|paylaş=|reklam=|takip edin|tüm \
        hakları|video:|yazar:",
    boilerplate_phrases: "",
    asking_labels: words(""),
    answering_labels: words(""),
    speech: None,
    labels: Labels {
        heading: "Kısaca",
        quotes: "Öne çıkan sözler",
        reading_time: ["", " dk okuma"],
        copy: "Kopyala",
        copied: "Kopyalandı",
        jump: "Haberde bu bölüme git",
        jumped: "Haberde vurgulandı. Dönmek için Escape.",
        lost: "Bu bölüm artık sayfada yok.",
        method: "Tarayıcınızdaki bir algoritma tarafından bu haberden kelimesi kelimesine seçildi.",
        method_quotes: "Sözler, tarayıcınızdaki bir algoritma tarafından bu haberden kelimesi kelimesine seçildi.",
        quote_marks: ["“", "”"],
        comma: ", ",
    },
};
