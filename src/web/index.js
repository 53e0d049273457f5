// @ts-check
import { guard, init, withPage, withText } from "./load.js";
import { own } from "./options.js";

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
  const given = own(options);
  if (typeof input === "string") return withText(input, given, (core) => core.summarizeText(input, given));
  const node = nodeOf(input, "a string, an Element or a Document");
  return withPage(node, given, [(core, page) => core.summarizePage(page, given)]);
}

/** @type {typeof import("./index.d.ts").findArticle} */
export async function findArticle(root = globalThis.document) {
  const node = nodeOf(root, "an Element or a Document");
  await init();
  return guard((core) => core.findArticle(node));
}

/** @type {typeof import("./index.d.ts").splitSentences} */
export async function splitSentences(text, options) {
  const string = stringOf(text);
  const given = own(options, ["lang"]);
  return withText(string, given, (core) => core.splitSentences(string, given));
}

/** @type {typeof import("./index.d.ts").extractQuotes} */
export async function extractQuotes(text, options) {
  const string = stringOf(text);
  const given = own(options, ["lang"]);
  return withText(string, given, (core) => core.extractQuotes(string, given));
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
