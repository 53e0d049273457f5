// @ts-check
// A script tag's card. Nothing but this script is fetched until the card's place comes near the window, or the page is idle.
import { all, get, isOff } from "../page.js";
import { insert } from "./insert.js";
import { hold, reserve } from "./reserve.js";
import { idle, isInView, near, outOfView } from "./when.js";
import { findSpot, PLACES } from "./where.js";

const FILES = [
  "./placed.js", "./card.js", "./load.js", "./squeeze.js", "./nutgraf.js", "./languages/en.js", "./fit.js", "./follow.js",
  "./languages.js", "./mount.js", "./options.js", "./packs.js", "./page.js", "./wasm.js",
];
// One card a page, however many copies of this script, of whatever version, there are.
const KEY = Symbol.for("nutgraf.embed");
const claims = () => /** @type {any} */ (document);

/**
 * Keeps a place for a card, and has it put there once it comes near the window, or the page has nothing else to do.
 * @param {(name: string) => string | null} given what the script's tag says in `data-…`
 * @param {string} address where the other files lie; next to this script, if empty
 */
const run = async (given, address) => {
  const place = given("place") ?? "before-text";
  const isPlace = PLACES.has(place);
  const reserves = isPlace && given("collapsed") !== "false";
  const reserved = reserves ? await reserve(place, given("article")).catch(() => null) : null;
  await Promise.race([idle(), ...(reserved ? [near(reserved.card)] : [])]);
  try {
    // Asked for together: most would only be found out once the one before has arrived.
    const imports = FILES.map((file) => import(address ? new URL(file, address).href : file));
    const [{ start }] = await Promise.all(imports);
    start({ given, place, isPlace, reserved, findSpot, insert, hold, isInView, outOfView });
  } catch (error) {
    claims()[KEY] = false;
    const detail = { error, reason: "load" };
    EventTarget.prototype.dispatchEvent.call(document, new CustomEvent("nutgraf-error", { bubbles: true, detail }));
    globalThis.console?.warn?.(`nutgraf: no card: ${/** @type {Error} */ (error).message}`);
    if (reserved) outOfView(reserved.card).then(() => reserved.card.remove());
  }
};

// A server may import it, to no effect.
if (globalThis.Document && !claims()[KEY] && !isOff()) {
  claims()[KEY] = true;
  /** @type {HTMLScriptElement | null} */
  const running = get("currentScript");
  // A script of another origin has no base for its imports, and a `src` that no `<base>` can bend.
  const isForeign = running?.src && new URL(running.src).origin !== globalThis.origin;
  // A module is no `currentScript`: its tag is known by its address.
  const tag = running ?? all('script[type="module"][src*="embed.js"]')[0];
  run((name) => tag?.getAttribute(`data-${name}`) ?? null, isForeign ? running.src : "");
}
