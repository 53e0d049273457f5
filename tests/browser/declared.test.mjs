// The card that a server wrote into the page: what it is, and how the element takes it over.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { summarize } from "../../pkg/index.js";
import { renderToString } from "../../pkg/server.js";
import { launch, open } from "./browser.mjs";
import { PARAGRAPHS, STORY, html } from "./pages.mjs";
import { ROOT, serve } from "./server.mjs";

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser.close(), server.close()]));

const ELEMENT = `<script type="module" src="/pkg/element.js"></script>`;
const EMBED = `<script async src="/pkg/embed.js" data-article="#story"></script>`;

/** Opens a page that came with its card; `shown` is what it holds of the story by then. */
async function visit({ head = ELEMENT, options = {}, story = STORY, shown = story, ...settings } = {}) {
  const card = await renderToString({ html: html({ body: story }) }, { for: "story", ...options });
  server.pages["/declared"] = html({ head, body: `${card}${shown}` });
  server.requests.length = 0;
  return open(browser, `${server.url}/declared`, settings);
}

/** Ten pages in the ways that news is marked up. */
const PAGES = [
  "author-box", "captions", "divs-for-paragraphs", "embedded-posts", "inline-markup", "japanese", "line-breaks",
  "opening-figure", "plain", "right-to-left",
];

for (const name of PAGES) {
  test(`the declared card is, element by element, the one that the script makes: ${name}`, async () => {
    const source = await readFile(`${ROOT}tests/browser/structures/${name}.html`, "utf8");
    const declared = await renderToString({ html: source });
    server.pages["/live"] = source;
    const { page, close } = await open(browser, `${server.url}/live`);
    const isSame = await page.evaluate(async (declared) => {
      const { NutgrafCard } = await import("/pkg/card.js");
      NutgrafCard.define();
      const made = document.createElement("nutgraf-card");
      await made.render();
      const { body } = Document.parseHTMLUnsafe(declared);
      const shown = document.importNode(body.firstChild, false);
      const [style, ...elements] = body.firstChild.shadowRoot.children;
      if (style.localName !== "style") return "no style";
      shown.append(...elements.map((element) => document.importNode(element, true)));
      const mine = document.importNode(made, false);
      mine.append(...[...made.shadowRoot.children].map((element) => element.cloneNode(true)));
      mine.normalize();
      return mine.isEqualNode(shown) || [mine.innerHTML, shown.innerHTML];
    }, declared);
    assert.equal(isSame, true);
    await close();
  });
}

/** In a page: adds up how far its content moves by itself. */
const noteShifts = () => {
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shift += value;
  }).observe({ type: "layout-shift", buffered: true });
};

/** In a page: how far its content moved, once the frame after is told of, too. */
const shifted = async () => {
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  return globalThis.shift;
};

for (const name of PAGES) {
  test(`nothing moves when the card is taken over: ${name}`, async () => {
    const source = await readFile(`${ROOT}tests/browser/structures/${name}.html`, "utf8");
    const card = await renderToString({ html: source });
    server.pages["/declared"] = source.replace(/<body[^>]*>|(?=<article)/, (start) => start + card) + ELEMENT;
    const { page, errors, warnings, close } = await open(browser, `${server.url}/declared`, { before: noteShifts });
    await page.waitForFunction(() => customElements.get("nutgraf-card"));
    await page.evaluate(() => (globalThis.shown = document.querySelector("nutgraf-card").shadowRoot.querySelector("section")));
    await page.locator("nutgraf-card [part~=sentence]").first().hover();
    await page.waitForFunction(() => document.querySelector("nutgraf-card").summary);
    assert.equal(await page.evaluate(shifted), 0);
    assert.ok(await page.evaluate(() => document.querySelector("nutgraf-card").shadowRoot.querySelector("section") === globalThis.shown));
    assert.deepEqual([errors, warnings], [[], []]);
    // What does move is seen.
    await page.evaluate(() => (document.querySelector("nutgraf-card").style.marginBottom = "200px"));
    await page.waitForFunction(() => globalThis.shift > 0);
    await close();
  });
}

for (const [how, head] of Object.entries({ "the element": ELEMENT, "the embed script": EMBED })) {
  test(`${how} takes the card over as it stands, and reads nothing before it is used`, async () => {
    const { page, errors, warnings, close } = await visit({ head, before: noteShifts });
    await page.waitForFunction(() => customElements.get("nutgraf-card"));
    await page.waitForLoadState("networkidle");
    assert.ok(!server.requests.some((url) => url.endsWith(".wasm")), "the module waits");
    const before = await page.evaluate(() => {
      const card = document.querySelector("nutgraf-card");
      globalThis.shown = card.shadowRoot.querySelector("section");
      return [card.summary, globalThis.shift];
    });
    assert.deepEqual(before, [null, 0]);
    await page.locator("[part~=sentence]").first().click();
    await page.waitForFunction(() => CSS.highlights.size > 0);
    const after = await page.evaluate(() => {
      const card = document.querySelector("nutgraf-card");
      return [card.shadowRoot.querySelector("section") === globalThis.shown, card.summary.sentences.length, globalThis.shift];
    });
    assert.deepEqual(after, [true, 3, 0]);
    assert.deepEqual([errors, warnings], [[], []]);
    await close();
  });
}

/** Every control there is. */
const CONTROLS = "length copy copy-line share listen feedback about keywords".split(" ");

/** What a screen reader hears of a page. */
async function heard(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => ({ role: role.value, name: name?.value }));
}

for (const collapsed of [false, true]) {
  test(`without scripts a card shows all that it says, and no control that would do nothing${collapsed ? " (closed)" : ""}`, async () => {
    const options = { controls: CONTROLS, aboutUrl: "/how", collapsed };
    const { page, close } = await visit({ options, javaScriptEnabled: false });
    const card = page.locator("nutgraf-card");
    assert.ok((await card.locator("[part~=sentence]").count()) > 0);
    for (const part of ["heading", "sentence", "quote", "speaker", "method", "assurance", "keyword"]) {
      for (const element of await card.locator(`[part~=${part}]`).all()) assert.ok(await element.isVisible(), part);
    }
    const all = await heard(page);
    assert.deepEqual(all.filter(({ role }) => role === "button"), []);
    assert.ok(all.some(({ role, name }) => role === "heading" && name === "In brief"));
    assert.deepEqual(all.filter(({ role }) => role === "link").map(({ name }) => name), ["More about this"]);
    assert.equal(await card.locator("button").filter({ visible: true }).count(), 0);
    const line = card.locator("[part~=sentence]").first();
    await line.hover();
    const { cursor, textDecorationLine } = await line.evaluate((line) => ({ ...getComputedStyle(line) }));
    assert.deepEqual([cursor, textDecorationLine], ["auto", "none"]);
    await close();
  });
}

test("until its element is there a card keeps the room of its controls, and nothing moves when they come", async () => {
  const { page, close } = await visit({ head: "", options: { controls: CONTROLS }, before: noteShifts });
  const buttons = page.locator("nutgraf-card button:not([hidden])");
  const count = await buttons.count();
  assert.ok(count > 5, `${count} buttons`);
  assert.equal(await buttons.filter({ visible: true }).count(), 0);
  assert.ok(await page.locator("nutgraf-card [part~=heading] span").isVisible());
  await page.addScriptTag({ type: "module", url: "/pkg/element.js" });
  await page.waitForFunction(() => customElements.get("nutgraf-card"));
  assert.equal(await buttons.filter({ visible: true }).count(), count);
  assert.equal(await page.evaluate(shifted), 0);
  await close();
});

test("a page that switches its card off shows none that came with it", async () => {
  const { page, errors, warnings, close } = await visit({ head: `<meta name="nutgraf" content="off">${ELEMENT}` });
  await page.locator("nutgraf-card [part~=sentence]").first().waitFor({ state: "detached" });
  assert.ok(await page.locator("#story").isVisible());
  assert.deepEqual([errors, warnings], [[], []]);
  await close();
});

test("its toggle and its copy button work by the keyboard, too", async () => {
  const { page, errors, close } = await visit({ options: { collapsed: true } });
  await page.waitForFunction(() => customElements.get("nutgraf-card"));
  await page.locator("[part~=toggle]").press("Enter");
  await page.locator("[part~=sentence]").first().waitFor({ state: "visible" });
  assert.equal(await page.locator("[part~=toggle]").getAttribute("aria-expanded"), "true");
  const copied = page.evaluate(() => new Promise((resolve) => addEventListener("nutgraf-copy", ({ detail }) => resolve(detail.text))));
  await page.locator("[part~=copy]").click();
  for (const sentence of await page.locator("[part~=sentence]").allTextContents()) assert.ok((await copied).includes(sentence));
  assert.deepEqual(errors, []);
  await close();
});

test("a card whose article changes is made anew, used or not", async () => {
  const { page, close } = await visit();
  await page.evaluate(() => document.querySelector("#story p").remove());
  await page.waitForFunction(() => document.querySelector("nutgraf-card").summary);
  const [text, shown] = await page.evaluate(() => {
    const card = document.querySelector("nutgraf-card");
    return [card.summary.text, [...card.shadowRoot.querySelectorAll("[part~=sentence]")].map((part) => part.textContent)];
  });
  assert.ok(!text.includes(PARAGRAPHS[0]) && shown.every((sentence) => text.includes(sentence)));
  await close();
});

/** In a page: why there is no card, once that is told. */
const failure = () => new Promise((resolve) => addEventListener("nutgraf-error", ({ detail }) => resolve(detail.reason)));

test("a card whose article is not there stays as it came, and says so", async () => {
  const { page, close } = await visit({ shown: `<article id="story"></article>` });
  const reason = page.evaluate(failure);
  await page.locator("[part~=sentence]").first().hover();
  assert.equal(await reason, "article");
  assert.ok(await page.locator("[part~=sentence]").first().isVisible());
  await close();
});

test("a card whose article goes, goes with it", async () => {
  const { page, close } = await visit();
  const reason = page.evaluate(failure);
  await page.evaluate(() => document.querySelector("#story").replaceChildren());
  assert.equal(await reason, "article");
  assert.equal(await page.locator("[part~=sentence]").count(), 0);
  await close();
});

test("a card that cannot be taken over stays as it came, and says so", async () => {
  server.wasm = "missing";
  const { page, close } = await visit();
  const reason = page.evaluate(failure);
  await page.locator("[part~=sentence]").first().hover();
  assert.equal(await reason, "load");
  assert.ok(await page.locator("[part~=sentence]").first().isVisible());
  server.wasm = "whole";
  await close();
});

/** Every control there is. */
const ALL = "length copy copy-line share listen feedback about keywords";

/** Strings that are out to be more than text wherever they stand. */
const strings = await readFile(`${ROOT}tests/hostile/strings.jsonl`, "utf8");
const HOSTILE = strings.trim().split("\n").map((line) => JSON.parse(line));

/** What of a declared card no card has: elements, attributes, or a place outside of its shadow root. */
const foreign = (declared) => {
  const { body } = Document.parseHTMLUnsafe(declared);
  const [host, ...others] = body.childNodes;
  const TAGS = /^(style|section|header|h2|h3|p|div|ul|li|span|figure|blockquote|figcaption|footer|button|a|slot)$/;
  const NAMES = /^(class|part|id|hidden|role|lang|dir|type|href|nonce|popover|aria-[a-z]+)$/;
  const found = others.map(() => "a neighbour");
  if (host.localName !== "nutgraf-card" || host.childNodes.length) found.push("content");
  for (const { name } of host.attributes) if (!/^(for|heading|controls|look|theme)$/.test(name)) found.push(name);
  for (const element of host.shadowRoot?.querySelectorAll("*") ?? []) {
    if (!TAGS.test(element.localName)) found.push(element.localName);
    for (const { name } of element.attributes) if (!NAMES.test(name)) found.push(`${element.localName} ${name}`);
  }
  return found;
};

/** What a declared card's element is told, and the sentences that it shows. */
const said = (declared) => {
  const [host] = Document.parseHTMLUnsafe(declared).body.children;
  return [host.getAttribute("for"), ...Array.from(host.shadowRoot.querySelectorAll("[part~=sentence]"), (part) => part.textContent)];
};

test("hostile text stays text, wherever it stands", async () => {
  const { page, close } = await open(browser, `${server.url}/tests/browser/structures/plain.html`);
  for (const { text, why } of HOSTILE) {
    const quote = `“The clerk wrote ${text} on the wall of the office,” said Ingrid Falk, the harbour's ${text} engineer.`;
    const story = [`Bridge ${text} to reopen`, `The harbour office found ${text} in its form on Tuesday evening.`, quote].join("\n\n");
    const declared = await renderToString(story, { title: text, for: text, heading: text, look: text, theme: text, nonce: text, controls: ALL });
    assert.deepEqual(await page.evaluate(foreign, declared), [], why);
    const { sentences } = await summarize(story, { title: text });
    // HTML cannot hold U+0000.
    const expected = [text, ...sentences.map(({ text }) => text)].map((text) => text.replaceAll("\0", "\ufffd"));
    assert.deepEqual(await page.evaluate(said, declared), expected, why);
  }
  await close();
});

test("what is not escaped is seen", async () => {
  const { page, close } = await open(browser, `${server.url}/tests/browser/structures/plain.html`);
  const declared = await renderToString(PARAGRAPHS.join("\n\n"), { for: "story" });
  assert.deepEqual(await page.evaluate(foreign, declared), []);
  for (const planted of ["<img>", "<p onclick=x>", "</template><b>", "</template></nutgraf-card><script>1</script>"]) {
    const found = await page.evaluate(foreign, declared.replace("</section>", `${planted}</section>`));
    assert.notDeepEqual(found, [], planted);
  }
  await close();
});

test("without any script it shows, in its style", async () => {
  const { page, close } = await visit({ javaScriptEnabled: false });
  const sentence = page.locator("nutgraf-card [part~=sentence]").first();
  assert.ok(await sentence.isVisible());
  assert.ok(await page.locator("nutgraf-card [part~=time]").isVisible());
  await close();
});
