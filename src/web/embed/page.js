// What a page has, as the prototypes tell it: a page's `<img name="querySelector">` shadows what it names on `document`.

export const all = (selector) => Document.prototype.querySelectorAll.call(document, selector);
export const create = (tag) => Document.prototype.createElement.call(document, tag);
export const get = (name, node = document, { prototype } = Document) =>
  Object.getOwnPropertyDescriptor(prototype, name).get.call(node);
export const parentOf = (node) => get("parentNode", node, Node);

/** The first element that the selector in `data-NAME` finds; null if there is no selector. */
export const select = (name, selector) => {
  if (selector === null) return null;
  let found;
  try {
    [found] = all(selector);
  } catch {
    throw failure("LookupError", `data-${name}="${selector}" is not a valid selector`);
  }
  if (found) return found;
  throw failure("LookupError", `data-${name}="${selector}" finds nothing in this page`);
};

/** Whether the page says that it wants no card. */
export const isOff = () => all("meta[name=nutgraf][content=off]").length > 0;

/** What `work` gives; nothing, if the page has replaced what it needs. */
export const attempt = (work) => {
  try {
    return work();
  } catch {
    return null;
  }
};

/** An error with a name. */
export const failure = (name, message) => Object.assign(new Error(message), { name });

/** Why there is no card, in the words of the card's own event. */
export const reasonOf = ({ name, message }) => {
  const reasons = { LoadError: "load", LookupError: "target", NotFoundError: "article", NotAllowedError: "off" };
  return reasons[name] ?? (`${message}`.startsWith("option `") ? "option" : "fault");
};
