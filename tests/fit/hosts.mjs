// What runs a project's code and gives its answers: Node or another runtime, a page, a server, a test runner, an extension.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { open, withExtension } from "../browser/browser.mjs";
import { ROOT } from "../browser/server.mjs";
import { ARTICLES } from "./articles.mjs";

/** How long a server of a project may take until it answers, in milliseconds. */
const PATIENCE = 60_000;
const PAUSE = 100;

/** Runs a command to its end; the answer is what it prints. */
export function run(command, args, { cwd, ...options }) {
  const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"], ...options });
  let out = "";
  let all = "";
  child.stdout.on("data", (data) => ((out += data), (all += data)));
  child.stderr.on("data", (data) => (all += data));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => (code ? reject(new Error(`${command} ${args.join(" ")} failed:\n${all}`)) : resolve(out)));
  });
}

/** A project's own tools come first on the path, and none of them tells its maker about it. */
export const withTools = (cwd, env = {}) => ({
  cwd,
  shell: true,
  env: {
    ...process.env,
    ARTICLES: JSON.stringify(ARTICLES),
    ASTRO_TELEMETRY_DISABLED: "1",
    CI: "1",
    NEXT_TELEMETRY_DISABLED: "1",
    WRANGLER_SEND_METRICS: "false",
    PATH: `${join(cwd, "node_modules/.bin")}${delimiter}${process.env.PATH}`,
    ...env,
  },
});

export async function asModule(folder, runtime, entry) {
  const command = `${runtime} ${join(ROOT, "tests/fit/run.cjs")} ${entry}`;
  return { summaries: JSON.parse(await run(command, [], withTools(folder))) };
}

export async function asTests(folder, command) {
  const answers = join(folder, "answers.json");
  await rm(answers, { force: true });
  await run(command, [], withTools(folder));
  return { summaries: JSON.parse(await readFile(answers, "utf8")) };
}

/** Opens a page; `how` tells whether the module came as its file, or as the script with its bytes. */
export async function asPage(browser, url) {
  const { page, errors, warnings, close } = await open(browser, url);
  try {
    let how = "script";
    page.context().on("response", (response) => {
      if (response.ok() && response.headers()["content-type"]?.includes("wasm")) how = "file";
    });
    await page.waitForFunction(() => globalThis.summaries);
    const summaries = await page.evaluate((articles) => globalThis.summaries(articles), ARTICLES);
    assert.deepEqual([errors, warnings], [[], []]);
    return { summaries, how };
  } finally {
    await close();
  }
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Runs a project's own server, and visits its page or posts the articles to it. */
export async function asServer(browser, folder, command, post) {
  const port = await freePort();
  const server = spawn(command, { ...withTools(folder, { PORT: port }), stdio: ["ignore", "pipe", "pipe"], detached: true });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (data) => (said += data));
  try {
    const url = `http://localhost:${port}/`;
    for (let waited = 0; !(await fetch(url).then(({ ok }) => ok, () => false)); waited += PAUSE) {
      if (waited > PATIENCE || server.exitCode !== null) throw new Error(`${command} does not answer:\n${said}`);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    if (post === undefined) return await asPage(browser, url);
    const headers = { "content-type": "application/json" };
    const answer = await fetch(new URL(post, url), { method: "POST", headers, body: JSON.stringify(ARTICLES) });
    if (!answer.ok) throw new Error(`${command} answers ${answer.status}:\n${said}`);
    return { summaries: await answer.json() };
  } finally {
    if (server.exitCode === null) process.kill(-server.pid);
  }
}

/** Runs a part of a browser extension: its worker, its page, or its script in other pages. */
export async function asExtension(folder, part, server) {
  return withExtension(folder, async (context, id) => {
    if (part === "worker") {
      const [worker] = context.serviceWorkers();
      return { summaries: await worker.evaluate((articles) => globalThis.summaries(articles), ARTICLES), how: "file" };
    }
    const page = await context.newPage();
    if (part === "page") {
      await page.goto(`chrome-extension://${id}/page.html`);
      await page.waitForFunction(() => globalThis.summaries);
      return { summaries: await page.evaluate((articles) => globalThis.summaries(articles), ARTICLES), how: "file" };
    }
    const summaries = [];
    for (const article of ARTICLES) {
      const paragraphs = article.split("\n\n").map((text) => `<p>${text}</p>`);
      server.pages["/article"] = `<!doctype html><meta charset="utf-8"><article>${paragraphs.join("")}</article>`;
      await page.goto(`${server.url}/article`);
      const card = page.locator("[data-summary]");
      summaries.push(JSON.parse(await card.getAttribute("data-summary")));
    }
    return { summaries, how: "file" };
  });
}
