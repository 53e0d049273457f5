// The package in Chromium, and what finds articles in pages: see `host.rs` for how it is talked to.
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { pagesOf } from "./pages.mjs";
import { takeTurns, textsOf } from "./turns.mjs";

const PACKAGE = fileURLToPath(new URL("../../pkg/", import.meta.url));
const ORIGIN = "http://speed.test";
const TYPES = { ".wasm": "application/wasm", ".js": "text/javascript" };
const require = createRequire(import.meta.url);
const { version } = JSON.parse(readFileSync(require.resolve("@mozilla/readability/package.json"), "utf8"));

/** In the order of what `prepare` makes of them. */
const ENTRIES = [
  { name: "Nutgraf, everything", place: "Chromium", role: "ours" },
  { name: "Nutgraf, TextRank alone", place: "Chromium", role: "ours-text-rank" },
  { name: "Nutgraf, findArticle()", place: "in pages", role: "ours" },
  { name: `@mozilla/readability ${version}`, place: "in pages", role: "peer" },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
await page.route("**/*", async (route) => {
  const { pathname } = new URL(route.request().url());
  if (!pathname.startsWith("/pkg/")) return route.fulfill({ contentType: "text/html", body: "<!doctype html><body>" });
  const contentType = TYPES[pathname.slice(pathname.lastIndexOf("."))];
  return route.fulfill({ contentType, body: await readFile(PACKAGE + pathname.slice("/pkg/".length)) });
});
await page.goto(ORIGIN);
await page.addScriptTag({ path: require.resolve("@mozilla/readability/Readability.js") });
const texts = textsOf(await readFile(process.argv[2], "utf8"));
await page.evaluate(prepare, { texts, pages: await pagesOf(texts) });

await takeTurns(ENTRIES, (index) => page.evaluate((index) => globalThis.works[index](), index));
await browser.close();

/** Runs in the page. Each of the works answers the seconds that it took. */
async function prepare({ texts, pages }) {
  const { findArticle, summarize } = await import("/pkg/index.js");
  const timed = async (work) => {
    const start = performance.now();
    await work();
    return (performance.now() - start) / 1e3;
  };
  const summarizeAll = (options) => () =>
    timed(async () => {
      for (const text of texts) await summarize(text, options);
    });
  const roots = pages.map((html) => document.adoptNode(new DOMParser().parseFromString(html, "text/html").documentElement));
  const findAll = (find) => async () => {
    let seconds = 0;
    for (const root of roots) {
      document.documentElement.replaceWith(root);
      // A page that a reader sees has its styles and its layout.
      document.body.getBoundingClientRect();
      seconds += await timed(find);
    }
    return seconds;
  };
  globalThis.works = [
    summarizeAll({ lang: "en" }),
    summarizeAll({ lang: "en", rank: "textrank", quotes: 0, keywords: 0 }),
    findAll(() => findArticle(document)),
    // It changes the document that it reads, so the copy is part of its work.
    findAll(() => new Readability(document.cloneNode(true)).parse()),
  ];
}
