import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Script } from "node:vm";

const run = promisify(execFile);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const PACKAGE = here("../../pkg/");
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** A project that has the package installed as published. */
let project;
let packed;
before(async () => {
  project = await mkdtemp(join(tmpdir(), "nutgraf-"));
  const { stdout } = await run(npm, ["pack", "--json", "--pack-destination", project], { cwd: PACKAGE });
  const report = JSON.parse(stdout);
  [packed] = Array.isArray(report) ? report : Object.values(report);
  await writeFile(join(project, "package.json"), '{ "private": true, "type": "module" }');
  const options = ["--offline", "--no-audit", "--no-fund", "--no-package-lock"];
  await run(npm, ["install", ...options, join(project, packed.filename)], { cwd: project });
});
after(() => rm(project, { recursive: true, force: true }));

const node = (...args) => run(process.execPath, args, { cwd: project }).then(({ stdout }) => stdout.trim());

test("the package holds what it needs and nothing else", async () => {
  const files = packed.files.map(({ path }) => path).sort();
  const written = (await readdir(PACKAGE)).filter((name) => name !== "languages");
  const packs = (await readdir(join(PACKAGE, "languages"))).map((name) => `languages/${name}`);
  assert.ok(packs.length >= 29);
  assert.deepEqual(files, [...written, ...packs].sort());
});

const script = (name) => readFile(join(PACKAGE, name), "utf8");

test("embed.js stands in a plain script tag, and imports as it comes by an address", async () => {
  const embed = await script("embed.js");
  new Script(embed);
  assert.match(embed, /^"use strict";/);
  assert.match(embed, /\bimport\(\w+\)/);
  assert.ok(!embed.includes("nutgraf-ready"), "a module that it loads later is in it");
});

test("its scripts are minified, with what bundlers and browsers look for where they look", async () => {
  for (const name of packed.files.map(({ path }) => path).filter((path) => path.endsWith(".js"))) {
    const code = await script(name);
    const isCalledOnLoad = ["nutgraf.js", "card.js", "placed.js"].includes(name);
    assert.equal(code.startsWith("//# allFunctionsCalledOnLoad\n"), isCalledOnLoad, name);
    assert.doesNotMatch(code, /\/\*\*|^ +/m, name);
  }
  const quoted = (address) => `["'\`]\\./${address}["'\`]`;
  for (const [name, module] of [["wasm.js", "nutgraf_bg.wasm"], ["html.js", "nutgraf_html_bg.wasm"]]) {
    assert.match(await script(name), new RegExp(`new URL\\(${quoted(module)},import\\.meta\\.url\\)`), name);
  }
  assert.match(await script("wasm.js"), new RegExp(`import\\(${quoted("wasm-bytes.js")}\\)`));
  assert.match(await script("languages.js"), new RegExp(`import\\(${quoted("languages/de.js")}\\)`));
  // Packs by an address of the site's: no bundler is to look for them.
  assert.match(await script("packs.js"), /import\(\s*\/\* webpackIgnore: true \*\/\s*\/\* @vite-ignore \*\/\s*\w/);
});

test("the licences go with it", async () => {
  const { license } = JSON.parse(await readFile(join(PACKAGE, "package.json"), "utf8"));
  assert.equal(license, "MIT OR Apache-2.0");
  for (const name of ["LICENSE-MIT", "LICENSE-APACHE"]) {
    assert.ok(packed.files.some(({ path }) => path === name), name);
    assert.equal(await readFile(join(PACKAGE, name), "utf8"), await readFile(here(`../../${name}`), "utf8"));
  }
});

test("the licences of each crate that is compiled in go with it", async () => {
  const notices = await readFile(join(PACKAGE, "THIRD-PARTY-LICENSES"), "utf8");
  const features = ["--no-default-features", "--features", "browser,server", "--target", "wasm32-unknown-unknown"];
  const shown = ["--edges", "normal", "--prefix", "none", "--format", "{p}"];
  const { stdout } = await run("cargo", ["tree", "--locked", ...features, ...shown], { cwd: here("../..") });
  const crates = stdout.match(/^\S+ v\S+/gm).filter((crate) => !crate.startsWith("nutgraf "));
  assert.ok(crates.some((crate) => crate.startsWith("unicode-segmentation ")) && crates.some((crate) => crate.startsWith("html5ever ")));
  for (const crate of crates) assert.ok(notices.includes(`\n    ${crate.replace(" v", " ")}\n`), crate);
  assert.ok(packed.files.some(({ path }) => path === "THIRD-PARTY-LICENSES"));
});

test("every export resolves to a file of the package", async () => {
  const { exports } = JSON.parse(await readFile(join(PACKAGE, "package.json"), "utf8"));
  const files = packed.files.map(({ path }) => `./${path}`);
  for (const target of Object.values(exports).flatMap((value) => (typeof value === "string" ? value : Object.values(value)))) {
    const [start, end = ""] = target.split("*");
    assert.ok(files.some((file) => file.startsWith(start) && file.endsWith(end)), target);
  }
  const german = await node("--input-type=module", "-e", `console.log(import.meta.resolve("nutgraf/languages/de.js"))`);
  assert.equal((await import(german)).default.tag, "de");
});

test("installed, it works in Node, by import and by require", async () => {
  const use = `splitSentences("One came. Two went.").then((sentences) => console.log(sentences.length))`;
  assert.equal(await node("--input-type=module", "-e", `import { splitSentences } from "nutgraf"; ${use}`), "2");
  assert.equal(await node("--input-type=commonjs", "-e", `import("nutgraf").then(({ splitSentences }) => ${use})`), "2");
});

test("importing any part of it on a server has no effects, and asks for no document", async () => {
  const { exports } = JSON.parse(await readFile(join(PACKAGE, "package.json"), "utf8"));
  const scripts = Object.keys(exports).filter((name) => !name.includes("*") && exports[name].default?.endsWith(".js"));
  assert.deepEqual(scripts, [".", "./card", "./element", "./server", "./embed.js"]);
  for (const name of scripts) {
    const code = `Object.defineProperty(globalThis, "document", { get: () => assert.fail("document") });
      const before = Reflect.ownKeys(globalThis).length;
      await import("${name.replace(".", "nutgraf")}");
      console.log(Reflect.ownKeys(globalThis).length - before);`;
    assert.equal(await node("--input-type=module", "-e", `import assert from "node:assert"; ${code}`), "0", name);
  }
});

test("the custom elements manifest tells what the element, its types and the docs tell", async () => {
  const { modules: [{ declarations: [card] }] } = JSON.parse(await readFile(join(PACKAGE, "custom-elements.json"), "utf8"));
  const { NutgrafCard } = await import("../../pkg/card.js");
  const names = (list) => list.map(({ name }) => name);
  assert.deepEqual(names(card.attributes).sort(), [...NutgrafCard.observedAttributes, "look", "theme"].sort());
  const types = await readFile(join(PACKAGE, "card.d.ts"), "utf8");
  assert.deepEqual(names(card.events), Array.from(types.matchAll(/^  "(nutgraf-[a-z]+)": CustomEvent/gm), ([, name]) => name));
  const theming = await readFile(here("../../docs/theming.md"), "utf8");
  /** The names in the first column of a table. */
  const table = (heading) => {
    const [, section] = theming.split(`\n## ${heading}\n`);
    const rows = section.split("\n## ")[0].match(/^\| `.*$/gm);
    return rows.flatMap((row) => Array.from(row.split("|")[1].matchAll(/`([^`]+)`/g), ([, name]) => name));
  };
  assert.deepEqual(names(card.attributes), table("Its attributes"));
  assert.deepEqual(names(card.cssProperties).sort(), table("Its colours and type").sort());
  assert.deepEqual(names(card.cssParts).sort(), table("Its parts").sort());
  const [events, options] = await Promise.all(["events", "options"].map((name) => readFile(here(`../../docs/${name}.md`), "utf8")));
  for (const event of names(card.events)) assert.ok(events.includes(`| \`${event}\` |`), event);
  for (const attribute of names(card.attributes)) assert.match(options, new RegExp(`\\| .*\`${attribute}\`.* \\|`), attribute);
});

test("publint finds nothing to say", async () => {
  const { publint } = await import("publint");
  const { messages } = await publint({ pkgDir: PACKAGE, level: "suggestion" });
  assert.deepEqual(messages, []);
});

test("attw remarks only that the package is ESM", async () => {
  const { checkPackage, createPackageFromTarballData } = await import("@arethetypeswrong/core");
  const tarball = await readFile(join(project, packed.filename));
  // An address with a star stands for many: attw resolves none of them.
  const { problems } = await checkPackage(createPackageFromTarballData(tarball), { excludeEntrypoints: [/\*/] });
  assert.deepEqual([...new Set(problems.map(({ kind }) => kind))], ["CJSResolvesToESM"]);
});

for (const [module, moduleResolution] of [["esnext", "bundler"], ["node16", "node16"]]) {
  test(`its types serve a project with moduleResolution ${moduleResolution}`, async () => {
    const folder = join(project, moduleResolution);
    await mkdir(folder);
    await copyFile(here("types/consumer.ts"), join(folder, "consumer.ts"));
    const compilerOptions = { target: "es2022", lib: ["es2022", "dom"], module, moduleResolution, types: [], strict: true, noEmit: true };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
    await run(process.execPath, [here("../node_modules/typescript/bin/tsc"), "-p", folder]).catch(({ stdout }) => assert.fail(stdout));
  });
}
