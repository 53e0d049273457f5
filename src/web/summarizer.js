// @ts-check
import { LANGUAGES } from "./languages.js";
import { init, isLoaded, withText } from "./load.js";
import { own } from "./options.js";
import { packOf } from "./packs.js";
import { canonical, coreOptions, createOptions, summaryOptions } from "./summarizer-options.js";

/** @typedef {ReturnType<typeof canonical> & { sharedContext: string }} Options */

/** How many sentences a running text has; key points are as many as ever. */
const SENTENCES = { short: 1, medium: 3, long: 5 };

const KEY = Symbol("Summarizer.create");

/** Documented in index.d.ts. */
export class Summarizer {
  /** @type {Options} */
  #options;
  #destruction = new AbortController();

  /**
   * @param {unknown} key
   * @param {Options} options
   */
  constructor(key, options) {
    if (key !== KEY) throw new TypeError("Illegal constructor: a Summarizer comes from `Summarizer.create()`");
    this.#options = options;
  }

  /** @param {import("./index.d.ts").SummarizerCoreOptions} [options] */
  static async availability(options) {
    return availability(canonical(coreOptions(options)));
  }

  /** @param {import("./index.d.ts").SummarizerCreateOptions} [options] */
  static async create(options) {
    const given = coreOptions(options);
    const { monitor, sharedContext, signal } = createOptions(options);
    signal?.throwIfAborted();
    const known = canonical(given);
    if (availability(known) === "unavailable") throw new DOMException(UNAVAILABLE, "NotSupportedError");
    const target = new CreateMonitor();
    monitor?.(target);
    tell(target, 0);
    await within(init(), [signal]);
    tell(target, 1);
    // What hears of the last event may still abort.
    await within(Promise.resolve(), [signal]);
    const summarizer = new Summarizer(KEY, { ...known, sharedContext });
    signal?.addEventListener("abort", () => summarizer.#destruction.abort(signal.reason), { once: true });
    return summarizer;
  }

  get type() {
    return this.#options.type;
  }

  get format() {
    return this.#options.format;
  }

  get length() {
    return this.#options.length;
  }

  get preference() {
    return this.#options.preference;
  }

  get sharedContext() {
    return this.#options.sharedContext;
  }

  get expectedInputLanguages() {
    return this.#options.expectedInputLanguages;
  }

  get expectedContextLanguages() {
    return this.#options.expectedContextLanguages;
  }

  get outputLanguage() {
    return this.#options.outputLanguage;
  }

  get inputQuota() {
    return Infinity;
  }

  /**
   * @param {string} _input
   * @param {import("./index.d.ts").SummarizerSummarizeOptions} _options
   */
  async summarize(_input, _options = {}) {
    const { input, signals } = this.#read("summarize", arguments);
    return (await this.#parts(input, signals)).join("");
  }

  /**
   * @param {string} _input
   * @param {import("./index.d.ts").SummarizerSummarizeOptions} _options
   */
  summarizeStreaming(_input, _options = {}) {
    const { input, signals } = this.#read("summarizeStreaming", arguments);
    for (const signal of signals) signal.throwIfAborted();
    const cancelled = new AbortController();
    return new ReadableStream({
      start: async (controller) => {
        try {
          const parts = await this.#parts(input, [...signals, cancelled.signal]);
          for (const part of parts) controller.enqueue(part);
          controller.close();
        } catch (error) {
          if (!cancelled.signal.aborted) controller.error(error);
        }
      },
      cancel: () => cancelled.abort(),
    });
  }

  /**
   * @param {string} _input
   * @param {import("./index.d.ts").SummarizerSummarizeOptions} _options
   */
  async measureInputUsage(_input, _options = {}) {
    const { signals } = this.#read("measureInputUsage", arguments);
    // Nothing is used up where the quota is infinite.
    return within(Promise.resolve(0), signals);
  }

  destroy() {
    this.#destruction.abort(new DOMException("the summarizer was destroyed", "AbortError"));
  }

  /**
   * What a method was called with, and the signals that abort it.
   * @param {string} method
   * @param {IArguments} call
   */
  #read(method, call) {
    if (call.length === 0) throw new TypeError(`Summarizer.${method}() needs an input`);
    const input = `${call[0]}`;
    const { signal } = summaryOptions(call[1]);
    return { input, signals: [signal, this.#destruction.signal].filter((given) => given !== undefined) };
  }

  /**
   * The summary, sentence by sentence.
   * @param {string} input
   * @param {AbortSignal[]} signals
   */
  async #parts(input, signals) {
    const { type, format, length, expectedInputLanguages, outputLanguage } = this.#options;
    // Of several expected languages the text itself tells which it is.
    const declared = expectedInputLanguages?.length === 1 ? expectedInputLanguages[0] : null;
    const listed = type === "key-points";
    const wanted = own({ length: listed ? length : { sentences: SENTENCES[length] }, lang: declared, quotes: 0, keywords: 0 });
    const work = withText(input, wanted, (core) => core.summarizeText(input, wanted));
    const { sentences, lang } = await within(work, signals);
    if (expectedInputLanguages === null && outputLanguage !== null && lang !== "und" && lang !== base(outputLanguage)) {
      throw new DOMException(foreign(lang, outputLanguage), "NotSupportedError");
    }
    const mark = listed && format === "markdown" ? "* " : "";
    const between = listed ? "\n" : " ";
    return sentences.map(({ text }, at) => {
      const line = text.replace(/\s+/gu, " ");
      return (at ? between : "") + mark + (format === "markdown" ? escaped(line) : line);
    });
  }
}

Object.defineProperty(Summarizer.prototype, Symbol.toStringTag, { value: "Summarizer", configurable: true });

/** What a `monitor` is given: a target of `downloadprogress` events. */
class CreateMonitor extends EventTarget {
  /** @type {((event: any) => unknown) | null} */
  #handler = null;

  get ondownloadprogress() {
    return this.#handler;
  }

  set ondownloadprogress(handler) {
    if (!this.#handler) this.addEventListener("downloadprogress", (event) => this.#handler?.(event));
    this.#handler = typeof handler === "function" ? handler : null;
  }
}

const UNAVAILABLE =
  "nutgraf picks an article's own sentences in thirty languages: it writes no headline and does not translate; " +
  "`outputLanguage` has to be among `expectedInputLanguages`";

/**
 * @param {string} lang
 * @param {string} outputLanguage
 */
const foreign = (lang, outputLanguage) =>
  `nutgraf does not translate: the input seems to be in "${lang}", \`outputLanguage\` is "${outputLanguage}"; ` +
  "`expectedInputLanguages` says what the input is in";

/**
 * @param {ReturnType<typeof canonical>} options
 * @returns {"available" | "downloadable" | "unavailable"}
 */
function availability({ type, outputLanguage, expectedInputLanguages }) {
  if (type === "headline" || typeof WebAssembly !== "object") return "unavailable";
  const spoken = [...new Set([...(expectedInputLanguages ?? []), ...(outputLanguage ? [outputLanguage] : [])].map(base))];
  const translates = expectedInputLanguages !== null && outputLanguage !== null && spoken.length > 1;
  if (translates || !spoken.every((tag) => Object.hasOwn(LANGUAGES, tag))) return "unavailable";
  if (isLoaded() && spoken.every((tag) => packOf(tag))) return "available";
  return globalThis.navigator?.onLine === false ? "unavailable" : "downloadable";
}

/**
 * A tag's language, as texts are told to be in: Norwegian is one, whichever way it is written.
 * @param {string} tag
 */
function base(tag) {
  return tag.split("-")[0].replace(/^n[bn]$/, "no");
}

/**
 * A line as Markdown shows it: what would mark it up is taken literally.
 * @param {string} line
 */
function escaped(line) {
  return line.replace(/[\\`*_~[\]<>&]|^[#+-]/gu, "\\$&").replace(/^(\d+)([.)])/u, "$1\\$2");
}

/**
 * The work's answer, unless one of the signals aborts first.
 * @template T
 * @param {Promise<T>} work
 * @param {(AbortSignal | undefined)[]} signals
 * @returns {Promise<T>}
 */
async function within(work, signals) {
  const given = signals.filter((signal) => signal !== undefined);
  for (const signal of given) signal.throwIfAborted();
  const over = new AbortController();
  const aborted = new Promise((_resolve, reject) => {
    for (const signal of given) {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true, signal: over.signal });
    }
  });
  try {
    const answer = await Promise.race([work, /** @type {Promise<never>} */ (aborted)]);
    // Both may have come to pass by now.
    for (const signal of given) signal.throwIfAborted();
    return answer;
  } finally {
    over.abort();
  }
}

/**
 * @param {CreateMonitor} target
 * @param {number} loaded
 */
function tell(target, loaded) {
  const details = { loaded, total: 1, lengthComputable: true };
  const event = globalThis.ProgressEvent
    ? new ProgressEvent("downloadprogress", details)
    : /** @type {ProgressEvent} */ (Object.assign(new Event("downloadprogress"), details));
  target.dispatchEvent(event);
}
