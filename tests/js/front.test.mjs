// The figures on the front page are those of the package, the README and the benchmarks, and these are no old ones.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { scoreParts } from "../../www/score.js";

const ROOT = new URL("../../", import.meta.url);
const read = (path) => readFile(new URL(path, ROOT), "utf8");
/** What a server sends that compresses ahead of time, in bytes. */
const weight = async (name) => brotliCompressSync(await readFile(new URL(`pkg/${name}`, ROOT))).length;

const page = await read("www/index.html");
const shown = (id) => Number(new RegExp(`id="${id}">([\\d.]+)<`).exec(page)?.[1]) * 1000;

/** At least the true size, and not so much above it that the figure is an old one. */
function holds(figure, bytes) {
  assert.ok(figure >= bytes && figure <= 1.1 * bytes, `it says ${figure}, it has ${bytes} bytes`);
}

test("the front page's sizes are the package's", async () => {
  const [, list] = /const DOWNLOAD: .*?= \[(.*?)\];/s.exec(await read("xtask/src/sizes.rs"));
  const sizes = await Promise.all([...list.matchAll(/"(.*?)"/g)].map(([, name]) => weight(name)));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const packs = await Promise.all((await readdir(new URL("pkg/languages", ROOT)))
    .filter((name) => name !== "en.js").map((name) => weight(`languages/${name}`)));
  holds(shown("size-tag"), await weight("embed.js"));
  holds(shown("size-card"), all);
  holds(shown("size-language"), Math.max(...packs));
  assert.equal(shown("compared-size"), shown("size-card"));
  const told = async (file, sentence) => Number(sentence.exec(await read(file))?.[1]) * 1000;
  assert.equal(await told("README.md", /that one, ([\d.]+) KB at most/), shown("size-language"));
  assert.equal(await told("README.md", /its ([\d.]+) KB come before/), shown("size-tag"));
  assert.equal(await told("docs/theming.md", /It has ([\d.]+) KB\./), shown("size-tag"));
});

test("the front page's measured figures stand among the benchmarks", async () => {
  const benchmarks = await read("docs/benchmarks.md");
  const figures = page.slice(page.indexOf('id="compare"'), page.indexOf('id="try"')).match(/\b\d\d\.\d\d\b/g);
  assert.ok(figures.length >= 5, `${figures}`);
  for (const figure of figures) assert.ok(benchmarks.includes(figure), `${figure} is not in docs/benchmarks.md`);
  for (const peer of ["ts-textrank 1.0.3 | 32.87", "node-summarizer 1.0.7 TextRank | 31.65"]) {
    assert.ok(benchmarks.includes(`| ${peer}`), `${peer} is not in docs/benchmarks.md`);
  }
});

test("what other software does is said with a link to where that stands", () => {
  const cells = [...page.matchAll(/<td role="cell" data-of="(?!Nutgraf).*?">(.*?)<\/td>/g)].map(([, cell]) => cell);
  assert.ok(cells.length >= 10, `${cells.length} cells`);
  const measured = /^Not measured$|^We ran them in Node$|^\d\d\.\d\d /;
  for (const cell of cells) assert.ok(/href="https:/.test(cell) || measured.test(cell), cell);
});

test("the parts of a score add up to it as shown, above and below the average", () => {
  const sentence = (score, prior, first, title) => ({
    score, prior, fromPrior: 0.4 * score, fromNeighbours: 0.6 * score,
    parts: [{ name: "first", value: 1, points: first }, { name: "title", value: 1, points: title }],
  });
  // Shares in proportion to e to the points.
  const points = [[2, 0.5], [0.1, -0.3], [-0.7, 0]];
  const odds = points.map(([a, b]) => Math.exp(a + b));
  const total = odds.reduce((sum, one) => sum + one, 0);
  const scores = [1, 0.333, 0.126];
  const sentences = points.map(([a, b], index) => sentence(scores[index], odds[index] / total, a, b));
  const none = { score: 0, prior: 0, fromPrior: 0, fromNeighbours: 0, parts: [] };
  const all = [...sentences, none];
  const told = sentences.map((one) => scoreParts(one, all));
  assert.deepEqual(told.map((parts) => parts.reduce((sum, { hundredths }) => sum + hundredths, 0)), [100, 33, 13]);
  const place = told.map((parts) => parts.find(({ label }) => label === "its place in the article").hundredths);
  assert.ok(place[0] > 0 && place[2] < 0, `${place}`);
  assert.deepEqual(scoreParts(none, all), []);
});
