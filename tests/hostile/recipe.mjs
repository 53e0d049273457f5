// What `recipe.rs` does, for JavaScript: a text of any size from a few characters of JSON.

const SYLLABLES = [
  "ka", "to", "ri", "men", "sol", "dar", "vi", "ne", "pol", "gra", "tas", "un", "ber", "li", "cor", "ha", "mi",
  "os", "fen", "da",
];

/** The text that a recipe describes, which may have halves of surrogate pairs. */
export function expand(recipe) {
  if (typeof recipe === "string") return recipe;
  const [[kind, value]] = Object.entries(recipe);
  switch (kind) {
    case "rep":
      return expand(value[0]).repeat(value[1]);
    case "cat":
      return value.map(expand).join("");
    case "nest":
      return expand(value[0]).repeat(value[2]) + expand(value[3]) + expand(value[1]).repeat(value[2]);
    case "cycle": {
      const parts = value[0].map(expand);
      return Array.from({ length: value[1] }, (_, i) => parts[i % parts.length]).join(value[2] ?? "");
    }
    case "sent":
      return sentences(value);
    case "units":
      return String.fromCharCode(...value);
    default:
      throw new Error(`no such kind of recipe: ${kind}`);
  }
}

/** Sentences of words that are the more frequent the shorter they are. */
function sentences({ n, words = 18, seed = 1, vocab = 3000, end = ".", sep = " ", para = 0 }) {
  const below = random(seed);
  let all = "";
  for (let i = 0; i < n; i++) {
    if (i > 0) all += para > 0 && i % para === 0 ? "\n\n" : sep;
    const length = words < 4 ? words : Math.floor(words / 2) + below(words);
    const line = Array.from({ length }, () => word(Math.min(below(vocab), below(vocab))));
    line[0] = line[0][0].toUpperCase() + line[0].slice(1);
    all += line.join(" ") + end;
  }
  return all;
}

function word(number) {
  let word = "";
  for (let rest = number + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length];
  }
  return word;
}

/** The generator of Numerical Recipes, which Rust computes alike. */
function random(seed) {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % bound;
  };
}
