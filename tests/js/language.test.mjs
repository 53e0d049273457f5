import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { LANGUAGES } from "../../pkg/languages.js";
import { extractQuotes, splitSentences, summarize } from "../../pkg/index.js";

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
  const { slice } = String.prototype;
  String.prototype.slice = () => {
    throw new Error("patched by the page");
  };
  await assert.rejects(summarize(TEXT), /could not be processed/);
  String.prototype.slice = slice;
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
    await change(join(folder, "languages"));
    const run = promisify(execFile)(process.execPath, ["--input-type=module", "-e", code], { cwd: folder });
    const { stdout, stderr } = await run;
    return { lines: stdout.trim().split("\n"), stderr };
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("without its pack, a text is summarized by plainer means, which the summary tells, and once the console", async () => {
  const { lines, stderr } = await inCopy(
    (packs) => rm(join(packs, "sv.js")),
    `import { summarize } from "./index.js";
    const text = "Bron öppnas på måndag, och det är en glädje för staden. Det har varit en lång väntan för alla.";
    for (const _ of [1, 2]) {
      const { lang, sentences, degraded } = await summarize(text);
      console.log(lang, sentences.length, degraded);
    }
    console.log((await summarize("Die Brücke ist offen.", { lang: "de" })).degraded, (await summarize("2026")).degraded);`,
  );
  assert.deepEqual(lines, ["sv 2 language", "sv 2 language", "undefined undefined"]);
  assert.match(stderr, /^nutgraf: the language pack "sv" could not be loaded[^\n]*\n$/);
});

test("a pack that failed is asked for again at the next call", async () => {
  const { lines } = await inCopy(
    () => {},
    `import { init, summarize } from "./index.js";
    import german from "./languages/de.js";
    let asked = 0;
    await init({ languages: () => (asked++ ? german : Promise.reject(new Error("offline"))) });
    for (const _ of [1, 2, 3]) {
      const { degraded } = await summarize("Die Brücke ist offen.", { lang: "de" });
      console.log(asked, degraded);
    }`,
  );
  assert.deepEqual(lines, ["1 language", "2 undefined", "2 undefined"]);
});

test("what is no pack is not taken for one", async () => {
  for (const pack of ["export default {}", "export default 5", "export const pack = 1", "export { default } from './sv.js'"]) {
    const { lines, stderr } = await inCopy(
      (packs) => writeFile(join(packs, "fi.js"), pack),
      `import { summarize } from "./index.js";
      const { lang, degraded } = await summarize("Silta avataan maanantaina.", { lang: "fi" });
      console.log(lang, degraded);`,
    );
    assert.deepEqual(lines, ["fi language"]);
    assert.match(stderr, /^[^\n]*"fi" could not be loaded: the answer is no pack of this version[^\n]*\n$/);
  }
});

test("every language that is built is asked for by name", async () => {
  const built = (await readdir(new URL("../../pkg/languages/", import.meta.url))).map((name) => name.replace(".js", ""));
  assert.deepEqual(Object.keys(LANGUAGES).sort(), built.sort());
});

test("every pack is read", async () => {
  for (const lang of Object.keys(LANGUAGES)) {
    const summary = await summarize("1. 2. 3. – « a » 。", { lang });
    assert.deepEqual([summary.lang, summary.degraded], [lang, undefined]);
  }
});

test("every language tells the numbers apart that Intl.PluralRules does", async () => {
  const categories = (tag) => {
    const rules = new Intl.PluralRules(tag);
    return Array.from({ length: 120 }, (_, number) => rules.select(number)).join(" ");
  };
  const byRule = new Map();
  for (const [tag, load] of Object.entries(LANGUAGES)) {
    const { default: pack } = await load();
    byRule.set(pack.plurals, (byRule.get(pack.plurals) ?? new Set()).add(categories(tag)));
  }
  // One rule has one way to tell them apart, and no two have the same.
  const ways = [...byRule.values()].map((ways) => [...ways]);
  assert.deepEqual(ways.map(({ length }) => length), ways.map(() => 1), [...byRule.keys()].join());
  assert.equal(new Set(ways.flat()).size, byRule.size);
});
