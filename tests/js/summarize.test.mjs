import assert from "node:assert/strict";
import { test } from "node:test";
import { extractQuotes, findArticle, init, splitSentences, summarize } from "../../pkg/index.js";
import { memoryBytes } from "../../pkg/nutgraf.js";
import { TEXT } from "./text.mjs";

/** Checks every stretch of a summary against its input. */
function verbatim(summary, input) {
  let last = 0;
  for (const { text, start, end, paragraph, rank, score } of summary.sentences) {
    assert.equal(input.slice(start, end), text);
    assert.ok(last <= start && start < end && end <= input.length);
    assert.ok(Number.isInteger(paragraph) && rank >= 1 && rank <= summary.sentences.length);
    assert.ok(score >= 0 && score <= 1);
    last = end;
  }
  for (const quote of summary.quotes) spoken(quote, input);
  for (const { text, score } of summary.keywords) {
    assert.ok(input.includes(text));
    assert.ok(score >= 0 && score <= 1);
  }
}

function spoken({ text, start, end, speaker }, input) {
  assert.equal(input.slice(start, end), text);
  if (speaker === null) return;
  assert.ok(speaker.name === null || input.includes(speaker.name));
  assert.ok(speaker.role === null || input.includes(speaker.role));
  assert.ok(speaker.start < speaker.end && speaker.end <= input.length);
}

test("a summary has the documented shape, nothing undefined", async () => {
  const summary = await summarize(TEXT);
  assert.deepEqual(Object.keys(summary), ["title", "lang", "sentences", "quotes", "keywords", "stats"]);
  assert.deepEqual(Object.keys(summary.sentences[0]), ["text", "start", "end", "paragraph", "rank", "score"]);
  assert.deepEqual(Object.keys(summary.stats), ["words", "sentences", "readingSeconds", "summarySeconds"]);
  assert.deepEqual(JSON.parse(JSON.stringify(summary)), summary);
  assert.equal(summary.sentences.length, 3);
  verbatim(summary, TEXT);
});

test("lengths are kept", async () => {
  const count = async (length) => (await summarize(TEXT, { length })).sentences.length;
  assert.equal(await count("short"), 3);
  assert.equal(await count("medium"), 5);
  assert.equal(await count({ sentences: 1 }), 1);
  assert.equal(await count({ sentences: 2 }), 2);
  const words = await summarize(TEXT, { length: { words: 40 } });
  assert.ok(words.sentences.map((s) => s.text).join(" ").split(/\s+/).length <= 40);
});

test("the options reach the core", async () => {
  const summary = await summarize(TEXT, { quotes: 0, keywords: 0, title: "Told", lang: "en" });
  assert.deepEqual([summary.quotes, summary.keywords, summary.title, summary.lang], [[], [], "Told", "en"]);
});

test("an explanation adds up, and is there only if asked for", async () => {
  const plain = await summarize(TEXT);
  const { explanation, ...rest } = await summarize(TEXT, { explain: true });
  assert.deepEqual(rest, plain);
  const all = await splitSentences(TEXT);
  assert.equal(explanation.sentences.length, all.length);
  const ranked = explanation.sentences.filter(({ parts }) => parts.length > 0);
  for (const { text, start, end, score, fromPrior, fromNeighbours, parts } of ranked) {
    assert.equal(TEXT.slice(start, end), text);
    assert.ok(Math.abs(fromPrior + fromNeighbours - score) < 1e-9);
    assert.deepEqual(parts.map(({ name }) => name), ranked[0].parts.map(({ name }) => name));
  }
  assert.equal(Math.max(...ranked.map(({ score }) => score)), 1);
  assert.ok(Math.abs(ranked.reduce((sum, { prior }) => sum + prior, 0) - 1) < 1e-9);
  for (const { from, to, weight } of explanation.links) {
    assert.ok(plain.sentences.some(({ start }) => start === explanation.sentences[from].start));
    assert.ok(from !== to && to < all.length && weight > 0 && weight <= 1);
  }
});

test("TextRank alone has no parts and may choose otherwise", async () => {
  const { sentences, explanation } = await summarize(TEXT, { rank: "textrank", explain: true });
  assert.equal(sentences.length, 3);
  assert.ok(explanation.sentences.every(({ parts }) => parts.length === 0));
  assert.ok(explanation.sentences.some(({ score }) => score === 1));
});

test("an empty text has an empty summary", async () => {
  for (const input of ["", " \n\t\u2003"]) {
    const { sentences, quotes, keywords } = await summarize(input);
    assert.deepEqual([sentences, quotes, keywords], [[], [], []]);
  }
});

test("lone surrogates survive, and do not move what follows", async () => {
  const input = TEXT.replaceAll("the ", "the \ud83d ").replaceAll("bridge", "bri\udc00dge");
  const summary = await summarize(input);
  assert.ok(summary.sentences.some(({ text }) => !text.isWellFormed?.() || /[\ud800-\udfff]/.test(text)));
  verbatim(summary, input);
});

test("sentences and the gaps between them give the text back", async () => {
  const sentences = await splitSentences(TEXT, { lang: "en" });
  let last = 0;
  for (const { text, start, end } of sentences) {
    assert.equal(TEXT.slice(last, start).trim(), "");
    assert.equal(TEXT.slice(start, end), text);
    last = end;
  }
  assert.equal(TEXT.slice(last).trim(), "");
  assert.ok(sentences.length >= 9);
});

test("quotations are found with their places", async () => {
  const quotations = await extractQuotes(TEXT);
  for (const quotation of quotations) {
    assert.deepEqual(Object.keys(quotation), ["text", "start", "end", "speaker", "confidence", "key"]);
    spoken(quotation, TEXT);
  }
});

test("the same call gives the same answer", async () => {
  assert.deepEqual(await summarize(TEXT), await summarize(TEXT));
});

test("where there is no page, that is said", async () => {
  await assert.rejects(findArticle(), { name: "TypeError", message: /expected an Element or a Document/ });
  await assert.rejects(summarize({ nodeType: 9 }), { name: "TypeError", message: /type object/ });
  await assert.rejects(splitSentences(5), { name: "TypeError", message: /type number; expected a string/ });
  await assert.rejects(extractQuotes(null), { name: "TypeError", message: /null; expected a string/ });
});

test("init can be called again", async () => {
  await Promise.all([init(), init({ wasm: new Uint8Array() })]);
  await init();
});

test("a text that is too long is refused before it is read", async () => {
  const long = "One came. ".repeat(2_000_000);
  for (const read of [summarize, splitSentences, extractQuotes]) {
    await assert.rejects(read(long), { name: "RangeError", message: "the input has 20000000 characters; expected 16777216 at most" });
  }
  assert.ok(memoryBytes() < 64 << 20);
});
