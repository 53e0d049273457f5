// What a page may change of a card's looks, from outside its shadow root.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { launch, open } from "./browser.mjs";
import { PARAGRAPHS, html } from "./pages.mjs";
import { speak } from "./speech.mjs";
import { ROOT, serve } from "./server.mjs";

/** More is quoted than the key sentences hold, and by people with an office. */
const SPOKEN = [
  "“Nobody who has seen the piers will call the money wasted,” said Karin Holm, the harbour's chief engineer.",
  "“I crossed it as a child and I will cross it on Saturday with my grandchildren,” said Olof Berg, a retired pilot.",
];
const STORY = `<article id="story">${[...PARAGRAPHS, ...SPOKEN].map((text) => `<p>${text}</p>`).join("")}</article>`;

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser.close(), server.close()]));

/** A card under a style of the page's; `look` answers with properties of a part. */
async function visit(style, attributes = "", { points = "", ...options } = {}) {
  const head = `<script type="module" src="/pkg/element.js"></script><style>body { color: #1b1a17 } ${style}</style>`;
  server.pages["/themed"] = html({ head, body: `<nutgraf-card for="story" ${attributes}>${points}</nutgraf-card>${STORY}` });
  const visited = await open(browser, `${server.url}/themed`, options);
  await visited.page.waitForFunction(() => document.querySelector("nutgraf-card").summary);
  const look = (part, ...names) =>
    visited.page
      .locator(`nutgraf-card [part~=${part}]`)
      .first()
      .evaluate((part, names) => names.map((name) => getComputedStyle(part)[name]), names);
  return Object.assign(visited, { look });
}

test("custom properties change the card, with a theme and without", async () => {
  const style = `nutgraf-card {
    --nutgraf-color: rgb(1 2 3); --nutgraf-background: rgb(4 5 6); --nutgraf-accent: rgb(7 8 9);
    --nutgraf-rule: rgb(10 11 12); --nutgraf-muted: rgb(13 14 15); --nutgraf-padding: 21px;
    --nutgraf-margin: 22px; --nutgraf-radius: 23px; --nutgraf-font: cursive; --nutgraf-font-size: 24px;
    --nutgraf-heading-font: fantasy; --nutgraf-ui-font: monospace }`;
  for (const attributes of ["", `theme="dark"`]) {
    const visited = await visit(style, attributes);
    const { look, page } = visited;
    assert.deepEqual(await look("card", "color", "backgroundColor", "borderTopColor", "borderBottomColor"), [
      "rgb(1, 2, 3)", "rgb(4, 5, 6)", "rgb(10, 11, 12)", "rgb(10, 11, 12)",
    ]);
    const bar = await page.$eval("nutgraf-card", (card) =>
      getComputedStyle(card.shadowRoot.querySelector(".card"), "::before").borderTopColor);
    assert.equal(bar, "rgb(7, 8, 9)");
    assert.deepEqual(await look("mark", "color"), ["rgb(7, 8, 9)"]);
    assert.deepEqual(await look("card", "paddingLeft", "borderTopLeftRadius", "fontSize"), ["21px", "23px", "24px"]);
    assert.deepEqual(await look("sentence", "fontFamily"), ["cursive"]);
    assert.deepEqual(await look("heading", "fontFamily"), ["fantasy"]);
    assert.deepEqual(await look("time", "fontFamily", "color"), ["monospace", "rgb(13, 14, 15)"]);
    assert.equal(await page.$eval("nutgraf-card", (card) => getComputedStyle(card).marginTop), "22px");
    await visited.close();
  }
});

test("the defaults are those that docs/theming.md tells", async () => {
  const plain = await visit("");
  assert.deepEqual(await plain.look("card", "color", "backgroundColor", "paddingLeft"), ["rgb(27, 26, 23)", "rgba(0, 0, 0, 0)", "0px"]);
  await plain.close();
  for (const [theme, ink, paper] of [["light", "rgb(22, 22, 22)", "rgb(255, 255, 255)"], ["dark", "rgb(236, 236, 234)", "rgb(22, 22, 22)"]]) {
    const themed = await visit("", `theme="${theme}"`);
    assert.deepEqual(await themed.look("card", "color", "backgroundColor", "paddingLeft"), [ink, paper, "16px"]);
    await themed.close();
  }
});

/** Every control there is. */
const ALL = `controls="length copy copy-line share listen feedback about keywords" about-url="/how"`;

test("`::part()` reaches every part that docs/theming.md names, and there are no others", async () => {
  const theming = await readFile(`${ROOT}docs/theming.md`, "utf8");
  const rows = theming.split("## Its parts")[1].match(/^\| `.*$/gm);
  const parts = new Set(rows.flatMap((row) => row.split("|")[1].match(/[a-z-]+/g)));
  const styles = [...parts].map((part) => `nutgraf-card::part(${part}) { letter-spacing: 3px; outline: 1px solid rgb(1 2 3); color: rgb(4 5 6) }`);
  const styled = new Set();
  for (const [attributes, options] of [
    // Medium offers both shorter and longer.
    [`length="medium" ${ALL}`, { before: speak }],
    ["", { points: "<ul><li>The bridge opens</li></ul>" }],
  ]) {
    const { page, errors, close } = await visit(styles.join("\n"), attributes, options);
    if (options.before) await page.locator("nutgraf-card [part~=listen]").click();
    const there = await page.$$eval("nutgraf-card", ([card]) =>
      [...card.shadowRoot.querySelectorAll("[part]")].flatMap((element) => {
        const { letterSpacing, outlineColor, outlineStyle, color } = getComputedStyle(element);
        return [...element.part].map((part) => [part, [letterSpacing, outlineColor, outlineStyle, color]]);
      }));
    for (const [part, style] of there) {
      assert.ok(parts.has(part), `${part} is not in the table`);
      assert.deepEqual(style, ["3px", "rgb(1, 2, 3)", "solid", "rgb(4, 5, 6)"], part);
      styled.add(part);
    }
    assert.deepEqual(errors, []);
    await close();
  }
  assert.deepEqual([...styled].sort(), [...parts].sort());
});

test("every custom property that docs/theming.md names is one that the card asks for, and there are no others", async () => {
  const theming = await readFile(`${ROOT}docs/theming.md`, "utf8");
  const names = (text) => [...new Set(text.match(/--nutgraf-[a-z-]+/g))].sort();
  const visited = await visit("");
  const asked = await visited.page.$eval("nutgraf-card", (card) => {
    card.shadowRoot.querySelector("[part~=jump]").click();
    const sheets = [...card.shadowRoot.adoptedStyleSheets, ...document.adoptedStyleSheets];
    return sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join("\n");
  });
  assert.deepEqual(names(theming.split("## Its colours and type")[1].split("\n## ")[0]), names(asked));
  await visited.close();
});

test("a marked passage is in the page's own colours", async () => {
  const visited = await visit(":root { --nutgraf-highlight: rgb(1 2 3); --nutgraf-highlight-ink: rgb(4 5 6) }");
  await visited.page.locator("nutgraf-card [part~=jump]").first().click();
  const marked = await visited.page.$eval("#story p", (paragraph) => {
    const { backgroundColor, color } = getComputedStyle(paragraph, "::highlight(nutgraf-jump)");
    return [backgroundColor, color];
  });
  assert.deepEqual(marked, ["rgb(1, 2, 3)", "rgb(4, 5, 6)"]);
  await visited.close();
});
