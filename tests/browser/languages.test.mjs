// Cards beside articles in other languages than English: their words, their language, their direction.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open } from "./browser.mjs";
import { html } from "./pages.mjs";
import { serve } from "./server.mjs";

/** More is quoted than three key sentences hold. */
const GERMAN = [
  "Der Stadtrat von Altdorf hat am Dienstag beschlossen, die alte Drehbrücke im Hafen nach vier Jahren wieder für den Verkehr zu öffnen.",
  "„Die Brücke ist das Rückgrat dieser Stadt, und von heute an trägt es uns wieder“, sagte Bürgermeisterin Ingrid Falk nach der Sitzung.",
  "Die Reparatur der Brücke kostete 41 Millionen Euro und damit fast doppelt so viel wie geplant, weil Taucher Risse in den Pfeilern fanden.",
  "Die Geschäfte am nördlichen Ufer verloren in dieser Zeit ein Drittel ihrer Kunden, und manche zogen ganz aus dem Viertel fort.",
  "„Wir haben jeden einzelnen Tag gezählt, und unsere Leute haben es auch getan“, sagte Tomas Lind, der am Ufer eine Bäckerei betreibt.",
  "Die ersten Autos sollen am 3. Mai über die Brücke fahren, nach einem Spaziergang, zu dem die ganze Stadt eingeladen ist.",
  "„Niemand, der die Pfeiler gesehen hat, wird das Geld für verschwendet halten“, erklärte Karin Holm, die das Bauamt leitet.",
  "„Ich bin als Kind über diese Brücke gelaufen, und am Samstag gehe ich mit meinen Enkeln“, sagte Olaf Berg, der früher im Hafen gearbeitet hat.",
];
const GERMANS = ["Ingrid Falk", "Tomas Lind", "Karin Holm", "Olaf Berg"];

const ARABIC = [
  "قرر مجلس المدينة يوم الثلاثاء إعادة فتح الجسر القديم في الميناء أمام حركة السير بعد أربع سنوات من أعمال الإصلاح الطويلة.",
  "وقالت رئيسة البلدية سلمى الحداد: «هذا الجسر هو عماد المدينة، ومنذ اليوم يعود إلى خدمة الناس جميعا».",
  "وبلغت كلفة إصلاح الجسر واحدا وأربعين مليون دينار، أي ضعف التقدير الأول تقريبا، لأن الغواصين وجدوا شقوقا في الدعائم تحت الماء.",
  "وخسر أصحاب المتاجر على الضفة الشمالية ثلث زبائنهم خلال إغلاق الجسر، وانتقل بعضهم إلى أحياء أخرى من المدينة.",
  "وقال كريم منصور، وهو صاحب مخبز على الضفة: «كنا نعد كل يوم من تلك السنوات، وكان العمال يعدون معنا أيضا».",
  "وستعبر أولى السيارات الجسر صباح السبت، بعد مسيرة مفتوحة لكل سكان المدينة الراغبين في المشاركة.",
];

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser.close(), server.close()]));

/** The card beside an article, and what a reader sees of it. */
async function visit(lang, direction, title, paragraphs) {
  const article = `<article id="story"><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article>`;
  const head = `<script type="module" src="/pkg/element.js"></script>`;
  const body = `<div dir="${direction}"><nutgraf-card for="story"></nutgraf-card>${article}</div>`;
  server.pages["/story"] = html({ lang, head, body });
  server.requests.length = 0;
  const visited = await open(browser, `${server.url}/story`, { viewport: { width: 700, height: 900 } });
  const { page } = visited;
  await page.waitForFunction(() => document.querySelector("nutgraf-card").summary);
  const part = (name) => page.locator(`nutgraf-card [part~=${name}]`);
  return Object.assign(visited, {
    summary: await page.$eval("nutgraf-card", (card) => card.summary),
    card: await part("card").evaluate((card) => ({ lang: card.lang, dir: card.dir, name: card.ariaLabel })),
    words: async (name) => (await part(name).allTextContents()).map((text) => text.trim()),
    left: async (name) => (await part(name).first().boundingBox()).x,
    packs: server.requests.filter((path) => path.includes("/languages/")),
  });
}

/** That every line is the article's. */
function assertOfArticle({ sentences, quotes }, paragraphs) {
  assert.equal(sentences.length, 3);
  for (const { text } of [...sentences, ...quotes]) {
    assert.ok(paragraphs.some((paragraph) => paragraph.includes(text)), text);
  }
}

test("a German card is in German", async () => {
  const visited = await visit("de", "ltr", "Drehbrücke wird wieder geöffnet", GERMAN);
  const { summary, card, words } = visited;
  assert.deepEqual(card, { lang: "de", dir: "ltr", name: "Kurz gefasst: Drehbrücke wird wieder geöffnet" });
  assertOfArticle(summary, GERMAN);
  assert.deepEqual(await words("toggle"), ["Kurz gefasst"]);
  assert.deepEqual(await words("time"), ["1 Min. Lesezeit"]);
  assert.deepEqual(await words("subheading"), ["Wichtige Zitate"]);
  assert.deepEqual(await words("copy"), ["Kopieren"]);
  const speakers = await words("speaker");
  assert.ok(speakers.length && speakers.every((name) => GERMANS.includes(name)), speakers.join());
  for (const quote of await words("quote")) assert.match(quote, /^„.*“$/);
  assert.ok((await visited.left("toggle")) < (await visited.left("time")));
  assert.deepEqual(visited.packs, ["/pkg/languages/en.js", "/pkg/languages/de.js"]);
  assert.deepEqual([visited.errors, visited.warnings], [[], []]);
  await visited.close();
});

test("an Arabic card is in Arabic, and runs from right to left", async () => {
  const visited = await visit("ar", "rtl", "إعادة فتح الجسر القديم", ARABIC);
  const { summary, card, words, page } = visited;
  assert.deepEqual(card, { lang: "ar", dir: "rtl", name: "باختصار: إعادة فتح الجسر القديم" });
  assertOfArticle(summary, ARABIC);
  assert.deepEqual(await words("toggle"), ["باختصار"]);
  assert.deepEqual(await words("time"), ["دقيقة واحدة للقراءة"]);
  assert.deepEqual(await words("copy"), ["نسخ"]);
  assert.ok((await visited.left("toggle")) > (await visited.left("time")), "the heading is on the right");
  const line = page.locator("nutgraf-card [part~=sentence]").first();
  assert.equal(await line.evaluate((line) => getComputedStyle(line).direction), "rtl");
  assert.deepEqual(visited.packs, ["/pkg/languages/en.js", "/pkg/languages/ar.js"]);
  assert.deepEqual([visited.errors, visited.warnings], [[], []]);
  await visited.close();
});

test("a card keeps its own direction on a page of the other", async () => {
  for (const [lang, direction, other, paragraphs] of [["de", "ltr", "rtl", GERMAN], ["ar", "rtl", "ltr", ARABIC]]) {
    const visited = await visit(lang, other, "1978", paragraphs);
    assert.equal(visited.card.dir, direction);
    const line = visited.page.locator("nutgraf-card [part~=sentence]").first();
    assert.equal(await line.evaluate((line) => getComputedStyle(line).direction), direction);
    await visited.close();
  }
});

test("the language declared nearest around the article goes before the page's", async () => {
  const story = GERMAN.map((text) => `<p>${text}</p>`).join("");
  const article = `<article id="story"><h1>Drehbrücke wird wieder geöffnet</h1>${story}</article>`;
  const bodies = {
    "on it": article.replace("<article", '<article lang="de"'),
    "around it": `<div lang="de-CH"><div>${article}</div></div>`,
    "and another's beside it": `<aside lang="fr"><p>Lire en français</p></aside>${article.replace("<article", '<article lang="de"')}`,
  };
  for (const [where, body] of Object.entries(bodies)) {
    server.pages["/story"] = html({ lang: "en", head: `<script type="module" src="/pkg/element.js"></script>`, body: `<nutgraf-card for="story"></nutgraf-card>${body}` });
    const { page, errors, warnings, close } = await open(browser, `${server.url}/story`);
    await page.waitForFunction(() => document.querySelector("nutgraf-card").summary);
    const [langs, heading] = await page.evaluate(async () => {
      const { findArticle, summarize } = await import("/pkg/index.js");
      const card = document.querySelector("nutgraf-card");
      const found = await findArticle(document);
      const summaries = [card.summary, await summarize(document), await summarize(document.querySelector("#story"))];
      return [[found.lang.slice(0, 2), ...summaries.map(({ lang }) => lang)], card.shadowRoot.querySelector("[part~=toggle]").textContent.trim()];
    });
    assert.deepEqual(langs, ["de", "de", "de", "de"], where);
    assert.equal(heading, "Kurz gefasst", where);
    assert.deepEqual([errors, warnings], [[], []]);
    await close();
  }
});
