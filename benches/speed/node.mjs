// The package and npm's summarizers in Node: see `host.rs` for how it is talked to.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import lexrankJs from "lexrank.js";
import { init, summarize } from "../../pkg/index.js";
import { takeTurns, textsOf } from "./turns.mjs";

const require = createRequire(import.meta.url);
const SENTENCES = 3;
const UAX29 = "uax29/target/wasm32-unknown-unknown/release/uax29.wasm";
const texts = textsOf(readFileSync(process.argv[2], "utf8"));

await init();
const { SorensenDiceSimilarity, DefaultTextParser, AbsoluteSummarizerConfig, Summarizer, NullLogger } =
  require("ts-textrank");
const config = new AbsoluteSummarizerConfig(
  SENTENCES, new SorensenDiceSimilarity(), new DefaultTextParser(), 0.85, Summarizer.SORT_OCCURENCE,
);
const tsTextRank = new Summarizer(config, new NullLogger());
const lexrank = require("lexrank");
const { instance } = await WebAssembly.instantiate(readFileSync(new URL(UAX29, import.meta.url)));

function uax29(text) {
  const bytes = new TextEncoder().encode(text);
  const start = instance.exports.room(bytes.length);
  new Uint8Array(instance.exports.memory.buffer).set(bytes, start);
  return instance.exports.count();
}

const version = (name) => JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url))).version;
const TOLD = { lang: "en" };
const ENTRIES = [
  ["Nutgraf, everything", "ours", (text) => summarize(text, TOLD)],
  ["Nutgraf, everything, language detected", "ours-other", (text) => summarize(text)],
  ["Nutgraf, TextRank alone", "ours-text-rank", (text) => summarize(text, { ...TOLD, rank: "textrank", quotes: 0, keywords: 0 })],
  ["UAX #29 alone, WebAssembly", "limit", uax29],
  [`ts-textrank ${version("ts-textrank")}`, "peer", (text) => tsTextRank.summarize(text, "en")],
  [`lexrank.js ${version("lexrank.js")}`, "peer", lexrankJs],
  [`lexrank ${version("lexrank")}`, "peer", (text) => new Promise((done) => lexrank.summarize(text, SENTENCES, done))],
];

await takeTurns(ENTRIES.map(([name, role]) => ({ name, place: "Node", role })), async (index) => {
  const start = process.cpuUsage();
  for (const text of texts) await ENTRIES[index][2](text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
});
