// One card, two renderers: the live page's DOM is what the crate writes as HTML, natively.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, before, test } from "node:test";
import { launch, open } from "./browser.mjs";
import { PARAGRAPHS, html } from "./pages.mjs";
import { ROOT, serve } from "./server.mjs";

const HOSTILE = [
  'A clerk typed </button></section><script>alert("1")</script> into the form, and the page showed it & went on.',
  "“Nobody <b onclick='alert(2)'>noticed</b> the \"quoted\" &amp; escaped text for a year,” said Ingrid Falk, the harbour's <chief> engineer.",
  "The office\u00a0counted 1 < 2 and 3 > 2 <!-- twice --> before it shut the form ]]> for good on Tuesday 🙂 evening.",
  "Engineers then wrote <template shadowrootmode=open> on the wall of the harbour office, where it still stands.",
];
const ARABIC = [
  "أعلن مجلس المدينة يوم الثلاثاء إعادة فتح الجسر القديم بعد أربع سنوات من أعمال الترميم الطويلة.",
  "بلغت تكلفة الترميم أكثر من أربعين مليون دولار، وهو ضعف التقدير الأول الذي قدمه المهندسون.",
  "ستعبر أولى السيارات الجسر صباح يوم السبت بعد مسيرة مفتوحة لجميع سكان المدينة.",
];
const CASES = {
  "a news story": { title: "Bridge to reopen", paragraphs: PARAGRAPHS },
  "hostile text": { title: `"><img src=x onerror="alert('3')"> & co`, paragraphs: HOSTILE },
  "right to left": { title: "الجسر القديم", lang: "ar", paragraphs: ARABIC },
  "an unknown language": { title: "Bridge to reopen", lang: "xx", paragraphs: PARAGRAPHS.slice(1) },
  collapsed: { title: "Bridge to reopen", paragraphs: PARAGRAPHS, flags: ["--collapsed"] },
  "a heading of the site's": { title: "Bridge to reopen", paragraphs: PARAGRAPHS, flags: ["--heading", "Key <points>"] },
  "an editor's points": { title: "Bridge to reopen", paragraphs: PARAGRAPHS, flags: ["--edited"], content: "<ul><li>One</li></ul>" },
};

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser.close(), server.close()]));

function native({ title, lang = "en", paragraphs }, flags) {
  const input = [title, "", paragraphs.join("\n\n")].join("\n");
  // As the Rust tests have built it.
  const built = ["--profile", "test", "--features", "cli", "--example", "card"];
  const command = ["run", "--quiet", ...built, "--", "--lang", lang, ...flags];
  return execFileSync("cargo", command, { cwd: ROOT, input, encoding: "utf8" });
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

for (const [name, story] of Object.entries(CASES)) {
  test(`the DOM of the card is its HTML: ${name}`, async () => {
    const { title, lang = "en", paragraphs, flags = [], content = "" } = story;
    const article = `<article id="story"><h1>${escaped(title)}</h1>${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join("")}</article>`;
    const attributes = [flags.includes("--collapsed") && "collapsed", flags[0] === "--heading" && `heading="${flags[1]}"`];
    const card = `<nutgraf-card for="story" ${attributes.filter(Boolean).join(" ")}>${content}</nutgraf-card>`;
    const head = `<script type="module" src="/pkg/element.js"></script>`;
    server.pages["/parity"] = html({ head, lang, body: card + article });
    const { page, errors, close } = await open(browser, `${server.url}/parity`);
    await page.waitForFunction(() => document.querySelector("nutgraf-card").summary);
    const written = native(story, ["--view", ...flags]);
    const [serialized, read] = await page.$eval(
      "nutgraf-card",
      (card, written) => {
        const parsed = new DOMParser().parseFromString(written, "text/html").body;
        const mounted = document.importNode(parsed, false);
        mounted.append(...[...card.shadowRoot.childNodes].map((node) => node.cloneNode(true)));
        return [card.shadowRoot.innerHTML, parsed.isEqualNode(mounted)];
      },
      written,
    );
    assert.match(written, /part="(sentence|editor)"/);
    // A browser may leave `<` and `>` in attributes as they are: older ones do.
    const plain = (html) => html.replace(/="[^"]*"/g, (value) => value.replaceAll("<", "&lt;").replaceAll(">", "&gt;"));
    assert.equal(plain(serialized), written);
    assert.ok(read, "a parser reads the HTML as the same tree");
    assert.deepEqual(errors, []);
    await close();
  });
}

test("the declared card shows without any script", async () => {
  server.pages["/declared"] = html({ body: native(CASES["hostile text"], []) });
  const { page, close } = await open(browser, `${server.url}/declared`, { javaScriptEnabled: false });
  assert.ok(await page.locator("nutgraf-card [part~=sentence]").first().isVisible());
  assert.equal(await page.locator("nutgraf-card :is(script, img, template)").count(), 0);
  await close();
});
