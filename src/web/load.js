// @ts-check
import * as core from "./nutgraf.js";
import { checkLength } from "./options.js";
import { fetchPack, packOf, readPacksWith, readerOf, refusePack } from "./packs.js";
import { compile } from "./wasm.js";

/** WebAssembly memory never shrinks: an instance that grew beyond this is replaced. */
const MOST_MEMORY = 64 << 20;

/** @type {Promise<void> | undefined} */
let started;
let loaded = false;

/** The languages that this instance was given. */
const known = new Set();

/**
 * What lives in the instance: cards, and pages that are read.
 * @type {Set<{ leave: () => void, restore: () => void }>}
 */
const tenants = new Set();

/** The module could not be had: not found, cut short, or refused by a policy. */
export class LoadError extends Error {
  name = "LoadError";
}

/** Whether the core is there. */
export const isLoaded = () => loaded;

/** @type {typeof import("./index.d.ts").init} */
export function init(options) {
  started ??= begin(options).catch((error) => {
    started = undefined;
    throw error;
  });
  return started;
}

/**
 * Runs `work` on a text, as soon as the core is loaded and has the text's language.
 * @template T
 * @param {string} text
 * @param {unknown} options
 * @param {(module: typeof core) => T} work
 * @returns {Promise<T>}
 */
export async function withText(text, options, work) {
  checkLength(text);
  await init();
  const tag = guard(() => core.languageOf(text, options));
  await fetchPack(tag);
  return guard(() => {
    supply(tag);
    return work(core);
  });
}

/**
 * Runs some pieces of work on the article of a page, as soon as the core is loaded and has the article's language.
 * Answers what the last one does.
 * @template T
 * @param {Element | Document} node
 * @param {unknown} options
 * @param {[...((module: typeof core, page: number) => void)[], (module: typeof core, page: number) => T]} works
 * @param {() => Promise<void>} [rest] is waited for before each of them
 * @returns {Promise<T>}
 */
export async function withPage(node, options, works, rest) {
  await init();
  for (;;) {
    let gone = false;
    const leave = enter(
      () => (gone = true),
      () => {},
    );
    const page = guard(() => core.openPage(node));
    try {
      let tag = "";
      const tell = () => fetchPack((tag = core.languageOfPage(page, options)));
      let answer;
      for (const work of [() => core.readPage(page), tell, () => supply(tag), ...works]) {
        await rest?.();
        // The pack of the language may still be on its way.
        await answer;
        // Meanwhile a fault may have ended the instance that the page was read in.
        if (gone) break;
        answer = guard(() => work(core, page));
      }
      if (!gone) return /** @type {T} */ (answer);
    } finally {
      leave();
      if (!gone) core.freePage(page);
      relieve();
    }
  }
}

/**
 * Runs `work` on the loaded core: calls into it and nothing else.
 * @template T
 * @param {(module: typeof core) => T} work
 */
export function guard(work) {
  try {
    return work(core);
  } catch (thrown) {
    // What the core refuses, it throws by a call that has returned; after anything else the instance is unusable.
    if (core.callsInFlight() === 0) throw thrown;
    renew();
    throw new Error("nutgraf: this input could not be processed", { cause: thrown });
  } finally {
    relieve();
  }
}

/** Gives memory back, where nothing lives in it. */
function relieve() {
  if (tenants.size === 0 && core.memoryBytes() > MOST_MEMORY) renew();
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

/** Replaces the instance by a fresh one. */
function renew() {
  const evicted = [...tenants];
  tenants.clear();
  for (const { leave } of evicted) leave();
  core.__wbg_reset_state();
  known.clear();
  for (const { restore } of evicted) restore();
}

/** @param {Parameters<typeof import("./index.d.ts").init>[0]} options */
async function begin(options) {
  const reader = readerOf(options?.languages);
  try {
    await core.default({ module_or_path: await compile(await options?.wasm) });
  } catch (error) {
    throw new LoadError(`nutgraf: the WebAssembly module could not be loaded: ${messageOf(error)}`, { cause: error });
  }
  if (reader) readPacksWith(reader);
  loaded = true;
}

/**
 * Gives this instance a language whose pack is at hand.
 * @param {string} tag
 */
function supply(tag) {
  const pack = packOf(tag);
  if (known.has(tag) || !pack) return;
  if (core.supplyLanguage(tag, pack)) known.add(tag);
  else refusePack(tag);
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
