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

  /** The first element that the selector in `data-NAME` finds. */
  const select = (name, selector) => {
    try {
      return all(selector)[0];
    } catch {
      throw new Error(`data-${name}="${selector}" is not a valid selector`);
    }
  };

  const insert = (card, target, place) => {
    const { appendChild, insertBefore } = Node.prototype;
    if (target) appendChild.call(target, card);
    else if (place) insertBefore.call(get("parentNode", place, Node), card, place);
  };

  /**
   * Puts a card into the page, if it has an article; the answer is the card.
   * The modules lie next to `address`, or next to this script.
   */
  const show = async (data, address) => {
    // Asked for together: most would only be found out once the one before has arrived.
    const [{ NutgrafCard }, { init }] = await Promise.all(
      FILES.map((file) => import(address ? new URL(file, address).href : file)),
    );
    // A failure is the card's to tell.
    init().catch(() => {});
    await parsed();
    const source = data.article === undefined ? document : select("article", data.article);
    if (!source) throw new Error(`data-article="${data.article}" finds nothing in this page`);
    const target = data.target === undefined ? null : select("target", data.target);
    if (target === undefined) throw new Error(`data-target="${data.target}" finds nothing in this page`);
    NutgrafCard.define();
    const waiting = all(TAG)[0];
    const card = waiting ?? Document.prototype.createElement.call(document, TAG);
    for (const name of ["length", "quotes", "lang", "look", "theme", "collapsed"]) {
      const value = data[name];
      if (value !== undefined && value !== "false" && !card.hasAttribute(name)) card.setAttribute(name, value);
    }
    if (waiting) {
      if (data.article !== undefined && !card.getAttribute("for")) card.source = source;
    } else {
      card.source = source;
      await card.render();
      insert(card, target, card.place);
    }
    return card;
  };

  const before = document[KEY];
  if (before && (before.busy || before.card?.isConnected)) return;
  const claim = (document[KEY] = { busy: true, card: undefined });
  const running = get("currentScript");
  // A script of another origin has no base for its imports, and a `src` that no `<base>` can bend.
  const foreign = running?.src && new URL(running.src).origin !== globalThis.origin;
  // A module is no `currentScript`: its tag is known by its address.
  const tag = running ?? all('script[type="module"][src*="embed.js"]')[0];
  // Without a prototype: pages put all sorts of names on theirs.
  show(Object.assign(Object.create(null), tag?.dataset), foreign ? running.src : "")
    .then((card) => {
      claim.card = card;
    })
    .catch((error) => {
      // A page without an article gets no card, and that is all.
      if (error?.name === "NotFoundError") return;
      const reason = `${error?.message ?? error}`.replace("nutgraf: ", "");
      globalThis.console?.warn?.(`nutgraf: no card: ${reason}`);
    })
    .then(() => {
      claim.busy = false;
    });
})();
