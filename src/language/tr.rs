//! Turkish.

use super::{Boilerplate, Labels, Language, PluralRule, Profile, Script, Speech, counted, phrases, words};

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
    plurals: PluralRule::One,
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
    boilerplate: Boilerplate {
        openings: phrases("\
            abone ol|abone olun|ayrıca bakınız|ayrıca okuyun|bizi takip|bu haber|bunları da|devamını oku|\
            haberin devamı|ilgili haber|ilgili haberler|ilginizi çekebilir|i̇lgili haber|\
            i̇lginizi çekebilir|okumak için|okumaya devam|takip edin|tüm hakları"),
        labels: phrases("\
            ayrıca|bakınız|editör|etiketler|foto|fotoğraf|fotoğraflar|görsel|haber|illüstrasyon|kaynak|\
            kaynaklar|muhabir|video|yazar"),
        lines: phrases("(aa)|(dha)|ilan|paylaş|reklam"),
        bylines: phrases(""),
        authors: phrases(""),
        phrases: phrases(""),
    },
    asking_labels: words(""),
    answering_labels: words(""),
    speech: Some(Speech {
        verbs: words("dedi dediler diyor diyen diyerek söyledi söylüyor söyleyen açıkladı açıklıyor \
            belirtti belirtiyor ifade konuştu konuşan anlattı anlatıyor ekledi ekliyor yazdı yazıyor sordu \
            soruyor yanıtladı cevapladı uyardı vurguladı vurguluyor savundu savunuyor duyurdu kaydetti \
            bildirdi aktardı değerlendirdi eleştirdi hatırlattı itiraf sözlerini ifadelerini ifadesini \
            yanıtını cevabını açıklamasını değerlendirmesini açıklamasında iddia haykırdı"),
        agents: words(""),
        quoting: words(""),
        participles: words(""),
        thoughts: words("düşünüyor inanıyor"),
        sources: words("göre"),
        hearsay: words(""),
        fillers: words("diye şeklinde de da ise bile dün bugün ayrıca şöyle şunları şu"),
        he: words(""),
        she: words(""),
        they: words("o onlar ben biz"),
        relatives: words(""),
        determiners: words("bir bu şu iki üç"),
        obliques: words(""),
        genitives: words(""),
        prepositions: words(""),
        joining: words("ve ile"),
        coordinators: words("ve ama veya ile"),
        complementizers: words("ki neden nasıl"),
        subordinators: words("çünkü eğer"),
        male_titles: words("bay"),
        female_titles: words("bayan"),
        neutral_titles: words("dr prof av doç"),
        roles: words("başkan başkanı bakan bakanı cumhurbaşkanı başbakan başbakanı milletvekili vekili \
            sözcü sözcüsü müdür müdürü genel avukat avukatı savcı savcısı hakim profesör araştırmacı \
            doktor antrenör kaptan kaptanı general generali polis analist ekonomist uzman uzmanı yazar \
            gazeteci büyükelçi büyükelçisi sekreter sekreteri lider lideri öğretmen sahibi oyuncu tanık \
            komşu politikacı danışman danışmanı vali valisi kaymakam muhtar muhtarı yardımcısı üyesi \
            direktör direktörü"),
        bodies: words("hükümet bakanlık bakanlığı polis şirket parti rapor belediye mahkeme banka"),
        qualifiers: words("eski dönemin"),
        works: words("kitap kitabı film filmi roman romanı şarkı albüm program adlı isimli dizi"),
        signs: words("tabela tabelada pankart pankartta afiş afişte tişört tişörtte şapka çıkartma bayrak"),
        receiving: words("aldı gördü buldu"),
        not_names: words("pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan \
            mayıs haziran temmuz ağustos eylül ekim kasım aralık"),
        inanimate_endings: words(""),
        dangling: words("o onlar bu şu bunlar ama ve"),
        inverts: false,
        verb_final: true,
    }),
    labels: Labels {
        heading: "Kısaca",
        quotes: "Öne çıkan sözler",
        reading_time: counted("0 dk okuma"),
        copy: "Kopyala",
        copied: "Kopyalandı",
        jump: "Haberde bu bölüme git",
        jumped: "Haberde vurgulandı. Dönmek için Escape.",
        back: "Özete dön",
        lost: "Bu bölüm artık sayfada yok.",
        method: "Bir algoritma tarafından bu haberden kelimesi kelimesine seçildi.",
        method_quotes: "Sözler, bir algoritma tarafından bu haberden kelimesi kelimesine seçildi.",
        shorter: "Daha kısa",
        longer: "Daha uzun",
        copy_line: "Bu satırı kopyala",
        share: "Paylaş",
        listen: "Dinle",
        stop: "Durdur",
        helpful: "Yararlı",
        not_helpful: "Yararlı değil",
        thanks: "Teşekkürler",
        about: "Bu nasıl hazırlandı?",
        assurance: "Hiçbir kelime eklenmedi veya değiştirilmedi; okuduğunuz hiçbir şey bir yere gönderilmez.",
        more: "Daha fazla bilgi",
        keywords: "Anahtar kelimeler",
        quote_marks: ["“", "”"],
        comma: ", ",
    },
};
