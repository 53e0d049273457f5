// @ts-check
import { articleOf, start } from "./html.js";
import { init as initCore, withText } from "./load.js";
import { own, ownOfCard, turns, words } from "./options.js";

/** @type {typeof import("./server.d.ts").init} */
export async function init(options) {
  await Promise.all([initCore(options), options?.html && start(options.html)]);
}

/** @type {typeof import("./server.d.ts").renderToString} */
export async function renderToString(input, options) {
  const given = ownOfCard(options, options?.controls);
  const attributes = attributesOf(options ?? {});
  const nonce = options?.nonce ?? undefined;
  if (typeof input === "string") {
    return withText(input, given, (core) => core.declareCard([input], [], given, attributes, nonce));
  }
  if (typeof input?.html !== "string") {
    throw new TypeError("the input is neither a string nor an object with a string `html`");
  }
  const { title, lang, blocks, text } = await articleOf(input.html, options?.for ?? undefined);
  const [texts, kinds] = [blocks.map((block) => block.text), blocks.map(({ kind }) => kind)];
  const told = own({ title, lang, ...given });
  return withText(text, told, (core) => core.declareCard(texts, kinds, told, attributes, nonce));
}

/**
 * The attributes of the card's element, with which it renders the same card again: names and values by turns.
 * @param {import("./server.d.ts").ServerOptions} options
 */
function attributesOf(options) {
  const { length, collapsed } = options;
  return turns({
    for: options.for,
    length: typeof length === "object" && length && "sentences" in length ? length.sentences : length,
    quotes: options.quotes,
    lang: options.lang,
    beyond: options.beyond === false ? "false" : null,
    heading: options.heading || null,
    controls: words(options.controls),
    "about-url": options.aboutUrl || null,
    look: options.look,
    theme: options.theme,
    collapsed: collapsed ? "" : null,
  });
}
