// The package in Chromium: see `host.rs` for how it is talked to.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { takeTurns, textsOf } from "./turns.mjs";

const PACKAGE = fileURLToPath(new URL("../../pkg/", import.meta.url));
const ORIGIN = "http://speed.test";
const TYPES = { ".wasm": "application/wasm", ".js": "text/javascript" };
const OPTIONS = [
  { name: "Nutgraf, everything", role: "ours", options: { lang: "en" } },
  {
    name: "Nutgraf, TextRank alone", role: "ours-text-rank",
    options: { lang: "en", rank: "textrank", quotes: 0, keywords: 0 },
  },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
await page.route("**/*", async (route) => {
  const { pathname } = new URL(route.request().url());
  if (!pathname.startsWith("/pkg/")) return route.fulfill({ contentType: "text/html", body: "<!doctype html>" });
  const contentType = TYPES[pathname.slice(pathname.lastIndexOf("."))];
  return route.fulfill({ contentType, body: await readFile(PACKAGE + pathname.slice("/pkg/".length)) });
});
await page.goto(ORIGIN);
await page.evaluate((texts) => void (globalThis.texts = texts), textsOf(await readFile(process.argv[2], "utf8")));

await takeTurns(OPTIONS.map(({ name, role }) => ({ name, place: "Chromium", role })), (index) =>
  page.evaluate(async (options) => {
    const { summarize } = await import("/pkg/index.js");
    const start = performance.now();
    for (const text of globalThis.texts) await summarize(text, options);
    return (performance.now() - start) / 1e3;
  }, OPTIONS[index].options));
await browser.close();
