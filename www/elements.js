// @ts-check
// The elements of the front page, each of the kind that it has to be.

/**
 * The element with this id; throws where it is missing or of another kind.
 * @template {Element} T
 * @param {string} id
 * @param {new () => T} kind
 * @returns {T}
 */
export function byId(id, kind) {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new TypeError(`#${id} is no ${kind.name}`);
}

/**
 * Has the element with this id say `content`.
 * @param {string} id
 * @param {string} content
 */
export function say(id, content) {
  byId(id, Element).textContent = content;
}
