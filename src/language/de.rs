//! German.

use super::{Labels, Language, Profile, Script, Speech, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "de",
    script: Script::Latin,
    markers: [
        "das der des die ist und von",
        "-en -ung =ü auch ein ich im in mit war zu",
        "-ch -er -he -ht =ä als auf bei dem den eine es sich sind wie",
        "-cht -em -ine -rde -rt -te -tet =ö aber aus dass er für nach noch nur sie so wir",
    ],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "de",
    right_to_left: false,
    ordinals: true,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words("\
        abb abs abt allg bd bes betr bsp bspw bzgl bzw bürgerm ca chr d.h dipl dir dr ebd eigtl engl \
        evtl exkl fa fr franz frl geb gebr gegr gen ges gest gez ggf ggü griech hl hll hr hrn hrsg i.d.r \
        ing inkl ital jh jhd kath kgl lat lt m.e mag max med min mitgl nachf nördl od phil pl prof rd \
        rel russ röm sen sog span spez st stellv str südl tägl u.a univ urspr v.a verf verh vgl vorm vs \
        westl z.b z.t z.zt zz zzgl österr"),
    ambiguous_abbreviations: words("\
        a.d apr aug co corp dez e.v etc feb ff inc jan jr jul jun ltd mio mrd mär nov o.g o.ä okt p.m qm \
        s.o s.u sek sep sept std tsd u.s.w u.v.m u.ä uvm"),
    closing_abbreviations: words("chr kg km n.chr usw v.chr"),
    numbering: words("abb abs anm art aufl bd hausnr kap nr nrn s str tab tel vers ziff §"),
    stop_words: words("\
        ab aber alle allem allen aller allerdings alles als also am an andere anderen auch auf aus \
        außerdem bald bei beide beiden beim bereits bevor bin bis bisher bist da dabei dadurch dafür \
        dagegen daher damit danach dank dann daran darauf darin darum darüber das dass davon dazu dein \
        dem den denn dennoch der deren derzeit des deshalb dessen die dies diese diesem diesen dieser \
        dieses doch dort du durch ebenfalls ein eine einem einen einer eines einige er erst es etwa \
        etwas für gab gegen gegenüber gestern gibt habe haben hat hatte hatten heute hier hinter ich ihm \
        ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem ins insgesamt ist ja jede jeder jedes \
        jedoch jetzt kann kein keine können könnte laut man manche mehr mein mit muss müssen nach \
        nachdem neben nein nicht nichts nie noch nun nur ob obwohl oder ohne schließlich schon sehr \
        seien sein seine seinem seinen seiner seit selbst sich sie sind so sogar sollen sollte somit \
        sondern sonst sowie später trotz um und uns unser unter viel viele vom von vor war waren warum \
        was weder wegen weil weiter weitere welche wenn wer werden wie wieder will wir wird wo wobei \
        worden wurde wurden während würde würden zu zudem zuletzt zum zunächst zur zusammen zuvor zwar \
        zwischen über"),
    boilerplate: "\
        abonnieren sie|alle rechte vorbehalten|anzeige:|anzeige=|archivbild|archivfoto|auch \
        interessant|autor:|bild:|bilder:|bildquelle|copyright|das könnte sie auch interessieren|dieser \
        artikel|folgen sie uns|foto:|fotos:|grafik:|hier geht es|hier lesen|jetzt abonnieren|kommentar \
        von~|lesen sie auch|lesen sie dazu|lesen sie hier|lesen sie mehr|lesen sie weiter|mehr dazu|mehr \
        lesen|mehr zum thema|mehr:|newsletter=|quelle:|quellen:|redaktion:|schlagworte:|sehen sie|siehe \
        auch|symbolbild|teilen=|text:|themen:|video:|video=|von~|weiterlesen|werbung=|zum thema",
    boilerplate_phrases: "weiterlesen mit|jetzt kostenlos|bereits abonnent|ihrem postfach|ihr postfach",
    asking_labels: words("f frage interviewer moderator moderatorin"),
    answering_labels: words("antwort"),
    // Verbs and roles are sorted from their ends, stems first: that compresses best.
    speech: Some(Speech {
        verbs: words("-t -te -ten lob- melde- verkünde- begründe- entgegne- bezeichne- berichte- befürchte- behaupte- \
            bewerte- antworte- spotte- laute- verlaute- vermute- schimpf- klag- beklag- frag- sag- leg- \
            verteidig- entschuldig- kündig- würdig- zeig- bekräftig- rechtfertig- bestätig- verlang- füg- \
            veröffentlich- poch- wünsch- droh- dank- merk- bemerk- jubel- bemängel- titel- \
            erzähl- teil- urteil- beurteil- verurteil- stell- stimm- räum- mahn- lehn- mein- nann- beton- \
            warn- verlautbar- erwider- schilder- forder- folger- sicher- versicher- plädier- reagier- \
            attackier- appellier- spekulier- formulier- informier- resümier- charakterisier- kritisier- \
            präzisier- konstatier- zitier- kommentier- argumentier- prognostizier- erinner- \
            twitter- erläuter- bedauer- beteuer- beschwer- äußer- führ- erklär- fass- freu- ergänz- \
            scherz- mutmaß- begrüß- gab schrieb beschrieb hob gestand wandte ankündigte hinzufügte mitteilte \
            feststellte einräumte ausführte rief griff warf sah sprach versprach verglich unterstrich empfahl \
            schrieben riefen warfen sagen versprachen warnen kritisieren erklären berichten verlauten fordern \
            äußern fuhr wies verwies bat hebt schreibt beschreibt gibt wendet riet bittet wirft ruft gesagt \
            unterstreicht spricht verspricht sieht hielt empfiehlt hält nennt zugesichert fährt verweist heißt \
            rät hieß"),
        participles: words(""),
        thoughts: words("glaubt glaubte hofft hoffte denkt dachte findet fand weiß"),
        sources: words("es heißt hieß steht so laut zufolge angaben meinung auffassung ansicht aussagen aussage einschätzung"),
        hearsay: words("sei seien werde könne könnten müsse müssten habe solle wolle wollten dürfe gebe gehe \
            komme bleibe stehe drohe liege lasse mache würden wäre wären hätte hätten bestehe finde \
            brauche"),
        fillers: words("aber aktuell allerdings anschließend auch außerdem bereits dabei dagegen daher damit danach dann \
            daraufhin dazu deshalb doch dort ebenfalls ferner gegenüber gestern habe haben hat hatte hatten \
            heute hier hierzu insgesamt ist jedoch noch nun nur offenbar sei selbst sich somit später unter war \
            weiter weiterhin werden wird wurde wurden wörtlich zudem zunächst"),
        he: words("er"),
        she: words("sie"),
        they: words("man wir ich beide letztere letzterer"),
        relatives: words("welcher welche"),
        determiners: words("der die das des dem den ein eine einer eines einem einen sein seine seiner seinem seinen \
            seines ihr ihre ihrer ihrem ihren ihres diesem diesen dieser diese dieses viele einige mehrere beide zwei drei"),
        obliques: words("des dem den eines einem einen seinem seinen seines ihrem ihren ihres diesem diesen dieses"),
        genitives: words("des der eines einer seiner ihrer von vom für"),
        prepositions: words("von vom in im an am auf für mit bei beim anlässlich angesichts laut einschließlich ohne \
            zu zum zur nach aus über unter gegen durch um vor seit während wegen trotz zwischen ohne \
            als gegenüber bis ab neben hinter"),
        coordinators: words("und oder aber sondern denn"),
        complementizers: words("dass daß ob wie was wo warum"),
        subordinators: words("wenn weil während nachdem obwohl da bevor falls indem"),
        mr: words("herr herrn"),
        mrs: words("frau"),
        titles: words("dr prof"),
        roles: words("- -in chef- könig- kommissar- inhaber- betreiber- gründer- manager- verteidiger- sprecher- forscher- \
            premier- iker- spieler- steller- wissenschaftler- ermittler- kanzler- unternehmer- bewohner- \
            anwohner- trainer- rabbiner- lehrer- führer- berater- vertreter- botschafter- gutachter- richter- \
            mitarbeiter- leiter- veranstalter- bürgermeister- minister- professor- senator- koordinator- \
            kommentator- rektor- direktor- autor- kommandeur- gouverneur- redakteur- sekretär- kandidat- \
            präsident- dezernent- referent- journalist- jurist- aktivist- polizist- analyst- mitglied \
            vorsitzende loge zeuge abgeordnete beauftragte experte bischof coach kardinal general ökonom \
            vorsitzenden abgeordneten demonstranten präsidenten experten login zeugin anwältin beamtin expertin \
            ärztin kapitän vorsitzender pfarrer abgeordneter beauftragter beamter anwalt torwart papst arzt"),
        bodies: words("firma verband vorstand behörde armee mitteilung regierung erklärung stiftung zeitung partei polizei \
            ministerium unternehmen verein kommission opposition fraktion konzern kammer feuerwehr agentur \
            militär bündnis senat rat gewerkschaft gesellschaft anwaltschaft bericht gericht amt parlament \
            institut interview"),
        qualifiers: words("ehemalige ehemaliger früherer einstige einstiger amtierende amtierender damalige damaliger"),
        works: words("motto titel titels lied song buch film roman musical bewegung organisation partei album \
            stück aufschrift gruppe initiative sendung zeitung zeitschrift begriff aktion"),
        not_names: words("montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april \
            mai juni juli august september oktober november dezember worten beispiel übrigen \
            gegensatz"),
        things: words("ung heit keit tion sion tät schaft nis tum ling ment ie ik ur enz anz age eile zeit \
            jahr tag woche monat stunde uhr lich end isch weise dings halb seits sam"),
        dangling: words("er sie es das dies dieser diese dieses ihn ihm ihr und aber auch sein ihre dabei damit \
            dafür"),
        inverts: true,
    }),
    labels: Labels {
        heading: "Kurz gefasst",
        quotes: "Wichtige Zitate",
        reading_time: ["", " Min. Lesezeit"],
        copy: "Kopieren",
        copied: "Kopiert",
        jump: "Zu dieser Stelle im Artikel",
        jumped: "Im Artikel markiert. Zurück mit Escape.",
        lost: "Diese Stelle steht nicht mehr auf der Seite.",
        method: "Wörtlich aus diesem Artikel ausgewählt, von einem Algorithmus in Ihrem Browser.",
        method_quotes: "Zitate wörtlich aus diesem Artikel ausgewählt, von einem Algorithmus in Ihrem Browser.",
        quote_marks: ["„", "“"],
        comma: ", ",
    },
};
