//! The scoring conventions: texts as code points, trimming, matching, when a speaker is right.

use nutgraf::quotes::{Quotation, Rule};
use serde_json::{Value, json};

/// Stretches of code points.
pub type Range = (usize, usize);

/// An annotated article.
pub struct Gold {
    pub id: Value,
    pub lang: String,
    pub text: String,
    pub chars: Vec<char>,
    pub paragraphs: Vec<Range>,
    pub quotes: Vec<GoldQuote>,
    /// Where each code point starts.
    starts: Vec<usize>,
}

/// An annotated quotation.
pub struct GoldQuote {
    pub at: Range,
    pub direct: bool,
    pub words: u64,
    pub speaker: Option<(Range, String)>,
    /// The forms of the speaker's name that a card may print, where the set tells them.
    pub names: Vec<String>,
}

/// A predicted quotation, offsets in bytes.
#[derive(Clone)]
pub struct Prediction {
    pub at: Range,
    pub speaker: Option<Range>,
    pub name: Option<String>,
    pub rule: Option<Rule>,
    pub confidence: f64,
}

impl Prediction {
    pub fn of(quote: &Quotation) -> Self {
        Prediction {
            at: (quote.span.start, quote.span.end),
            speaker: quote.speaker.map(|s| (s.span.start, s.span.end)),
            name: quote.speaker.and_then(|s| s.name).map(str::to_string),
            rule: quote.rule,
            confidence: quote.confidence,
        }
    }
}

impl Gold {
    pub fn read(row: &str) -> Self {
        let row: Value = serde_json::from_str(row).expect("a JSON object per line");
        let text = row["text"].as_str().unwrap_or_default().to_string();
        let chars: Vec<char> = text.chars().collect();
        let paragraphs = row["paras"].as_array().into_iter().flatten().map(|p| (at(&p[0]), at(&p[1])));
        let quotes = row["quotes"].as_array().into_iter().flatten().map(GoldQuote::read);
        Gold {
            id: row["id"].clone(),
            lang: row["lang"].as_str().unwrap_or("en").to_string(),
            paragraphs: paragraphs.collect(),
            quotes: quotes.collect(),
            starts: text.char_indices().map(|(at, _)| at).collect(),
            chars,
            text,
        }
    }

    /// From bytes to code points.
    pub fn points(&self, (start, end): Range) -> Range {
        let point = |byte| self.starts.partition_point(|&s| s < byte);
        (point(start), point(end))
    }

    /// The predictions as rows for other scorers.
    pub fn dump(&self, predictions: &[Prediction]) -> String {
        let row = |p: &Prediction| {
            let (start, end) = self.points(p.at);
            let speaker = p.speaker.map(|s| self.points(s));
            json!({
                "start": start, "end": end, "speaker_name": p.name,
                "speaker_start": speaker.map(|s| s.0), "speaker_end": speaker.map(|s| s.1),
                "speaker": speaker.map(|s| self.slice(s)), "rule": p.rule.map(|r| format!("{r:?}")), "confidence": p.confidence,
            })
        };
        json!({ "id": self.id, "quotes": predictions.iter().map(row).collect::<Vec<_>>() }).to_string()
    }

    pub fn slice(&self, (start, end): Range) -> String {
        self.chars[start..end].iter().collect()
    }

    /// Splits a prediction at paragraph ends and trims the parts, as the annotations are.
    pub fn split(&self, at: Range) -> Vec<Range> {
        let (start, end) = self.points(at);
        let part = |&(from, to): &Range| {
            let (a, b) = (start.max(from), end.min(to));
            (a < b).then(|| self.trim(a, b)).filter(|(a, b)| a < b)
        };
        self.paragraphs.iter().filter_map(part).collect()
    }

    fn trim(&self, mut a: usize, mut b: usize) -> Range {
        let t = &self.chars;
        let at = |i: usize| t.get(i).copied();
        while a < b
            && (is_mark(t[a])
                || t[a].is_whitespace()
                || t[a] == '\'' && (at(a + 1) == Some('\'') || a > 0 && t[a - 1] == '\''))
        {
            a += 1;
        }
        while b > a
            && (is_mark(t[b - 1])
                || t[b - 1].is_whitespace()
                || t[b - 1] == '\'' && (b > 1 && t[b - 2] == '\'' || at(b) == Some('\'')))
        {
            b -= 1;
        }
        (a, b)
    }

    /// Whether two spans are equal but for a `, . ; :` at their ends.
    pub fn same(&self, a: Range, b: Range) -> bool {
        let bare = |(start, mut end): Range| {
            while end > start && matches!(self.chars[end - 1], ',' | '.' | ';' | ':') {
                end -= 1;
            }
            (start, end)
        };
        bare(a) == bare(b)
    }

    /// Whether the predicted mention, or name, is the annotated speaker.
    pub fn right_speaker(&self, gold: &(Range, String), mention: Option<Range>, name: Option<&str>) -> bool {
        let (place, words) = gold;
        let mention = mention.map(|m| self.points(m));
        if let Some(m) = mention {
            let (a, b) = (place.0.max(m.0), place.1.min(m.1));
            if a < b && content_words(&self.slice((a, b))) > 0 {
                return true;
            }
            if words.eq_ignore_ascii_case("who") && place.0 >= m.1 && place.0 - m.1 <= 4 {
                return true;
            }
        }
        let own = surname(words);
        own.is_some()
            && (own == mention.and_then(|m| surname(&self.slice(m))) || own == name.and_then(surname))
    }
}

impl GoldQuote {
    fn read(row: &Value) -> Self {
        let place = row["speaker_start"].as_u64().map(|start| (start as usize, at(&row["speaker_end"])));
        GoldQuote {
            at: (at(&row["start"]), at(&row["end"])),
            direct: row["kind"] == "direct",
            words: row["nw"].as_u64().unwrap_or(0),
            speaker: place.map(|p| (p, row["speaker"].as_str().unwrap_or_default().to_string())),
            names: texts(&row["speaker_name"]),
        }
    }
}

/// One text, or a list of texts; none of them empty.
fn texts(value: &Value) -> Vec<String> {
    let all = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
    all.iter().filter_map(Value::as_str).filter(|text| !text.is_empty()).map(str::to_string).collect()
}

fn at(value: &Value) -> usize {
    value.as_u64().unwrap_or(0) as usize
}

fn is_mark(c: char) -> bool {
    "\"“”„«»‟「」『』\u{1}".contains(c)
}

/// Intersection over union.
pub fn iou(p: Range, q: Range) -> f64 {
    let shared = p.1.min(q.1) as f64 - p.0.max(q.0) as f64;
    if shared <= 0.0 { 0.0 } else { shared / (p.1.max(q.1) - p.0.min(q.0)) as f64 }
}

/// Words: runs of letters and digits, joined by apostrophes and hyphens.
pub fn words(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut words = Vec::new();
    let mut word = String::new();
    for (i, &c) in chars.iter().enumerate() {
        let joins = matches!(c, '\'' | '’' | '-')
            && !word.is_empty()
            && is_word(chars[i - 1])
            && chars.get(i + 1).is_some_and(|&next| is_word(next));
        if is_word(c) || joins {
            word.push(c);
        } else if !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

const FUNCTION_WORDS: &str = " the a an of in at for to and or on by from with who which that said der die das des dem \
    den ein eine einer eines von vom im in und für bei zu ";

fn content_words(text: &str) -> usize {
    words(text).iter().filter(|w| !FUNCTION_WORDS.contains(&format!(" {} ", w.to_lowercase()))).count()
}

const NO_SURNAMES: &str =
    " jr sr ii iii he she they it we i who him her them the mr mrs ms sie er es wir ich ";

/// The last capitalized word before a comma, ` of `, ` from `, ` who ` or a bracket.
pub fn surname(mention: &str) -> Option<String> {
    let mention = mention.replace("’s", "").replace("'s", "");
    let cut = [",", " of ", " from ", " who ", "("].iter().filter_map(|mark| mention.find(mark)).min();
    let head = &mention[..cut.unwrap_or(mention.len())];
    let head =
        if head.chars().any(|c| c.is_ascii_uppercase() || "ÄÖÜ".contains(c)) { head } else { &mention };
    let fits = |w: &String| {
        w.starts_with(char::is_uppercase) && !NO_SURNAMES.contains(&format!(" {} ", w.to_lowercase()))
    };
    words(head).into_iter().rfind(fits).map(|w| w.to_lowercase())
}

pub fn is_pronoun(mention: &str) -> bool {
    const PRONOUNS: &str = " he she it they we i who him her them er sie es wir ich ";
    PRONOUNS.contains(&format!(" {} ", mention.to_lowercase()))
}

/// Whether a mention is `he` or `she`: the pronouns whose person is looked up.
pub fn is_he_or_she(mention: &str) -> bool {
    matches!(mention.to_lowercase().as_str(), "he" | "she" | "er" | "sie")
}
