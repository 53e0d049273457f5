// @ts-check
import * as core from "./wasm/nutgraf.js";

/** WebAssembly memory never shrinks: an instance that grew beyond this is replaced. */
const MOST_MEMORY = 64 << 20;

/** @type {Promise<void> | undefined} */
let started;

/**
 * How the bytes at an address are read; Node has a way of its own.
 * @type {(url: string | URL) => Promise<BufferSource>}
 */
let read = fetchBytes;

/**
 * How the pack of a language is had.
 * @type {(tag: string) => string | Promise<string>}
 */
let readPack = (tag) => readText(new URL(`./wasm/languages/${tag}.txt`, import.meta.url));

/**
 * What lives in the instance: the cards.
 * @type {Set<{ leave: () => void, restore: () => void }>}
 */
const tenants = new Set();

/**
 * The packs of languages, by tag, each fetched once; empty where one cannot be had.
 * @type {Map<string, Promise<string>>}
 */
const packs = new Map();

/** The module could not be had: not found, cut short, or refused by a policy. */
export class LoadError extends Error {
  name = "LoadError";
}

/** @type {typeof import("./index.d.ts").init} */
export function init(options) {
  started ??= begin(options).catch((error) => {
    started = undefined;
    throw error;
  });
  return started;
}

/** A call came to a text in a language whose pack is not loaded. */
export class LanguageNeeded extends Error {
  /** @param {string} tag */
  constructor(tag) {
    super(tag);
    this.tag = tag;
  }
}

/**
 * Runs `work` on the core, loaded if it is not yet, and once more with the pack of the language that it needs.
 * @template T
 * @param {(core: typeof import("./wasm/nutgraf.js")) => T} work
 * @returns {Promise<T>}
 */
export async function call(work) {
  await init();
  for (;;) {
    try {
      return guard(work);
    } catch (error) {
      if (!(error instanceof LanguageNeeded)) throw error;
      await supply(error);
    }
  }
}

/**
 * Gives the core the language that it needed.
 * @param {LanguageNeeded} error
 */
export async function supply({ tag }) {
  const pack = packs.get(tag) ?? packOf(tag);
  packs.set(tag, pack);
  const text = await pack;
  // Some servers answer with a page of their own for what they have not.
  if (guard((core) => core.supplyLanguage(tag, parse(text))) || text === "") return;
  packs.set(tag, Promise.resolve(""));
  miss(tag, "the answer is no language pack of this version");
}

/**
 * Runs `work` on the loaded core: calls into it and nothing else.
 * @template T
 * @param {(core: typeof import("./wasm/nutgraf.js")) => T} work
 */
export function guard(work) {
  try {
    return work(core);
  } catch (thrown) {
    // The core asks for a language by an array with its tag.
    if (Array.isArray(thrown)) throw new LanguageNeeded(thrown[0]);
    // What it refuses, it throws by a call that has returned; after anything else the instance is unusable.
    if (core.callsInFlight() === 0) throw thrown;
    renew();
    throw new Error("nutgraf: this input could not be processed", { cause: thrown });
  } finally {
    if (tenants.size === 0 && core.memoryBytes() > MOST_MEMORY) renew();
  }
}

/**
 * Enters something that lives in the instance: `leave` is called before the instance is replaced,
 * `restore` after. The answer takes it out.
 * @param {() => void} leave
 * @param {() => void} restore
 */
export function enter(leave, restore) {
  const tenant = { leave, restore };
  tenants.add(tenant);
  return () => void tenants.delete(tenant);
}

/** @param {(url: string | URL) => Promise<BufferSource>} reader */
export function readWith(reader) {
  read = reader;
}

/** Replaces the instance by a fresh one. */
function renew() {
  const evicted = [...tenants];
  tenants.clear();
  for (const { leave } of evicted) leave();
  core.__wbg_reset_state();
  for (const { restore } of evicted) restore();
}

/** @param {Parameters<typeof import("./index.d.ts").init>[0]} options */
async function begin(options) {
  const packsFrom = languageReader(options?.languages);
  try {
    const module = await compile(await options?.wasm);
    await core.default({ module_or_path: module });
    readPack = packsFrom ?? readPack;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LoadError(`nutgraf: the WebAssembly module could not be loaded: ${reason}`, { cause: error });
  }
}

/**
 * @param {import("./index.d.ts").LanguageSource | null | undefined} source
 * @returns {typeof readPack | undefined}
 */
function languageReader(source) {
  if (source == null || typeof source === "function") return source ?? undefined;
  if (typeof source === "string" || source instanceof URL) {
    return (tag) => readText(`${source}`.replace(/\/?$/, `/${tag}.txt`));
  }
  throw new TypeError(`\`languages\` is a ${typeof source}; expected an address or a function`);
}

/**
 * @param {Awaited<import("./index.d.ts").WasmSource> | null | undefined} source
 * @returns {Promise<WebAssembly.Module>}
 */
async function compile(source) {
  if (typeof WebAssembly !== "object") throw new Error("there is no WebAssembly here");
  if (source instanceof WebAssembly.Module) return source;
  // Compiled from bytes, not from a stream: at this size nothing is gained, and a server that
  // sends another content type does not matter.
  return WebAssembly.compile(await bytes(source ?? new URL("./wasm/nutgraf_bg.wasm", import.meta.url)));
}

/**
 * @param {string | URL | Response | BufferSource} source
 * @returns {Promise<BufferSource>}
 */
async function bytes(source) {
  if (typeof source === "string" || source instanceof URL) return read(source);
  if (typeof Response === "function" && source instanceof Response) return body(source);
  return /** @type {BufferSource} */ (source);
}

/** @param {string} tag */
async function packOf(tag) {
  try {
    return `${await readPack(tag)}`;
  } catch (error) {
    miss(tag, error instanceof Error ? error.message : String(error));
    return "";
  }
}

/**
 * A pack's value; nothing for what is no JSON.
 * @param {string} text
 */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @param {string | URL} url */
async function readText(url) {
  return new TextDecoder().decode(await read(url));
}

/**
 * A text whose pack is missing is read by plainer means, as one in a language that Nutgraf does not know.
 * @param {string} tag
 * @param {string} reason
 */
function miss(tag, reason) {
  globalThis.console?.warn?.(`nutgraf: the language pack "${tag}" could not be loaded: ${reason}`);
}

/** @param {string | URL} url */
async function fetchBytes(url) {
  return body(await fetch(url));
}

/** @param {Response} response */
async function body(response) {
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return response.arrayBuffer();
}
