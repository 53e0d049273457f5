// @ts-check
// Pages change without a load: what shows an article has to know when that is another one, or says something else.
import { get, parentOf } from "./page.js";

/** The least wait between a change and a look at it, in milliseconds: a page changes its parts one by one. */
const SOON = 50;
/** The longest, for pages that never rest. */
const LATE = 10_000;
/** What is found to have changed so many waits after the last time, or sooner, doubles the wait. */
const RESTLESS = 5;
/** So much more or less text may be a part of an article, in UTF-16 units: what clocks and counters change is less. */
const PARAGRAPH = 100;
/** So much more may be an article where there was none. */
export const ARTICLE = 400;

const CHANGES = { subtree: true, childList: true, characterData: true, attributeFilter: ["id", "hidden"] };

/**
 * A cheap test of something on the page, and the documents and shadow roots in which a change may matter to it.
 * @typedef {{ isSame: () => boolean, roots: Node[] }} Watched
 */

/** Looks, a while after each change of the page, whether something is still as it was, and tells when it is not. */
export class Follower {
  #changed;
  #added;
  /** @type {MutationObserver | undefined} */
  #observer;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #isSame = () => true;
  #wait = SOON;
  #address = "";
  #last = 0;

  /**
   * @param {() => void} changed is told once, and nothing more until `follow`
   * @param {(nodes: Node[]) => void} [added] is told of what comes into the page before it is shown
   */
  constructor(changed, added) {
    this.#changed = changed;
    this.#added = added;
  }

  /** @param {Watched} watched */
  follow({ isSame, roots }) {
    this.stop();
    if (!globalThis.MutationObserver) return;
    this.#isSame = isSame;
    this.#observer = new MutationObserver((records) => {
      this.#added?.(records.flatMap(({ addedNodes }) => [...addedNodes]));
      this.#lookLater();
    });
    for (const root of new Set(roots)) this.#observer.observe(root, CHANGES);
    // For what has changed meanwhile.
    this.#lookLater();
  }

  stop() {
    this.#observer?.disconnect();
    clearTimeout(this.#timer);
    this.#observer = this.#timer = undefined;
  }

  #lookLater = () => {
    if (!this.#observer || this.#timer) return;
    if (get("hidden")) {
      EventTarget.prototype.addEventListener.call(document, "visibilitychange", this.#lookLater, { once: true });
    } else {
      this.#timer = setTimeout(() => this.#look(), this.#wait);
    }
  };

  #look() {
    this.#timer = undefined;
    if (get("hidden")) return this.#lookLater();
    if (this.#isSame()) return;
    this.#isSame = () => true;
    this.#pace();
    this.#changed();
  }

  /** Waits longer each time for a page that never rests. */
  #pace() {
    const now = performance.now();
    const { href } = location;
    const isRestless = href === this.#address && now - this.#last < RESTLESS * this.#wait;
    this.#wait = isRestless ? Math.min(2 * this.#wait, LATE) : SOON;
    this.#address = href;
    this.#last = now;
  }
}

/**
 * Watches an article.
 * @param {() => Element | Document | null} find where to look for it now
 * @param {Text[]} nodes its text; none if there is no article yet
 * @param {string[]} said what they said when it was read
 * @returns {Watched}
 */
export function watchArticle(find, nodes, said) {
  const source = find();
  const [first] = nodes;
  const around = first ? commonAncestor(first, nodes[nodes.length - 1]) : source;
  const [length, wasShown] = [lengthOf(around), first && isShown(first)];
  const most = first ? PARAGRAPH : ARTICLE;
  const isThere = source && isConnected(source);
  const isSame = () =>
    find() === source &&
    (source && isConnected(source)) === isThere &&
    nodes.every((node, at) => isConnected(node) === isThere && node.data === said[at]) &&
    (!first || isShown(first) === wasShown) &&
    Math.abs(lengthOf(around) - length) < most;
  const root = (source && get("ownerDocument", source, Node)) ?? source ?? document;
  return { isSame, roots: [root, ...(first ? [first.getRootNode()] : [])] };
}

/**
 * Watches anything that can be told by a text.
 * @param {() => string} tell
 * @returns {Watched}
 */
export function watchText(tell) {
  const text = tell();
  return { isSame: () => tell() === text, roots: [document] };
}

/**
 * @param {Node | null} node
 * @returns {string}
 */
export const textOf = (node) =>
  node ? get("textContent", node.nodeType === Node.DOCUMENT_NODE ? get("documentElement", node) : node, Node) : "";

/**
 * @param {Node} node
 * @returns {boolean}
 */
export const isConnected = (node) => get("isConnected", node, Node);

/** @param {Node | null} node */
const lengthOf = (node) => textOf(node).length;

/** @param {Text} node */
const isShown = (node) => Element.prototype.checkVisibility?.call(parentOf(node)) ?? true;

/**
 * @param {Text} first
 * @param {Text} last
 */
function commonAncestor(first, last) {
  const range = new Range();
  range.setStart(first, 0);
  range.setEnd(last, 0);
  const { commonAncestorContainer } = range;
  return /** @type {Element} */ (first === last ? parentOf(first) : commonAncestorContainer);
}
