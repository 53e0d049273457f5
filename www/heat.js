// The heat strip: one bar for each sentence of the article, as long as the sentence and as hot as its score, with
// the strongest links of the key sentences as arcs above; below, how the score of the sentence that is pointed at came
// about.

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 1000;
const BASE = 110;
const BAR = 46;

/** What the features of the prior stand for, in a reader's words: those that count the same thing are added up. */
const GROUPS = {
  "its place in the article": ["first", "depth", "share", "share_root"],
  "like the article as a whole": ["links", "centroid"],
  "words of the headline": ["title"],
  "words that recur in the article": ["mass", "fresh"],
  "its length": ["long"],
  "a quotation mark at its beginning": ["opens_quoted"],
};

const byId = (id) => document.getElementById(id);
let told;
let chosen = [];

/** Draws an explained summary. */
export function drawHeat({ explanation, sentences }) {
  told = explanation;
  const starts = new Set(sentences.map(({ start }) => start));
  chosen = told.sentences.map(({ start }) => starts.has(start));
  const lengths = told.sentences.map(({ start, end }) => end - start);
  const total = lengths.reduce((sum, length) => sum + length, 0) || 1;
  let at = 0;
  const places = lengths.map((length) => {
    const place = { x: (at / total) * WIDTH, width: (length / total) * WIDTH };
    at += length;
    return place;
  });
  const arcs = told.links.map((link) => arc(link, places));
  byId("heat").replaceChildren(...arcs, ...places.map(bar));
  const range = byId("heat-at");
  range.max = String(Math.max(told.sentences.length, 1));
  range.disabled = told.sentences.length === 0;
  range.value = String(Math.max(chosen.indexOf(true), 0) + 1);
  tell();
}

function shape(name, attributes) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function bar({ x, width }, index) {
  const { score } = told.sentences[index];
  return shape("rect", {
    x: x.toFixed(1),
    y: BASE,
    width: Math.max(width - 1.5, 0.75).toFixed(1),
    height: BAR,
    // The eye tells shares of ink apart by their root.
    "fill-opacity": (0.06 + 0.94 * Math.sqrt(score)).toFixed(2),
    class: chosen[index] ? "bar key" : "bar",
    "data-index": index,
  });
}

function arc({ from, to, weight }, places) {
  const middle = ({ x, width }) => x + width / 2;
  const [a, b] = [middle(places[from]), middle(places[to])];
  const top = BASE - Math.min(BASE - 4, 18 + Math.abs(a - b) / 3);
  return shape("path", {
    d: `M${a.toFixed(1)} ${BASE}C${a.toFixed(1)} ${top.toFixed(1)} ${b.toFixed(1)} ${top.toFixed(1)} ${b.toFixed(1)} ${BASE}`,
    "stroke-opacity": Math.min(0.15 + 1.5 * weight, 1).toFixed(2),
    class: "link",
  });
}

/** Says how the score of the sentence that the slider stands on came about. */
function tell() {
  const index = Number(byId("heat-at").value) - 1;
  const sentence = told?.sentences[index];
  for (const rect of byId("heat").querySelectorAll(".bar")) {
    rect.classList.toggle("here", Number(rect.getAttribute("data-index")) === index);
  }
  byId("heat-sentence").textContent = sentence?.text ?? "";
  byId("heat-score").textContent = sentence
    ? `${chosen[index] ? "Key sentence" : "Sentence"} ${index + 1} of ${told.sentences.length}, score ${sentence.score.toFixed(2)}`
    : "";
  byId("heat-sum").textContent = sentence ? sum(sentence) : "";
  const groups = sentence?.parts.length ? Object.entries(GROUPS).map(([label, names]) => points(sentence, label, names)) : [];
  groups.sort((a, b) => Math.abs(b.sum) - Math.abs(a.sum));
  byId("heat-parts").replaceChildren(...groups.map(({ label, sum }) => {
    const item = document.createElement("li");
    const value = document.createElement("b");
    value.textContent = `${sum < 0 ? "−" : "+"}${Math.abs(sum).toFixed(2)}`;
    item.append(value, ` ${label}`);
    return item;
  }));
}

/** How the score comes about, rounded so that it adds up as shown. */
function sum({ score, fromNeighbours, prior }) {
  const hundredths = (x) => Math.round(100 * x);
  const shown = (x) => (x / 100).toFixed(2);
  const [whole, neighbours] = [score, fromNeighbours].map(hundredths);
  return `${shown(whole - neighbours)} prior + ${shown(neighbours)} neighbours = ${shown(whole)} score. `
    + `It has ${(100 * prior).toFixed(1)} % of the prior, by these points:`;
}

function points({ parts }, label, names) {
  return { label, sum: parts.reduce((sum, part) => (names.includes(part.name) ? sum + part.points : sum), 0) };
}

byId("heat-at").addEventListener("input", tell);
byId("heat").addEventListener("click", ({ target }) => {
  const index = target instanceof Element ? target.getAttribute("data-index") : null;
  if (index === null) return;
  byId("heat-at").value = String(Number(index) + 1);
  tell();
});
