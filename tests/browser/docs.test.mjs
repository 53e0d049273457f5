// The HTML of the README and of docs/, as it stands there, on a page with an article.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { snippets } from "../js/pages.mjs";
import { launch, open } from "./browser.mjs";
import { EMBED, STORY, guarded, html } from "./pages.mjs";
import { ROOT, serve } from "./server.mjs";

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser.close(), server.close()]));

const fence = await snippets("html");
const policies = await snippets("csp");

/** With the package where these tests serve it, its hashes, and the article in its place. */
async function filled(code) {
  let text = code.replaceAll("/nutgraf/", "/pkg/").replace(/<article id="story">…<\/article>/, "");
  for (const [whole, before, name] of text.matchAll(/("\/pkg\/(\w+\.js)"(?::| integrity=) ?")sha384-…/g)) {
    const hash = createHash("sha384").update(await readFile(join(ROOT, "pkg", name))).digest("base64");
    text = text.replace(whole, `${before}sha384-${hash}`);
  }
  assert.ok(!text.includes("…"), text);
  return text;
}

async function expectCard(served) {
  server.pages["/page"] = served;
  const { page, errors, warnings, close } = await open(browser, `${server.url}/page`);
  await page.waitForFunction(() => document.querySelector("nutgraf-card")?.shadowRoot?.textContent);
  assert.deepEqual([errors, warnings], [[], []]);
  await close();
}

test("there are snippets", () => assert.ok(fence.length >= 8 && policies.length >= 2, `${fence.length}, ${policies.length}`));

for (const { name, code } of fence.filter(({ code }) => code.includes("<script"))) {
  test(`${name}: a card`, async () => {
    const text = await filled(code);
    await expectCard(text.includes("<nutgraf-card") ? html({ body: text + STORY }) : html({ head: text }));
  });
}

for (const { name, code } of fence.filter(({ code }) => code.includes("<meta"))) {
  test(`${name}: no card`, async () => {
    server.pages["/page"] = html({ head: code + EMBED, body: `${STORY}<script type="module">window.loaded = true</script>` });
    const { page, close } = await open(browser, `${server.url}/page`);
    await page.waitForFunction(() => window.loaded);
    await page.evaluate(() => new Promise(requestIdleCallback));
    assert.equal(await page.locator("nutgraf-card").count(), 0);
    await close();
  });
}

for (const { name, code } of policies) {
  test(`${name}: a card`, () => expectCard(guarded(code.trim(), { head: EMBED })));
}

test("with a wrong hash in the import map there is no card", async () => {
  const { code } = fence.find(({ code }) => code.includes("importmap"));
  const wrong = (await filled(code)).replace(/sha384-[^"]+/, `sha384-${"A".repeat(64)}`);
  server.pages["/page"] = html({ head: wrong });
  const { page, close } = await open(browser, `${server.url}/page`, {
    before: () => addEventListener("nutgraf-error", ({ detail }) => (window.reason = detail.reason)),
  });
  await page.waitForFunction(() => window.reason === "load");
  await close();
});
