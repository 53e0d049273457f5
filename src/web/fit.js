// @ts-check
// A card as wide as the text.
import { parentOf } from "./page.js";

/**
 * Gives a card the inner edges of the paragraph beside it.
 * @param {HTMLElement} card
 * @param {Element} paragraph
 * @param {AbortSignal} signal ends it
 */
export function fit(card, paragraph, signal) {
  const { style } = card;
  // There, left and right are no edges of a line.
  if (getComputedStyle(paragraph).writingMode !== "horizontal-tb") return;
  const adjust = () => {
    if (signal.aborted) return;
    if (parentOf(card) === parentOf(paragraph)) style.gridColumn = getComputedStyle(paragraph).gridColumn;
    style.marginLeft = style.marginRight = "";
    const [own, wanted] = [innerEdges(card), innerEdges(paragraph)];
    const { marginLeft, marginRight } = getComputedStyle(card);
    const [left, right] = [wanted[0] - own[0], own[1] - wanted[1]];
    if (Math.abs(left) > 1) style.marginLeft = `${parseFloat(marginLeft) + left}px`;
    if (Math.abs(right) > 1) style.marginRight = `${parseFloat(marginRight) + right}px`;
  };
  adjust();
  // Not in the midst of the layout: what that changes in turn is an error, which the page hears of.
  const observer = new ResizeObserver(() => requestAnimationFrame(adjust));
  for (const element of [paragraph, parentOf(paragraph)]) observer.observe(element);
  signal.addEventListener("abort", () => observer.disconnect());
}

/**
 * Where what is in an element begins and ends, from left to right.
 * @param {Element} element
 */
function innerEdges(element) {
  const { left, right } = element.getBoundingClientRect();
  const { borderLeftWidth, paddingLeft, borderRightWidth, paddingRight } = getComputedStyle(element);
  /** @param {string[]} widths */
  const sum = (...widths) => widths.reduce((sum, width) => sum + (parseFloat(width) || 0), 0);
  return [left + sum(borderLeftWidth, paddingLeft), right - sum(borderRightWidth, paddingRight)];
}
