import { writeFileSync } from "node:fs";
import { summarize } from "nutgraf";
import { test } from "vitest";

test("articles are summarized", async () => {
  const summaries = await Promise.all(JSON.parse(process.env.ARTICLES).map((article) => summarize(article)));
  writeFileSync("answers.json", JSON.stringify(summaries));
});
