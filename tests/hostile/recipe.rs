//! What `recipe.mjs` does, for Rust: a text of any size from a few characters of JSON.

use serde_json::Value;

const SYLLABLES: [&str; 20] = [
    "ka", "to", "ri", "men", "sol", "dar", "vi", "ne", "pol", "gra", "tas", "un", "ber", "li", "cor", "ha",
    "mi", "os", "fen", "da",
];

/// Appends the UTF-16 units of the text that a recipe describes, which may have halves of surrogate pairs.
pub fn expand(recipe: &Value, units: &mut Vec<u16>) {
    if let Some(text) = recipe.as_str() {
        return units.extend(text.encode_utf16());
    }
    let (kind, value) =
        recipe.as_object().and_then(|recipe| recipe.iter().next()).expect("a recipe has a kind");
    match kind.as_str() {
        "rep" => repeat(&value[0], count(&value[1]), units),
        "cat" => list(value).iter().for_each(|part| expand(part, units)),
        "nest" => {
            let depth = count(&value[2]);
            repeat(&value[0], depth, units);
            expand(&value[3], units);
            repeat(&value[1], depth, units);
        }
        "cycle" => {
            for (i, part) in list(&value[0]).iter().cycle().take(count(&value[1])).enumerate() {
                if i > 0 {
                    units.extend(value[2].as_str().unwrap_or_default().encode_utf16());
                }
                expand(part, units);
            }
        }
        "sent" => units.extend(sentences(value).encode_utf16()),
        "units" => units.extend(list(value).iter().map(|unit| count(unit) as u16)),
        _ => panic!("no such kind of recipe: {kind}"),
    }
}

fn repeat(recipe: &Value, times: usize, units: &mut Vec<u16>) {
    let mut once = Vec::new();
    expand(recipe, &mut once);
    units.extend(once.repeat(times));
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap_or_else(|| panic!("no list: {value}"))
}

fn count(value: &Value) -> usize {
    value.as_u64().unwrap_or_else(|| panic!("no whole number: {value}")) as usize
}

/// Sentences of words that are the more frequent the shorter they are.
fn sentences(recipe: &Value) -> String {
    let number = |key: &str, default| recipe.get(key).map_or(default, |value| count(value) as u32);
    let text = |key: &str, default| recipe.get(key).and_then(Value::as_str).unwrap_or(default).to_string();
    let (words, vocabulary, paragraph) = (number("words", 18), number("vocab", 3000), number("para", 0));
    let (end, separator) = (text("end", "."), text("sep", " "));
    let mut random = Random(number("seed", 1));
    let mut all = String::new();
    for i in 0..number("n", 0) {
        if i > 0 {
            all.push_str(if paragraph > 0 && i % paragraph == 0 { "\n\n" } else { &separator });
        }
        let length = if words < 4 { words } else { words / 2 + random.below(words) };
        for j in 0..length {
            let word = word(random.below(vocabulary).min(random.below(vocabulary)));
            if j > 0 {
                all.push(' ');
                all.push_str(&word);
            } else {
                all.push_str(&word[..1].to_uppercase());
                all.push_str(&word[1..]);
            }
        }
        all.push_str(&end);
    }
    all
}

fn word(number: u32) -> String {
    let mut rest = number as usize + SYLLABLES.len();
    let mut word = String::new();
    while rest > 0 {
        word.push_str(SYLLABLES[rest % SYLLABLES.len()]);
        rest /= SYLLABLES.len();
    }
    word
}

/// The generator of Numerical Recipes, which JavaScript computes alike.
struct Random(u32);

impl Random {
    fn below(&mut self, bound: u32) -> u32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 8) % bound
    }
}
