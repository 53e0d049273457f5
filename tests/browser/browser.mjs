import { chromium } from "playwright-core";

/** Starts the system's Chromium. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
  });
}

/**
 * Opens a page and notes what goes wrong in it: `errors` are uncaught errors and unhandled
 * rejections, `warnings` what scripts wrote to the console (not what the browser itself reports).
 */
export async function open(browser, url, { before, ...options } = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const errors = [];
  const warnings = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    const reported = message.type() === "error" && !message.args().length;
    if (!reported && ["warning", "error"].includes(message.type())) warnings.push(message.text());
  });
  if (before) await page.addInitScript(before);
  await page.goto(url);
  return { page, errors, warnings, close: () => context.close() };
}
