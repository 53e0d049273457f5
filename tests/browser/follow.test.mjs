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
    const { setTimeout } = window;
    window.waits = [];
    window.setTimeout = (work, wait, ...args) => (waits.push(wait), setTimeout(work, wait, ...args));
    let turns = 0;
    addEventListener("nutgraf-ready", () => app.write(++turns));
  };
  const visited = await visit({ before });
  // What is asked for, not what it takes: on a busy machine a late answer begins anew.
  await visited.page.waitForFunction(() => [50, 100, 200, 400].every((wait) => waits.includes(wait)));
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

const SCRIPT = `<script src="/pkg/embed.js"></script>`;
/** Notes what moves. */
const SHIFT = () => {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shift += value;
  }).observe({ type: "layout-shift", buffered: true });
};

/** A site with the script tag. */
const visitSite = (options) => visit({ head: SCRIPT, body: `<header>The Courier</header><div id="app"></div>`, ...options });

/** Whether the one card stands right above the text of a town, and is seen. */
const stands = ({ page }, town) =>
  page.waitForFunction((town) => {
    const [card, ...others] = document.querySelectorAll("nutgraf-card");
    const below = card?.nextElementSibling?.textContent;
    return !others.length && app.tells(card, town) && below === app.story(town).lines[0] && card.checkVisibility({ visibilityProperty: true });
  }, town);

for (const how of ["swap", "write", "patch"]) {
  test(`a script tag's card follows the article: ${how}`, async () => {
    const visited = await visitSite();
    await stands(visited, 0);
    for (const town of [1, 2]) {
      await visited.act(how, town);
      await stands(visited, town);
    }
    await visited.end();
  });
}

test("a script tag's card goes with the article, and comes with the next", async () => {
  const visited = await visitSite();
  const { page } = visited;
  await stands(visited, 0);
  await visited.act("leave");
  await page.waitForFunction(() => !document.querySelector("nutgraf-card") && events.includes("article"));
  await visited.act("swap", 1);
  await stands(visited, 1);
  assert.deepEqual(await visited.events(), ["nutgraf-ready", "article", "nutgraf-ready"]);
  await visited.end();
});

test("an article that comes late has its card, and nothing moves", async () => {
  const visited = await visitSite({ start: "app.leave()", before: SHIFT });
  const { page } = visited;
  await page.waitForFunction(() => events.includes("article"));
  for (const town of [1, 2, 3]) {
    await visited.act("swap", town);
    await stands(visited, town);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    assert.equal(await page.evaluate(() => shift), 0);
    assert.equal(await page.locator("nutgraf-card [part=toggle]").getAttribute("aria-expanded"), "false");
    await visited.act("leave");
    await page.waitForFunction(() => !document.querySelector("nutgraf-card"));
  }
  await visited.end();
});

test("a page that throws the card out keeps it out, until there is another article", async () => {
  const visited = await visitSite();
  const { page } = visited;
  await stands(visited, 0);
  await page.evaluate(() => document.querySelector("nutgraf-card").remove());
  await visited.act("write", 0);
  await stands(visited, 0);
  await page.evaluate(() => {
    window.thrown = 0;
    // A page that builds its article anew as soon as something else is in it.
    new MutationObserver(() => {
      const card = document.querySelector("#story nutgraf-card");
      if (card && (thrown += 1)) app.write(0);
    }).observe(document.getElementById("app"), { childList: true, subtree: true });
    document.querySelector("nutgraf-card").remove();
    app.write(0);
  });
  await page.waitForFunction(() => thrown > 0);
  // Until it has rested for longer than the script waits between two tries.
  await page.evaluate(async () => {
    for (let [frames, before] = [0, thrown]; frames < 40; frames++) {
      await new Promise(requestAnimationFrame);
      if (thrown !== before) [frames, before] = [0, thrown];
    }
  });
  const thrown = await page.evaluate(() => window.thrown);
  assert.ok(thrown <= 8, `it was put back ${thrown} times`);
  assert.equal(await page.$("nutgraf-card"), null);
  await visited.end();
});

test("a card that the page takes out and puts back works", async () => {
  const visited = await visitSite();
  const { page } = visited;
  await stands(visited, 0);
  await page.evaluate(async () => {
    const card = document.querySelector("nutgraf-card");
    const { parentNode, nextSibling } = card;
    card.remove();
    await new Promise(requestAnimationFrame);
    parentNode.insertBefore(card, nextSibling);
  });
  await stands(visited, 0);
  await visited.end();
});

/** How many nodes and listeners a page holds, rubbish taken out. */
async function held({ page }) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  for (let times = 0; times < 3; times++) await devtools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devtools.send("Performance.getMetrics");
  await devtools.detach();
  const value = (wanted) => metrics.filter(({ name }) => name === wanted)[0].value;
  return { nodes: value("Nodes"), listeners: value("JSEventListeners") };
}

/** In a page: goes from route to route, in every way that sites do, and tells on which the card was not the right one. */
const walk = async ([from, to]) => {
  const wrong = [];
  for (let town = from; town < to; town++) {
    history.pushState(null, "", `?town=${town}`);
    const ready = new Promise((resolve) => addEventListener("nutgraf-ready", resolve, { once: true }));
    // Now and then by a page without an article.
    if (town % 25 === 0) app.leave();
    app[town % 25 === 0 ? "swap" : ["swap", "write", "patch"][town % 3]](town);
    const late = new Promise((resolve) => setTimeout(resolve, 30_000));
    await Promise.race([ready, late]);
    if (!app.tells(document.querySelector("nutgraf-card"), town)) wrong.push(town);
  }
  return wrong;
};

test("after 500 routes the page holds no more than after 20, an element's card as a script tag's", async () => {
  const element = await visit();
  const script = await visitSite();
  const follow = async (visited) => {
    const { page } = visited;
    await visited.tells(0);
    assert.deepEqual(await page.evaluate(walk, [1, 21]), []);
    const before = await held(visited);
    for (let from = 21; from < 501; from += 60) assert.deepEqual(await page.evaluate(walk, [from, from + 60]), []);
    const after = await held(visited);
    // Fewer than an article and its card have.
    assert.ok(after.nodes - before.nodes < 100, `${before.nodes} nodes, then ${after.nodes}`);
    assert.ok(after.listeners - before.listeners < 10, `${before.listeners} listeners, then ${after.listeners}`);
    assert.equal(await page.locator("nutgraf-card").count(), 1);
    await visited.end();
  };
  await Promise.all([element, script].map(follow));
});

test("each card tells of the article that it names, and changes with no other", async () => {
  const visited = await visit({
    body: `<div id="app"></div><section id="more"></section><nutgraf-card id="a" for="story"></nutgraf-card><nutgraf-card id="b" for="second"></nutgraf-card>`,
  });
  const { page } = visited;
  // A second article that arrives under the first, as on pages that scroll on for ever.
  const arrive = (town) =>
    page.evaluate((town) => {
      const article = document.getElementById("story").cloneNode(true);
      article.id = "second";
      const { title, lines } = app.story(town);
      article.querySelector("h1").textContent = title;
      article.querySelectorAll("p").forEach((p, at) => (p.textContent = lines[at]));
      document.getElementById("more").replaceChildren(article);
    }, town);
  await visited.tells(0, "#a");
  await arrive(1);
  await visited.tells(1, "#b");
  await arrive(2);
  await visited.tells(2, "#b");
  await visited.tells(0, "#a");
  await visited.act("swap", 3);
  await visited.tells(3, "#a");
  await visited.tells(2, "#b");
  assert.deepEqual(await visited.events(), Array(4).fill("nutgraf-ready"));
  await visited.end();
});

test("a script tag's card stays with its article when others arrive below", async () => {
  const visited = await visitSite();
  const { page } = visited;
  await stands(visited, 0);
  await page.evaluate(async () => {
    for (const town of [1, 2, 3]) {
      history.replaceState(null, "", `?town=${town}`);
      const { title, lines } = app.story(town);
      const article = document.createElement("article");
      article.append(Object.assign(document.createElement("h1"), { textContent: title }));
      // Longer than the first.
      for (const line of [...lines, ...lines]) article.append(Object.assign(document.createElement("p"), { textContent: line }));
      document.getElementById("app").append(article);
      for (let frames = 0; frames < 10; frames++) await new Promise(requestAnimationFrame);
    }
  });
  await stands(visited, 0);
  assert.deepEqual(await visited.events(), ["nutgraf-ready"]);
  await visited.end();
});
