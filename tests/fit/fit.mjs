// The package as users have it: packed, installed into a smallest project of each kind, built and run. Every one has to
// give the answers that Node gives.
//
// node tests/fit/fit.mjs [--quick] [--write] [NAME…]
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { launch } from "../browser/browser.mjs";
import { ROOT, serve } from "../browser/server.mjs";
import { ARTICLES } from "./articles.mjs";
import { checkCode, writeTable } from "./document.mjs";
import { ENVIRONMENTS } from "./environments.mjs";
import { asExtension, asModule, asPage, asServer, asTests, run, withTools } from "./hosts.mjs";

const PROJECTS = join(ROOT, "tests/fit/projects");
const WORK = join(ROOT, "target/fit");

const flags = process.argv.slice(2).filter((arg) => arg.startsWith("--"));
const names = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const wanted = ({ name, quick }) =>
  names.length ? names.some((part) => name.includes(part)) : quick || !flags.includes("--quick");

/** What has to be the same everywhere. */
const gist = (summaries) =>
  summaries.map(({ lang, degraded = null, sentences, quotes }) => ({
    lang,
    degraded,
    sentences: sentences.map(({ text }) => text),
    speakers: quotes.map(({ speaker }) => speaker?.name ?? null),
  }));

/** What a page that only calls `summarize` may load before it does so, in bytes (brotli). */
const FIRST_CHUNK = 16_800;

/** Checks what a build's page loads first. */
async function checkChunk(folder) {
  const name = (await readdir(folder)).find((name) => /^index-.*\.js$/.test(name));
  const bytes = brotliCompressSync(await readFile(join(folder, name))).length;
  console.log(`the first chunk has ${bytes} bytes of JavaScript`);
  assert.ok(bytes <= FIRST_CHUNK, `the first chunk has ${bytes} bytes, more than ${FIRST_CHUNK}`);
}

/** The project and build that `prepare` was last asked for: what several environments share is built once. */
let prepared = "";

/** Installs a project with the packed package in it, and builds it; the answer is its folder. */
async function prepare({ project, build }, tarball) {
  const folder = join(WORK, project);
  if (prepared === `${project}: ${build}`) return folder;
  prepared = "";
  await mkdir(folder, { recursive: true });
  await rm(join(folder, "dist"), { recursive: true, force: true });
  await cp(join(PROJECTS, project), folder, { recursive: true });
  if (!(await readFile(join(folder, "package.json")).catch(() => null))) {
    await writeFile(join(folder, "package.json"), '{ "private": true }');
  }
  await run("npm", ["install", "--no-audit", "--no-fund", "--no-save", "--prefer-offline", tarball], { cwd: folder });
  if (build) await run(build, [], withTools(folder));
  prepared = `${project}: ${build}`;
  return folder;
}

/** Runs one environment; the answer is its summaries, and how it got the module where that can be told. */
async function visit(environment, tarball, { browser, server, elsewhere }) {
  const { project, runs, runtime = "node", entry, post, chunk } = environment;
  const folder = await prepare(environment, tarball);
  if (chunk) await checkChunk(join(folder, chunk));
  switch (runs) {
    case "node":
      return asModule(folder, runtime, entry);
    case "tests":
      return asTests(folder, entry);
    case "server":
      return asServer(browser, folder, entry, post);
    case "extension":
      return asExtension(folder, entry, server);
    case "page": {
      const script = await readFile(join(folder, "node_modules/nutgraf/embed.js"));
      const hash = `sha384-${createHash("sha384").update(script).digest("base64")}`;
      const installed = `${elsewhere.url}/target/fit/${project}/node_modules/nutgraf`;
      const page = entry
        .replace("ELSEWHERE", encodeURIComponent(installed))
        .replace("HASH", encodeURIComponent(hash));
      return asPage(browser, `${server.url}/target/fit/${project}/${page}`);
    }
  }
}

async function main() {
  await mkdir(WORK, { recursive: true });
  const packed = JSON.parse(await run("npm", ["pack", "--json", "--pack-destination", WORK], { cwd: join(ROOT, "pkg") }));
  const [{ filename, size }] = Array.isArray(packed) ? packed : Object.values(packed);
  const tarball = join(WORK, filename);
  const tools = { browser: await launch(), server: await serve(), elsewhere: await serve({ cors: true }) };
  const expected = gist((await visit(ENVIRONMENTS[0], tarball, tools)).summaries);
  assert.deepEqual(expected.map(({ lang, degraded }) => [lang, degraded]), [["en", null], ["de", null], ["fr", null]]);
  const { summarize } = await import(join(WORK, ENVIRONMENTS[0].project, "node_modules/nutgraf/index.js"));
  const expectedOfCard = gist(await Promise.all(ARTICLES.map((article) => summarize(article, { beyond: true }))));
  const rows = [];
  for (const environment of ENVIRONMENTS.filter(wanted)) {
    const started = performance.now();
    let verdict = "the same answers";
    let how = "";
    try {
      const answer = await visit(environment, tarball, tools);
      assert.deepEqual(gist(answer.summaries), environment.card ? expectedOfCard : expected);
      how = answer.how ?? "";
    } catch (error) {
      verdict = "FAILED";
      console.error(`${environment.name}: ${error.message}`);
      process.exitCode = 1;
    }
    rows.push({ environment, verdict, how });
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`${environment.name.padEnd(36)} ${verdict.padEnd(18)} ${how.padEnd(8)}${seconds} s`);
  }
  const fit = rows.filter(({ verdict }) => verdict !== "FAILED");
  console.log(`${fit.length} of ${rows.length} environments fit; the tarball has ${size} bytes`);
  if (flags.includes("--write")) await writeTable(rows);
  else await checkCode();
  await Promise.all(Object.values(tools).map((tool) => tool.close()));
}

await main();
