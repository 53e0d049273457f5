// What a fault inside the module costs a page: the card that met it, and no other.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open } from "../browser/browser.mjs";
import { PARAGRAPHS, html } from "../browser/pages.mjs";
import { serve } from "../browser/server.mjs";

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser.close(), server.close()]));

const article = (id, more = "") =>
  `<article id="${id}"><h1>Bridge to reopen</h1>${[...PARAGRAPHS, more].map((text) => `<p>${text}</p>`).join("")}</article>`;

/** Notes the cards' events by the article that they are for. */
function listen() {
  globalThis.events = [];
  for (const type of ["nutgraf-ready", "nutgraf-error"]) {
    addEventListener(type, ({ target, detail }) => events.push([type, target.getAttribute("for"), detail.reason]));
  }
}

test("the card that met a panic shows its fallback; the others stay as they are, and are not announced anew", async () => {
  const body = `
    <nutgraf-card for="first"></nutgraf-card>${article("first")}
    <nutgraf-card for="second" collapsed></nutgraf-card>${article("second")}
    <nutgraf-card for="third"><p>Our own summary</p></nutgraf-card>`;
  server.pages["/page"] = html({ head: `<script type="module" src="/target/faulty/pkg/element.js"></script>`, body });
  const { page, errors, warnings, close } = await open(browser, `${server.url}/page`, { before: listen });
  const ready = (id) => page.waitForFunction((id) => events.some(([, card]) => card === id), id);
  await Promise.all([ready("first"), ready("second")]);
  // The reader's own: the first is closed, the second opened.
  for (const toggle of await page.locator("nutgraf-card [part~=toggle]").all()) await toggle.click();
  const state = () =>
    page.$$eval("nutgraf-card", (cards) =>
      cards.slice(0, 2).map((card) => [
        card.summary.sentences.length,
        card.shadowRoot.querySelector("[part~=toggle]").getAttribute("aria-expanded"),
        card.shadowRoot.textContent,
      ]),
    );
  const before = await state();
  assert.deepEqual(before.map(([, expanded]) => expanded), ["false", "true"]);
  await page.evaluate(() => {
    globalThis.summaries = [...document.querySelectorAll("nutgraf-card")].map((card) => card.summary);
  });

  await page.evaluate((html) => document.body.insertAdjacentHTML("beforeend", html), article("third", "[inject a panic]"));
  await ready("third");
  // The others are filled anew.
  await page.waitForFunction(() => {
    const cards = [...document.querySelectorAll("nutgraf-card")].slice(0, 2);
    return cards.every(({ summary }, index) => summary && summary !== globalThis.summaries[index]);
  });
  assert.deepEqual(await state(), before);
  assert.ok(await page.isVisible("text=Our own summary"));
  const events = await page.evaluate(() => globalThis.events);
  assert.deepEqual(events.slice(2), [["nutgraf-error", "third", "fault"]]);
  assert.deepEqual(events.slice(0, 2).map(([type]) => type), ["nutgraf-ready", "nutgraf-ready"]);

  // They still work.
  await page.locator("nutgraf-card[for=second] [part~=sentence]").first().click();
  await page.waitForFunction(() => [...(CSS.highlights.get("nutgraf-jump") ?? [])].join("").length > 0);
  await page.keyboard.press("Escape");
  assert.deepEqual(errors, []);
  assert.deepEqual(warnings, ["nutgraf: this input could not be processed"]);
  await close();
});
