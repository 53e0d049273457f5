// Jumps from a card's lines to their places in the article, and back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { NAME, TEXTS, cardPages } from "./card-page.mjs";

const visit = cardPages();

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

/** Runs in a page before its scripts: `timers` are those that have yet to run. */
const noteTimers = () => {
  const { setTimeout, clearTimeout } = window;
  const timers = (window.timers = new Set());
  window.setTimeout = (run, ...rest) => {
    const id = setTimeout(() => {
      timers.delete(id);
      run();
    }, ...rest);
    timers.add(id);
    return id;
  };
  window.clearTimeout = (id) => {
    timers.delete(id);
    clearTimeout(id);
  };
};

test("the words can be selected by dragging and by a double click, and the page stays where it is", async () => {
  const permissions = ["clipboard-read", "clipboard-write"];
  const visited = await visit({ viewport: { width: 900, height: 900 }, permissions, before: noteTimers });
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
  // No click waits for a second one any more.
  await page.waitForFunction(() => timers.size === 0);
  assert.deepEqual([await visited.told("jump"), await page.evaluate(() => scrollY)], [[], 0]);
  await page.evaluate(() => getSelection().empty());
  await visited.control("sentence").first().click();
  await page.waitForFunction(() => events.some(({ type }) => type === "nutgraf-jump"));
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
  // Observers are told in the order in which they began: the card's before this one.
  await visited.arrow().first().evaluate((arrow) => new Promise((told) => new IntersectionObserver(told).observe(arrow)));
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
  const paragraph = TEXTS.find((text) => text.includes(`“${detail.text}`));
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
