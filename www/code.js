// @ts-check
// The code that gives the card of the playground elsewhere: one piece for each way to use the package.

/**
 * @typedef {object} Chosen
 * @property {"short" | "medium" | "long" | { sentences: number }} length
 * @property {number} quotes
 */

/**
 * @param {Chosen} chosen
 * @returns {{ tag: string, npm: string, rust: string }}
 */
export function codeFor(chosen) {
  return { tag: tag(chosen), npm: npm(chosen), rust: rust(chosen) };
}

/** @param {Chosen} chosen */
function tag({ length, quotes }) {
  const asked = typeof length === "string" ? length : length.sentences;
  return `<script src="/nutgraf/embed.js"\n  data-length="${asked}" data-quotes="${quotes}"></script>`;
}

/** @param {Chosen} chosen */
function npm({ length, quotes }) {
  const asked = typeof length === "string" ? `"${length}"` : `{ sentences: ${length.sentences} }`;
  return `import { summarize } from "nutgraf";\n\nconst summary = await summarize(text, {\n`
    + `  length: ${asked}, quotes: ${quotes}, beyond: true,\n});`;
}

/** @param {Chosen} chosen */
function rust({ length, quotes }) {
  const asked = typeof length === "string"
    ? length[0].toUpperCase() + length.slice(1)
    : `Sentences(${length.sentences})`;
  return `use nutgraf::{Length, Options, summarize};\n\nlet options = Options {\n    length: Length::${asked},\n`
    + `    quotes: ${quotes},\n    beyond: true,\n    ..Options::default()\n};\nlet summary = summarize(text, &options)?;`;
}
