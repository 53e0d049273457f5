// How a card starts from a script tag: two round trips, whatever the page's language.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ARTICLES } from "../fit/articles.mjs";
import { launch } from "./browser.mjs";
import { EMBED, STORY, html } from "./pages.mjs";
import { serve } from "./server.mjs";

let browser;
let server;
let elsewhere;
before(async () => {
  [browser, server, elsewhere] = await Promise.all([launch(), serve(), serve({ cors: true })]);
});
after(() => Promise.all([browser, server, elsewhere].map((tool) => tool.close())));

const GERMAN = ARTICLES[1].split("\n\n").map((text) => `<p>${text}</p>`).join("");
const JAPANESE = Array(12).fill("<p>市議会は火曜日の会議で、港の古い旋回橋を四年ぶりに再び開くことを決めた。</p>").join("");

/**
 * Visits a page; once the loader is there, no file is answered before all of `held` are asked for. The answer is what was
 * asked for, but for the loader.
 */
async function filesOf(page, held) {
  server.pages["/page"] = html({ head: EMBED, ...page });
  const context = await browser.newContext();
  const tab = await context.newPage();
  tab.setDefaultTimeout(30_000);
  const asked = new Set();
  const missing = new Set(held);
  let open = () => {};
  const isOpen = new Promise((resolve) => (open = resolve));
  await tab.route("**/pkg/**", async (route) => {
    const [, file] = route.request().url().split("/pkg/");
    if (file !== "embed.js") {
      asked.add(file);
      missing.delete(file);
      if (!missing.size) open();
      await isOpen;
    }
    await route.continue();
  });
  await tab.goto(`${server.url}/page`);
  await tab.waitForFunction(() => document.querySelector("nutgraf-card")?.summary).catch(() => {});
  const { lang } = (await tab.evaluate(() => document.querySelector("nutgraf-card")?.summary)) ?? {};
  await context.close();
  assert.deepEqual([...missing], [], "asked for at once");
  return { asked, lang };
}

const KINDS = {
  "English, declared": ["en", { body: STORY, lang: "en" }],
  "German, declared": ["de", { body: `<article>${GERMAN}</article>`, lang: "de" }],
  "Japanese, declared": ["ja", { body: `<article>${JAPANESE}</article>`, lang: "ja" }],
  "Japanese, declared by the article": ["ja", { body: `<article lang="ja-JP">${JAPANESE}</article>`, lang: "en" }],
  "English, not declared": ["en", { body: STORY, lang: "" }],
  "German, not declared": ["de", { body: `<article>${GERMAN}</article>`, lang: "" }],
  "Japanese, not declared": ["ja", { body: `<article>${JAPANESE}</article>`, lang: "" }],
};
for (const [name, [tag, page]] of Object.entries(KINDS)) {
  test(`${name}: all that the card needs is asked for at once`, async () => {
    const head = `<script async src="/pkg/embed.js" data-min-words="0"></script>`;
    const needed = await filesOf({ head, ...page }, []);
    assert.equal(needed.lang, tag);
    assert.ok(needed.asked.has("nutgraf_bg.wasm") && needed.asked.has(`languages/${tag}.js`));
    await filesOf({ head, ...page }, needed.asked);
  });
}

test("from another origin, too", async () => {
  const page = { head: `<script async src="${elsewhere.url}/pkg/embed.js"></script>`, body: STORY };
  const { asked } = await filesOf(page, []);
  assert.ok(asked.has("nutgraf_bg.wasm"));
  await filesOf(page, asked);
});

test("a card that came with the page fetches no module until it is used", async () => {
  const card = `<nutgraf-card><template shadowrootmode="open"><div part="card">Bridge</div></template></nutgraf-card>`;
  server.pages["/page"] = html({ head: EMBED, body: card + STORY });
  const before = server.requests.length;
  const tab = await browser.newPage();
  await tab.goto(`${server.url}/page`);
  await tab.waitForFunction(() => customElements.get("nutgraf-card"));
  await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  // What was only asked for counts, too.
  assert.deepEqual(server.requests.slice(before).filter((path) => path.endsWith(".wasm")), []);
  await tab.close();
});
