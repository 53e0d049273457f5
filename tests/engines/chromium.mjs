// Chromium as a session like the others', by Playwright.
import { launch } from "../browser/browser.mjs";
import { Session } from "./session.mjs";

/** Starts Chromium. */
export async function launchChromium() {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 900, height: 900 } });
  return new PlaywrightSession(page, browser);
}

class PlaywrightSession extends Session {
  #page;
  #browser;

  constructor(page, browser) {
    super();
    this.#page = page;
    this.#browser = browser;
  }

  goto(url) {
    return this.#page.goto(url);
  }

  evaluate(work, ...args) {
    return this.#page.evaluate(`(${work})(...${JSON.stringify(args)})`);
  }

  close() {
    return this.#browser.close();
  }
}
