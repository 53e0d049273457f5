// What the README and the pages of docs/ name is there, and their JavaScript runs.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { pages, snippets } from "./pages.mjs";
import { TEXT } from "./text.mjs";

const ROOT = new URL("../../", import.meta.url);
const run = promisify(execFile);

const project = await mkdtemp(join(tmpdir(), "nutgraf-docs-"));
after(() => rm(project, { recursive: true }));
await mkdir(join(project, "node_modules"));
await symlink(fileURLToPath(new URL("pkg", ROOT)), join(project, "node_modules/nutgraf"), "junction");

const scripts = await snippets("js");
test("there are snippets", () => assert.ok(scripts.length >= 7, `${scripts.length}`));

for (const [at, { name, code }] of scripts.entries()) {
  test(`${name} runs`, async () => {
    const path = join(project, `${at}.mjs`);
    await writeFile(path, `const text = ${JSON.stringify(TEXT)};\n${code}`);
    const { stderr } = await run(process.execPath, [path]);
    assert.equal(stderr, "");
  });
}

test("each test that docs/security.md names is there", async () => {
  const page = await readFile(new URL("docs/security.md", ROOT), "utf8");
  const cases = page.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| case "));
  assert.ok(cases.length > 20, `${cases.length} cases`);
  for (const line of cases) {
    const [, file, name] = line.match(/`(\S+)`: `([^`]+)` \|$/) ?? assert.fail(`no test: ${line}`);
    assert.ok((await readFile(new URL(file, ROOT), "utf8")).includes(name), `${file} has no “${name}”`);
  }
});

test("each `cargo xtask` that a page names is a command", async () => {
  const usage = await readFile(new URL("xtask/src/main.rs", ROOT), "utf8");
  const benches = await readdir(new URL("benches", ROOT));
  for (const { name, text } of await pages()) {
    for (const [, command, bench] of text.matchAll(/cargo xtask ([a-z]+)(?: bench)? ?([a-z]*)/g)) {
      assert.ok(usage.includes(`\ncargo xtask ${command}`), `${name}: cargo xtask ${command}`);
      const isThere = command !== "bench" || !bench || benches.includes(bench) || benches.includes(`${bench}.rs`);
      assert.ok(isThere, `${name}: cargo xtask bench ${bench}`);
    }
  }
});

/** As GitHub and mdbook make it of a heading. */
const slug = (heading) => heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").trim().replace(/\s/g, "-");

test("each link leads to a page and a heading that are there", async () => {
  const texts = new Map((await pages()).map(({ name, text }) => [name, text]));
  for (const [name, text] of texts) {
    for (const [, target] of text.matchAll(/\]\((?!https:)([^)]+)\)/g)) {
      const [path, anchor] = target.split("#");
      const file = path ? join(dirname(name), path) : name;
      assert.ok(!name.startsWith("docs/") || file.startsWith("docs"), `${name}: ${target} is not in the book`);
      const linked = texts.get(file) ?? (await readFile(new URL(file, ROOT), "utf8"));
      const headings = Array.from(linked.matchAll(/^#+ (.*)$/gm), ([, heading]) => slug(heading));
      assert.ok(!anchor || headings.includes(anchor), `${name}: ${target}`);
    }
  }
});

test("the book has every page", async () => {
  const summary = await readFile(new URL("docs/SUMMARY.md", ROOT), "utf8");
  for (const { name } of await pages()) {
    const listed = name === "README.md" || name === "docs/SUMMARY.md" || summary.includes(`](${name.slice("docs/".length)})`);
    assert.ok(listed, name);
  }
});
