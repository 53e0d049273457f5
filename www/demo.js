// The front page's playground: text and controls in; a live card, its code and its proof out.
import { init, splitSentences, summarize } from "../pkg/index.js";
import { codeFor } from "./code.js";
import { copyButtons } from "./copy.js";
import { drawHeat } from "./heat.js";
import { articleText, plainText, readFile } from "./input.js";

/** How long the typing has to rest before the summary follows, in milliseconds. */
const REST = 250;

const byId = (id) => document.getElementById(id);
const text = byId("text");
const desk = byId("desk");
const card = byId("card");
const languages = new Intl.DisplayNames("en", { type: "language" });
const count = new Intl.NumberFormat("en");

/** Only the newest of several runs may show its result. */
let run = 0;
let waiting;
/** The text that stands beside the card. */
let shown;

/** What the controls say, as `summarize()` takes it; for the card, which tells what the opening below it does not. */
function options() {
  const length = new FormData(desk).get("length");
  const sentences = Number(byId("sentences").value);
  return { length: length === "sentences" ? { sentences } : length, quotes: Number(byId("quotes").value), beyond: true };
}

/** Bare text → paragraphs, as the package tells them by the sentences in them. */
async function blocks(value, title) {
  const spans = [];
  for (const { paragraph, start, end } of await splitSentences(value)) {
    (spans[paragraph] ??= { start }).end = end;
  }
  return spans.filter(Boolean).map(({ start, end }, index) => {
    const part = value.slice(start, end);
    const block = document.createElement(index === 0 && part.replace(/\s+/g, " ") === title ? "h1" : "p");
    block.textContent = part;
    return block;
  });
}

function showControls({ length, quotes }) {
  const sentences = byId("sentences");
  sentences.disabled = typeof length === "string";
  sentences.parentElement.querySelector("output").value = sentences.value;
  byId("quotes").parentElement.querySelector("output").value = quotes;
}

/** Summarizes, and has the card follow. */
async function update() {
  const mine = ++run;
  const chosen = options();
  showControls(chosen);
  try {
    await init();
    const value = await plainText(text.value);
    const started = performance.now();
    const summary = await summarize(value, chosen);
    const took = performance.now() - started;
    const { explanation } = await summarize(value, { ...chosen, explain: true });
    const paragraphs = await blocks(value, summary.title);
    if (mine !== run) return;
    if (value !== shown) showText(value, paragraphs, summary.lang);
    card.setAttribute("length", chosen.length.sentences ?? chosen.length);
    card.setAttribute("quotes", chosen.quotes);
    show(value, summary, took);
    showCode(chosen);
    drawHeat({ ...summary, explanation });
  } catch (error) {
    if (mine === run) byId("status").textContent = `No summary: ${error.message}`;
  }
}

function showText(value, paragraphs, lang) {
  shown = value;
  const own = byId("own");
  // The card, too, takes the text's language, not this page's.
  own.lang = lang === "und" ? "" : lang;
  own.replaceChildren(...paragraphs);
  // The same element with another text: the card has to be told.
  card.source = own;
}

function show(value, summary, took) {
  const { sentences, quotes, stats, lang, degraded } = summary;
  const pack = degraded === "language" ? ", without its words: they could not be loaded" : "";
  byId("lang").textContent = lang === "und" ? "not recognised" : `${languages.of(lang)} (${lang})${pack}`;
  byId("size").textContent = `${count.format(stats.words)} words, ${count.format(stats.sentences)} sentences`;
  byId("time").textContent = `${took.toFixed(1)} ms`;
  byId("status").textContent = `${plural(sentences.length, "key sentence")} and ${plural(quotes.length, "key quote")}.`;
  byId("json").textContent = JSON.stringify(summary, null, 2);
  prove(value, summary);
}

function showCode(chosen) {
  for (const [way, code] of Object.entries(codeFor(chosen))) byId(`code-${way}`).textContent = code;
}

function prove(value, { sentences, quotes }) {
  const lines = [
    ...sentences.map((line) => ["Sentence", line]),
    ...quotes.map((line) => ["Quote", line]),
    ...quotes.filter((line) => line.speaker).map((line) => ["Speaker", line.speaker]),
  ];
  const rows = lines.map(([kind, line]) => {
    const slice = value.slice(line.start, line.end);
    // A speaker's place is the mention beside the quote: there is no second copy of it to compare with.
    const same = kind === "Speaker" ? `for ${line.name}` : slice === line.text ? "yes" : "no";
    const row = document.createElement("tr");
    row.append(...[kind, line.start, line.end, slice, same].map((content) => {
      const cell = document.createElement("td");
      cell.textContent = content;
      return cell;
    }));
    row.lastChild.className = { yes: "same", no: "differs" }[same] ?? "";
    return row;
  });
  byId("slices").replaceChildren(...rows);
  const equal = [...sentences, ...quotes].filter((line) => value.slice(line.start, line.end) === line.text).length;
  byId("proof-line").textContent =
    `${equal} of ${sentences.length + quotes.length} are equal to their slice, character for character.`;
}

const plural = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`;

/** One of the site's own articles, found there as it is found on a live page. */
async function load(name) {
  const response = await fetch(`articles/${name}.html`);
  return articleText(new DOMParser().parseFromString(await response.text(), "text/html"));
}

/** Puts into the box what is still to come, unless something newer arrives first. */
async function fill(coming) {
  const mine = ++run;
  try {
    const filled = await coming;
    if (mine !== run) return;
    text.value = filled;
    text.scrollTop = 0;
    await update();
  } catch (error) {
    if (mine === run) byId("status").textContent = error.message;
  }
}

text.addEventListener("input", () => {
  run++;
  clearTimeout(waiting);
  waiting = setTimeout(update, REST);
});
desk.addEventListener("submit", (event) => event.preventDefault());
desk.addEventListener("input", (event) => {
  if (event.target !== text && event.target !== byId("file")) update();
});
desk.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-article]");
  if (button) fill(button.dataset.article ? load(button.dataset.article) : "");
});
byId("file").addEventListener("change", ({ target }) => {
  if (target.files.length > 0) fill(readFile(target.files[0]));
  // The same file can be chosen again once it has changed.
  target.value = "";
});
desk.addEventListener("dragover", (event) => {
  if (event.dataTransfer.types.includes("Files")) event.preventDefault();
});
desk.addEventListener("drop", (event) => {
  const [file] = event.dataTransfer.files;
  if (!file) return;
  event.preventDefault();
  fill(readFile(file));
});

copyButtons(byId("use"), byId("copied"));
copyButtons(byId("codes"), byId("codes-copied"));
fill(load("science"));
