//! Thai.

use super::{Boilerplate, Labels, Language, PluralRule, Profile, Script, counted, phrases, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "th",
    script: Script::Thai,
    markers: [""; 4],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "th",
    right_to_left: false,
    plurals: PluralRule::Same,
    ordinals: false,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words(""),
    ambiguous_abbreviations: words(""),
    closing_abbreviations: words(""),
    numbering: words(""),
    stop_words: words(""),
    boilerplate: Boilerplate {
        openings: phrases("\
            กดติดตาม|ขอบคุณข้อมูล|ขอบคุณภาพ|ข่าวที่เกี่ยวข้อง|ข่าวแนะนำ|คลิกที่นี่|คลิกอ่าน|ชมคลิป|\
            ดูเพิ่มเติม|ติดตามข่าว|ติดตามเรา|ที่มาภาพ|บทความแนะนำ|ภาพจาก|ภาพโดย|รายงานโดย|สงวนลิขสิทธิ์|\
            สมัครสมาชิก|อ่านข่าว|อ่านต่อ|อ่านเพิ่ม|อ่านเพิ่มเติม|เครดิต|เครดิตภาพ|เรื่องที่เกี่ยวข้อง|\
            แหล่งที่มา"),
        labels: phrases("คลิป|ที่มา|ผู้เขียน|ภาพ|วิดีโอ|เรื่อง|แท็ก"),
        lines: phrases("แชร์|โฆษณา"),
        bylines: phrases(""),
        authors: phrases(""),
        phrases: phrases(""),
    },
    asking_labels: words(""),
    answering_labels: words(""),
    speech: None,
    labels: Labels {
        heading: "สรุปย่อ",
        quotes: "คำพูดสำคัญ",
        reading_time: counted("อ่าน 0 นาที"),
        copy: "คัดลอก",
        copied: "คัดลอกแล้ว",
        jump: "ไปยังข้อความนี้ในบทความ",
        jumped: "เน้นไว้ในบทความแล้ว กด Escape เพื่อกลับ",
        back: "กลับไปที่สรุป",
        lost: "ข้อความนี้ไม่อยู่ในหน้าแล้ว",
        method: "อัลกอริทึมเลือกจากบทความนี้แบบคำต่อคำ",
        method_quotes: "คำพูดที่อัลกอริทึมเลือกจากบทความนี้แบบคำต่อคำ",
        shorter: "สั้นลง",
        longer: "ยาวขึ้น",
        copy_line: "คัดลอกบรรทัดนี้",
        share: "แชร์",
        listen: "ฟัง",
        stop: "หยุด",
        helpful: "มีประโยชน์",
        not_helpful: "ไม่มีประโยชน์",
        thanks: "ขอบคุณ",
        about: "สร้างขึ้นอย่างไร",
        assurance: "ไม่มีการเพิ่มหรือแก้ไขคำใด และไม่มีสิ่งที่คุณอ่านถูกส่งออกไปที่ใด",
        more: "ดูเพิ่มเติม",
        keywords: "คำสำคัญ",
        quote_marks: ["“", "”"],
        comma: ", ",
    },
};
