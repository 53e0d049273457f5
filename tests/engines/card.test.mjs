// What a reader does with a card, in the engines that Playwright cannot drive here.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { ARTICLE, HEAD } from "../browser/card-page.mjs";
import { NEWSPAPERS, newspaper } from "../browser/newspapers.mjs";
import { html } from "../browser/pages.mjs";
import { serve } from "../browser/server.mjs";
import { ENGINES } from "./engines.mjs";
import { PREPARE } from "./prepare.mjs";

for (const [name, launch] of Object.entries(ENGINES)) {
  describe(name, () => {
    let session;
    let server;
    before(async () => {
      [session, server] = await Promise.all([launch(), serve()]);
    });
    after(() => Promise.all([session?.close(), server?.close()]));

    const assertNoFaults = async () => assert.deepEqual(await session.evaluate(() => faults), []);

    /** Opens a page with a card over an article. */
    const visit = async () => {
      const body = `<textarea id="paste"></textarea><nutgraf-card for="story"></nutgraf-card>${ARTICLE}<p>The end</p><p></p><p></p>`;
      server.pages["/card"] = html({ head: PREPARE + HEAD, body });
      await session.goto(`${server.url}/card`);
      await session.waitFor(() => events.some(({ type }) => type === "nutgraf-ready"));
    };

    for (const [paper, { next }] of Object.entries(NEWSPAPERS)) {
      test(`a card appears above the text: ${paper}`, async () => {
        server.pages["/paper"] = newspaper(paper, `${PREPARE}<script src="/pkg/embed.js"></script>`);
        await session.goto(`${server.url}/paper`);
        await session.waitFor(() => document.querySelector("nutgraf-card")?.summary);
        const [lines, bottom, top] = await session.evaluate((next) => {
          const card = document.querySelector("nutgraf-card");
          const text = [...document.querySelectorAll(next ? "p" : "hr")].find(({ textContent }) => textContent.startsWith(next));
          return [card.summary.sentences.length, card.getBoundingClientRect().bottom, text.getBoundingClientRect().top];
        }, next);
        assert.equal(lines, 3);
        assert.ok(bottom <= top + 1 && bottom > top - 80, `right above the text: ${bottom} and ${top}`);
        await assertNoFaults();
      });
    }

    const WAYS_BACK = { "the button": () => session.click(() => part("back")), Escape: () => session.press("Escape") };
    for (const [way, comeBack] of Object.entries(WAYS_BACK)) {
      test(`a line leads to its place in the article, and ${way} leads back`, async () => {
        await visit();
        const text = await session.evaluate(() => part("sentence", -1).textContent);
        await session.click(() => part("item", -1).querySelector("[part=jump]"));
        await session.waitFor(() => isShown("back") && marked().top > 1 / 6 && marked().top < 1 / 2);
        assert.equal((await session.evaluate(() => marked())).text, text);
        await comeBack();
        await session.waitFor(() => scrollY === 0 && !isShown("back"));
        assert.equal((await session.evaluate(() => marked())).text, "");
        await assertNoFaults();
      });
    }

    test("the card can be copied, as text and as HTML", async () => {
      await visit();
      await session.click(() => part("copy"));
      const { detail } = await session.waitFor(() => events.find(({ type }) => type === "nutgraf-copy"));
      await session.click(() => document.getElementById("paste"));
      await session.press("Control", "v");
      const [text, markup] = await session.waitFor(() => window.pasted);
      assert.equal(text, detail.text);
      const sentence = await session.evaluate(() => part("sentence").textContent);
      assert.ok(text.includes(sentence) && markup.includes("<li>"), markup);
      await assertNoFaults();
    });
  });
}
