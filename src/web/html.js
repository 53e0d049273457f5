// @ts-check
import * as reader from "./nutgraf_html.js";
import { LoadError } from "./load.js";
import { checkLength } from "./options.js";
import { compile, read } from "./wasm.js";

/** WebAssembly memory never shrinks: after a document longer than this, a fresh instance goes on. */
const LONGEST = 4 << 20;

/** @type {Promise<unknown> | undefined} */
let started;

/**
 * Loads the module that reads HTML; the package's own, unless another is given.
 * @param {import("./index.d.ts").WasmSource | null} [source]
 */
export function start(source) {
  started ??= begin(source).catch((error) => {
    started = undefined;
    throw error;
  });
  return started;
}

/**
 * The article of an HTML document, or what the element with this id holds.
 * @param {string} html
 * @param {string | undefined} id
 */
export async function articleOf(html, id) {
  checkLength(html);
  await start();
  const outcome = guard(() => reader.readArticle(html, id));
  if (html.length > LONGEST) reader.__wbg_reset_state();
  if ("article" in outcome) return outcome.article;
  throw new DOMException(outcome.reason, "NotFoundError");
}

/** @param {import("./index.d.ts").WasmSource | null} [source] */
async function begin(source) {
  try {
    const given = (await source) ?? (await read(new URL("./nutgraf_html_bg.wasm", import.meta.url)));
    await reader.default({ module_or_path: await compile(given) });
  } catch (error) {
    throw new LoadError(`nutgraf: the module that reads HTML could not be loaded: ${error}`, { cause: error });
  }
}

/**
 * After a trap the instance is unusable.
 * @template T
 * @param {() => T} work
 */
function guard(work) {
  try {
    return work();
  } catch (cause) {
    reader.__wbg_reset_state();
    throw new Error("nutgraf: this input could not be processed", { cause });
  }
}
