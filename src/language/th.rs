//! Thai.

use super::{Labels, Language, Script, Signs, Speech};

pub(super) static LANGUAGE: Language = Language {
    signs: Signs { tag: "th", script: Script::Thai, markers: MARKERS },
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

static MARKERS: &str = "";

static ABBREVIATIONS: &str = "";

static AMBIGUOUS_ABBREVIATIONS: &str = "";

static CLOSING_ABBREVIATIONS: &str = "";

static NUMBERING: &str = "";

static STOP_WORDS: &str = "";

static BOILERPLATE: &str = "\
    กดติดตาม|ขอบคุณข้อมูล|ขอบคุณภาพ|ข่าวที่เกี่ยวข้อง|ข่าวแนะนำ|คลิกที่นี่|คลิกอ่าน|คลิป:|ชมคลิป|ดูเพิ่มเติม|ติดตามข่าว|ติดตามเรา|ที่มา:|ที่มาภาพ|บทความแนะนำ|ผู้เขียน:|ภาพ:|ภาพจาก|ภาพโดย|รายงานโดย|วิดีโอ:|สงวนลิขสิทธิ์|สมัครสมาชิก|อ่านข่าว|อ่านต่อ|อ่านเพิ่ม|อ่านเพิ่มเติม|เครดิต|เครดิตภาพ|เรื่อง:|เรื่องที่เกี่ยวข้อง|แชร์=|แท็ก:|แหล่งที่มา|โฆษณา=";

static SPEECH: Option<&Speech> = None;

static LABELS: &Labels = &Labels {
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
};
