// Puts a card into a page so that nothing else on it looks different.
import { attempt, get, parentOf } from "./page.js";
import { MOST_OPENINGS, TELLING } from "./where.js";

/** What rules that go by an element's neighbours set: `h1 + p`, `:first-child`, `p:nth-child(2n)`. */
const STYLES = [
  "display", "float", "content", "font", "fontVariantCaps", "color", "background", "border", "margin", "padding",
  "maxWidth", "textIndent", "textTransform", "gridColumn",
];
const BOXES = [null, "::before", "::after", "::first-letter", "::first-line"];

/** How the parent's children look, but for the card. */
const looksOf = (parent, card) => {
  const siblings = [...get("children", parent, Element)].filter((child) => child !== card).slice(0, TELLING);
  const styles = siblings.flatMap((sibling) => BOXES.map((box) => getComputedStyle(sibling, box)));
  return styles.map((style) => STYLES.map((name) => style[name]).join()).join("\n");
};

/**
 * Where else a card may stand so that it seems to go before `next`: before an ornament, before the text as a whole, its
 * lead included.
 */
const spotsBefore = (next, parent, isText) => {
  const spots = [[parent, next]];
  let before = next;
  for (let tries = 0; before && tries < MOST_OPENINGS; tries++) {
    const previous = get("previousElementSibling", before, before instanceof Element ? Element : CharacterData);
    const isLead = isText && previous?.matches("p:first-child");
    if (!isLead && (previous?.textContent.trim() || previous?.matches("figure,img,picture"))) break;
    before = previous ?? parentOf(before);
    if (!before || before === get("body")) break;
    spots.push([parentOf(before), before]);
  }
  return spots;
};

/** Inserts a card where it changes the looks of nothing; if there is no such place, just before `next`. */
export const insert = (card, { paragraph, next }) => {
  const parent = next ? parentOf(next) : parentOf(paragraph);
  const put = (spot) => Node.prototype.insertBefore.call(spot[0], card, spot[1]);
  const isUnseen = (spot) => {
    card.remove();
    const looks = looksOf(spot[0], card);
    put(spot);
    return looksOf(spot[0], card) === looks;
  };
  if (!attempt(() => spotsBefore(next, parent, next === paragraph).some(isUnseen))) put([parent, next]);
  attempt(() => fit(card, paragraph));
};

/** Gives a card the inner edges of the paragraph beside it, for as long as both are there. */
export const fit = (card, paragraph) => {
  const { style } = card;
  const edges = (element) => {
    const { left, right } = element.getBoundingClientRect();
    const of = (name) => parseFloat(getComputedStyle(element)[name]) || 0;
    return [left + of("borderLeftWidth") + of("paddingLeft"), right - of("borderRightWidth") - of("paddingRight")];
  };
  const adjust = () => {
    if (parentOf(card) === parentOf(paragraph)) style.gridColumn = getComputedStyle(paragraph).gridColumn;
    style.marginLeft = style.marginRight = "";
    const [own, wanted] = [edges(card), edges(paragraph)];
    const { marginLeft, marginRight } = getComputedStyle(card);
    const [left, right] = [wanted[0] - own[0], own[1] - wanted[1]];
    if (Math.abs(left) > 1) style.marginLeft = `${parseFloat(marginLeft) + left}px`;
    if (Math.abs(right) > 1) style.marginRight = `${parseFloat(marginRight) + right}px`;
  };
  adjust();
  const observer = new ResizeObserver(() => (card.isConnected && paragraph.isConnected ? adjust() : observer.disconnect()));
  for (const element of [paragraph, parentOf(paragraph)]) observer.observe(element);
};
