//! English.

use super::{Boilerplate, Language, PluralRule, Profile, Script, Speech, labels, phrases, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "en",
    script: Script::Latin,
    markers: [
        "-ed and is of that the to you",
        "-ail -ing -ly but e for from in it on this with",
        "-age -es -on -ry a are as by he his i not or they was your",
        "-al -als -ate -ce -ch -ds -er -ers -ge -ght -ld -le -ls -ns -nt -ps -re -rs -se -st -ts -ty at \
         be can have s some t there we will",
    ],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "en",
    right_to_left: false,
    plurals: PluralRule::One,
    ordinals: false,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words("\
        adm al approx assoc asst atty ave blvd brig bros capt cf cmdr col comdr cpl dept det dr drs e.g \
        eg esq est ext fr ft gen gov hon i.e insp lieut lt maj messrs mfg mgr mlle mme mr mrs ms mssrs \
        mt mx n° nº pfc pres prof pvt rd rep reps rev rt sen sens sgt spc sr st ste supt univ viz vs"),
    ambiguous_abbreviations: words("\
        a.m alta apr ariz aug bros calif co colo conn corp d.c dec del etc feb fla ga gmbh hrs hwy inc jan jr jul jun lb lbs llc ltd md mich minn mins mont n.v neb nev nov oct okla ont oz p.m pa penn ph.d plc que s.a sep sept tenn tex thu thurs tue tues u.k u.s va vt wis wyo"),
    closing_abbreviations: words(""),
    numbering: words("\
        art c ca ch chap eq fig figs n no nos nr op p para pg pp sec v ver vol vols vv"),
    stop_words: words("\
        a about above according after again against all also although am among an and another any are \
        aren't around as at be because been before being below between both but by can cannot could \
        despite did didn't do does doesn't doing don't down during each earlier even every few first for \
        former from further had has hasn't have having he hence her here hers herself him himself his \
        how however i if in instead into is isn't it its itself just last later let like made many may \
        me meanwhile might more most much must my myself nearly new no nor not now of off oh on once one \
        only or other our ours out over own part per perhaps please put s said same say says she should \
        since so some still such t than that the their theirs them themselves then there therefore these \
        they this those through thus to today told too two under until up upon us very was wasn't we well \
        were what when where whether which while who whom whose why will with within without won't would \
        yes yesterday yet you your yours yourself"),
    boilerplate: Boilerplate {
        openings: phrases("\
            about the author|about the writer|also read|also see|be the first to comment|\
            by continuing to use|by using this site|click here|download the|editing by|editor's note|\
            enter your email|file photo|find out more|follow us|for more information|for more news|\
            from our partners|get our|get the latest|image by|image source|join our|join us|listen to this|\
            more on|most read|must read|photo by|photograph by|photos by|please enable|read also|read more|\
            read next|related articles|related stories|reporting by|see also|share this|sign up|\
            skip advertisement|sponsored by|story continues|subscribe|support our|thanks for reading|\
            this article originally|this article was|this post is public|this story has been|\
            this story was|to play this|video by|view comments|watch also|watch more|we use cookies|\
            with files from|written by|you can unsubscribe|your browser does not"),
        labels: phrases("\
            author|caption|clarification|contributing|correction|credit|credits|editor|email|graphic|\
            illustration|image|images|listen|more|photo|photograph|photographs|photos|picture|pictured|\
            related|source|sources|tags|topics|video|watch"),
        lines: phrases("advertisement|ad|newsletter|recommended|sponsored|trending"),
        bylines: phrases("by"),
        authors: phrases("\
            covers|is a columnist|is a contributing|is a contributor|is a correspondent|is a freelance|\
            is a journalist|is a reporter|is a senior|is a staff|is an editor|is the editor|reports from|\
            reports on|writes about|writes for"),
        phrases: phrases("\
            free article this month|free articles this month|free articles left|free articles remaining|\
            last free article|reader-supported publication|create an account|create a free account|\
            to keep reading|to continue reading|already a subscriber|unlimited access|your inbox|\
            is a staff writer|is a freelance writer|is a senior writer|contributed to this report|\
            contributed reporting|follow her on|follow him on|follow them on|can be reached at|\
            your consent to show|your consent to load|your consent to display|to view this content|\
            to watch this video, please|may set cookies|content is hosted by|your permission to load|your permission to show|ask for your permission|\
            content is not available due to your|, our daily newsletter|, our free newsletter|\
            , our newsletter|, our weekly newsletter|consider a donation|consider subscribing|\
            contact the author|enable javascript|for subscribers only|free article limit|\
            limit of free articles|may be using cookies|may not be published, broadcast|our use of cookies|reach her at|\
            reach him at|reach them at|subscribe for free|this story now has"),
    },
    asking_labels: words("anchor host interviewer moderator q question"),
    answering_labels: words("a answer"),
    speech: Some(Speech {
        verbs: words("said says say told tells tell added adds add explained explains explain noted notes note wrote \
            writes write asked asks ask warned warns warn stated states argued argues argue claimed claims claim \
            insisted insists announced announces acknowledged acknowledges admitted admits affirmed agreed \
            agrees alleged alleges answered asserted asserts assured bragged called calls cautioned commented \
            complained conceded concluded concludes confessed confirmed confirms contended contends continued \
            continues countered criticized criticised cried declared declares defended denied denies denounced \
            described describes dismissed emphasized emphasised exclaimed expressed guessed hailed hinted \
            inquired interjected joked jokes lamented maintained maintains mentioned mused muttered objected \
            observed observes offered opined pleaded pledged pointed points posted praised predicted predicts \
            proclaimed promised quipped quoted reads read reasoned recalled recalls recounted reiterated \
            remarked remembered remembers repeated replied replies reported reports responded responds retorted \
            revealed reveals scoffed shouted speculated stressed stresses suggested suggests summarized swore \
            testified testifies thundered tweeted tweets began begins went goes put puts quip sang chanted \
            scolded retaliated replying advised advises exhorted recounts recounting counter urged urges \
            volunteered vowed vows whispered yelled vented demanded blasted likened termed labeled labelled \
            dubbed branded referred slammed accused deadpanned enthused enthuses fumed grumbled gushed intoned \
            marveled mumbled posited quizzed ranted recited rejoined relayed ruminated shrieked sighed snapped \
            sneered sobbed stammered stipulated theorized wailed whined wondered wonders counseled muses \
            admonished cited cites echoed echoes elaborated elaborates exclaims hollered implored implores \
            indicated indicates instructed interrupted jested lectured opines pleads professed protested \
            protests quips railed reassured rebuked recommends recommended reflected reflects remarks repeats \
            retorts rued scolds shouts snarled speculates surmised swears teased texted theorizes touted touts \
            trumpeted underlined underscored underscores whispers emailed e-mailed blogged decried decries \
            deplored derided assailed bemoaned bemoans chided conjectured conveyed corrected estimated estimates \
            exhorts hissed persisted pondered proposed proposes ridiculed ruled summed summarised thanked \
            threatened threatens welcomed welcomes volunteers cheered chimed comments consented corroborated \
            croaked cursed debated decreed deduced defends details detailed disagreed disagrees disclosed \
            disputed disputes divulged drawled fretted frets gasped giggled groaned growled hints howled huffed \
            informed informs insinuated laughed mentions moaned objects outlined outlines panted pledges posts \
            praises preached presumed prophesied questioned questions rebutted reckoned reckons refuted refutes \
            regretted reminded reminds roared screamed seethed snorted spat sniffed squealed stuttered submitted \
            taunted toasted vents voiced vouched wept"),
        agents: words("by"),
        quoting: words("quoted quotes"),
        participles: words("saying reading adding noting telling writing calling asking arguing claiming explaining warning stating \
            insisting declaring describing tweeting stressing suggesting promising citing acknowledging \
            recalling concluding predicting pointing announcing joking quoting labeling referring admitting \
            alleging answering assuring boasting cautioning commenting conceding contending countering \
            denouncing denying emphasizing exclaiming hinting indicating lamenting maintaining mentioning musing \
            objecting observing pleading pledging posting praising proclaiming protesting quipping reasoning \
            reiterating remarking reminding repeating replying reporting responding retorting revealing shouting \
            speculating summarizing testifying threatening underlining underscoring urging vowing whispering \
            wondering yelling"),
        thoughts: words("think thinks thought believe believes believed feel feels felt hopes hoped knows knew suspect \
            suspects suspected assume assumed fear fears feared guess hope wish wishes wished doubt doubts \
            doubted consider considers considered imagine imagined"),
        sources: words("according_to per"),
        hearsay: words(""),
        fillers: words("also has have had would will later then once again further recently reportedly repeatedly publicly \
            privately simply only just still even already often always never previously subsequently quickly is \
            was are were be been can could may might must did does do not don't didn't instead himself herself \
            first immediately now flatly bluntly clearly famously to almost angrily apparently finally \
            eventually simultaneously meanwhile quietly loudly softly firmly sarcastically succinctly openly \
            merely rightly wrongly sometimes usually generally specifically explicitly emphatically forcefully \
            confidently cautiously gleefully jokingly laughingly tearfully wryly dryly soon ever didn’t don’t \
            doesn't doesn’t wasn't wasn’t won't won’t wouldn't wouldn’t couldn't couldn’t hasn't hasn’t haven't \
            haven’t hadn't hadn’t having being today yesterday tonight tomorrow"),
        he: words("he"),
        she: words("she"),
        they: words("they it we i you one another others some many both two three several"),
        relatives: words("who which whose whom"),
        determiners: words("the a an his her their its our my this that these those one another some many several both two \
            three other no"),
        obliques: words(""),
        genitives: words(""),
        prepositions: words("of in on at for from with by about to into after before during under over through between against \
            among since until around near like as without within across toward towards behind despite amid upon \
            via along outside inside off out up down alongside above below beneath beside besides beyond \
            concerning except including notwithstanding opposite regarding throughout underneath versus amongst \
            atop aboard amidst onto"),
        joining: words("and"),
        coordinators: words("and but or so nor yet"),
        complementizers: words("that whether than what how why"),
        subordinators: words("if because while when where although though unless once as since"),
        male_titles: words("mr sir lord"),
        neutral_titles: words("dr sen rep gov gen lt col sgt capt maj prof rev hon adm cmdr reps sens pres sec st del \
            atty fr insp supt lieut pvt cpl ald assemb amb ret pfc brig messrs"),
        female_titles: words("mrs ms miss lady"),
        roles: words("president undersecretary ceo founder minister secretary general spokesman spokeswoman spokesperson \
            official officials senator congressman congresswoman governor mayor judge justice lawyer attorney \
            director chief chairman chairwoman chair leader officer professor analyst expert ambassador \
            commander colonel captain sergeant sheriff prosecutor candidate nominee author doctor coach manager \
            owner researcher scientist representative deputy aide adviser advisor strategist academic accountant \
            activist actor actress adjutant administrator admiral advocate agent ally anchor announcer \
            archaeologist archbishop architect artist assemblyman assemblywoman assessor assistant astronaut \
            astronomer athlete auditor baker banker baroness barrister bassist biologist bishop blogger boss \
            boxer brewer brigadier broadcaster broker brother builder businessman businesswoman butcher buyer \
            cameraman campaigner caretaker carpenter cardinal catcher celebrity chancellor chaplain chef chemist \
            choreographer citizen clergyman clerk climatologist clinician co-author co-chair co-chairman \
            co-chairwoman co-founder co-host co-owner co-worker collector columnist comedian commentator \
            commissioner commissioners composer comptroller conductor confidant conservationist constable \
            consultant consumer contractor cook coordinator coroner correspondent councilman councilwoman \
            councillor councilor counsel counselor counsellor creator criminologist critic curator customer \
            dancer dealer dean defender delegate demographer demonstrator dentist dermatologist designer \
            detective developer diplomat director-general dissident diver donor driver drummer ecologist \
            economist editor editor-in-chief educator employee employer emperor engineer entrepreneur envoy \
            epidemiologist essayist executive ex-president ex-wife ex-husband farmer fighter filmmaker financier \
            firefighter fisherman fundraiser forecaster foreman foundation freelancer friend fugitive gardener \
            geneticist geographer geologist goalkeeper goalie governor-general graduate grower guard guest guide \
            guitarist gunman gynecologist headmaster healer historian host hunter husband immigrant incumbent \
            industrialist informant inmate insider inspector instructor insurer intern interpreter interviewer \
            investigator investor journalist juror laborer landlord landowner lawmaker lecturer legislator \
            liaison librarian lieutenant lobbyist magistrate magnate marshal mathematician mechanic mediator \
            medic member merchant meteorologist midfielder midwife migrant miner missionary mogul moderator monk \
            mother musician narrator nationalist naturalist negotiator neighbor neighbour neurologist \
            neuroscientist newscaster novelist nun nurse observer officeholder ombudsman operator optometrist \
            organiser organizer painter panelist paramedic parent parliamentarian participant partner passenger \
            pastor pathologist patient patriarch pediatrician performer philanthropist philosopher photographer \
            physician physicist pianist pilot pioneer pitcher planner player playwright poet policeman \
            policewoman politician pollster pope premier preacher presenter pressman priest princess principal \
            producer programmer proponent protester protestor provost psychiatrist psychologist publicist \
            publisher quarterback rabbi racer radiologist rancher ranger rapper reader realtor receptionist \
            recruiter referee refugee registrar regulator reporter rescuer resident restaurateur retiree \
            reviewer rider rower ruler runner sailor salesman salesperson saleswoman scholar screenwriter \
            sculptor seaman servant shareholder shopkeeper shopper singer singer-songwriter sister skipper \
            sociologist soldier solicitor songwriter speaker specialist spectator spokespeople spokesmen staffer \
            statistician stockbroker striker student sultan superintendent supervisor supplier supporter surgeon \
            surrogate surveyor survivor suspect swimmer teacher teammate technician technologist tenant \
            theologian therapist tourist trader trainer translator treasurer trucker trustee tycoon user vendor \
            vet veteran veterinarian vicar victim villager violinist virologist visitor vlogger vocalist \
            volunteer voter waiter waitress warden whistleblower whistle-blower wife winemaker winner witness \
            woman worker wrestler writer zookeeper zoologist man boy girl father son daughter uncle aunt \
            grandmother grandfather mom dad person employees soldiers chairperson mate marine"),
        bodies: words("ministry department agency office company police government court committee campaign report \
            statement congress parliament senate council corporation institute institution association \
            federation union university newspaper magazine organization organisation charity watchdog \
            conglomerate embassy syndicate legislature thinktank"),
        qualifiers: words("former retired acting interim outgoing incoming then ex"),
        works: words("book books titled entitled song anthem film movie novel album album's series show episode headlined \
            called_the memoir play programme program column hit documentary headline slogan motto single musical \
            opera poem essay podcast subtitled ballad hymn"),
        signs: words("sign signs shirt shirts t-shirt t-shirts sweatshirt sweatshirts hoodie jersey vest \
            jacket cap hat hats button badge pin sticker stickers decal banner banners flag flags \
            poster posters placard placards plaque billboard billboards tattoo graffiti inscription \
            engraving headstone gravestone tombstone note flyer flier leaflet pamphlet mural chyron \
            headline headlines caption mug wristband brochure"),
        receiving: words("received receives got gets saw sees found heard obtained noticed opened"),
        not_names: words("monday tuesday wednesday thursday friday saturday sunday january february march april may june \
            july august september october november december"),
        inanimate_endings: words(""),
        dangling: words("he she it they this that these those him her them but and so his their its also then"),
        inverts: false,
        verb_final: false,
    }),
    labels: labels::ENGLISH,
};
