//! Swedish.

use super::{Boilerplate, Labels, Language, PluralRule, Profile, Script, Speech, counted, phrases, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "sv",
    script: Script::Latin,
    markers: [
        "=ä =å att av inte jag och till är",
        "=ö det ett för har i ska",
        "-ar -as -son blir den en från med om som",
        "-ad -ade -an -er -et -gen -igt -ing -ka -kt -la -lar -nns -ns -ra -rg -rna -ta -ts -tta detta du \
         hur kan nu ut vara vi vid",
    ],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "sv",
    right_to_left: false,
    plurals: PluralRule::One,
    ordinals: false,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words("\
        adj alt avd b.la bitr bl.a civ d.v.s dir dr dvs eng ev exkl f.d f.n f.ö fil fn fr frk förf gen \
        gm hr i.e ing inkl jfr kungl kyrkoh lic m.a.o mag max med min mr mrs ms näml o.d obs ordf p.g.a \
        pga prof red resp rev s.k s:t s:ta sk t.ex t.h t.o.m t.v tel ung uppl vs ö.h övers överste"),
    ambiguous_abbreviations: words("\
        apr aug co corp dec etc feb febr inc jan jr ltd m.fl mdkr mfl nov o.s.v okt osv sept st"),
    closing_abbreviations: words("e.kr f.kr kg km kr m.m mkr"),
    numbering: words("art bd fig kap kl nr p s sid st tab tel vol §"),
    stop_words: words("\
        aldrig all alla allt alltid alltså andra annan att av bakom bara bland blev bli blir borde båda \
        både dagen de dem den denna deras dess dessa dessutom det detta dig din dit dock där därefter \
        därför då efter eftersom efteråt ej eller emellertid emot en enligt ett exempelvis fast fick \
        finns flera från får för före förra först förutom genast genom gick gjorde gör ha hade han hans \
        har hela henne hennes hon honom hur här i ibland icke idag igen igår ingen inget innan inne inom \
        inte jag ju just kan kanske kom kommer kring kunde kunna man med medan mellan men mer mest mig \
        min mot mycket många måste nog nu nya när nära någon något några och också olika om oss på redan \
        samma samt samtidigt sedan senare sig sin sina sitt själv ska skulle snart som så sådan tidigare \
        till tills trots två undan under upp ur ut utan utanför vad var vara varför varit varje vem vi \
        vid vidare vilka vilken vilket vill väl vår våra än ändå ännu är åt över"),
    boilerplate: Boilerplate {
        openings: phrases("\
            anmäl dig|arkivbild|artikeln uppdateras|följ oss|lyssna på|läs hela|läs mer|läs också|\
            läs vidare|läs även|mer läsning|mer om|prenumerera|se också|se även|tipsa|vi använder cookies|\
            vi använder kakor"),
        labels: phrases("\
            annons|bild|bilder|fakta|foto|fotograf|grafik|illustration|källa|källor|rättelse|taggar|text|\
            video|ämnen"),
        lines: phrases("annons|dela|fakta|nyhetsbrev|reklam|tt"),
        bylines: phrases("av"),
        authors: phrases("skriver om|är journalist|är redaktör|är reporter"),
        phrases: phrases("\
            redan prenumerant|för att läsa vidare|ditt samtycke för att visa|för att se innehållet|\
            externt innehåll|endast för prenumeranter|användningen av cookies|vårt nyhetsbrev"),
    },
    asking_labels: words("fråga"),
    answering_labels: words("svar"),
    speech: Some(Speech {
        verbs: words("säger sade sa sagt berättar berättade förklarar förklarade menar menade hävdar \
            hävdade skriver skrev uppger uppgav konstaterar konstaterade tillägger tillade lägger betonar \
            betonade svarar svarade frågar frågade undrar undrade varnar varnade medger medgav påpekar \
            påpekade understryker underströk bekräftar bekräftade kommenterar kommenterade meddelar \
            meddelade uttalar uttalade lovar lovade kritiserar kritiserade kräver krävde ropar ropade \
            erkänner erkände fortsätter fortsatte avslutar avslutade slår utbrister utbrast viskar viskade \
            upprepar upprepade"),
        agents: words(""),
        quoting: words(""),
        participles: words(""),
        thoughts: words("tror trodde tycker tyckte anser ansåg hoppas hoppades bedömer bedömde"),
        sources: words("enligt"),
        hearsay: words(""),
        fillers: words("har hade är var också även sedan nu då inte själv redan dock vidare ju efteråt \
            idag"),
        he: words("han"),
        she: words("hon"),
        they: words("jag vi de dom man"),
        relatives: words("som vilken vilka"),
        determiners: words("en ett den det de denna detta dessa hans hennes sin sitt sina deras vår vårt \
            våra min mitt två tre flera"),
        obliques: words(""),
        genitives: words(""),
        prepositions: words("i på av till från för med om vid hos efter före under över mot mellan utan \
            genom bland kring inför per inom utanför"),
        joining: words("och samt"),
        coordinators: words("och men eller samt"),
        complementizers: words("att hur varför vad om"),
        subordinators: words("när då eftersom medan innan sedan om fast trots"),
        male_titles: words("herr"),
        female_titles: words("fru fröken"),
        neutral_titles: words("dr prof"),
        roles: words("talesperson talesman talesmannen talespersonen pressekreterare pressekreteraren \
            minister ministern statsminister statsministern utrikesminister finansminister \
            justitieminister borgmästare borgmästaren kommunalråd kommunalrådet ordförande ordföranden \
            partiledare partiledaren chef chefen direktör direktören vd rektor rektorn professor \
            professorn forskare forskaren läkare läkaren advokat advokaten åklagare åklagaren domare \
            domaren tränare tränaren kapten kaptenen lagkapten general generalen polis polisen polischef \
            analytiker analytikern ekonom ekonomen expert experten författare författaren journalist \
            president presidenten ambassadör generalsekreterare sekreterare lärare läraren ägare ägaren \
            spelare försvarare försvararen vittne vittnet granne grannen politiker riksdagsledamot ledamot \
            ledamoten projektledare"),
        bodies: words("regeringen polisen myndigheten kommunen företaget bolaget partiet rapporten \
            departementet domstolen förbundet styrelsen facket banken nämnden"),
        qualifiers: words("tidigare förre dåvarande biträdande tillförordnad vice"),
        works: words("boken filmen romanen låten albumet programmet rubriken titeln serien kampanjen \
            projektet"),
        signs: words("skylt skylten skyltar plakat banderoll tröja t-shirt keps klistermärke flagga affisch \
            lapp"),
        receiving: words("fick såg hittade"),
        not_names: words("måndag måndagen tisdag tisdagen onsdag onsdagen torsdag torsdagen fredag \
            fredagen lördag lördagen söndag söndagen januari februari mars april maj juni juli augusti \
            september oktober november december"),
        inanimate_endings: words(""),
        dangling: words("han hon den det de detta denna dessa men och också hans hennes därför"),
        inverts: true,
        verb_final: false,
    }),
    labels: Labels {
        heading: "I korthet",
        quotes: "Viktiga citat",
        reading_time: counted("0 min lästid"),
        copy: "Kopiera",
        copied: "Kopierat",
        jump: "Gå till stället i artikeln",
        jumped: "Markerat i artikeln. Escape för att gå tillbaka.",
        back: "Tillbaka till sammanfattningen",
        lost: "Stället finns inte längre på sidan.",
        method: "Ordagrant valt ur artikeln av en algoritm.",
        method_quotes: "Citat ordagrant valda ur artikeln av en algoritm.",
        shorter: "Kortare",
        longer: "Längre",
        copy_line: "Kopiera den här raden",
        share: "Dela",
        listen: "Lyssna",
        stop: "Stoppa",
        helpful: "Till hjälp",
        not_helpful: "Inte till hjälp",
        thanks: "Tack",
        about: "Hur har det här gjorts?",
        assurance: "Inga ord har lagts till eller ändrats, och inget av det du läser skickas någonstans.",
        more: "Mer om detta",
        keywords: "Nyckelord",
        quote_marks: ["”", "”"],
        comma: ", ",
    },
};
