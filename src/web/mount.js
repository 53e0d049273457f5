// @ts-check
import { enter, withPage } from "./load.js";

/**
 * How a card is shown: open or not, under a heading of the site's, and with how many words of the article or more.
 * @typedef {{ collapsed: boolean, heading?: string | null, leastWords?: number }} Display
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
  /** Counts the fillings, so that one that was overtaken knows. */
  #turn = 0;
  /** Lets go of what the card holds in the instance. */
  #free = () => {};
  /** Takes it off the list of those to be told when the instance is replaced. */
  #leave = () => {};

  /**
   * @param {HTMLElement} host
   * @param {(error: unknown) => void} lost is told why a card could not be filled again after a fault
   */
  constructor(host, lost) {
    this.#host = host;
    this.#lost = lost;
  }

  /**
   * Shows the summary of an article in place of what is there.
   * @param {Element | Document} source
   * @param {unknown} options
   * @param {Display} display
   * @param {boolean} [isRefresh] an article that says the same keeps its card, and one that begins the same leaves it
   *   open or closed as it is
   */
  async fill(source, options, display, isRefresh = false) {
    const turn = ++this.#turn;
    return withPage(source, options, (core, page) => {
      if (turn !== this.#turn) throw overtaken();
      const nodes = core.textNodes(page);
      const said = nodes.map(({ data }) => data);
      const before = isRefresh && this.summary ? this.said : [];
      Object.assign(this, { nodes, said });
      if (this.summary && before.join("\n") === said.join("\n")) return this.summary;
      const collapsed = before[0] === said[0] ? this.#isClosed() : display.collapsed;
      this.#release();
      const shadow = this.#host.shadowRoot ?? this.#host.attachShadow({ mode: "open" });
      const heading = display.heading ? `${display.heading}` : undefined;
      const { summary, place, free } = core.renderCard(page, this.#host, shadow, collapsed, heading, options);
      this.isOurs = true;
      this.#free = free;
      this.#leave = enter(
        () => this.#loosen(),
        () => this.#restore(source, options, display),
      );
      this.summary = summary;
      this.place = place;
      const { words } = summary.stats;
      if (words >= (display.leastWords ?? 0)) return summary;
      throw new DOMException(`nutgraf: the article has ${words} words, fewer than ${display.leastWords}`, "NotFoundError");
    });
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

  /** Whether the card is shown closed. */
  #isClosed() {
    return this.#host.shadowRoot?.querySelector("[part~=toggle]")?.getAttribute("aria-expanded") === "false";
  }

  /**
   * Fills the card in a fresh instance, open or closed as it is.
   * @param {Element | Document} source
   * @param {unknown} options
   * @param {Display} display
   */
  #restore(source, options, display) {
    const turn = this.#turn;
    const collapsed = this.#isClosed();
    // Not in the midst of what broke the old one.
    setTimeout(() => {
      if (turn === this.#turn) this.fill(source, options, { ...display, collapsed }).catch(this.#lost);
    });
  }
}

/** What a rendering that is no longer wanted rejects with. */
export function overtaken() {
  return new DOMException("nutgraf: the card was removed or changed meanwhile", "AbortError");
}
