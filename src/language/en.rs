//! English.

use super::{Language, Profile, Script, Speech, labels, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "en",
    script: Script::Latin,
    markers: "\
        -ed and is of that the to you|-ail -ing -ly but e for from in it on this with|-age -es -on -ry \
        a are as by he his i not or they was your|-al -als -ate -ce -ch -ds -er -ers -ge -ght -ld -le \
        -ls -ns -nt -ps -re -rs -se -st -ts -ty at be can have s some t there we will",
};

pub(super) static LANGUAGE: Language = Language {
    tag: "en",
    right_to_left: false,
    ordinals: false,
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
    boilerplate: "\
        advertisement=|ad=|also read|also see|author:|by~|caption:|click \
        here|contributing:|correction:|credit:|credits:|download the|editing by|editor:|editor's \
        note|email:|file photo|find out more|follow us|for more information|for more news|from our \
        partners|get the latest|get our|graphic:|illustration:|image:|image by|image source|images:|join \
        our|join us|listen:|listen to this|more on|more:|most read|must read|newsletter=|photo:|photo \
        by|photograph by|photograph:|photographs:|photos:|photos \
        by|picture:|pictured:|recommended=|related:|related articles|related stories|read also|read \
        more|read next|reporting by|see also|share this|sign up|skip \
        advertisement|source:|sources:|sponsored=|sponsored by|story continues|subscribe|support \
        our|this article was|this article originally|this story has been|this story \
        was|topics:|tags:|trending=|video:|video by|view comments|watch:|watch also|watch more|with \
        files from|written by",
    speech: Some(Speech {
        verbs: words("said says say told tells tell added adds add explained explains explain noted notes note wrote writes \
            write asked asks ask warned warns warn stated states argued argues argue claimed claims claim insisted \
            insists announced announces acknowledged acknowledges admitted admits affirmed agreed agrees alleged \
            alleges answered asserted asserts assured bragged called calls cautioned commented complained conceded \
            concluded concludes confessed confirmed confirms contended contends continued continues countered \
            criticized criticised cried declared declares defended denied denies denounced described describes \
            dismissed emphasized emphasised exclaimed expressed guessed hailed hinted inquired interjected joked \
            jokes lamented maintained maintains mentioned mused muttered objected observed observes offered \
            opined pleaded pledged pointed points posted praised predicted predicts proclaimed promised quipped \
            quoted reads read reasoned recalled recalls recounted reiterated remarked remembered remembers \
            repeated replied replies reported reports responded responds retorted revealed reveals scoffed shouted \
            speculated stressed stresses suggested suggests summarized swore testified testifies thundered \
            tweeted tweets began begins went goes put puts quip joked sang chanted scolded retaliated replying advised \
            advises exhorted recounts recounting counter countered urged urges volunteered vowed vows whispered yelled vented demanded blasted likened termed labeled labelled dubbed branded referred slammed \
            accused"),
        participles: words("saying adding noting telling writing calling asking arguing claiming explaining warning stating \
            insisting declaring describing tweeting stressing suggesting promising citing acknowledging recalling \
            concluding predicting pointing announcing joking quoting labeling referring"),
        thoughts: words("think thinks thought believe believes believed feel feels felt hopes hoped knows knew"),
        sources: words("according_to per"),
        hearsay: words(""),
        fillers: words("also has have had would will later then once again further recently reportedly repeatedly publicly \
            privately simply only just still even already often always never previously subsequently quickly is was \
            are were be been can could may might must did does do not don't didn't instead himself herself \
            first immediately now flatly bluntly clearly famously to"),
        he: words("he"),
        she: words("she"),
        they: words("they it we i you one another others some many both two three several"),
        relatives: words("who which"),
        determiners: words("the a an his her their its our my this that these those one another some many several both two \
            three other no"),
        obliques: words(""),
        genitives: words(""),
        prepositions: words("of in on at for from with by about to into after before during under over through between \
            against among since until around near like as without within across toward towards behind despite \
            amid upon via along outside inside off out up down"),
        coordinators: words("and but or so nor yet"),
        complementizers: words("that whether than what how why"),
        subordinators: words("if because while when where although though unless once as since"),
        mr: words("mr sir lord"),
        titles: words("dr sen rep gov gen lt col sgt capt maj prof rev hon adm cmdr reps sens pres sec st"),
        mrs: words("mrs ms miss lady"),
        roles: words("president undersecretary ceo founder minister secretary general spokesman spokeswoman spokesperson official officials senator \
            congressman congresswoman governor mayor judge justice lawyer attorney director chief chairman chairwoman \
            chair leader officer professor analyst expert ambassador commander colonel captain sergeant sheriff \
            prosecutor candidate nominee ministry department agency office company police government court committee \
            campaign report statement author doctor coach manager owner researcher scientist director \
            representative deputy aide adviser advisor strategist"),
        works: words("book books titled entitled song anthem film movie novel album album's series show episode headlined called_the \
            memoir play programme program column hit documentary"),
        not_names: words("monday tuesday wednesday thursday friday saturday sunday january february march april may june \
            july august september october november december"),
        things: words(""),
        dangling: words("he she it they this that these those him her them but and so his their also"),
        inverts: false,
    }),
    labels: labels::ENGLISH,
};
