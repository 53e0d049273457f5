// @ts-check
import { init, withText } from "./load.js";
import { own } from "./options.js";

/** @typedef {import("./index.d.ts").SummarizerCoreOptions} CoreOptions */

const TYPES = ["key-points", "tldr", "teaser", "headline"];
const FORMATS = ["markdown", "plain-text"];
const LENGTHS = ["short", "medium", "long"];

/** How many sentences a running text has; key points are as many as ever. */
const SENTENCES = { short: 1, medium: 3, long: 5 };

/** Documented in index.d.ts. */
export class Summarizer {
  /** @type {ReturnType<typeof read>} */
  #options;
  #destruction = new AbortController();

  /**
   * @param {unknown} key
   * @param {ReturnType<typeof read>} options
   */
  constructor(key, options) {
    if (key !== KEY) throw new TypeError("Illegal constructor: a Summarizer comes from `Summarizer.create()`");
    this.#options = options;
  }

  /** @param {CoreOptions} [options] */
  static async availability(options) {
    return isAvailable(read(options)) ? "available" : "unavailable";
  }

  /** @param {import("./index.d.ts").SummarizerCreateOptions} [options] */
  static async create(options) {
    const { signal, monitor } = options ?? {};
    signal?.throwIfAborted();
    const known = read(options);
    if (!isAvailable(known)) throw new DOMException(UNAVAILABLE, "NotSupportedError");
    const target = new EventTarget();
    monitor?.(target);
    tell(target, 0);
    await within(init(), [signal]);
    tell(target, 1);
    const summarizer = new Summarizer(KEY, known);
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
   * @param {string} input
   * @param {import("./index.d.ts").SummarizerSummarizeOptions} [options]
   */
  async summarize(input, options) {
    return (await this.#parts(input, options)).join("");
  }

  /**
   * @param {string} input
   * @param {import("./index.d.ts").SummarizerSummarizeOptions} [options]
   */
  summarizeStreaming(input, options) {
    const cancelled = new AbortController();
    return new ReadableStream({
      start: async (controller) => {
        try {
          const parts = await this.#parts(input, options);
          if (!cancelled.signal.aborted) for (const part of parts) controller.enqueue(part);
          if (!cancelled.signal.aborted) controller.close();
        } catch (error) {
          controller.error(error);
        }
      },
      cancel: () => cancelled.abort(),
    });
  }

  /**
   * @param {string} input
   * @param {import("./index.d.ts").SummarizerSummarizeOptions} [options]
   */
  async measureInputUsage(input, options) {
    await within(Promise.resolve(), [options?.signal, this.#destruction.signal]);
    return String(input).length;
  }

  destroy() {
    this.#destruction.abort(new DOMException("the summarizer was destroyed", "AbortError"));
  }

  /**
   * The summary, sentence by sentence.
   * @param {string} input
   * @param {import("./index.d.ts").SummarizerSummarizeOptions} [options]
   */
  async #parts(input, options) {
    const { type, format, length, expectedInputLanguages, outputLanguage } = this.#options;
    // Of several expected languages the text itself tells which it is.
    const declared = expectedInputLanguages?.length === 1 ? expectedInputLanguages[0] : null;
    const listed = type === "key-points";
    const text = String(input);
    const wanted = own({ length: listed ? length : { sentences: SENTENCES[length] }, lang: declared, quotes: 0, keywords: 0 });
    const work = withText(text, wanted, (core) => core.summarizeText(text, wanted));
    const { sentences, lang } = await within(work, [options?.signal, this.#destruction.signal]);
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

const KEY = Symbol("Summarizer.create");

const UNAVAILABLE =
  "nutgraf picks an article's own sentences: it writes no headline and does not translate; " +
  "`outputLanguage` has to be among `expectedInputLanguages`";

/**
 * @param {string} lang
 * @param {string} outputLanguage
 */
const foreign = (lang, outputLanguage) =>
  `nutgraf does not translate: the input seems to be in "${lang}", \`outputLanguage\` is "${outputLanguage}"; ` +
  "`expectedInputLanguages` says what the input is in";

/** @param {ReturnType<typeof read>} options */
function isAvailable({ type, outputLanguage, expectedInputLanguages }) {
  if (type === "headline" || typeof WebAssembly !== "object") return false;
  if (outputLanguage === null || expectedInputLanguages === null) return true;
  const spoken = base(outputLanguage);
  return expectedInputLanguages.every((tag) => base(tag) === spoken);
}

/**
 * Options as the Writing Assistance APIs read them.
 * @param {import("./index.d.ts").SummarizerCreateOptions | null} [options]
 */
function read(options) {
  const given = options ?? {};
  if (typeof given !== "object") throw new TypeError(`the options are of type ${typeof given}; expected an object`);
  const expectedInputLanguages = tags("expectedInputLanguages", given.expectedInputLanguages);
  const outputLanguage = given.outputLanguage === undefined ? null : tag("outputLanguage", given.outputLanguage);
  return {
    type: /** @type {import("./index.d.ts").SummarizerType} */ (oneOf("type", TYPES, given.type)),
    format: /** @type {import("./index.d.ts").SummarizerFormat} */ (oneOf("format", FORMATS, given.format)),
    length: /** @type {import("./index.d.ts").SummarizerLength} */ (oneOf("length", LENGTHS, given.length)),
    sharedContext: given.sharedContext === undefined ? "" : String(given.sharedContext),
    expectedInputLanguages,
    expectedContextLanguages: tags("expectedContextLanguages", given.expectedContextLanguages),
    outputLanguage,
  };
}

/**
 * @param {string} option
 * @param {string[]} names the first is the default
 * @param {unknown} value
 */
function oneOf(option, names, value) {
  if (value === undefined) return names[0];
  if (names.includes(String(value))) return String(value);
  throw new TypeError(`option \`${option}\` is "${value}"; expected "${names.join('", "')}"`);
}

/**
 * @param {string} option
 * @param {Iterable<string> | undefined} values
 */
function tags(option, values) {
  if (values === undefined) return null;
  const known = new Set(Array.from(values, (value) => tag(option, value)));
  return known.size ? Object.freeze([...known]) : null;
}

/**
 * @param {string} option
 * @param {unknown} value
 */
function tag(option, value) {
  try {
    return Intl.getCanonicalLocales(String(value))[0];
  } catch {
    throw new TypeError(`option \`${option}\` holds "${value}"; expected BCP 47 language tags`);
  }
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
 * @param {(AbortSignal | null | undefined)[]} signals
 * @returns {Promise<T>}
 */
async function within(work, signals) {
  const given = signals.filter((signal) => signal !== undefined && signal !== null);
  for (const signal of given) signal.throwIfAborted();
  const over = new AbortController();
  const aborted = new Promise((_resolve, reject) => {
    for (const signal of given) {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true, signal: over.signal });
    }
  });
  try {
    return await Promise.race([work, /** @type {Promise<never>} */ (aborted)]);
  } finally {
    over.abort();
  }
}

/**
 * @param {EventTarget} target
 * @param {number} loaded
 */
function tell(target, loaded) {
  target.dispatchEvent(Object.assign(new Event("downloadprogress"), { loaded, total: 1, lengthComputable: true }));
}
