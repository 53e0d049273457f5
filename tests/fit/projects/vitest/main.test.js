import { writeFileSync } from "node:fs";
import { summarize } from "nutgraf";
import { NutgrafCard } from "nutgraf/card";
import { expect, test } from "vitest";

test("articles are summarized", async () => {
  const summaries = await Promise.all(JSON.parse(process.env.ARTICLES).map((article) => summarize(article)));
  writeFileSync("answers.json", JSON.stringify(summaries));
});

test("a card is rendered", async () => {
  document.body.innerHTML = "<article><p>The harbour bridge will reopen to traffic on 4 May, a year after its closure.</p></article>";
  NutgrafCard.define();
  const card = document.createElement("nutgraf-card");
  card.source = document.querySelector("article");
  document.body.append(card);
  const { sentences } = await card.render();
  expect(card.shadowRoot.textContent).toContain(sentences[0].text);
});
