// In code: what `summarize()` and `findArticle()` make of a live page.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open } from "./browser.mjs";
import { PARAGRAPHS, STORY, html } from "./pages.mjs";
import { serve } from "./server.mjs";

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser.close(), server.close()]));

async function visit(body) {
  server.pages["/page"] = html({ head: `<script type="module" src="/pkg/element.js"></script>`, body });
  return open(browser, `${server.url}/page`);
}

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
