import type {} from "nutgraf/react";
import { summarize, type Summary } from "nutgraf";
import "nutgraf/element";
import { createRoot } from "react-dom/client";

const main = document.querySelector("main") as HTMLElement;
const shown = new Promise<string>((resolve) => {
  createRoot(main).render(
    <nutgraf-card for="story" length="medium" collapsed onnutgraf-ready={({ detail }) => resolve(detail.lang)} />,
  );
});

// The articles are summarized once the card is shown.
const summaries = async (articles: string[]): Promise<Summary[]> =>
  (await shown) === "en" ? Promise.all(articles.map((article) => summarize(article))) : [];
Object.assign(globalThis, { summaries });
