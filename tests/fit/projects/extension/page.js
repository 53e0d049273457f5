import { summarize } from "./node_modules/nutgraf/index.js";

globalThis.summaries = (articles) => Promise.all(articles.map((article) => summarize(article)));
