import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { launch, open } from "./browser.mjs";
import { EMBED, PARAGRAPHS, STORY, guarded, html } from "./pages.mjs";
import { ROOT, serve } from "./server.mjs";

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser.close(), server.close()]));

/** Opens one page; `served` is a page of the server's kind. */
async function visit(served, options) {
  server.pages["/page"] = served;
  const before = () => {
    window.outcomes = [];
    addEventListener("nutgraf-error", ({ detail }) => outcomes.push(detail.reason));
  };
  return open(browser, `${server.url}/page`, { before, ...options });
}

/** Waits for the card and checks that it is the one, with sentences of the article in it. */
async function expectCard(visited, { warnings = 0 } = {}) {
  const { page, errors } = visited;
  await page.waitForFunction(() => document.querySelector("nutgraf-card")?.shadowRoot?.textContent);
  const cards = await page.$$eval("nutgraf-card", (cards) => cards.map((card) => card.summary));
  assert.equal(cards.length, 1);
  assert.equal(cards[0].sentences.length, 3);
  for (const { text, start, end } of cards[0].sentences) {
    assert.equal(cards[0].text.slice(start, end), text);
    assert.ok(PARAGRAPHS.some((paragraph) => paragraph.includes(text)), text);
  }
  assert.deepEqual(errors, []);
  assert.equal(visited.warnings.length, warnings, visited.warnings.join("\n"));
}

/**
 * Waits until the page has heard why there is no card, and checks that nothing else happened. Where the script does
 * nothing at all, `reason` is null.
 */
async function expectNone(visited, { reason, says }) {
  const { page, errors } = visited;
  if (reason) await page.waitForFunction((reason) => outcomes.includes(reason), reason);
  else await page.evaluate(() => new Promise(requestIdleCallback));
  // Where one was expected, its place is kept for as long as it is in view.
  assert.equal(await page.locator("nutgraf-card:visible").count(), 0);
  assert.deepEqual(errors, []);
  assert.equal(visited.warnings.length, says ? 1 : 0, visited.warnings.join("\n"));
  if (says) assert.match(visited.warnings[0], says);
}

const INJECT = `const script = document.createElement("script"); script.src = "/pkg/embed.js"; document.head.append(script);`;
const LOADS = {
  async: html({ head: EMBED }),
  deferred: html({ head: `<script defer src="/pkg/embed.js"></script>` }),
  "in the head before there is a body": html({ head: `<script src="/pkg/embed.js"></script>` }),
  "as a module": html({ head: `<script type="module" src="/pkg/embed.js"></script>` }),
  "at the end of the body": html({ body: `${STORY}<script src="/pkg/embed.js"></script>` }),
  "injected after load": html({ head: `<script>addEventListener("load", () => setTimeout(() => { ${INJECT} }, 100))</script>` }),
  "removed right after insertion": html({ head: `<script>${INJECT} script.remove()</script>` }),
  "by document.write": html({ head: `<script>document.write("<script src=/pkg/embed.js><\\/script>")</script>` }),
  twice: html({ head: `<script defer src="/pkg/embed.js"></script>`.repeat(2) }),
  "in two versions": html({ head: `<script defer src="/pkg/embed.js?v=1"></script><script src="/pkg/embed.js?v=2"></script>` }),
  "in quirks mode": html({ head: EMBED, doctype: "" }),
};
for (const [how, served] of Object.entries(LOADS)) {
  test(`a script tag loaded ${how} gives one card`, async () => {
    const visited = await visit(served);
    await expectCard(visited);
    await visited.close();
  });
}

test("the card stands above the article's first paragraph, below its headline", async () => {
  const visited = await visit(html({ head: EMBED }));
  await expectCard(visited);
  const [above, below] = await visited.page.$eval("nutgraf-card", (card) => [
    card.previousElementSibling.tagName,
    card.nextElementSibling.textContent,
  ]);
  assert.deepEqual([above, below], ["H1", PARAGRAPHS[0]]);
  await visited.close();
});

/** A script tag with attributes of its own. */
const embed = (attributes) => html({ head: `<script async src="/pkg/embed.js" ${attributes}></script>` });

test("a site's own heading heads the card", async () => {
  const visited = await visit(embed(`data-heading="Key points"`));
  await expectCard(visited);
  const card = visited.page.locator("nutgraf-card section");
  assert.equal(await card.locator("h2").textContent(), "Key points");
  assert.equal(await card.getAttribute("aria-label"), "Key points: Bridge to reopen");
  await visited.close();
});

test("a short article gets a card only where the site asks for one", async () => {
  const short = `<article id="story"><h1>Bridge to reopen</h1>${PARAGRAPHS.slice(0, 4).map((text) => `<p>${text}</p>`).join("")}</article>`;
  const tag = (attributes) => html({ head: `<script async src="/pkg/embed.js" data-article="#story" ${attributes}></script>`, body: short });
  const none = await visit(tag(""));
  await expectNone(none, { reason: "article" });
  await none.close();
  const card = await visit(tag(`data-min-words="20"`));
  await expectCard(card);
  await card.close();
  const wrong = await visit(tag(`data-min-words="few"`));
  await expectNone(wrong, { reason: "option", says: /`min-words` is "few"; expected a number, 0 or more/ });
  await wrong.close();
});

test("a page that switches its card off gets none, and fetches nothing", async () => {
  const off = `<meta name="nutgraf" content="off">`;
  server.requests.length = 0;
  const before = await visit(html({ head: off + EMBED }));
  await expectNone(before, { reason: null });
  assert.deepEqual(server.requests.filter((path) => path.startsWith("/pkg/")), ["/pkg/embed.js"]);
  await before.close();
  const after = await visit(html({ head: `<script src="/pkg/embed.js"></script>${off}` }));
  await expectNone(after, { reason: "off" });
  await after.close();
});

test("<base href> does not matter", async () => {
  const visited = await visit(html({ head: `<base href="https://elsewhere.invalid/"><script defer src="${server.url}/pkg/embed.js"></script>` }));
  await expectCard(visited);
  await visited.close();
});

test("from another origin it needs CORS headers on its files, and nothing on the tag", async () => {
  const other = await serve({ cors: true });
  const page = html({ head: `<script async src="${other.url}/pkg/embed.js"></script>` });
  const allowed = await visit(page);
  await expectCard(allowed);
  await allowed.close();
  other.cors = false;
  const refused = await visit(page);
  await expectNone(refused, { reason: "load", says: /^nutgraf: no card: / });
  await refused.close();
  await other.close();
});

test("in a sandboxed frame there is a card", async () => {
  server.cors = true;
  server.pages["/inner"] = html({ head: EMBED });
  const visited = await visit(`<!doctype html><iframe sandbox="allow-scripts" src="/inner"></iframe>`);
  const frame = visited.page.frames()[1];
  await frame.waitForFunction(() => document.querySelector("nutgraf-card")?.summary);
  assert.deepEqual([visited.errors, visited.warnings], [[], []]);
  server.cors = false;
  await visited.close();
});

test("integrity is kept: the right hash gives a card, a wrong one none", async () => {
  const hash = createHash("sha384").update(await readFile(`${ROOT}pkg/embed.js`)).digest("base64");
  const tag = (integrity) => html({ head: `<script defer src="/pkg/embed.js" crossorigin integrity="sha384-${integrity}"></script>` });
  const right = await visit(tag(hash));
  await expectCard(right);
  await right.close();
  const wrong = await visit(tag("AAAA"));
  assert.equal(await wrong.page.$("nutgraf-card"), null);
  await wrong.close();
});

const POLICIES = {
  "the documented one": "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'",
  "unsafe-eval": "script-src 'self' 'unsafe-eval'",
  "no styles": "script-src 'self' 'wasm-unsafe-eval'; style-src 'none'",
  nonce: "script-src 'nonce-r4nd0m' 'wasm-unsafe-eval'",
  "strict-dynamic": "script-src 'nonce-r4nd0m' 'strict-dynamic' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'",
  "Trusted Types": "require-trusted-types-for 'script'; trusted-types 'none'; script-src 'self' 'wasm-unsafe-eval'",
  "no workers": "script-src 'self' 'wasm-unsafe-eval'; worker-src 'none'",
};
for (const [name, policy] of Object.entries(POLICIES)) {
  test(`under a Content-Security-Policy (${name}) there is a card`, async () => {
    const visited = await visit(guarded(policy, { head: `<script async nonce="r4nd0m" src="/pkg/embed.js"></script>` }));
    await expectCard(visited);
    await visited.close();
  });
}

test("where a policy forbids the fetch, the module comes as a script", async () => {
  server.requests.length = 0;
  const visited = await visit(guarded("script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'", { head: EMBED }));
  await expectCard(visited);
  assert.ok(server.requests.includes("/pkg/wasm-bytes.js"));
  await visited.close();
});

test("where the module was left behind, it comes as a script", async () => {
  server.wasm = "left behind";
  const visited = await visit(html({ head: EMBED }));
  await expectCard(visited);
  server.wasm = "whole";
  await visited.close();
});

for (const [wasm, says] of [["missing", /404/], ["cut", /WebAssembly/]]) {
  test(`a module that is ${wasm} leaves the page as it is, with one warning`, async () => {
    server.wasm = wasm;
    const visited = await visit(html({ head: EMBED.repeat(2) }));
    const seen = () =>
      visited.page.evaluate(() => {
        const body = document.body.cloneNode(true);
        for (const card of body.querySelectorAll("nutgraf-card")) card.remove();
        return body.innerHTML;
      });
    const untouched = await seen();
    await expectNone(visited, { reason: "load", says });
    assert.equal(await seen(), untouched);
    server.wasm = "whole";
    await visited.close();
  });
}
