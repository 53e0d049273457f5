// Draws the README's pictures into docs/, and the front page and the card in their states into target/pictures/, for us
// to look at: `cargo xtask pictures`.
import { mkdir, rm } from "node:fs/promises";
import { launch, open } from "../browser/browser.mjs";
import { NEWSPAPERS, newspaper } from "../browser/newspapers.mjs";
import { ROOT, serve } from "../browser/server.mjs";

const DOCS = `${ROOT}docs`;
const OUT = `${ROOT}target/pictures`;
/** How much of the page around a card is shown, in CSS pixels. */
const MARGIN = 48;
const LOOKS = ["quiet", "rule", "boxed"];
const ALL = `data-controls="length copy copy-line share feedback about keywords" data-about-url="/how"`;

const [browser, server] = await Promise.all([launch(), serve()]);

/** Opens a page and waits until all its cards are there. */
async function visit(path, { width, height = 860, scheme = "light", ...options }) {
  const visited = await open(browser, `${server.url}${path}`, {
    viewport: { width, height }, colorScheme: scheme, reducedMotion: "reduce", ...options,
  });
  await visited.page.waitForFunction(() => {
    const cards = [...document.querySelectorAll("nutgraf-card")];
    return cards.length > 0 && cards.every((card) => card.summary);
  });
  return visited;
}

/** The address of a newspaper whose card has these attributes. */
function paper(name, attributes = "") {
  const path = `/paper-${Object.keys(server.pages).length}`;
  server.pages[path] = newspaper(name, `<script src="/pkg/embed.js" data-collapsed="false" ${attributes}></script>`);
  return path;
}

/** Draws the card of a page and what stands around it; `act` comes before. */
async function drawCard(file, path, { act = () => {}, ...options }) {
  const { page, close } = await visit(path, options);
  await act(page);
  const box = await page.locator("nutgraf-card").evaluate((card) => {
    const { top, height } = card.getBoundingClientRect();
    return { top: top + scrollY, height };
  });
  const clip = { x: 0, y: Math.max(box.top - MARGIN, 0), width: options.width, height: box.height + 2 * MARGIN };
  await page.screenshot({ path: `${OUT}/${file}.png`, fullPage: true, clip });
  await close();
}

async function drawFront() {
  for (const width of [360, 768, 1280, 1600]) {
    for (const scheme of ["light", "dark"]) {
      const { page, close } = await visit("/www/index.html", { width, scheme });
      await page.locator("#heat-parts li").first().waitFor();
      for (const details of await page.locator("section > details").all()) await details.locator("summary").click();
      await page.screenshot({ path: `${OUT}/front-${width}-${scheme}.png`, fullPage: true });
      await close();
    }
  }
}

/** Every newspaper in a narrow, a usual and a wide window, each look and each state on one of them. */
async function drawCards() {
  for (const name of Object.keys(NEWSPAPERS)) {
    for (const width of [280, 768, 1600]) await drawCard(`${name}-${width}`, paper(name), { width });
  }
  for (const look of LOOKS) {
    const path = paper("broadsheet", `${ALL} data-look="${look}"`);
    await drawCard(`${look}-controls`, path, { width: 768, act: (page) => page.locator("[part~=about]").click() });
    await drawCard(`${look}-forced-colours`, path, { width: 768, forcedColors: "active" });
    await drawCard(`${look}-forced-colours-dark`, path, { width: 768, forcedColors: "active", scheme: "dark" });
    await drawCard(`${look}-print`, path, { width: 768, act: (page) => page.emulateMedia({ media: "print" }) });
    for (const theme of ["light", "dark"]) {
      const themed = paper(theme === "light" ? "dark" : "broadsheet", `data-look="${look}" data-theme="${theme}"`);
      await drawCard(`${look}-theme-${theme}`, themed, { width: 768 });
    }
    for (const name of ["broadsheet", "arabic"]) {
      const path = paper(name, `data-look="${look}"`);
      await drawCard(`${look}-${name}-closed`, path, { width: 360, act: (page) => page.locator("[part=toggle]").click() });
    }
  }
  for (const name of ["dark", "magazine"]) {
    await drawCard(`print-${name}`, paper(name), { width: 768, act: (page) => page.emulateMedia({ media: "print" }) });
  }
}

/** The card beside its article, as the front page has it. */
async function drawReadmeCard() {
  const { page, close } = await visit("/www/index.html", { width: 1100 });
  await page.screenshot({ path: `${DOCS}/card.png` });
  await close();
}

/** The three looks, each on another newspaper. */
async function drawReadmeLooks() {
  const [width, height] = [400, 780];
  const frames = [["broadsheet", "quiet"], ["dark", "rule"], ["ghost", "boxed"]]
    .map(([name, look]) => `<iframe src="${paper(name, `data-length="2" data-quotes="1" data-look="${look}"`)}"></iframe>`);
  server.pages["/looks"] = `<!doctype html><style>body { display: flex; gap: 16px; margin: 0; padding: 16px; background: #d8d5cd }
iframe { width: ${width}px; height: ${height}px; border: 0; background: #fff }</style>${frames.join("")}`;
  const { page, close } = await open(browser, `${server.url}/looks`, {
    viewport: { width: 3 * width + 4 * 16, height: height + 32 }, reducedMotion: "reduce",
  });
  for (const frame of page.frames().slice(1)) {
    await frame.waitForFunction(() => document.querySelector("nutgraf-card")?.summary);
    await frame.evaluate((margin) => {
      const { top } = document.querySelector("nutgraf-card").getBoundingClientRect();
      document.documentElement.style.scrollbarWidth = "none";
      scrollBy(0, top - margin);
    }, 2 * MARGIN);
  }
  await page.screenshot({ path: `${DOCS}/looks.png` });
  await close();
}

try {
  await drawReadmeCard();
  await drawReadmeLooks();
  if (!process.argv.includes("--readme")) {
    await rm(OUT, { recursive: true, force: true });
    await mkdir(OUT, { recursive: true });
    await drawFront();
    await drawCards();
  }
} finally {
  await Promise.all([browser.close(), server.close()]);
}
