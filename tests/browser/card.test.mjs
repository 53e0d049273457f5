import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { launch, open } from "./browser.mjs";
import { PARAGRAPHS, html } from "./pages.mjs";
import { ROOT, serve } from "./server.mjs";
import { speak } from "./speech.mjs";

const HEAD = `<meta name="viewport" content="width=device-width">
<script type="module" src="/pkg/element.js"></script>
<style>body { margin: 0 auto; max-width: 40rem; padding: 0 1rem; font: 18px/1.5 serif; color: #1b1a17; background: #fffdf8 }
@media (prefers-color-scheme: dark) { body { color: #e9e4d8; background: #161512 } } p { margin: 0 0 40vh; overflow-wrap: anywhere }</style>
<script>
  window.events = [];
  for (const type of ["ready", "open", "jump", "copy"]) {
    addEventListener("nutgraf-" + type, ({ type, detail, bubbles, composed }) => events.push({ type, detail, bubbles, composed }));
  }
</script>`;
/** More is quoted than the key sentences hold. */
const SPOKEN = [
  "“We counted every day of those four years, and so did the people who pay our wages,” said Tomas Lind, who runs a bakery on the north bank.",
  "“Nobody who has seen the piers will call the money wasted,” said Karin Holm, the harbour's chief engineer.",
  "“I crossed it as a child and I will cross it on Saturday with my grandchildren,” said Olof Berg, a retired pilot.",
];
const ARTICLE = `<article id="story"><h1>Bridge to reopen</h1>${[...PARAGRAPHS, ...SPOKEN].map((text) => `<p>${text}</p>`).join("\n")}</article>`;
const NAME = "nutgraf-jump";

let browser;
let server;
let axe;
before(async () => {
  [browser, server, axe] = await Promise.all([
    launch(),
    serve(),
    readFile(`${ROOT}tests/node_modules/axe-core/axe.min.js`, "utf8"),
  ]);
});
after(() => Promise.all([browser.close(), server.close()]));

/** A page with a card over the article. `content` is what stands in the element. */
async function visit({ attributes = "", content = "", article = ARTICLE, head = HEAD, headers = {}, ...options } = {}) {
  const card = `<nutgraf-card for="story" ${attributes}>${content}</nutgraf-card>`;
  // Room below, so that the last passage can come up to its place.
  const body = `${card}${article}<p>The end</p><p></p><p></p>`;
  server.pages["/card"] = { body: html({ head, body }), headers };
  const visited = await open(browser, `${server.url}/card`, { reducedMotion: "reduce", ...options });
  const { page } = visited;
  await page.waitForFunction(() => events.some(({ type }) => type === "nutgraf-ready"));
  const control = (part) => page.locator(`nutgraf-card [part~=${part}]`);
  return Object.assign(visited, {
    control,
    /** The arrows beside the sentences, or beside the quotes. */
    arrow: (part = "item") => control(part).locator("[part=jump]"),
    told: (type) =>
      page.evaluate((type) => events.filter((event) => event.type === `nutgraf-${type}`), type),
    /** The marked passages and how far from the window's top the first one stands. */
    marked: () =>
      page.evaluate((name) => {
        const ranges = [...(CSS.highlights.get(name) ?? [])];
        return { texts: ranges.map(String), top: ranges[0]?.getBoundingClientRect().top };
      }, NAME),
    status: () => control("status").textContent(),
  });
}

/** That the passage is marked, and stands about a third from the top. */
function assertShown({ texts, top }, text, height) {
  assert.deepEqual(texts, [text]);
  assert.ok(top > height / 6 && top < height / 2, `${top} px from the top of ${height}`);
}

test("the arrow beside a sentence goes to it and marks it, and the page's DOM stays as it is", async () => {
  const visited = await visit({ viewport: { width: 900, height: 700 } });
  const before = await visited.page.$eval("#story", (story) => story.outerHTML);
  const text = await visited.control("sentence").last().textContent();
  await visited.arrow().last().click();
  assertShown(await visited.marked(), text, 700);
  assert.equal(await visited.page.$eval("#story", (story) => story.outerHTML), before);
  assert.deepEqual(await visited.told("jump"), [
    { type: "nutgraf-jump", detail: { text, kind: "sentence" }, bubbles: true, composed: true },
  ]);
  assert.deepEqual([visited.errors, visited.warnings], [[], []]);
  await visited.close();
});

test("a click on the words goes there, too, by mouse and by finger", async () => {
  for (const touch of [false, true]) {
    const visited = await visit({ viewport: { width: 900, height: 700 }, hasTouch: touch });
    const sentence = visited.control("sentence").last();
    const text = await sentence.textContent();
    await (touch ? sentence.tap() : sentence.click());
    await visited.page.waitForFunction(() => events.some(({ type }) => type === "nutgraf-jump"));
    assertShown(await visited.marked(), text, 700);
    await visited.close();
  }
});

test("the words can be selected by dragging and by a double click, and the page stays where it is", async () => {
  const visited = await visit({ viewport: { width: 900, height: 900 }, permissions: ["clipboard-read", "clipboard-write"] });
  const { page } = visited;
  const selected = () => page.evaluate(() => String(getSelection()));
  for (const part of ["sentence", "quote"]) {
    const line = visited.control(part).first();
    const { x, y, width } = await line.boundingBox();
    await page.mouse.move(x + 1, y + 20);
    await page.mouse.down();
    await page.mouse.move(x + width - 8, y + 20, { steps: 3 });
    await page.mouse.up();
    assert.ok((await line.innerText()).includes(await selected()) && (await selected()).length > 10, await selected());
    await page.keyboard.press("Control+c");
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await selected());
    const word = await line.evaluate(wordCentre);
    await page.mouse.dblclick(word.x, word.y);
    assert.match(await selected(), /^\p{L}+\s?$/u);
  }
  // Longer than a click waits for a second one.
  await page.waitForTimeout(500);
  assert.deepEqual([await visited.told("jump"), await page.evaluate(() => scrollY)], [[], 0]);
  await visited.close();
});

/** Runs in the page: the middle of a line's first long word. */
function wordCentre(line) {
  const { index, 0: word } = line.lastChild.data.match(/\p{L}{4,}/u);
  const range = new Range();
  range.setStart(line.lastChild, index);
  range.setEnd(line.lastChild, index + word.length);
  const { x, y, width, height } = range.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

test("Enter and Space jump too, the focus stays, it is read out, and Escape comes back", async () => {
  for (const key of ["Enter", "Space"]) {
    const visited = await visit({ viewport: { width: 900, height: 700 } });
    const text = await visited.control("sentence").last().textContent();
    const arrow = visited.arrow().last();
    await arrow.focus();
    await visited.page.keyboard.press(key);
    assertShown(await visited.marked(), text, 700);
    assert.ok(await arrow.evaluate((control) => control.matches(":focus")));
    assert.match(await visited.status(), /Escape/);
    await visited.page.keyboard.press("Escape");
    assert.deepEqual((await visited.marked()).texts, []);
    assert.equal(await visited.page.evaluate(() => scrollY), 0);
    await visited.close();
  }
});

/** How each kind of reader comes back. */
const WAYS_BACK = {
  mouse: ({ control }) => control("back").click(),
  finger: ({ control }) => control("back").tap(),
  Escape: ({ page }) => page.keyboard.press("Escape"),
  keyboard: async ({ page, control }) => {
    await control("back").focus();
    await page.keyboard.press("Enter");
  },
};
for (const [name, comeBack] of Object.entries(WAYS_BACK)) {
  test(`after a jump there is a way back to the very place: ${name}`, async () => {
    const visited = await visit({ viewport: { width: 600, height: 500 }, hasTouch: name === "finger" });
    const { page, control } = visited;
    const arrow = visited.arrow().last();
    await page.mouse.wheel(0, 60);
    await page.waitForFunction(() => scrollY === 60);
    const { y } = await arrow.boundingBox();
    assert.equal(await control("back").isVisible(), false);
    await (name === "finger" ? arrow.tap() : arrow.click());
    await control("back").waitFor();
    assert.equal(await control("back").innerText(), "Back to the summary");
    assert.ok((await control("back").boundingBox()).y > 400, "at the bottom of the window");
    // What the page does meanwhile moves the card.
    await page.evaluate(() => document.body.prepend(Object.assign(document.createElement("div"), { style: "height: 200px" })));
    await comeBack(visited);
    await page.waitForFunction(([arrow, y]) => Math.abs(arrow.getBoundingClientRect().top - y) < 1, [await arrow.elementHandle(), y]);
    assert.deepEqual((await visited.marked()).texts, []);
    assert.equal(await control("back").isVisible(), false);
    assert.ok(await arrow.evaluate((control) => control.matches(":focus")));
    assert.deepEqual([visited.errors, visited.warnings], [[], []]);
    await visited.close();
  });
}

test("who scrolls back needs no way back, nor who jumps within the window", async () => {
  const visited = await visit({ viewport: { width: 600, height: 500 } });
  const { page, control } = visited;
  await visited.arrow().last().click();
  await control("back").waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  await control("back").waitFor({ state: "hidden" });
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => scrollY), 0);
  await page.addStyleTag({ content: "p { margin: 0 } nutgraf-card { margin: 0 !important }" });
  await page.setViewportSize({ width: 900, height: 3000 });
  await visited.arrow().first().click();
  await page.waitForTimeout(200);
  assert.equal(await control("back").isVisible(), false);
  await visited.close();
});

test("Escape is left to who writes a comment, and the way back is in the top layer", async () => {
  const visited = await visit({ viewport: { width: 600, height: 500 } });
  const { page, control } = visited;
  await page.evaluate(() => {
    // What moves a card's ancestor would move what is fixed in it.
    document.querySelector("nutgraf-card").style.transform = "translateY(1px)";
    const field = Object.assign(document.createElement("textarea"), { style: "position: fixed; top: 0" });
    document.body.append(field);
  });
  await visited.arrow().last().click();
  await control("back").waitFor();
  assert.ok((await control("back").boundingBox()).y > 400);
  await page.locator("textarea").focus();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => scrollY), before);
  assert.deepEqual((await visited.marked()).texts, []);
  await visited.close();
});

test("a quote jumps to the words that were said", async () => {
  const visited = await visit();
  await visited.arrow("block").first().click();
  const [{ detail }] = await visited.told("jump");
  assert.equal(detail.kind, "quote");
  const paragraph = [...PARAGRAPHS, ...SPOKEN].find((text) => text.includes(`“${detail.text}`));
  assert.ok(paragraph, detail.text);
  assert.deepEqual((await visited.marked()).texts, [detail.text]);
  const speaker = await visited.control("speaker").first().textContent();
  assert.ok(speaker && paragraph.split("”")[1].includes(speaker), speaker);
  await visited.close();
});

test("without reduced motion the page glides to the passage", async () => {
  const visited = await visit({ reducedMotion: "no-preference", viewport: { width: 900, height: 700 } });
  const text = await visited.control("sentence").last().textContent();
  const goal = await visited.page.evaluate(async (text) => {
    const paragraph = [...document.querySelectorAll("#story p")].find((p) => p.textContent.includes(text));
    return paragraph.getBoundingClientRect().top;
  }, text);
  await visited.arrow().last().click();
  const after = await visited.marked();
  assert.ok(after.top > 350, `it has only begun to move: ${after.top} of ${goal}`);
  await visited.page.waitForFunction(
    (name) => [...CSS.highlights.get(name)][0].getBoundingClientRect().top < 350,
    NAME,
  );
  await visited.close();
});

test("a passage in closed details is opened, one in a box of its own is scrolled there", async () => {
  const visited = await visit({ viewport: { width: 900, height: 700 } });
  await visited.page.evaluate(() => {
    const box = Object.assign(document.createElement("div"), { style: "height: 300px; overflow: auto" });
    const details = document.createElement("details");
    const story = document.getElementById("story");
    story.before(details);
    details.append(box);
    box.append(story);
  });
  await visited.arrow().last().click();
  assert.ok(await visited.page.$eval("details", (details) => details.open));
  const { top } = await visited.marked();
  const box = await visited.page.locator("details div").boundingBox();
  assert.ok(top >= box.y && top < box.y + box.height, `${top} is inside the box`);
  assert.ok(top >= 0 && top < 700, `${top} is in view`);
  await visited.close();
});

test("a passage that has just gone from the page is said to be gone", async () => {
  const visited = await visit();
  const [status, isShown, marks, jumps] = await visited.page.evaluate((name) => {
    const { shadowRoot } = document.querySelector("nutgraf-card");
    document.getElementById("story").remove();
    // Before the card goes with its article.
    [...shadowRoot.querySelectorAll("[part~=jump]")].at(-1).click();
    const status = shadowRoot.querySelector("[part~=status]");
    const jumps = events.filter(({ type }) => type === "nutgraf-jump");
    return [status.textContent, status.checkVisibility() && status.offsetHeight > 1, CSS.highlights.get(name)?.size ?? 0, jumps];
  }, NAME);
  assert.notEqual(status, "");
  assert.ok(isShown);
  assert.deepEqual([marks, jumps], [0, []]);
  await visited.close();
});

test("where there is no highlight API, the passage is selected", async () => {
  const visited = await visit({ before: () => delete window.Highlight });
  await visited.arrow().last().click();
  const selected = await visited.page.evaluate(() => String(getSelection()));
  assert.equal(selected, await visited.control("sentence").last().textContent());
  await visited.close();
});

test("two cards mark one passage at a time, and a card that goes takes its mark along", async () => {
  const visited = await visit();
  await visited.page.evaluate(() => {
    const second = document.querySelector("nutgraf-card").cloneNode();
    second.id = "second";
    document.body.append(second);
  });
  await visited.page.waitForFunction(() => events.filter(({ type }) => type === "nutgraf-ready").length === 2);
  const arrow = (card, line) => visited.page.locator(`${card} [part~=item] [part~=jump]`).nth(line);
  await arrow("nutgraf-card:not(#second)", 0).click();
  const text = await visited.page.locator("#second [part~=sentence]").nth(1).textContent();
  await arrow("#second", 1).click();
  assert.deepEqual((await visited.marked()).texts, [text]);
  await visited.page.$eval("nutgraf-card:not(#second)", (card) => card.remove());
  assert.deepEqual((await visited.marked()).texts, [text]);
  await visited.page.$eval("#second", (card) => card.remove());
  await visited.page.waitForFunction((name) => !CSS.highlights.has(name), NAME);
  await visited.close();
});

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
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    Document.prototype.execCommand = () => false;
  };
  const visited = await visit({ before: refuse });
  const copy = visited.control("copy");
  const label = await copy.textContent();
  await copy.click();
  await visited.page.waitForTimeout(100);
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
