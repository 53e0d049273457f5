// A service worker may not import() anything: the languages that it needs are imported statically.
import { init, summarize } from "./node_modules/nutgraf/index.js";
import de from "./node_modules/nutgraf/languages/de.js";
import fr from "./node_modules/nutgraf/languages/fr.js";

const ready = init({ languages: (tag) => ({ de, fr })[tag] });

globalThis.summaries = async (articles) => {
  await ready;
  return Promise.all(articles.map((article) => summarize(article)));
};
