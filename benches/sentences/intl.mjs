// Intl.Segmenter over every set: seconds on the first line, then a JSON list for each row.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
const rows = readdirSync(folder)
  .filter((name) => name.endsWith(".jsonl"))
  .sort()
  .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line)));

const segmenters = new Map();
const segmenter = (lang) => {
  if (!segmenters.has(lang)) segmenters.set(lang, new Intl.Segmenter(lang, { granularity: "sentence" }));
  return segmenters.get(lang);
};
const start = performance.now();
const results = rows.map(({ lang, text }) => [...segmenter(lang).segment(text)].map(({ segment }) => segment));
console.log((performance.now() - start) / 1000);
for (const sentences of results) console.log(JSON.stringify(sentences));
