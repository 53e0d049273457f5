// A script tag's card. Nothing but this script is fetched until the card's place comes near the window, or the page is idle.
import { all, attempt, create, failure, get, isOff, reasonOf, select } from "./page.js";
import { reserve, settle } from "./settle.js";
import { idle, near, outOfView, parsed } from "./when.js";
import { PLACES, findSpot, spotBefore } from "./where.js";

const TAG = "nutgraf-card";
const FILES = [
  "./card.js", "./load.js", "./squeeze.js", "./nutgraf.js", "./languages/en.js", "./follow.js", "./languages.js", "./mount.js",
  "./options.js", "./packs.js", "./page.js", "./wasm.js",
];
// One card a page, however many copies of this script, of whatever version, there are.
const KEY = Symbol.for("nutgraf.embed");
/** The attributes of a card that the script's tag has as `data-…`, too. */
const ATTRIBUTES = [
  "length", "quotes", "lang", "beyond", "look", "theme", "collapsed", "heading", "controls", "about-url", "min-words",
];
/** An article of fewer words is read as fast as its card. */
const LEAST_WORDS = "120";

/** Fetches the modules that lie next to `address`, or next to this script; the answer is how to have a card take up no room. */
const load = async (address) => {
  // Asked for together: most would only be found out once the one before has arrived.
  const imports = FILES.map((file) => import(address ? new URL(file, address).href : file));
  const [{ NutgrafCard }, { init }, { squeeze }] = await Promise.all(imports).catch(({ message }) => {
    throw failure("LoadError", message);
  });
  // A card that came with the page waits until it is used. A failure is the card's to tell.
  if (!all(TAG)[0]?.shadowRoot) init().catch(() => {});
  await parsed();
  NutgrafCard.define();
  if (!(create(TAG) instanceof NutgrafCard)) throw failure("NotSupportedError", "this page has no custom elements");
  return squeeze;
};

/** Renders a card and puts it into the page, if that has an article; the answer is the card. */
const show = async (given, reserved, squeeze) => {
  const place = given("place") ?? "before-text";
  const article = select("article", given("article"));
  const target = PLACES.has(place) ? null : select("place", place);
  const waiting = all(TAG)[0];
  const card = waiting ?? create(TAG);
  for (const name of ATTRIBUTES) {
    const value = given(name);
    const isLeftOut = value === null || (name === "collapsed" && value === "false");
    if (!isLeftOut && !card.hasAttribute(name)) card.setAttribute(name, value);
  }
  if (waiting) {
    if (article && !card.getAttribute("for")) card.source = article;
    return card;
  }
  card.source = article ?? document;
  if (!card.hasAttribute("min-words")) card.setAttribute("min-words", LEAST_WORDS);
  await card.render();
  const spot = reserved ? null : attempt(() => findSpot(place, given("article"))) ?? spotBefore(card.place);
  if (target) target.append(card);
  else if (reserved || spot) await settle(card, reserved, spot, given("collapsed") !== "false", squeeze);
  return card;
};

/** Keeps a place for a card, and puts it there once it comes near the window, or the page has nothing else to do. */
const run = async (given, address) => {
  const place = given("place") ?? "before-text";
  const reserves = PLACES.has(place) && given("collapsed") !== "false";
  const reserved = reserves ? await reserve(place, given("article")).catch(() => null) : null;
  const gap = reserved?.gap;
  try {
    await Promise.race([parsed().then(idle), ...(gap ? [near(gap)] : [])]);
    return await show(given, reserved, await load(address));
  } catch (error) {
    if (gap) outOfView(gap).then(() => gap.remove());
    throw error;
  }
};

const start = () => {
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
  run(given, foreign ? running.src : "")
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
};

start();
