//! Swedish.

use super::{Labels, Language, Profile, Script, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "sv",
    script: Script::Latin,
    markers: [
        "=ä =å att av inte jag och till är",
        "=ö det ett för har i ska",
        "-ar -as -son blir den en från med om som",
        "-ad -ade -an -er -et -gen -igt -ing -ka -kt -la -lar -nns -ns -ra -rg -rna -ta -ts -tta detta du \
         hur kan nu ut vara vi vid",
    ],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "sv",
    right_to_left: false,
    ordinals: false,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words("\
        adj alt avd b.la bitr bl.a civ d.v.s dir dr dvs eng ev exkl f.d f.n f.ö fil fn fr frk förf gen \
        gm hr i.e ing inkl jfr kungl kyrkoh lic m.a.o mag max med min mr mrs ms näml o.d obs ordf p.g.a \
        pga prof red resp rev s.k s:t s:ta sk t.ex t.h t.o.m t.v tel ung uppl vs ö.h övers överste"),
    ambiguous_abbreviations: words("\
        apr aug co corp dec etc feb febr inc jan jr ltd m.fl mdkr mfl nov o.s.v okt osv sept st"),
    closing_abbreviations: words("e.kr f.kr kg km kr m.m mkr"),
    numbering: words("art bd fig kap kl nr p s sid st tab tel vol §"),
    stop_words: words("\
        aldrig all alla allt alltid alltså andra annan att av bakom bara bland blev bli blir borde båda \
        både dagen de dem den denna deras dess dessa dessutom det detta dig din dit dock där därefter \
        därför då efter eftersom efteråt ej eller emellertid emot en enligt ett exempelvis fast fick \
        finns flera från får för före förra först förutom genast genom gick gjorde gör ha hade han hans \
        har hela henne hennes hon honom hur här i ibland icke idag igen igår ingen inget innan inne inom \
        inte jag ju just kan kanske kom kommer kring kunde kunna man med medan mellan men mer mest mig \
        min mot mycket många måste nog nu nya när nära någon något några och också olika om oss på redan \
        samma samt samtidigt sedan senare sig sin sina sitt själv ska skulle snart som så sådan tidigare \
        till tills trots två undan under upp ur ut utan utanför vad var vara varför varit varje vem vi \
        vid vidare vilka vilken vilket vill väl vår våra än ändå ännu är åt över"),
    boilerplate: "\
        anmäl dig|annons:|annons=|arkivbild|artikeln \
        uppdateras|av~|bild:|bilder:|dela=|fakta:|fakta=|foto:|fotograf:|följ \
        oss|grafik:|illustration:|källa:|källor:|lyssna på|läs hela|läs mer|läs också|läs vidare|läs \
        även|mer läsning|mer om|nyhetsbrev=|prenumerera|reklam=|rättelse:|se också|se \
        även|taggar:|text:|tipsa|tt=|video:|ämnen:",
    boilerplate_phrases: "redan prenumerant|för att läsa vidare",
    asking_labels: words("fråga"),
    answering_labels: words("svar"),
    speech: None,
    labels: Labels {
        heading: "I korthet",
        quotes: "Viktiga citat",
        reading_time: ["", " min läsning"],
        copy: "Kopiera",
        copied: "Kopierat",
        jump: "Gå till stället i artikeln",
        jumped: "Markerat i artikeln. Escape för att gå tillbaka.",
        lost: "Stället finns inte längre på sidan.",
        method: "Ordagrant valt ur artikeln av en algoritm i din webbläsare.",
        method_quotes: "Citat ordagrant valda ur artikeln av en algoritm i din webbläsare.",
        quote_marks: ["”", "”"],
        comma: ", ",
    },
};
