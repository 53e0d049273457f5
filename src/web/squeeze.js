// @ts-check
// A card in a text that its reader sees already: it takes up no room until it may.

/** A line of small print fits into so much room between two blocks, in pixels … */
const LEAST_ROOM = 15;
/** … and takes no more. */
const LINE = 24;

/** How high a card is that has to be of some height, and how far below its place it stands: its style sheet reads them. */
export const HEIGHT = "--nutgraf-height";
const TOP = "--nutgraf-top";

/**
 * Shows a closed card that is in the page, but hidden, so that nothing moves: as one line in the room above the paragraph.
 * Where there is too little, it stays hidden. The answer lets it take up the room that it needs.
 * @param {HTMLElement} card
 * @param {Element} paragraph
 */
export function squeeze(card, paragraph) {
  const { style } = card;
  const topOf = (/** @type {Element} */ element) => element.getBoundingClientRect().top;
  const before = topOf(paragraph);
  const ceiling = bottomAbove(card);
  const room = before - ceiling;
  if (room >= LEAST_ROOM && card.compareDocumentPosition(paragraph) & Node.DOCUMENT_POSITION_FOLLOWING) {
    const height = Math.min(room, LINE);
    card.hidden = false;
    card.toggleAttribute("slim", true);
    style.setProperty(HEIGHT, `${height}px`);
    style.marginBlock = "0";
    // Margins collapse: what is left to take back shows only once some of it is.
    for (let end = 0, tries = 0; tries < 3; tries++) {
      const moved = topOf(paragraph) - before;
      // To measure again would have the page laid out once more.
      if (!moved) break;
      end -= moved;
      style.marginBlockEnd = `${end}px`;
    }
    style.setProperty(TOP, `${ceiling + (room - height) / 2 - topOf(card)}px`);
    if (Math.abs(topOf(paragraph) - before) > 0.5) card.hidden = true;
  }
  return () => {
    card.hidden = false;
    card.removeAttribute("slim");
    style.marginBlock = "";
    for (const name of [HEIGHT, TOP]) style.removeProperty(name);
  };
}

/**
 * The lower edge of what stands above a card.
 * @param {Element} card
 */
function bottomAbove(card) {
  for (let node = card; node !== document.documentElement; ) {
    const { previousElementSibling, parentElement } = node;
    const { bottom, height } = previousElementSibling?.getBoundingClientRect() ?? { bottom: 0, height: 0 };
    if (height) return bottom;
    node = previousElementSibling ?? /** @type {Element} */ (parentElement);
  }
  return 0;
}
