// How long it takes from the script tag to the card, in Chromium on a slow line and a slow processor:
// node run.mjs RUNS, a line of JSON for each visit of a page.
import { chromium } from "playwright-core";
import { page } from "./articles.mjs";
import { serve } from "./server.mjs";

const LINE = { offline: false, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8, latency: 150 };
const SLOWDOWN = 4;

/** Language, and whether the page declares it. */
const KINDS = [["en", true], ["de", true], ["ja", true], ["en", false], ["de", false], ["ja", false]];

/** Notes what a visit is measured by, and hands it over: what looks for it from outside would be work of the page's own. */
const WATCH = `<script>
  const longTasks = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({ type: "longtask", buffered: true });
  // The card has been drawn once the frame after it is over.
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const measured = (start, done) => done.then(drawn).then(() => visited(JSON.stringify({
    ms: performance.now() - start,
    longTasks: longTasks.filter(({ startTime }) => startTime >= start).map(({ duration }) => duration),
    requests: performance.getEntriesByType("resource").filter(({ name }) => name.includes("/pkg/")),
  })));
</script>`;

const OURS = `${WATCH}<script>
  measured(performance.now(), new Promise((resolve) => addEventListener("nutgraf-ready", resolve)));
</script><script async src="/pkg/embed.js"></script>`;

/** The same files, fetched at once, and the module compiled. */
const ideal = (files) => `${WATCH}<script>
  const isModule = (file) => file.endsWith(".wasm");
  const have = async (file) => (isModule(file) ? WebAssembly.compileStreaming(fetch(file)) : (await fetch(file)).text());
  measured(performance.now(), Promise.all(${JSON.stringify(files)}.map(have)));
</script>`;

/**
 * How many requests stand one behind the other: each waits for those that had come before it began.
 * @param {{ startTime: number, responseEnd: number }[]} requests
 */
function depth(requests) {
  const depths = [];
  for (const [at, { startTime }] of requests.entries()) {
    const before = depths.filter((_, other) => requests[other].responseEnd <= startTime);
    depths[at] = 1 + Math.max(0, ...before);
  }
  return Math.max(0, ...depths);
}

const pages = new Map();
const server = await serve(pages);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", server.trust],
});

/** Visits a page for the first time, then once more with what the browser has kept. */
async function visits(path) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", LINE);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await session.send("Runtime.enable");
  await session.send("Runtime.addBinding", { name: "visited" });
  const answers = [];
  for (const cache of ["cold", "warm"]) {
    const visited = new Promise((resolve) => session.once("Runtime.bindingCalled", resolve));
    await tab.goto(server.origin + path);
    const { requests, ...visit } = JSON.parse((await visited).payload);
    requests.sort((a, b) => a.startTime - b.startTime);
    answers.push({ cache, ...visit, requests });
    await tab.goto("about:blank");
  }
  await context.close();
  return answers;
}

for (const [lang, isDeclared] of KINDS) pages.set(`/${lang}/${isDeclared}`, page(lang, isDeclared, OURS));
for (let run = 0; run < Number(process.argv[2]); run++) {
  for (const [lang, isDeclared] of KINDS) {
    const path = `/${lang}/${isDeclared}`;
    const ours = await visits(path);
    const files = ours[0].requests.map(({ name }) => new URL(name).pathname);
    pages.set(`${path}/ideal`, page(lang, isDeclared, ideal(files)));
    const best = await visits(`${path}/ideal`);
    for (const [at, { requests, ...visit }] of ours.entries()) {
      const { ms: idealMs, longTasks: idealTasks } = best[at];
      const trips = depth(requests.filter(({ transferSize }) => transferSize > 0));
      console.log(JSON.stringify({ lang, isDeclared, ...visit, idealMs, idealTasks, trips, browser: browser.version() }));
    }
  }
}
await browser.close();
server.close();
