// @ts-check
// The front page's playground: text and controls in; a live card, its code and its proof out.
import { init, splitSentences, summarize } from "../pkg/index.js";
import { codeFor } from "./code.js";
import { copyButtons } from "./copy.js";
import { byId, say } from "./elements.js";
import { drawHeat } from "./heat.js";
import { articleText, plainText, readFile } from "./input.js";

/** How long the typing has to rest before the summary follows, in milliseconds. */
const REST = 250;

/** @typedef {import("../pkg/index.js").Summary} Summary */
/** @typedef {import("./code.js").Chosen} Chosen */

const text = byId("text", HTMLTextAreaElement);
const desk = byId("desk", HTMLFormElement);
const file = byId("file", HTMLInputElement);
const sentenceCount = byId("sentences", HTMLInputElement);
const quoteCount = byId("quotes", HTMLInputElement);
const card = /** @type {HTMLElement & { source: Element | null }} */ (byId("card", HTMLElement));
const languages = new Intl.DisplayNames("en", { type: "language" });
const count = new Intl.NumberFormat("en");

/** Only the newest of several runs may show its result. */
let run = 0;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;
/** The text that the card is of. @type {string | undefined} */
let shown;

/**
 * What the controls say.
 * @returns {Chosen}
 */
function chosenOptions() {
  const length = new FormData(desk).get("length");
  return {
    length: length === "medium" || length === "long" ? length
      : length === "sentences" ? { sentences: sentenceCount.valueAsNumber } : "short",
    quotes: quoteCount.valueAsNumber,
  };
}

/**
 * Bare text → paragraphs, as the package tells them by the sentences in them.
 * @param {string} value
 * @param {string | null} title
 */
async function blocks(value, title) {
  /** @type {{ start: number, end: number }[]} */
  const spans = [];
  for (const { paragraph, start, end } of await splitSentences(value)) {
    (spans[paragraph] ??= { start, end }).end = end;
  }
  return spans.filter(Boolean).map(({ start, end }, index) => {
    const part = value.slice(start, end);
    const block = document.createElement(index === 0 && part.replace(/\s+/g, " ") === title ? "h1" : "p");
    block.textContent = part;
    return block;
  });
}

/** @param {Chosen} chosen */
function showControls({ length }) {
  sentenceCount.disabled = typeof length === "string";
  for (const range of [sentenceCount, quoteCount]) {
    const output = range.parentElement?.querySelector("output");
    if (output) output.value = range.value;
  }
}

/** Summarizes, and has the card follow. */
async function update() {
  const mine = ++run;
  const chosen = chosenOptions();
  // As a card asks, which tells what the opening below it does not.
  const options = { ...chosen, beyond: true };
  showControls(chosen);
  try {
    await init();
    const value = await plainText(text.value);
    const started = performance.now();
    const summary = await summarize(value, options);
    const took = performance.now() - started;
    const { explanation } = await summarize(value, { ...options, explain: true });
    const paragraphs = await blocks(value, summary.title);
    if (mine !== run) return;
    if (value !== shown) showText(value, paragraphs, summary.lang);
    card.setAttribute("length", typeof chosen.length === "string" ? chosen.length : String(chosen.length.sentences));
    card.setAttribute("quotes", String(chosen.quotes));
    show(value, summary, took);
    showCode(chosen);
    if (explanation) drawHeat(explanation, summary.sentences);
  } catch (error) {
    if (mine === run) say("status", `No summary: ${reason(error)}`);
  }
}

/**
 * @param {string} value
 * @param {HTMLElement[]} paragraphs
 * @param {string} lang
 */
function showText(value, paragraphs, lang) {
  shown = value;
  const own = byId("own", HTMLElement);
  // The card, too, takes the text's language, not this page's.
  own.lang = lang === "und" ? "" : lang;
  own.replaceChildren(...paragraphs);
  // The same element with another text: the card has to be told.
  card.source = own;
}

/**
 * @param {string} value
 * @param {Summary} summary
 * @param {number} took  milliseconds
 */
function show(value, summary, took) {
  const { sentences, quotes, stats, lang, degraded } = summary;
  const pack = degraded === "language" ? ", without its words: they could not be loaded" : "";
  say("lang", lang === "und" ? "not recognised" : `${languages.of(lang)} (${lang})${pack}`);
  say("size", `${count.format(stats.words)} words, ${count.format(stats.sentences)} sentences`);
  say("time", `${took.toFixed(1)} ms`);
  say("status", `${plural(sentences.length, "key sentence")} and ${plural(quotes.length, "key quote")}.`);
  say("json", JSON.stringify(summary, null, 2));
  prove(value, summary);
}

/** @param {Chosen} chosen */
function showCode(chosen) {
  for (const [way, code] of Object.entries(codeFor(chosen))) say(`code-${way}`, code);
}

/**
 * Fills the table of slices.
 * @param {string} value
 * @param {Summary} summary
 */
function prove(value, { sentences, quotes }) {
  const spoken = quotes.flatMap(({ speaker }) => speaker ?? []);
  const rows = [
    ...sentences.map((line) => row("Sentence", line, value, sameAs(line, value))),
    ...quotes.map((line) => row("Quote", line, value, sameAs(line, value))),
    // A speaker's place is the mention beside the quote: there is no second copy of it to compare with.
    ...spoken.map((speaker) => row("Speaker", speaker, value, `for ${speaker.name}`)),
  ];
  byId("slices", HTMLElement).replaceChildren(...rows);
  const equal = [...sentences, ...quotes].filter((line) => sameAs(line, value) === "yes").length;
  say("proof-line", `${equal} of ${sentences.length + quotes.length} are equal to their slice, character for character.`);
}

/**
 * @param {{ start: number, end: number, text: string }} line
 * @param {string} value
 */
const sameAs = ({ start, end, text }, value) => (value.slice(start, end) === text ? "yes" : "no");

/**
 * @param {string} kind
 * @param {{ start: number, end: number }} span
 * @param {string} value
 * @param {string} same
 */
function row(kind, { start, end }, value, same) {
  const row = document.createElement("tr");
  // On a narrow screen rows and cells are blocks, which are none to a screen reader unless they say so.
  row.role = "row";
  const contents = { Kind: kind, start: String(start), end: String(end), slice: value.slice(start, end), Same: same };
  for (const [column, content] of Object.entries(contents)) {
    const cell = row.insertCell();
    cell.role = "cell";
    cell.dataset.of = column;
    cell.textContent = content;
  }
  row.cells[4].className = same === "yes" ? "same" : same === "no" ? "differs" : "";
  return row;
}

/** @param {unknown} error */
const reason = (error) => (error instanceof Error ? error.message : String(error));

/**
 * @param {number} n
 * @param {string} noun
 */
const plural = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`;

/**
 * One of the site's own articles, found there as it is found on a live page.
 * @param {string} name
 */
async function load(name) {
  const response = await fetch(`${name}.html`);
  return articleText(new DOMParser().parseFromString(await response.text(), "text/html"));
}

/**
 * Puts into the box what is still to come, unless something newer arrives first.
 * @param {string | Promise<string>} coming
 */
async function fill(coming) {
  const mine = ++run;
  try {
    const filled = await coming;
    if (mine !== run) return;
    text.value = filled;
    text.scrollTop = 0;
    await update();
  } catch (error) {
    if (mine === run) say("status", reason(error));
  }
}

text.addEventListener("input", () => {
  run++;
  clearTimeout(waiting);
  waiting = setTimeout(update, REST);
});
desk.addEventListener("submit", (event) => event.preventDefault());
desk.addEventListener("input", (event) => {
  if (event.target !== text && event.target !== file) update();
});
desk.addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest("button[data-article]") : null;
  if (button instanceof HTMLButtonElement) fill(button.dataset.article ? load(button.dataset.article) : "");
});
file.addEventListener("change", () => {
  if (file.files?.length) fill(readFile(file.files[0]));
  // The same file can be chosen again once it has changed.
  file.value = "";
});
desk.addEventListener("dragover", (event) => {
  if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
});
desk.addEventListener("drop", (event) => {
  const dropped = event.dataTransfer?.files[0];
  if (!dropped) return;
  event.preventDefault();
  fill(readFile(dropped));
});

copyButtons(byId("use", HTMLElement), byId("copied", HTMLElement));
copyButtons(byId("codes", HTMLElement), byId("codes-copied", HTMLElement));
fill(load("articles/science"));
