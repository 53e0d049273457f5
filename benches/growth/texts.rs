//! Texts of any length, of kinds that are hard in different ways.

/// A kind of text, and what makes one of about so many bytes.
pub type Kind = (&'static str, fn(usize) -> String);

pub const KINDS: &[Kind] = &[
    ("news", news),
    ("every word another", distinct),
    ("words made to collide", colliding),
    ("every sentence another name", names),
    ("quotations throughout", quotes),
    ("one sentence", one_sentence),
    ("no spaces", no_spaces),
];

/// Words by Zipf's law: the frequency of a word is inverse to its rank. A quotation with its speaker in each fifth paragraph.
fn news(bytes: usize) -> String {
    let mut random = Random(1);
    filled(bytes, |text, i| {
        if i % 15 == 0 {
            text.push_str("\n\n“");
            sentence(text, 12, || zipf(&mut random));
            text.push_str(",” said Mayor Ada ");
            text.push_str(&name(random.below(40)));
            text.push_str(". ");
        } else {
            sentence(text, 20, || zipf(&mut random));
            text.push_str(if i % 3 == 0 { ".\n\n" } else { ". " });
        }
    })
}

fn distinct(bytes: usize) -> String {
    let mut next = 0;
    filled(bytes, |text, _| {
        sentence(text, 20, || {
            next += 1;
            word(next)
        });
        text.push_str(". ");
    })
}

/// Words that are alike but for their last letters: in a tree each comparison goes to the end, and a hash that reads
/// only the beginning takes all of them for one.
fn colliding(bytes: usize) -> String {
    let mut next = 0;
    filled(bytes, |text, _| {
        sentence(text, 20, || {
            next += 1;
            format!("{}{}", "so".repeat(20), word(next))
        });
        text.push_str(". ");
    })
}

fn names(bytes: usize) -> String {
    filled(bytes, |text, i| {
        text.push_str("“The bridge is safe,” said ");
        text.push_str(&name(i));
        text.push(' ');
        text.push_str(&name(i * 7 + 3));
        text.push_str(if i % 3 == 0 { ".\n\n" } else { ". " });
    })
}

fn quotes(bytes: usize) -> String {
    filled(bytes, |text, i| {
        text.push_str(
            [
                "“It is safe,” she said. ",
                "“Nobody asked us.” ",
                "‘Why?’ ",
                "\"We were told,\" he said, \"to wait.\" ",
            ][i % 4],
        );
    })
}

fn one_sentence(bytes: usize) -> String {
    let mut random = Random(1);
    filled(bytes, |text, i| {
        text.push_str(&zipf(&mut random));
        text.push_str(if i % 9 == 0 { ", " } else { " " });
    })
}

fn no_spaces(bytes: usize) -> String {
    let mut random = Random(1);
    filled(bytes, |text, _| text.push_str(&zipf(&mut random)))
}

/// Has `add` append its next part until the text is long enough.
fn filled(bytes: usize, mut add: impl FnMut(&mut String, usize)) -> String {
    let mut text = String::with_capacity(bytes + 1000);
    for i in 0.. {
        if text.len() >= bytes {
            break;
        }
        add(&mut text, i);
    }
    text
}

/// Appends so many words, the first with a capital.
fn sentence(text: &mut String, words: usize, mut next: impl FnMut() -> String) {
    for i in 0..words {
        let word = next();
        if i == 0 {
            text.push_str(&capitalized(&word));
        } else {
            text.push(' ');
            text.push_str(&word);
        }
    }
}

fn capitalized(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    first.to_uppercase() + rest
}

fn name(number: usize) -> String {
    capitalized(&word(number))
}

/// One of 50,000 words: ranks of equal ratio are equally likely.
fn zipf(random: &mut Random) -> String {
    let rank = 50_000_f64.powf(random.below(1 << 20) as f64 / (1 << 20) as f64);
    word(rank as usize)
}

pub fn word(number: usize) -> String {
    const SYLLABLES: [&str; 16] = [
        "ka", "to", "ri", "men", "sol", "dar", "vi", "ne", "pol", "gra", "tas", "un", "ber", "li", "cor",
        "ha",
    ];
    let mut rest = number + SYLLABLES.len();
    let mut word = String::new();
    while rest > 0 {
        word.push_str(SYLLABLES[rest % SYLLABLES.len()]);
        rest /= SYLLABLES.len();
    }
    word
}

/// A linear congruential generator (Numerical Recipes): the same texts on each machine.
struct Random(u32);

impl Random {
    fn below(&mut self, bound: u32) -> usize {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        ((self.0 >> 8) % bound) as usize
    }
}
