//! German.

use super::{Boilerplate, Labels, Language, PluralRule, Profile, Script, Speech, counted, phrases, words};

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
    plurals: PluralRule::One,
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
    boilerplate: Boilerplate {
        openings: phrases("\
            abonnieren sie|alle rechte vorbehalten|archivbild|archivfoto|auch interessant|bildquelle|\
            bitte aktivieren sie|copyright|danke fürs lesen|das könnte sie auch interessieren|\
            dieser artikel|folgen sie uns|hier geht es|hier lesen|jetzt abonnieren|lesen sie auch|\
            lesen sie dazu|lesen sie hier|lesen sie mehr|lesen sie weiter|mehr dazu|mehr lesen|\
            mehr zum thema|schreiben sie den ersten kommentar|sehen sie|siehe auch|symbolbild|weiterlesen|\
            wir verwenden cookies|zum thema|über den autor|über die autorin"),
        labels: phrases("\
            anzeige|autor|bild|bilder|foto|fotos|grafik|hinweis der redaktion|korrektur|\
            mehr|quelle|quellen|redaktion|schlagworte|text|themen|video"),
        lines: phrases("anzeige|newsletter|teilen|video|werbung"),
        bylines: phrases("kommentar von|von"),
        authors: phrases("\
            berichtet aus|berichtet über|ist freie journalistin|ist freier journalist|ist korrespondent|\
            ist redakteur|schreibt über"),
        phrases: phrases("\
            weiterlesen mit|jetzt kostenlos|bereits abonnent|ihrem postfach|ihr postfach|\
            wir benötigen ihre zustimmung|wir benötigen ihre einwilligung|wir brauchen ihre einwilligung|\
            daten an drittplattformen|externer inhalt|externen inhalt|exklusiv für abonnenten|\
            nur für abonnenten|verwendung von cookies|javascript aktivieren|unseren newsletter"),
    },
    asking_labels: words("f frage interviewer moderator moderatorin"),
    answering_labels: words("antwort"),
    // Verbs and roles are sorted from their ends, stems first: that compresses best.
    speech: Some(Speech {
        verbs: words("-t -te -ten lob- melde- verkünde- begründe- entgegne- bezeichne- berichte- befürchte- behaupte- \
            bewerte- antworte- spotte- laute- verlaute- vermute- schimpf- klag- beklag- frag- sag- leg- \
            verteidig- entschuldig- kündig- würdig- zeig- bekräftig- rechtfertig- bestätig- verlang- füg- \
            veröffentlich- poch- wünsch- droh- dank- merk- bemerk- jubel- bemängel- titel- erzähl- teil- urteil- \
            beurteil- verurteil- stell- stimm- räum- mahn- lehn- mein- nann- beton- warn- verlautbar- erwider- \
            schilder- forder- folger- sicher- versicher- plädier- reagier- attackier- appellier- spekulier- \
            formulier- informier- resümier- charakterisier- kritisier- präzisier- konstatier- zitier- \
            kommentier- argumentier- prognostizier- erinner- twitter- erläuter- bedauer- beteuer- beschwer- \
            äußer- führ- erklär- fass- freu- ergänz- scherz- mutmaß- begrüß- zürn- spott- höhn- raun- flüster- \
            murmel- stöhn- seufz- schluchz- brüll- lach- witzel- stichel- ätz- wetter- polter- donner- pöbel- \
            fauch- knurr- maul- nörgel- jammer- lamentier- dozier- referier- skizzier- konzedier- dementier- \
            insistier- protestier- reklamier- notier- deklamier- konter- offenbar- beicht- gelob- prophezei- \
            orakel- philosophier- sinnier- grübel- schlussfolger- bilanzier- summier- kalkulier- ersuch- fleh- \
            dräng- monier- rüg- tadel- bezweifel- zweifel- hinterfrag- pflichte- sekundier- konkretisier- poste- \
            simste- mail- gratulier- bedank- schwärm- lehr- präg- erörter- schärf- riskier- moderier- verkünd- \
            bekunde- entgegn- unk- verrat- brumm- frotzel- attestier- bescheinig- unterstell- verspreche- \
            garantier- signalisier- avisier- plauder- berichtig- korrigier- schlag- frohlock- triumphier- trau- \
            gab schrieb beschrieb hob gestand wandte ankündigte hinzufügte mitteilte feststellte einräumte \
            ausführte rief griff warf sah sprach versprach verglich unterstrich empfahl schrieben riefen warfen \
            sagen versprachen warnen kritisieren erklären berichten verlauten fordern äußern fuhr wies verwies \
            bat hebt schreibt beschreibt gibt wendet riet bittet wirft ruft gesagt unterstreicht spricht \
            verspricht sieht hielt empfiehlt hält nennt zugesichert fährt verweist heißt rät hieß bestritt \
            bestreitet widersprach widerspricht gesteht bekannte bekennt schwor schwört beschwor beschwört \
            verriet verrät schrie schreit befand befindet schloss schließt begann beginnt betonten sagten \
            erklärten forderten teilten teilte gaben hoben wiesen verwiesen baten las liest sang singt \
            unterstrichen schreiben nannten nannte nennen lässt ließ kündigte kündigt kündigten zitiert zitierte \
            twittern lautete lautet sprachen spreche meldete meldet vermeldet konstatierte bringt brachte \
            stellte stellt stellten führte führt führten zeigte zeigt erhob erhebt bezog bezieht äußerte äußert \
            räumte räumt versicherte versichert geißelte geißelt behielt verfügte verfügt drückte drückt fasste \
            fasst formulierte erläuterte"),
        agents: words(""),
        quoting: words("zitiert zitierte zitieren zitierten"),
        participles: words(""),
        thoughts: words("glaubt glaubte hofft hoffte denkt dachte findet fand weiß"),
        sources: words("es heißt hieß steht so laut zufolge angaben meinung auffassung ansicht aussagen aussage einschätzung \
            nach_angaben zitat bericht informationen worten bekundungen äußerungen überzeugung gemäß"),
        hearsay: words("sei seien werde könne könnten müsse müssten habe solle wolle wollten dürfe gebe gehe \
            komme bleibe stehe drohe liege lasse mache würden wäre wären hätte hätten bestehe finde \
            brauche"),
        fillers: words("aber aktuell allerdings anschließend auch außerdem bereits dabei dagegen daher damit danach dann \
            daraufhin dazu deshalb doch dort ebenfalls ferner gegenüber gestern habe haben hat hatte hatten \
            heute hier hierzu insgesamt ist jedoch noch nun nur offenbar sei selbst sich somit später unter war \
            weiter weiterhin werden wird wurde wurden wörtlich zudem zunächst zuletzt schließlich immer wieder \
            zugleich gleichzeitig nochmals erneut ausdrücklich wiederholt öffentlich kürzlich unterdessen indes \
            indessen vielmehr lediglich sogar bloß eben gerade offen deutlich klar scharf heftig entschieden \
            vehement knapp schriftlich mündlich anfangs mittags abends morgens nachmittags vorher nachher \
            seither bislang bisher bald stets oft häufig manchmal nie niemals vielleicht wohl sicher tatsächlich \
            natürlich selbstverständlich weiters überdies"),
        he: words("er"),
        she: words("sie"),
        they: words("man wir ich beide letztere letzterer"),
        relatives: words("welcher welche dessen deren"),
        determiners: words("der die das des dem den ein eine einer eines einem einen sein seine seiner seinem seinen seines ihr \
            ihre ihrer ihrem ihren ihres diesem diesen dieser diese dieses viele einige mehrere beide zwei drei \
            jener jene jenes jenem jenen jeder jede jedes kein keine keiner unser unsere mein meine mehreren \
            vielen einigen zahlreiche vier fünf sechs"),
        obliques: words("des dem den eines einem einen seinem seinen seines ihrem ihren ihres diesem diesen dieses einer \
            seiner ihrer unserer meiner unserem unseren unseres jedem jeden jedes meinem meinen keinem keinen \
            keiner"),
        genitives: words("des der eines einer seiner ihrer von vom für"),
        prepositions: words("von vom in im an am auf für mit bei beim anlässlich angesichts laut einschließlich ohne zu zum zur \
            nach aus über unter gegen durch um vor seit während wegen trotz zwischen als gegenüber bis ab neben \
            hinter statt anstatt außer binnen dank entlang entsprechend gemäß innerhalb außerhalb jenseits \
            mangels mittels nebst samt seitens zuliebe inmitten anhand infolge zugunsten hinsichtlich bezüglich"),
        joining: words("und sowie"),
        coordinators: words("und oder aber sondern denn"),
        complementizers: words("dass daß ob wie was wo warum wer wen wem wohin woher weshalb wieso"),
        subordinators: words("wenn weil während nachdem obwohl da bevor falls indem sobald solange sofern sodass damit bis ehe \
            seitdem wenngleich obgleich"),
        male_titles: words("herr herrn"),
        female_titles: words("frau"),
        neutral_titles: words("dr prof dipl ing med jur phil"),
        roles: words("- -in chef- könig- kommissar- inhaber- betreiber- gründer- manager- verteidiger- sprecher- forscher- \
            premier- iker- spieler- steller- wissenschaftler- ermittler- kanzler- unternehmer- bewohner- \
            anwohner- trainer- rabbiner- lehrer- führer- berater- vertreter- botschafter- gutachter- richter- \
            mitarbeiter- leiter- veranstalter- bürgermeister- minister- professor- senator- koordinator- \
            kommentator- rektor- direktor- autor- kommandeur- gouverneur- redakteur- sekretär- kandidat- \
            präsident- dezernent- referent- journalist- jurist- aktivist- polizist- analyst- schauspieler- \
            sänger- musiker- künstler- maler- regisseur- produzent- dirigent- komponist- dichter- verleger- \
            bäcker- metzger- händler- verkäufer- kellner- wirt- landwirt- förster- jäger- fischer- schäfer- \
            winzer- gärtner- handwerker- elektriker- mechaniker- ingenieur- architekt- planer- chemiker- \
            physiker- mathematiker- informatiker- programmierer- entwickler- designer- pilot- offizier- admiral- \
            sanitäter- pfleger- chirurg- internist- psychiater- therapeut- apotheker- patient- schüler- student- \
            dozent- erzieher- hausmeister- pastor- priester- imam- dekan- notar- kläger- nachbar- freund- \
            rentner- tourist- besucher- passagier- fahrer- läufer- sportler- athlet- schwimmer- turner- boxer- \
            ringer- torhüter- stürmer- schiedsrichter- meister- sieger- gewinner- verlierer- investor- aktionär- \
            banker- makler- historiker- politiker- korrespondent- reporter- moderator- kolumnist- blogger- \
            kritiker- publizist- herausgeber- anführer- gegner- anhänger- teilnehmer- organisator- helfer- \
            retter- taucher- kapitän- astronom- astronaut- kurator- intendant- choreograf- tänzer- fotograf- \
            filmemacher- unterhändler- diplomat- attaché- konsul- gesandter- inspektor- fahnder- jugendlicher- \
            lobbyist- funktionär- gewerkschafter- arbeiter- vermieter- mieter- käufer- anleger- züchter- imker- \
            schriftführer- schatzmeister- kassierer- ministerpräsident- assistent- praktikant- stipendiat- \
            doktorand- bewerber- kontrolleur- prüfer- schätzer- sachbearbeiter- dolmetscher- übersetzer- \
            bibliothekar- archivar- restaurator- geologe- augenzeuge- vermittler- leser- zuschauer- hörer- \
            nutzer- kenner- mitglied vorsitzende loge zeuge abgeordnete beauftragte experte bischof coach \
            kardinal general ökonom vorsitzenden abgeordneten demonstranten präsidenten experten login zeugin \
            anwältin beamtin expertin ärztin kapitän vorsitzender pfarrer abgeordneter beauftragter beamter \
            anwalt torwart papst arzt psychologe psychologin soziologe soziologin biologe biologin theologe \
            theologin meteorologe meteorologin politologe politologin archäologe archäologin sachverständige \
            sachverständiger kollege kollegin kunde kundin beschuldigte angeklagte angeklagter opfer mutter \
            vater bruder schwester sohn tochter ehemann ehefrau witwe witwer mann frau junge mädchen chefin boss \
            landrat landrätin stadtrat stadträtin bürgermeister kanzler soldat soldatin hebamme bäuerin bauer \
            matrose steuermann bischöfin nonne mönch rabbi präses beamte vorständin staatsanwalt staatsanwältin \
            oberst leutnant hauptmann feldwebel kommandant zeugen geschäftsführer geschäftsführerin bekannte \
            bekannter verwandte angehörige angehöriger überlebende überlebender reisender reisende ministerin \
            idol legende star ikone"),
        bodies: words("firma verband vorstand behörde armee mitteilung regierung erklärung stiftung zeitung partei polizei \
            ministerium unternehmen verein kommission opposition fraktion konzern kammer feuerwehr agentur \
            militär bündnis senat rat gewerkschaft gesellschaft anwaltschaft bericht gericht amt parlament \
            institut interview blatt magazin zeitschrift sender portal dienst verwaltung hersteller betreiber \
            studie umfrage gutachten papier dokument schreiben brief urteil beschluss antrag entwurf anzeige \
            pressemitteilung stellungnahme vertrag resolution kanzlei klinik krankenhaus hochschule universität \
            akademie bundestag landtag kongress kabinett ausschuss komitee kreml vatikan uno botschaft konsulat \
            bank börse flughafen bahn kirche gemeinde bistum forum netzwerk initiative organisation allianz \
            union liga club klub bund werk zentrale leitung führung spitze presse redaktion"),
        qualifiers: words("ehemalige ehemaliger ehemaligen frühere früherer einstige einstiger amtierende amtierender damalige \
            damaliger neue neuer stellvertretende stellvertretender"),
        works: words("motto titel titels lied song buch film roman musical bewegung organisation partei album stück \
            aufschrift gruppe initiative sendung zeitung zeitschrift begriff aktion plakat transparent schild \
            spruchband spruch parole slogan schlachtruf sprechchöre überschrift schlagzeile namen name \
            bezeichnung projekt kampagne lieder gedicht serie reihe"),
        signs: words("schild schilder schildern plakat plakate plakaten transparent transparente transparenten \
            banner bannern spruchband t-shirt t-shirts shirt pullover mütze zettel aufkleber tafel \
            fahne flagge flugblatt graffiti grabstein aushang"),
        receiving: words("erhielt erhielten bekam bekamen sah fand las entdeckte"),
        not_names: words("montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli \
            august september oktober november dezember worten beispiel übrigen gegensatz heute gestern morgen \
            anfang mitte ende uhr abend nachmittag vormittag mittag nacht woche jahr angaben rahmen grund \
            hinblick anspruch ansicht hinsicht folge zuge laufe"),
        inanimate_endings: words("ung heit keit tion sion tät schaft nis tum ling ment ie ik ur enz anz age eile zeit \
            jahr tag woche monat stunde uhr lich end isch weise dings halb seits sam"),
        dangling: words("er sie es das dies dieser diese dieses ihn ihm ihr und aber auch sein ihre dabei damit \
            dafür"),
        inverts: true,
        verb_final: false,
    }),
    labels: Labels {
        heading: "Kurz gefasst",
        quotes: "Wichtige Zitate",
        reading_time: counted("0 Min. Lesezeit"),
        copy: "Kopieren",
        copied: "Kopiert",
        jump: "Zu dieser Stelle im Artikel",
        jumped: "Im Artikel markiert. Zurück mit Escape.",
        back: "Zurück zur Zusammenfassung",
        lost: "Diese Stelle ist nicht mehr da.",
        method: "Wörtlich aus diesem Artikel ausgewählt, von einem Algorithmus.",
        method_quotes: "Zitate wörtlich aus diesem Artikel ausgewählt, von einem Algorithmus.",
        shorter: "Kürzer",
        longer: "Länger",
        copy_line: "Diese Zeile kopieren",
        share: "Teilen",
        listen: "Anhören",
        stop: "Stopp",
        helpful: "Hilfreich",
        not_helpful: "Nicht hilfreich",
        thanks: "Danke",
        about: "Wie entstand das?",
        assurance: "Kein Wort ist neu oder geändert, und nichts, was Sie lesen, wird gesendet.",
        more: "Mehr dazu",
        keywords: "Stichwörter",
        quote_marks: ["„", "“"],
        comma: ", ",
    },
};
