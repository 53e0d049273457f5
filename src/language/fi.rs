//! Finnish.

use super::{Boilerplate, Labels, Language, PluralRule, Profile, Script, Speech, counted, phrases, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "fi",
    script: Script::Latin,
    markers: [
        "-aa =ä ja on",
        "-aan -ssa -vat",
        "-an -en -in -ja -lla -si -ta -tta -ut -uu =ö ei oli",
        "-aja -at -een -eet -ia -ksi -lle -nen -on -sa -sen -set -sta -ti -än myös ole tai",
    ],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "fi",
    right_to_left: false,
    plurals: PluralRule::One,
    ordinals: true,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words("\
        alk arv em eng ent esim fil hra huom jatk johd kapt kenr ko ks ltn lv maist maj mm mr mrs ms muk \
        n nim nk ns nyk oik os pj po prof puh puhj ransk red ruots rva s.o saks siht sunn suom suur synt \
        tiet toht toim tri ts v vas vrt vs ylik"),
    ambiguous_abbreviations: words("co corp eaa ekr inc jkr jr klo kpl ltd min mk snt tms ym"),
    closing_abbreviations: words("e.kr j.kr jne kg km milj mrd yms"),
    numbering: words("art klo kpl n nr nro p puh s taul §"),
    stop_words: words("\
        aikana aina aivan alun edelleen ei eikä eilen eivät eli en enemmän ennen entinen entä eri \
        esimerkiksi että he heidän heitä hän häneen hänelle hänen häntä ihan ilman itse ja jo joiden \
        joissa joista joka jokin joko jolla jonka jos joskus jossa joten jotka jotta juuri jälkeen \
        kaikki kanssa kautta kerran keskellä kohti koko koska kuin kuinka kuitenkin kun kyllä lisäksi \
        lopulta lähes me miksi mikä mikäli mikään milloin minkä minua minun minä missä miten mitä mukaan \
        mukana mutta muun muut muuta myöhemmin myös ne niiden niin niitä noin nyt näiden näin nämä \
        olemme olen oli olisi olivat olla ollut on ovat paljon pelkästään perusteella pois päin sama \
        samalla se sekä sen siellä siihen siinä siis siitä siksi silloin sillä silti sinä sitten sitä \
        taas tai takia te tietenkin toinen toki tosin tuo tuolloin tähän tällä tämä tämän tänään tässä \
        tätä täällä useita vaan vai vaikka vain vasta vastaan vielä voi voidaan voivat vuoden vuonna yhä \
        yksi yli ympäri"),
    boilerplate: Boilerplate {
        openings: phrases("\
            aiheesta lisää|arkistokuva|artikkeli jatkuu|juttu jatkuu|katso myös|katso video|kuuntele|\
            lue lisää|lue myös|lue tästä|seuraa meitä|tilaa uutiskirje"),
        labels: phrases("\
            grafiikka|kuva|kuvaaja|kuvat|kuvitus|lähde|lähteet|mainos|teksti|toimittaja|video"),
        lines: phrases("ilmoitus|jaa|mainos|tilaa|uutiskirje"),
        bylines: phrases(""),
        authors: phrases(""),
        phrases: phrases(""),
    },
    asking_labels: words(""),
    answering_labels: words(""),
    speech: Some(Speech {
        verbs: words("sanoo sanoi sanovat sanoivat sanonut kertoo kertoi kertovat kertoivat kertonut \
            toteaa totesi todennut selittää selitti selittänyt lisää lisäsi lisännyt kirjoittaa kirjoitti \
            kirjoittanut vastaa vastasi vastannut kysyy kysyi kysynyt korostaa korosti korostanut \
            huomauttaa huomautti varoittaa varoitti vakuuttaa vakuutti muistuttaa muistutti ilmoittaa \
            ilmoitti arvioi arvioinut väittää väitti myöntää myönsi vahvistaa vahvisti kommentoi \
            kommentoinut kuvailee kuvaili kehuu kehui kritisoi lupaa lupasi jatkaa jatkoi vaatii vaati \
            perustelee perusteli painottaa painotti pohtii pohti ihmettelee ihmetteli huudahti tiivistää \
            tiivisti linjaa linjasi"),
        agents: words(""),
        quoting: words(""),
        participles: words(""),
        thoughts: words("uskoo uskoi toivoo toivoi katsoo katsoi ajattelee epäilee"),
        sources: words("mukaan"),
        hearsay: words(""),
        fillers: words("on oli myös nyt sitten lisäksi vielä jo ei aiemmin puolestaan"),
        he: words(""),
        she: words(""),
        they: words("hän he minä me ne se"),
        relatives: words("joka jotka"),
        determiners: words("tämä nämä tuo hänen heidän meidän kaksi kolme useat"),
        obliques: words(""),
        genitives: words(""),
        prepositions: words("ennen ilman jälkeen kanssa"),
        joining: words("ja sekä"),
        coordinators: words("ja mutta tai sekä"),
        complementizers: words("että miten miksi mitä onko"),
        subordinators: words("kun koska jos vaikka kunnes"),
        male_titles: words("herra"),
        female_titles: words("rouva neiti"),
        neutral_titles: words("tri prof"),
        roles: words("tiedottaja puhemies edustaja kansanedustaja ministeri pääministeri ulkoministeri \
            valtiovarainministeri oikeusministeri pormestari kaupunginjohtaja kunnanjohtaja johtaja \
            toimitusjohtaja pääjohtaja puheenjohtaja varapuheenjohtaja päällikkö rehtori professori \
            tutkija erikoistutkija lääkäri ylilääkäri asianajaja syyttäjä tuomari valmentaja päävalmentaja \
            kapteeni kenraali komisario rikoskomisario ylikomisario poliisi analyytikko ekonomisti \
            pääekonomisti asiantuntija kirjailija toimittaja presidentti suurlähettiläs pääsihteeri \
            sihteeri opettaja omistaja yrittäjä pelaaja silminnäkijä naapuri poliitikko ylijohtaja \
            osastopäällikkö suunnittelija"),
        bodies: words("hallitus poliisi ministeriö kaupunki yhtiö puolue raportti oikeus liitto virasto \
            pankki"),
        qualifiers: words("entinen nykyinen silloinen"),
        works: words("kirja elokuva romaani kappale albumi ohjelma sarja hanke"),
        signs: words("kyltti kyltissä juliste julisteessa banderolli t-paita paita paidassa lippis tarra lappu"),
        receiving: words("sai näki löysi"),
        not_names: words("maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina \
            maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai tammikuussa helmikuussa \
            maaliskuussa huhtikuussa toukokuussa kesäkuussa heinäkuussa elokuussa syyskuussa lokakuussa \
            marraskuussa joulukuussa"),
        inanimate_endings: words(""),
        dangling: words("hän he se ne tämä nämä mutta ja myös siksi"),
        inverts: true,
        verb_final: false,
    }),
    labels: Labels {
        heading: "Lyhyesti",
        quotes: "Keskeiset sitaatit",
        reading_time: counted("Lukuaika 0 min"),
        copy: "Kopioi",
        copied: "Kopioitu",
        jump: "Siirry tähän kohtaan artikkelissa",
        jumped: "Korostettu artikkelissa. Escape palaa takaisin.",
        back: "Takaisin tiivistelmään",
        lost: "Kohtaa ei ole enää sivulla.",
        method: "Poimittu sanasta sanaan tästä artikkelista algoritmilla.",
        method_quotes: "Sitaatit poimittu sanasta sanaan tästä artikkelista algoritmilla.",
        shorter: "Lyhyemmin",
        longer: "Pidemmin",
        copy_line: "Kopioi tämä kohta",
        share: "Jaa",
        listen: "Kuuntele",
        stop: "Lopeta",
        helpful: "Hyödyllinen",
        not_helpful: "Ei hyödyllinen",
        thanks: "Kiitos",
        about: "Miten tämä on tehty?",
        assurance: "Sanoja ei ole lisätty eikä muutettu, eikä mitään lukemaasi lähetetä mihinkään.",
        more: "Lisätietoja",
        keywords: "Avainsanat",
        quote_marks: ["”", "”"],
        comma: ", ",
    },
};
