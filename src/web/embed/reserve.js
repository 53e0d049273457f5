// @ts-check
// Keeps a card's place, so that nothing moves when it comes.
import { all, attempt, create, get, isOff, isParsed, parsed } from "../page.js";
import { insert } from "./insert.js";
import { isInView, nextFrame } from "./when.js";
import { findSpot } from "./where.js";

const TAG = "nutgraf-card";
const paragraphs = () => [...all("p")];

/** Whether a frame has been shown, or is about to be: its entry among those of paint comes later. */
const hasFrame = () => get("timeline").currentTime > 0;

/**
 * Puts a card without content in its place, as high as a closed one: heading and teaser, one line each.
 * @param {import("./where.js").Spot} spot
 * @param {HTMLElement} card
 */
export const hold = (spot, card = create(TAG)) => {
  attempt(() => {
    const sheet = new CSSStyleSheet();
    // As of the card itself: a site's own margin for it goes before.
    sheet.replaceSync(":host{margin-block:var(--nutgraf-margin,1.75em)}");
    (card.shadowRoot ?? card.attachShadow({ mode: "open" })).adoptedStyleSheets = [sheet];
  });
  const line = matchMedia("(pointer: coarse)").matches ? 44 : 28;
  const size = `calc(3.1 * var(--nutgraf-font-size, 1em) + max(${line}px, 1.5em) + 6px)`;
  // Sites hide what is empty, or no element yet.
  card.style.cssText = `display:block!important;visibility:hidden;--nutgraf-height:${size};block-size:var(--nutgraf-height)!important`;
  insert(card, spot);
  return { card, paragraph: spot.paragraph };
};

/**
 * Keeps a card's place in a text that no reader has seen yet; the answer is null if they have.
 * @param {string} place
 * @param {string | null} article
 */
export const reserve = async (place, article) => {
  let painted = new Set(hasFrame() ? paragraphs() : []);
  for (;;) {
    await (get("hidden") ? parsed() : nextFrame());
    // The page's own card has its place.
    if (all(TAG).length || isOff()) return null;
    const isWhole = isParsed();
    const spot = isWhole || place !== "end" ? findSpot(place, article) : null;
    if (spot && !(painted.has(spot.paragraph) && isInView(spot.paragraph))) return hold(spot);
    if (isWhole) return null;
    painted = new Set(paragraphs());
  }
};
