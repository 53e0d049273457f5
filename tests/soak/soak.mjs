// Whether anything piles up over a long life: a million summaries in Node, ten thousand in one page, a thousand routes.
// What is held after the last tenth has to be what was held after the second, to two parts in a hundred.
//
// node --expose-gc tests/soak/soak.mjs [SHARE]      SHARE 0.01: a hundredth of it all
import assert from "node:assert/strict";
import { launch, open } from "../browser/browser.mjs";
import { serve } from "../browser/server.mjs";
import { TEXT } from "../js/text.mjs";
import { memoryBytes } from "../../pkg/nutgraf.js";
import { summarize } from "../../pkg/index.js";

const share = Number(process.argv[2] ?? 1);
assert.ok(share > 0 && share <= 1, "the share is a number above 0, at most 1");

/** How much more may be held after the last tenth than after the second. */
const SLACK = 1.02;

/** How many turns come first, uncounted: until then the engine compiles what runs often, which takes memory once. */
const WARM_UP = 600;

/** Runs ten tenths of `count` turns and prints what is held after each; fails where it grows. */
async function soak(name, count, turns, held) {
  const tenth = Math.ceil((count * share) / 10);
  console.log(`${name}: ${WARM_UP} to warm up, then 10 × ${tenth}`);
  await turns(0, WARM_UP);
  // Asking takes memory of its own: some 20 KB at the tenth time, however many turns lie between, and none after it.
  for (let times = 0; times < 12; times++) await held();
  const rows = [];
  for (let from = WARM_UP; rows.length < 10; from += tenth) {
    await turns(from, from + tenth);
    rows.push(await held());
    console.log(`  ${Object.entries(rows.at(-1)).map(([what, value]) => `${what} ${value.toLocaleString("en")}`).join(", ")}`);
  }
  for (const [what, second] of Object.entries(rows[1])) {
    const last = rows[9][what];
    assert.ok(last <= second * SLACK, `${name}: ${what} grew from ${second} to ${last}`);
  }
}

/** An article that is like no other: its town has a number, and the longer of two forms now and then. */
const article = (number) => TEXT.replaceAll("bridge", `bridge ${number}`).repeat(1 + (number % 3));

await soak("summaries in Node", 1_000_000, async (from, to) => {
  for (let number = from; number < to; number++) await summarize(article(number), { lang: "en" });
}, () => {
  globalThis.gc();
  const { heapUsed } = process.memoryUsage();
  return { heap: heapUsed, module: memoryBytes() };
});

const server = await serve({
  pages: {
    "/page": `<!doctype html><html lang="en"><title>Bridge</title><script type="module" src="/pkg/element.js"></script>
      <nutgraf-card for="story"></nutgraf-card><main></main>`,
  },
});
const browser = await launch();
try {
  const { page, errors, warnings } = await open(browser, `${server.url}/page`);
  page.setDefaultTimeout(0);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  const held = async () => {
    for (let times = 0; times < 3; times++) await devtools.send("HeapProfiler.collectGarbage");
    const { metrics } = await devtools.send("Performance.getMetrics");
    const value = (wanted) => metrics.find(({ name }) => name === wanted).value;
    const module = await page.evaluate(async () => (await import("/pkg/nutgraf.js")).memoryBytes());
    return { heap: value("JSHeapUsedSize"), nodes: value("Nodes"), listeners: value("JSEventListeners"), module };
  };
  await page.evaluate((text) => {
    /** Another article in place of the one that is shown. */
    window.show = (number) => {
      const story = document.createElement("article");
      story.id = "story";
      const [title, ...lines] = text.replaceAll("bridge", `bridge ${number}`).trim().split("\n\n");
      const heading = document.createElement("h1");
      heading.append(title.replace("Bridge", `Bridge ${number}`));
      const paragraphs = lines.map((line) => {
        const paragraph = document.createElement("p");
        paragraph.append(line);
        return paragraph;
      });
      story.append(heading, ...paragraphs);
      document.querySelector("main").replaceChildren(story);
      return heading.textContent;
    };
    show(0);
  }, TEXT);
  const routes = ([from, to]) => (async () => {
    const card = document.querySelector("nutgraf-card");
    for (let number = from; number < to; number++) {
      const ready = new Promise((resolve) => card.addEventListener("nutgraf-ready", resolve, { once: true }));
      history.replaceState(null, "", `?${number}`);
      const title = show(number);
      await ready;
      if (card.summary.title !== title) throw new Error(`${title} has the card of ${card.summary.title}`);
    }
  })();
  await soak("routes in a page", 1_000, (from, to) => page.evaluate(routes, [from, to]), held);
  const summaries = ([from, to]) => (async () => {
    const { summarize } = await import("/pkg/index.js");
    document.querySelector("nutgraf-card")?.remove();
    for (let number = from; number < to; number++) {
      const title = show(number);
      const summary = await summarize(document.getElementById("story"));
      if (summary.title !== title) throw new Error(`${title} has the summary of ${summary.title}`);
    }
  })();
  await soak("summaries in a page", 10_000, (from, to) => page.evaluate(summaries, [from, to]), held);
  assert.deepEqual([errors, warnings], [[], []]);
} finally {
  await Promise.all([browser.close(), server.close()]);
}
console.log("nothing piled up");
