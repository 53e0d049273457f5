//! Every language, through the public functions: it is told from its words, and its abbreviations
//! and marks end sentences where a reader would end them.

use nutgraf::language::{self, Boilerplate, Language, PluralCategory};
use nutgraf::split_sentences;

/// A language and a text in it, with `|` where a sentence ends.
const CASES: &[(&str, &str)] = &[
    (
        "en",
        "Gen. Ann Lee met Mr. Dahl of Acme Inc. in the U.S. on Friday.| They talked about the bridge for two hours.",
    ),
    (
        "uk",
        "Міст відкриють 3 травня 2026 р. після ремонту, повідомив ген. Петренко.| Роботи коштували 40 млн. грн, але їх завершили вчасно.",
    ),
    (
        "de",
        "Dr. Anna Weber sagte am 3. Mai, die Brücke sei z. B. für Busse wieder offen.| Sie war zwei Jahre lang gesperrt und wurde nicht benutzt.",
    ),
    (
        "es",
        "El Sr. García dijo que el puente se abrirá el lunes.| ¿Quién lo va a pagar?| La Dra. Ruiz no respondió a las preguntas de los vecinos.",
    ),
    (
        "fr",
        "M. Dupont a dit que le pont sera ouvert lundi.| « Qui va payer ? » a demandé Mme Roche.| Les travaux ont duré deux ans.",
    ),
    (
        "pl",
        "Prof. Jan Nowak powiedział, że most zostanie otwarty w poniedziałek, tj. po dwóch latach.| Prace kosztowały 40 mln. zł i nie są jeszcze zakończone.",
    ),
    (
        "it",
        "Il sig. Rossi ha detto che il ponte sarà aperto lunedì.| La dott.ssa Bianchi non ha risposto alle domande della stampa.| È costato troppo?",
    ),
    (
        "pt",
        "O Sr. Silva disse que a ponte será aberta na segunda-feira.| A Dra. Costa não respondeu às perguntas dos moradores sobre o preço das obras.",
    ),
    (
        "nl",
        "Volgens dr. De Vries gaat de brug maandag weer open voor o.a. bussen.| Het werk heeft twee jaar geduurd en was duurder dan verwacht.",
    ),
    (
        "sv",
        "Enligt dr Holm öppnas bron på måndag för bl.a. bussar.| Den har varit stängd i två år och det kostade mer än man trodde.",
    ),
    (
        "no",
        "Ifølge dr. Holm åpnes broen på mandag for bl.a. busser.| Den har vært stengt i to år, og det ble dyrere enn noen hadde ventet seg.",
    ),
    (
        "da",
        "Ifølge dr. Holm åbner broen på mandag for bl.a. busser.| Den har været lukket i to år, og det blev dyrere, end nogen havde ventet af projektet.",
    ),
    (
        "fi",
        "Tri Virtasen mukaan silta avataan maanantaina 3. toukokuuta esim. busseille.| Se on ollut kiinni kaksi vuotta, ja työt maksoivat enemmän kuin odotettiin.",
    ),
    (
        "cs",
        "Podle Ing. Nováka se most otevře v pondělí 3. května.| Byl zavřený dva roky a práce stály více, než se čekalo.| Kdo to zaplatí?",
    ),
    (
        "ro",
        "Dl. Popescu a spus că podul va fi deschis luni, după doi ani.| Lucrările au costat mai mult decât se aștepta, iar dr. Ionescu nu a răspuns la întrebări.",
    ),
    (
        "hu",
        "Dr. Kovács szerint a híd 2026. május 3. óta nyitva van.| Két évig volt zárva, és többet költöttek rá, mint azt bárki várta.| Ki fizeti ezt meg?",
    ),
    (
        "el",
        "Ο κ. Παπαδόπουλος είπε ότι η γέφυρα ανοίγει τη Δευτέρα.| Ποιος θα πληρώσει;| Τα έργα κράτησαν δύο χρόνια.",
    ),
    (
        "tr",
        "Prof. Yılmaz, köprünün 3. kez pazartesi günü açılacağını söyledi.| Köprü iki yıl kapalı kaldı ve çalışmalar beklenenden daha pahalı oldu.| Bunu kim ödeyecek?",
    ),
    (
        "ru",
        "Мост откроют 3 мая 2026 г. после ремонта, сообщил ген. Петров.| Работы обошлись в 40 млн. рублей, но их закончили в срок.| Кто за это заплатит?",
    ),
    (
        "bg",
        "Мостът ще бъде отворен на 3 май 2026 г. след ремонт, каза ген. Петров.| Той беше затворен две години, а хората трябваше да минават с ферибот.",
    ),
    (
        "ar",
        "قال د. سامي إن الجسر سيفتح يوم الاثنين بعد عامين من الإغلاق.| من سيدفع ثمن ذلك؟| لم يجب المجلس على الأسئلة حتى الآن.",
    ),
    ("he", "ד\"ר לוי אמר כי הגשר ייפתח ביום שני לאחר שנתיים.| מי ישלם על כך?| המועצה לא השיבה על השאלות."),
    (
        "fa",
        "دکتر رضایی گفت که پل روز دوشنبه پس از دو سال باز خواهد شد.| چه کسی هزینه را می‌پردازد؟| شورا به این پرسش پاسخ نداد.",
    ),
    ("hi", "डॉ. शर्मा ने कहा कि पुल सोमवार को दो साल बाद खुलेगा।| इसका पैसा कौन देगा?| परिषद ने जवाब नहीं दिया।"),
    (
        "id",
        "Menurut Dr. Santoso, jembatan itu akan dibuka pada hari Senin.| Jembatan tersebut sudah ditutup selama dua tahun dan biayanya lebih besar dari yang diperkirakan.",
    ),
    (
        "vi",
        "Theo TS. Nguyễn Văn An, cây cầu sẽ được mở lại vào thứ Hai.| Cầu đã đóng cửa hai năm và chi phí cao hơn dự kiến.| Ai sẽ trả tiền?",
    ),
    ("zh", "市议会说，大桥将于星期一重新开放。|“谁来付钱？”记者问。|工程持续了两年！"),
    (
        "ja",
        "市議会は、橋が月曜日に再び開くと発表した。|「誰が払うのか？」と記者は尋ねた。|工事は二年かかった。",
    ),
    ("ko", "시의회는 다리가 월요일에 다시 열린다고 밝혔다.| 누가 비용을 낼 것인가?| 공사는 2.5년이 걸렸다."),
    (
        "th",
        "สภาเมืองมีมติให้เปิดสะพานข้ามท่าเรืออีกครั้งในวันจันทร์หน้าหลังปิดซ่อมมานานสองปี | นอกจากนี้ รถประจำทางจะวิ่งข้ามสะพานได้ตั้งแต่วันแรก",
    ),
];

#[test]
fn every_language_has_a_case() {
    let tags: Vec<&str> = language::all().iter().map(|language| language.tag).collect();
    assert!(tags.iter().all(|tag| CASES.iter().any(|(case, _)| case == tag)), "{tags:?}");
    assert_eq!(tags.len(), CASES.len());
}

#[test]
fn every_language_is_told_from_its_words() {
    for (tag, marked) in CASES {
        assert_eq!(Language::of(None, &marked.replace('|', "")).tag, *tag);
    }
}

#[test]
fn every_language_ends_sentences_where_readers_do() {
    for (tag, marked) in CASES {
        let text = marked.replace('|', "");
        let sentences: Vec<&str> = split_sentences(&text, Some(tag)).iter().map(|s| s.text).collect();
        let expected: Vec<&str> = marked.split('|').map(str::trim).collect();
        assert_eq!(sentences, expected, "{tag}");
    }
}

#[test]
fn a_declared_language_needs_no_words() {
    assert_eq!(Language::of(Some("pt-BR"), "The bridge was shut.").tag, "pt");
    assert_eq!(Language::of(Some("x-unknown"), "The bridge that was shut is open to all of us.").tag, "en");
    assert_eq!(Language::of(None, "1234 5678").tag, "und");
}

#[test]
fn a_declared_language_is_not_overruled() {
    let danish = "Regeringen vil bygge bro over fjorden, og arbejdet begynder i maj.";
    for (declared, read) in
        [("nb-NO", "no"), ("nn", "no"), ("JP", "ja"), ("ua", "uk"), ("in", "id"), ("eo", "und")]
    {
        assert_eq!(Language::of(Some(declared), danish).tag, read, "{declared}");
    }
    for undeclared in ["und", "mul", "", "x-klingon"] {
        assert_eq!(Language::of(Some(undeclared), danish).tag, "da", "{undeclared}");
    }
}

#[test]
fn lists_are_sorted_and_in_small_letters() {
    for language in language::all() {
        let lists = [
            &language.abbreviations,
            &language.ambiguous_abbreviations,
            &language.closing_abbreviations,
            &language.numbering,
            &language.asking_labels,
            &language.answering_labels,
            &language.quote_particles,
            &language.stop_words,
        ];
        for list in lists {
            let words: Vec<_> = list.iter().collect();
            assert!(words.is_sorted_by(|a, b| a < b), "{}: {words:?}", language.tag);
            assert!(words.iter().all(|word| *word == word.to_lowercase()), "{}: {words:?}", language.tag);
        }
        let Boilerplate { openings, labels, lines, bylines, authors, phrases } = &language.boilerplate;
        for phrase in
            [openings, labels, lines, bylines, authors, phrases].into_iter().flat_map(|list| list.iter())
        {
            assert!(
                phrase == phrase.to_lowercase() && phrase == phrase.trim(),
                "{}: {phrase:?}",
                language.tag
            );
        }
    }
}

#[test]
fn serde_carries_whole_languages_and_nothing_else() {
    for language in language::all() {
        let json = serde_json::to_value(language).unwrap();
        let again: Language = serde_json::from_value(json.clone()).unwrap();
        assert_eq!(serde_json::to_value(&again).unwrap(), json);
        assert_eq!(again.stop_words.contains("the"), language.tag == "en");
        for field in json.as_object().unwrap().keys().filter(|field| *field != "speech") {
            let mut shorter = json.clone();
            shorter.as_object_mut().unwrap().remove(field);
            assert!(serde_json::from_value::<Language>(shorter).is_err(), "{} without {field}", language.tag);
        }
    }
}

#[test]
fn reading_times_agree_with_their_numbers() {
    for language in language::all() {
        let time = language.labels.reading_time;
        for minutes in 1..=120 {
            let category = language.plurals.category(minutes);
            let form = match category {
                PluralCategory::One => time.one,
                PluralCategory::Two => time.two,
                PluralCategory::Few => time.few,
                _ => None,
            };
            let text = time.of(minutes, language.plurals);
            let is_numbered = text.contains(&minutes.to_string()) || language.tag == "fa";
            // Of a few numbers some languages have words that tell them.
            assert!(is_numbered || (form.is_some() && minutes <= 2), "{}: {text}", language.tag);
        }
        for (form, category) in [
            (time.one, PluralCategory::One),
            (time.two, PluralCategory::Two),
            (time.few, PluralCategory::Few),
        ] {
            let is_used = (1..=120).any(|minutes| language.plurals.category(minutes) == category);
            assert!(form.is_none_or(|form| is_used && form != time.other), "{}: {form:?}", language.tag);
        }
    }
    let of = |tag, minutes| {
        let language = Language::of(Some(tag), "");
        language.labels.reading_time.of(minutes, language.plurals)
    };
    assert_eq!(
        ["en", "el", "ar", "ja"].map(|tag| of(tag, 1)),
        ["1 min read", "1 λεπτό ανάγνωσης", "دقيقة واحدة للقراءة", "約1分で読めます"]
    );
    assert_eq!(
        ["el", "ar", "fa"].map(|tag| of(tag, 12)),
        ["12 λεπτά ανάγνωσης", "12 دقيقة للقراءة", "۱۲ دقیقه مطالعه"]
    );
}

#[test]
fn every_language_has_its_own_words_for_the_card() {
    let english = &Language::of(Some("en"), "").labels;
    for language in language::all() {
        let labels = &language.labels;
        let buttons = [
            labels.shorter,
            labels.longer,
            labels.copy,
            labels.copied,
            labels.share,
            labels.listen,
            labels.stop,
            labels.helpful,
            labels.not_helpful,
            labels.thanks,
            labels.more,
            labels.keywords,
        ];
        for button in buttons {
            assert!((1..=24).contains(&button.chars().count()), "{}: {button}", language.tag);
            assert!(!button.ends_with(['.', '。', '।']), "{}: {button}", language.tag);
        }
        assert_ne!(labels.shorter, labels.longer, "{}", language.tag);
        assert_ne!(labels.listen, labels.stop, "{}", language.tag);
        // Thai has no full stop.
        assert!(labels.assurance.ends_with(['.', '。', '।']) || language.tag == "th", "{}", labels.assurance);
        for (own, theirs) in [
            (labels.method, english.method),
            (labels.assurance, english.assurance),
            (labels.about, english.about),
            (labels.copy_line, english.copy_line),
        ] {
            assert_eq!(own == theirs, language.tag == "en", "{}: {own}", language.tag);
        }
    }
}

/// A server may have made it, and the card is the same.
#[test]
fn no_card_says_that_a_browser_made_it() {
    const PLACES: &str = "متصفح, браузър, prohlížeč, browser, περιηγητή, navegador, مرورگر, selaime, navigateur, \
        דפדפן, ब्राउज़र, böngésző, peramban, ブラウザ, 브라우저, nettleser, przeglądar, браузер, \
        webbläsare, เบราว์เซอร์, tarayıcı, trình duyệt, 浏览器, page, seite, página, ページ";
    for language in language::all() {
        let labels = &language.labels;
        for said in [labels.method, labels.method_quotes, labels.assurance] {
            let place = PLACES.split(", ").find(|place| said.to_lowercase().contains(place));
            assert_eq!(place, None, "{}: {said}", language.tag);
        }
    }
}

/// What the front page and the README say of the number of languages.
#[test]
fn the_pages_count_the_languages() {
    let speaking = language::all().iter().filter(|language| language.speech.is_some()).count();
    assert_eq!((language::all().len(), speaking), (30, 22), "the words below, too, have to change");
    let page = include_str!("../www/index.html");
    for said in ["<b>30</b> languages", "Thirty; speakers named in 22", "any of the thirty languages"] {
        assert!(page.contains(said), "www/index.html: {said}");
    }
    let readme = include_str!("../README.md");
    assert!(readme.contains("It knows thirty languages"), "README.md");
    let benchmarks = include_str!("../docs/benchmarks.md");
    assert!(benchmarks.contains("the other 20 languages that name speakers"), "docs/benchmarks.md");
    let table = include_str!("../docs/languages.md");
    for language in language::all() {
        let speakers = if language.speech.is_some() { "| yes |" } else { "|  |" };
        let row = |line: &&str| line.starts_with(&format!("| `{}` |", language.tag));
        let row = table.lines().find(row).unwrap_or_default();
        assert!(row.ends_with(speakers), "docs/languages.md: {}", language.tag);
    }
    assert_eq!(table.matches("\n| `").count(), language::all().len());
    assert!(include_str!("../CHANGELOG.md").contains("get a speaker in 22 languages"), "CHANGELOG.md");
}
