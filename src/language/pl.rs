//! Polish.

use super::{Boilerplate, Labels, Language, PluralRule, Profile, Script, Speech, counted, phrases, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "pl",
    script: Script::Latin,
    markers: [
        "=ą =ę =ł =ż na nie w z",
        "-ej -ie =ć =ś jest to",
        "-ch -ny =ó do i",
        "-cy -ego -em -go -je -ko -nia -ze -zy =ń jak o się",
    ],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "pl",
    right_to_left: false,
    plurals: PluralRule::Polish,
    ordinals: true,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words("\
        abp adw al ang asp bp br bł dh doc dr ds dyr dyw dł franc gen gm gł hab im insp inż jw kan kard \
        kier kl kol kom kpt ks l.dz lek lic m.in marsz mec mgr min mjr mł nadinsp nadkom niem np nt o.o \
        ob ok os paraf pl pn pocz podinsp podkom por pow ppor ppoż ppłk prof proj prok prow przew pw płk \
        red ros rtm sierż st szer tow tzn tzw ul ur vs wg wice wlk woj ws współcz wł zast zm zob zw zwł \
        ząb łac śp św"),
    ambiguous_abbreviations: words("br co corp in inc jr ltd m o.o pok s.a sp szt ub ww z.o.o"),
    closing_abbreviations: words("godz gr itd itp kg km min mld mln n.e p.n.e proc r sek tys w zł"),
    numbering: words("art godz nr par pkt poz rozdz ryc rys s str t tab tel ust vol zob §"),
    stop_words: words("\
        a aby albo ale ani aż bardziej bardzo bez bo bowiem by być był była było były będzie będą cały \
        chce chociaż choć ci co coś czasem czy czyli dla dlaczego dlatego do dodatkowo dopiero dużo dwa \
        dzisiaj dziś gdy gdyby gdyż gdzie go i ich ile im inne inny iż ja jak jaka jakie jakiś jako je \
        jeden jedna jednak jednakże jednocześnie jednym jego jej jemu jest jestem jeszcze jeśli jeżeli \
        już ją każdy kiedy kilka komu kto która które którego której który których którym którzy lecz \
        lub ma mają mamy mi mimo między mnie mogą może można my na nad nam nas następnie nasz natomiast \
        nawet nich nie niech niego niej nim niż no o obecnie od ode on ona one oni oraz pan pani po pod \
        podczas podobnie ponad ponadto ponieważ potem powiedział poza przed przede przez przy później \
        raz roku również sam się skąd swoich swoje swój są ta tak taka taki takie także tam te tego tej \
        ten też to tobie tu tutaj twój ty tych tylko tym tymczasem u w wczoraj we według wiele więc \
        więcej wreszcie wszyscy wszystkie wszystko wtedy właśnie wśród z za zatem zawsze zaś zdaniem ze \
        został została zostały że żeby"),
    boilerplate: Boilerplate {
        openings: phrases("\
            czytaj dalej|czytaj również|czytaj także|czytaj też|czytaj więcej|dalszy ciąg|fot.|\
            obserwuj nas|oglądaj też|oprac.|polecamy|posłuchaj|przeczytaj również|przeczytaj także|\
            przeczytaj też|subskrybuj|ta strona używa|używamy plików cookie|więcej informacji|\
            wszelkie prawa zastrzeżone|zapisz się|zdjęcie ilustracyjne|zobacz również|zobacz także|\
            zobacz też"),
        labels: phrases("\
            autor|fot|foto|fotografia|grafika|ilustracja|materiał|sprostowanie|tagi|tekst|\
            wideo|zdjęcia|zdjęcie|źródła|źródło"),
        lines: phrases("reklama|udostępnij"),
        bylines: phrases(""),
        authors: phrases("jest dziennikar|pisze o"),
        phrases: phrases("\
            dla subskrybentów|aby czytać dalej|twojej zgody, aby|aby zobaczyć tę treść|\
            aby obejrzeć ten film|tylko dla subskrybentów|nasz newsletter"),
    },
    asking_labels: words("pytanie"),
    answering_labels: words("odpowiedź"),
    speech: Some(Speech {
        verbs: words("powiedział powiedziała powiedzieli mówi mówią mówił mówiła dodał dodała dodaje \
            podkreślił podkreśliła podkreśla zaznaczył zaznaczyła zaznacza stwierdził stwierdziła \
            stwierdza wyjaśnił wyjaśniła wyjaśnia oświadczył oświadczyła napisał napisała pisze \
            ocenił oceniła ocenia poinformował poinformowała informuje przekazał przekazała zapewnił \
            zapewniła zapewnia przyznał przyznała przyznaje zapowiedział zapowiedziała ostrzegł \
            ostrzegła ostrzega odpowiedział odpowiedziała odpowiada zapytał zapytała pyta \
            przypomniał przypomniała tłumaczy tłumaczył tłumaczyła komentuje skomentował \
            skomentowała zauważył zauważyła zauważa wskazał wskazała wskazuje relacjonuje apeluje \
            zaapelował krytykuje twierdzi twierdził argumentował kontynuował podsumował"),
        agents: words(""),
        quoting: words(""),
        participles: words("mówiąc dodając podkreślając zaznaczając"),
        thoughts: words("uważa uważał uważała sądzi wierzy"),
        sources: words("według zdaniem"),
        hearsay: words(""),
        fillers: words("też także również potem jednak następnie się nie to już jeszcze"),
        he: words("on"),
        she: words("ona"),
        they: words("oni one ja my"),
        relatives: words("który która którzy które którym której których"),
        determiners: words("ten ta to ci te jego jej ich nasz nasza"),
        obliques: words(""),
        genitives: words(""),
        prepositions: words("w we z ze na do od o po za przy przez dla bez pod nad przed między podczas wobec u"),
        joining: words("i oraz"),
        coordinators: words("i a oraz lub ale"),
        complementizers: words("że iż czy jak dlaczego co"),
        subordinators: words("kiedy gdy jeśli ponieważ choć"),
        male_titles: words("pan"),
        female_titles: words("pani"),
        neutral_titles: words("dr prof"),
        roles: words("prezydent premier minister burmistrz burmistrzyni rzecznik rzeczniczka dyrektor dyrektorka poseł \
            posłanka senator senatorka prokurator prokuratorka sędzia szef szefowa sekretarz prezes prezeska \
            profesor trener trenerka generał przewodniczący przewodnicząca adwokat wojewoda"),
        bodies: words("rząd ministerstwo policja raport komunikat"),
        qualifiers: words("były była"),
        works: words("pod_tytułem tytuł tytułem książka film powieść piosenka album program serial hasłem \
            gazeta"),
        signs: words("plakat plakaty transparent transparenty baner tabliczka tablica tablicy koszulka \
            koszulkę koszulce czapka kartka kartkę kartce naklejka flaga ulotka"),
        receiving: words("otrzymał otrzymała dostał dostała zobaczył zobaczyła znalazł znalazła"),
        not_names: words("poniedziałek wtorek środa czwartek piątek sobota niedziela poniedziałku wtorku środę środy \
            czwartku piątku sobotę soboty niedzielę niedzieli stycznia lutego marca kwietnia maja \
            czerwca lipca sierpnia września października listopada grudnia"),
        inanimate_endings: words(""),
        dangling: words("on ona oni one to ten ta jego jej i ale a"),
        inverts: true,
        verb_final: false,
    }),
    labels: Labels {
        heading: "W skrócie",
        quotes: "Najważniejsze cytaty",
        reading_time: counted("0 min czytania"),
        copy: "Kopiuj",
        copied: "Skopiowano",
        jump: "Przejdź do tego miejsca w artykule",
        jumped: "Zaznaczono w artykule. Escape, aby wrócić.",
        back: "Wróć do skrótu",
        lost: "Tego fragmentu nie ma już na stronie.",
        method: "Wybrane słowo w słowo z tego artykułu przez algorytm.",
        method_quotes: "Cytaty wybrane słowo w słowo z tego artykułu przez algorytm.",
        shorter: "Krócej",
        longer: "Dłużej",
        copy_line: "Kopiuj ten wiersz",
        share: "Udostępnij",
        listen: "Posłuchaj",
        stop: "Zatrzymaj",
        helpful: "Pomocne",
        not_helpful: "Niepomocne",
        thanks: "Dziękujemy",
        about: "Jak to powstało?",
        assurance: "Żadne słowo nie zostało dodane ani zmienione i nic z tego, co czytasz, nie jest nigdzie wysyłane.",
        more: "Więcej informacji",
        keywords: "Słowa kluczowe",
        quote_marks: ["„", "”"],
        comma: ", ",
    },
};
