// The snippets of docs/cms.md in sites that Eleventy and Hugo build, read in Chromium.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open } from "../browser/browser.mjs";
import { serve } from "../browser/server.mjs";
import { eleventy, hugo } from "./sites.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** Serves a site while `visits` opens pages of it. */
async function visiting(pages, visits) {
  const server = await serve({ pages });
  const visit = (path, options) => open(browser, `${server.url}${path}`, options);
  await visits(visit).finally(() => server.close());
}

/** A page with a card that the script puts above its text. */
async function expectCard({ page, errors, close }) {
  await page.waitForFunction(() => document.querySelector("nutgraf-card")?.shadowRoot?.textContent.includes("night ferry"));
  const [above, below] = await page.$$eval("nutgraf-card, article > p", ([card, text]) => [card, text].map((part) => part.localName));
  assert.deepEqual([above, below, errors], ["nutgraf-card", "p", []]);
  await close();
}

/** A page that loads nothing of ours. */
async function expectNothing({ page, close }) {
  assert.equal(await page.locator("article p").count() > 5, true);
  assert.equal(await page.locator("nutgraf-card, script").count(), 0);
  await close();
}

test("Eleventy: a card, none where the post wants none, and one that is written while the site is built", async () => {
  await visiting(await eleventy(), async (visit) => {
    await expectCard(await visit("/plain/"));
    await expectNothing(await visit("/off/"));
    const { page, close } = await visit("/written/", { javaScriptEnabled: false });
    assert.match(await page.locator("nutgraf-card .card").innerText(), /last boat left/);
    await close();
  });
});

test("Hugo: a card, none where the post wants none, and an editor's points, as text", async () => {
  await visiting(await hugo(), async (visit) => {
    await expectCard(await visit("/plain/"));
    await expectNothing(await visit("/off/"));
    const { page, errors, close } = await visit("/points/");
    await page.waitForFunction(() => document.querySelector("nutgraf-card")?.shadowRoot?.querySelector("slot"));
    const points = await page.$$eval("nutgraf-card > ul > li", (items) => items.map(({ textContent }) => textContent));
    assert.deepEqual([points, errors], [["The ferry stays.", "The wall < the ferry."], []]);
    assert.equal(await page.locator("nutgraf-card").count(), 1);
    await close();
  });
});
