// @ts-check
import { call, init } from "./load.js";

export { init };
export { Summarizer } from "./summarizer.js";

/**
 * @overload
 * @param {string} input
 * @param {import("./index.d.ts").SummarizeOptions | null} [options]
 * @returns {Promise<import("./index.d.ts").Summary>}
 */
/**
 * @overload
 * @param {Element | Document} input
 * @param {import("./index.d.ts").SummarizeOptions | null} [options]
 * @returns {Promise<import("./index.d.ts").PageSummary>}
 */
/**
 * @param {string | Element | Document} input
 * @param {import("./index.d.ts").SummarizeOptions | null} [options]
 * @returns {Promise<import("./index.d.ts").Summary | import("./index.d.ts").PageSummary>}
 */
export async function summarize(input, options) {
  if (typeof input === "string") return call((core) => core.summarizeText(input, options));
  const node = nodeOf(input, "a string, an Element or a Document");
  return call((core) => core.summarizePage(node, options));
}

/** @type {typeof import("./index.d.ts").findArticle} */
export async function findArticle(root = globalThis.document) {
  const node = nodeOf(root, "an Element or a Document");
  return call((core) => core.findArticle(node));
}

/** @type {typeof import("./index.d.ts").splitSentences} */
export async function splitSentences(text, options) {
  const string = stringOf(text);
  return call((core) => core.splitSentences(string, options));
}

/** @type {typeof import("./index.d.ts").extractQuotes} */
export async function extractQuotes(text, options) {
  const string = stringOf(text);
  return call((core) => core.extractQuotes(string, options));
}

/** @param {unknown} input */
function stringOf(input) {
  if (typeof input === "string") return input;
  throw wrongType(input, "a string");
}

/**
 * @param {unknown} input
 * @param {string} expected
 * @returns {Element | Document}
 */
function nodeOf(input, expected) {
  // The getter knows real nodes, also of another frame, from objects that only look like one.
  const nodeType = globalThis.Node && Object.getOwnPropertyDescriptor(Node.prototype, "nodeType")?.get;
  try {
    const type = nodeType?.call(input);
    if (type === 1 || type === 9) return /** @type {Element | Document} */ (input);
  } catch {
    // No node at all.
  }
  throw wrongType(input, expected);
}

/**
 * @param {unknown} input
 * @param {string} expected
 */
function wrongType(input, expected) {
  return new TypeError(`the input is ${input === null ? "null" : `of type ${typeof input}`}; expected ${expected}`);
}
