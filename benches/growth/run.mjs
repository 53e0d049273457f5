// The package in Node over one text: the median of the processor's time, and the module's memory at its peak, as JSON.
import { readFileSync } from "node:fs";
import { init, summarize } from "../../pkg/index.js";
import { memoryBytes } from "../../pkg/nutgraf.js";

const text = readFileSync(process.argv[2], "utf8");
await init();
// Until the engine has compiled all of the module for speed.
for (const start = performance.now(); performance.now() - start < 500; ) await summarize(text, { lang: "en" });
let memory = 0;
const runs = [];
for (let sum = 0; runs.length < 3 || (runs.length < 15 && sum < 1e6); ) {
  const start = process.cpuUsage();
  const summary = summarize(text, { lang: "en" });
  // It works before it returns its promise; a huge text's memory is given back afterwards.
  memory = Math.max(memory, memoryBytes());
  await summary;
  const { user, system } = process.cpuUsage(start);
  runs.push(user + system);
  sum += runs.at(-1);
}
runs.sort((a, b) => a - b);
console.log(JSON.stringify({ seconds: runs[runs.length >> 1] / 1e6, memory }));
