// The front page and its articles in a browser, for the tests of both.
import { after, before } from "node:test";
import { launch } from "./browser.mjs";
import { serve } from "./server.mjs";

export const PHONE = { viewport: { width: 375, height: 740 } };
export const DESKTOP = { viewport: { width: 1280, height: 860 } };

/** The articles of the front page, by their names in www/articles. */
export const ARTICLES = ["politics", "science", "feature"];

/**
 * Gives a file of tests a browser and a server; the answer opens a page under www/ and waits for its cards. `trouble` gathers
 * whatever a reader's console would show.
 */
export function frontPages() {
  let browser;
  let server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
  });
  after(() => Promise.all([browser.close(), server.close()]));

  return async (path, { cards = 1, ...options } = DESKTOP) => {
    const context = await browser.newContext({ reducedMotion: "reduce", ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const trouble = [];
    page.on("pageerror", (error) => trouble.push(String(error)));
    page.on("console", (message) => trouble.push(message.text()));
    page.on("request", (request) => request.url().startsWith(server.url) || trouble.push(`request: ${request.url()}`));
    page.on("response", (response) => response.ok() || trouble.push(`${response.status()} ${response.url()}`));
    await page.addInitScript(() => {
      globalThis.shifts = [];
      new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map((entry) => entry.value)))
        .observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(`${server.url}/www/${path}`);
    await page.waitForFunction((count) => {
      const ready = [...document.querySelectorAll("nutgraf-card")].filter((card) => card.summary);
      return ready.length === count;
    }, cards);
    return { page, trouble, close: () => context.close() };
  };
}

export const plain = (text) => text.replace(/\s+/g, " ").trim();

/** What is marked in the article, and whether it is in view. */
export const marked = (page) =>
  page.evaluate(() => {
    const [range, ...others] = CSS.highlights.get("nutgraf-jump") ?? [];
    if (!range || others.length > 0) return null;
    const place = range.getBoundingClientRect();
    return { text: range.toString(), inView: place.top >= 0 && place.top < innerHeight };
  });

/** One scroll position after another has come to rest. */
export const settle = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** The lines of the page's first card, as a reader sees them. */
export const summaryOf = (page, selector = "nutgraf-card") => page.$eval(selector, (card) => card.summary);
