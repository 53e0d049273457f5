// Hostile pages under a strict policy, from which no report may come.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PAGES, SAID } from "../hostile/pages.mjs";
import { PREPARE, inEach } from "./each.mjs";
import { ENGINES } from "./engines.mjs";

/** The pages' own scripts and styles have the nonce, and attributes of style; ours have to do without. */
const POLICY = [
  "default-src 'none'; connect-src 'self'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; report-uri /reports",
  "script-src 'self' 'nonce-page' 'wasm-unsafe-eval'; style-src 'nonce-page'; style-src-attr 'unsafe-inline'",
  "require-trusted-types-for 'script'; trusted-types 'none'",
].join("; ");
const HEAD = `<title>Bridge to reopen</title><link rel="icon" href="data:,"/>${PREPARE}<script src="/pkg/embed.js"></script>`;

/** A page as it is served. */
function served({ head = "", body, markup = `<!doctype html><html lang="en"><head><meta charset="utf-8">HEAD${head}</head><body>${body}</body></html>`, type = "text/html" }) {
  const prefix = markup.startsWith("<h:") ? "h:" : "";
  const whole = markup.replace("HEAD", () => HEAD.replace(/<(\/?)/g, `<$1${prefix}`));
  return { body: whole, type: `${type}; charset=utf-8`, headers: { "content-security-policy": POLICY } };
}

/** Runs in the page: what a card there is says, and what is wrong with the page. */
function look(said, excluded) {
  const { summary, shadowRoot } = card() ?? {};
  const text = `${summary?.title} ${summary?.text}`.replace(/\s+/g, " ");
  const shown = shadowRoot?.textContent ?? "";
  return {
    missing: said.filter((line) => !text.includes(line)),
    excess: excluded.filter((line) => text.includes(line) || shown.includes(line)),
    elements: [...(shadowRoot?.querySelectorAll("script, img, iframe, [onerror], [href^='javascript:']") ?? [])].length,
    inherited: inherited(),
    faults,
  };
}
const CLEAN = { missing: [], excess: [], elements: 0, inherited: [], faults: [] };

inEach(ENGINES, (here) => {
  for (const [what, page] of Object.entries(PAGES)) {
    const { card = true, said = SAID.slice(0, 2), not = [] } = page;
    test(`${what}: ${card === null ? "a card or none" : card ? "a card" : "no card"}, no fault and no report`, async () => {
      here.server.reports.length = 0;
      await here.open(served(page));
      await here.session.waitFor(card ? () => window.card()?.summary : () => outcomes.length > 0);
      assert.deepEqual(await here.session.evaluate(look, card ? said : [], not), CLEAN);
      if (card === false) assert.deepEqual(await here.session.evaluate(() => outcomes), ["article"]);
      assert.deepEqual(here.server.reports, []);
    });
  }

  test("what is planted in a page and in a card is seen", async () => {
    const attack = `<script nonce="page">try { document.head.innerHTML += "" } catch { } Object.prototype.polluted = 1</script>`;
    await here.open(served({ body: PAGES["a plain article"].body + attack }));
    await here.session.waitFor(() => card()?.summary);
    await here.session.evaluate(() => part("sentence").append(document.createElement("img"), "A planted line"));
    const found = await here.session.evaluate(look, ["Not in the article"], ["A planted line"]);
    assert.deepEqual([found.missing, found.excess, found.elements], [["Not in the article"], ["A planted line"], 1]);
    assert.ok(found.inherited.includes("polluted") && found.faults.length > 0, JSON.stringify(found));
    for (let tries = 0; here.server.reports.length === 0 && tries < 100; tries++) await here.session.evaluate(() => new Promise(requestAnimationFrame));
    assert.ok(here.server.reports.length > 0);
  });
});
