//! Hungarian.

use super::{Boilerplate, Labels, Language, PluralRule, Profile, Script, Speech, counted, phrases, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "hu",
    script: Script::Latin,
    markers: [
        "a az hogy nem",
        "-tt =á =é =ő egy is meg és",
        "-ek -kor =ó =ö =ü volt",
        "-ak -an -ban -bb -en -et -ik -ni -om =ú csak de ez ha van",
    ],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "hu",
    right_to_left: false,
    plurals: PluralRule::One,
    ordinals: true,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words("\
        arch asz bp br ca cca d.sz dr dz dzs ford főszerk gr hg honv id ifj igazg ill ing int isk izr \
        jkv kat kb ker kiad kir kk krt lat ld lt m.t mb min mr mrs nb orsz oszt p.l pk pl pol ppk prof \
        pság ref sk sz szerk szt tart ti tkp tsz u u.n ua ui uo vm vs vö áll ált özv ún"),
    ambiguous_abbreviations: words("\
        aug bt co corp dec f.sz febr i.e inc jan jr júl jún ker kft köz ltd m márc nov nyrt okt rt sz \
        szept u zrt ápr"),
    closing_abbreviations: words("ft i.sz kg km kr.e kr.u mrd stb"),
    numbering: words("art bek fej nr o old p sz tel vol § évf"),
    stop_words: words("\
        a abban ahhoz ahogy ahol ahonnan aki akik akkor alapján alatt amely amelyek amelyet ami amikor \
        amíg annak arra arról az azok azokat azon azonban azt azután azzal azért be belül benne bár csak \
        de e ebben eddig egy egyben egyes egyik egyéb egész ehhez ekkor el ellen elég elő először előtt \
        emellett erre erről ez ezek ezen ezt ezután ezzel ezért fel felé fog ha hanem helyett hiszen \
        hogy hogyan hova hát igen illetve ilyen is itt jelenleg jó jól kell kellett keresztül ki később \
        kívül közben között közül legalább lehet lehetett lenne lesz lett ma maga magát meg mellett mely \
        melyek mert mi mind minden mindig mindössze mint mintha mit mivel most már más második még míg \
        na nagy nagyobb nagyon ne nekem neki nem nincs noha néha néhány nélkül olyan ott pedig persze \
        például rá ráadásul s saját sem semmi sok sokkal során szemben szerint szinte számára te tegnap \
        tehát tovább továbbá tud több ugyan ugyanakkor ugyanis utolsó után vagy vagyis valaki valamint \
        való van vannak vissza viszont volna volt voltak végül által általában át én éppen és így óta \
        össze úgy új újra ő ők"),
    boilerplate: Boilerplate {
        openings: phrases("\
            borítókép|iratkozz fel|iratkozzon fel|kapcsolódó|kiemelt kép|kövess minket|kövessen minket|\
            lásd még|minden jog fenntartva|nyitókép|nézze meg|olvasd el|olvassa el|olvasson tovább|\
            további hírek"),
        labels: phrases("\
            borítókép|címkék|forrás|források|fotó|fotók|fénykép|grafika|illusztráció|kép|képek|lásd még|\
            szerző|szöveg|videó|írta"),
        lines: phrases("(mti)|hirdetés|megosztás|reklám"),
        bylines: phrases(""),
        authors: phrases(""),
        phrases: phrases(""),
    },
    asking_labels: words(""),
    answering_labels: words(""),
    speech: Some(Speech {
        verbs: words("mondta mondja mondták mondott közölte közli közölték hangsúlyozta hangsúlyozza \
            kijelentette kijelenti elmondta elmondja elmondták hozzátette hozzáteszi magyarázta magyarázza \
            nyilatkozta nyilatkozott írta írja írták fogalmazott fogalmaz válaszolta válaszolt kérdezte \
            kérdezi figyelmeztetett figyelmeztette emlékeztetett jelezte jelzi megjegyezte megjegyzi \
            állította állítja tájékoztatott ismertette elismerte elismeri megerősítette bírálta ígérte \
            ígéri kiemelte kiemeli leszögezte összegzett összegezte kiáltotta felelte folytatta \
            kommentálta érvelt vélekedett mesélte meséli üzente"),
        agents: words(""),
        quoting: words(""),
        participles: words(""),
        thoughts: words("véli gondolja szerint hiszi reméli úgy"),
        sources: words("szerint"),
        hearsay: words(""),
        fillers: words("is már még majd azt ezt aztán később pedig ma tegnap el ki meg"),
        he: words(""),
        she: words(""),
        they: words("ő ők én mi ez az"),
        relatives: words("aki akik amely"),
        determiners: words("a az egy ez ezek azok két három több"),
        obliques: words(""),
        genitives: words(""),
        prepositions: words(""),
        joining: words("és valamint"),
        coordinators: words("és de vagy illetve"),
        complementizers: words("hogy miért hogyan"),
        subordinators: words("amikor ha mert mivel bár miután"),
        male_titles: words("úr"),
        female_titles: words("asszony"),
        neutral_titles: words("dr prof"),
        roles: words("elnök elnöke alelnök alelnöke miniszter miniszterelnök polgármester polgármestere \
            alpolgármester szóvivő szóvivője igazgató igazgatója vezérigazgató vezérigazgatója főigazgató \
            képviselő képviselője államtitkár államtitkára titkár titkára főtitkár főtitkára ügyvéd \
            ügyvédje ügyész bíró professzor kutató kutatója orvos orvosa főorvos edző edzője kapitány \
            kapitánya tábornok rendőr elemző elemzője közgazdász szakértő szakértője író újságíró \
            nagykövet pártvezető frakcióvezető frakcióvezetője vezető vezetője tanár tulajdonos \
            tulajdonosa játékos játékosa szemtanú szomszéd politikus tanácsadó tanácsadója mérnök"),
        bodies: words("kormány minisztérium rendőrség cég vállalat párt jelentés önkormányzat bíróság bank \
            intézet"),
        qualifiers: words("volt korábbi egykori"),
        works: words("könyv film regény dal album műsor című sorozat kampány projekt"),
        signs: words("tábla táblán plakát plakáton transzparens transzparensen póló pólón sapka matrica zászló \
            cetli"),
        receiving: words("kapott látott talált"),
        not_names: words("hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap január február \
            március április május június július augusztus szeptember október november december januárban \
            februárban márciusban áprilisban májusban júniusban júliusban augusztusban szeptemberben \
            októberben novemberben decemberben"),
        inanimate_endings: words(""),
        dangling: words("ő ők ez az ezek azok de és ezért ezt azt"),
        inverts: true,
        verb_final: false,
    }),
    labels: Labels {
        heading: "Röviden",
        quotes: "Fontos idézetek",
        reading_time: counted("0 perc olvasás"),
        copy: "Másolás",
        copied: "Másolva",
        jump: "Ugrás erre a helyre a cikkben",
        jumped: "Kiemelve a cikkben. Vissza: Escape.",
        back: "Vissza az összefoglalóhoz",
        lost: "Ez a rész már nincs az oldalon.",
        method: "Szó szerint válogatta ebből a cikkből egy algoritmus.",
        method_quotes: "Az idézeteket szó szerint válogatta ebből a cikkből egy algoritmus.",
        shorter: "Rövidebben",
        longer: "Hosszabban",
        copy_line: "E sor másolása",
        share: "Megosztás",
        listen: "Meghallgatás",
        stop: "Leállítás",
        helpful: "Hasznos",
        not_helpful: "Nem hasznos",
        thanks: "Köszönjük",
        about: "Hogyan készült?",
        assurance: "Egyetlen szót sem adott hozzá és nem is változtatott meg, és semmit sem küld el abból, amit Ön olvas.",
        more: "További információ",
        keywords: "Kulcsszavak",
        quote_marks: ["„", "”"],
        comma: ", ",
    },
};
