// @ts-check
import { enter, withPage } from "./load.js";
import { turns } from "./options.js";
import { pause } from "./page.js";

/**
 * How a card is shown: the attributes of its element, and with how many words of the article or more.
 * @typedef {{ attributes: Record<string, unknown>, leastWords?: number }} Display
 */

/** A card in the shadow root of a host. It outlives the instance of the core that filled it. */
export class Mount {
  /** @type {import("./index.d.ts").PageSummary | null} */
  summary = null;
  /**
   * What a card without a place of its own would best be inserted before.
   * @type {Node | null}
   */
  place = null;
  /**
   * The text nodes of the article, and what they said when it was read.
   * @type {Text[]}
   */
  nodes = [];
  /** @type {string[]} */
  said = [];
  /** Whether what the host shows is of this page, and did not come with it. */
  isOurs = false;

  /** @type {HTMLElement} */
  #host;
  /** @type {(error: unknown) => void} */
  #lost;
  /** @type {(length: string) => void} */
  #resized;
  /** Counts the fillings, so that one that was overtaken knows. */
  #turn = 0;
  /**
   * What the site asked for last: length, and whether open. What a reader chose holds until it asks for something else,
   * or for another article.
   */
  #asked = "";
  /**
   * The length that the reader chose.
   * @type {string | null}
   */
  #chosen = null;
  /** Lets go of what the card holds in the instance. */
  #free = () => {};
  /** Takes it off the list of those to be told when the instance is replaced. */
  #leave = () => {};

  /**
   * @param {HTMLElement} host
   * @param {(error: unknown) => void} lost is told why a card could not be filled again
   * @param {(length: string) => void} resized is told the length that a reader chose, once it is shown
   */
  constructor(host, lost, resized) {
    this.#host = host;
    this.#lost = lost;
    this.#resized = resized;
  }

  /**
   * Shows the summary of an article in place of what is there.
   * @param {Element | Document} source
   * @param {unknown} given
   * @param {Display} display
   * @param {boolean} [isRefresh] an article that says the same keeps its card
   */
  async fill(source, given, display, isRefresh = false) {
    const turn = ++this.#turn;
    const checkTurn = () => {
      if (turn !== this.#turn) throw overtaken();
    };
    /** What is to be shown, and what is known of it then. */
    let made = { nodes: /** @type {Text[]} */ ([]), said: [""], asked: "", isAsBefore: false, isExplained: false };
    /** @type {string | null} */
    let chosen = null;
    let options = given;
    /** Whether what is shown stays. */
    let isKept = false;
    /**
     * Nothing where what is shown stays.
     * @type {import("./index.d.ts").PageSummary | null}
     */
    let summary = null;
    const read = (/** @type {typeof import("./nutgraf.js")} */ core, /** @type {number} */ page) => {
      checkTurn();
      if (!isKept) core.readOn(page, options);
    };
    const begin = (/** @type {typeof import("./nutgraf.js")} */ core, /** @type {number} */ page) => {
      const nodes = core.textNodes(page);
      const said = nodes.map(({ data }) => data);
      const before = this.summary ? this.said : [];
      const asked = JSON.stringify([/** @type {any} */ (given)?.length, display.attributes.collapsed]);
      const isAsBefore = before[0] === said[0] && asked === this.#asked;
      made = { nodes, said, asked, isAsBefore, isExplained: isAsBefore && this.#expanded("about") === "true" };
      summary = null;
      isKept = isRefresh && !!this.summary && before.join("\n") === said.join("\n");
      chosen = isAsBefore ? this.#chosen : null;
      options = chosen ? { .../** @type {object} */ (given), length: chosen } : given;
      read(core, page);
    };
    const make = (/** @type {typeof import("./nutgraf.js")} */ core, /** @type {number} */ page) => {
      checkTurn();
      if (isKept) return;
      const collapsed = made.isAsBefore ? this.#closed() : display.attributes.collapsed;
      const attributes = turns({ ...display.attributes, collapsed });
      summary = core.makeCard(page, this.#host, attributes, options);
    };
    const show = (/** @type {typeof import("./nutgraf.js")} */ core, /** @type {number} */ page) => {
      checkTurn();
      const { nodes, said, asked, isExplained } = made;
      Object.assign(this, { nodes, said });
      if (!summary) return /** @type {import("./index.d.ts").PageSummary} */ (this.summary);
      this.#asked = asked;
      this.#chosen = chosen;
      const resize = (/** @type {string} */ length) => this.#resize(length, source, given, display);
      this.#release();
      const shadow = this.#host.shadowRoot ?? this.#host.attachShadow({ mode: "open" });
      const { place, free } = core.showCard(page, this.#host, shadow, resize);
      this.isOurs = true;
      if (isExplained) this.#explain();
      this.#free = free;
      this.#leave = enter(
        () => this.#loosen(),
        () => this.#restore(source, given, display),
      );
      this.summary = summary;
      this.place = place;
      const { words } = summary.stats;
      if (words >= (display.leastWords ?? 0)) return summary;
      throw new DOMException(`nutgraf: the article has ${words} words, fewer than ${display.leastWords}`, "NotFoundError");
    };
    // Each is a task of its own, so that none is a long one.
    return withPage(source, given, [begin, read, make, show], pause);
  }

  /** Stops what is under way and lets go of everything; what is shown stays. */
  clear() {
    this.#turn++;
    this.nodes = this.said = [];
    this.#release();
  }

  /** As `clear`, and shows the host's own children. */
  empty() {
    this.clear();
    const shadow = this.#host.shadowRoot;
    if (!shadow) return;
    if (shadow.adoptedStyleSheets) shadow.adoptedStyleSheets = [];
    shadow.replaceChildren(document.createElement("slot"));
  }

  #release() {
    this.#loosen();
    this.summary = this.place = null;
  }

  #loosen() {
    const [leave, free] = [this.#leave, this.#free];
    this.#leave = this.#free = () => {};
    leave();
    try {
      free();
    } catch {
      // Its instance broke down, and its memory goes with it.
    }
  }

  /** The attribute `collapsed` that tells whether the card is shown closed. */
  #closed() {
    return this.#expanded("toggle") === "false" ? "" : null;
  }

  /**
   * What a button says of what it opens.
   * @param {string} part
   */
  #expanded(part) {
    return this.#host.shadowRoot?.querySelector(`[part~=${part}]`)?.getAttribute("aria-expanded");
  }

  /** Shows how the card was made, as the reader had it. */
  #explain() {
    const shadow = this.#host.shadowRoot;
    shadow?.querySelector("[part~=about]")?.setAttribute("aria-expanded", "true");
    shadow?.querySelector("[part~=explanation]")?.removeAttribute("hidden");
  }

  /**
   * Fills the card in the length that the reader chose; the focus stays on the switch.
   * @param {string} length
   * @param {Element | Document} source
   * @param {unknown} given
   * @param {Display} display
   */
  async #resize(length, source, given, display) {
    this.#chosen = length;
    const shadow = /** @type {ShadowRoot} */ (this.#host.shadowRoot);
    const pressed = shadow.activeElement?.getAttribute("part");
    try {
      await this.fill(source, given, display);
    } catch (error) {
      return this.#lost(error);
    }
    const button = shadow.querySelector(`[part="${pressed}"]`) ?? shadow.querySelector("[part~=shorter], [part~=longer]");
    if (pressed) /** @type {HTMLElement | null} */ (button)?.focus({ preventScroll: true });
    this.#resized(length);
  }

  /**
   * Fills the card in a fresh instance.
   * @param {Element | Document} source
   * @param {unknown} given
   * @param {Display} display
   */
  #restore(source, given, display) {
    const turn = this.#turn;
    // Not in the midst of what broke the old one.
    setTimeout(() => {
      if (turn === this.#turn) this.fill(source, given, display).catch(this.#lost);
    });
  }
}

/** What a rendering that is no longer wanted rejects with. */
export function overtaken() {
  return new DOMException("nutgraf: the card was removed or changed meanwhile", "AbortError");
}
