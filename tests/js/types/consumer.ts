// Checked by tsc against the packed package, as a user's project would be (package.test.mjs).
import { extractQuotes, findArticle, init, splitSentences, summarize, Summarizer } from "nutgraf";
import type { Article, Length, PageSummary, Quotation, Sentence, Speaker, Summary } from "nutgraf";
import { NutgrafCard, renderCard } from "nutgraf/card";
import german from "nutgraf/languages/de.js";
import wasm from "nutgraf/nutgraf_bg.wasm";
import "nutgraf/element";

await init();
await init({ wasm: new URL("nutgraf/nutgraf_bg.wasm", import.meta.url), languages: "/assets/languages" });
await init({ wasm, languages: async (tag) => (tag === "de" ? german : import(`/assets/${tag}.js`)) });

const length: Length = { words: 60 };
const summary: Summary = await summarize("One came. Two went.", { length, quotes: 1, lang: null });
const speaker: Speaker | null | undefined = summary.quotes[0]?.speaker;
const seconds: number = summary.stats.readingSeconds;
const page: PageSummary = await summarize(document, { length: "medium" });
const article: Article = await findArticle(document.body);
const sentences: Sentence[] = await splitSentences(page.text, { lang: "en" });
const quotations: Quotation[] = await extractQuotes(article.text);

const card = document.createElement("nutgraf-card");
card.source = document;
card.addEventListener("nutgraf-ready", (event) => event.detail.sentences[0]?.text.length);
card.addEventListener("nutgraf-error", ({ detail: { error, reason } }) => [error, reason === "load"]);
card.addEventListener("click", (event) => event.type);
NutgrafCard.define("story-card");
const rendered = await renderCard(document.createElement("div"), { source: document, length: "medium", collapsed: true });
rendered.place?.parentNode;
rendered.remove();

// @ts-expect-error A number is no length.
await summarize("", { length: 3 });
// @ts-expect-error Nor is an object an input.
await summarize({});
// @ts-expect-error Misspelled.
await summarize("", { lenght: "short" });

export { page, quotations, seconds, sentences, speaker };

const summarizer = await Summarizer.create({ type: "tldr", length: "medium", expectedInputLanguages: ["en"] });
const brief: string = await summarizer.summarize("One came.", { context: "a visit" });
const stream: ReadableStream<string> = summarizer.summarizeStreaming(brief);
const usable: "available" | "downloadable" | "unavailable" = await Summarizer.availability({ format: "plain-text" });
// @ts-expect-error: there is no such kind.
Summarizer.create({ type: "poem" });
console.log(stream, usable);
