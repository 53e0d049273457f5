// @ts-check

const OPTIONS = ["length", "quotes", "keywords", "title", "lang", "beyond", "rank", "explain"];
/** A longer text is refused before any memory is taken for it, in UTF-16 units. */
const LONGEST = 16 << 20;
const LENGTHS = ["sentences", "words", "ratio"];

/**
 * A caller's options as plain data: own properties that are known, each read once; `null` and `undefined` say
 * nothing. They are read here because an exception of a getter would break the module. What is no object, the
 * module refuses.
 * @param {unknown} options
 * @param {string[]} [names]
 */
export function own(options, names = OPTIONS) {
  if (!isObject(options)) return options ?? {};
  const given = pick(options, names);
  const { length } = given;
  for (const name in given) given[name] = plain(given[name]);
  if (isObject(length)) {
    const measures = pick(length, LENGTHS);
    for (const name in measures) measures[name] = plain(measures[name]);
    if (Object.keys(measures).length) given.length = measures;
    else delete given.length;
  }
  return given;
}

/**
 * Refuses a text, or a page as text, that is too long.
 * @param {string} text
 */
export function checkLength({ length }) {
  if (length > LONGEST) throw new RangeError(`the input has ${length} characters; expected ${LONGEST} at most`);
}

/**
 * As `own`, for a card: it stands above the article's opening, and tells what that does not. Keywords that it does not
 * show are looked for only if asked for.
 * @param {unknown} options
 * @param {unknown} controls
 */
export function ownOfCard(options, controls) {
  const given = own(options);
  if (!isObject(given)) return given;
  given.beyond ??= true;
  const told = words(controls);
  if (typeof told !== "string" || !told.includes("keywords")) given.keywords ??= 0;
  return given;
}

/**
 * The attributes of a card's element: names and values by turns.
 * @param {Record<string, unknown>} attributes
 */
export function turns(attributes) {
  const told = Object.entries(attributes).filter(([, value]) => ["string", "number"].includes(typeof value));
  return told.flatMap(([name, value]) => [name, `${value}`]);
}

/**
 * The words of `controls`, given as a list or as in the attribute.
 * @param {unknown} controls
 */
export function words(controls) {
  return Array.isArray(controls) ? controls.join(" ") : controls;
}

/**
 * @param {object} object
 * @param {string[]} names
 */
function pick(object, names) {
  // Pages put all sorts of names on the prototype of others.
  const picked = Object.create(null);
  for (const name of names) {
    const value = Object.hasOwn(object, name) ? /** @type {any} */ (object)[name] : null;
    if (value !== null && value !== undefined) picked[name] = value;
  }
  return picked;
}

/**
 * No option is an object or a function: one that is given is refused as such, and nothing of it is read.
 * @param {unknown} value
 */
function plain(value) {
  if (typeof value === "function") return () => {};
  return isObject(value) ? {} : value;
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, any>}
 */
function isObject(value) {
  return typeof value === "object" && value !== null;
}
