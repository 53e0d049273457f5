import assert from "node:assert/strict";
import { test } from "node:test";
import { extractQuotes, splitSentences, summarize } from "../../pkg/index.js";
import { TEXT } from "./text.mjs";

const ok = (input, options) => [input, options, null];
const type = (options, says) => [TEXT, options, TypeError, says];
const range = (options, says) => [TEXT, options, RangeError, says];
const sentences = (value) => ({ length: { sentences: value } });

class Thrown extends Error {}
const boom = () => {
  throw new Thrown();
};
const throwing = { toString: boom, valueOf: boom, [Symbol.toPrimitive]: boom };
const everyTrap = new Proxy({}, { get: boom, has: boom, ownKeys: boom, getOwnPropertyDescriptor: boom, getPrototypeOf: boom });
const everything = new Proxy({}, { get: () => 1e9, has: () => true });
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const getter = (key) => Object.defineProperty({}, key, { get: boom, enumerable: true });
const cyclic = () => {
  const options = sentences(2);
  return Object.assign(options, { self: options, options });
};
const deep = () => {
  let junk = {};
  for (let level = 0; level < 10_000; level++) junk = { junk };
  return { ...sentences(2), junk };
};

/** Input, options, the error's class or null, and what its message has to say. */
const CASES = {
  "no options": ok(TEXT),
  "undefined options": ok(TEXT, undefined),
  "null options": ok(TEXT, null),
  "options that are a number": type(3, "`options` is 3; expected an object"),
  "options that are a string": type("x", '`options` is "x"'),
  "options that are true": type(true, "`options` is true"),
  "options that are a symbol": type(Symbol("x"), "`options` is a symbol"),
  "options that are a function": type(boom, "`options` is a function"),
  "options that are a bigint": type(2n, "`options` is a bigint"),
  "options that are an array": type([], "`length` is 0"),
  "sentences NaN": range(sentences(NaN), "`length.sentences` is NaN; expected a whole number, 1 or more"),
  "sentences Infinity": range(sentences(Infinity), "Infinity"),
  "sentences -Infinity": range(sentences(-Infinity), "-Infinity"),
  "sentences -1": range(sentences(-1), "`length.sentences` is -1"),
  "sentences -0": range(sentences(-0), "`length.sentences` is 0"),
  "sentences 0": range(sentences(0), "`length.sentences` is 0"),
  "sentences 0.5": range(sentences(0.5), "0.5"),
  "sentences 2.7": range(sentences(2.7), "2.7"),
  "sentences 1e9": ok(TEXT, sentences(1e9)),
  "sentences 2^32+1": ok(TEXT, sentences(2 ** 32 + 1)),
  "sentences 2^53": ok(TEXT, sentences(2 ** 53)),
  "sentences 1e308": ok(TEXT, sentences(1e308)),
  'sentences "3"': type(sentences("3"), '`length.sentences` is "3"'),
  'sentences ""': type(sentences(""), '`length.sentences` is ""'),
  "sentences null": ok(TEXT, sentences(null)),
  "sentences undefined": ok(TEXT, sentences(undefined)),
  "sentences true": type(sentences(true), "`length.sentences` is true"),
  "sentences [3]": type(sentences([3]), "`length.sentences` is an object"),
  "sentences {}": type(sentences({}), "`length.sentences` is an object"),
  "sentences 3n": type(sentences(3n), "`length.sentences` is a bigint"),
  "sentences a symbol": type(sentences(Symbol("3")), "`length.sentences` is a symbol"),
  "sentences that throw when converted": type(sentences(throwing), "`length.sentences` is an object"),
  "sentences a date": type(sentences(new Date(3)), "`length.sentences` is an object"),
  "words 0": range({ length: { words: 0 } }, "`length.words` is 0"),
  "ratio 0": range({ length: { ratio: 0 } }, "`length.ratio` is 0; expected a number above 0, at most 1"),
  "ratio 1.5": range({ length: { ratio: 1.5 } }, "`length.ratio` is 1.5"),
  "ratio NaN": range({ length: { ratio: NaN } }, "`length.ratio` is NaN"),
  "ratio 1": ok(TEXT, { length: { ratio: 1 } }),
  'ratio "half"': type({ length: { ratio: "half" } }, '`length.ratio` is "half"'),
  "length 3": type({ length: 3 }, '`length` is 3; expected "short"'),
  'length "huge"': range({ length: "huge" }, '`length` is "huge"'),
  "length {}": ok(TEXT, { length: {} }),
  "two lengths": type({ length: { sentences: 1, words: 9 } }, "`length` is an object; expected"),
  "quotes -1": range({ quotes: -1 }, "`quotes` is -1; expected a whole number, 0 or more"),
  "quotes Infinity": range({ quotes: Infinity }, "`quotes` is Infinity"),
  'quotes "2"': type({ quotes: "2" }, '`quotes` is "2"'),
  "keywords 1.5": range({ keywords: 1.5 }, "`keywords` is 1.5"),
  'rank "lexrank"': range({ rank: "lexrank" }, '`rank` is "lexrank"; expected "model" or "textrank"'),
  "rank 1": type({ rank: 1 }, "`rank` is 1"),
  "rank null": ok(TEXT, { rank: null }),
  'explain "yes"': type({ explain: "yes" }, '`explain` is "yes"; expected true or false'),
  "explain false": ok(TEXT, { explain: false }),
  "beyond 1": type({ beyond: 1 }, "`beyond` is 1; expected true or false"),
  "beyond true": ok(TEXT, { beyond: true }),
  "title 5": type({ title: 5 }, "`title` is 5"),
  "lang 5": type({ lang: 5 }, "`lang` is 5"),
  "lang with a null character": range({ lang: "xx-\0-\ud83d" }, "`lang` is "),
  "a very long lang": range({ lang: "en-".repeat(100_000) }, "…"),
  "lang __proto__": range({ lang: "__proto__" }, '`lang` is "__proto__"'),
  "a lang nobody speaks": ok(TEXT, { lang: "xx" }),
  "a getter that throws, length": [TEXT, getter("length"), Thrown],
  "a getter that throws, sentences": [TEXT, { length: getter("sentences") }, Thrown],
  "a getter that throws, lang": [TEXT, getter("lang"), Thrown],
  "a getter that throws, quotes": [TEXT, getter("quotes"), Thrown],
  "a getter that throws, unknown": ok(TEXT, getter("seed")),
  "a proxy that throws": [TEXT, everyTrap, Thrown],
  "a proxy that has everything": ok(TEXT, everything),
  "a revoked proxy": type(revoked()),
  "cyclic options": ok(TEXT, cyclic()),
  "options without a prototype": ok(TEXT, Object.assign(Object.create(null), sentences(2))),
  "inherited options": ok(TEXT, Object.create(sentences(0))),
  "frozen options": ok(TEXT, Object.freeze(sentences(2))),
  "unknown options": ok(TEXT, { ...sentences(2), nope: 1, __proto__x: 1 }),
  "a __proto__ of one's own": ok(TEXT, JSON.parse('{"__proto__":{"length":{"sentences":0}},"length":{"sentences":2}}')),
  "huge unknown options": ok(TEXT, { ...sentences(2), junk: "x".repeat(1e6) }),
  "deep unknown options": ok(TEXT, deep()),
};

for (const [name, [input, options, error, says = ""]] of Object.entries(CASES)) {
  test(`${name}: ${error ? error.name : "accepted"}`, async () => {
    if (error) {
      const thrown = await summarize(input, options).then(() => assert.fail("accepted"), (thrown) => thrown);
      assert.equal(thrown.constructor, error);
      assert.ok(thrown.message.includes(says), thrown.message);
      assert.ok(thrown.message.length < 200, thrown.message);
    } else {
      assert.ok((await summarize(input, options)).sentences.length > 0);
    }
    assert.equal((await summarize(TEXT, sentences(1))).sentences.length, 1);
  });
}

const INPUTS = [
  undefined,
  null,
  0,
  1.5,
  true,
  1n,
  Symbol("x"),
  [],
  ["a", "b"],
  {},
  boom,
  new Date(0),
  /a/,
  throwing,
  everyTrap,
  revoked(),
  new String(TEXT),
];
test("what is no text is refused, whatever it is", async () => {
  for (const input of INPUTS) {
    for (const called of [summarize, splitSentences, extractQuotes]) {
      await assert.rejects(called(input), TypeError);
    }
  }
  await assert.rejects(summarize(), TypeError);
});

test("options are read once each", async () => {
  const reads = [];
  const length = {};
  const options = {};
  const note = (object, key, value) =>
    Object.defineProperty(object, key, {
      enumerable: true,
      get() {
        reads.push(key);
        return value;
      },
    });
  note(length, "sentences", 2);
  note(options, "length", length);
  for (const [key, value] of Object.entries({ quotes: 1, keywords: 1, title: "T", lang: "en", beyond: true, rank: "model", explain: false })) note(options, key, value);
  await summarize(TEXT, options);
  assert.deepEqual(reads.sort(), ["beyond", "explain", "keywords", "lang", "length", "quotes", "rank", "sentences", "title"]);
});

test("a getter may call back", async () => {
  let inner;
  const options = {
    get length() {
      inner = summarize(TEXT, sentences(1));
      return { sentences: 2 };
    },
  };
  assert.equal((await summarize(TEXT, options)).sentences.length, 2);
  assert.equal((await inner).sentences.length, 1);
});

test("the language is checked wherever it is read", async () => {
  for (const called of [splitSentences, extractQuotes]) {
    await assert.rejects(called(TEXT, { lang: "e n" }), RangeError);
    await assert.rejects(called(TEXT, { lang: 5 }), TypeError);
    await assert.rejects(called(TEXT, "en"), TypeError);
  }
});
