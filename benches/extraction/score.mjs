// The measure of the article-extraction-benchmark: a text is the multiset of its 4-word shingles.

const WORD = /[\p{L}\p{N}_]+/gu;
const SHINGLE = 4;

function words(text) {
  return text.match(WORD) ?? [];
}

function shingles(list) {
  const counts = new Map();
  const last = Math.max(1, list.length - SHINGLE + 1);
  for (let i = 0; list.length && i < last; i++) {
    const shingle = list.slice(i, i + SHINGLE).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const size = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0);

/** Precision and recall are null where there is nothing to divide by. */
export function scorePage(truth, found) {
  const wanted = words(truth);
  const given = words(found);
  const [a, b] = [shingles(wanted), shingles(given)];
  let shared = 0;
  for (const [shingle, count] of a) shared += Math.min(count, b.get(shingle) ?? 0);
  const [sizeA, sizeB] = [size(a), size(b)];
  const opening = given.slice(0, Math.max(200, Math.floor((given.length * 2) / 5))).join(" ");
  return {
    precision: sizeB ? shared / sizeB : null,
    recall: sizeA ? shared / sizeA : null,
    f1: shared ? (2 * shared) / (sizeA + sizeB) : 0,
    exact: wanted.join(" ") === given.join(" "),
    lead: opening.includes(wanted.slice(0, 12).join(" ")),
  };
}

const mean = (values) => {
  const known = values.filter((value) => value !== null);
  return known.length ? known.reduce((sum, value) => sum + Number(value), 0) / known.length : 0;
};

/** F1 of the mean precision and recall, and the shares of pages. */
export function total(scores) {
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  return {
    f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
    precision,
    recall,
    exact: mean(scores.map((score) => score.exact)),
    lead: mean(scores.map((score) => score.lead)),
    under: mean(scores.map((score) => score.f1 < 0.5)),
  };
}

/** The value that a share of all values lies below. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
