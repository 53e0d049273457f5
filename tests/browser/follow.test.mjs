// A page that changes without a load: the card tells of the article that is there now, or is not there.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open } from "./browser.mjs";
import { html, PARAGRAPHS } from "./pages.mjs";
import { serve } from "./server.mjs";

const ELEMENT = `<script type="module" src="/pkg/element.js"></script>`;

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser.close(), server.close()]));

/** Runs in the page: the article of a town, as a site without loads shows it. */
function defineApp(paragraphs) {
  const app = () => document.getElementById("app");
  const story = (town) => ({ title: `Bridge ${town} to reopen`, lines: paragraphs.map((text) => `In town ${town}, ${text}`) });
  const markup = ({ title, lines }) => `<h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join("")}`;
  const article = () => document.getElementById("story");
  const parsed = (html) => document.createRange().createContextualFragment(html);
  window.app = {
    story,
    /** Another element in place of the article's. */
    swap: (town) => app().replaceChildren(parsed(`<article id="story">${markup(story(town))}</article>`)),
    /** Another text in the article's element. */
    write: (town) => (article().innerHTML = markup(story(town))),
    /** Other words in the nodes that are there, as frameworks do that keep them. */
    patch: (town) => {
      const { title, lines } = story(town);
      article().querySelector("h1").firstChild.data = title;
      article().querySelectorAll("p").forEach((p, at) => (p.firstChild.data = lines[at]));
    },
    /** A page without an article. */
    leave: () => app().replaceChildren(parsed(`<h1>Most read</h1><ul><li><a href="#">Trams</a></li></ul>`)),
    /** Whether a card tells of this town, and of no other. */
    tells: (card, town) => {
      const { summary } = card ?? {};
      const { title, lines } = story(town);
      return summary?.title === title && summary.sentences.every(({ text }) => lines.some((line) => line.includes(text)));
    },
  };
  window.events = [];
  for (const type of ["nutgraf-ready", "nutgraf-error"]) {
    addEventListener(type, ({ type, detail }) => events.push(detail.reason ?? type));
  }
}

const SETUP = `<script>(${defineApp})(${JSON.stringify(PARAGRAPHS)})</script>`;

async function visit({ head = ELEMENT, body = `<nutgraf-card for="story">Fallback</nutgraf-card><div id="app"></div>`, start = `app.swap(0)`, before } = {}) {
  server.pages["/page"] = html({ head: SETUP + head, body: `${body}<script>${start}</script>` });
  const visited = await open(browser, `${server.url}/page`, { before });
  const { page } = visited;
  return Object.assign(visited, {
    /** Waits for a card that tells of a town. */
    tells: (town, selector = "nutgraf-card") =>
      page.waitForFunction(([selector, town]) => app.tells(document.querySelector(selector), town), [selector, town]),
    act: (how, ...args) => page.evaluate(([how, args]) => void app[how](...args), [how, args]),
    events: () => page.evaluate(() => events),
    end: async () => {
      assert.deepEqual([visited.errors, visited.warnings], [[], []]);
      await visited.close();
    },
  });
}

const CARDS = { "a card that names its article": `for="story"`, "a card that names none": "" };
for (const [what, attributes] of Object.entries(CARDS)) {
  for (const how of ["swap", "write", "patch"]) {
    test(`${what} follows it: ${how}`, async () => {
      const visited = await visit({ body: `<nutgraf-card ${attributes}>Fallback</nutgraf-card><div id="app"></div>` });
      await visited.tells(0);
      await visited.act(how, 1);
      await visited.tells(1);
      assert.deepEqual(await visited.events(), ["nutgraf-ready", "nutgraf-ready"]);
      await visited.end();
    });
  }

  test(`${what} goes with it, and comes with the next`, async () => {
    const visited = await visit({ body: `<nutgraf-card ${attributes}>Fallback</nutgraf-card><div id="app"></div>` });
    const { page } = visited;
    await visited.tells(0);
    await visited.act("leave");
    await page.getByText("Fallback").waitFor();
    assert.equal(await page.$eval("nutgraf-card", (card) => card.summary), null);
    await visited.act("swap", 1);
    await visited.tells(1);
    assert.deepEqual(await visited.events(), ["nutgraf-ready", attributes ? "target" : "article", "nutgraf-ready"]);
    await visited.end();
  });
}

test("an article that is hidden for another one is left for it", async () => {
  const visited = await visit({ body: `<nutgraf-card></nutgraf-card><main><div id="app"></div></main>` });
  await visited.tells(0);
  await visited.page.evaluate(() => {
    const kept = document.getElementById("app");
    kept.style.display = "none";
    kept.id = "";
    kept.after(Object.assign(document.createElement("div"), { id: "app" }));
    document.title = app.story(1).title;
    app.swap(1);
  });
  await visited.tells(1);
  await visited.end();
});

test("a name that goes to another element takes the card along", async () => {
  const visited = await visit({ start: `app.swap(0); document.getElementById("story").id = "first"` });
  await visited.page.evaluate(() => {
    const second = document.getElementById("first").cloneNode(true);
    second.id = "second";
    for (const p of second.querySelectorAll("p")) p.textContent = p.textContent.replace("town 0", "town 1");
    second.querySelector("h1").textContent = app.story(1).title;
    document.getElementById("app").append(second);
    document.getElementById("first").id = "story";
  });
  await visited.tells(0);
  await visited.page.evaluate(() => {
    document.getElementById("story").id = "first";
    document.getElementById("second").id = "story";
  });
  await visited.tells(1);
  await visited.end();
});

test("an edited article leaves the card open or closed as its reader has it", async () => {
  const visited = await visit({ body: `<nutgraf-card for="story" collapsed></nutgraf-card><div id="app"></div>` });
  const { page } = visited;
  await visited.tells(0);
  await page.locator("nutgraf-card [part=toggle]").click();
  const more = "The mayor said on Friday that the council would pay for a second bridge, farther up the river, by the end of next year.";
  await page.evaluate((more) => document.getElementById("story").append(Object.assign(document.createElement("p"), { textContent: more })), more);
  await page.waitForFunction((more) => document.querySelector("nutgraf-card").summary?.text.includes(more), more);
  assert.equal(await page.locator("nutgraf-card [part=toggle]").getAttribute("aria-expanded"), "true");
  await visited.act("swap", 1);
  await visited.tells(1);
  assert.equal(await page.locator("nutgraf-card [part=toggle]").getAttribute("aria-expanded"), "false");
  await visited.end();
});

test("an article that is built anew, and says the same, keeps its card, and the lines lead into it", async () => {
  const visited = await visit();
  const { page } = visited;
  await visited.tells(0);
  await page.evaluate(() => (window.line = document.querySelector("nutgraf-card").shadowRoot.querySelector("[part~=sentence]")));
  await visited.act("write", 0);
  await visited.act("write", 0);
  await page.evaluate(() => line.click());
  assert.equal(await page.evaluate(() => [...CSS.highlights.get("nutgraf-jump")].join("") === line.textContent), true);
  await visited.act("swap", 1);
  await visited.tells(1);
  assert.deepEqual(await visited.events(), ["nutgraf-ready", "nutgraf-ready"]);
  await visited.end();
});

/** Counts how often the page is read. */
const COUNT = () => {
  window.readings = 0;
  const { createTreeWalker } = Document.prototype;
  Document.prototype.createTreeWalker = function (...args) {
    window.readings += 1;
    return createTreeWalker.apply(this, args);
  };
};

for (const where of ["the page", "the article"]) {
  test(`a page that never rests costs no reading: a clock in ${where}`, async () => {
    const visited = await visit({ before: COUNT });
    const { page } = visited;
    await visited.tells(0);
    const before = await page.evaluate(() => readings);
    await page.evaluate(async (where) => {
      const clock = document.createElement("span");
      (where === "the page" ? document.body : document.getElementById("story")).append(clock);
      for (let tick = 0; tick < 60; tick++) {
        clock.textContent = `${tick} s ago`;
        await new Promise(requestAnimationFrame);
      }
    }, where);
    assert.equal(await page.evaluate(() => readings), before);
    await visited.end();
  });
}

test("a page that answers each card by changing its article is read ever less often", async () => {
  const before = () => {
    window.turns = [];
    addEventListener("nutgraf-ready", ({ timeStamp }) => app.write(turns.push(timeStamp)));
  };
  const visited = await visit({ before });
  const { page } = visited;
  await page.waitForFunction(() => turns.length === 6);
  const turns = await page.evaluate(() => turns);
  assert.ok(turns[5] - turns[4] >= 400, `the last wait, of ${turns}`);
  await visited.end();
});

test("a tab in the background does no work", async () => {
  const before = () => {
    window.isAway = false;
    Object.defineProperty(Document.prototype, "hidden", { get: () => isAway });
    const { setTimeout } = window;
    window.timers = 0;
    window.setTimeout = (...args) => ((timers += 1), setTimeout(...args));
  };
  const visited = await visit({ before });
  const { page } = visited;
  await visited.tells(0);
  const [armed, done] = await page.evaluate(async () => {
    isAway = true;
    const before = timers;
    app.swap(1);
    for (let frames = 0; frames < 10; frames++) await new Promise(requestAnimationFrame);
    return [timers - before, app.tells(document.querySelector("nutgraf-card"), 1)];
  });
  assert.deepEqual([armed, done], [0, false]);
  await page.evaluate(() => {
    isAway = false;
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await visited.tells(1);
  await visited.end();
});
