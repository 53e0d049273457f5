// @ts-check
// When something happens, and what of it a reader sees.
import { get, parsed } from "../page.js";

export const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Resolves once the page is parsed and has nothing else to do, for now. */
export const idle = async () => {
  await parsed();
  await new Promise((resolve) => (globalThis.requestIdleCallback ?? setTimeout)(resolve, { timeout: 2000 }));
};

/**
 * Whether an element is within a window's height of the window.
 * @param {Element} element
 */
export const isNear = (element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return !get("hidden") && top < 2 * innerHeight && bottom > -innerHeight;
};

/**
 * Resolves once an element is near the window.
 * @param {Element} element
 */
export const near = (element) =>
  new Promise((resolve) => {
    if (isNear(element) || !globalThis.IntersectionObserver) return resolve(null);
    const observer = new IntersectionObserver(([{ isIntersecting }]) => {
      if (!isIntersecting) return;
      observer.disconnect();
      resolve(null);
    }, { rootMargin: "100%" });
    observer.observe(element);
  });

/**
 * Whether something that a reader sees would move if this element changed its height.
 * @param {Element} element
 */
export const isInView = (element) => {
  const { top, bottom } = element.getBoundingClientRect();
  // What is above the window moves nothing where the browser keeps hold of what is in it.
  const isAbove = bottom <= 0 && CSS.supports("overflow-anchor", "auto");
  return !get("hidden") && top < innerHeight && !isAbove;
};

/**
 * Resolves once an element that changes its height moves nothing that a reader sees, and the page rests.
 * @param {Element} element
 * @param {AbortSignal} [signal] ends the waiting
 */
export const outOfView = async (element, signal) => {
  while (isInView(element)) {
    await new Promise((resolve) => {
      for (const type of ["scrollend", "visibilitychange"]) {
        EventTarget.prototype.addEventListener.call(document, type, resolve, { once: true, passive: true, signal });
      }
    });
  }
};
