import { summarize } from "nutgraf";

globalThis.summaries = (articles) => Promise.all(articles.map((article) => summarize(article)));
