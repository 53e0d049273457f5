// What a reader can do on a card, and what a site says of it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { renderToString } from "../../pkg/server.js";
import { launch, open } from "./browser.mjs";
import { newspaper } from "./newspapers.mjs";
import { html } from "./pages.mjs";
import { serve } from "./server.mjs";
import { speak } from "./speech.mjs";

const ALL = "length copy copy-line share listen feedback about keywords";

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser.close(), server.close()]));

/** Runs in a page before its scripts: notes the cards' events. */
const listen = () => {
  window.events = [];
  for (const type of ["ready", "error", "open", "length", "copy", "share", "listen", "feedback"]) {
    addEventListener(`nutgraf-${type}`, ({ detail }) => events.push({ type, detail }));
  }
};

/** A newspaper with a card above its text; `before` runs ahead of the page's scripts, besides what notes the events. */
async function visit(attributes, { before, head = "", paper = "broadsheet", card, ...options } = {}) {
  const element = card ?? `<nutgraf-card ${attributes}></nutgraf-card>`;
  const page = newspaper(paper, `${head}<script type="module" src="/pkg/element.js"></script>`);
  server.pages["/controls"] = page.replace(/<p[ >]/, (start) => element + start);
  const visited = await open(browser, "about:blank", { reducedMotion: "reduce", ...options });
  await visited.page.addInitScript(listen);
  if (before) await visited.page.addInitScript(before);
  server.requests.length = 0;
  await visited.page.goto(`${server.url}/controls`);
  if (!card) await visited.page.waitForFunction(() => events.length);
  const control = (part) => visited.page.locator(`nutgraf-card [part~=${part}]`);
  return Object.assign(visited, {
    control,
    told: (type) =>
      visited.page.evaluate((type) => events.filter((event) => event.type === type).map(({ detail }) => detail), type),
    /** Waits until an event was told so many times. */
    once: (type, times = 1) =>
      visited.page.waitForFunction(([type, times]) => events.filter((event) => event.type === type).length === times, [type, times]),
    buttons: () => visited.page.locator("nutgraf-card [part~=button]").filter({ visible: true }).allInnerTexts(),
    focused: () => visited.page.$eval("nutgraf-card", (card) => card.shadowRoot.activeElement?.getAttribute("part")),
  });
}

test("few are there unless told otherwise, and each can be left out", async () => {
  for (const [attributes, expected] of [
    ["", ["Longer", "Copy", "How was this made?"]],
    [`controls=""`, []],
    [`controls="copy"`, ["Copy"]],
  ]) {
    const visited = await visit(attributes);
    assert.deepEqual(await visited.buttons(), expected);
    await visited.close();
  }
});

test("keywords that a card does not show are not looked for, unless asked for", async () => {
  const counts = [];
  for (const attributes of ["", `controls="copy keywords"`]) {
    const visited = await visit(attributes);
    counts.push([(await visited.told("ready"))[0].keywords.length, await visited.control("keyword").count()]);
    await visited.close();
  }
  assert.deepEqual(counts, [[0, 0], [5, 5]]);
  const visited = await visit(`controls=""`);
  const asked = await visited.page.evaluate(async () => {
    const { renderCard } = await import("/pkg/card.js");
    const host = document.createElement("div");
    document.body.append(host);
    const { summary } = await renderCard(host, { keywords: 2 });
    return [summary.keywords.length, host.shadowRoot.querySelectorAll("[part~=keyword]").length];
  });
  assert.deepEqual(asked, [2, 0]);
  await visited.close();
});

test("longer and shorter at once; the choice and the focus stay, until the site asks for another length", async () => {
  const visited = await visit("");
  const { page, control } = visited;
  const count = () => control("sentence").count();
  assert.equal(await count(), 3);
  await control("longer").focus();
  await page.keyboard.press("Enter");
  await visited.once("length");
  assert.deepEqual([await count(), await visited.focused(), await visited.buttons()], [5, "button longer", ["Shorter", "Longer", "Copy", "How was this made?"]]);
  await page.keyboard.press("Enter");
  await visited.once("length", 2);
  // There is nothing longer: the focus is on what is left of the switch.
  assert.deepEqual([await count(), await visited.focused()], [7, "button shorter"]);
  const told = await visited.told("length");
  assert.deepEqual(told.map(({ length, summary }) => [length, summary.sentences.length]), [["medium", 5], ["long", 7]]);
  assert.equal(await page.$eval("nutgraf-card", (card) => card.summary.sentences.length), 7);
  await page.$eval("nutgraf-card", (card) => card.setAttribute("heading", "Key points"));
  await visited.once("ready", 2);
  assert.equal(await count(), 7);
  await control("shorter").click();
  await visited.once("length", 3);
  assert.equal(await count(), 5);
  await page.$eval("nutgraf-card", (card) => card.setAttribute("length", "1"));
  await visited.once("ready", 3);
  assert.equal(await count(), 1);
  assert.deepEqual([visited.errors, visited.warnings], [[], []]);
  await visited.close();
});

test("a card that a reader opened and made longer stays so when the site changes its heading", async () => {
  const visited = await visit("collapsed");
  await visited.control("toggle").click();
  await visited.control("longer").click();
  await visited.once("length");
  await visited.page.$eval("nutgraf-card", (card) => card.setAttribute("heading", "Key points"));
  await visited.once("ready", 2);
  assert.equal(await visited.control("sentence").count(), 5);
  assert.ok(await visited.control("body").isVisible());
  await visited.close();
});

test("renderCard() has them, too, and its summary is the one that is shown", async () => {
  const visited = await visit(`controls=""`);
  const lengths = await visited.page.evaluate(async () => {
    const { renderCard } = await import("/pkg/card.js");
    const host = document.createElement("div");
    document.body.append(host);
    const card = await renderCard(host, { controls: ["length", "about"], aboutUrl: "/how" });
    const parts = () => [...host.shadowRoot.querySelectorAll("[part~=button]:not([part~=back]), [part~=more]")].map((part) => part.textContent);
    const before = [card.summary.sentences.length, parts()];
    const resized = new Promise((resolve) => host.addEventListener("nutgraf-length", resolve, { once: true }));
    host.shadowRoot.querySelector("[part~=longer]").click();
    await resized;
    return [before, [card.summary.sentences.length, parts()]];
  });
  assert.deepEqual(lengths, [
    [3, ["Longer", "How was this made?", "More about this"]],
    [5, ["Shorter", "Longer", "How was this made?", "More about this"]],
  ]);
  await visited.close();
});

test("a word that names no control is refused, as is an address that would run", async () => {
  const visited = await visit(`controls="copy print"`);
  const message = await visited.page.evaluate(() => [events[0].type, events[0].detail.reason, events[0].detail.error instanceof RangeError, events[0].detail.error.message]);
  assert.deepEqual(message, [
    "error", "option", true,
    'option `controls` names no control by "print"; expected some of length copy copy-line share listen feedback about keywords',
  ]);
  await visited.close();
  await assert.rejects(renderToString("One came. Two went.", { controls: ["print"] }), { name: "RangeError", message: /names no control by "print"/ });
  await assert.rejects(renderToString("One came.", { aboutUrl: "javascript:alert(1)" }), {
    name: "RangeError",
    message: 'option `about-url` is "javascript:alert(1)"; expected an address of http or https',
  });
});

const CLIPBOARD = ["clipboard-read", "clipboard-write"];
/** What is on the clipboard, as text and as HTML. */
const pasted = (page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(["text/plain", "text/html"].map(async (type) => (await item.getType(type)).text()));
  });

test("the card and a line are copied with headline, site and address, as text and as HTML", async () => {
  const head = `<meta property="og:site_name" content="Aldermere Courier"><link rel="canonical" href="/story#top">`;
  const visited = await visit(`controls="copy copy-line"`, { head, permissions: CLIPBOARD });
  const { page, control } = visited;
  const title = await page.$eval("nutgraf-card", (card) => card.summary.title);
  const source = `\n\n${title} – Aldermere Courier\n${server.url}/story`;
  await control("copy").click();
  await visited.once("copy");
  let [text, markup] = await pasted(page);
  const sentences = await control("sentence").allTextContents();
  assert.ok(text.startsWith(`${sentences.join("\n")}\n\n“`) && text.endsWith(source), text);
  for (const sentence of sentences) assert.ok(markup.includes(`<li>${sentence}</li>`) || /[&<>]/.test(sentence), markup);
  assert.match(markup, new RegExp(`<a href="${server.url}/story"`));
  await control("copy-line").nth(1).click();
  await visited.once("copy", 2);
  [text, markup] = await pasted(page);
  assert.equal(text, `${sentences[1]}${source}`);
  assert.deepEqual((await visited.told("copy")).at(-1), { text });
  assert.equal(await control("status").textContent(), "Copied");
  assert.equal(await control("copy-line").nth(1).innerText(), "✓");
  await page.waitForFunction(() => document.querySelector("nutgraf-card").shadowRoot.querySelectorAll("[part~=copy-line]")[1].textContent === "");
  await visited.close();
});

test("another site's canonical address is not given out for this one", async () => {
  const head = `<link rel="canonical" href="https://elsewhere.example/story">`;
  const visited = await visit("", { head, permissions: CLIPBOARD });
  await visited.control("copy").click();
  await visited.once("copy");
  assert.ok((await visited.told("copy"))[0].text.endsWith(`\n${server.url}/controls`));
  await visited.close();
});

test("a quote is shared with a link that leads to its place", async () => {
  const before = () => {
    window.shared = [];
    Navigator.prototype.share = async (data) => void shared.push(data);
  };
  const visited = await visit(`controls="share"`, { before, viewport: { width: 800, height: 500 } });
  const { page, control } = visited;
  await control("share").last().click();
  await visited.once("share");
  const [{ text, url }] = await visited.told("share");
  const [data] = await page.evaluate(() => shared);
  assert.equal(data.url, url);
  assert.ok(data.text.includes(text.slice(0, -1)) && data.title, JSON.stringify(data));
  await visited.close();
  // In a browser that knows such links, the passage is in view.
  const reader = await open(browser, url, { viewport: { width: 800, height: 500 } });
  await reader.page.waitForFunction((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.data.indexOf(text.slice(0, 20));
      if (at < 0) continue;
      const range = new Range();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + 20);
      const { top } = range.getBoundingClientRect();
      return scrollY > 0 && top > 0 && top < innerHeight;
    }
  }, text);
  await reader.close();
});

test("where the browser cannot share, the quote and the link are copied; whoever closes the list gets neither", async () => {
  const visited = await visit(`controls="share"`, { before: () => delete Navigator.prototype.share, permissions: CLIPBOARD });
  await visited.control("share").first().click();
  await visited.once("share");
  const [{ url }] = await visited.told("share");
  const [text] = await pasted(visited.page);
  assert.ok(text.startsWith("“") && text.endsWith(`\n${url}`), text);
  assert.equal(await visited.control("share").first().innerText(), "Copied");
  await visited.close();

  const close = () => {
    Navigator.prototype.share = () => {
      window.refused = Promise.reject(new DOMException("closed", "AbortError"));
      return window.refused;
    };
  };
  const other = await visit(`controls="share"`, { before: close });
  await other.control("share").first().click();
  await other.page.evaluate(() => window.refused.catch(() => {}));
  assert.equal(await other.control("share").first().innerText(), "Share");
  assert.deepEqual([await other.told("share"), other.errors, other.warnings], [[], [], []]);
  await other.close();
});

/** The words that are marked as being read. */
const marked = (visited) => visited.control("reading").allTextContents();
const finish = (visited) => visited.page.evaluate(() => speaking.dispatchEvent(new Event("end")));

test("the card is read out line by line in the device's own voice, and the line is marked", async () => {
  const visited = await visit(`controls="listen"`, { before: speak });
  const { page, control } = visited;
  const listen = control("listen");
  assert.equal(await listen.innerText(), "Listen");
  await listen.click();
  assert.equal(await listen.innerText(), "Stop");
  const lines = await control("sentence").allTextContents();
  for (const [at, line] of lines.entries()) {
    assert.deepEqual(await marked(visited), [line]);
    assert.deepEqual((await page.evaluate(() => spoken)).at(-1), { text: line, lang: "en-US", voice: "en-US by the device" });
    await finish(visited);
    assert.equal(await page.evaluate(() => spoken.length), at + 2);
  }
  const quotes = await control("quote").count();
  for (let at = 0; at < quotes; at++) await finish(visited);
  assert.deepEqual([await marked(visited), await listen.innerText(), (await visited.told("listen")).length], [[], "Listen", 1]);
  assert.equal(await page.evaluate(() => spoken.length), lines.length + quotes);
  assert.deepEqual([visited.errors, visited.warnings], [[], []]);
  await visited.close();
});

/** What ends the reading. */
const ENDS = {
  "the button": ({ control }) => control("listen").click(),
  "the card's leaving": ({ page }) => page.$eval("nutgraf-card", (card) => card.remove()),
  "its closing": ({ control }) => control("toggle").click(),
  "its hiding": ({ page }) => page.$eval("nutgraf-card", (card) => (card.parentElement.style.display = "none")),
  "its being filled anew": ({ page }) => page.$eval("nutgraf-card", (card) => card.setAttribute("heading", "Key points")),
  "the page's end": ({ page }) => page.evaluate(() => void dispatchEvent(new Event("pagehide"))),
};
for (const [what, end] of Object.entries(ENDS)) {
  test(`${what} ends the reading`, async () => {
    const visited = await visit(`controls="listen"`, { before: speak });
    const { page } = visited;
    await visited.control("listen").click();
    assert.ok(await page.evaluate(() => speaking));
    await end(visited);
    await page.waitForFunction(() => speaking === null);
    assert.deepEqual(await marked(visited), []);
    assert.deepEqual([visited.errors, visited.warnings], [[], []]);
    await visited.close();
  });
}

test("of two cards, the one that begins to read silences the other", async () => {
  const visited = await visit(`controls="listen"`, { before: speak });
  const { page } = visited;
  await page.evaluate(() => {
    const card = document.querySelector("nutgraf-card");
    card.after(card.cloneNode());
  });
  await visited.once("ready", 2);
  const [first, second] = [0, 1].map((at) => visited.control("listen").nth(at));
  await first.click();
  await second.click();
  await page.waitForFunction(() => document.querySelector("nutgraf-card").shadowRoot.querySelector("[part~=listen]").textContent === "Listen");
  assert.equal(await second.innerText(), "Stop");
  assert.ok(await page.evaluate(() => speaking));
  await visited.close();
});

test("without speech, or without a voice of the device's for the language, there is no button; a voice may come later", async () => {
  const mute = await visit(`controls="listen copy"`, { before: () => delete window.speechSynthesis });
  assert.equal(await mute.control("listen").isVisible(), false);
  assert.deepEqual([await mute.buttons(), mute.errors, mute.warnings], [["Copy"], [], []]);
  await mute.close();
  const foreign = await visit(`controls="listen copy" lang="de"`, { before: speak });
  assert.equal(await foreign.control("listen").isVisible(), false);
  await foreign.page.evaluate(() => {
    const voices = [...speechSynthesis.getVoices(), { lang: "de_DE", localService: true, name: "German" }];
    speechSynthesis.getVoices = () => voices;
    speechSynthesis.dispatchEvent(new Event("voiceschanged"));
  });
  assert.ok(await foreign.control("listen").isVisible());
  await foreign.close();
});

test("helpful or not: the page hears of it, the reader is thanked, and nothing is sent", async () => {
  const visited = await visit(`controls="feedback"`);
  const { control } = visited;
  const requests = server.requests.length;
  await control("unhelpful").click();
  assert.deepEqual(await visited.told("feedback"), [{ helpful: false }]);
  assert.deepEqual([await control("status").textContent(), await control("unhelpful").innerText()], ["Thank you", "Thank you"]);
  assert.equal(await control("status").getAttribute("role"), "status");
  await control("helpful").click();
  assert.deepEqual(await visited.told("feedback"), [{ helpful: false }, { helpful: true }]);
  const pressed = ["helpful", "unhelpful"].map((part) => control(part).getAttribute("aria-pressed"));
  assert.deepEqual(await Promise.all(pressed), ["true", "false"]);
  assert.equal(await control("unhelpful").innerText(), "Not helpful");
  assert.equal(server.requests.length, requests);
  await visited.close();
});

test("how it was made opens and closes, and links to the site's own words", async () => {
  const visited = await visit(`about-url="/how-we-do-it"`);
  const { control } = visited;
  assert.equal(await control("explanation").isVisible(), false);
  await control("about").click();
  assert.match(await control("explanation").innerText(), /word for word.*nothing that you read is sent anywhere/s);
  assert.equal(await control("about").getAttribute("aria-expanded"), "true");
  assert.equal(await control("more").evaluate((link) => link.href), `${server.url}/how-we-do-it`);
  assert.deepEqual(await visited.told("open"), []);
  await control("about").click();
  assert.equal(await control("explanation").isVisible(), false);
  await visited.close();
});

test("how it was made stays open when the length or the heading changes, and closed when it was closed", async () => {
  const visited = await visit(`about-url="/how"`);
  const { control } = visited;
  const shown = async () => [await control("explanation").isVisible(), await control("about").getAttribute("aria-expanded")];
  await control("about").click();
  await control("longer").click();
  await visited.once("length");
  assert.deepEqual(await shown(), [true, "true"]);
  await visited.page.$eval("nutgraf-card", (card) => card.setAttribute("heading", "Key points"));
  await visited.once("ready", 2);
  assert.deepEqual(await shown(), [true, "true"]);
  await control("about").click();
  await control("shorter").click();
  await visited.once("length", 2);
  assert.deepEqual(await shown(), [false, "false"]);
  assert.deepEqual([visited.errors, visited.warnings], [[], []]);
  await visited.close();
});

test("Tab walks through all of them in their order, and Enter does what a click does", async () => {
  const visited = await visit(`controls="${ALL}" about-url="/how"`, { before: speak, permissions: CLIPBOARD });
  const { page } = visited;
  const expected = await page.$$eval("nutgraf-card", ([card]) =>
    [...card.shadowRoot.querySelectorAll("button:not([hidden]), a")].map((control) => control.getAttribute("part")).filter((part) => part !== "more"));
  await visited.control("toggle").focus();
  const walked = [];
  for (let part = await visited.focused(); part; part = await visited.focused()) {
    walked.push(part);
    const outline = await page.$eval("nutgraf-card", (card) => getComputedStyle(card.shadowRoot.activeElement).outlineStyle);
    assert.notEqual(outline, "none", `${part} shows its focus`);
    await page.keyboard.press("Tab");
  }
  assert.deepEqual(walked, expected);
  for (const [part, done] of Object.entries({
    helpful: () => visited.once("feedback"),
    listen: () => visited.once("listen"),
    copy: () => visited.once("copy"),
    "copy-line": () => visited.once("copy", 2),
    share: () => visited.once("share"),
    longer: () => visited.once("length"),
    about: () => visited.control("more").waitFor(),
  })) {
    await visited.control(part).first().focus();
    await page.keyboard.press("Enter");
    await done();
  }
  assert.deepEqual([visited.errors, visited.warnings], [[], []]);
  await visited.close();
});

test("a card that came with the page has them, and takes the first use", async () => {
  const page = newspaper("broadsheet", "");
  const card = await renderToString({ html: page }, { controls: ALL, aboutUrl: "/how" });
  for (const [part, type] of [["longer", "length"], ["helpful", "feedback"], ["listen", "listen"]]) {
    const visited = await visit("", { card, before: speak });
    await visited.page.waitForFunction(() => customElements.get("nutgraf-card"));
    // Without a script, nobody knows of a voice.
    assert.equal(await visited.control("listen").isVisible(), false);
    if (part === "listen") {
      await visited.control("copy").hover();
      await visited.control("listen").waitFor();
    }
    await visited.control(part).press("Enter");
    await visited.once(type);
    assert.deepEqual([visited.errors, visited.warnings], [[], []]);
    await visited.close();
  }
});
