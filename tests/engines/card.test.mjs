// What a reader does with a card, in the engines that Playwright cannot drive here.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ARTICLE, HEAD } from "../browser/card-page.mjs";
import { NEWSPAPERS, newspaper } from "../browser/newspapers.mjs";
import { html } from "../browser/pages.mjs";
import { PREPARE, inEach } from "./each.mjs";
import { OTHERS } from "./engines.mjs";

inEach(OTHERS, (here) => {
  /** Opens a page with a card over an article. */
  const visit = async () => {
    const body = `<textarea id="paste"></textarea><nutgraf-card for="story"></nutgraf-card>${ARTICLE}<p>The end</p><p></p><p></p>`;
    await here.open(html({ head: PREPARE + HEAD, body }));
    await here.session.waitFor(() => events.some(({ type }) => type === "nutgraf-ready"));
  };

  for (const [paper, { next }] of Object.entries(NEWSPAPERS)) {
    test(`a card appears above the text: ${paper}`, async () => {
      await here.open(newspaper(paper, `${PREPARE}<script src="/pkg/embed.js"></script>`));
      await here.session.waitFor(() => card()?.summary);
      const [lines, bottom, top] = await here.session.evaluate((next) => {
        const text = [...document.querySelectorAll(next ? "p" : "hr")].find(({ textContent }) => textContent.startsWith(next));
        return [card().summary.sentences.length, card().getBoundingClientRect().bottom, text.getBoundingClientRect().top];
      }, next);
      assert.equal(lines, 3);
      assert.ok(bottom <= top + 1 && bottom > top - 80, `right above the text: ${bottom} and ${top}`);
      await here.assertNoFaults();
    });
  }

  const WAYS_BACK = { "the button": () => here.session.click(() => part("back")), Escape: () => here.session.press("Escape") };
  for (const [way, comeBack] of Object.entries(WAYS_BACK)) {
    test(`a line leads to its place in the article, and ${way} leads back`, async () => {
      await visit();
      const text = await here.session.evaluate(() => part("sentence", -1).textContent);
      await here.session.click(() => part("item", -1).querySelector("[part=jump]"));
      await here.session.waitFor(() => isShown("back") && marked().top > 1 / 6 && marked().top < 1 / 2);
      assert.equal((await here.session.evaluate(() => marked())).text, text);
      await comeBack();
      await here.session.waitFor(() => scrollY === 0 && !isShown("back"));
      assert.equal((await here.session.evaluate(() => marked())).text, "");
      await here.assertNoFaults();
    });
  }

  test("a reader who turns back on the way comes back, too", async () => {
    await visit();
    await here.session.click(() => part("item", -1).querySelector("[part=jump]"));
    await here.session.waitFor(() => scrollY > 0);
    await here.session.press("Escape");
    await here.session.waitFor(() => scrollY === 0);
    await here.assertNoFaults();
  });

  test("the card can be copied, as text and as HTML", async () => {
    await visit();
    await here.session.click(() => part("copy"));
    const { detail } = await here.session.waitFor(() => events.find(({ type }) => type === "nutgraf-copy"));
    await here.session.click(() => document.getElementById("paste"));
    await here.session.press("Control", "v");
    const [text, markup] = await here.session.waitFor(() => window.pasted);
    assert.equal(text, detail.text);
    const sentence = await here.session.evaluate(() => part("sentence").textContent);
    assert.ok(text.includes(sentence) && markup.includes("<li>"), markup);
    await here.assertNoFaults();
  });
});
