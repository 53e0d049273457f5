// @ts-check
import { NutgrafCard } from "./card.js";

export { NutgrafCard };

try {
  NutgrafCard.define();
} catch (error) {
  // The page's own registry refuses: its other scripts go on.
  globalThis.console?.warn?.(`nutgraf: no card: ${error}`);
}
