// Each page in structures/ shows one thing that news pages do. It says itself what is to be found:
// `#story` has a line for each block, `#none` marks a page without an article.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { launch, open } from "./browser.mjs";
import { html } from "./pages.mjs";
import { serve } from "./server.mjs";

const PAGES = readdirSync(new URL("structures/", import.meta.url)).filter((name) => name.endsWith(".html"));

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser.close(), server.close()]));

for (const name of PAGES) {
  test(name.slice(0, -".html".length), async () => {
    const { page, errors, close } = await open(browser, `${server.url}/tests/browser/structures/${name}`);
    const { story, found, summary, failure, ranges } = await page.evaluate(read);
    if (story) {
      assert.deepEqual(found.blocks, story);
      // A line break is no character of a Range.
      for (const { sentence, marked } of ranges) assert.equal(marked, sentence);
      assert.ok(ranges.length > 0);
    } else {
      for (const error of [found, summary]) {
        assert.equal(error.name, "NotFoundError");
        assert.match(error.message, /^no article found: /);
      }
      assert.match(failure, /^no article found: /);
    }
    assert.deepEqual(errors, []);
    await close();
  });
}

/** Runs in the page: what is expected, what is found, and what a click on each key sentence marks. */
async function read() {
  const { findArticle, summarize } = await import("/pkg/index.js");
  const { NutgrafCard } = await import("/pkg/card.js");
  NutgrafCard.define();
  const bare = (text) => text.replace(/\s+/g, " ").trim();
  const story = document.getElementById("story")?.textContent.trim().split("\n");
  const failed = ({ name, message }) => ({ name, message });
  const found = await findArticle(document).then(({ blocks }) => ({ blocks: blocks.map(({ text }) => bare(text)) }), failed);
  const summary = await summarize(document).then(() => null, failed);

  const card = document.createElement("nutgraf-card");
  card.setAttribute("length", "long");
  card.source = document;
  const done = new Promise((resolve) => {
    for (const type of ["nutgraf-ready", "nutgraf-error"]) card.addEventListener(type, resolve);
  });
  document.documentElement.append(card);
  const { detail } = await done;
  // What scripts would reveal is revealed by now.
  document.getElementById("app")?.removeAttribute("style");
  const ranges = (card.summary?.sentences ?? []).map(({ text }) => {
    const lines = [...card.shadowRoot.querySelectorAll("[part~=sentence]")];
    lines.find((line) => line.textContent === text)?.click();
    const marked = [...(CSS.highlights.get("nutgraf-jump") ?? [])].join("");
    return { sentence: bare(text).replaceAll(" ", ""), marked: bare(marked).replaceAll(" ", "") };
  });
  return { story, found, summary, failure: detail?.error?.message, ranges };
}

// The elements of HTML, obsolete ones and foreign roots among them.
const ELEMENTS = `a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink
  blockquote body br button canvas caption center cite code col colgroup content data datalist dd del details dfn
  dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head
  header hgroup hr html i iframe image img input ins kbd keygen label legend li link listing main map mark marquee
  math menu menuitem meta meter multicol nav nextid nobr noembed noframes noscript object ol optgroup option output p
  param picture plaintext pre progress q rb rbc rp rt rtc ruby s samp script search section select slot small source
  spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr
  track tt u ul var video wbr xmp x-story nutgraf-card`.split(/\s+/);

test("any element as the root gives an article or a NotFoundError", async () => {
  server.pages["/bare"] = html();
  const { page, errors, close } = await open(browser, `${server.url}/bare`);
  const outcomes = await page.evaluate(tryAll, ELEMENTS);
  assert.equal(outcomes.length, 4 * ELEMENTS.length);
  assert.deepEqual(outcomes.filter(({ outcome }) => !["found", "NotFoundError"].includes(outcome)), []);
  assert.equal(outcomes.find(({ name }) => name === "section").outcome, "found");
  assert.deepEqual(errors, []);
  await close();
});

/** Runs in the page: each element in the document and outside, with the page's story in it. */
async function tryAll(names) {
  const { findArticle, summarize } = await import("/pkg/index.js");
  const story = document.getElementById("story");
  const outcomes = [];
  for (const name of names) {
    for (const isConnected of [true, false]) {
      const root = document.createElement(name);
      root.append(story.cloneNode(true));
      if (isConnected) document.body.append(root);
      for (const read of [summarize, findArticle]) {
        const outcome = await read(root).then(() => "found", (error) => error.name);
        outcomes.push({ name, isConnected, read: read.name, outcome });
      }
      root.remove();
    }
  }
  return outcomes;
}
