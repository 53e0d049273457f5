// The package in Node over texts, the shortest first: for each the processor's seconds in each round, and the module's
// memory at its peak, as JSON. `run.mjs ROUNDS SHORTEST FILE…`, SHORTEST in microseconds.
import { readFileSync } from "node:fs";
import { init, summarize } from "../../pkg/index.js";
import { memoryBytes } from "../../pkg/nutgraf.js";

const [rounds, shortest, ...files] = process.argv.slice(2);
const texts = files.map((file) => readFileSync(file, "utf8"));
const work = (text) => summarize(text, { lang: "en" });

await init();
const costs = [];
for (const text of texts) {
  const summary = work(text);
  // It works before it returns its promise; a huge text's memory is given back afterwards.
  costs.push({ memory: memoryBytes(), seconds: [] });
  await summary;
}
// Until the engine has compiled all of the module for speed.
for (const start = performance.now(); performance.now() - start < 2000; ) await work(texts[0]);

for (let round = 0; round < Number(rounds); round++) {
  // The longest first: after it a fresh module goes on, whose first summary takes longer.
  for (const i of [...texts.keys()].reverse()) costs[i].seconds.push(await time(texts[i]));
}
console.log(JSON.stringify(costs));

/** How long a text takes, in seconds of the processor: the mean of as many times as last long enough for its clock. */
async function time(text) {
  const start = process.cpuUsage();
  let [runs, sum] = [0, 0];
  while (runs === 0 || sum < Number(shortest)) {
    await work(text);
    const { user, system } = process.cpuUsage(start);
    sum = user + system;
    runs++;
  }
  return sum / runs / 1e6;
}
