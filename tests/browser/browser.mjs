import { chromium } from "playwright-core";

const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"];

/** Starts the system's Chromium; `options` are Playwright's. */
export function launch(options) {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ARGS,
    ...options,
  });
}

/**
 * Opens a page and notes what goes wrong in it: `errors` are uncaught errors and unhandled
 * rejections, `warnings` what scripts wrote to the console (not what the browser itself reports).
 */
export async function open(browser, url, { before, ...options } = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
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

/** Runs `work` in a fresh browser with an extension that has a worker; the second argument is the extension's id. */
export async function withExtension(folder, work) {
  const context = await chromium.launchPersistentContext("", {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [...ARGS, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
    ignoreDefaultArgs: ["--disable-extensions"],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
    return await work(context, new URL(worker.url()).host);
  } finally {
    await context.close();
  }
}
