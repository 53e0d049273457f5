// @ts-check
// The card of a script tag: rendered, put where nothing moves, and kept beside its article as the page changes.
import { ARTICLE, Follower, LookupError, NutgrafCard, reasonOf, textOf, warn } from "./card.js";
import { fit } from "./fit.js";
import { init } from "./load.js";
import { all, attempt, create, parentOf, parsed, pause } from "./page.js";
import { HEIGHT, squeeze } from "./squeeze.js";

const TAG = "nutgraf-card";
/** The attributes of a card that the script's tag has as `data-…`, too. */
const ATTRIBUTES = [
  "length", "quotes", "lang", "beyond", "look", "theme", "heading", "controls", "about-url", "min-words",
];
/** An article of fewer words is read as fast as its card. */
const LEAST_WORDS = "120";
/** So often a card is put beside the same text, where the page throws it out. */
const MOST_TRIES = 3;

/**
 * @typedef {import("./embed/where.js").Spot} Spot
 *
 * What the script knows, and what of it is needed again.
 * @typedef {{
 *   given: (name: string) => string | null,
 *   module: Promise<WebAssembly.Module | null> | null,
 *   place: string,
 *   isPlace: boolean,
 *   reserved: { card: HTMLElement, paragraph: Element } | null,
 *   findSpot: typeof import("./embed/where.js").findSpot,
 *   insert: typeof import("./embed/insert.js").insert,
 *   hold: typeof import("./embed/reserve.js").hold,
 *   isInView: typeof import("./embed/when.js").isInView,
 *   outOfView: typeof import("./embed/when.js").outOfView,
 * }} Script
 */

/**
 * Fills the card that the page has itself, or puts one into it.
 * @param {Script} script
 */
export async function start(script) {
  try {
    await begin(script);
  } catch (error) {
    tell(error);
  }
}

/** @param {Script} script */
async function begin(script) {
  const { given, reserved, outOfView } = script;
  const reservedCard = reserved?.card;
  const findOwn = () => [...all(TAG)].filter((card) => card !== reservedCard)[0];
  // A card that came with the page waits until it is used. A failure is the card's to tell.
  if (!findOwn()?.shadowRoot) init({ wasm: script.module }).catch(() => {});
  await parsed();
  try {
    NutgrafCard.define();
    if (!(create(TAG) instanceof NutgrafCard)) throw new Error("this page has no custom elements");
  } catch (error) {
    if (reservedCard) outOfView(reservedCard).then(() => reservedCard.remove());
    throw error;
  }
  const own = findOwn();
  const isKept = reservedCard?.isConnected && !own;
  const card = /** @type {NutgrafCard} */ (own ?? (isKept ? reservedCard : create(TAG)));
  for (const name of ATTRIBUTES) {
    const value = given(name);
    if (value !== null && !card.hasAttribute(name)) card.setAttribute(name, value);
  }
  const article = given("article");
  const find = () => (article === null ? document : select("article", article));
  if (!own) return new PlacedCard(script, card, find, isKept ? reserved?.paragraph : null).update(true);
  if (reservedCard) outOfView(reservedCard).then(() => reservedCard.remove());
  if (isCollapsed(script)) own.setAttribute("collapsed", "");
  if (article !== null && !own.getAttribute("for")) card.findBy(find, false);
}

/** @param {Script} script */
const isCollapsed = ({ given }) => ![null, "false"].some((value) => value === given("collapsed"));

class PlacedCard {
  #script;
  #card;
  /** The paragraph that it stands beside. */
  #paragraph;
  /** Whether it only keeps its place yet. */
  #isHeld;
  #text = "";
  #tries = 0;
  /** Ends what goes on for as long as the card stands where it stands. */
  #standing = new AbortController();
  /** Lets it take up the room that it needs. */
  #letGo = () => {};
  #follower = new Follower(
    () => this.update(false),
    (nodes) => this.#expect(nodes),
  );

  /**
   * @param {Script} script
   * @param {NutgrafCard} card
   * @param {() => Element | Document} find
   * @param {Element | null | undefined} paragraph beside which the card has its place already
   */
  constructor(script, card, find, paragraph) {
    this.#script = script;
    this.#card = card;
    this.#paragraph = paragraph ?? null;
    this.#isHeld = !!paragraph;
    if (!card.hasAttribute("min-words")) card.setAttribute("min-words", LEAST_WORDS);
    card.findBy(find, true);
    card.addEventListener("nutgraf-open", () => this.#letGo());
  }

  /**
   * Tells of the article that there is now, beside it; or goes.
   * @param {boolean} isFirst
   */
  async update(isFirst) {
    const card = this.#card;
    const spot = this.#findSpot();
    const stays = card.isConnected && !this.#isHeld && (!spot || spot.paragraph === this.#paragraph);
    if (!stays) this.#collapse(this.#isHeld ? card : spot?.paragraph);
    try {
      await (stays ? card.refresh() : card.render());
    } catch (error) {
      // Overtaken by a change of the page.
      if (error instanceof DOMException && error.name === "AbortError") return this.update(isFirst);
      this.#leave();
      // On another page there is no article: no mistake of the site's.
      if (isFirst || !(error instanceof LookupError)) warn(error, "no card: ");
    }
    try {
      if (card.summary && !stays) await this.#put(spot);
    } catch (error) {
      this.#leave();
      tell(error);
    }
    this.#follow();
  }

  #follow() {
    const card = this.#card;
    const wasFilled = card.summary !== null;
    const { isSame, roots } = card.watch();
    // Taken out and put back by the page, it has to be filled anew.
    const isEmptied = () => wasFilled && card.isConnected && !card.summary;
    this.#follower.follow({ isSame: () => isSame() && !isEmptied(), roots });
  }

  /** @returns {Spot | null} */
  #findSpot() {
    const { isPlace, place, given, findSpot } = this.#script;
    return isPlace ? attempt(() => findSpot(place, given("article"))) : null;
  }

  /** Whether the card has to be closed, so that nothing that a reader sees is pushed down. */
  #hasToClose(/** @type {Element} */ beside) {
    const { isPlace, given, isInView } = this.#script;
    return isPlace && given("collapsed") !== "false" && isInView(beside);
  }

  #collapse(/** @type {Element | undefined} */ beside) {
    const isClosed = isCollapsed(this.#script) || (!!beside && this.#hasToClose(beside));
    this.#card.toggleAttribute("collapsed", isClosed);
  }

  /** Keeps a place for the card beside a text that just came into the page, before it is shown. */
  #expect(/** @type {Node[]} */ nodes) {
    const { hold } = this.#script;
    if (this.#card.isConnected || this.#isHeld || this.#tries >= MOST_TRIES) return;
    const elements = nodes.filter((node) => node instanceof Element);
    const spot = elements.map(textOf).join("").length >= ARTICLE ? this.#findSpot() : null;
    if (!spot || !elements.some((element) => element.contains(spot.paragraph))) return;
    this.#stand(spot.paragraph);
    this.#isHeld = true;
    hold(spot, this.#card);
  }

  /** Puts the rendered card where it belongs. */
  async #put(/** @type {Spot | null} */ found) {
    const card = this.#card;
    if (!this.#script.isPlace) {
      if (!card.isConnected) select("place", this.#script.place).append(card);
      return card.announce();
    }
    const { text = "" } = card.summary ?? {};
    this.#tries = text === this.#text ? this.#tries + 1 : 0;
    this.#text = text;
    const spot = found ?? spotBefore(card.place);
    if (!spot || this.#tries >= MOST_TRIES) return this.#leave();
    const isHeld = this.#isHeld && card.isConnected;
    const beside = isHeld ? card : spot.paragraph;
    if (this.#hasToClose(beside) && !card.hasAttribute("collapsed")) {
      this.#collapse(beside);
      await card.render();
    }
    if (isHeld) {
      this.#settle();
    } else {
      await pause();
      await this.#insert(spot);
    }
    this.#isHeld = false;
    const { signal } = this.#standing;
    attempt(() => fit(card, spot.paragraph, signal));
    card.announce();
  }

  /** Shows a card that keeps its place: while that is in view, as high as it is. */
  #settle() {
    const { style } = this.#card;
    const height = style.getPropertyValue(HEIGHT);
    const isOpen = this.#card.shadowRoot?.querySelector("[part~=toggle][aria-expanded=true]");
    const isClosed = !isOpen && this.#hasToClose(this.#card);
    style.cssText = "";
    if (isClosed) style.setProperty(HEIGHT, height);
    this.#letGo = () => style.removeProperty(HEIGHT);
  }

  /** Puts a card into a text that may be in view: there it takes up no room yet. */
  async #insert(/** @type {Spot} */ spot) {
    const { insert, outOfView } = this.#script;
    const card = this.#card;
    const { paragraph } = spot;
    const signal = this.#stand(paragraph);
    card.removeAttribute("slim");
    card.style.cssText = "";
    this.#letGo = () => {};
    card.hidden = this.#hasToClose(paragraph);
    insert(card, spot);
    if (!card.hidden) return;
    this.#letGo = () => void (card.hidden = false);
    // A task of its own, so that none is a long one.
    await pause();
    // The page may have thrown it out meanwhile, and may put it back itself.
    if (card.isConnected) this.#letGo = squeeze(card, paragraph);
    outOfView(paragraph, signal).then(() => this.#letGo());
  }

  /** Begins to stand beside another paragraph. */
  #stand(/** @type {Element | null} */ paragraph) {
    this.#standing.abort();
    this.#standing = new AbortController();
    this.#paragraph = paragraph;
    return this.#standing.signal;
  }

  /** Takes the card off the page: from where it keeps its place, once that is out of view. */
  #leave() {
    const card = this.#card;
    const signal = this.#stand(null);
    if (this.#isHeld && card.isConnected) this.#script.outOfView(card, signal).then(() => card.remove());
    else card.remove();
    this.#isHeld = false;
  }
}

/**
 * Says that there is no card, where none could say so itself.
 * @param {unknown} error
 */
function tell(error) {
  const detail = { error, reason: reasonOf(error) };
  EventTarget.prototype.dispatchEvent.call(document, new CustomEvent("nutgraf-error", { bubbles: true, detail }));
  warn(error, "no card: ");
}

/**
 * The first element that the selector in `data-NAME` finds.
 * @param {string} name
 * @param {string} selector
 */
function select(name, selector) {
  const found = attempt(() => all(selector));
  if (!found) throw new LookupError(`data-${name}="${selector}" is not a valid selector`);
  if (!found.length) throw new LookupError(`data-${name}="${selector}" finds nothing in this page`);
  return found[0];
}

/**
 * The spot for a card that goes before a node, as the core says.
 * @param {Node | null} next
 * @returns {Spot | null}
 */
function spotBefore(next) {
  return next && { paragraph: next instanceof Element ? next : parentOf(next), next };
}
