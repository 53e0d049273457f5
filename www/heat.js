// @ts-check
// The heat strip: one bar for each sentence of the article, as long as the sentence and as hot as its score, with
// the strongest links of the key sentences as arcs above; below, how the score of the sentence that is pointed at adds
// up.

import { byId, say } from "./elements.js";
import { scoreParts } from "./score.js";

/** @typedef {NonNullable<import("../pkg/index.js").Summary["explanation"]>} Explanation */
/** @typedef {Explanation["sentences"][number]} Explained */
/** @typedef {{ x: number, width: number }} Place */

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 1000;
const BASE = 110;
const BAR = 46;

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

/** Says how the score of the sentence that the slider stands on comes about. */
function tell() {
  const index = Number(slider.value) - 1;
  const sentences = told?.sentences ?? [];
  const sentence = sentences[index];
  for (const rect of strip.querySelectorAll(".bar")) {
    rect.classList.toggle("here", Number(rect.getAttribute("data-index")) === index);
  }
  say("heat-sentence", sentence?.text ?? "");
  say("heat-score", sentence ? scoreLine(index, sentences) : "");
  const parts = sentence ? scoreParts(sentence, sentences) : [];
  byId("heat-parts", HTMLElement).replaceChildren(...parts.map(({ label, hundredths }) => {
    const item = document.createElement("li");
    const value = document.createElement("b");
    value.textContent = `${hundredths < 0 ? "−" : "+"}${(Math.abs(hundredths) / 100).toFixed(2)}`;
    item.append(value, ` ${label}`);
    return item;
  }));
}

/**
 * @param {number} index
 * @param {Explained[]} sentences
 */
function scoreLine(index, sentences) {
  const { score } = sentences[index];
  const which = `${chosen[index] ? "Key sentence" : "Sentence"} ${index + 1} of ${sentences.length}`;
  return score > 0
    ? `${which} has a score of ${score.toFixed(2)}, the sum of:`
    : `${which} has no score: it is none that a summary could have.`;
}

slider.addEventListener("input", tell);
strip.addEventListener("click", ({ target }) => {
  const index = target instanceof Element ? target.getAttribute("data-index") : null;
  if (index === null) return;
  slider.value = String(Number(index) + 1);
  tell();
});
