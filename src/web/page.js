// @ts-check
// What a page has, as the prototypes tell it: a page's `<img name="querySelector">` shadows what it names on `document`.

/**
 * A property of a node; undefined where the document is a program's that lacks it.
 * @param {string} name
 * @param {Node} node
 * @param {{ prototype: object }} type that the property comes with
 */
export const get = (name, node = document, { prototype } = Document) =>
  /** @type {any} */ (Object.getOwnPropertyDescriptor(prototype, name))?.get.call(node);

/** @param {string} selector */
export const all = (selector) => Document.prototype.querySelectorAll.call(document, selector);

/**
 * @param {string} tag
 * @returns {HTMLElement}
 */
export const create = (tag) => Document.prototype.createElement.call(document, tag);

/**
 * @param {Node} node
 * @returns {Element}
 */
export const parentOf = (node) => get("parentNode", node, Node);

/** Whether the page says that it wants no card. */
export const isOff = () => all("meta[name=nutgraf][content=off]").length > 0;

export const isParsed = () => get("readyState") !== "loading";

/** Resolves once the page is parsed; nothing, if it is. */
export const parsed = () => {
  if (isParsed()) return;
  return new Promise((resolve) => globalThis.addEventListener("DOMContentLoaded", resolve, { once: true }));
};

/** Lets the page draw, and answer its reader, between two pieces of work. */
export const pause = () =>
  /** @type {any} */ (globalThis).scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));

/**
 * What `work` gives; null, if the page has replaced what it needs.
 * @template T
 * @param {() => T} work
 */
export const attempt = (work) => {
  try {
    return work();
  } catch {
    return null;
  }
};
