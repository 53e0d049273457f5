import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open } from "./browser.mjs";
import { PARAGRAPHS, STORY, html } from "./pages.mjs";
import { serve } from "./server.mjs";

const SCRIPT = `<script type="module" src="/pkg/element.js"></script>`;
/** Notes the card's events. */
const NOTE = `<script>
  window.events = [];
  for (const type of ["nutgraf-ready", "nutgraf-error"]) {
    addEventListener(type, ({ type, detail, target, composed }) =>
      events.push({ type, id: target.id, composed, sentences: detail.sentences?.length, reason: detail.reason, message: detail.error?.message }));
  }
</script>`;

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser.close(), server.close()]));

async function visit(body, options) {
  server.pages["/page"] = html({ head: NOTE + SCRIPT, body });
  const visited = await open(browser, `${server.url}/page`, options);
  const { page } = visited;
  return Object.assign(visited, {
    /** Waits for so many events and answers with all that came. */
    events: async (count) => {
      await page.waitForFunction((count) => events.length >= count, count);
      return page.evaluate(() => events);
    },
    sentences: (selector = "nutgraf-card") =>
      page.$eval(selector, (card) => card.summary?.sentences.map(({ text }) => text) ?? null),
  });
}

test("the element summarizes what `for` names and says that it is ready", async () => {
  const visited = await visit(`<nutgraf-card id="card" for="story"></nutgraf-card>${STORY}`);
  const [{ type, id, composed, sentences }] = await visited.events(1);
  assert.deepEqual([type, id, composed, sentences], ["nutgraf-ready", "card", true, 3]);
  for (const text of await visited.sentences()) assert.ok(PARAGRAPHS.some((paragraph) => paragraph.includes(text)));
  assert.deepEqual([visited.errors, visited.warnings], [[], []]);
  await visited.close();
});

test("without `for`, the element finds the page's article", async () => {
  const visited = await visit(`${STORY}<nutgraf-card></nutgraf-card>`);
  await visited.events(1);
  assert.equal((await visited.sentences()).length, 3);
  await visited.close();
});

test("an empty `for` names nothing, as none does", async () => {
  const visited = await visit(`${STORY}<nutgraf-card for=""></nutgraf-card>`);
  const [{ type, sentences }] = await visited.events(1);
  assert.deepEqual([type, sentences], ["nutgraf-ready", 3]);
  assert.deepEqual([visited.errors, visited.warnings], [[], []]);
  await visited.close();
});

test("attributes can change", async () => {
  const visited = await visit(`<nutgraf-card for="story" length="1"></nutgraf-card>${STORY}`);
  assert.equal((await visited.events(1))[0].sentences, 1);
  await visited.page.$eval("nutgraf-card", (card) => {
    card.setAttribute("length", "medium");
    card.setAttribute("quotes", "0");
  });
  const events = await visited.events(2);
  assert.deepEqual([events.length, events[1].sentences], [2, 5]);
  await visited.close();
});

test("a page that answers each card by changing it stays awake", async () => {
  const visited = await visit(`<nutgraf-card for="story"></nutgraf-card>${STORY}`, {
    before: () => {
      let turns = 0;
      addEventListener("nutgraf-ready", ({ target }) => {
        if (turns < 300) target.setAttribute("length", 1 + (turns++ % 2));
        if (turns === 1) setTimeout(() => (globalThis.awakeAfter = turns));
      });
    },
  });
  await visited.page.waitForFunction(() => globalThis.awakeAfter);
  assert.ok((await visited.page.evaluate(() => globalThis.awakeAfter)) < 10);
  await visited.close();
});

test("an article with fewer words than `min-words` leaves the children", async () => {
  const visited = await visit(`<nutgraf-card for="story" min-words="1000">Fallback</nutgraf-card>${STORY}`);
  const [{ type, reason, message }] = await visited.events(1);
  assert.deepEqual([type, reason], ["nutgraf-error", "article"]);
  assert.match(message, /the article has \d+ words, fewer than 1000/);
  assert.ok(await visited.page.getByText("Fallback").isVisible());
  await visited.page.$eval("nutgraf-card", (card) => card.setAttribute("min-words", "100"));
  assert.equal((await visited.events(2))[1].type, "nutgraf-ready");
  assert.deepEqual([visited.errors, visited.warnings], [[], []]);
  await visited.close();
});

test("on a page that switches it off, the children show", async () => {
  const visited = await visit(`<meta name="nutgraf" content="off"><nutgraf-card for="story">Fallback</nutgraf-card>${STORY}`);
  const [{ type, reason }] = await visited.events(1);
  assert.deepEqual([type, reason], ["nutgraf-error", "off"]);
  assert.ok(await visited.page.getByText("Fallback").isVisible());
  assert.deepEqual([visited.errors, visited.warnings], [[], []]);
  await visited.close();
});

test("the target may appear later", async () => {
  const visited = await visit(`<nutgraf-card for="story"></nutgraf-card><div id="app"></div>`);
  // The card looks for it as soon as it is one.
  await visited.page.evaluate(async () => {
    await customElements.whenDefined("nutgraf-card");
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  });
  await visited.page.$eval("#app", (app, story) => (app.innerHTML = story), STORY);
  assert.equal((await visited.events(1))[0].type, "nutgraf-ready");
  await visited.close();
});

test("a target that never appears is told, and the children stay", async () => {
  const visited = await visit(`<nutgraf-card for="nowhere"><p>Our own summary</p></nutgraf-card>${STORY}`);
  const [error] = await visited.events(1).catch(() => visited.events(1));
  assert.equal(error.reason, "target");
  assert.match(error.message, /no element with the id "nowhere"/);
  assert.ok(await visited.page.isVisible("text=Our own summary"));
  assert.deepEqual(visited.warnings, [`nutgraf: ${error.message}`]);
  await visited.close();
});

test("what breaks inside is a fault, and no wrong option", async () => {
  const visited = await visit(`<nutgraf-card for="story" length="short"></nutgraf-card>${STORY}`, {
    before: () => {
      Element.prototype.attachShadow = () => {
        throw new TypeError("patched");
      };
    },
  });
  const [{ reason, message }] = await visited.events(1);
  assert.deepEqual([reason, message], ["fault", "patched"]);
  assert.deepEqual(visited.warnings, ["nutgraf: patched"]);
  await visited.close();
});

for (const [attributes, message] of [
  ['length="huge"', 'option `length` is "huge"; expected "short"'],
  ['length="0"', "option `length.sentences` is 0; expected a whole number, 1 or more"],
  ['quotes="many"', 'option `quotes` is "many"; expected a whole number, 0 or more'],
  ['lang="e n"', 'option `lang` is "e n"; expected a BCP 47 language tag'],
]) {
  test(`${attributes} is refused by name, and the children show`, async () => {
    const visited = await visit(`<nutgraf-card for="story" ${attributes}><p>Our own summary</p></nutgraf-card>${STORY}`);
    const [error] = await visited.events(1);
    assert.equal(error.reason, "option");
    assert.ok(error.message.startsWith(message), error.message);
    assert.ok(await visited.page.isVisible("text=Our own summary"));
    assert.deepEqual([visited.errors, visited.warnings.length], [[], 1]);
    await visited.page.$eval("nutgraf-card", (card) => {
      for (const name of ["length", "quotes", "lang"]) card.removeAttribute(name);
    });
    assert.equal((await visited.events(2))[1].type, "nutgraf-ready");
    await visited.close();
  });
}

test("two cards on a page work side by side, and apart", async () => {
  const visited = await visit(
    `<nutgraf-card id="a" for="story" length="1"></nutgraf-card><nutgraf-card id="b" for="story"></nutgraf-card>${STORY}`,
  );
  await visited.events(2);
  await visited.page.$eval("#a", (card) => card.remove());
  assert.equal((await visited.sentences("#b")).length, 3);
  await visited.page.$eval("#b", (card) => card.setAttribute("length", "2"));
  await visited.events(3);
  assert.equal((await visited.sentences("#b")).length, 2);
  assert.deepEqual([visited.errors, visited.warnings], [[], []]);
  await visited.close();
});

test("a card that is moved stays; one that is removed lets go and can come back", async () => {
  const visited = await visit(`<nutgraf-card for="story"></nutgraf-card>${STORY}<aside></aside>`);
  await visited.events(1);
  const moved = await visited.page.evaluate(async () => {
    const card = document.querySelector("nutgraf-card");
    document.querySelector("aside").append(card);
    await null;
    return card.summary !== null;
  });
  assert.ok(moved);
  const gone = await visited.page.evaluate(async () => {
    window.card = document.querySelector("nutgraf-card");
    card.remove();
    await null;
    return card.summary === null;
  });
  assert.ok(gone);
  await visited.page.evaluate(() => document.body.prepend(card));
  assert.equal((await visited.events(2))[1].type, "nutgraf-ready");
  assert.deepEqual(visited.errors, []);
  await visited.close();
});

test("a thousand cards that come and go leave no memory behind", async () => {
  const visited = await visit(STORY);
  const grown = await visited.page.evaluate(async () => {
    const { memoryBytes } = await import("/pkg/nutgraf.js");
    const turn = async () => {
      const card = document.createElement("nutgraf-card");
      card.source = document.getElementById("story");
      document.body.append(card);
      await card.render();
      card.remove();
      await null;
    };
    for (let times = 0; times < 20; times++) await turn();
    const before = memoryBytes();
    for (let times = 0; times < 1000; times++) await turn();
    return memoryBytes() - before;
  });
  assert.equal(grown, 0);
  assert.deepEqual(visited.errors, []);
  await visited.close();
});

test("a blocked module leaves the children, two cards warn once, and it can be tried again", async () => {
  server.wasm = "missing";
  const visited = await visit(
    `<nutgraf-card for="story"><p>Our own summary</p></nutgraf-card><nutgraf-card for="story"></nutgraf-card>${STORY}`,
  );
  const events = await visited.events(2);
  assert.deepEqual(events.map(({ reason }) => reason), ["load", "load"]);
  assert.ok(await visited.page.isVisible("text=Our own summary"));
  assert.equal(await visited.page.$eval("nutgraf-card:empty", (card) => card.offsetHeight), 0);
  assert.deepEqual([visited.errors, visited.warnings.length], [[], 1]);
  server.wasm = "whole";
  await visited.page.$eval("nutgraf-card", (card) => card.setAttribute("length", "1"));
  assert.equal((await visited.events(3))[2].type, "nutgraf-ready");
  await visited.close();
});

test("when the core breaks down, the cards that stand go on in a fresh one, in silence", async () => {
  const visited = await visit(`<nutgraf-card for="story"></nutgraf-card>${STORY}`);
  await visited.events(1);
  const message = await visited.page.evaluate(async () => {
    globalThis.card = document.querySelector("nutgraf-card");
    globalThis.before = { summary: card.summary, shown: card.shadowRoot.firstElementChild };
    const { summarize } = await import("/pkg/index.js");
    const { slice } = String.prototype;
    String.prototype.slice = () => {
      throw new Error("patched by the page");
    };
    const error = await summarize("One came. Two went. Three stayed for the night.", { lang: "en" }).catch((error) => error);
    String.prototype.slice = slice;
    return error.message;
  });
  assert.equal(message, "nutgraf: this input could not be processed");
  await visited.page.waitForFunction(() => card.summary && card.summary !== before.summary);
  assert.ok(await visited.page.evaluate(() => before.shown.isConnected), "what is shown stays");
  await visited.page.locator("[part~=sentence]").first().click();
  await visited.page.waitForFunction(() => CSS.highlights.size > 0);
  await visited.page.keyboard.press("Escape");
  await visited.page.waitForFunction(() => CSS.highlights.size === 0);
  assert.equal((await visited.sentences()).length, 3);
  assert.equal((await visited.events(1)).length, 1);
  assert.deepEqual(visited.errors, []);
  await visited.close();
});

test("the page's own style sheets are as before once nothing is marked", async () => {
  const visited = await visit(`<nutgraf-card for="story"></nutgraf-card>${STORY}`);
  const { page } = visited;
  await visited.events(1);
  const sheets = () => page.evaluate(() => document.adoptedStyleSheets.length);
  await page.evaluate(() => document.adoptedStyleSheets.push(new CSSStyleSheet()));
  await page.locator("[part~=jump]").first().click();
  assert.equal(await sheets(), 2);
  await page.keyboard.press("Escape");
  assert.equal(await sheets(), 1);
  await page.locator("[part~=jump]").first().click();
  assert.equal(await sheets(), 2);
  await page.evaluate(() => document.querySelector("nutgraf-card").remove());
  await page.waitForFunction(() => document.adoptedStyleSheets.length === 1);
  assert.deepEqual([visited.errors, visited.warnings], [[], []]);
  await visited.close();
});

test("the card's own text is never read as the article's", async () => {
  const inside = STORY.replace("</h1>", '</h1><nutgraf-card for="story"><ul><li>An editor wrote this point about the bridge.</li></ul></nutgraf-card>');
  const visited = await visit(inside);
  await visited.events(1);
  await visited.page.$eval("nutgraf-card", (card) => card.setAttribute("length", "long"));
  await visited.events(2);
  const text = await visited.page.$eval("nutgraf-card", (card) => card.summary.text);
  assert.ok(!text.includes("An editor wrote"), text);
  for (const paragraph of PARAGRAPHS) assert.equal(text.split(paragraph).length, 2);
  await visited.close();
});

test("a source that is set before the class is there counts", async () => {
  server.pages["/page"] = html({ head: NOTE, body: `<nutgraf-card></nutgraf-card>${STORY}<article><p>${PARAGRAPHS[0]}</p></article>` });
  const visited = await open(browser, `${server.url}/page`);
  await visited.page.evaluate(async () => {
    document.querySelector("nutgraf-card").source = document.querySelectorAll("article")[1];
    await import("/pkg/element.js");
  });
  await visited.page.waitForFunction(() => events.length > 0);
  assert.equal(await visited.page.$eval("nutgraf-card", (card) => card.summary.text), PARAGRAPHS[0]);
  await visited.close();
});

test("an article in an open dialog gets its card", async () => {
  const visited = await visit(`<dialog open><nutgraf-card for="story"></nutgraf-card>${STORY}</dialog>`);
  const [{ type, sentences }] = await visited.events(1);
  assert.deepEqual([type, sentences], ["nutgraf-ready", 3]);
  assert.ok(await visited.page.locator("nutgraf-card [part~=sentence]").first().isVisible());
  await visited.close();
});

test("the class can be registered under another name, and twice", async () => {
  const visited = await visit(`<story-card for="story"></story-card>${STORY}`);
  await visited.page.evaluate(async () => {
    const { NutgrafCard } = await import("/pkg/card.js");
    NutgrafCard.define("story-card");
    NutgrafCard.define("story-card");
    NutgrafCard.define();
  });
  assert.equal((await visited.events(1))[0].type, "nutgraf-ready");
  assert.deepEqual(visited.errors, []);
  await visited.close();
});

test("a card goes into any element that may have a shadow root, without a registry", async () => {
  server.pages["/page"] = html({ body: `${STORY}<div id="host"><p>Our own summary</p></div>` });
  const visited = await open(browser, `${server.url}/page`, { before: () => Object.defineProperty(window, "customElements", { value: null }) });
  const shown = await visited.page.evaluate(async () => {
    const { renderCard } = await import("/pkg/card.js");
    const host = document.getElementById("host");
    const card = await renderCard(host, { length: { sentences: 2 }, collapsed: true });
    globalThis.card = card;
    const toggle = host.shadowRoot.querySelector("[part~=toggle]");
    return [card.summary.sentences.length, toggle.getAttribute("aria-expanded"), card.place.textContent];
  });
  assert.deepEqual(shown, [2, "false", PARAGRAPHS[0]]);
  assert.ok(!(await visited.page.isVisible("text=Our own summary")));
  await visited.page.evaluate(() => card.remove());
  assert.ok(await visited.page.isVisible("text=Our own summary"));
  const refused = await visited.page.evaluate(async () => {
    const { renderCard } = await import("/pkg/card.js");
    return renderCard(document.getElementById("host"), { length: "huge" }).catch(({ name, message }) => `${name}: ${message}`);
  });
  assert.match(refused, /^RangeError: option `length` is "huge"/);
  assert.deepEqual([visited.errors, visited.warnings], [[], []]);
  await visited.close();
});
