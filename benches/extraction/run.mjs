// Extraction over saved pages in Chromium, beside Readability: node run.mjs FOLDER… [--pages] [--dump DIR]
//
// A folder holds ID.html and ground-truth.json ({ id: { text } }); without ground truth its pages are
// no articles, and what counts is how many get none. The network is blocked, the pages' own scripts
// do not run. Each page is read once before it is timed, as a page that a reader sees has its styles.
import { readFile, readdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { quantile, scorePage, total } from "./score.mjs";

const PACKAGE = fileURLToPath(new URL("../../pkg/", import.meta.url));
const READABILITY = createRequire(import.meta.url).resolve("@mozilla/readability/Readability.js");
const ORIGIN = "http://saved.test";
const POLICY = `script-src ${ORIGIN}/pkg/ 'wasm-unsafe-eval'`;
const TOOLS = ["nutgraf", "readability"];
const TYPES = { ".wasm": "application/wasm", ".js": "text/javascript" };

const { positionals: folders, values } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: "boolean" }, dump: { type: "string" } },
});
if (!folders.length) {
  console.error("cargo xtask bench extraction FOLDER… [--pages] [--dump DIR]");
  process.exit(2);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
});
// One script for the debugger protocol, which the page's policy does not concern.
const source = `(() => { ${await readFile(READABILITY, "utf8")}; return (${extract})({ origin: "${ORIGIN}" }); })()`;
for (const folder of folders) {
  report(folder, await measure(folder));
}
await browser.close();

async function measure(folder) {
  const truth = await readFile(join(folder, "ground-truth.json"), "utf8").then(JSON.parse, () => null);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".html")).sort();
  const page = await browser.newPage();
  let html;
  await page.route("**/*", (route) => serve(route, html));
  const rows = [];
  for (const name of names) {
    const id = name.slice(0, -".html".length);
    // A page's own policy must not keep the bench's modules out.
    const bytes = (await readFile(join(folder, name))).toString("latin1");
    html = Buffer.from(bytes.replace(/content-security-policy/gi, "x-no-policy"), "latin1");
    await page.goto(`${ORIGIN}/${encodeURIComponent(id)}`, { waitUntil: "domcontentloaded" }).catch(() => {});
    const found = await page.evaluate(source).catch((error) => {
      console.error(`${id}: ${error.message.split("\n")[0]}`);
    });
    if (found) rows.push({ id, truth: truth?.[id]?.text, ...found });
  }
  await page.close();
  if (values.dump) await dump(folder, rows);
  return rows;
}

async function serve(route, html) {
  const { pathname } = new URL(route.request().url());
  const isOurs = route.request().url().startsWith(`${ORIGIN}/`);
  if (isOurs && pathname.startsWith("/pkg/")) {
    const file = pathname.slice("/pkg/".length);
    const contentType = TYPES[file.slice(file.lastIndexOf("."))];
    await route.fulfill({ contentType, body: await readFile(join(PACKAGE, file)) });
  } else if (isOurs) {
    const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY };
    await route.fulfill({ headers, body: html });
  } else {
    await route.abort();
  }
}

/** Runs in the page: both tools' text and time, and what a click on each key sentence highlights. */
async function extract({ origin }) {
  const [{ findArticle }, { NutgrafCard }] = await Promise.all([
    import(`${origin}/pkg/index.js`),
    import(`${origin}/pkg/card.js`),
  ]);
  const find = () => findArticle(document).catch((error) => ({ text: "", reason: String(error.message) }));
  await find();
  const start = performance.now();
  const article = await find();
  const ours = performance.now() - start;

  // Readability changes the document it reads, so the copy is part of its work.
  const between = performance.now();
  const parsed = new Readability(document.cloneNode(true)).parse();
  const theirs = performance.now() - between;

  NutgrafCard.define();
  const card = document.createElement("nutgraf-card");
  card.setAttribute("length", "long");
  card.source = document;
  const done = new Promise((resolve) => {
    for (const type of ["nutgraf-ready", "nutgraf-error"]) card.addEventListener(type, resolve);
  });
  document.documentElement.append(card);
  await done;
  // Text that the page's own scripts, blocked here, would reveal has to show before a reader can jump to it.
  const shown = new CSSStyleSheet();
  shown.replaceSync("* { display: revert !important; visibility: visible !important }");
  document.adoptedStyleSheets.push(shown);
  const ranges = (card.summary?.sentences ?? []).map(({ text }) => {
    const line = [...card.shadowRoot.querySelectorAll("button")].find((line) => line.textContent === text);
    line?.click();
    return { sentence: text, range: [...(CSS.highlights.get("nutgraf-jump") ?? [])].join("") };
  });
  return {
    nutgraf: { text: article.text, ms: ours },
    readability: { text: textOf(parsed?.content ?? ""), ms: theirs },
    ranges,
  };

  /** The text of Readability's HTML with a line for each block: its own `textContent` glues them. */
  function textOf(html) {
    const lines = html.replace(/<\/?(p|div|h\d|li|ul|ol|br|blockquote|section|article|td|tr|table|fig\w+)\b/gi, "\n$&");
    return new DOMParser().parseFromString(lines, "text/html").body.textContent;
  }
}

function report(folder, rows) {
  const judged = rows.filter((row) => row.truth);
  const percent = (share) => `${(100 * share).toFixed(1)} %`.padStart(9);
  console.log(`\n${basename(folder)}: ${rows.length} pages`);
  if (!judged.length) {
    const none = rows.filter((row) => !row.nutgraf.text).length / rows.length;
    console.log(`no article, no card: ${percent(none)}`);
  } else {
    console.log("                  F1      P      R      exact      lead     < .5   found");
    for (const tool of TOOLS) {
      const { f1, precision, recall, exact, lead, under } = total(judged.map((row) => scorePage(row.truth, row[tool].text)));
      const found = judged.filter((row) => row[tool].text).length / judged.length;
      const scores = [f1, precision, recall].map((value) => value.toFixed(3)).join("  ");
      console.log(`${tool.padEnd(15)} ${scores}${[exact, lead, under, found].map(percent).join("")}`);
    }
  }
  for (const tool of TOOLS) {
    const times = rows.map((row) => row[tool].ms);
    const [half, most] = [0.5, 0.95].map((share) => quantile(times, share).toFixed(1));
    console.log(`${tool.padEnd(15)} p50 ${half} ms, p95 ${most} ms`);
  }
  reportRanges(rows);
  if (values.pages) for (const row of judged) printPage(row);
}

function reportRanges(rows) {
  const ranges = rows.flatMap((row) => row.ranges.map((range) => ({ id: row.id, ...range })));
  const bare = (text) => text.replace(/\s+/g, "");
  const wrong = ranges.filter(({ sentence, range }) => bare(sentence) !== bare(range));
  console.log(`ranges that say their sentence: ${ranges.length - wrong.length} of ${ranges.length}`);
  if (values.pages) for (const { id, sentence, range } of wrong) console.log(`  ${id}: ${sentence} | ${range}`);
}

function printPage(row) {
  const [ours, theirs] = TOOLS.map((tool) => scorePage(row.truth, row[tool].text).f1.toFixed(3));
  console.log(`  ${ours} ${theirs} ${row.id}`);
}

/** Writes what each tool found as { id: text }, for other scorers. */
async function dump(folder, rows) {
  for (const tool of TOOLS) {
    const texts = Object.fromEntries(rows.map((row) => [row.id, row[tool].text]));
    await writeFile(join(values.dump, `${basename(folder)}.${tool}.json`), JSON.stringify(texts));
  }
}
