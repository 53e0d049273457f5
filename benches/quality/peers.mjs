// What npm's summarizers pick: a JSON list of texts in, `{name: [[sentence, …], …]}` out. Started by `measure.py`.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const SENTENCES = 3;
const texts = JSON.parse(readFileSync(0, "utf8"));

const version = (name) => require(`./node_modules/${name}/package.json`).version;

function tsTextRank(text) {
  const { SorensenDiceSimilarity, DefaultTextParser, AbsoluteSummarizerConfig, Summarizer, NullLogger } =
    require("ts-textrank");
  const config = new AbsoluteSummarizerConfig(
    SENTENCES, new SorensenDiceSimilarity(), new DefaultTextParser(), 0.85, Summarizer.SORT_OCCURENCE,
  );
  return new Summarizer(config, new NullLogger()).summarize(text, "en").map((sentence) => sentence.text ?? sentence);
}

function byFrequency(text) {
  const { SummarizerManager } = require("node-summarizer");
  return [new SummarizerManager(text, SENTENCES).getSummaryByFrequency().summary];
}

async function byRank(text) {
  const { SummarizerManager } = require("node-summarizer");
  const { summary } = await new SummarizerManager(text, SENTENCES).getSummaryByRank();
  // On some texts it gives an Error in place of a summary.
  return typeof summary === "string" ? [summary] : [""];
}

const peers = [
  ["ts-textrank", "", tsTextRank],
  ["node-summarizer", " frequency", byFrequency],
  ["node-summarizer", " TextRank", byRank],
];
const made = {};
// Some print as they work; the answer has to stand alone.
console.log = () => {};
for (const [name, method, summarize] of peers) {
  const summaries = [];
  for (const text of texts) {
    summaries.push(await Promise.resolve().then(() => summarize(text)).catch(() => [""]));
  }
  made[`${name} ${version(name)}${method}`] = summaries;
}
process.stdout.write(JSON.stringify(made));
