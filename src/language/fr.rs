//! French.

use super::{Labels, Language, Script, Speech, labels};

pub(super) static LANGUAGE: Language = Language {
    tag: "fr",
    script: Script::Latin,
    letters: "êçœëîôû",
    right_to_left: false,
    ordinals: false,
    abbreviations: ABBREVIATIONS,
    ambiguous_abbreviations: AMBIGUOUS_ABBREVIATIONS,
    closing_abbreviations: CLOSING_ABBREVIATIONS,
    numbering: NUMBERING,
    stop_words: STOP_WORDS,
    boilerplate: BOILERPLATE,
    speech: SPEECH,
    labels: LABELS,
};

static ABBREVIATIONS: &str = "\
    adj adj-chef adm av bd boul c.-à-d cap capt cdt cf cie cne col dept dr dre env ex fg gal gén hab \
    hon ibid ing lt m max me mgr min mlle mlles mm mme mmes mr mrs ms mt p.ex pr prof ps rép sgt st \
    ste sté tél v vs éd";

static AMBIGUOUS_ABBREVIATIONS: &str = "\
    avr bros cie co corp déc etc févr inc janv jr juil ltd m2 n.d.l.r nov oct s.a sept u.s";

static CLOSING_ABBREVIATIONS: &str = "apr.j.-c av.j.-c j.-c kg km";

static NUMBERING: &str = "al art chap fig n no n° p pp t tél vol §";

static STOP_WORDS: &str = "\
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
    toutes très tu un une vers voici voilà vos votre vous y à étaient était été être";

static BOILERPLATE: &str = "\
    a lire aussi|abonnez-vous|article réservé|auteur :|auteur:|avec afp=|avec reuters=|cet \
    article|crédit :|crédit photo|crédit:|crédits :|crédits:|image \
    :|image:|infographie:|inscrivez-vous|la suite après|lire :|lire aussi|lire la suite|lire \
    également|lire:|légende:|newsletter=|partager=|par~|photo :|photo d'illustration|photo:|photos \
    :|photos:|pour aller plus loin|publicité=|recevez|regardez aussi|retrouvez|source \
    :|source:|sources :|sources:|suivez-nous|sur le même sujet|tags:|texte:|tous droits \
    réservés|vidéo :|vidéo:|vidéo=|voir aussi|à lire :|à lire aussi|à lire également|à voir aussi|à \
    écouter";

static SPEECH: Option<&Speech> = None;

static LABELS: &Labels = &labels::ENGLISH;
