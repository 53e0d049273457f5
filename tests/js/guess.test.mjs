// What the loader of a script tag tells of a text's language before the module is there.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { LANGUAGES } from "../../pkg/languages.js";
import { guess } from "../../src/web/embed/language.js";

/** Languages and a text in each. */
async function cases() {
  const source = await readFile(new URL("../languages.rs", import.meta.url), "utf8");
  const [list] = source.split("\n];");
  const found = list.matchAll(/\(\s*"(\w\w)",\s*("(?:[^"\\]|\\.)*")/g);
  return [...found].map(([, tag, text]) => [tag, JSON.parse(text).replaceAll("|", "")]);
}

test("every language is told from its words", async () => {
  const told = await cases();
  assert.deepEqual(told.map(([tag]) => tag).sort(), Object.keys(LANGUAGES).sort());
  for (const [tag, text] of told) assert.equal(guess(null, text), tag, text);
});

test("a declared language goes before the words", () => {
  for (const declared of ["de", "de-AT", "DE_at"]) assert.equal(guess(declared, "the bridge is open"), "de");
  for (const [declared, tag] of [["nb-NO", "no"], ["jp", "ja"], ["hr", null]]) assert.equal(guess(declared, ""), tag);
  for (const declared of ["", "und", "x-none"]) assert.equal(guess(declared, "The bridge is open to all of us."), "en");
});

test("a text in none of them, and what is no text, has no language", () => {
  for (const text of ["", "2026", "Mae'r bont ar agor."]) assert.equal(guess(null, text), null);
});
