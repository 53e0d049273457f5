//! French.

use super::{Boilerplate, Labels, Language, PluralRule, Profile, Script, Speech, counted, phrases, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "fr",
    script: Script::Latin,
    markers: [
        "est et il le les pas une à",
        "=é avec d dans de des en l la pour que un",
        "-ait -es -nt -ue =è =ê au ce du je par plus qu qui sur",
        "-ce -ent -er -ion -is -le -me -ns -on -re -rs -tre -ts -ée =à a c mais ne on vous y",
    ],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "fr",
    right_to_left: false,
    plurals: PluralRule::ZeroOne,
    ordinals: false,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words("\
        adj adj-chef adm av bd boul c.-à-d cap capt cdt cf cie cne col dept dr dre env ex fg gal gén hab \
        hon ibid ing lt m max me mgr min mlle mlles mm mme mmes mr mrs ms mt p.ex pr prof ps rép sgt st \
        ste sté tél v vs éd"),
    ambiguous_abbreviations: words("\
        avr bros cie co corp déc etc févr inc janv jr juil ltd m2 n.d.l.r nov oct s.a sept u.s"),
    closing_abbreviations: words("apr.j.-c av.j.-c j.-c kg km"),
    numbering: words("al art chap fig n no n° p pp t tél vol §"),
    stop_words: words("\
        a afin ailleurs ainsi alors après au aucun aucune aujourd'hui auprès auquel aussi autre autres \
        aux avaient avait avant avec avoir bien c c'est car ce ceci cela celle celles celui cependant \
        ces cet cette ceux chaque chez comme comment contre d d'autres d'un d'une dans de depuis \
        derrière des deux dont du durant dès déjà désormais elle elles en encore enfin ensuite entre est \
        et eu eux face fait fallait faut grâce hier hors ici il ils j j'ai je jusqu'à l l'on l'un l'une \
        la le les leur leurs lors lorsque lui là m ma mais malgré me mes mieux moi moins mon même n n'a \
        n'est n'ont n'y ne ni non nos notre nous on ont or ou outre où par parce parmi pas pendant peu \
        plus plusieurs pour pourquoi pourtant pouvait près puis puisque qu qu'il qu'un qu'une quand \
        quant que quel quelle quelles quelque quelques quels qui quoi s s'il sa sans se selon sera ses \
        seul si sinon soit son sont sous sur ta tandis tant te tels toujours tous tout toute toutefois \
        toutes très tu un une vers voici voilà vos votre vous y à étaient était été être"),
    boilerplate: Boilerplate {
        openings: phrases("\
            a lire aussi|abonnez-vous|article réservé|cet article|crédit photo|inscrivez-vous|\
            la suite après|lire aussi|lire la suite|lire également|nous utilisons des cookies|\
            photo d'illustration|pour aller plus loin|recevez|regardez aussi|retrouvez|\
            soyez le premier à commenter|suivez-nous|sur le même sujet|tous droits réservés|\
            veuillez activer|voir aussi|à lire aussi|à lire également|à propos de l'auteur|\
            à propos de l’auteur|à voir aussi|à écouter"),
        labels: phrases("\
            auteur|correction|crédit|crédits|image|infographie|lire|légende|photo|photos|\
            rectificatif|source|sources|tags|texte|vidéo|à lire"),
        lines: phrases("avec afp|avec reuters|newsletter|partager|publicité|vidéo"),
        bylines: phrases("par"),
        authors: phrases("est correspondant|est journaliste|est rédact"),
        phrases: phrases("\
            articles gratuits|réservé aux abonnés|réservé à nos abonnés|déjà abonné|pour lire la suite|\
            votre boîte mail|votre consentement pour afficher|ce contenu est bloqué|\
            pour afficher ce contenu|a été bloqué car vous|l'utilisation de cookies|\
            l’utilisation de cookies|activer javascript|notre newsletter"),
    },
    asking_labels: words("journaliste q question"),
    answering_labels: words("r réponse"),
    speech: Some(Speech {
        verbs: words("dit disent déclaré déclare déclarait affirmé affirme affirment ajouté ajoute expliqué \
            explique estimé estime estiment assuré assure indiqué indique souligné souligne précisé \
            précise raconte raconté écrit annoncé annonce confié confie lancé lance répondu répond \
            rappelé rappelle regretté regrette dénoncé dénonce averti avertit prévenu insisté \
            insiste reconnu reconnaît martelé martèle poursuivi poursuit conclu conclut témoigne \
            témoigné demandé demande commenté commente réagi noté note observe critiqué promis \
            déploré déplore tweeté admis plaidé plaide salué résume soutient soutenu affirmait \
            expliquait estimait demanda répondit ajouta expliqua affirma assura déclara précisa reprit écria \
            exclama murmura chuchota cria lança répliqua rétorqua soupira conclut insista protesta écrivit raconta \
            annonça confia disait répétait répète répété"),
        agents: words(""),
        quoting: words(""),
        participles: words("disant ajoutant expliquant affirmant précisant soulignant estimant assurant"),
        thoughts: words("pense croit espère juge"),
        sources: words("selon d'après"),
        hearsay: words(""),
        fillers: words("a t ont avait avaient est était sont été aussi également ensuite encore alors déjà puis \
            enfin notamment ainsi même lui s' n' ne pas se"),
        he: words("il"),
        she: words("elle"),
        they: words("on nous je ils elles vous ce c' j'"),
        relatives: words("qui"),
        determiners: words("le la les l' un une des du son sa ses leur leurs ce cet cette ces mon ma notre nos \
            plusieurs deux trois"),
        obliques: words(""),
        genitives: words(""),
        prepositions: words("de d' à au aux en dans par pour sur avec sans sous chez vers entre contre depuis pendant \
            avant après devant lors via"),
        joining: words("et"),
        coordinators: words("et ou mais or donc"),
        complementizers: words("que qu' comment pourquoi"),
        subordinators: words("quand lorsque lorsqu' si comme alors puisque parce quoique"),
        male_titles: words("m monsieur"),
        female_titles: words("mme madame mlle"),
        neutral_titles: words("dr pr"),
        roles: words("président présidente ministre maire porte-parole directeur directrice avocat avocate député députée \
            sénateur sénatrice préfet préfète procureur procureure chef responsable professeur chercheur \
            chercheuse entraîneur"),
        bodies: words("gouvernement ministère police association entreprise groupe rapport communiqué"),
        qualifiers: words("ancien ancienne ex"),
        works: words("intitulé intitulée titre titré livre film roman chanson album slogan émission \
            roman-photo spectacle baptisé baptisée"),
        signs: words("pancarte pancartes banderole banderoles affiche affiches panneau panneaux t-shirt \
            t-shirts tee-shirt pull casquette autocollant badge drapeau graffiti plaque tract \
            écriteau"),
        receiving: words("reçu reçoit reçut vu découvert trouvé lu"),
        not_names: words("lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin \
            juillet août septembre octobre novembre décembre"),
        inanimate_endings: words(""),
        dangling: words("il elle ils elles ce cela c ça ces cette cet et mais lui leur y"),
        inverts: true,
        verb_final: false,
    }),
    labels: Labels {
        heading: "En bref",
        quotes: "Citations clés",
        reading_time: counted("0 min de lecture"),
        copy: "Copier",
        copied: "Copié",
        jump: "Aller à ce passage de l’article",
        jumped: "Surligné dans l’article. Échap pour revenir.",
        back: "Revenir au résumé",
        lost: "Ce passage n’est plus dans la page.",
        method: "Extrait mot pour mot de cet article par un algorithme.",
        method_quotes: "Citations extraites mot pour mot de cet article par un algorithme.",
        shorter: "Plus court",
        longer: "Plus long",
        copy_line: "Copier cette ligne",
        share: "Partager",
        listen: "Écouter",
        stop: "Arrêter",
        helpful: "Utile",
        not_helpful: "Pas utile",
        thanks: "Merci",
        about: "Comment cela a-t-il été fait ?",
        assurance: "Aucun mot n’a été ajouté ni modifié, et rien de ce que vous lisez n’est envoyé ailleurs.",
        more: "En savoir plus",
        keywords: "Mots clés",
        quote_marks: ["« ", " »"],
        comma: ", ",
    },
};
