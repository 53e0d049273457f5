// The front page and its three newspaper pages, as a reader meets them.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { launch } from "./browser.mjs";
import { ROOT, serve } from "./server.mjs";

const AXE = `${ROOT}/tests/node_modules/axe-core/axe.min.js`;
const PHONE = { viewport: { width: 375, height: 740 } };
const DESKTOP = { viewport: { width: 1280, height: 860 } };

/** Who says what in the articles: the start of each quotation long enough for a card. */
const SPEAKERS = {
  politics: {
    "Ilse Varrant": ["I have never asked", "I am asking you", "I took it as", "On Monday I will"],
    "Corin Ashdown": ["The sea does not"],
    "Oona Tressider": ["We keep calling", "as if the nurses"],
    "Josef Adair": ["My shift ends", "In between there", "Take it away"],
    "Ruben Castellane": ["voted for the poem", "Nobody comes to", "They come when"],
    "Priya Lantham": ["accurate but not", "if nobody minded"],
    "Wilhelmina Foss": ["You cannot ask"],
  },
  science: {
    "Lena Faberholt": [
      "We thought that", "What we mapped", "A fin whale sings", "To the cable", "Silence is not", "But an animal",
      "You wait for it", "And you notice",
    ],
    "Idris Calloway": ["the clearest picture", "I would want", "But I would slow", "the weakest link"],
  },
  feature: {
    "Agnes Thorley": [
      "People come in", "When I was young", "A machine can find", "It rings", "I don’t need to", "They aren’t lost",
      "Put a label", "Nobody will come", "That is about", "They could have",
    ],
    "Judith Ferrant": ["Nobody is closing", "We are giving", "We don’t talk"],
    "Tamsin Ruel": ["I did not believe", "so I went back", "The late ones", "If you set a clock"],
    "Marek Dolland": ["But in every other", "I’ve got used"],
    "Edwin Prosk": ["She had gone", "And it is a very"],
  },
};
const ARTICLES = Object.keys(SPEAKERS);

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser.close(), server.close()]));

/** Opens a page under www/ and waits for its cards; `trouble` gathers whatever a reader's console would show. */
async function visit(path, { cards = 1, ...options } = DESKTOP) {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const trouble = [];
  page.on("pageerror", (error) => trouble.push(String(error)));
  page.on("console", (message) => trouble.push(message.text()));
  page.on("request", (request) => request.url().startsWith(server.url) || trouble.push(`request: ${request.url()}`));
  page.on("response", (response) => response.ok() || trouble.push(`${response.status()} ${response.url()}`));
  await page.addInitScript(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map((entry) => entry.value)))
      .observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(`${server.url}/www/${path}`);
  await page.waitForFunction((count) => {
    const ready = [...document.querySelectorAll("nutgraf-card")].filter((card) => card.summary);
    return ready.length === count;
  }, cards);
  return { page, trouble, close: () => context.close() };
}

/** The trouble that is none of a pasted page's: the front page's policy refuses its style, as it should. */
const ours = (trouble) => trouble.filter((line) => !line.startsWith("Applying inline style violates"));

/** One scroll position after another has come to rest. */
const settle = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

const plain = (text) => text.replace(/\s+/g, " ").trim();

/** What is marked in the article, and whether it is in view. */
const marked = (page) =>
  page.evaluate(() => {
    const [range, ...others] = CSS.highlights.get("nutgraf-jump") ?? [];
    if (!range || others.length > 0) return null;
    const place = range.getBoundingClientRect();
    return { text: range.toString(), inView: place.top >= 0 && place.top < innerHeight };
  });

/** The lines of the page's first card, as a reader sees them. */
const summaryOf = (page, selector = "nutgraf-card") => page.$eval(selector, (card) => card.summary);

for (const name of ARTICLES) {
  const path = `articles/${name}.html`;

  test(`${name}: one card, with lines of the article and the right speakers`, async () => {
    const { page, trouble, close } = await visit(path);
    assert.equal(await page.locator("nutgraf-card").count(), 1);
    const { sentences, quotes, text, lang } = await summaryOf(page);
    assert.equal(lang, "en");
    assert.ok(sentences.length >= 3, `${sentences.length} sentences`);
    // The line under the headline is not in the plain text.
    const article = (await readFile(`${ROOT}/tests/articles/${name}.txt`, "utf8")) + (await page.textContent(".standfirst"));
    for (const line of [...sentences, ...quotes]) {
      assert.equal(text.slice(line.start, line.end), line.text);
      assert.ok(plain(article).includes(plain(line.text)), `not of the article: ${line.text}`);
    }
    assert.ok(quotes.length >= 2, `${quotes.length} quotes`);
    for (const quote of quotes) {
      const [speaker] = Object.entries(SPEAKERS[name]).find(([, starts]) =>
        starts.some((start) => quote.text.startsWith(start))) ?? [];
      assert.ok(speaker, `no quote of a person: ${quote.text}`);
      if (quote.speaker) assert.ok(quote.speaker.name.endsWith(speaker), `${quote.speaker.name}: ${quote.text}`);
    }
    assert.ok(quotes.some((quote) => quote.speaker), "no quote has a speaker");
    assert.deepEqual(trouble, []);
    await close();
  });

  test(`${name}: the article is found without the clutter around and in it`, async () => {
    const { page, close } = await visit(path);
    const found = await page.evaluate(async () => {
      const { findArticle } = await import("/pkg/index.js");
      return findArticle(document);
    });
    const blocks = (await readFile(`${ROOT}/tests/articles/${name}.txt`, "utf8")).trim().split("\n\n");
    assert.equal(found.title, blocks[0]);
    const standfirst = plain(await page.textContent(".standfirst"));
    assert.deepEqual(found.blocks.map((block) => plain(block.text)), [standfirst, ...blocks.slice(1)]);
    await close();
  });

  test(`${name}: each line jumps to exactly its place, by mouse and by keyboard`, async () => {
    const { page, trouble, close } = await visit(path, PHONE);
    const { sentences, quotes } = await summaryOf(page);
    const lines = await page.locator("nutgraf-card").locator("[part=jump]").all();
    assert.equal(lines.length, sentences.length + quotes.length);
    for (const [index, line] of [...sentences, ...quotes].entries()) {
      if (index % 2) await lines[index].click();
      else await lines[index].press("Enter");
      await settle(page);
      const mark = await marked(page);
      assert.equal(plain(mark?.text ?? ""), plain(line.text));
      assert.ok(mark.inView, line.text);
    }
    await page.keyboard.press("Escape");
    assert.equal(await marked(page), null);
    assert.deepEqual(trouble, []);
    await close();
  });
}

test("the demo page shows the politics article as it stands on its own page", async () => {
  const { page, close } = await visit("index.html", { cards: 2, ...DESKTOP });
  const here = await page.$$eval("#ferry > p:not([class])", (all) => all.map((p) => p.textContent));
  const article = (await readFile(`${ROOT}/tests/articles/politics.txt`, "utf8")).trim().split("\n\n");
  assert.deepEqual([await page.textContent("#ferry h1"), ...here.map(plain)], article);
  await close();
});

test("the demo page's card is above the fold, and its lines jump in the article beside it", async () => {
  const { page, trouble, close } = await visit("index.html", { cards: 2, ...DESKTOP });
  const box = await page.locator("nutgraf-card").first().boundingBox();
  assert.ok(box.y + box.height <= DESKTOP.viewport.height, `the card ends at ${box.y + box.height}`);
  await page.locator("nutgraf-card").first().locator("[part=jump]").last().click();
  await settle(page);
  const { quotes } = await summaryOf(page);
  const mark = await marked(page);
  assert.equal(plain(mark.text), plain(quotes.at(-1).text));
  assert.ok(mark.inView);
  assert.deepEqual(trouble, []);
  await close();
});

test("a pasted text is summarized live, as the controls say", async () => {
  const { page, trouble, close } = await visit("index.html", { cards: 2, ...DESKTOP });
  const shown = () => page.$eval("#card", ({ summary }) => [summary.sentences.length, summary.quotes.length]);
  const expect = async (sentences, quotes) => {
    await page.waitForFunction(([s, q]) => {
      const { summary } = document.getElementById("card");
      return summary?.sentences.length === s && summary.quotes.length === q;
    }, [sentences, quotes]).catch(async () => assert.deepEqual(await shown(), [sentences, quotes]));
    // The summary beside the controls and the card's are one.
    const json = JSON.parse(await page.textContent("#json"));
    const card = await summaryOf(page, "#card");
    assert.deepEqual(json.sentences.map((line) => line.text), card.sentences.map((line) => line.text));
    assert.deepEqual(json.quotes.map((line) => line.text), card.quotes.map((line) => line.text));
    const rows = await page.$$eval("#slices tr td:last-child", (cells) => cells.map((cell) => cell.className));
    assert.equal(rows.filter((name) => name === "same").length, sentences + quotes);
    assert.ok(!rows.includes("differs"));
  };
  await page.fill("#text", await readFile(`${ROOT}/tests/articles/politics.txt`, "utf8"));
  await page.waitForFunction(() => document.querySelector("#own h1")?.textContent.startsWith("Night ferry"));
  await expect(3, 2);
  await page.getByLabel("Medium").check();
  await expect(5, 2);
  await page.getByLabel("As many as I say").check();
  await page.getByLabel("Sentences", { exact: true }).fill("1");
  await expect(1, 2);
  await page.getByLabel("Quotes, at most").fill("0");
  await expect(1, 0);
  assert.equal(await page.textContent("#lang"), "English (en)");
  assert.match(await page.textContent("#time"), /^\d+\.\d ms$/);
  const line = page.locator("#card").locator("[part=sentence], [part=quote]");
  await page.locator("#card").locator("[part=jump]").click();
  await settle(page);
  assert.equal(plain((await marked(page)).text), plain(await line.innerText()));
  await page.getByRole("button", { name: "Clear" }).click();
  await page.waitForFunction(() => document.getElementById("status").textContent.startsWith("0 key sentences"));
  await page.getByRole("button", { name: "Use the long read" }).click();
  await expect(1, 0);
  assert.deepEqual(trouble, []);
  await close();
});

test("a pasted text's language is the card's, too", async () => {
  const { page, trouble, close } = await visit("index.html", { cards: 2, ...DESKTOP });
  await page.fill("#text", [
    "Die Hafenbrücke wird am 4. Mai wieder für den Verkehr geöffnet, ein Jahr nach der Kollision mit einem Frachter.",
    "Die Fähren, die seit dem Frühjahr die Pendler befördern, fahren noch bis zum Ende des Monats.",
  ].join("\n\n"));
  await page.waitForFunction(() => document.getElementById("card").summary?.lang === "de");
  assert.equal(await page.textContent("#lang"), "German (de)");
  assert.equal(await page.locator("#card [part~=toggle]").innerText(), "Kurz gefasst");
  await page.fill("#text", "The harbour bridge will reopen to traffic on 4 May, a year after a ship struck its northern pier.");
  await page.waitForFunction(() => document.getElementById("card").summary?.lang === "en");
  assert.equal(await page.locator("#card [part~=toggle]").innerText(), "In brief");
  assert.deepEqual(trouble, []);
  await close();
});

test("pasted HTML is read as a page: its article, without what stands around it", async () => {
  const { page, trouble, close } = await visit("index.html", { cards: 2, ...DESKTOP });
  await page.fill("#text", await readFile(`${ROOT}/www/newspapers/sidebar.html`, "utf8"));
  await page.waitForFunction(() => document.querySelector("#own p + p")?.previousElementSibling.textContent.startsWith("Ships silence"));
  const shown = await page.textContent("#own");
  assert.ok(shown.includes("Fin whales in the Tessel Strait"), shown);
  for (const clutter of ["<p>", "Most read", "Advertisement"]) assert.ok(!shown.includes(clutter), clutter);
  assert.deepEqual(ours(trouble), []);
  await close();
});

test("a file is read: text, a page, or Markdown without its marks; another kind is refused by name", async () => {
  const { page, trouble, close } = await visit("index.html", { cards: 2, ...DESKTOP });
  const choose = (name, content) =>
    page.setInputFiles("#file", { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
  const opens = (start) => page.waitForFunction((start) => document.getElementById("own").textContent.startsWith(start), start);
  await choose("bridge.md", "---\ntitle: x\n---\n# Bridge to *reopen*\n\nThe **council** voted to [reopen](https://example.org) the old_swing_bridge on Tuesday.\n\n- Ferries run until May.\n");
  await opens("Bridge to reopenThe council voted to reopen the old_swing_bridge on Tuesday.");
  await choose("ferry.txt", await readFile(`${ROOT}/tests/articles/politics.txt`));
  await opens("Night ferry survives");
  await choose("dark.html", await readFile(`${ROOT}/www/newspapers/dark.html`));
  await opens("A dead telephone cable");
  await choose("photo.png", "no text");
  await page.waitForFunction(() => document.getElementById("status").textContent.startsWith("photo.png"));
  assert.deepEqual(ours(trouble), []);
  await close();
});

test("a file that is dropped on the text is read, and one that is no text is refused by name", async () => {
  const { page, trouble, close } = await visit("index.html", { cards: 2, ...DESKTOP });
  const session = await page.context().newCDPSession(page);
  await page.locator("#text").scrollIntoViewIfNeeded();
  const { x, y, width, height } = await page.locator("#text").boundingBox();
  // As the browser does it: what does not take a file that is dragged over it gets none.
  const drop = async (file) => {
    const data = { items: [], files: [`${ROOT}${file}`], dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver", "drop"]) {
      await session.send("Input.dispatchDragEvent", { type, x: x + width / 2, y: y + height / 2, data });
    }
  };
  await drop("www/newspapers/sidebar.html");
  await page.waitForFunction(() => document.getElementById("text").value.startsWith("A dead telephone cab"));
  await page.waitForFunction(() => document.getElementById("card").summary?.text.includes("Fin whales in the Tessel Strait"));
  await drop("tests/articles/politics.txt");
  await page.waitForFunction(() => document.getElementById("text").value.startsWith("Night ferry survives"));
  await drop("docs/card.png");
  await page.waitForFunction(() => document.getElementById("status").textContent.startsWith("card.png is no "));
  assert.ok(page.url().endsWith("/www/index.html"));
  assert.deepEqual(ours(trouble), []);
  await close();
});

test("a pasted text's direction is its own, and so is its card's", async () => {
  const { page, trouble, close } = await visit("index.html", { cards: 2, ...DESKTOP });
  await page.getByRole("button", { name: "Use one in Arabic" }).click();
  await page.waitForFunction(() => document.getElementById("card").summary?.lang === "ar");
  const direction = (selector) => page.$eval(selector, (element) => getComputedStyle(element).direction);
  assert.deepEqual([await direction("#own p"), await direction("#text")], ["rtl", "rtl"]);
  const part = page.locator("#card [part~=sentence]").first();
  assert.equal(await part.evaluate((element) => getComputedStyle(element).direction), "rtl");
  assert.equal(await direction("#heat-score"), "ltr");
  assert.deepEqual(ours(trouble), []);
  await close();
});

test("the code for each use says what the controls say, and is copied as it stands", async () => {
  const { page, trouble, close } = await visit("index.html", {
    cards: 2, ...DESKTOP, permissions: ["clipboard-read", "clipboard-write"],
  });
  await page.getByLabel("As many as I say").check();
  await page.getByLabel("Sentences", { exact: true }).fill("6");
  await page.getByLabel("Quotes, at most").fill("1");
  await page.waitForFunction(() => document.getElementById("card").summary?.sentences.length === 6);
  await page.locator("#codes summary").click();
  const tag = await page.textContent("#code-tag");
  assert.match(tag, /data-length="6" data-quotes="1"/);
  assert.match(await page.textContent("#code-npm"), /length: \{ sentences: 6 \}, quotes: 1/);
  assert.match(await page.textContent("#code-rust"), /Length::Sentences\(6\),\n {4}quotes: 1/);
  await page.getByRole("button", { name: "Copy the tag" }).last().click();
  await page.waitForFunction(() => document.getElementById("codes-copied").textContent === "Copied.");
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), tag);
  assert.deepEqual(trouble, []);
  await close();
});

test("every page that the front page leads to is there and has its card", async () => {
  const { page, close } = await visit("index.html", { cards: 2, ...DESKTOP });
  const papers = await page.$$eval("#pages a", (links) => links.map((link) => link.getAttribute("href")));
  await close();
  assert.equal(papers.length, 15);
  for (const paper of papers) {
    const { trouble, close } = await visit(paper);
    assert.deepEqual(trouble, [], paper);
    await close();
  }
});

for (const width of [360, 768, 1280]) {
  test(`nothing on the front page is cut off or scrolls in a box of its own (${width} px)`, async () => {
    const { page, close } = await visit("index.html", { cards: 2, viewport: { width, height: 860 } });
    await page.$$eval("section > details", (all) => all.forEach((details) => { details.open = true; }));
    const cut = await page.$$eval("body, body *:not(textarea)", (all) => all
      .filter((element) => getComputedStyle(element).overflow !== "visible" && getComputedStyle(element).position !== "absolute")
      .filter((element) => element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.id || element.className || element.localName));
    assert.deepEqual(cut, []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await close();
  });
}

test("the parts that the heat strip lists add up to the score that it shows, for each sentence", async () => {
  const { page, trouble, close } = await visit("index.html", { cards: 2, ...DESKTOP });
  await page.fill("#text", await readFile(`${ROOT}/tests/articles/politics.txt`, "utf8"));
  await page.waitForFunction(() => document.querySelector("#own h1")?.textContent.startsWith("Night ferry"));
  const slider = page.locator("#heat-at");
  const count = Number(await slider.getAttribute("max"));
  assert.ok(count > 10, `${count} sentences`);
  const scores = [];
  await slider.focus();
  await page.keyboard.press("Home");
  for (let index = 1; index <= count; index += 1) {
    const said = await page.textContent("#heat-score");
    assert.ok(said.toLowerCase().includes(`sentence ${index} of ${count} has `), said);
    const parts = await page.$$eval("#heat-parts b", (all) => all.map((b) => Number(b.textContent.replace("−", "-"))));
    const [, score = "0.00"] = /a score of (\d\.\d\d), the sum of:$/.exec(said) ?? [];
    assert.equal(parts.reduce((sum, part) => sum + part, 0).toFixed(2), score, `${said} ${parts}`);
    scores.push(Number(score));
    await page.keyboard.press("ArrowRight");
  }
  assert.equal(Math.max(...scores), 1);
  // The headline is in the text, but in no summary.
  assert.equal(scores[0], 0);
  assert.deepEqual(trouble, []);
  await close();
});

test("on a narrow screen the tables are still tables to a screen reader", async () => {
  const { page, close } = await visit("index.html", { cards: 2, ...DESKTOP });
  await page.locator("#proof summary").click();
  const session = await page.context().newCDPSession(page);
  const roles = async (width) => {
    await page.setViewportSize({ width, height: 860 });
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const seen = nodes.filter(({ ignored }) => !ignored).map(({ role }) => role.value);
    return ["table", "row", "columnheader", "rowheader", "cell"].map((role) => seen.filter((one) => one === role).length);
  };
  const wide = await roles(1280);
  assert.deepEqual(wide.slice(0, 4), [2, 6 + 6 + 2, 9, 5]);
  assert.deepEqual(await roles(360), wide);
  await close();
});

test("lines that are only wrapped make the paragraphs that the package reads", async () => {
  const { page, trouble, close } = await visit("index.html", { cards: 2, ...DESKTOP });
  const lines = [
    "The harbour council voted on Tuesday to reopen the bridge after four",
    "years of repairs, ending the longest closure in the history of the",
    "town. Shop owners on the north bank had lost a third of their",
    "customers, and some of them had moved away.",
    "Repairs to the bridge cost 41 million euros, nearly twice the first",
    "estimate, because divers found that the piers under the water had",
    "cracked. The first cars will cross the bridge on Saturday morning,",
    "after a walk across it that is open to all who live in the town.",
  ];
  await page.fill("#text", lines.join("\n"));
  await page.waitForFunction(() => document.getElementById("own").textContent.startsWith("The harbour council"));
  const shown = await page.$$eval("#own > *", (blocks) => blocks.map((block) => [block.localName, block.textContent]));
  assert.deepEqual(shown, [["p", lines.slice(0, 4).join("\n")], ["p", lines.slice(4).join("\n")]]);
  await page.waitForFunction(() => document.getElementById("card").summary?.text.startsWith("The harbour council"));
  const { sentences } = await summaryOf(page, "#card");
  const json = JSON.parse(await page.textContent("#json"));
  assert.deepEqual(sentences.map(({ text }) => plain(text)), json.sentences.map(({ text }) => plain(text)));
  assert.deepEqual(trouble, []);
  await close();
});

/** Runs in a page: what can be focused, in the order in which it stands, shadow roots included. */
function stops(root = document) {
  const all = [...root.querySelectorAll("*")].flatMap((element) => [element, ...(element.shadowRoot ? stops(element.shadowRoot) : [])]);
  return all.filter((element) => element.matches("a[href], button, textarea, summary, input:enabled:not([type=radio]:not(:checked))"))
    .filter((element) => element.checkVisibility({ visibilityProperty: true }));
}

test("Tab walks through the front page in its order; each stop shows its focus and is in view", async () => {
  const { page, trouble, close } = await visit("index.html", { cards: 2, ...DESKTOP });
  const expected = await page.evaluate(`(() => { ${stops} globalThis.stops = stops(); return globalThis.stops.length; })()`);
  assert.ok(expected > 40, `${expected} stops`);
  const walked = [];
  for (let step = 0; step <= expected; step += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const { top, bottom, left, right } = at.getBoundingClientRect();
      return {
        index: globalThis.stops.indexOf(at),
        what: `${at.localName} ${at.id || at.part.value || at.textContent.slice(0, 30)}`,
        isShown: getComputedStyle(at).outlineStyle !== "none",
        isInView: top > -1 && left > -1 && bottom < innerHeight + 1 && right < innerWidth + 1,
      };
    });
    if (stop.index < 0) break;
    assert.deepEqual([stop.isShown, stop.isInView], [true, true], stop.what);
    walked.push(stop.index);
  }
  assert.deepEqual(walked, Array.from({ length: expected }, (_, index) => index));
  assert.deepEqual(trouble, []);
  await close();
});

test("the front page is used without a mouse", async () => {
  const { page, trouble, close } = await visit("index.html", {
    cards: 2, ...DESKTOP, permissions: ["clipboard-read", "clipboard-write"],
  });
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.hash === "#reading");
  // Behind the link stands the card: its heading, then the arrow of its first line.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const { sentences } = await summaryOf(page);
  await page.waitForFunction(() => CSS.highlights.get("nutgraf-jump")?.size === 1);
  assert.equal(plain((await marked(page)).text), plain(sentences[0].text));
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Copy the npm line" }).press("Enter");
  await page.waitForFunction(() => document.getElementById("copied").textContent === "Copied.");
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "npm install ./pkg");
  await page.getByRole("button", { name: "Use the politics article" }).press("Space");
  await page.waitForFunction(() => document.getElementById("text").value.startsWith("Night ferry"));
  await page.getByLabel("Short").press("ArrowRight");
  await page.waitForFunction(() => document.getElementById("card").summary?.sentences.length === 5);
  await page.getByLabel("Quotes, at most").press("ArrowLeft");
  await page.waitForFunction(() => document.getElementById("card").summary?.quotes.length === 1);
  for (const [summary, shown] of [["#codes", "#code-tag"], ["#proof", "#slices tr"]]) {
    await page.locator(`${summary} summary`).press("Enter");
    await page.locator(shown).first().waitFor();
  }
  assert.deepEqual(trouble, []);
  await close();
});

test("typing does not move the page", async () => {
  const { page, close } = await visit("index.html", { cards: 2, ...DESKTOP });
  await page.locator("#text").scrollIntoViewIfNeeded();
  const places = () => page.$$eval("main > section:not(#limits), #desk, #card, #heat, details", (all) => all.map((part) => part.offsetTop));
  const before = await places();
  await page.fill("#text", "One line. And another.");
  await page.waitForFunction(() => document.getElementById("own").textContent.startsWith("One line"));
  assert.deepEqual(await places(), before);
  await close();
});

for (const [size, options] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
  for (const [path, cards] of [["index.html", 2], ["articles/science.html", 1]]) {
    test(`${path}: nothing moves when the card arrives in its room (${size})`, async () => {
      const { page, close } = await visit(path, { cards, ...options });
      await settle(page);
      assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
      // What does move is seen.
      await page.evaluate(() => { document.querySelector("main").style.marginTop = "100px"; });
      await page.waitForFunction(() => globalThis.shifts.length > 0);
      await close();
    });
  }
  for (const colorScheme of ["light", "dark"]) {
    for (const path of ["index.html", ...ARTICLES.map((name) => `articles/${name}.html`)]) {
      test(`${path}: accessible and no wider than the screen (${size}, ${colorScheme})`, async () => {
        const { page, trouble, close } = await visit(path, { cards: path === "index.html" ? 2 : 1, ...options, colorScheme });
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wider <= 0, `${wider} px too wide`);
        for (const details of await page.locator("details").all()) await details.locator("summary").click();
        // Evaluated by the debugger, which a page's policy does not bind.
        await page.evaluate(await readFile(AXE, "utf8"));
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`), []);
        assert.deepEqual(trouble, []);
        await close();
      });
    }
  }
}
