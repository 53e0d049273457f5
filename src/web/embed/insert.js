// @ts-check
// Puts a card into a page so that nothing else on it looks different.
import { attempt, get, parentOf } from "../page.js";
import { MOST_OPENINGS, TELLING } from "./where.js";

/** What rules that go by an element's neighbours set: `h1 + p`, `:first-child`, `p:nth-child(2n)`. */
const STYLES = [
  "display", "float", "content", "font", "fontVariantCaps", "color", "background", "border", "margin", "padding",
  "maxWidth", "textIndent", "textTransform", "gridColumn",
];
const BOXES = [null, "::before", "::after", "::first-letter", "::first-line"];

/** @typedef {[parent: Node, next: Node | null]} Gap between two nodes, or behind the last */

/**
 * How the parent's children look, but for the card.
 * @param {Node} parent
 * @param {Element} card
 */
const looksOf = (parent, card) => {
  /** @type {Element[]} */
  const children = [...get("children", parent, Element)];
  const siblings = children.filter((child) => child !== card).slice(0, TELLING);
  const styles = siblings.flatMap((sibling) => BOXES.map((box) => getComputedStyle(sibling, box)));
  return styles.map((style) => STYLES.map((name) => style[/** @type {any} */ (name)]).join()).join("\n");
};

/**
 * Where else a card may stand so that it seems to go before `next`: before an ornament, before the text as a whole, its
 * lead included.
 * @param {Node | null} next
 * @param {Node} parent
 * @param {boolean} isText
 */
const gapsBefore = (next, parent, isText) => {
  /** @type {Gap[]} */
  const gaps = [[parent, next]];
  let before = next;
  for (let tries = 0; before && tries < MOST_OPENINGS; tries++) {
    /** @type {Element | null} */
    const previous = get("previousElementSibling", before, before instanceof Element ? Element : CharacterData);
    const isLead = isText && previous?.matches("p:first-child");
    if (!isLead && (previous?.textContent?.trim() || previous?.matches("figure,img,picture"))) break;
    before = previous ?? parentOf(before);
    if (!before || before === get("body")) break;
    gaps.push([parentOf(before), before]);
  }
  return gaps;
};

/**
 * Inserts a card where it changes the looks of nothing; if there is no such place, just before `next`.
 * @param {HTMLElement} card
 * @param {import("./where.js").Spot} spot
 */
export const insert = (card, { paragraph, next }) => {
  const parent = parentOf(next ?? paragraph);
  /** @param {Gap} gap */
  const put = (gap) => Node.prototype.insertBefore.call(gap[0], card, gap[1]);
  /** @param {Gap} gap */
  const isUnseen = (gap) => {
    card.remove();
    const looks = looksOf(gap[0], card);
    put(gap);
    return looksOf(gap[0], card) === looks;
  };
  if (!attempt(() => gapsBefore(next, parent, next === paragraph).some(isUnseen))) put([parent, next]);
  // In a grid, the column that the text has.
  if (parentOf(card) === parentOf(paragraph)) card.style.gridColumn = getComputedStyle(paragraph).gridColumn;
};
