import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { ARTICLE, HEAD, cardPages } from "./card-page.mjs";
import { ROOT } from "./server.mjs";
import { speak } from "./speech.mjs";

const visit = cardPages();
const axe = await readFile(`${ROOT}tests/node_modules/axe-core/axe.min.js`, "utf8");

test("copy puts the sentences and the quotes with their speakers on the clipboard", async () => {
  const visited = await visit({ permissions: ["clipboard-read", "clipboard-write"] });
  const copy = visited.control("copy");
  const label = await copy.textContent();
  await copy.click();
  await visited.page.waitForFunction(() => events.some(({ type }) => type === "nutgraf-copy"));
  const text = await visited.page.evaluate(() => navigator.clipboard.readText());
  for (const sentence of await visited.control("sentence").allTextContents()) assert.ok(text.includes(sentence));
  const speaker = await visited.control("speaker").first().textContent();
  assert.match(text, new RegExp(`\n\n“.+”\n— ${speaker}`));
  assert.equal((await visited.told("copy"))[0].detail.text, text);
  assert.notEqual(await copy.textContent(), label);
  assert.equal(await visited.status(), await copy.textContent());
  await visited.page.waitForFunction(
    (label) => document.querySelector("nutgraf-card").shadowRoot.querySelector("[part~=copy]").textContent === label,
    label,
  );
  await visited.close();
});

test("a refused clipboard is no trouble", async () => {
  const refuse = () => {
    Clipboard.prototype.writeText = () => (globalThis.refused = Promise.reject(new DOMException("no", "NotAllowedError")));
    Document.prototype.execCommand = () => false;
  };
  const visited = await visit({ before: refuse });
  const copy = visited.control("copy");
  const label = await copy.textContent();
  await copy.click();
  // Once this is told, the card was, which asked before.
  await visited.page.evaluate(() => globalThis.refused.catch(() => {}));
  assert.equal(await copy.textContent(), label);
  assert.deepEqual([await visited.told("copy"), visited.errors, visited.warnings], [[], [], []]);
  await visited.close();
});

test("a collapsed card opens and closes by its heading", async () => {
  const visited = await visit({ attributes: "collapsed" });
  const toggle = visited.control("toggle");
  assert.equal(await toggle.getAttribute("aria-expanded"), "false");
  assert.equal(await visited.control("body").isVisible(), false);
  await toggle.click();
  assert.equal(await toggle.getAttribute("aria-expanded"), "true");
  assert.ok(await visited.control("sentence").first().isVisible());
  assert.equal((await visited.told("open")).length, 1);
  await toggle.click();
  assert.equal(await visited.control("body").isVisible(), false);
  assert.equal((await visited.told("open")).length, 1);
  await visited.close();
});

test("an editor's own points stand in place of ours, and are what is copied", async () => {
  const content = "<p>Needs JavaScript.</p><ul><li>The bridge <b>opens</b></li><li>It cost a lot</li></ul>";
  const visited = await visit({ content, permissions: ["clipboard-read", "clipboard-write"] });
  assert.equal(await visited.control("sentence").count(), 0);
  assert.ok(await visited.page.locator("nutgraf-card li").first().isVisible());
  assert.equal(await visited.page.locator("nutgraf-card > p").isVisible(), false);
  assert.ok((await visited.control("quote").count()) > 0);
  await visited.control("copy").click();
  await visited.page.waitForFunction(() => events.some(({ type }) => type === "nutgraf-copy"));
  const text = await visited.page.evaluate(() => navigator.clipboard.readText());
  assert.match(text, /^The bridge opens\nIt cost a lot\n\n“/);
  await visited.close();
});

test("it takes the ink of the page around it, and `theme` gives it its own", async () => {
  const ink = (visited) => visited.control("card").evaluate((card) => getComputedStyle(card).color);
  const dark = await visit({ colorScheme: "dark" });
  assert.equal(await ink(dark), "rgb(233, 228, 216)");
  await dark.page.$eval("nutgraf-card", (card) => card.setAttribute("theme", "light"));
  assert.equal(await ink(dark), "rgb(22, 22, 22)");
  await dark.page.$eval("nutgraf-card", (card) => card.setAttribute("theme", "auto"));
  assert.equal(await ink(dark), "rgb(236, 236, 234)");
  await dark.close();
});

test("a hostile page style leaves it whole", async () => {
  const head = `${HEAD}<style>* { all: unset !important }</style>`;
  const visited = await visit({ head });
  const style = await visited.control("sentence").first().evaluate((line) => {
    const { display, cursor } = getComputedStyle(line);
    return { display, cursor, host: getComputedStyle(line.getRootNode().host).display };
  });
  assert.deepEqual(style, { display: "block", cursor: "pointer", host: "block" });
  await visited.close();
});

test("a strict policy leaves it its style", async () => {
  const policy = `default-src 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  const visited = await visit({ headers: { "content-security-policy": policy } });
  const rule = await visited.control("card").evaluate((card) => getComputedStyle(card).borderTopWidth);
  assert.equal(rule, "1px");
  await visited.arrow().last().click();
  assert.equal((await visited.marked()).texts.length, 1);
  assert.deepEqual(visited.errors, []);
  await visited.close();
});

/** Every control there is. */
const ALL = `controls="length copy copy-line share listen feedback about keywords" about-url="/how"`;

test("a mouse hits every button, and the link", async () => {
  const visited = await visit({ attributes: ALL, before: speak });
  await visited.control("about").click();
  const targets = visited.page.locator("nutgraf-card :is(button, a)").filter({ visible: true });
  for (const target of await targets.all()) {
    const { width, height } = await target.boundingBox();
    assert.ok(Math.min(width, height) >= 24, `${await target.getAttribute("part")}: ${width} × ${height} px`);
  }
  assert.ok((await targets.count()) > 15);
  await visited.close();
});

test("nothing is wider than a phone of 320 px, and a finger hits every button", async () => {
  const article = ARTICLE.replaceAll("repairs", `${"repair".repeat(20)}s`);
  const visited = await visit({ article, attributes: ALL, before: speak, viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
  const wide = await visited.page.$eval("nutgraf-card", (card) =>
    [...card.shadowRoot.querySelectorAll("[part]:not([part~=status])")].filter(
      (part) => part.getBoundingClientRect().right > 320 || part.scrollWidth > 320,
    ).length,
  );
  assert.equal(wide, 0);
  await visited.arrow().last().tap();
  await visited.control("back").waitFor();
  for (const button of await visited.page.locator("nutgraf-card button:not([hidden])").all()) {
    const { width, height } = await button.boundingBox();
    assert.ok(Math.min(width, height) >= 40, `${await button.getAttribute("part")}: ${width} × ${height} px`);
  }
  await visited.close();
});

for (const [name, options] of Object.entries({
  light: {},
  dark: { colorScheme: "dark" },
  "light of its own": { attributes: `theme="light"`, colorScheme: "dark" },
  "dark of its own": { attributes: `theme="dark"` },
  collapsed: { attributes: "collapsed" },
  "with an editor's points": { content: "<ul><li>The bridge opens</li></ul>" },
  "on a phone": { viewport: { width: 320, height: 640 } },
})) {
  test(`axe finds no fault: ${name}`, async () => {
    const visited = await visit(options);
    await visited.page.evaluate(axe);
    const { passes, faults } = await visited.page.evaluate(async () => {
      const { passes, violations } = await window.axe.run("nutgraf-card");
      return { passes: passes.length, faults: violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]) };
    });
    assert.deepEqual(faults, []);
    assert.ok(passes > 10, `${passes} rules applied`);
    await visited.close();
  });
}
