// node xtask/bundle.mjs GENERATED PACKAGE: `src/web/` and what was generated → the package's scripts, minified.

import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { minify } from "rolldown/utils";

const SOURCES = fileURLToPath(new URL("../src/web/", import.meta.url));

/**
 * Modules with parts that no other file imports: a file each would be a request each, and more bytes. `packs.js` has none,
 * and stands here since only what is bundled keeps its hints.
 */
const PARTS = { "card.js": ["follow.js", "mount.js"], "packs.js": [], "placed.js": ["fit.js", "squeeze.js"] };

/** Where comments tell a site's bundler to leave an `import()` alone. */
const WITH_HINTS = ["packs.js"];

/**
 * What is called as soon as a card is made. A browser that knows EAGER compiles it beside the page's own work while the
 * module is on its way, and not function by function once all wait for it. Each costs some bytes: the others have little
 * to compile.
 */
const CALLED_ON_LOAD = ["nutgraf.js", "card.js", "placed.js"];
const EAGER = "//# allFunctionsCalledOnLoad\n";

/** A file and those that it imports, but for what is `external`, as one. */
async function bundle(input, external, output) {
  const bundle = await rolldown({
    input,
    external,
    // It tells of time, too.
    checks: { bundlerTimings: false },
    // What it warns of (an export that is not there, `import.meta` in a plain script) would not work.
    onLog: (_level, { message }) => {
      throw new Error(message);
    },
  });
  const { output: [chunk] } = await bundle.generate({ comments: false, ...output, minify: true, codeSplitting: false });
  return chunk.code;
}

/** A module without parts: its exports stay in their places, which takes fewer bytes than a list of them at the end. */
async function small(path) {
  const { code, errors } = await minify(path, await readFile(path, "utf8"), { module: true });
  if (errors.length) throw new Error(`${path}: ${errors[0].message}`);
  return code;
}

const isPart = (name) => Object.values(PARTS).flat().includes(name);

/** Writes the scripts of a folder. */
async function write(from, to) {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    if (!name.endsWith(".js") || isPart(name)) continue;
    const path = join(from, name);
    const parts = PARTS[name];
    const isElsewhere = (id, importer) => importer !== undefined && !parts.includes(basename(id));
    const comments = WITH_HINTS.includes(name) && { annotation: true, jsdoc: false, legal: false };
    const code = parts ? await bundle(path, isElsewhere, { format: "esm", comments }) : await small(path);
    await writeFile(join(to, name), (CALLED_ON_LOAD.includes(name) ? EAGER : "") + code);
  }
}

const [generated, target] = process.argv.slice(2);
await write(generated, target);
await write(join(generated, "languages"), join(target, "languages"));
await write(SOURCES, target);
// In a plain `<script src>`, nothing can be imported.
const embed = await bundle(join(SOURCES, "embed/main.js"), [], { format: "iife", strict: true });
await writeFile(join(target, "embed.js"), embed);
