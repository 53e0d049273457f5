import { init, summarize } from "nutgraf";
import wasm from "nutgraf/nutgraf_bg.wasm";

export default {
  async fetch(request) {
    if (request.method !== "POST") return new Response("Summaries");
    await init({ wasm });
    const articles = await request.json();
    return Response.json(await Promise.all(articles.map((article) => summarize(article))));
  },
};
