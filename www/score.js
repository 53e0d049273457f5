// @ts-check
// How the score of a sentence adds up: plain numbers in, plain numbers out.

/** @typedef {import("../pkg/index.js").ExplainedSentence} ExplainedSentence */
/** @typedef {{ label: string, hundredths: number }} Part */

/** What the features of the prior stand for, in a reader's words: those that count the same thing are added up. */
const GROUPS = {
  "its place in the article": ["first", "depth", "share", "share_root"],
  "its likeness to the article as a whole": ["links", "centroid"],
  "words of the headline": ["title"],
  "words that recur in the article": ["mass", "fresh"],
  "its length": ["long"],
  "a quotation mark at its beginning": ["opens_quoted"],
};

/**
 * The parts of a sentence's score, in hundredths; their sum is the score in hundredths. The first is what the
 * prior would give it if its features were the article's average, the last what sentences that are similar give; those
 * between say by how much each of its features raises or lowers that. None where it has no score.
 *
 * The prior is a product: its share of it is proportional to e to the sum of its points. The logarithmic mean makes
 * that a sum without a rest: a − b = L(a, b) · (ln a − ln b) (Ang 2004, "Decomposition analysis for policymaking in
 * energy", LMDI).
 * @param {ExplainedSentence} sentence
 * @param {ExplainedSentence[]} sentences  all of the article
 * @returns {Part[]}
 */
export function scoreParts({ score, prior, fromPrior, fromNeighbours, parts }, sentences) {
  if (score === 0) return [];
  const scored = sentences.filter((other) => other.score > 0);
  const start = Math.exp(mean(scored.map((other) => Math.log(other.prior))));
  const scorePerPoint = (fromPrior / prior) * logarithmicMean(prior, start);
  const groups = Object.entries(GROUPS).map(([label, names]) => {
    const average = mean(scored.map((other) => points(other.parts, names)));
    return { label, value: scorePerPoint * (points(parts, names) - average) };
  });
  return rounded([
    { label: "what average features would give it", value: (fromPrior / prior) * start },
    ...groups.sort((a, b) => Math.abs(b.value) - Math.abs(a.value)),
    { label: "the sentences that share words with it", value: fromNeighbours },
  ], Math.round(100 * score));
}

/**
 * What features of these names gave.
 * @param {ExplainedSentence["parts"]} parts
 * @param {string[]} names
 */
const points = (parts, names) => parts.reduce((sum, part) => (names.includes(part.name) ? sum + part.points : sum), 0);

/** @param {number[]} values */
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * @param {number} a
 * @param {number} b
 */
const logarithmicMean = (a, b) => (Math.abs(a / b - 1) < 1e-9 ? a : (a - b) / Math.log(a / b));

/**
 * Values in hundredths that add up to `total`, by largest remainder: each is rounded down, and those that lost most get
 * one more.
 * @param {{ label: string, value: number }[]} parts
 * @param {number} total
 * @returns {Part[]}
 */
function rounded(parts, total) {
  const down = parts.map(({ value }) => Math.floor(100 * value));
  const lost = parts.map(({ value }, index) => 100 * value - down[index]);
  const missing = total - down.reduce((sum, part) => sum + part, 0);
  const most = [...parts.keys()].sort((a, b) => lost[b] - lost[a]).slice(0, missing);
  return parts.map(({ label }, index) => ({ label, hundredths: down[index] + Number(most.includes(index)) }));
}
