// @ts-check
// The heat strip: one bar for each sentence of the article, as long as the sentence and as hot as its score, with
// the strongest links of the key sentences as arcs above; below, how the score of the sentence that is pointed at came
// about.

import { byId, say } from "./elements.js";

/** @typedef {NonNullable<import("../pkg/index.js").Summary["explanation"]>} Explanation */
/** @typedef {Explanation["sentences"][number]} Explained */
/** @typedef {{ x: number, width: number }} Place */

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

const slider = byId("heat-at", HTMLInputElement);
const strip = byId("heat", SVGSVGElement);
/** @type {Explanation | undefined} */
let told;
/** Which sentences are key. @type {boolean[]} */
let chosen = [];

/**
 * Draws an explained summary.
 * @param {Explanation} explanation
 * @param {{ start: number }[]} keySentences
 */
export function drawHeat(explanation, keySentences) {
  told = explanation;
  const starts = new Set(keySentences.map(({ start }) => start));
  chosen = explanation.sentences.map(({ start }) => starts.has(start));
  const lengths = explanation.sentences.map(({ start, end }) => end - start);
  const total = lengths.reduce((sum, length) => sum + length, 0) || 1;
  let at = 0;
  const places = lengths.map((length) => {
    const place = { x: (at / total) * WIDTH, width: (length / total) * WIDTH };
    at += length;
    return place;
  });
  const arcs = explanation.links.map((link) => arc(link, places));
  strip.replaceChildren(...arcs, ...places.map((place, index) => bar(place, index, explanation.sentences[index].score)));
  slider.max = String(Math.max(explanation.sentences.length, 1));
  slider.disabled = explanation.sentences.length === 0;
  slider.value = String(Math.max(chosen.indexOf(true), 0) + 1);
  tell();
}

/**
 * @param {string} name
 * @param {Record<string, string | number>} attributes
 */
function shape(name, attributes) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/**
 * @param {Place} place
 * @param {number} index
 * @param {number} score
 */
function bar({ x, width }, index, score) {
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

/**
 * @param {Explanation["links"][number]} link
 * @param {Place[]} places
 */
function arc({ from, to, weight }, places) {
  /** @param {Place} place */
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
  const index = Number(slider.value) - 1;
  const sentence = told?.sentences[index];
  const count = told?.sentences.length;
  for (const rect of strip.querySelectorAll(".bar")) {
    rect.classList.toggle("here", Number(rect.getAttribute("data-index")) === index);
  }
  say("heat-sentence", sentence?.text ?? "");
  say("heat-score", sentence
    ? `${chosen[index] ? "Key sentence" : "Sentence"} ${index + 1} of ${count}, score ${sentence.score.toFixed(2)}`
    : "");
  say("heat-sum", sentence ? sum(sentence) : "");
  const groups = sentence?.parts.length ? Object.entries(GROUPS).map(([label, names]) => points(sentence, label, names)) : [];
  groups.sort((a, b) => Math.abs(b.sum) - Math.abs(a.sum));
  byId("heat-parts", HTMLElement).replaceChildren(...groups.map(({ label, sum }) => {
    const item = document.createElement("li");
    const value = document.createElement("b");
    value.textContent = `${sum < 0 ? "−" : "+"}${Math.abs(sum).toFixed(2)}`;
    item.append(value, ` ${label}`);
    return item;
  }));
}

/**
 * How the score comes about, rounded so that it adds up as shown.
 * @param {Explained} sentence
 */
function sum({ score, fromNeighbours, prior }) {
  /** @param {number} x */
  const hundredths = (x) => Math.round(100 * x);
  /** @param {number} x */
  const shown = (x) => (x / 100).toFixed(2);
  const [whole, neighbours] = [score, fromNeighbours].map(hundredths);
  return `${shown(whole - neighbours)} prior + ${shown(neighbours)} neighbours = ${shown(whole)} score. `
    + `It has ${(100 * prior).toFixed(1)} % of the prior, by these points:`;
}

/**
 * @param {Explained} sentence
 * @param {string} label
 * @param {string[]} names
 */
function points({ parts }, label, names) {
  return { label, sum: parts.reduce((sum, part) => (names.includes(part.name) ? sum + part.points : sum), 0) };
}

slider.addEventListener("input", tell);
strip.addEventListener("click", ({ target }) => {
  const index = target instanceof Element ? target.getAttribute("data-index") : null;
  if (index === null) return;
  slider.value = String(Number(index) + 1);
  tell();
});
