// Pages that patch, freeze, lack or own what the embed script relies on.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { HOSTS } from "../hostile/hosts.mjs";
import { launch, open } from "./browser.mjs";
import { EMBED, PARAGRAPHS, STORY, html } from "./pages.mjs";
import { ROOT, serve } from "./server.mjs";

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser.close(), server.close()]));

async function visit(page, options) {
  server.pages["/page"] = html({ head: EMBED, ...page });
  return open(browser, `${server.url}/page`, options);
}

/** Runs in the page before anything else: hears why there is no card. */
const hear = () => {
  globalThis.reason = "";
  addEventListener("nutgraf-error", ({ detail }) => (globalThis.reason = detail.reason));
};

/** Waits for the card or for the one warning; anything else is a fault. */
async function outcome(visited) {
  const { page, errors, warnings } = visited;
  const shown = () => document.querySelectorAll("nutgraf-card").length === 1 && !!document.querySelector("nutgraf-card").shadowRoot?.textContent;
  let card = false;
  for (let frames = 0; frames < 600 && !card && warnings.length === 0; frames++) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    card = await page.evaluate(shown);
  }
  assert.deepEqual(errors, []);
  assert.ok(warnings.length <= 1, warnings.join("\n"));
  return card ? "card" : "none";
}

const CLOBBERS = [
  ..."addEventListener body createElement currentScript documentElement getElementById head querySelector".split(" "),
  ..."querySelectorAll readyState scripts title visibilityState adoptedStyleSheets location".split(" "),
];
test("a page that refuses to define elements hears one line of the element, and no error", async () => {
  const visited = await visit({ head: `<script type="module" src="/pkg/element.js"></script>`, body: `<nutgraf-card>${STORY}</nutgraf-card>` }, { before: HOSTS["refuses to define elements"][1] });
  assert.equal(await outcome(visited), "none");
  assert.deepEqual(visited.warnings, ["nutgraf: no card: Error: patched"]);
  assert.ok(await visited.page.locator("#story").isVisible());
  await visited.close();
});

test("a script whose modules are missing says so in one line", async () => {
  server.pages["/alone/embed.js"] = await readFile(`${ROOT}pkg/embed.js`, "utf8");
  const visited = await visit({ head: `<script async src="/alone/embed.js"></script>` });
  assert.equal(await outcome(visited), "none");
  assert.match(visited.warnings[0], /^nutgraf: no card: .*\/alone\/[a-z/]+\.js$/);
  await visited.close();
});

test("images and forms named like the document's properties do not matter", async () => {
  const named = CLOBBERS.map((name) => `<img name="${name}" id="${name}" alt=""><form name="${name}"></form>`).join("");
  const visited = await visit({ body: STORY + named, head: "" });
  await visited.page.evaluate(() => {
    const script = Document.prototype.createElement.call(document, "script");
    script.src = "/pkg/embed.js";
    Document.prototype.querySelector.call(document, "head").append(script);
  });
  await visited.page.waitForFunction(() => Document.prototype.querySelector.call(document, "nutgraf-card")?.summary);
  assert.deepEqual([visited.errors, visited.warnings], [[], []]);
  await visited.close();
});

const NODE = ["parentNode", "parentElement", "childNodes", "nodeType", "getRootNode", "ownerDocument", "matches"];
const FORMS = {
  "around the article": STORY,
  "around text without blocks": `<h1>Bridge to reopen</h1>${PARAGRAPHS.join("<br><br>")}`,
};
for (const [what, story] of Object.entries(FORMS)) {
  test(`a form ${what} may name its inputs as nodes name their members`, async () => {
    const inputs = NODE.map((name) => `<input name="${name}" type="hidden">`).join("");
    const visited = await visit({ body: `<form>${inputs}${story}</form>` });
    assert.equal(await outcome(visited), "card");
    const { page, close } = visited;
    // Not by Playwright, which such a form leads astray.
    const [line, marked] = await page.evaluate(() => {
      const line = document.querySelector("nutgraf-card").shadowRoot.querySelector(".sentence");
      line.click();
      return [line.textContent, [...CSS.highlights.get("nutgraf-jump")].join("")];
    });
    assert.equal(marked, line);
    await close();
  });
}

test("a page without an article gets no card, and not a word", async () => {
  for (const body of ["", "<nav><a href=/a>Home</a></nav><form><input></form>"]) {
    const visited = await visit({ body }, { before: hear });
    await visited.page.waitForFunction(() => reason === "article");
    assert.equal(await visited.page.$("nutgraf-card"), null);
    assert.deepEqual([visited.errors, visited.warnings], [[], []]);
    await visited.close();
  }
});

test("the page hears that the card is ready", async () => {
  const visited = await visit({}, { before: () => addEventListener("nutgraf-ready", ({ detail }) => (document.title = detail.sentences.length)) });
  assert.equal(await outcome(visited), "card");
  assert.equal(await visited.page.title(), "3");
  await visited.close();
});

test("the tag's attributes are those of the card", async () => {
  const tag = `<script async src="/pkg/embed.js" data-article="#story" data-length="2" data-quotes="0" data-theme="dark" data-collapsed data-place="#here"></script>`;
  const visited = await visit({ head: tag, body: `<div id="here"></div>${STORY}` });
  assert.equal(await outcome(visited), "card");
  const [parent, theme, collapsed, { sentences, quotes, text }] = await visited.page.$eval("nutgraf-card", (card) => [
    card.parentNode.id,
    card.getAttribute("theme"),
    card.hasAttribute("collapsed"),
    card.summary,
  ]);
  assert.deepEqual([parent, theme, collapsed, sentences.length, quotes.length], ["here", "dark", true, 2, 0]);
  assert.ok(PARAGRAPHS.every((paragraph) => text.includes(paragraph)));
  await visited.close();
});

for (const [attribute, message, reason] of [
  ['data-article="article["', /data-article="article\[" is not a valid selector/, "target"],
  ['data-article="#nowhere"', /data-article="#nowhere" finds nothing/, "target"],
  ['data-place="#nowhere"', /data-place="#nowhere" finds nothing/, "target"],
  ['data-length="huge"', /option `length` is "huge"/, "option"],
]) {
  test(`${attribute} is told clearly, once`, async () => {
    const visited = await visit({ head: `<script async ${attribute} src="/pkg/embed.js"></script>` }, { before: hear });
    assert.equal(await outcome(visited), "none");
    assert.match(visited.warnings.join("\n"), message);
    assert.ok(visited.warnings.every((line) => line.startsWith("nutgraf: ")));
    assert.equal(await visited.page.evaluate(() => globalThis.reason), reason);
    await visited.close();
  });
}

test("a card that is in the markup is filled, not joined by another, and nothing shifts", async () => {
  const body = `<article id="story"><h1>Bridge</h1><nutgraf-card style="display: block; min-height: 40rem"></nutgraf-card>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join("")}</article>`;
  const visited = await visit({ head: EMBED.replace("src", 'data-length="1" src'), body });
  assert.equal(await outcome(visited), "card");
  assert.equal(await visited.page.$eval("nutgraf-card", (card) => card.summary.sentences.length), 1);
  // A shift on purpose is told after all that came before it.
  const [before, planted] = await visited.page.evaluate(async () => {
    const told = performance.now();
    document.body.style.paddingTop = "200px";
    const entries = await new Promise((resolve) => {
      const seen = [];
      new PerformanceObserver((list) => {
        seen.push(...list.getEntries());
        if (seen.some(({ startTime }) => startTime >= told)) resolve(seen);
      }).observe({ type: "layout-shift", buffered: true });
    });
    const sum = (entries) => entries.reduce((all, { value }) => all + value, 0);
    return [sum(entries.filter(({ startTime }) => startTime < told)), sum(entries.filter(({ startTime }) => startTime >= told))];
  });
  assert.equal(before, 0);
  assert.ok(planted > 0);
  await visited.close();
});

test("a card in the markup whose module is blocked says so once", async () => {
  server.wasm = "missing";
  const visited = await visit({ body: `<nutgraf-card><p>Our own summary</p></nutgraf-card>${STORY}` }, { before: hear });
  await visited.page.waitForFunction(() => reason === "load");
  assert.ok(await visited.page.isVisible("text=Our own summary"));
  assert.deepEqual([visited.errors, visited.warnings.length], [[], 1]);
  server.wasm = "whole";
  await visited.close();
});

test("a body that is swapped, with the script run again, has one card", async () => {
  const visited = await visit({});
  assert.equal(await outcome(visited), "card");
  await visited.page.evaluate((story) => {
    const body = document.createElement("body");
    body.innerHTML = story;
    document.body.replaceWith(body);
    const script = document.createElement("script");
    script.src = "/pkg/embed.js";
    body.append(script);
  }, STORY);
  assert.equal(await outcome(visited), "card");
  await visited.close();
});

test("the page keeps its window, and is asked for the package's files only", async () => {
  server.requests.length = 0;
  const visited = await visit({}, { before: () => void (window.keysBefore = Reflect.ownKeys(window).length + 1) });
  assert.equal(await outcome(visited), "card");
  assert.equal(await visited.page.evaluate(() => Reflect.ownKeys(window).length - window.keysBefore), 0);
  // What `cargo xtask build` counts as a reader's download.
  const files = [
    "card.js", "embed.js", "languages.js", "languages/en.js", "load.js", "nutgraf.js", "nutgraf_bg.wasm", "options.js",
    "packs.js", "page.js", "placed.js", "wasm.js",
  ];
  assert.deepEqual(server.requests.sort(), ["/page", ...files.map((file) => `/pkg/${file}`)]);
  await visited.close();
});

test("an article of one word, and one of a megabyte, do no harm", async () => {
  for (const body of ["<article><p>Bridge.</p></article>", `<article>${`<p>${PARAGRAPHS.join(" ")}</p>`.repeat(1200)}</article>`]) {
    const visited = await visit({ body });
    await outcome(visited);
    await visited.page.evaluate(() => new Promise(requestAnimationFrame));
    await visited.close();
  }
});
