// @ts-check
// What a visitor pastes or drops → the article's text. HTML is read by the package itself, in a document that runs
// nothing and loads nothing.
import { findArticle } from "../pkg/index.js";

/** Text that opens with a tag is HTML. */
const MARKUP = /^\s*<(?:!doctype|!--|\/?[a-z][\w-]*[\s/>])/i;

/** Files that the playground reads, by the end of the name. */
const READABLE = /\.(?:txt|text|md|markdown|html?|xhtml)$/i;

/**
 * The plain text of what was pasted: HTML as its article, anything else as it is.
 * @param {string} value
 * @returns {Promise<string>}
 */
export async function plainText(value) {
  if (!MARKUP.test(value)) return value;
  return articleText(new DOMParser().parseFromString(value, "text/html"));
}

/**
 * Headline and text of the article in a page.
 * @param {Document} page
 * @returns {Promise<string>}
 */
export async function articleText(page) {
  const { title, text } = await findArticle(page);
  return [title, text].filter(Boolean).join("\n\n");
}

/**
 * A dropped or chosen file as plain text; Markdown without its marks. Rejects what is no text.
 * @param {File} file
 * @returns {Promise<string>}
 */
export async function readFile(file) {
  if (!READABLE.test(file.name)) throw new TypeError(`${file.name} is no .txt, .md or .html file`);
  const text = await file.text();
  return /\.(?:md|markdown)$/i.test(file.name) ? withoutMarks(text) : plainText(text);
}

/**
 * Markdown without front matter, code blocks, and the marks of headings, lists, links and emphasis.
 * @param {string} markdown
 * @returns {string}
 */
export function withoutMarks(markdown) {
  return markdown
    .replace(/\r\n?/g, "\n")
    .replace(/^---\n[^]*?\n---\n/, "")
    .replace(/^(```|~~~)[^]*?^\1.*$/gm, "")
    .replace(/^ {0,3}(?:#{1,6} |> ?|[-*+] |\d+[.)] )/gm, "")
    .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/(\*\*|__|`)(.+?)\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}])([*_])(\S(?:.*?\S)?)\1(?![\p{L}\p{N}])/gu, "$2")
    .trim();
}
