//! Danish.

use super::{Boilerplate, Labels, Language, PluralRule, Profile, Script, Speech, counted, phrases, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "da",
    script: Script::Latin,
    markers: [
        "=æ =ø af er og til",
        "=å at der det en for hvad i ikke jeg mere op sig ud",
        "-ede -er -igt -rne blev bliver den dig efter end et fik har havde hvis ind kan lige med meget \
         mig nogen noget nu vores",
        "-de -den -der -dnu -dt -ed -en -et -ge -gt -hed -hus -ing -ion -kke -lle -mme -nsk -res -ret \
         -ske -te dansk de dog du endnu fra fået gør han her hvor lidt nogle om på ret rigtig som så \
         tager tak uden var vi",
    ],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "da",
    right_to_left: false,
    plurals: PluralRule::One,
    ordinals: true,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words("\
        adm adr afd afs alm ang bem bet bl.a ca cand d.v.s dir div dr dvs e.g eks ekskl evt f.eks fhv \
        fmd forf fr frk gen gl hhv hr incl ing inkl jf jfr kapt kgl kong lic m.a.o mag maj maks max min \
        mr mrs ms o.a oberstltn opr overs pga phil pr prof red ref resp s.k s.u sct skt sml st tlf vedr \
        vs"),
    ambiguous_abbreviations: words("\
        apr aug co corp dec e.u etc feb inc jan jr ltd m.fl m.v mfl mv nov o.l o.s.v okt sept st"),
    closing_abbreviations: words("e.kr f.kr kg km kr m.m mia mio osv pct"),
    numbering: words("art bd fig kap kl nr p s stk tab tlf vol §"),
    stop_words: words("\
        af alle allerede alligevel alt altså anden andre at bare begge bl blandt blev blive bliver både \
        da de dem den denne der derefter deres derfor dermed dersom desuden det dette dig disse dog du \
        efter eftersom ej eller en end endnu enten er et fik flere for foran forbi fordi fra før først \
        gennem gjorde god gør ha han hans har havde hele hende hendes her hos hun hvad hvem hver hvilke \
        hvilken hvis hvor hvordan hvorfor hvornår i ifølge igen ikke imidlertid imod ind inden ingen \
        intet ja jeg kan kom kommer kun kunne langs lidt man mange med meget mellem men mens mere mest \
        mig min mod må måske måtte ned nej nemlig nogen noget nogle nok nu når næsten og også om omkring \
        op os over overfor på rundt samme sammen samt samtidig se selv senere siden sig sin sine sit \
        skal skulle som så sådan tidligere til to trods ud uden udenfor under var ved vi videre vil \
        ville vor være været år"),
    boilerplate: Boilerplate {
        openings: phrases("\
            /ritzau/|abonner|arkivfoto|artiklen fortsætter|del artiklen|følg os|lyt til|læs hele|læs mere|\
            læs også|læs videre|mere om|se også|tilmeld dig"),
        labels: phrases("\
            annonce|billede|billeder|emner|foto|fotograf|grafik|illustration|kilde|kilder|rettelse|tags|\
            tekst|video"),
        lines: phrases("annonce|del|nyhedsbrev|reklame|ritzau"),
        bylines: phrases("af"),
        authors: phrases("er journalist|er redaktør|skriver om"),
        phrases: phrases("\
            allerede abonnent|for at læse videre|dit samtykke til at vise|for at se indholdet|\
            eksternt indhold"),
    },
    asking_labels: words("spørgsmål"),
    answering_labels: words("svar"),
    speech: Some(Speech {
        verbs: words("siger sagde sagt fortæller fortalte forklarer forklarede mener mente hævder hævdede \
            skriver skrev oplyser oplyste fastslår fastslog konstaterer konstaterede tilføjer tilføjede \
            understreger understregede svarer svarede spørger spurgte advarer advarede indrømmer \
            indrømmede påpeger påpegede bekræfter bekræftede kommenterer kommenterede melder meldte \
            udtaler udtalte lover lovede kritiserer kritiserede kræver krævede råber råbte erkender \
            erkendte fortsætter fortsatte slutter sluttede lyder lød udbryder udbrød hvisker hviskede \
            gentager gentog"),
        agents: words(""),
        quoting: words(""),
        participles: words(""),
        thoughts: words("tror troede synes syntes håber håbede vurderer vurderede"),
        sources: words("ifølge"),
        hearsay: words(""),
        fillers: words("har havde er var også videre så nu da ikke selv allerede bagefter desuden"),
        he: words("han"),
        she: words("hun"),
        they: words("jeg vi de man"),
        relatives: words("som der"),
        determiners: words("en et den det de denne dette disse hans hendes sin sit sine deres vores min \
            mit to tre flere"),
        obliques: words(""),
        genitives: words(""),
        prepositions: words("i på af til fra for med om ved hos efter før under over mod mellem uden \
            gennem blandt omkring overfor inden udenfor"),
        joining: words("og samt"),
        coordinators: words("og men eller samt"),
        complementizers: words("at hvordan hvorfor hvad om"),
        subordinators: words("når da fordi mens siden hvis selvom"),
        male_titles: words("hr"),
        female_titles: words("fru frøken"),
        neutral_titles: words("dr prof"),
        roles: words("talsperson talspersonen talsmand talsmanden talskvinde minister ministeren \
            statsminister statsministeren udenrigsminister finansminister justitsminister borgmester \
            borgmesteren overborgmester rådmand ordfører formand formanden leder lederen partileder chef \
            chefen direktør direktøren rektor rektoren professor professoren forsker forskeren læge lægen \
            overlæge advokat advokaten forsvarer forsvareren anklager anklageren dommer dommeren træner \
            træneren kaptajn kaptajnen anfører general generalen politiinspektør politidirektør vagtchef \
            analytiker økonom cheføkonom ekspert eksperten forfatter forfatteren journalist præsident \
            præsidenten ambassadør generalsekretær lærer læreren ejer ejeren spiller vidne vidnet nabo \
            naboen politiker folketingsmedlem projektleder"),
        bodies: words("regeringen politiet kommunen selskabet partiet rapporten ministeriet retten \
            forbundet bestyrelsen fagforeningen banken styrelsen"),
        qualifiers: words("tidligere daværende fungerende konstitueret"),
        works: words("bogen filmen romanen sangen albummet programmet titlen serien kampagnen projektet"),
        signs: words("skilt skiltet plakat plakaten plakater banner t-shirt trøje kasket klistermærke flag \
            seddel"),
        receiving: words("fik så fandt"),
        not_names: words("mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april \
            maj juni juli august september oktober november december"),
        inanimate_endings: words(""),
        dangling: words("han hun den det de dette denne disse men og også hans hendes derfor"),
        inverts: true,
        verb_final: false,
    }),
    labels: Labels {
        heading: "Kort fortalt",
        quotes: "Vigtige citater",
        reading_time: counted("0 min. læsetid"),
        copy: "Kopiér",
        copied: "Kopieret",
        jump: "Gå til stedet i artiklen",
        jumped: "Markeret i artiklen. Escape for at gå tilbage.",
        back: "Tilbage til resuméet",
        lost: "Stedet findes ikke længere på siden.",
        method: "Valgt ord for ord fra artiklen af en algoritme.",
        method_quotes: "Citater valgt ord for ord fra artiklen af en algoritme.",
        shorter: "Kortere",
        longer: "Længere",
        copy_line: "Kopiér denne linje",
        share: "Del",
        listen: "Lyt",
        stop: "Stop",
        helpful: "Nyttigt",
        not_helpful: "Ikke nyttigt",
        thanks: "Tak",
        about: "Hvordan er det lavet?",
        assurance: "Ingen ord er tilføjet eller ændret, og intet af det, du læser, bliver sendt nogen steder hen.",
        more: "Mere om dette",
        keywords: "Nøgleord",
        quote_marks: ["»", "«"],
        comma: ", ",
    },
};
