// Runs as a classic script and as a module alike: no static import, no `import.meta`.
(() => {
  "use strict";
  const TAG = "nutgraf-card";
  // One card a page, however many copies of this script, of whatever version, there are.
  const KEY = Symbol.for("nutgraf.embed");

  // A page's `<img name="querySelector">` shadows what it names on `document`: the prototype has the real one.
  const all = (selector) => Document.prototype.querySelectorAll.call(document, selector);
  const get = (name) => Object.getOwnPropertyDescriptor(Document.prototype, name).get.call(document);

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
    else if (place) insertBefore.call(Object.getOwnPropertyDescriptor(Node.prototype, "parentNode").get.call(place), card, place);
  };

  /** Puts a card into the page, if it has an article; the answer is the card. */
  const show = async (data) => {
    // Asked for together: each would only be found out once the one before has arrived.
    const [{ NutgrafCard }, { init }] = await Promise.all(
      ["./element.js", "./load.js", "./card.js", "./wasm/nutgraf.js"].map((file) => import(file)),
    );
    await Promise.all([init(), parsed()]);
    const source = data.article === undefined ? document : select("article", data.article);
    if (!source) return;
    const target = data.target === undefined ? null : select("target", data.target);
    if (target === undefined) throw new Error(`data-target="${data.target}" finds nothing in this page`);
    const waiting = all(TAG)[0];
    const card = waiting ?? Document.prototype.createElement.call(document, TAG);
    for (const name of ["length", "quotes", "lang", "theme", "collapsed"]) {
      const value = data[name];
      if (value !== undefined && value !== "false" && !card.hasAttribute(name)) card.setAttribute(name, value);
    }
    if (waiting) {
      if (data.article !== undefined && !card.hasAttribute("for")) card.source = source;
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
  // A module is no `currentScript`: its tag is known by its address.
  const tag = get("currentScript") ?? all('script[type="module"][src*="embed.js"]')[0];
  show({ ...tag?.dataset })
    .then((card) => {
      claim.card = card;
    })
    .catch((error) => {
      // A page without an article gets no card, and that is all.
      if (error?.name !== "NotFoundError") globalThis.console?.warn?.(`nutgraf: no card: ${error?.message ?? error}`);
    })
    .then(() => {
      claim.busy = false;
    });
})();
