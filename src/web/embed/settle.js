// Puts a card into a page so that nothing else on it moves.
import { fit, insert } from "./insert.js";
import { all, attempt, create, get } from "./page.js";
import { isInView, isParsed, nextFrame, outOfView, parsed } from "./when.js";
import { findSpot } from "./where.js";

/** As high as a closed card: heading and teaser, one line each. */
const closedHeight = () => {
  const line = matchMedia("(pointer: coarse)").matches ? 44 : 28;
  return `calc(3.1 * var(--nutgraf-font-size, 1em) + max(${line}px, 1.5em) + 6px)`;
};

/** Whether a frame has been shown, or is about to be: its entry among those of paint comes later. */
const hasFrame = () => get("timeline").currentTime > 0;

/** Keeps a card's place in a text that no reader has seen yet; the answer is null if they have. */
export const reserve = async (place, article) => {
  const paragraphs = () => [...all("p")];
  let painted = new Set(hasFrame() ? paragraphs() : []);
  for (;;) {
    await (get("hidden") ? parsed() : nextFrame());
    // The page's own card has its place.
    if (all("nutgraf-card").length) return null;
    const isWhole = isParsed();
    const spot = isWhole || place !== "end" ? findSpot(place, article) : null;
    if (spot && !(painted.has(spot.paragraph) && isInView(spot.paragraph))) {
      const gap = create("nutgraf-gap");
      Object.assign(gap.style, { display: "block", blockSize: closedHeight(), marginBlock: "var(--nutgraf-margin, 1.75em)" });
      insert(gap, spot);
      return { gap, paragraph: spot.paragraph };
    }
    if (isWhole) return null;
    painted = new Set(paragraphs());
  }
};

/** Puts a rendered card into its place: where that is in view, closed and as high as its gap, or without any height. */
export const settle = async (card, reserved, spot, mayClose, squeeze) => {
  const { gap, paragraph } = reserved ?? { gap: null, paragraph: spot.paragraph };
  const staysClosed = () => mayClose && isInView(gap ?? paragraph);
  if (staysClosed() && !card.hasAttribute("collapsed")) {
    card.setAttribute("collapsed", "");
    await card.render();
  }
  const isClosed = staysClosed();
  if (!gap) {
    const letGo = isClosed ? squeeze(card, paragraph, () => insert(card, spot)) : insert(card, spot);
    if (letGo) outOfView(paragraph).then(letGo);
    return;
  }
  if (isClosed) card.style.cssText = gap.style.cssText;
  card.addEventListener("nutgraf-open", () => (card.style.blockSize = ""), { once: true });
  gap.replaceWith(card);
  attempt(() => fit(card, paragraph));
};
