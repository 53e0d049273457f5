// A page that Chromium renders before a reader asks for it, by speculation rules. Nobody can look into it from outside, so it
// tells the server how it is.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { EMBED, html } from "./pages.mjs";
import { serve } from "./server.mjs";

const RULES = `<script type="speculationrules">{ "prerender": [{ "urls": ["/page"], "eagerness": "immediate" }] }</script>`;

let server;
before(async () => (server = await serve()));
after(() => server.close());

/** Runs in the page that is rendered ahead: tells how it is once it has a card, and once a reader has come to it. */
function tell() {
  const faults = [];
  const outcomes = [];
  let shift = 0;
  for (const type of ["error", "unhandledrejection"]) addEventListener(type, ({ message, reason }) => faults.push(message ?? String(reason)));
  for (const level of ["warn", "error"]) console[level] = (...args) => faults.push(args.join(" "));
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shift += value;
  }).observe({ type: "layout-shift", buffered: true });
  const send = async (name) => {
    const cards = [...document.querySelectorAll("nutgraf-card")];
    const lines = cards.map(({ shadowRoot }) => shadowRoot?.querySelectorAll("[part~=sentence]").length);
    const marked = [...(CSS.highlights.get("nutgraf-jump") ?? [])].join("");
    const state = { isAhead: document.prerendering, lines, height: cards[0]?.offsetHeight, marked, outcomes, faults, shift };
    await fetch("/reports", { method: "POST", body: JSON.stringify(state) });
    await fetch(`/${name}`);
  };
  const frames = async (count) => {
    for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
  };
  addEventListener("nutgraf-error", ({ detail }) => outcomes.push(detail.reason));
  addEventListener("nutgraf-ready", async () => {
    outcomes.push("ready");
    await send("ahead");
  });
  document.addEventListener("prerenderingchange", async () => {
    await frames(3);
    await send("seen");
    const { shadowRoot } = document.querySelector("nutgraf-card");
    shadowRoot.querySelector("[part~=toggle]").click();
    [...shadowRoot.querySelectorAll("[part~=jump]")].at(-1).click();
    await frames(3);
    await send("used");
  });
}

/** Runs `work` while a Chromium of its own, which nobody drives, shows a page. */
async function whileShown(url, work) {
  const profile = await mkdtemp(join(tmpdir(), "nutgraf-chromium-"));
  const args = ["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0", `--user-data-dir=${profile}`];
  const browser = spawn(process.env.CHROMIUM ?? "/usr/bin/chromium", [...args, url], { stdio: "ignore" });
  const ended = once(browser, "exit");
  try {
    return await Promise.race([work(), ended.then(([code]) => assert.fail(`Chromium ended: ${code}`))]);
  } finally {
    browser.kill();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const WHAT = "where the page is rendered ahead: the card is there before a reader comes, nothing moves, and it leads to its lines";
test(WHAT, { timeout: 120_000 }, async () => {
  const milestones = ["ahead", "seen", "used"].map((name) => new Promise((resolve) => {
    server.pages[`/${name}`] = { body: "", after: async () => resolve(JSON.parse(server.reports.at(-1))) };
  }));
  // The reader follows the link once the page behind it has its card.
  server.pages["/go"] = { body: "", after: () => milestones[0] };
  server.pages["/before"] = html({ head: RULES, body: `<script>fetch("/go").then(() => (location.href = "/page"))</script>` });
  server.pages["/page"] = html({ head: `<script>(${tell})()</script>${EMBED}` });
  const [ahead, seen, used] = await whileShown(`${server.url}/before`, () => Promise.all(milestones));
  assert.deepEqual([ahead.isAhead, seen.isAhead, used.isAhead], [true, false, false]);
  assert.deepEqual([ahead.lines, seen.lines, used.lines], [[3], [3], [3]]);
  assert.deepEqual([used.outcomes, used.faults], [["ready"], []]);
  assert.equal(server.requests.filter((path) => path === "/page").length, 1, "it is the page that was rendered ahead");
  assert.ok(seen.height > 100, `open, before anybody looks: ${seen.height}`);
  assert.equal(seen.shift, 0);
  assert.ok(used.shift > 0, "what moves is noticed: closed by a script, it lets the text come up");
  assert.ok(used.marked.length > 20, used.marked);
});
