//! Thai.

use super::{Labels, Language, Profile, Script, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "th",
    script: Script::Thai,
    markers: [""; 4],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "th",
    right_to_left: false,
    ordinals: false,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words(""),
    ambiguous_abbreviations: words(""),
    closing_abbreviations: words(""),
    numbering: words(""),
    stop_words: words(""),
    boilerplate: "\
        กดติดตาม|ขอบคุณข้อมูล|ขอบคุณภาพ|ข่าวที่เกี่ยวข้อง|ข่าวแนะนำ|คลิกที่นี่|คลิกอ่าน|คลิป:|ชมคลิป|ดูเพิ่มเติม|ติดตามข่าว|ติดตามเรา|ที่มา:|ที่มาภาพ|บทความแนะนำ|ผู้เขียน:|ภาพ:|ภาพจาก|ภาพโดย|รายงานโดย|วิดีโอ:|สงวนลิขสิทธิ์|สมัครสมาชิก|อ่านข่าว|อ่านต่อ|อ่านเพิ่ม|อ่านเพิ่มเติม|เครดิต|เครดิตภาพ|เรื่อง:|เรื่องที่เกี่ยวข้อง|แชร์=|แท็ก:|แหล่งที่มา|โฆษณา=",
    boilerplate_phrases: "",
    asking_labels: words(""),
    answering_labels: words(""),
    speech: None,
    labels: Labels {
        heading: "สรุปย่อ",
        quotes: "คำพูดสำคัญ",
        reading_time: ["อ่าน ", " นาที"],
        copy: "คัดลอก",
        copied: "คัดลอกแล้ว",
        jump: "ไปยังข้อความนี้ในบทความ",
        jumped: "เน้นไว้ในบทความแล้ว กด Escape เพื่อกลับ",
        lost: "ข้อความนี้ไม่อยู่ในหน้าแล้ว",
        method: "อัลกอริทึมในเบราว์เซอร์ของคุณเลือกจากบทความนี้แบบคำต่อคำ",
        method_quotes: "คำพูดที่อัลกอริทึมในเบราว์เซอร์ของคุณเลือกจากบทความนี้แบบคำต่อคำ",
        quote_marks: ["“", "”"],
        comma: ", ",
    },
};
