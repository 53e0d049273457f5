"use client";

import { summarize } from "nutgraf";
import { useEffect } from "react";

export default function Page() {
  useEffect(() => {
    globalThis.summaries = (articles) => Promise.all(articles.map((article) => summarize(article)));
  }, []);
  return <main>Summaries</main>;
}
