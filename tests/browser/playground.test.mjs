// The front page's playground: texts, pages and files, and what is shown of them.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { DESKTOP, frontPages, marked, plain, settle, summaryOf } from "./front-page.mjs";
import { ROOT } from "./server.mjs";

const visit = frontPages();

/** The trouble that is none of a pasted page's: the front page's policy refuses its style, as it should. */
const ours = (trouble) => trouble.filter((line) => !line.startsWith("Applying inline style violates"));

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
