// @ts-check
// Where a card goes: into the text's own column. docs/theming.md tells the rule.
import { all, parentOf } from "../page.js";

/** @typedef {{ paragraph: Element, next: Node | null }} Spot the paragraph beside which a card goes, and what it goes before */

const BEFORE_TEXT = "before-text";
/** Where a card may go that has no element of its own. */
export const PLACES = new Set([BEFORE_TEXT, "after-lead", "end"]);
/** What stands around a story, in paragraphs of its own. */
const AROUND = "header,footer,nav,aside,figure,blockquote,li,form,dialog,[hidden]";
/** So much text is a story's, in UTF-16 units. */
const ENOUGH = 400;
/** So many paragraphs tell which type is the text's … */
const TELLING = 40;
/** … and at most so many stand before it in another: byline, standfirst, lead. */
export const MOST_OPENINGS = 4;
/** A line that ends no sentence, and is no longer, is a label: a byline, a date. */
const LABEL = 100;

/** @param {Element} paragraph */
export const textOf = (paragraph) => paragraph.textContent ?? "";

/**
 * The paragraphs of the text: those that share the parent whose paragraphs hold the most.
 * @param {string | null} article
 */
export const textColumn = (article) => {
  /** @type {Map<Element, { paragraphs: Element[], length: number }>} */
  const columns = new Map();
  // A selector that is wrong finds nothing in `:is()`.
  for (const paragraph of all(article ? `:is(${article}) p` : "p")) {
    if (paragraph.closest(AROUND)) continue;
    const parent = parentOf(paragraph);
    const column = columns.get(parent) ?? { paragraphs: [], length: 0 };
    column.paragraphs.push(paragraph);
    column.length += textOf(paragraph).length;
    columns.set(parent, column);
  }
  const none = { paragraphs: [], length: ENOUGH };
  return [...columns.values()].reduce((a, b) => (b.length > a.length ? b : a), none).paragraphs;
};

/**
 * How many of the text's paragraphs stand above it: in another type than most of it, or as labels.
 * @param {Element[]} paragraphs
 */
const openings = (paragraphs) => {
  /** @type {Record<string, number>} */
  const lengths = {};
  const types = paragraphs.slice(0, TELLING).map((paragraph) => {
    const { fontSize, fontWeight, fontStyle } = getComputedStyle(paragraph);
    return [fontSize, fontWeight, fontStyle].join();
  });
  types.forEach((type, at) => (lengths[type] = (lengths[type] ?? 0) + textOf(paragraphs[at]).length));
  const usual = Object.keys(lengths).reduce((a, b) => (lengths[b] > lengths[a] ? b : a));
  /** @param {string} text */
  const isLabel = (text) => text.length < LABEL && !/[.!?…।。！？؟]\P{L}*$/u.test(text);
  const first = types.findIndex((type, at) => type === usual && !isLabel(textOf(paragraphs[at]).trim()));
  return first > MOST_OPENINGS ? 0 : Math.max(first, 0);
};

/**
 * Where a card goes in what the selector `article` finds, if given; null if there is no text.
 * @param {string} place
 * @param {string | null} article
 * @returns {Spot | null}
 */
export const findSpot = (place, article) => {
  const paragraphs = textColumn(article);
  if (!paragraphs.length) return null;
  const first = openings(paragraphs);
  const paragraph = paragraphs[place === "end" ? paragraphs.length - 1 : first];
  return { paragraph, next: place === BEFORE_TEXT ? paragraph : paragraph.nextSibling };
};
