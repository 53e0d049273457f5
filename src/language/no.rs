//! Norwegian.

use super::{Boilerplate, Labels, Language, PluralRule, Profile, Script, Speech, counted, phrases, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "no",
    script: Script::Latin,
    markers: [
        "=å =ø av ble er etter noe og seg til vært å",
        "-dde -jon -kk -tt det for hva i ikke inn jeg meg noen nå opp ut",
        "-ene -er -kje -ll -om =æ at blir deg den dere dette ein en enn et ha har litt med mer om slik \
         som",
        "-ane -ar -eg -elt -en -ert -et -gg -het -ig -ing -ke -ker -kt -net -nn -old -re -rsk -ss -te \
         -ten bli dei ei fikk fra gjør hadde igjen kan mot mye norsk oss sier skal var vi viktig vil være",
    ],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "no",
    right_to_left: false,
    plurals: PluralRule::One,
    ordinals: true,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words("\
        adm adr avd bl.a bnr ca d.v.s dir dr dvs eks ev evt f.eks fr frk fv gen gnr hhv hr i.e ifm ing \
        inkl jfr kapt kgl kom lic m.a.o mag maj maks min mr mrs ms nåv o.a oblt off ordf pga pr prof red \
        ref resp rev s.k sen sgt sk sml t.o.m tlf tsv univ vs"),
    ambiguous_abbreviations: words("\
        apr aug co corp des etc feb inc jan jr ltd m.fl mfl mm nov o.l o.s.v okt pst sept st"),
    closing_abbreviations: words("e.kr f.kr kg km kr m.m mill mrd osv"),
    numbering: words("art bd fig kap kl nr p s st tab tlf vol §"),
    stop_words: words("\
        alle allerede alt altså at av bare begge blant ble bli blir blitt både da de deg dem den denne \
        der deres deretter derfor dermed dersom dessuten det dette disse du eller en enda enn er et \
        etter ettersom fikk flere for foran fordi fra fram før først gang gjennom gjorde gjør gjøre god \
        ha hadde han hans har hele henne hennes her hos hun hva hvem hver hvilke hvilken hvis hvor \
        hvordan hvorfor i ifølge igjen ikke imidlertid ingen inn innen jeg kan kanskje kom kommer kun \
        kunne langs likevel litt man mange med meg mellom men mens mer mest min mot mye må måtte ned \
        nesten noe noen nok nå når og også om opp oss over på rundt samme sammen samt samtidig se seg \
        selv senere si siden sin sine sitt skal skulle slik som så sånn tidligere til to tross under ut \
        uten utenfor utover var ved verken vi videre vil ville vår være vært å år"),
    boilerplate: Boilerplate {
        openings: phrases("\
            abonner|arkivfoto|artikkelen fortsetter|del artikkelen|delta i|følg oss|illustrasjonsfoto|\
            les hele|les mer|les også|les videre|lytt til|meld deg på|mer om|saken fortsetter|\
            saken oppdateres|se også|tips oss"),
        labels: phrases("\
            annonse|bilde|bilder|emner|foto|fotograf|grafikk|illustrasjon|kilde|kilder|rettelse|tags|\
            tekst|video"),
        lines: phrases("annonse|del|nyhetsbrev|reklame"),
        bylines: phrases("av"),
        authors: phrases("er journalist|er redaktør|skriver om"),
        phrases: phrases("\
            allerede abonnent|for å lese videre|ditt samtykke for å vise|for å se innholdet|eksternt innhold"),
    },
    asking_labels: words("spørsmål"),
    answering_labels: words("svar"),
    speech: Some(Speech {
        verbs: words("sier sa sagt forteller fortalte forklarer forklarte mener mente hevder hevdet \
            skriver skrev opplyser opplyste fastslår fastslo konstaterer konstaterte legger la tilføyer \
            tilføyde understreker understreket svarer svarte spør spurte advarer advarte innrømmer \
            innrømmet påpeker påpekte bekrefter bekreftet kommenterer kommenterte melder meldte uttaler \
            uttalte lover lovet kritiserer kritiserte krever krevde roper ropte erkjenner erkjente \
            fortsetter fortsatte avslutter avsluttet slår utbryter utbrøt hvisker hvisket gjentar gjentok \
            presiserer presiserte"),
        agents: words(""),
        quoting: words(""),
        participles: words(""),
        thoughts: words("tror trodde synes syntes håper håpet vurderer"),
        sources: words("ifølge"),
        hearsay: words(""),
        fillers: words("har hadde er var også videre så nå da ikke selv allerede etterpå dessuten"),
        he: words("han"),
        she: words("hun"),
        they: words("jeg vi de man"),
        relatives: words("som"),
        determiners: words("en ei et den det de denne dette disse hans hennes sin sitt sine deres vår vårt \
            våre min mitt to tre flere"),
        obliques: words(""),
        genitives: words(""),
        prepositions: words("i på av til fra for med om ved hos etter før under over mot mellom uten \
            gjennom blant rundt overfor innen utenfor"),
        joining: words("og samt"),
        coordinators: words("og men eller samt"),
        complementizers: words("at hvordan hvorfor hva om"),
        subordinators: words("når da fordi mens siden hvis selv dersom"),
        male_titles: words("herr"),
        female_titles: words("fru frøken"),
        neutral_titles: words("dr prof"),
        roles: words("talsperson talspersonen talsmann talsmannen talskvinne pressetalsmann statsråd \
            statsråden minister ministeren statsminister statsministeren utenriksminister finansminister \
            justisminister ordfører ordføreren byråd byrådsleder leder lederen partileder partilederen \
            sjef sjefen direktør direktøren administrerende rektor rektoren professor professoren forsker \
            forskeren lege legen overlege advokat advokaten forsvarer forsvareren bistandsadvokat aktor \
            dommer dommeren trener treneren kaptein kapteinen general generalen politimester \
            politimesteren politibetjent innsatsleder operasjonsleder analytiker økonom sjeføkonom ekspert \
            eksperten forfatter forfatteren journalist president presidenten ambassadør generalsekretær \
            lærer læreren eier eieren spiller vitne vitnet nabo naboen politiker stortingsrepresentant \
            styreleder styrelederen prosjektleder daglig"),
        bodies: words("regjeringen politiet kommunen selskapet partiet rapporten departementet retten \
            forbundet styret fagforeningen banken direktoratet"),
        qualifiers: words("tidligere daværende fungerende assisterende"),
        works: words("boken boka filmen romanen sangen albumet programmet tittelen serien kampanjen \
            prosjektet"),
        signs: words("skilt skiltet plakat plakaten plakater banner t-skjorte genser caps klistremerke flagg \
            lapp"),
        receiving: words("fikk så fant"),
        not_names: words("mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai \
            juni juli august september oktober november desember"),
        inanimate_endings: words(""),
        dangling: words("han hun den det de dette denne disse men og også hans hennes derfor"),
        inverts: true,
        verb_final: false,
    }),
    labels: Labels {
        heading: "Kort fortalt",
        quotes: "Viktige sitater",
        reading_time: counted("0 min lesetid"),
        copy: "Kopier",
        copied: "Kopiert",
        jump: "Gå til stedet i artikkelen",
        jumped: "Markert i artikkelen. Escape for å gå tilbake.",
        back: "Tilbake til sammendraget",
        lost: "Stedet finnes ikke lenger på siden.",
        method: "Valgt ord for ord fra artikkelen av en algoritme.",
        method_quotes: "Sitater valgt ord for ord fra artikkelen av en algoritme.",
        shorter: "Kortere",
        longer: "Lengre",
        copy_line: "Kopier denne linjen",
        share: "Del",
        listen: "Lytt",
        stop: "Stopp",
        helpful: "Nyttig",
        not_helpful: "Ikke nyttig",
        thanks: "Takk",
        about: "Hvordan er dette laget?",
        assurance: "Ingen ord er lagt til eller endret, og ingenting av det du leser, sendes noe sted.",
        more: "Mer om dette",
        keywords: "Nøkkelord",
        quote_marks: ["«", "»"],
        comma: ", ",
    },
};
