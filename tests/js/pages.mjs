import { readFile, readdir } from "node:fs/promises";

const ROOT = new URL("../../", import.meta.url);

/** The README and the pages of `docs/`: `{ name, text }`. */
export async function pages() {
  const names = (await readdir(new URL("docs", ROOT))).filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`);
  return Promise.all(["README.md", ...names.sort()].map(async (name) => ({ name, text: await readFile(new URL(name, ROOT), "utf8") })));
}

/** The snippets in one language: `{ name, code }`. Those of docs/environments.md are files that `tests/fit` runs. */
export async function snippets(language) {
  const fence = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms");
  return (await pages())
    .filter(({ name }) => name !== "docs/environments.md")
    .flatMap(({ name, text }) => Array.from(text.matchAll(fence), ([, code], at) => ({ name: `${name}, ${language} ${at + 1}`, code })));
}
