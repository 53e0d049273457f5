import assert from "node:assert/strict";
import { test } from "node:test";
import { summarize } from "../../pkg/index.js";
import { init, renderToString } from "../../pkg/server.js";
import { TEXT } from "./text.mjs";

const GERMAN = [
  "Die Hafenbrücke wird am 4. Mai wieder für den Verkehr geöffnet, ein Jahr nach der Kollision mit einem Frachter.",
  "„Kein Schiff dieser Größe wird die Pfeiler je wieder erreichen“, sagte Ada Lindqvist, die das Bauamt leitet.",
  "Die Fähren, die seit dem Frühjahr die Pendler befördern, fahren noch bis zum Ende des Monats.",
];
const article = `<article id="story" lang="de"><h1>Brücke wieder offen</h1>${GERMAN.map((text) => `<p>${text}</p>`).join("")}</article>`;
const PAGE = `<!doctype html><html lang="en"><title>Brücke wieder offen</title><nav><a href="/">Home</a></nav>${article}`;

/** The texts of the parts of this name. */
const parts = (html, name) => {
  const found = html.matchAll(new RegExp(`part="${name}"[^>]*>(.*?)</`, "g"));
  return Array.from(found, ([, text]) => text.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
};

test("where the module that reads HTML is not, an error says so, and it can be tried again", async () => {
  const html = new URL("none.wasm", import.meta.url);
  await assert.rejects(init({ html }), { name: "LoadError", message: /module that reads HTML could not be loaded: .*ENOENT/ });
  await init({ html: new URL("../../pkg/nutgraf_html_bg.wasm", import.meta.url) });
});

test("a text's card is HTML with its style, and says what the summary says", async () => {
  const html = await renderToString(TEXT, { length: "medium" });
  assert.match(html, /^<nutgraf-card length="medium"><template shadowrootmode="open"><style>/);
  assert.match(html, /<\/section><\/template><\/nutgraf-card>$/);
  const { sentences } = await summarize(TEXT, { length: "medium", beyond: true });
  assert.deepEqual(parts(html, "sentence"), sentences.map(({ text }) => text));
});

test("the article of a page is found, in the language declared around it", async () => {
  for (const options of [{}, { for: "story" }]) {
    const html = await renderToString({ html: PAGE }, options);
    assert.deepEqual(parts(html, "sentence"), GERMAN);
    assert.match(html, /<section [^>]*aria-label="Kurz gefasst: Brücke wieder offen" lang="de"/);
  }
});

test("the element has the attributes that render the same card again", async () => {
  const options = { for: "story", length: { sentences: 2 }, quotes: 1, lang: "en", heading: "Key points", look: "boxed", theme: "auto", collapsed: true, keywords: 3 };
  const html = await renderToString(TEXT, options);
  assert.match(html, /^<nutgraf-card for="story" length="2" quotes="1" lang="en" heading="Key points" look="boxed" theme="auto" collapsed="">/);
  assert.match(html, /aria-expanded="false"[^>]*><span>Key points</);
  assert.doesNotMatch(await renderToString(TEXT, { collapsed: false, length: { words: 40 } }), /collapsed|length/);
});

test("a nonce stands on the style", async () => {
  assert.match(await renderToString(TEXT, { nonce: "abc" }), /<style nonce="abc">/);
});

test("what is refused is refused by name", async () => {
  const rejects = (input, options, name, message) => assert.rejects(renderToString(input, options), { name, message });
  await rejects({ html: "<p>Too short." }, {}, "NotFoundError", /too little running text/);
  await rejects({ html: PAGE }, { for: "typo" }, "NotFoundError", /no element has that id/);
  await rejects({ html: PAGE.repeat(40_000) }, {}, "RangeError", /expected 16777216 at most/);
  await rejects(TEXT, { length: "huge" }, "RangeError", /option `length` is "huge"/);
  for (const input of [undefined, null, 5, {}, { html: 5 }]) await rejects(input, {}, "TypeError", /neither a string nor an object/);
});

test("a long page does not keep its memory, and another can be read after it", async () => {
  const filler = "<p>The harbour office counted ships all day and wrote down what it saw.</p>".repeat(60_000);
  await assert.rejects(renderToString({ html: `<ul>${filler}</ul>` }, { for: "none" }), { name: "NotFoundError" });
  assert.deepEqual(parts(await renderToString({ html: PAGE }), "sentence"), GERMAN);
});
