import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { extractQuotes, splitSentences, summarize } from "../../pkg/node.js";
import * as core from "../../pkg/wasm/nutgraf.js";

const TEXT = `Міська рада дозволила відкрити міст для руху з понеділка, повідомили в мерії.

Ремонт тривав два роки, бо весняна повінь пошкодила опори. За цей час пороми перевезли 2 млн. пасажирів.

«Міст витримає найбільші вантажівки», – сказала головна інженерка Олена Коваль.`;

test("a language is fetched when a text is in it", async () => {
  const { lang, sentences } = await summarize(TEXT);
  assert.equal(lang, "uk");
  assert.ok(sentences.length > 0);
  // An abbreviation that only the pack knows.
  assert.ok((await splitSentences(TEXT)).some(({ text }) => text.includes("2 млн. пасажирів")));
  const [quote] = await extractQuotes(TEXT);
  assert.equal(quote.speaker.name, "Олена Коваль");
});

test("a language outlives the instance", async () => {
  const before = await summarize(TEXT);
  core.__wbg_reset_state();
  assert.deepEqual(await summarize(TEXT), before);
});

test("the declared language goes before the text's own", async () => {
  assert.equal((await summarize(TEXT, { lang: "ru-RU" })).lang, "ru");
  assert.equal((await summarize("Het is mooi weer.", { lang: "nl" })).lang, "nl");
});

/** Runs a module's code beside a copy of the package that `change` has made worse. */
async function inCopy(change, code) {
  const folder = await mkdtemp(join(tmpdir(), "nutgraf-"));
  try {
    await cp(fileURLToPath(new URL("../../pkg/", import.meta.url)), folder, { recursive: true });
    await change(join(folder, "wasm/languages"));
    const run = promisify(execFile)(process.execPath, ["--input-type=module", "-e", code], { cwd: folder });
    const { stdout, stderr } = await run;
    return { lines: stdout.trim().split("\n"), stderr };
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("without its pack, a text is summarized by plainer means, and the console says so once", async () => {
  const { lines, stderr } = await inCopy(
    (packs) => rm(join(packs, "sv.txt")),
    `import { summarize } from "./node.js";
    const text = "Bron öppnas på måndag, och det är en glädje för staden. Det har varit en lång väntan för alla.";
    for (const _ of [1, 2]) {
      const { lang, sentences } = await summarize(text);
      console.log(lang, sentences.length);
    }`,
  );
  assert.deepEqual(lines, ["sv 2", "sv 2"]);
  assert.match(stderr, /^nutgraf: the language pack "sv" could not be loaded[^\n]*\n$/);
});

test("what is no pack is not taken for one", async () => {
  const { lines, stderr } = await inCopy(
    (packs) => writeFile(join(packs, "fi.txt"), "<!doctype html>\n<title>Not found</title>\n"),
    `import { summarize } from "./node.js";
    import { __wbg_reset_state } from "./wasm/nutgraf.js";
    for (const _ of ["at first", "after a restart"]) {
      console.log((await summarize("Silta avataan maanantaina.", { lang: "fi" })).lang);
      __wbg_reset_state();
    }`,
  );
  assert.deepEqual(lines, ["fi", "fi"]);
  assert.match(stderr, /^[^\n]*"fi" could not be loaded: the answer is no language pack of this version[^\n]*\n$/);
});

test("every pack is read", async () => {
  const packs = await readdir(new URL("../../pkg/wasm/languages/", import.meta.url));
  assert.ok(packs.length >= 29);
  const { warn } = console;
  const said = [];
  console.warn = (line) => said.push(line);
  const langs = packs.map((name) => name.replace(".txt", ""));
  for (const lang of langs) assert.equal((await summarize("1. 2. 3. – « a » 。", { lang })).lang, lang);
  console.warn = warn;
  assert.deepEqual(said, []);
});
