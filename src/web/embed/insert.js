// @ts-check
// Puts a card into a page so that nothing else on it looks different.
import { attempt, get, parentOf } from "../page.js";
import { MOST_OPENINGS } from "./where.js";

/** What rules that go by an element's neighbours set: `h1 + p`, `:first-child`, `p:nth-child(2n)`. */
const STYLES = [
  "display", "float", "content", "font", "fontVariantCaps", "color", "background", "border", "margin", "padding",
  "maxWidth", "textIndent", "textTransform", "gridColumn",
];
/** So many on either side tell: rules that count, as `p:nth-child(3n)`, change at least one of them. */
const NEARBY = 6;
const BOXES = [null, "::before", "::after", "::first-letter", "::first-line"];

/** @typedef {[parent: Node, next: Node | null]} Gap between two nodes, or behind the last */

/** @param {Element[]} elements */
const looksOf = (elements) => {
  const styles = elements.flatMap((element) => BOXES.map((box) => getComputedStyle(element, box)));
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
export const insert = (card, spot) => {
  const { paragraph } = spot;
  const next = spot.next === card ? card.nextSibling : spot.next;
  const parent = parentOf(next ?? paragraph);
  /** @param {Gap} gap */
  const put = (gap) => Node.prototype.insertBefore.call(gap[0], card, gap[1]);
  /** @param {Gap} gap */
  const isUnseen = (gap) => {
    card.remove();
    const siblings = [...get("children", gap[0], Element)];
    const after = gap[1] instanceof CharacterData ? get("nextElementSibling", gap[1], CharacterData) : gap[1];
    const at = after ? siblings.indexOf(after) : siblings.length;
    const besides = siblings.slice(Math.max(0, at - NEARBY), at + NEARBY);
    // As they are: to put the card there and take it out again would have the page laid out once more.
    const looks = looksOf(besides);
    put(gap);
    return looksOf(besides) === looks;
  };
  if (!attempt(() => gapsBefore(next, parent, next === paragraph).some(isUnseen))) put([parent, next]);
  // In a grid, the column that the text has.
  if (parentOf(card) === parentOf(paragraph)) card.style.gridColumn = getComputedStyle(paragraph).gridColumn;
};
