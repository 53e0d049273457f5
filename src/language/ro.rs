//! Romanian.

use super::{Boilerplate, Labels, Language, PluralRule, Profile, Script, Speech, counted, phrases, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "ro",
    script: Script::Latin,
    markers: [
        "=î =ă cu este",
        "-ea -ii -ru -ul =ď care de din fost in mai o pe un va și",
        "-are -at -ei -ie -lor -te -ui =ş =ș =ț a au ca la nu si sunt în",
        "-ala -ara -ate -ele -ile -le -lui -nci -or -re -ri -ta -ti -tru -uri =ż acest am cum fi se",
    ],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "ro",
    right_to_left: false,
    plurals: PluralRule::Romanian,
    ordinals: false,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words("\
        acad adj amb aprox av bd bl bul cca cf col comp conf cpt dl dlui dna dnei dnul dr dvs ed engl ex \
        fr gen gl ing ist jud lat lect loc lt maj max min mr mrs ms obs op p.ex pl prep prof pt resp sec \
        sf sg str subl univ vs înv șos"),
    ambiguous_abbreviations: words("\
        a.m apr aug co corp dec etc feb ian inc jr ltd nov oct p.m s.a s.r.l sept ș.a.m.d"),
    closing_abbreviations: words("a.m.d d.hr kg km mil mld î.e.n î.hr ș.a"),
    numbering: words("alin art cap fig nr p pag par pct pp tab tel vol"),
    stop_words: words("\
        a abia acea aceasta această aceea aceeași acei aceia acel acela acelea acest acesta aceste \
        acestea acestei acestor acestora acestui acești aceștia acolo acum ai al ale alt alta alte altul \
        alți am apoi ar are asemenea astfel astăzi asupra atunci atât au avea avem avut azi aș așa ca ce \
        cea cei cel cele celor ceva chiar cine conform contra cu cui cum câ când cât câteva că către da \
        dacă dar dat datorită de deasupra deci deja deoarece departe despre deși din dintr-un dintre \
        doar doi după ea ei el ele era erau este eu face fi fie fiecare fiind fiindcă foarte fost fusese \
        fără găsi iar ieri la le li lor lui lângă mai mare mea mele mereu meu mi mult multe mulți ne \
        nevoie ni nici nicio nimic noastre noi nostru nouă nu numai o odată ori orice pe pentru peste \
        poate pot potrivit prea precum prima prin printre putea până sa sale sau se spre sub sunt sus \
        săi său ta te toate tot totul totuși toți trebuie tu tău ulterior un una unde unei unele uneori \
        unii unor unui va vei voi vom vor vreo vă îi îl în înainte încă însă într într-o într-un între \
        întreg întrucât își și"),
    boilerplate: Boilerplate {
        openings: phrases("\
            abonați-vă|abonează-te|citește mai|citește și|citiți și|galerie foto|recomandarea|sursa foto|\
            toate drepturile|urmărește|urmărește-ne|urmăriți-ne|vezi și"),
        labels: phrases("\
            autor|citește|editor|etichete|foto|fotografie|grafic|ilustrație|imagine|imagini|mai multe|\
            sursa|surse|sursă|text|vezi|video"),
        lines: phrases("distribuie|newsletter|publicitate|recomandări"),
        bylines: phrases("articol de|de"),
        authors: phrases(""),
        phrases: phrases(""),
    },
    asking_labels: words(""),
    answering_labels: words(""),
    speech: Some(Speech {
        verbs: words("spus spune spunea declarat declară declara afirmat afirmă adăugat adaugă explicat \
            explică precizat precizează subliniat subliniază menționat menționează scris scrie arătat \
            arată transmis transmite răspuns răspunde întrebat întreabă avertizat avertizează anunțat \
            anunță susținut susține povestit povestește recunoscut recunoaște confirmat confirmă comentat \
            comentează amintit amintește atras criticat critică promis promite conchis conchide insistat \
            insistă zis zice mărturisit mărturisește relatat relatează completat completează reamintit \
            spuse zise întrebă răspunse"),
        agents: words(""),
        quoting: words(""),
        participles: words(""),
        thoughts: words("crede consideră considera speră"),
        sources: words("potrivit conform"),
        hearsay: words(""),
        fillers: words("a au am fi este era erau fost mai și apoi de asemenea azi ieri nu se i le l-a însă"),
        he: words("el dânsul"),
        she: words("ea dânsa"),
        they: words("ei ele eu noi"),
        relatives: words("care"),
        determiners: words("un o al a ai ale acest această acești aceste acel acea lui lor său sa săi sale \
            nostru noastră doi trei mai"),
        obliques: words(""),
        genitives: words(""),
        prepositions: words("în din de la pe cu pentru fără sub peste între prin despre după înainte \
            contra împotriva către spre lângă"),
        joining: words("și şi"),
        coordinators: words("și dar sau iar ci"),
        complementizers: words("că cum ce dacă"),
        subordinators: words("când deoarece pentru deși dacă fiindcă"),
        male_titles: words("domnul dl"),
        female_titles: words("doamna dna d-na"),
        neutral_titles: words("dr prof ing"),
        roles: words("președintele președinta premierul prim-ministrul ministrul ministra primarul \
            primărița viceprimarul purtătorul purtătoarea directorul directoarea deputatul deputata \
            senatorul senatoarea procurorul procuroarea judecătorul judecătoarea avocatul avocata șeful \
            șefa secretarul profesorul profesoara cercetătorul cercetătoarea medicul doctorul antrenorul \
            căpitanul generalul comisarul analistul economistul expertul scriitorul scriitoarea \
            jurnalistul jurnalista ambasadorul liderul consilierul consiliera prefectul inspectorul \
            martorul vecinul vecina politicianul președinte premier ministru primar director deputat \
            senator procuror judecător avocat profesor cercetător medic antrenor căpitan general consilier \
            expert analist"),
        bodies: words("guvernul ministerul poliția compania partidul raportul primăria instanța banca \
            institutul"),
        qualifiers: words("fostul fosta actualul actuala"),
        works: words("cartea filmul romanul cântecul albumul emisiunea titlul serialul campania proiectul"),
        signs: words("pancartă pancarta pancarte banner afiș afișul tricou șapcă autocolant steag bilet \
            fluturaș"),
        receiving: words("primit văzut găsit"),
        not_names: words("luni marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie \
            aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie"),
        inanimate_endings: words(""),
        dangling: words("el ea ei ele acesta aceasta acest dar și iar deci"),
        inverts: true,
        verb_final: false,
    }),
    labels: Labels {
        heading: "Pe scurt",
        quotes: "Citate cheie",
        reading_time: counted("0 min de citit"),
        copy: "Copiază",
        copied: "Copiat",
        jump: "Mergi la acest pasaj din articol",
        jumped: "Evidențiat în articol. Escape pentru a reveni.",
        back: "Înapoi la rezumat",
        lost: "Acest pasaj nu mai este pe pagină.",
        method: "Ales cuvânt cu cuvânt din acest articol de un algoritm.",
        method_quotes: "Citate alese cuvânt cu cuvânt din acest articol de un algoritm.",
        shorter: "Mai scurt",
        longer: "Mai lung",
        copy_line: "Copiază acest rând",
        share: "Distribuie",
        listen: "Ascultă",
        stop: "Oprește",
        helpful: "Util",
        not_helpful: "Nu e util",
        thanks: "Mulțumim",
        about: "Cum a fost făcut?",
        assurance: "Niciun cuvânt nu a fost adăugat sau schimbat, iar nimic din ce citești nu este trimis nicăieri.",
        more: "Mai multe detalii",
        keywords: "Cuvinte-cheie",
        quote_marks: ["„", "”"],
        comma: ", ",
    },
};
