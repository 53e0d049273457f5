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

test("in code: documents and elements", async () => {
  const visited = await visit(STORY);
  const answers = await visited.page.evaluate(async () => {
    const { summarize, findArticle } = await import("/pkg/index.js");
    const summaries = [document, document.getElementById("story")].map((input) => summarize(input));
    const article = await findArticle();
    return { summaries: await Promise.all(summaries), article, keys: Object.keys(article) };
  });
  for (const { text, sentences } of answers.summaries) {
    assert.equal(sentences.length, 3);
    for (const { start, end, text: sentence } of sentences) assert.equal(text.slice(start, end), sentence);
    for (const paragraph of PARAGRAPHS) assert.ok(text.includes(paragraph));
  }
  assert.deepEqual(answers.keys, ["title", "lang", "byline", "published", "blocks", "text"]);
  assert.equal(answers.article.lang, "en");
  const paragraphs = answers.article.blocks.filter(({ kind }) => kind === "paragraph");
  assert.deepEqual(paragraphs.map(({ text }) => text), PARAGRAPHS);
  await visited.close();
});

test("in code: a frame's document and its elements, which are of other classes than the page's", async () => {
  const frame = `<!doctype html><html lang="en"><body>${STORY}<x-shadow><template shadowrootmode="open">${STORY.replace("story", "inner")}</template></x-shadow></body></html>`;
  const visited = await visit(`<iframe srcdoc="${frame.replaceAll('"', "&quot;")}"></iframe>`);
  const [article, ...summaries] = await visited.page.evaluate(async () => {
    const { summarize, findArticle } = await import("/pkg/index.js");
    const inner = document.querySelector("iframe").contentDocument;
    const shadow = inner.querySelector("x-shadow").shadowRoot;
    const inputs = [inner, inner.getElementById("story"), shadow.getElementById("inner")];
    return Promise.all([findArticle(inner), ...inputs.map((input) => summarize(input))]);
  });
  assert.deepEqual(article.blocks.filter(({ kind }) => kind === "paragraph").map(({ text }) => text), PARAGRAPHS);
  assert.equal(article.lang, "en");
  for (const { sentences } of summaries) {
    assert.equal(sentences.length, 3);
    for (const { text } of sentences) assert.ok(PARAGRAPHS.some((paragraph) => paragraph.includes(text)));
  }
  assert.deepEqual(visited.errors, []);
  await visited.close();
});

test("of a page that was read and a card that went, no reference stays in the module", async () => {
  const visited = await visit(`<x-shadow><template shadowrootmode="open"><p>Elsewhere</p></template></x-shadow>${STORY}`);
  const counts = await visited.page.evaluate(async () => {
    const { findArticle, summarize } = await import("/pkg/index.js");
    const { default: start } = await import("/pkg/nutgraf.js");
    /** How many of the module's references are taken: a free one is null. */
    const taken = async () => {
      const { __wbindgen_externrefs: table } = await start();
      return Array.from({ length: table.length }, (_, slot) => table.get(slot)).filter((value) => value !== null).length;
    };
    const counts = [];
    for (let round = 0; round < 4; round++) {
      for (let time = 0; time < 5; time++) {
        await findArticle();
        await summarize(document.getElementById("story"));
        const card = document.createElement("nutgraf-card");
        const ready = new Promise((resolve) => card.addEventListener("nutgraf-ready", resolve));
        document.body.prepend(card);
        await ready;
        card.remove();
      }
      counts.push(await taken());
    }
    return counts;
  });
  // The first rounds set up what stays for all.
  assert.equal(counts[3], counts[1], `${counts}`);
  await visited.close();
});

/** Every kind of element that HTML has or had, and some that it has not. */
const TAGS = `a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption cite code
  col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer form frame
  frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark math
  menu meta meter nav noscript object ol optgroup option output p param picture pre progress q rb rp rt rtc ruby s samp
  script search section select slot small source span strike strong style sub summary sup svg table tbody td template
  textarea tfoot th thead time title tr track tt u ul var video wbr x-unknown nutgraf-card`.split(/\s+/);

test("in code: any element gives an article, or there is none", async () => {
  const visited = await visit("");
  const answers = await visited.page.evaluate(async ([tags, paragraphs]) => {
    const { findArticle, summarize } = await import("/pkg/index.js");
    const answer = (promise) => promise.then(() => "an article", ({ name }) => name);
    const answers = {};
    for (const tag of tags) {
      const element = document.createElement(tag);
      // A script is not to run, but to hold no text of an article.
      if (tag === "script") element.type = "text/plain";
      for (const text of paragraphs) element.appendChild(document.createElement("p")).textContent = text;
      const alone = [await answer(summarize(element)), await answer(findArticle(element))];
      document.body.append(element);
      const shown = [await answer(summarize(element)), await answer(findArticle(element))];
      element.remove();
      answers[tag] = [...alone, ...shown];
    }
    return answers;
  }, [TAGS, PARAGRAPHS]);
  for (const [tag, given] of Object.entries(answers)) {
    assert.ok(given.every((answer) => ["an article", "NotFoundError"].includes(answer)), `${tag}: ${given}`);
  }
  for (const tag of ["article", "dialog", "fieldset", "section", "td"]) assert.equal(answers[tag][0], "an article", tag);
  for (const tag of ["script", "template", "select", "nutgraf-card"]) assert.equal(answers[tag][0], "NotFoundError", tag);
  await visited.close();
});

test("an article in an open dialog gets its card", async () => {
  const visited = await visit(`<dialog open><nutgraf-card for="story"></nutgraf-card>${STORY}</dialog>`);
  const [{ type, sentences }] = await visited.events(1);
  assert.deepEqual([type, sentences], ["nutgraf-ready", 3]);
  assert.ok(await visited.page.locator("nutgraf-card [part~=sentence]").first().isVisible());
  await visited.close();
});

test("a page of too much text has no card", async () => {
  const visited = await visit(`<div id="long"></div>`);
  const message = await visited.page.evaluate(async () => {
    const { summarize } = await import("/pkg/index.js");
    const paragraph = "The harbour office counted ships all day and wrote down what it saw. ".repeat(4_000);
    for (let times = 0; times < 80; times++) document.querySelector("#long").appendChild(document.createElement("p")).textContent = paragraph;
    return summarize(document.querySelector("#long")).then(() => "an article", ({ name, message }) => `${name}: ${message}`);
  });
  assert.equal(message, "NotFoundError: no article found: there is more text than 16 MB");
  await visited.close();
});

test("in code: a page without an article is refused by name", async () => {
  const visited = await visit("<nav>Home</nav>");
  const errors = await visited.page.evaluate(async () => {
    const { summarize, findArticle } = await import("/pkg/index.js");
    const refused = (promise) => promise.then(() => null, ({ name, message }) => ({ name, message }));
    return Promise.all([refused(findArticle()), refused(summarize(document)), refused(summarize(document.createTextNode("x")))]);
  });
  assert.deepEqual(errors.map(({ name }) => name), ["NotFoundError", "NotFoundError", "TypeError"]);
  assert.match(errors[0].message, /^no article found: /);
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
