import { summarize } from "nutgraf";

export async function POST({ request }) {
  const articles = await request.json();
  return Response.json(await Promise.all(articles.map((article) => summarize(article))));
}
