import { summarize } from "nutgraf";

export const summaries = (articles) => Promise.all(articles.map((article) => summarize(article)));
