// @ts-check
// A script tag's card. Nothing but this script is fetched until the card's place comes near the window, or the page is idle.
import { all, attempt, get, isOff, pause } from "../page.js";
import { insert } from "./insert.js";
import { guess } from "./language.js";
import { hold, reserve } from "./reserve.js";
import { idle, isInView, isNear, near, outOfView } from "./when.js";
import { findSpot, PLACES, textColumn, textOf } from "./where.js";

const FILES = [
  "./placed.js", "./card.js", "./load.js", "./nutgraf.js", "./languages/en.js", "./languages.js", "./options.js",
  "./packs.js", "./page.js", "./wasm.js",
];
// One card a page, however many copies of this script, of whatever version, there are.
const KEY = Symbol.for("nutgraf.embed");
const claims = () => /** @type {any} */ (document);

/**
 * This script's own address, as far as it is known, and whether that is of another origin.
 * @typedef {{ source: string | undefined, isForeign: boolean }} Script
 */

/**
 * The tag of the text's language, as far as it can be told; null if not.
 * @param {(name: string) => string | null} given
 */
const languageOf = (given) => {
  const paragraphs = textColumn(given("article"));
  const declaring = (paragraphs[0] ?? get("documentElement")).closest("[lang]");
  return guess(given("lang") ?? declaring?.getAttribute("lang") ?? null, paragraphs.map(textOf).join(" "));
};

/**
 * The module, compiled while it comes. Where that fails, the package tries again in its own ways, and tells why.
 * @param {string} source
 */
const fetchModule = async (source) => {
  const response = await fetch(new URL("./nutgraf_bg.wasm", source));
  // A stream is compiled only if it comes with the right type.
  const isTyped = response.headers.get("content-type") === "application/wasm";
  return isTyped ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
};

/**
 * Asks for all that a card takes, together: most would only be found out once what is before it has arrived.
 * @param {(name: string) => string | null} given
 * @param {Script} script
 * @param {Element | undefined} reserved
 */
const load = async (given, { source, isForeign }, reserved) => {
  /** @param {string} file */
  const ask = (file) => import(isForeign ? new URL(file, source).href : file);
  // A card that came with the page needs neither module nor language until it is used.
  const isWaiting = [...all("nutgraf-card")].some((card) => card !== reserved && card.shadowRoot);
  const module = source && !isWaiting ? fetchModule(source).catch(() => null) : null;
  const askForLanguage = () => {
    const language = attempt(() => languageOf(given));
    if (language) ask(`./languages/${language}.js`).catch(() => {});
  };
  // Tasks of their own, so that none is a long one; the module takes by far the longest to come.
  await pause();
  const files = FILES.map(ask);
  if (!isWaiting) pause().then(askForLanguage);
  const [{ start }] = await Promise.all(files);
  return { start, module };
};

/**
 * Keeps a place for a card, and has it put there once it comes near the window, or the page has nothing else to do.
 * @param {(name: string) => string | null} given what the script's tag says in `data-…`
 * @param {Script} script
 */
const run = async (given, script) => {
  const place = given("place") ?? "before-text";
  const isPlace = PLACES.has(place);
  const reserves = isPlace && given("collapsed") !== "false";
  const reserving = reserves ? reserve(place, given("article")).catch(() => null) : null;
  let reserved = null;
  // Where the text is at hand already, keeping the place goes on while the files come.
  const paragraphs = (isPlace && attempt(() => textColumn(given("article")))) || [];
  const beside = paragraphs.at(place === "end" ? -1 : 0);
  if (!beside || !isNear(beside)) {
    reserved = await reserving;
    await Promise.race([idle(), ...(reserved ? [near(reserved.card)] : [])]);
  }
  try {
    const { start, module } = await load(given, script, reserved?.card);
    reserved = await reserving;
    start({ given, module, place, isPlace, reserved, findSpot, insert, hold, isInView, outOfView });
  } catch (error) {
    reserved = await reserving;
    claims()[KEY] = false;
    const detail = { error, reason: "load" };
    EventTarget.prototype.dispatchEvent.call(document, new CustomEvent("nutgraf-error", { bubbles: true, detail }));
    globalThis.console?.warn?.(`nutgraf: no card: ${/** @type {Error} */ (error).message}`);
    const { card } = reserved ?? {};
    if (card) outOfView(card).then(() => card.remove());
  }
};

// A server may import it, to no effect.
if (globalThis.Document && !claims()[KEY] && !isOff()) {
  claims()[KEY] = true;
  /** @type {HTMLScriptElement | null} */
  const running = get("currentScript");
  // A script of another origin has no base for its imports, and a `src` that no `<base>` can bend.
  const isForeign = !!running?.src && new URL(running.src).origin !== globalThis.origin;
  // A module is no `currentScript`: its tag is known by its address, as far as it has one of its own.
  const tag = running ?? all('script[type="module"][src*="embed.js"]')[0];
  run((name) => tag?.getAttribute(`data-${name}`) ?? null, { source: running?.src, isForeign });
}
