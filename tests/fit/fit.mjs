// The package as users have it: packed, installed into a smallest project of each kind, built and run. Every one has to
// give the answers that Node gives.
//
// node tests/fit/fit.mjs [--quick] [--write] [NAME…]
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { launch, open } from "../browser/browser.mjs";
import { ROOT, serve } from "../browser/server.mjs";
import { ARTICLES } from "./articles.mjs";
import { ENVIRONMENTS } from "./environments.mjs";

const PROJECTS = join(ROOT, "tests/fit/projects");
const WORK = join(ROOT, "target/fit");
const TABLE = join(ROOT, "docs/environments.md");

const flags = process.argv.slice(2).filter((arg) => arg.startsWith("--"));
const names = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const wanted = ({ name, quick }) =>
  names.length ? names.some((part) => name.includes(part)) : quick || !flags.includes("--quick");

/** Runs a command to its end; the answer is what it prints. */
function run(command, args, { cwd, ...options }) {
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

/** A project's own tools come first on the path. */
const withTools = (cwd) => ({
  cwd,
  shell: true,
  env: { ...process.env, ARTICLES: JSON.stringify(ARTICLES), PATH: `${join(cwd, "node_modules/.bin")}${delimiter}${process.env.PATH}` },
});

/** What has to be the same everywhere. */
const gist = (summaries) =>
  summaries.map(({ lang, degraded = null, sentences, quotes }) => ({
    lang,
    degraded,
    sentences: sentences.map(({ text }) => text),
    speakers: quotes.map(({ speaker }) => speaker?.name ?? null),
  }));

/** Installs a project with the packed package in it; the answer is its folder. */
async function install(project, tarball) {
  const folder = join(WORK, project);
  await mkdir(folder, { recursive: true });
  await rm(join(folder, "dist"), { recursive: true, force: true });
  await cp(join(PROJECTS, project), folder, { recursive: true });
  if (!(await readFile(join(folder, "package.json")).catch(() => null))) {
    await writeFile(join(folder, "package.json"), '{ "private": true }');
  }
  await run("npm", ["install", "--no-audit", "--no-fund", "--no-save", "--prefer-offline", tarball], { cwd: folder });
  return folder;
}

async function asModule(folder, runtime, entry) {
  const command = `${runtime} ${join(ROOT, "tests/fit/run.cjs")} ${entry}`;
  return JSON.parse(await run(command, [], withTools(folder)));
}

async function asTests(folder, command) {
  const answers = join(folder, "answers.json");
  await rm(answers, { force: true });
  await run(command, [], withTools(folder));
  return JSON.parse(await readFile(answers, "utf8"));
}

/** Opens a page; `how` tells whether the module came as its file, or as the script with its bytes. */
async function asPage(browser, url) {
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

/** Runs a project's own server while `work` visits it. */
async function withServer(folder, command, work) {
  const port = await freePort();
  const server = spawn(command.replace("PORT", port), { ...withTools(folder), stdio: "ignore", detached: true });
  try {
    const url = `http://localhost:${port}/`;
    for (let tries = 0; !(await fetch(url).then(({ ok }) => ok, () => false)); tries++) {
      if (tries > 300) throw new Error(`${command} does not answer`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return await work(url);
  } finally {
    process.kill(-server.pid);
  }
}

/** Builds and runs one environment. */
async function visit({ project, build, runs, runtime = "node", entry, post }, tarball, { browser, server }) {
  const folder = await install(project, tarball);
  if (build) await run(build, [], withTools(folder));
  if (runs === "node") return { summaries: await asModule(folder, runtime, entry) };
  if (runs === "tests") return { summaries: await asTests(folder, entry) };
  if (runs === "page") return asPage(browser, `${server.url}/target/fit/${project}/${entry}`);
  return withServer(folder, entry, async (url) => {
    if (!post) return asPage(browser, url);
    const answer = await fetch(new URL(post, url), { method: "POST", body: JSON.stringify(ARTICLES) });
    return { summaries: await answer.json() };
  });
}

async function main() {
  await mkdir(WORK, { recursive: true });
  const packed = JSON.parse(await run("npm", ["pack", "--json", "--pack-destination", WORK], { cwd: join(ROOT, "pkg") }));
  const [{ filename, size }] = Array.isArray(packed) ? packed : Object.values(packed);
  const tarball = join(WORK, filename);
  const tools = { browser: await launch(), server: await serve() };
  const expected = gist((await visit(ENVIRONMENTS[0], tarball, tools)).summaries);
  assert.deepEqual(expected.map(({ lang, degraded }) => [lang, degraded]), [["en", null], ["de", null], ["fr", null]]);
  const rows = [];
  for (const environment of ENVIRONMENTS.filter(wanted)) {
    const started = performance.now();
    let verdict = "the same answers";
    let how = "";
    try {
      const answer = await visit(environment, tarball, tools);
      assert.deepEqual(gist(answer.summaries), expected);
      how = answer.how ?? "";
    } catch (error) {
      verdict = "FAILED";
      console.error(`${environment.name}: ${error.message}`);
      process.exitCode = 1;
    }
    rows.push([environment.name, verdict, how]);
    console.log(`${environment.name.padEnd(30)} ${verdict.padEnd(18)} ${how.padEnd(8)}${Math.round((performance.now() - started) / 1000)} s`);
  }
  console.log(`${rows.filter(([, verdict]) => verdict !== "FAILED").length} of ${rows.length} environments fit; the tarball has ${size} bytes`);
  if (flags.includes("--write")) await writeTable(rows);
  await tools.browser.close();
  await tools.server.close();
}

/** Replaces the table in the document. */
async function writeTable(rows) {
  const text = await readFile(TABLE, "utf8");
  const table = ["| environment | answers | the module comes as |", "|---|---|---|", ...rows.map((row) => `| ${row.join(" | ")} |`)];
  await writeFile(TABLE, `${text.split("<!-- table -->")[0]}<!-- table -->\n\n${table.join("\n")}\n`);
}

await main();
