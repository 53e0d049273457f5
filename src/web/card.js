// @ts-check
import { Follower, isConnected, textOf, watchArticle, watchText } from "./follow.js";
import { init, LoadError } from "./load.js";
import { Mount, overtaken } from "./mount.js";
import { ownOfCard, words } from "./options.js";
import { all, attempt, isOff, parsed, pause } from "./page.js";

export { ARTICLE, Follower, textOf } from "./follow.js";

/** How long a card waits for the element that `for` names, and how often it looks, in milliseconds. */
const PATIENCE = 10_000;
const PAUSE = 200;

/** What tells that a reader comes to use a card. */
const USES = ["pointerover", "focusin", "click"];

/** What an attribute says that is true by default. */
const BOOLEANS = new Map([["true", true], ["false", false]]);

/** The attributes that the core reads. */
const DISPLAY = ["collapsed", "heading", "controls", "about-url"];

/** What the console was told: two cards with one trouble tell it once. */
const told = new Set();

/** @typedef {import("./card.d.ts").NutgrafCard} Documented */

/**
 * `<nutgraf-card>`; documented in card.d.ts.
 * @implements {Documented}
 */
export class NutgrafCard extends (globalThis.HTMLElement ?? class {}) {
  static observedAttributes = [
    "for", "length", "quotes", "lang", "beyond", "collapsed", "heading", "controls", "about-url", "min-words",
  ];

  /** @type {Element | Document | null} */
  #source = null;
  #card = new Mount(
    /** @type {any} */ (this),
    (error) => {
      this.#fail(error);
      warn(error);
    },
    (length) => this.#tell("nutgraf-length", { length, summary: this.summary }),
  );
  /** Counts the renderings, so that one that was overtaken knows. */
  #turn = 0;
  #scheduled = false;
  /** Whether a card that came with the page waits to be used. */
  #waits = false;
  /**
   * What was rendered outside a document, where nobody listens.
   * @type {import("./index.d.ts").PageSummary | null}
   */
  #unannounced = null;
  /**
   * Finds the article, for the card of a script tag.
   * @type {(() => Element | Document) | null}
   */
  #finder = null;
  /** Whether it is rendered and followed by what put it into the page. */
  #isPlaced = false;
  /** Why there is no card, as told last. */
  #failure = "";
  #follower = new Follower(() => {
    this.refresh().catch((error) => {
      // That it is gone is no mistake of the site's.
      if (!(error instanceof LookupError)) warn(error);
    });
  });

  static define(tag = "nutgraf-card") {
    const registry = globalThis.customElements;
    // A class can be registered under one name only.
    if (registry && !registry.get(tag)) registry.define(tag, registry.getName?.(this) ? class extends this {} : this);
  }

  get source() {
    return this.#source;
  }

  set source(source) {
    this.#source = source;
    this.#schedule();
  }

  get summary() {
    return this.#card.summary;
  }

  get place() {
    return this.#card.place;
  }

  connectedCallback() {
    // Set before the class was there, it hides the accessor.
    if (Object.hasOwn(this, "source")) {
      const { source } = this;
      delete (/** @type {{ source?: unknown }} */ (this).source);
      this.source = source;
    }
    if (!this.summary) {
      if (!this.#isPlaced) this.#schedule();
    } else if (!this.#isPlaced) {
      this.announce();
    }
  }

  /** Tells of what was rendered where nobody listened; also where the page has thrown the card out meanwhile. */
  announce() {
    const summary = this.#unannounced;
    if (!summary) return;
    this.#unannounced = null;
    this.#tell("nutgraf-ready", summary);
    this.#follow();
  }

  disconnectedCallback() {
    // A card that is only moved is connected again before this runs.
    queueMicrotask(() => {
      if (!this.isConnected) this.#clear();
    });
  }

  /**
   * @param {string} _name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(_name, before, now) {
    if (before !== now) this.#schedule();
  }

  render() {
    return this.#show((turn) => this.#find(turn), false);
  }

  /** As `render`, where the article may have changed: what says the same stays as it is. */
  refresh() {
    const find = () => {
      const target = this.#target();
      return target && isConnected(target) ? target : missing(this.getAttribute("for"));
    };
    return this.#show(find, true);
  }

  /**
   * Has the script of a script tag tell where the article is.
   * @param {() => Element | Document} finder throws where there is none
   * @param {boolean} isPlaced whether it renders and follows the card, too
   */
  findBy(finder, isPlaced) {
    this.#finder = finder;
    this.#isPlaced = isPlaced;
    if (!isPlaced) this.#schedule();
  }

  /** What tells whether the article is still what the card was rendered from. */
  watch() {
    const { nodes, said } = this.#card;
    return watchArticle(() => attempt(() => this.#target()), nodes, said);
  }

  /**
   * @param {(turn: number) => Element | Document | Promise<Element | Document>} find
   * @param {boolean} isRefresh
   */
  async #show(find, isRefresh) {
    const turn = ++this.#turn;
    this.#scheduled = false;
    try {
      await parsed();
      if (isOff()) throw new DOMException("nutgraf: the page switched its card off", "NotAllowedError");
      const [source] = await Promise.all([find(turn), init().then(pause)]);
      if (turn !== this.#turn) throw overtaken();
      const shown = this.summary;
      const summary = await this.#card.fill(source, this.#options(), this.#display(), isRefresh);
      this.#failure = "";
      const isNews = this.#unannounced || summary !== shown;
      this.#unannounced = this.isConnected ? null : summary;
      if (isNews && this.isConnected) this.#tell("nutgraf-ready", summary);
      return summary;
    } catch (error) {
      if (turn === this.#turn) this.#fail(error, isRefresh);
      throw error;
    } finally {
      if (turn === this.#turn) this.#follow();
    }
  }

  #follow() {
    if (this.isConnected && !this.#isPlaced) this.#follower.follow(this.watch());
  }

  /** Renders once for all the changes of a moment. */
  #schedule() {
    if (this.#scheduled) return;
    this.#scheduled = true;
    // A page that answers each card by a change of it has its own turn between.
    const soon = this.#turn > 0 ? setTimeout : queueMicrotask;
    soon(() => {
      // Rendered meanwhile, if no longer scheduled.
      if (this.#scheduled && this.isConnected) this.#start().catch(warn);
      this.#scheduled = false;
    });
  }

  async #start() {
    const parsing = parsed();
    if (parsing) {
      // A card that comes with the page does so right behind the element's start.
      await new Promise((resolve) => setTimeout(resolve));
      if (!this.shadowRoot) init().catch(() => {});
      await parsing;
    }
    if (this.#waits || isOff() || !this.#isDeclared()) await this.render();
    else this.#wait();
  }

  /** Whether the card that is there came with the page. */
  #isDeclared() {
    return !this.#card.isOurs && !!this.shadowRoot?.querySelector("[part~=card]");
  }

  /** Leaves the card that came with the page as it is, until a reader comes to use it, or the article is another. */
  #wait() {
    this.#waits = true;
    const target = () => (this.hasAttribute("for") ? [this.#target()] : [...all("h1")]);
    this.#follower.follow(watchText(() => [location.pathname, location.search, ...target().map(textOf)].join("\n")));
    const shadow = /** @type {ShadowRoot} */ (this.shadowRoot);
    /** @type {Promise<unknown> | undefined} */
    let taking;
    /** @param {Event} event */
    const use = async (event) => {
      const { target } = event;
      taking ??= this.render().catch(warn);
      await taking;
      for (const type of USES) shadow.removeEventListener(type, use);
      // Nobody was there to hear of it.
      if (event.type === "click" && this.#card.isOurs && target instanceof HTMLElement) target.click();
    };
    for (const type of USES) shadow.addEventListener(type, use);
  }

  /** Where the article is: in what `for` names, null if that is not there; else in the page. */
  #target() {
    if (this.#source) return this.#source;
    const id = this.getAttribute("for");
    if (id) return byId(this.getRootNode(), id) ?? byId(document, id);
    return this.#finder?.() ?? document;
  }

  /**
   * As `#target`, but waits for it a while.
   * @param {number} turn
   * @returns {Promise<Element | Document>}
   */
  async #find(turn) {
    for (let waited = 0; turn === this.#turn; waited += PAUSE) {
      const found = this.#target() ?? (waited >= PATIENCE && missing(this.getAttribute("for")));
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    throw overtaken();
  }

  #options() {
    const length = this.getAttribute("length");
    const sentences = numeric(length);
    const beyond = this.getAttribute("beyond");
    const options = {
      length: typeof sentences === "number" ? { sentences } : sentences,
      quotes: numeric(this.getAttribute("quotes")),
      lang: this.getAttribute("lang") || null,
      beyond: beyond ? (BOOLEANS.get(beyond) ?? beyond) : null,
    };
    return ownOfCard(options, this.getAttribute("controls"));
  }

  #display() {
    const leastWords = numeric(this.getAttribute("min-words") || "0");
    if (typeof leastWords !== "number" || leastWords < 0) {
      throw new RangeError(`option \`min-words\` is "${leastWords}"; expected a number, 0 or more`);
    }
    return { attributes: Object.fromEntries(DISPLAY.map((name) => [name, this.getAttribute(name)])), leastWords };
  }

  /** Stops what is under way and lets go of everything. */
  #clear() {
    this.#turn++;
    this.#follower.stop();
    this.#card.clear();
  }

  /**
   * Shows the element's own children, and says why.
   * @param {unknown} error
   * @param {boolean} [isRefresh]
   */
  #fail(error, isRefresh = false) {
    const reason = reasonOf(error);
    if (isRefresh || reason === "off" || !this.#isDeclared()) this.#card.empty();
    const isNew = reason !== this.#failure;
    if (isNew || !(isRefresh || this.#isPlaced)) this.#tell("nutgraf-error", { error, reason });
    this.#failure = reason;
  }

  /**
   * @param {string} type
   * @param {unknown} detail
   */
  #tell(type, detail) {
    // Where a script tag's card is not in the page, the page hears of it all the same.
    tell(this.#isPlaced && !this.isConnected ? document : /** @type {any} */ (this), type, detail);
  }
}

/** @type {typeof import("./card.d.ts").renderCard} */
export async function renderCard(host, options) {
  const { source, collapsed, heading, controls, aboutUrl } = options ?? {};
  const card = new Mount(
    host,
    (error) => {
      card.empty();
      warn(error);
    },
    (length) => tell(host, "nutgraf-length", { length, summary: card.summary }),
  );
  const attributes = {
    collapsed: collapsed === true ? "" : null,
    heading,
    controls: words(controls),
    "about-url": aboutUrl,
  };
  const summary = await card.fill(source ?? document, ownOfCard(options, controls), { attributes });
  return {
    get summary() {
      return card.summary ?? summary;
    },
    place: card.place,
    remove: () => card.empty(),
  };
}

/**
 * @param {EventTarget} host
 * @param {string} type
 * @param {unknown} detail
 */
function tell(host, type, detail) {
  EventTarget.prototype.dispatchEvent.call(host, new CustomEvent(type, { bubbles: true, composed: true, detail }));
}

/** Nothing in the page has the id that a card names. */
export class LookupError extends Error {
  name = "LookupError";
}

/**
 * @param {string | null} id
 * @returns {never}
 */
function missing(id) {
  throw new LookupError(id ? `there is no element with the id "${id}"` : "the article's element is not in the page any more");
}

/**
 * Why there is no card, in the words of its event.
 * @param {unknown} error
 */
export function reasonOf(error) {
  if (error instanceof LoadError) return "load";
  if (error instanceof LookupError) return "target";
  if (isNamed(error, "NotFoundError")) return "article";
  if (isNamed(error, "NotAllowedError")) return "off";
  if (error instanceof Error && error.message.startsWith("option `")) return "option";
  return "fault";
}

/** What is nothing to warn of: a site may have the element on every page, with an article or not. */
const QUIET = ["NotFoundError", "NotAllowedError", "AbortError"];

/**
 * Tells the console, once.
 * @param {unknown} error
 * @param {string} [what]
 */
export function warn(error, what = "") {
  const message = error instanceof Error ? error.message : String(error);
  const quiet = told.has(message) || QUIET.some((name) => isNamed(error, name));
  told.add(message);
  if (!quiet) globalThis.console?.warn?.(`nutgraf: ${what}${message.replace(/^nutgraf: /, "")}`);
}

/**
 * @param {unknown} error
 * @param {string} name
 */
function isNamed(error, name) {
  return error instanceof DOMException && error.name === name;
}

/**
 * The number that an attribute gives; else the attribute itself, to be refused by name.
 * @param {string | null} attribute
 */
function numeric(attribute) {
  // What is empty, or all spaces, is no number.
  const number = attribute && /\S/.test(attribute) ? Number(attribute) : NaN;
  return Number.isNaN(number) ? attribute : number;
}

// A page's `<img name="getElementById">` shadows what it names on `document`: the prototypes have the real ones.

/**
 * @param {Node} root
 * @param {string} id
 */
function byId(root, id) {
  const type = root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? DocumentFragment : Document;
  return type.prototype.getElementById.call(root, id);
}
