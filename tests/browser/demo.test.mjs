// The front page, as a reader meets it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { ARTICLES, DESKTOP, frontPages, marked, PHONE, plain, settle, summaryOf } from "./front-page.mjs";
import { ROOT } from "./server.mjs";

const AXE = `${ROOT}/tests/node_modules/axe-core/axe.min.js`;

const visit = frontPages();

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
