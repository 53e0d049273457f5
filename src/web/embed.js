// Runs as a classic script and as a module alike: no static import, no `import.meta`.
(() => {
  "use strict";
  const TAG = "nutgraf-card";
  const FILES = [
    "./card.js", "./load.js", "./nutgraf.js", "./languages/en.js", "./languages.js", "./mount.js", "./options.js",
    "./packs.js", "./wasm.js",
  ];
  // One card a page, however many copies of this script, of whatever version, there are.
  const KEY = Symbol.for("nutgraf.embed");

  // A page's `<img name="querySelector">` shadows what it names on `document`: the prototype has the real one.
  const all = (selector) => Document.prototype.querySelectorAll.call(document, selector);
  const get = (name, node = document, { prototype } = Document) =>
    Object.getOwnPropertyDescriptor(prototype, name).get.call(node);

  const parsed = () =>
    new Promise((resolve) => {
      if (get("readyState") !== "loading") resolve();
      else addEventListener("DOMContentLoaded", resolve, { once: true });
    });

  const failure = (name, message) => Object.assign(new Error(message), { name });

  /** Why there is no card, in the words of the card's own event. */
  const reasonOf = ({ name, message }) => {
    const reasons = { LoadError: "load", LookupError: "target", NotFoundError: "article", NotAllowedError: "off" };
    return reasons[name] ?? (`${message}`.startsWith("option `") ? "option" : "fault");
  };

  /** The first element that the selector in `data-NAME` finds; null if there is no selector. */
  const select = (name, selector) => {
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
  const isOff = () => all("meta[name=nutgraf][content=off]").length > 0;

  /** The attributes of a card that the script's tag has as `data-…`, too. */
  const ATTRIBUTES = ["length", "quotes", "lang", "beyond", "look", "theme", "collapsed", "heading", "min-words"];
  /** An article of fewer words is read as fast as its card. */
  const LEAST_WORDS = "120";

  const insert = (card, target, place) => {
    const { appendChild, insertBefore } = Node.prototype;
    if (target) appendChild.call(target, card);
    else if (place) insertBefore.call(get("parentNode", place, Node), card, place);
  };

  /**
   * Puts a card into the page, if it has an article; the answer is the card. `given` tells the value of a `data-…`.
   * The modules lie next to `address`, or next to this script.
   */
  const show = async (given, address) => {
    // Asked for together: most would only be found out once the one before has arrived.
    const imports = FILES.map((file) => import(address ? new URL(file, address).href : file));
    const [{ NutgrafCard }, { init }] = await Promise.all(imports).catch(({ message }) => {
      throw failure("LoadError", message);
    });
    // A card that came with the page waits until it is used. A failure is the card's to tell.
    if (!all(TAG)[0]?.shadowRoot) init().catch(() => {});
    await parsed();
    const article = select("article", given("article"));
    const target = select("target", given("target"));
    NutgrafCard.define();
    const waiting = all(TAG)[0];
    const card = waiting ?? Document.prototype.createElement.call(document, TAG);
    if (!(card instanceof NutgrafCard)) throw failure("NotSupportedError", "this page has no custom elements");
    for (const name of ATTRIBUTES) {
      const value = given(name);
      const isLeftOut = value === null || (name === "collapsed" && value === "false");
      if (!isLeftOut && !card.hasAttribute(name)) card.setAttribute(name, value);
    }
    if (waiting) {
      if (article && !card.getAttribute("for")) card.source = article;
    } else {
      card.source = article ?? document;
      if (!card.hasAttribute("min-words")) card.setAttribute("min-words", LEAST_WORDS);
      await card.render();
      insert(card, target, card.place);
    }
    return card;
  };

  // A server may import it, to no effect.
  if (!globalThis.Document || isOff()) return;
  const before = document[KEY];
  if (before && (before.busy || before.card?.isConnected)) return;
  const claim = (document[KEY] = { busy: true, card: undefined });
  const running = get("currentScript");
  // A script of another origin has no base for its imports, and a `src` that no `<base>` can bend.
  const foreign = running?.src && new URL(running.src).origin !== globalThis.origin;
  // A module is no `currentScript`: its tag is known by its address.
  const tag = running ?? all('script[type="module"][src*="embed.js"]')[0];
  const given = (name) => tag?.getAttribute(`data-${name}`) ?? null;
  show(given, foreign ? running.src : "")
    .then((card) => {
      claim.card = card;
    })
    .catch((error) => {
      // There is no card in the page that could tell.
      const detail = { error, reason: reasonOf(error) };
      EventTarget.prototype.dispatchEvent.call(document, new CustomEvent("nutgraf-error", { bubbles: true, detail }));
      // A page without an article, or one that wants none, gets no card, and that is all.
      if (["NotFoundError", "NotAllowedError"].includes(error?.name)) return;
      const reason = `${error?.message ?? error}`.replace("nutgraf: ", "");
      globalThis.console?.warn?.(`nutgraf: no card: ${reason}`);
    })
    .then(() => {
      claim.busy = false;
    });
})();
