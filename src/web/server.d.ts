import type { CardControl } from "./card.js";
import type { InitOptions, SummarizeOptions, WasmSource } from "./index.js";

/** What `renderToString` takes. */
export interface ServerOptions extends SummarizeOptions {
  /** Whether the card tells what the article's opening does not, which stands right below; `true` unless told otherwise. */
  beyond?: boolean | null;
  /** The id of the article's element: where the card's lines jump to and, in a whole page, what is read. */
  for?: string | null;
  /** Whether the card opens on a click; `false` unless told otherwise. */
  collapsed?: boolean | null;
  /** The card's heading, in place of "In brief". */
  heading?: string | null;
  /** What a reader can do on the card, as a list or as in the attribute; `["length", "copy", "about"]` unless told otherwise. */
  controls?: readonly CardControl[] | string | null;
  /** Where the site tells more about how its cards are made: an address of http or https. */
  aboutUrl?: string | null;
  /** A short bar on a thin line, a thick line, or a tinted box; `"quiet"` unless told otherwise. */
  look?: "quiet" | "rule" | "boxed" | null;
  /** Its colours: fixed, or the reader's; the article's own unless told otherwise. */
  theme?: "light" | "dark" | "auto" | null;
  /** What a Content-Security-Policy asks of a `<style>`. */
  nonce?: string | null;
}

/** What `init` takes on a server. */
export interface ServerInitOptions extends InitOptions {
  /** The module that reads HTML (`nutgraf/nutgraf_html_bg.wasm`), or where it is; the package's own unless told otherwise. */
  html?: WasmSource | null;
}

/** As the `init` of the main entrance; loads the module that reads HTML, too, if it is given one. */
export function init(options?: ServerInitOptions | null): Promise<void>;

/**
 * The card of an article as HTML: the element `<nutgraf-card>` with a declarative shadow root and its style, which
 * shows without any script. Where `nutgraf/element` or `embed.js` is in the page, it takes the card over as it stands.
 *
 * @param input the article's text, or a whole page as HTML, in which the article is found.
 *
 * Rejects as `summarize` does: with a `TypeError` or `RangeError` for a wrong option, and with a `DOMException` named
 * `NotFoundError` where the page has no article.
 *
 * @example
 * import { renderToString } from "nutgraf/server";
 * const card = await renderToString(story, { for: "story", length: "medium" });
 */
export function renderToString(input: string | { html: string }, options?: ServerOptions | null): Promise<string>;
