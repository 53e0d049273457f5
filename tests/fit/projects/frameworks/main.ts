import { summarize } from "nutgraf";
import type { Summary } from "nutgraf";

export const summaries = (articles: string[]): Promise<Summary[]> =>
  Promise.all(articles.map((article) => summarize(article)));
