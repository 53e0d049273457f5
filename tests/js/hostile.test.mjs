// Texts that are out to break a summarizer, each in the WebAssembly module; tests/hostile/main.rs has them natively.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { splitSentences, summarize } from "../../pkg/index.js";
import { expand } from "../hostile/recipe.mjs";
import { TEXT } from "./text.mjs";

const file = await readFile(new URL("../hostile/texts.jsonl", import.meta.url), "utf8");
const CASES = file.trim().split("\n").map((line) => JSON.parse(line));
const control = JSON.stringify(await summarize(TEXT));

/** Every line is a slice of the text, and each begins where the one before has ended, or later. */
function assertSlices(text, lines) {
  let end = 0;
  for (const line of lines) {
    assert.ok(line.start >= end && line.end > line.start, `${line.start}–${line.end} after ${end}`);
    assert.equal(text.slice(line.start, line.end), line.text);
    end = line.end;
  }
}

for (const { id, text: recipe, why, expect = {} } of CASES) {
  test(`${id}: ${why}`, async () => {
    const text = expand(recipe);
    const { sentences, quotes, keywords } = await summarize(text);
    assertSlices(text, sentences);
    assertSlices(text, quotes);
    for (const { text: word } of keywords) assert.ok(text.includes(word), word);
    for (const { speaker } of quotes) {
      for (const said of [speaker?.name, speaker?.role]) assert.ok(said == null || text.includes(said), said);
    }
    for (const { score } of [...sentences, ...quotes, ...keywords]) assert.ok(score >= 0 && score <= 1, `score ${score}`);
    assert.equal(sentences.length, expect.sentences ?? sentences.length);
    assert.equal(quotes.length, expect.quotes ?? quotes.length);
    assertSlices(text, await splitSentences(text));
    assert.equal(JSON.stringify(await summarize(TEXT)), control, "the next text is summarized as if nothing had been");
  });
}
