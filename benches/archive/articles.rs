//! Articles out of a random number generator: as long as CNN's, with words as frequent as in any language (Zipf's law)
//! and a topic each. The same number gives the same article.

/// How many different words there are.
const WORDS: usize = 50_000;
/// The most frequent ones: without them no language would be recognised.
const FREQUENT: &str = "the of and to in a is for on that was with as by at from his he it an be are has \
    were had have will their not this but its they who been or she after more one which all new her";
const SYLLABLES: [&str; 24] = [
    "ba", "de", "fo", "ga", "hi", "jo", "ke", "la", "me", "no", "po", "ra", "se", "to", "va", "we", "ci",
    "do", "fe", "li", "mo", "pe", "ta", "ve",
];
/// How many words an article repeats, and how often it does.
const TOPIC: usize = 12;
const ABOUT_TOPIC: f64 = 0.15;
/// The 500 articles of CNN that the model was trained on have 637 words on average.
const SHORTEST: usize = 440;
const LONGEST: usize = 830;
/// How many sentences in a hundred somebody says.
const QUOTED: usize = 15;

/// An article's text.
pub fn text(number: u64) -> String {
    let mut article = Article::new(number);
    let length = SHORTEST + article.random.below(LONGEST - SHORTEST);
    while article.words < length {
        article.add_sentence();
    }
    article.text
}

/// An article as far as it is written.
pub struct Article {
    random: Random,
    topic: Vec<String>,
    people: Vec<String>,
    pub text: String,
    words: usize,
}

impl Article {
    pub fn new(number: u64) -> Self {
        let mut random = Random(number);
        let topic = (0..TOPIC).map(|_| word(100 + random.below(WORDS - 100))).collect();
        let people = (0..4).map(|_| format!("{} {}", name(&mut random), name(&mut random))).collect();
        Article { random, topic, people, text: String::new(), words: 0 }
    }

    pub fn add_sentence(&mut self) {
        let (random, text) = (&mut self.random, &mut self.text);
        if self.words > 0 {
            text.push_str(if random.below(2) == 0 { "\n\n" } else { " " });
        }
        let count = 8 + random.below(30);
        let sentence = sentence(random, &self.topic, count);
        if random.below(100) < QUOTED {
            text.extend(["“", &sentence, ",” said ", &self.people[random.below(self.people.len())], "."]);
        } else {
            text.extend([&sentence, "."]);
        }
        self.words += count;
    }
}

fn sentence(random: &mut Random, topic: &[String], count: usize) -> String {
    let word = |random: &mut Random| match random.share() < ABOUT_TOPIC {
        true => topic[random.below(topic.len())].clone(),
        // The density of a power of a constant is that of Zipf's law: 1 / rank.
        false => word((WORDS as f64).powf(random.share()) as usize - 1),
    };
    let words: Vec<String> = (0..count).map(|_| word(random)).collect();
    capitalized(&words.join(" "))
}

/// The word of a rank, from 0.
fn word(rank: usize) -> String {
    if let Some(word) = FREQUENT.split_whitespace().nth(rank) {
        return word.to_string();
    }
    let (mut rest, mut word) = (rank, String::new());
    while rest > 0 {
        word.push_str(SYLLABLES[rest % SYLLABLES.len()]);
        rest /= SYLLABLES.len();
    }
    word
}

fn name(random: &mut Random) -> String {
    capitalized(&word(1_000 + random.below(10_000)))
}

fn capitalized(text: &str) -> String {
    text[..1].to_uppercase() + &text[1..]
}

/// SplitMix64 (Steele, Lea and Flood 2014).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ bits >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ bits >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ bits >> 31
    }

    fn below(&mut self, end: usize) -> usize {
        (self.share() * end as f64) as usize
    }

    /// 0 to 1, never 1.
    fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}
