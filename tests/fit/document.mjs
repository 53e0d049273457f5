// `docs/environments.md`: the table of what ran, and the code that is to be written, as it ran.
import assert from "node:assert/strict";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../browser/server.mjs";

const PROJECTS = join(ROOT, "tests/fit/projects");
const DOCUMENT = join(ROOT, "docs/environments.md");
const MARK = "<!-- table -->";

/** What names the package or calls it: the lines that a user writes for it. */
const OWN = /nutgraf|\bsummarize\(|\binit\(/;

/** How many lines of a project are there for the package. */
async function ownLines({ project, entry }) {
  // The script tag stands in the address.
  if (entry.includes("embed.js")) return 1;
  const files = await readdir(join(PROJECTS, project), { recursive: true, withFileTypes: true });
  let most = 0;
  for (const file of files.filter((file) => /\.(astro|cjs|html|[jt]sx?|mjs|svelte|vue)$/.test(file.name))) {
    const text = await readFile(join(file.parentPath, file.name), "utf8");
    most = Math.max(most, text.split("\n").filter((line) => OWN.test(line)).length);
  }
  return most;
}

/** Replaces the table in the document. */
export async function writeTable(rows) {
  const text = await readFile(DOCUMENT, "utf8");
  const table = ["| environment | answers | the module comes as | lines of own code |", "|---|---|---|---|"];
  for (const { environment, verdict, how } of rows) {
    table.push(`| ${environment.name} | ${verdict} | ${how} | ${await ownLines(environment)} |`);
  }
  await writeFile(DOCUMENT, `${text.split(MARK)[0]}${MARK}\n\n${table.join("\n")}\n`);
}

/** The code that the document shows has to be the text of the file that is named above it. */
export async function checkCode() {
  const text = await readFile(DOCUMENT, "utf8");
  const shown = [...text.matchAll(/^`([^`]+)`:\n\n```\w+\n(.*?)\n```$/gms)];
  assert.ok(shown.length > 0, `${DOCUMENT} shows no code`);
  for (const [, path, code] of shown) {
    assert.equal(code, (await readFile(join(PROJECTS, path), "utf8")).trimEnd(), `${DOCUMENT} shows another ${path}`);
  }
}
