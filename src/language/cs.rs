//! Czech.

use super::{Boilerplate, Labels, Language, PluralRule, Profile, Script, Speech, counted, phrases, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "cs",
    script: Script::Latin,
    markers: [
        "=ž v",
        "-ou =á =í =ý =č =ě =ř =š je na se to",
        "=é =ů a byl po z",
        "-ce -né -ní ale jako s ve",
    ],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "cs",
    right_to_left: false,
    plurals: PluralRule::Czech,
    ordinals: true,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words("\
        akad angl arch bc bca bl cca dep doc dop dr dr.h.c fr franc gen hl hr i.e ing inž j.m jap \
        jihových jmén judr kard kol kpt krab kt lat lit max mgr mil min mj mjr mr mrs ms mudr mvdr např \
        nar npor nám něm o.p.s odd p paeddr phdr plk pol popř por pplk ppor prap prof přibl resp rndr \
        roč rus sev sl slov soudr sp st stř sv tel thdr tj tzn tzv tř ul vl vých zejm zn zvl záp č.j čes \
        čs ředit škpt"),
    ambiguous_abbreviations: words("\
        a.s aj atp co corp csc h hod inc jr kg ltd ml o.s ph.d př.kr roč s.r.o st"),
    closing_abbreviations: words("apod atd km kč mil mld n.l př.n.l r stol tis"),
    numbering: words("art fig kap obr odst par písm s str sv tab tel vol § č čl"),
    stop_words: words("\
        a aby ale anebo ani ano asi at avšak ač ačkoli až bez bude budou by byl byla byli bylo byly být \
        během cca celkem co což další dnes do dokud dosud dva dále díky ho i jak jako jaké jaký je jeden \
        jedna jedno jeho jej jejich její jen jenž jestli jestliže ještě ji jich jim již jsem jsme jsou \
        jste jí k kam každý kde kdo kdy kdyby když ke kromě kterou která které kterého kterém který \
        kterých kteří ku kvůli letos mají mezi mi mimo mnoho mohl my má mít mě můj může na nad nadále \
        nakonec naopak například navíc ne nebo nebyl nebyla nejen není než nic nimi nás následně ním \
        něco několik některé o ob od ode on ona oni ono pak pan po pod podle pokud poprvé poté pouze \
        později pro proti proto protože proč první právě před přes přesto při přičemž s samozřejmě se si \
        sice snad spolu sta svou své svého svůj ta tady tak také takže tam tato tedy tehdejší tehdy ten \
        tento teprve to tohle toho tom tomto tomu tu tuto ty tyto této tím tímto těchto u už v ve vedle \
        vlastně vám více včera však všechno všechny všichni vždy z za zatím zatímco zda zde ze zejména \
        zpět zároveň často či že"),
    boilerplate: Boilerplate {
        openings: phrases("\
            ilustrační foto|odebírejte|podívejte se|pokračování|poslechněte si|přečtěte si|přihlaste se|\
            sledujte nás|související články|viz také|více zde|čtěte i|čtěte také|čtěte více|číst dál|\
            číst více"),
        labels: phrases("\
            autor|foto|fotografie|grafika|ilustrace|snímek|související|text|témata|video|zdroj|zdroje|\
            štítky"),
        lines: phrases("inzerce|reklama|sdílet|čtk"),
        bylines: phrases(""),
        authors: phrases(""),
        phrases: phrases(""),
    },
    asking_labels: words(""),
    answering_labels: words(""),
    speech: Some(Speech {
        verbs: words("řekl řekla řekli říká říkal říkala uvedl uvedla uvedli uvádí dodal dodala dodali \
            dodává prohlásil prohlásila prohlašuje vysvětlil vysvětlila vysvětluje sdělil sdělila sdělili \
            zdůraznil zdůraznila zdůrazňuje upozornil upozornila upozorňuje potvrdil potvrdila potvrzuje \
            napsal napsala píše odpověděl odpověděla odpovídá zeptal zeptala ptá popsal popsala popisuje \
            připomněl připomněla připomíná poznamenal poznamenala podotkl podotkla konstatoval \
            konstatovala varoval varovala varuje tvrdí tvrdil tvrdila přiznal přiznala oznámil oznámila \
            kritizoval kritizovala slíbil slíbila řeklo upřesnil upřesnila komentoval komentovala doplnil \
            doplnila pochválil pochválila zopakoval zopakovala shrnul shrnula ujistil ujistila míní mínil \
            vzkázal vzkázala"),
        agents: words(""),
        quoting: words(""),
        participles: words(""),
        thoughts: words("myslí myslel myslela věří domnívá soudí"),
        sources: words("podle"),
        hearsay: words(""),
        fillers: words("je byl byla bylo jsem jsme také ještě už však pak dále dnes včera se si to mu jí \
            nyní"),
        he: words("on"),
        she: words("ona"),
        they: words("oni já my ono"),
        relatives: words("který která kteří které jenž"),
        determiners: words("ten ta to ti ty tento tato jeho její jejich náš naše svůj svá můj má dva tři \
            několik"),
        obliques: words(""),
        genitives: words(""),
        prepositions: words("v ve na do od z ze za s se k ke o po při pro bez pod nad před přes mezi během \
            kvůli proti vůči u"),
        joining: words("a i"),
        coordinators: words("a i ale nebo či"),
        complementizers: words("že jak proč co zda jestli"),
        subordinators: words("když protože pokud aby ačkoli ačkoliv jakmile"),
        male_titles: words("pan pán"),
        female_titles: words("paní slečna"),
        neutral_titles: words("ing mgr dr prof mudr judr doc phdr"),
        roles: words("mluvčí prezident prezidentka premiér premiérka ministr ministryně starosta starostka \
            primátor primátorka hejtman hejtmanka ředitel ředitelka předseda předsedkyně místopředseda \
            místopředsedkyně poslanec poslankyně senátor senátorka šéf šéfka profesor profesorka vědec \
            vědkyně lékař lékařka advokát advokátka obhájce žalobce žalobkyně soudce soudkyně trenér \
            trenérka kapitán kapitánka generál policista analytik analytička ekonom ekonomka expert \
            expertka odborník odbornice spisovatel spisovatelka novinář novinářka velvyslanec \
            velvyslankyně tajemník učitel učitelka majitel majitelka hráč svědek svědkyně soused sousedka \
            politik politička náměstek náměstkyně zástupce zástupkyně radní vedoucí hasič politolog \
            politoložka"),
        bodies: words("vláda ministerstvo policie firma společnost strana zpráva úřad soud banka město"),
        qualifiers: words("bývalý bývalá někdejší tehdejší"),
        works: words("kniha knize film filmu román románu píseň album pořad název názvem titul seriál \
            kampaň projekt"),
        signs: words("cedule cedulce plakát plakátu transparent transparentu tričko tričku mikina čepice \
            samolepka vlajka leták"),
        receiving: words("dostal dostala obdržel obdržela viděl viděla našel našla"),
        not_names: words("pondělí úterý středa středu čtvrtek pátek sobota sobotu neděle neděli ledna \
            února března dubna května června července srpna září října listopadu prosince"),
        inanimate_endings: words(""),
        dangling: words("on ona oni to ten ta tento tato ale a jeho její proto"),
        inverts: true,
        verb_final: false,
    }),
    labels: Labels {
        heading: "Ve zkratce",
        quotes: "Hlavní citace",
        reading_time: counted("0 min čtení"),
        copy: "Kopírovat",
        copied: "Zkopírováno",
        jump: "Přejít na toto místo v článku",
        jumped: "Zvýrazněno v článku. Zpět klávesou Escape.",
        back: "Zpět na shrnutí",
        lost: "Toto místo už na stránce není.",
        method: "Doslova vybráno z tohoto článku algoritmem.",
        method_quotes: "Citace doslova vybrané z tohoto článku algoritmem.",
        shorter: "Kratší",
        longer: "Delší",
        copy_line: "Kopírovat tento řádek",
        share: "Sdílet",
        listen: "Poslechnout",
        stop: "Zastavit",
        helpful: "Užitečné",
        not_helpful: "Neužitečné",
        thanks: "Děkujeme",
        about: "Jak to vzniklo?",
        assurance: "Žádné slovo nebylo přidáno ani změněno a nic z toho, co čtete, se nikam neodesílá.",
        more: "Více informací",
        keywords: "Klíčová slova",
        quote_marks: ["„", "“"],
        comma: ", ",
    },
};
