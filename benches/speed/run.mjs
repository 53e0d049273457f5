// The package in Node over the texts named on the command line; prints MB/s and microseconds a text as JSON.
import { readFileSync } from "node:fs";
import { splitSentences, summarize, init } from "../../pkg/index.js";

const SECONDS = 1.5;
const texts = process.argv.slice(2).map((path) => readFileSync(path, "utf8"));
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

/** The best round counts: another process may take the core from any of them. */
async function measure(work) {
  let best = Infinity;
  const end = performance.now() + 1000 * SECONDS;
  while (performance.now() < end) {
    const start = performance.now();
    for (const text of texts) await work(text);
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  return { mb_s: megabytes / best, us: (1e6 * best) / texts.length };
}

await init();
const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
const segment = (text) => {
  let count = 0;
  for (const { segment } of segmenter.segment(text)) count += segment.length;
  return count;
};
const results = {
  "nutgraf split": await measure((text) => splitSentences(text, { lang: "en" })),
  "nutgraf summarize": await measure((text) => summarize(text, { lang: "en" })),
  "Intl.Segmenter split": await measure(segment),
};
console.log(JSON.stringify(results));
