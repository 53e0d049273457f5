// @ts-check
import english from "./languages/en.js";
import { LANGUAGES } from "./languages.js";

/** @typedef {import("./index.d.ts").Language} Language */

/**
 * How the pack of a language is had.
 * @type {(tag: string) => unknown}
 */
let read = (tag) => LANGUAGES[tag]();

/**
 * The packs at hand.
 * @type {Map<string, Language>}
 */
const packs = new Map([["en", english]]);

/**
 * The packs that are on their way.
 * @type {Map<string, Promise<unknown>>}
 */
const coming = new Map();

/** What the console was told is missing, once each. */
const missed = new Set();

/** @param {typeof read} reader */
export function readPacksWith(reader) {
  read = reader;
}

/**
 * The pack of a language, if it is at hand.
 * @param {string} tag
 */
export function packOf(tag) {
  return packs.get(tag);
}

/**
 * Has the pack of a language at hand. Where it cannot be had, texts are read by plainer means, as those in a
 * language that is not known, and the next call tries again.
 * @param {string} tag
 */
export async function fetchPack(tag) {
  if (tag === "und" || packs.has(tag)) return;
  const pack = coming.get(tag) ?? Promise.resolve(tag).then(read);
  coming.set(tag, pack);
  try {
    const answer = /** @type {any} */ (await pack);
    packs.set(tag, answer?.default ?? answer);
  } catch (error) {
    miss(tag, error instanceof Error ? error.message : `${error}`);
  } finally {
    coming.delete(tag);
  }
}

/**
 * Lets go of what turned out to be no pack.
 * @param {string} tag
 */
export function refusePack(tag) {
  packs.delete(tag);
  miss(tag, "the answer is no pack of this version");
}

/**
 * @param {string} tag
 * @param {string} reason
 */
function miss(tag, reason) {
  if (missed.has(tag)) return;
  missed.add(tag);
  globalThis.console?.warn?.(`nutgraf: the language pack "${tag}" could not be loaded: ${reason}`);
}

/**
 * How packs are had from another place than the package's own.
 * @param {import("./index.d.ts").LanguageSource | null | undefined} source
 * @returns {typeof read | undefined}
 */
export function readerOf(source) {
  if (source === null || source === undefined) return;
  if (typeof source === "function") return source;
  if (typeof source === "string" || source instanceof URL) {
    // The address is not known before the page runs: bundlers leave this one alone.
    return (tag) => import(/* webpackIgnore: true */ /* @vite-ignore */ absolute(`${source}`.replace(/\/?$/, `/${tag}.js`)));
  }
  throw new TypeError(`\`languages\` is a ${typeof source}; expected an address or a function`);
}

/**
 * As the page would read it; `import()` would start from this file.
 * @param {string} address
 */
function absolute(address) {
  return new URL(address, globalThis.document?.baseURI ?? globalThis.location?.href).href;
}
