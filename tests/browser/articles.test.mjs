// The three articles of the front page: the card of each, and its jumps.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { ARTICLES, frontPages, marked, PHONE, plain, settle, summaryOf } from "./front-page.mjs";
import { ROOT } from "./server.mjs";

/** Who says what in the articles: the start of each quotation long enough for a card. */
const SPEAKERS = {
  politics: {
    "Ilse Varrant": ["I have never asked", "I am asking you", "I took it as", "On Monday I will"],
    "Corin Ashdown": ["The sea does not"],
    "Oona Tressider": ["We keep calling", "as if the nurses"],
    "Josef Adair": ["My shift ends", "In between there", "Take it away"],
    "Ruben Castellane": ["voted for the poem", "Nobody comes to", "They come when"],
    "Priya Lantham": ["accurate but not", "if nobody minded"],
    "Wilhelmina Foss": ["You cannot ask"],
  },
  science: {
    "Lena Faberholt": [
      "We thought that", "What we mapped", "A fin whale sings", "To the cable", "Silence is not", "But an animal",
      "You wait for it", "And you notice",
    ],
    "Idris Calloway": ["the clearest picture", "I would want", "But I would slow", "the weakest link"],
  },
  feature: {
    "Agnes Thorley": [
      "People come in", "When I was young", "A machine can find", "It rings", "I don’t need to", "They aren’t lost",
      "Put a label", "Nobody will come", "That is about", "They could have",
    ],
    "Judith Ferrant": ["Nobody is closing", "We are giving", "We don’t talk"],
    "Tamsin Ruel": ["I did not believe", "so I went back", "The late ones", "If you set a clock"],
    "Marek Dolland": ["But in every other", "I’ve got used"],
    "Edwin Prosk": ["She had gone", "And it is a very"],
  },
};

const visit = frontPages();

for (const name of ARTICLES) {
  const path = `articles/${name}.html`;

  test(`${name}: one card, with lines of the article and the right speakers`, async () => {
    const { page, trouble, close } = await visit(path);
    assert.equal(await page.locator("nutgraf-card").count(), 1);
    const { sentences, quotes, text, lang } = await summaryOf(page);
    assert.equal(lang, "en");
    assert.ok(sentences.length >= 3, `${sentences.length} sentences`);
    // The line under the headline is not in the plain text.
    const article = (await readFile(`${ROOT}/tests/articles/${name}.txt`, "utf8")) + (await page.textContent(".standfirst"));
    for (const line of [...sentences, ...quotes]) {
      assert.equal(text.slice(line.start, line.end), line.text);
      assert.ok(plain(article).includes(plain(line.text)), `not of the article: ${line.text}`);
    }
    assert.ok(quotes.length >= 2, `${quotes.length} quotes`);
    for (const quote of quotes) {
      const [speaker] = Object.entries(SPEAKERS[name]).find(([, starts]) =>
        starts.some((start) => quote.text.startsWith(start))) ?? [];
      assert.ok(speaker, `no quote of a person: ${quote.text}`);
      if (quote.speaker) assert.ok(quote.speaker.name.endsWith(speaker), `${quote.speaker.name}: ${quote.text}`);
    }
    assert.ok(quotes.some((quote) => quote.speaker), "no quote has a speaker");
    assert.deepEqual(trouble, []);
    await close();
  });

  test(`${name}: the article is found without the clutter around and in it`, async () => {
    const { page, close } = await visit(path);
    const found = await page.evaluate(async () => {
      const { findArticle } = await import("/pkg/index.js");
      return findArticle(document);
    });
    const blocks = (await readFile(`${ROOT}/tests/articles/${name}.txt`, "utf8")).trim().split("\n\n");
    assert.equal(found.title, blocks[0]);
    const standfirst = plain(await page.textContent(".standfirst"));
    assert.deepEqual(found.blocks.map((block) => plain(block.text)), [standfirst, ...blocks.slice(1)]);
    await close();
  });

  test(`${name}: each line jumps to exactly its place, by mouse and by keyboard`, async () => {
    const { page, trouble, close } = await visit(path, PHONE);
    const { sentences, quotes } = await summaryOf(page);
    const lines = await page.locator("nutgraf-card").locator("[part=jump]").all();
    assert.equal(lines.length, sentences.length + quotes.length);
    for (const [index, line] of [...sentences, ...quotes].entries()) {
      if (index % 2) await lines[index].click();
      else await lines[index].press("Enter");
      await settle(page);
      const mark = await marked(page);
      assert.equal(plain(mark?.text ?? ""), plain(line.text));
      assert.ok(mark.inView, line.text);
    }
    await page.keyboard.press("Escape");
    assert.equal(await marked(page), null);
    assert.deepEqual(trouble, []);
    await close();
  });
}
