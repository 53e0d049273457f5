import { summarize } from "nutgraf";

export default defineEventHandler(async (event) => {
  const articles = JSON.parse(await readRawBody(event));
  return Promise.all(articles.map((article) => summarize(article)));
});
