// @ts-check

/** @typedef {import("./index.d.ts").SummarizerCreateOptions} CreateOptions */

const TYPES = ["key-points", "tldr", "teaser", "headline"];
const FORMATS = ["markdown", "plain-text"];
const LENGTHS = ["short", "medium", "long"];
const PREFERENCES = ["auto", "speed", "capability"];

/**
 * Options of `availability()` and `create()`, as Web IDL converts them: in the order of their names, own or
 * inherited. Tags of languages are checked later, by `canonical`.
 * @param {unknown} options
 */
export function coreOptions(options) {
  const given = dictionary(options);
  return {
    expectedContextLanguages: sequence("expectedContextLanguages", given.expectedContextLanguages),
    expectedInputLanguages: sequence("expectedInputLanguages", given.expectedInputLanguages),
    format: /** @type {import("./index.d.ts").SummarizerFormat} */ (oneOf("format", FORMATS, given.format)),
    length: /** @type {import("./index.d.ts").SummarizerLength} */ (oneOf("length", LENGTHS, given.length)),
    outputLanguage: given.outputLanguage === undefined ? null : `${given.outputLanguage}`,
    preference: /** @type {import("./index.d.ts").SummarizerPreference} */ (oneOf("preference", PREFERENCES, given.preference)),
    type: /** @type {import("./index.d.ts").SummarizerType} */ (oneOf("type", TYPES, given.type)),
  };
}

/**
 * The options that only `create()` has.
 * @param {unknown} options
 */
export function createOptions(options) {
  const given = dictionary(options);
  const { monitor } = given;
  if (monitor !== undefined && typeof monitor !== "function") {
    throw new TypeError("option `monitor` is no function");
  }
  return {
    monitor: /** @type {CreateOptions["monitor"]} */ (monitor),
    sharedContext: given.sharedContext === undefined ? "" : `${given.sharedContext}`,
    signal: signalOf(given),
  };
}

/**
 * The options of a single summary.
 * @param {unknown} options
 */
export function summaryOptions(options) {
  const given = dictionary(options);
  // Taken as a string, as Web IDL asks for, and not used: the choice of sentences does not depend on it.
  if (given.context !== undefined) `${given.context}`;
  return { signal: signalOf(given) };
}

/**
 * Options with every tag of a language in its canonical form; a `RangeError` names the first that is none.
 * @param {ReturnType<typeof coreOptions>} options
 */
export function canonical(options) {
  return {
    ...options,
    expectedContextLanguages: tags("expectedContextLanguages", options.expectedContextLanguages),
    expectedInputLanguages: tags("expectedInputLanguages", options.expectedInputLanguages),
    outputLanguage: options.outputLanguage === null ? null : tag("outputLanguage", options.outputLanguage),
  };
}

/**
 * @param {unknown} value
 * @returns {Record<string, unknown>}
 */
function dictionary(value) {
  if (value === undefined || value === null) return {};
  if (typeof value !== "object" && typeof value !== "function") {
    throw new TypeError(`the options are of type ${typeof value}; expected an object`);
  }
  return /** @type {Record<string, unknown>} */ (value);
}

/**
 * @param {string} option
 * @param {string[]} names the first is the default
 * @param {unknown} value
 */
function oneOf(option, names, value) {
  if (value === undefined) return names[0];
  const name = `${value}`;
  if (names.includes(name)) return name;
  throw new TypeError(`option \`${option}\` is "${name}"; expected "${names.join('", "')}"`);
}

/**
 * @param {string} option
 * @param {unknown} values
 */
function sequence(option, values) {
  if (values === undefined) return null;
  const iterable = /** @type {Iterable<unknown>} */ (values);
  if (typeof values !== "object" || values === null || typeof iterable[Symbol.iterator] !== "function") {
    throw new TypeError(`option \`${option}\` is no list of BCP 47 language tags`);
  }
  return Array.from(iterable, (value) => `${value}`);
}

/** @param {Record<string, unknown>} given */
function signalOf({ signal }) {
  if (signal === undefined || signal instanceof AbortSignal) return signal;
  throw new TypeError("option `signal` is no AbortSignal");
}

/**
 * @param {string} option
 * @param {string[] | null} values
 */
function tags(option, values) {
  const known = new Set(values?.map((value) => tag(option, value)));
  return known.size ? Object.freeze([...known]) : null;
}

/**
 * @param {string} option
 * @param {string} value
 */
function tag(option, value) {
  try {
    return Intl.getCanonicalLocales(value)[0];
  } catch {
    throw new RangeError(`option \`${option}\` holds "${value}"; expected BCP 47 language tags`);
  }
}
