// A reader without a mouse on each of the twelve newspapers: what they meet, in every state of the card. Where the card
// stands there, and how it looks, `placement.test.mjs` and `look.test.mjs` hold.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { launch, open } from "./browser.mjs";
import { NEWSPAPERS, newspaper } from "./newspapers.mjs";
import { ROOT, serve } from "./server.mjs";

/** Some way down a long page; far more than any of these has. */
const MOST_STOPS = 100;

let browser;
let server;
let axe;
before(async () => {
  const script = readFile(`${ROOT}tests/node_modules/axe-core/axe.min.js`, "utf8");
  [browser, server, axe] = await Promise.all([launch(), serve(), script]);
});
after(() => Promise.all([browser.close(), server.close()]));

/** Which part of the card has the focus; nothing where it is elsewhere. */
const focused = (page) => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.part.value ?? null);

/** Presses Tab until this part of the card has the focus. */
async function tabTo(page, part) {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press("Tab");
    if ((await focused(page))?.split(" ").includes(part)) return;
  }
  assert.fail(`no Tab leads to ${part}`);
}

for (const name of Object.keys(NEWSPAPERS)) {
  test(`by keys alone, and axe finds no fault in any state: ${name}`, async () => {
    // axe measures no Arabic letters, so that the card is headed in Latin ones.
    server.pages["/paper"] = newspaper(name, `<script src="/pkg/embed.js" data-collapsed="true" data-heading="In brief"></script>`);
    const { page, errors, warnings, close } = await open(browser, `${server.url}/paper`, { viewport: { width: 1024, height: 700 } });
    await page.waitForFunction(() => document.querySelector("nutgraf-card")?.summary);
    await page.evaluate(axe);
    const faults = async (state) => {
      const found = await page.evaluate(async () => {
        const { violations } = await window.axe.run("nutgraf-card", { resultTypes: ["violations"] });
        return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      });
      assert.deepEqual(found, [], state);
    };
    await faults("closed");

    await tabTo(page, "toggle");
    await page.keyboard.press("Enter");
    await page.locator("nutgraf-card [part~=toggle][aria-expanded=true]").waitFor();
    await faults("open");

    await tabTo(page, "jump");
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size));
    await faults("after a jump");
    const sentence = await page.$eval("nutgraf-card", ({ summary }) => summary.sentences[0].text);
    const marked = await page.evaluate(() => [...CSS.highlights.values()].flatMap((marks) => [...marks]).map(String).join(""));
    const words = (text) => text.replace(/\s+/g, "");
    assert.ok(words(marked) && words(sentence).includes(words(marked)), `${marked} is not what was chosen: ${sentence}`);

    await page.keyboard.press("Escape");
    await page.waitForFunction((top) => Math.abs(scrollY - top) < 1, before);
    assert.match(await focused(page), /\bjump\b/, "the focus is where the jump began");

    await tabTo(page, "longer");
    const shown = () => page.locator("nutgraf-card [part~=sentence]").count();
    const few = await shown();
    await page.keyboard.press("Enter");
    await page.waitForFunction((few) => document.querySelector("nutgraf-card").shadowRoot.querySelectorAll("[part~=sentence]").length > few, few);
    await tabTo(page, "about");
    await page.keyboard.press("Enter");
    await page.locator("nutgraf-card [part~=about][aria-expanded=true]").waitFor();
    await faults("longer, with how it was made");
    assert.deepEqual([errors, warnings], [[], []]);
    await close();
  });
}
