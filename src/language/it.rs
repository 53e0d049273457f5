//! Italian.

use super::{Boilerplate, Labels, Language, PluralRule, Profile, Script, Speech, counted, phrases, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "it",
    script: Script::Latin,
    markers: [
        "che di il",
        "-no -to del e in l la le non per un una è",
        "-io -lla -ni -nte -one -ro -so -ta -ti -va =à a al come con dei gli i nel sono",
        "-are -ato -che -co -do -ia -le -li -lo -mo -ndo -ra -re -ri -te -tto -vo =è anche della si",
    ],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "it",
    right_to_left: false,
    plurals: PluralRule::One,
    ordinals: false,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words("\
        abb ad amm app arch avv bn card cav cc cfr cit col comm cons dep dir dott dott.ssa dr ed eg egr \
        es fr gen geom gov ing int lett magg mar max mgr min mons mr mrs ms on on.le onn op p.es pers \
        pres prof prof.ssa prot prov q.b rag rev rif s seg sen sig sig.a sig.na sig.ra sigg soc spett ss \
        st sup tel ten uff v v.le vs"),
    ambiguous_abbreviations: words("a.m ca co corp etc inc jr ltd p.m s.p.a s.r.l u.s"),
    closing_abbreviations: words("a.c d.c ecc kg km"),
    numbering: words("art artt c cap fig lett n nn nr num n° p pag pagg pp tab tel vol voll §"),
    stop_words: words("\
        a ad agli ai al alcune alcuni all alla alle allo allora anche ancora appena attraverso \
        attualmente avanti aver avere aveva avevano ben benché c'è che chi ci circa ciò coi col come con \
        contro così cui d'altra da dagli dai dal dall dalla dalle dallo davanti degli dei del dell della \
        delle dello dentro di dopo dove due dunque durante e ecco ed era erano essere fa finché fino fra \
        fu furono già gli ha hai hanno ho i ieri il in infatti infine inoltre insieme invece io l l'ha \
        la le lei li lo loro lui lungo là ma mai me meno mentre mi mia molte molti molto ne negli nei \
        nel nell nella nelle nello nessuno noi non nonostante nostra nostro né o od oggi ogni oltre \
        oppure ora per perché perciò però più poco poi poiché presso prima proprio può qua quale quali \
        quando quanto quasi quel quell quella quelle quelli quello questa queste questi questo qui \
        quindi sarà se secondo sei sempre senza si sia siamo sin solo sono sopra sotto sta stata state \
        stati stato su sua subito successivamente sue sugli sui sul sull sulla sulle sullo suo suoi tale \
        tali tanto te ti tra tranne tre tu tutta tuttavia tutte tutti tutto un un' una uno va verso vi \
        voi volta è"),
    boilerplate: Boilerplate {
        openings: phrases("\
            abbonati|ascolta|attiva javascript|continua a leggere|foto di|guarda anche|guarda il|iscriviti|\
            leggi anche|leggi ancora|leggi di più|leggi il|leggi l'|leggi la|leggi tutto|per approfondire|\
            potrebbe interessarti|questo sito utilizza|riproduzione riservata|seguici|\
            ti potrebbe interessare|tutti i diritti riservati|utilizziamo i cookie|vedi anche|\
            © riproduzione"),
        labels: phrases("\
            argomenti|autore|correzione|crediti|credito|fonte|fonti|foto|fotografia|\
            fotografie|galleria|grafica|immagine|immagini|infografica|rettifica|tag|tags|testo|video"),
        lines: phrases("condividi|correlate|correlati|newsletter|pubblicità"),
        bylines: phrases("articolo di|di"),
        authors: phrases("scrive di|è corrispondente|è giornalista"),
        phrases: phrases("\
            articoli gratuiti|riservato agli abbonati|sei già abbonato|per continuare a leggere|\
            il tuo consenso per mostrare|per visualizzare questo contenuto|per vedere questo video|\
            solo per abbonati|l'uso dei cookie|l’uso dei cookie|la nostra newsletter"),
    },
    asking_labels: words("d domanda intervistatore"),
    answering_labels: words("r risposta"),
    speech: Some(Speech {
        verbs: words("diceva recitava detto dice dicono disse dichiarato dichiara affermato afferma aggiunto aggiunge aggiunse \
            spiegato spiega sottolineato sottolinea scritto scrive raccontato racconta ha_detto \
            assicurato assicura annunciato annuncia commentato commenta precisato precisa avvertito \
            avverte ammesso ammette ribadito ribadisce concluso conclude osservato osserva replicato \
            replica risposto risponde chiesto chiede ricordato ricorda denunciato denuncia criticato \
            sostenuto sostiene rilevato evidenziato evidenzia confessato promesso attacca prosegue \
            continua rivela rivelato twittato"),
        agents: words(""),
        quoting: words(""),
        participles: words("dicendo aggiungendo spiegando sottolineando affermando"),
        thoughts: words("pensa crede ritiene spera"),
        sources: words("secondo"),
        hearsay: words(""),
        fillers: words("ha hanno aveva avevano è era sono stato stata anche poi ancora inoltre già così non si \
            gli le ci"),
        he: words("lui egli"),
        she: words("lei ella"),
        they: words("loro essi noi io"),
        relatives: words("che quale"),
        determiners: words("il lo la i gli le l' un uno una un' suo sua suoi sue questo questa quel quella nostro \
            nostra alcuni due tre"),
        obliques: words(""),
        genitives: words(""),
        prepositions: words("di del dello della dei degli delle dell' d' a al allo alla ai agli alle all' da dal \
            dalla dall' in nel nella nell' con per su sul sulla sull' tra fra senza contro durante \
            dopo prima"),
        joining: words("e ed"),
        coordinators: words("e ed o ma"),
        complementizers: words("cosa"),
        subordinators: words("quando se come mentre perché poiché"),
        male_titles: words("signor sig"),
        female_titles: words("signora sig.ra"),
        neutral_titles: words("dott on prof"),
        roles: words("presidente ministro ministra sindaco sindaca portavoce direttore direttrice avvocato avvocata \
            deputato senatore senatrice procuratore giudice capo segretario segretaria professore professoressa \
            ricercatore allenatore leader generale premier"),
        bodies: words("governo ministero polizia rapporto comunicato azienda gruppo"),
        qualifiers: words("ex allora"),
        works: words("titolo intitolato intitolata libro film romanzo canzone disco slogan programma serie"),
        signs: words("cartello cartelli striscione striscioni manifesto manifesti maglietta magliette felpa \
            cappellino adesivo bandiera targa volantino"),
        receiving: words("ricevuto ricevette ricevono visto trovato letto"),
        not_names: words("lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile \
            maggio giugno luglio agosto settembre ottobre novembre dicembre"),
        inanimate_endings: words(""),
        dangling: words("lui lei loro questo questa ciò quello quella e ma lo la"),
        inverts: true,
        verb_final: false,
    }),
    labels: Labels {
        heading: "In breve",
        quotes: "Citazioni chiave",
        reading_time: counted("0 min di lettura"),
        copy: "Copia",
        copied: "Copiato",
        jump: "Vai a questo passaggio dell’articolo",
        jumped: "Evidenziato nell’articolo. Premi Esc per tornare.",
        back: "Torna al riassunto",
        lost: "Questo passaggio non è più nella pagina.",
        method: "Scelto parola per parola da questo articolo da un algoritmo.",
        method_quotes: "Citazioni scelte parola per parola da questo articolo da un algoritmo.",
        shorter: "Più breve",
        longer: "Più lungo",
        copy_line: "Copia questa riga",
        share: "Condividi",
        listen: "Ascolta",
        stop: "Ferma",
        helpful: "Utile",
        not_helpful: "Non utile",
        thanks: "Grazie",
        about: "Com’è stato fatto?",
        assurance: "Nessuna parola è stata aggiunta o cambiata e nulla di ciò che leggi viene inviato altrove.",
        more: "Per saperne di più",
        keywords: "Parole chiave",
        quote_marks: ["«", "»"],
        comma: ", ",
    },
};
