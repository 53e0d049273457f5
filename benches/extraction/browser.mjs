// Saved pages in Chromium: node browser.mjs FOLDER, a line of JSON for each ID.html in it.
//
// The network is blocked, the pages' own scripts do not run. Each page is read once before it is timed, as a page
// that a reader sees has its styles.
import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const PACKAGE = fileURLToPath(new URL("../../pkg/", import.meta.url));
const READABILITY = createRequire(import.meta.url).resolve("@mozilla/readability/Readability.js");
const ORIGIN = "http://saved.test";
const POLICY = `script-src ${ORIGIN}/pkg/ 'wasm-unsafe-eval'`;
const TYPES = { ".wasm": "application/wasm", ".js": "text/javascript" };

const [folder] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
});
// One script for the debugger protocol, which the page's policy does not concern.
const source = `(() => { ${await readFile(READABILITY, "utf8")}; return (${extract})({ origin: "${ORIGIN}" }); })()`;
const page = await browser.newPage();
let html;
await page.route("**/*", (route) => serve(route, html));
for (const name of (await readdir(folder)).filter((name) => name.endsWith(".html"))) {
  const id = name.slice(0, -".html".length);
  // A page's own policy must not keep the bench's modules out.
  const bytes = (await readFile(join(folder, name))).toString("latin1");
  html = Buffer.from(bytes.replace(/content-security-policy/gi, "x-no-policy"), "latin1");
  await page.goto(`${ORIGIN}/${encodeURIComponent(id)}`, { waitUntil: "domcontentloaded" }).catch(() => {});
  const found = await page.evaluate(source).catch((error) => {
    console.error(`${id}: ${error.message.split("\n")[0]}`);
  });
  if (found) console.log(JSON.stringify({ id, ...found }));
}
await browser.close();

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

/**
 * Runs in the page: both tools' text and time, our text without the page's style sheets, which no program but a browser
 * reads, and what a click on each key sentence highlights.
 */
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

  const sheets = [...document.styleSheets];
  for (const sheet of sheets) sheet.disabled = true;
  const bare = await find();
  for (const sheet of sheets) sheet.disabled = false;

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
  const lines = card.shadowRoot?.querySelectorAll("[part~=sentences] [part~=jump]") ?? [];
  const jumps = (card.summary?.sentences ?? []).map(({ text }, at) => {
    lines[at]?.click();
    return { sentence: text, marked: [...(CSS.highlights.get("nutgraf-jump") ?? [])].join("") };
  });
  return {
    nutgraf: { text: article.text, ms: ours },
    unstyled: bare.text,
    readability: { text: textOf(parsed?.content ?? ""), ms: theirs },
    jumps,
  };

  /** The text of Readability's HTML with a line for each block: its own `textContent` glues them. */
  function textOf(html) {
    const lines = html.replace(/<\/?(p|div|h\d|li|ul|ol|br|blockquote|section|article|td|tr|table|fig\w+)\b/gi, "\n$&");
    return new DOMParser().parseFromString(lines, "text/html").body.textContent;
  }
}
