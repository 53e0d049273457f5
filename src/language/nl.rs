//! Dutch.

use super::{Boilerplate, Labels, Language, PluralRule, Profile, Script, Speech, counted, phrases, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "nl",
    script: Script::Latin,
    markers: [
        "dat de die een het hij ik is met niet op van",
        "-en dan en in je mijn naar ook voor werd zijn",
        "als bij maar na te uit was",
        "-ag -cht -de -eft -er -erd -ie -ig -ing -kt -kte -nd -nt -og -oor -rd -st -ste -te -tie aan af \
         me over wat ze",
    ],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "nl",
    right_to_left: false,
    plurals: PluralRule::One,
    ordinals: false,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words("\
        a.u.b adj alg bgm bijv burg ca cf d.d d.m.v d.w.z dhr dr drs ds excl fam fr geb gebr gem gen hr \
        i.p.v i.v.m incl ing ir jhr jkvr kapt kol lt m.a.w m.b.t m.i.v m.n max mej mevr mgr min mr mrs \
        mw nl o.a o.l.v o.m ong p.a plv prof resp s.v.p st t.a.v t.b.v t.n.v t.o.v t.w t/m tel v.a vgl \
        vs vz wethr z.g.a.n z.s.m zgn zr"),
    ambiguous_abbreviations: words("\
        apr aug b.v co corp dec e.a e.d enz etc feb inc jan jr ltd mrt n.v nov okt sep sept sr u.s w.o"),
    closing_abbreviations: words("kg km mld mln n.chr v.chr"),
    numbering: words("afb art bd blz fig hfdst nr nrs p pag par tel vol §"),
    stop_words: words("\
        aan achter al alle alleen als altijd ander andere beide bent bij bijna binnen boven bovendien \
        daar daarbij daarmee daarna daarnaast daarom dan dat de deze die dit doch doen door dus echter \
        een eerder eerst elk en er erg geen geweest gisteren haar had hadden heb hebben heeft hem het \
        hier hij hoe hoewel hun iets ik in inmiddels is ja je jij jullie kan kon kunnen later maar me \
        meer men met mij mijn misschien moet moeten morgen na naar naast nadat namelijk net niet niets \
        nog nooit nu of om omdat ondanks onder ongeveer ons onze ook op opnieuw over pas per samen sinds \
        slechts soms staat steeds straks te tegen ten tenslotte terwijl tijdens toch toen tot tussen uit \
        uw vaak van vanaf vandaag vanuit vanwege veel verder via volgens voor vooral voordat waar \
        waarbij waardoor waarom wanneer want waren was wat we weer weinig wel welke werd werden wie wij \
        wil worden wordt zal ze zei zelf zelfs zich zij zijn zo zoals zonder zou zouden zowel zulke"),
    boilerplate: Boilerplate {
        openings: phrases("\
            abonneer|alle rechten voorbehouden|bekijk hier|bekijk ook|deel dit|lees hier|lees meer|\
            lees ook|lees verder|luister ook|meer lezen|meer over|meer weten|meld je aan|over de auteur|\
            schrijf je in|van onze redactie|volg ons|we gebruiken cookies|wij gebruiken cookies|zie ook"),
        labels: phrases("\
            advertentie|auteur|beeld|bron|bronnen|correctie|foto|foto's|fotograaf|illustratie|infographic|\
            onderwerpen|tags|tekst|video"),
        lines: phrases("advertentie|delen|gerelateerd|nieuwsbrief|reclame"),
        bylines: phrases("door"),
        authors: phrases("\
            is correspondent|is freelance|is journalist|is redacteur|is verslaggever|schrijft over"),
        phrases: phrases("\
            gratis artikelen|al abonnee|om verder te lezen|je inbox|uw toestemming nodig|\
            jouw toestemming nodig|om deze inhoud te bekijken|om deze video te bekijken|\
            alleen voor abonnees|gebruik van cookies|onze nieuwsbrief"),
    },
    asking_labels: words("interviewer v vraag"),
    answering_labels: words("a antwoord"),
    speech: Some(Speech {
        verbs: words("zei zegt zeiden zeggen gezegd verklaarde verklaart vertelde vertelt voegde voegt schreef \
            schrijft stelde stelt benadrukte benadrukt waarschuwde waarschuwt meldde meldt \
            antwoordde antwoordt vroeg vraagt meende meent noemde noemt legde uitlegde aldus_zei \
            reageerde reageert erkende erkent bevestigde bevestigt concludeerde betoogde herhaalde \
            beloofde twitterde klonk klinkt liet laat sprak noteert riep"),
        agents: words(""),
        quoting: words(""),
        participles: words(""),
        thoughts: words("vindt vond denkt dacht gelooft hoopt"),
        sources: words("aldus volgens"),
        hearsay: words(""),
        fillers: words("heeft hebben had hadden is was werd wordt ook dan later toen nog verder al eerder daarna \
            vandaag zich er"),
        he: words("hij"),
        she: words("zij ze"),
        they: words("we wij ik het men"),
        relatives: words("die wie"),
        determiners: words("de het een zijn haar hun deze dit dat onze veel enkele twee drie"),
        obliques: words(""),
        genitives: words(""),
        prepositions: words("van in op aan voor met bij naar uit over onder tegen door om na tijdens sinds tussen \
            zonder te tot"),
        joining: words("en alsmede"),
        coordinators: words("en of maar want"),
        complementizers: words("dat hoe wat waarom"),
        subordinators: words("als toen omdat terwijl hoewel nadat"),
        male_titles: words("meneer dhr"),
        female_titles: words("mevrouw mevr"),
        neutral_titles: words("dr prof mr"),
        roles: words("president premier minister burgemeester woordvoerder woordvoerster directeur advocaat kamerlid \
            rechter hoofd secretaris hoogleraar onderzoeker trainer coach leider generaal voorzitter wethouder"),
        bodies: words("regering ministerie politie rechtbank rapport bedrijf"),
        qualifiers: words("voormalig voormalige oud"),
        works: words("titel getiteld boek film roman lied album motto programma serie"),
        signs: words("bord borden bordje spandoek spandoeken poster posters t-shirt shirt trui pet sticker \
            vlag briefje pamflet"),
        receiving: words("ontving kreeg zag vond las"),
        not_names: words("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april \
            mei juni juli augustus september oktober november december"),
        inanimate_endings: words(""),
        dangling: words("hij zij ze het dat dit deze die en maar hem haar"),
        inverts: true,
        verb_final: false,
    }),
    labels: Labels {
        heading: "In het kort",
        quotes: "Belangrijke citaten",
        reading_time: counted("0 min leestijd"),
        copy: "Kopiëren",
        copied: "Gekopieerd",
        jump: "Ga naar deze passage in het artikel",
        jumped: "Gemarkeerd in het artikel. Escape om terug te gaan.",
        back: "Terug naar de samenvatting",
        lost: "Deze passage staat niet meer op de pagina.",
        method: "Woordelijk uit dit artikel gekozen door een algoritme.",
        method_quotes: "Citaten woordelijk uit dit artikel gekozen door een algoritme.",
        shorter: "Korter",
        longer: "Langer",
        copy_line: "Deze regel kopiëren",
        share: "Delen",
        listen: "Beluisteren",
        stop: "Stoppen",
        helpful: "Nuttig",
        not_helpful: "Niet nuttig",
        thanks: "Bedankt",
        about: "Hoe is dit gemaakt?",
        assurance: "Er is geen woord toegevoegd of veranderd, en niets van wat u leest wordt ergens heen gestuurd.",
        more: "Meer hierover",
        keywords: "Trefwoorden",
        quote_marks: ["‘", "’"],
        comma: ", ",
    },
};
