// When something happens, and what of it a reader sees.
import { get } from "./page.js";

export const isParsed = () => get("readyState") !== "loading";
export const parsed = () => new Promise((resolve) => (isParsed() ? resolve() : addEventListener("DOMContentLoaded", resolve, { once: true })));
export const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
export const idle = () => new Promise((resolve) => (globalThis.requestIdleCallback ?? setTimeout)(resolve, { timeout: 2000 }));

/** Resolves once an element has come within a window's height of the window. */
export const near = (element) =>
  new Promise((resolve) => {
    if (!globalThis.IntersectionObserver) return resolve();
    const observer = new IntersectionObserver(([{ isIntersecting }]) => {
      if (!isIntersecting) return;
      observer.disconnect();
      resolve();
    }, { rootMargin: "100%" });
    observer.observe(element);
  });

/** Whether something that a reader sees would move if this element changed its height. */
export const isInView = (element) => {
  const { top, bottom } = element.getBoundingClientRect();
  // What is above the window moves nothing where the browser keeps hold of what is in it.
  const isAbove = bottom <= 0 && CSS.supports("overflow-anchor", "auto");
  return !get("hidden") && top < innerHeight && !isAbove;
};

/** Resolves once an element that changes its height moves nothing that a reader sees, and the page rests. */
export const outOfView = async (element) => {
  while (element.isConnected && isInView(element)) {
    await new Promise((resolve) => {
      for (const [type, target] of [["scrollend", document], ["visibilitychange", document]]) {
        EventTarget.prototype.addEventListener.call(target, type, resolve, { once: true, passive: true });
      }
    });
  }
};
