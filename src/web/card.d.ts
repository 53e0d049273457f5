import type { PageSummary, SummarizeOptions } from "./index.js";

/**
 * Why there is no card: nothing to load it with, no such target, no article (or too short a one), switched off by the
 * page, a wrong option, or a fault.
 */
export type CardFailure = "load" | "target" | "article" | "off" | "option" | "fault";

/**
 * What a reader can do on a card, besides opening it and jumping.
 *
 * | word        | what it shows |
 * |-------------|---------------|
 * | `length`    | shorter and longer: fewer or more key sentences |
 * | `copy`      | copies the card, with headline, site and address, as text and as HTML |
 * | `copy-line` | the same beside each line |
 * | `share`     | below each quote: hands it on with a link to its place, or copies both where the browser cannot share |
 * | `listen`    | reads the card out, where the reader's device has a voice of its own for the language |
 * | `feedback`  | helpful or not: fires `nutgraf-feedback`, and sends nothing |
 * | `about`     | "How was this made?", in plain words |
 * | `keywords`  | what the article is about, in a few words |
 */
export type CardControl = "length" | "copy" | "copy-line" | "share" | "listen" | "feedback" | "about" | "keywords";

/** The events of a card; all of them bubble and leave shadow trees. */
export interface NutgrafCardEventMap {
  "nutgraf-ready": CustomEvent<PageSummary>;
  "nutgraf-error": CustomEvent<{ error: unknown; reason: CardFailure }>;
  "nutgraf-open": CustomEvent<object>;
  "nutgraf-jump": CustomEvent<{ text: string; kind: "sentence" | "quote" }>;
  /** The reader asked for fewer or more sentences, and has them. */
  "nutgraf-length": CustomEvent<{ length: "short" | "medium" | "long"; summary: PageSummary }>;
  "nutgraf-copy": CustomEvent<{ text: string }>;
  "nutgraf-share": CustomEvent<{ text: string; url: string }>;
  "nutgraf-listen": CustomEvent<object>;
  "nutgraf-feedback": CustomEvent<{ helpful: boolean }>;
}

/**
 * `<nutgraf-card>`: a card with the key sentences and key quotes of an article.
 *
 * | attribute   | means |
 * |-------------|-------|
 * | `for`       | the id of the article's element; without it, the page's article is found |
 * | `length`    | `short`, `medium`, `long`, or a number of sentences |
 * | `quotes`    | how many key quotes at most |
 * | `lang`      | the article's language, a BCP 47 tag |
 * | `beyond`    | `false`: tells the best of the article, also what its opening tells right below; `true` without it |
 * | `collapsed` | the card opens on a click |
 * | `look`      | `quiet` (a thin line with a short bar), `rule` (a thick line) or `boxed` (a tinted box); `quiet` without it |
 * | `heading`   | the card's heading, in place of "In brief" |
 * | `controls`  | what a reader can do: some of `length copy copy-line share listen feedback about keywords`; `length copy about` without it |
 * | `about-url` | where the site tells more about how its cards are made |
 * | `min-words` | an article of fewer words has no card |
 * | `theme`     | `light`, `dark` or `auto` (the reader's); the article's own colours without it |
 *
 * It follows its article: where that says something else, is another, goes or comes, so does the card.
 *
 * Its children are shown where no card can be, and on pages with `<meta name="nutgraf" content="off">`. A card that a
 * server wrote into the page (`renderToString` of `nutgraf/server`) is left as it is until a reader comes to use it: then
 * it has its `summary`, and is ready.
 *
 * @example
 * import { NutgrafCard } from "nutgraf/card";
 * NutgrafCard.define();
 */
export class NutgrafCard extends HTMLElement {
  /** Registers the element, unless the name is taken; `nutgraf/element` does it on import. */
  static define(tag?: string): void;
  /** The article's element, or a document to find it in; goes before `for`. */
  source: Element | Document | null;
  /** What is shown; `null` until then. Its keywords are looked for if `controls` has them. */
  readonly summary: PageSummary | null;
  /** What a card without a place of its own would best be inserted before, once it is rendered. */
  readonly place: Node | null;
  /** Renders now, also outside a document; an element in a document does it by itself. */
  render(): Promise<PageSummary>;
  addEventListener<K extends keyof NutgrafCardEventMap>(
    type: K,
    listener: (this: NutgrafCard, event: NutgrafCardEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** What `renderCard` takes. */
export interface CardOptions extends SummarizeOptions {
  /** Whether the card tells what the article's opening does not, which stands right below; `true` unless told otherwise. */
  beyond?: boolean | null;
  /** The article's element, or a document to find it in; the page's own unless told otherwise. */
  source?: Element | Document | null;
  /** Whether the card opens on a click; `false` unless told otherwise. */
  collapsed?: boolean | null;
  /** The card's heading, in place of "In brief" in the article's language. */
  heading?: string | null;
  /** What a reader can do on the card, as a list or as in the attribute; `["length", "copy", "about"]` unless told otherwise. */
  controls?: readonly CardControl[] | string | null;
  /** Where the site tells more about how its cards are made: an address of http or https. */
  aboutUrl?: string | null;
}

/** A card that `renderCard` has put into its host. */
export interface RenderedCard {
  /** What it shows, also after a reader asked for more or less. It has keywords if it shows them, or was asked for them. */
  readonly summary: PageSummary;
  /** What the host would best be inserted before, if it has no place of its own. */
  readonly place: Node | null;
  /** Takes the card away; the host's own children show. */
  remove(): void;
}

/**
 * Renders a card into the shadow root of any element that may have one: for where no element can be registered, as
 * in a browser extension's content script. The events are those of the element.
 *
 * Rejects as `summarize` does.
 *
 * @example
 * const host = document.createElement("div");
 * const { place } = await renderCard(host, { length: "medium" });
 * place?.before(host);
 */
export function renderCard(host: HTMLElement, options?: CardOptions | null): Promise<RenderedCard>;

declare global {
  interface HTMLElementTagNameMap {
    "nutgraf-card": NutgrafCard;
  }
}
