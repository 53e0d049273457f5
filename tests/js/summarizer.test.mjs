import assert from "node:assert/strict";
import { test } from "node:test";
import { summarize, Summarizer } from "../../pkg/index.js";
import { TEXT } from "./text.mjs";

const named = (name) => (error) => error.name === name;
const read = async (stream) => {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks;
};

test("key points are the key sentences, each on a line of its own", async () => {
  const { sentences } = await summarize(TEXT);
  const summarizer = await Summarizer.create();
  const lines = (await summarizer.summarize(TEXT)).split("\n");
  assert.equal(lines.length, 3);
  for (const [at, line] of lines.entries()) assert.equal(line, `* ${sentences[at].text}`);
  const plain = await Summarizer.create({ format: "plain-text" });
  assert.equal(await plain.summarize(TEXT), sentences.map(({ text }) => text).join("\n"));
});

test("running text has one, three or five sentences", async () => {
  for (const [length, count] of Object.entries({ short: 1, medium: 3, long: 5 })) {
    const summarizer = await Summarizer.create({ type: "tldr", format: "plain-text", length });
    const { sentences } = await summarize(TEXT, { length: { sentences: count } });
    assert.equal(await summarizer.summarize(TEXT), sentences.map(({ text }) => text).join(" "));
  }
});

test("a stream gives the same, sentence by sentence", async () => {
  const summarizer = await Summarizer.create({ length: "medium" });
  const chunks = await read(summarizer.summarizeStreaming(TEXT));
  assert.equal(chunks.length, 5);
  assert.equal(chunks.join(""), await summarizer.summarize(TEXT));
});

test("a text keeps its own stars and hashes in Markdown", async () => {
  const summarizer = await Summarizer.create();
  const text = "#42 was the year of *stars* and [links](x). Nobody counted <b>them</b> in the_valley.";
  const shown = (await summarizer.summarize(text)).replace(/^\* /gm, "");
  assert.match(shown, /^\\#42 was the year of \\\*stars\\\*/);
  assert.equal(shown.replace(/\\([\\`*_[\]<>#+.)-])/g, "$1").replaceAll("\n", " "), text);
});

test("what would mark up a line is taken literally", async () => {
  const summarizer = await Summarizer.create();
  for (const [text, shown] of [
    ["The harbour office ~~closed~~ on Monday.", "The harbour office \\~\\~closed\\~\\~ on Monday."],
    ["Smith &amp; Sons built the boat.", "Smith \\&amp; Sons built the boat."],
    ["1. FC Altdorf gewann am Montag das Spiel.", "1\\. FC Altdorf gewann am Montag das Spiel."],
    ["12) The boat of the harbour office sank.", "12\\) The boat of the harbour office sank."],
    ["In 1978 the boat cost 12.50 crowns.", "In 1978 the boat cost 12.50 crowns."],
  ]) {
    assert.equal((await summarizer.summarize(text)).replace(/^\* /gm, "").replaceAll("\n", " "), shown);
  }
});

test("no text, no summary", async () => {
  const summarizer = await Summarizer.create();
  assert.equal(await summarizer.summarize(" \n "), "");
  assert.deepEqual(await read(summarizer.summarizeStreaming("")), []);
});

test("what it can do is told before", async () => {
  const unavailable = [
    { type: "headline" },
    { expectedInputLanguages: ["de"], outputLanguage: "en" },
    { expectedInputLanguages: ["en", "fr"], outputLanguage: "en" },
    { outputLanguage: "hr" },
    { expectedInputLanguages: ["en", "tlh"] },
  ];
  for (const options of unavailable) {
    assert.equal(await Summarizer.availability(options), "unavailable");
    await assert.rejects(Summarizer.create(options), named("NotSupportedError"));
  }
  await Summarizer.create();
  assert.equal(await Summarizer.availability(), "available");
  assert.equal(await Summarizer.availability({ expectedInputLanguages: ["en-GB"], outputLanguage: "en" }), "available");
  const czech = { expectedInputLanguages: ["cs"] };
  assert.equal(await Summarizer.availability(czech), "downloadable");
  await (await Summarizer.create(czech)).summarize("Most je otevřen. Voda stoupá.");
  assert.equal(await Summarizer.availability(czech), "available");
});

test("what would have to be downloaded is unavailable offline", async () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, "navigator");
  await Summarizer.create();
  try {
    for (const [onLine, availability] of [[false, "unavailable"], [true, "downloadable"]]) {
      Object.defineProperty(globalThis, "navigator", { value: { onLine }, configurable: true });
      assert.equal(await Summarizer.availability({ expectedInputLanguages: ["fi"] }), availability);
      assert.equal(await Summarizer.availability(), "available");
    }
  } finally {
    if (before) Object.defineProperty(globalThis, "navigator", before);
    else delete globalThis.navigator;
  }
});

const BRO = "Bron öppnas på måndag, och det är en glädje för staden. Det har varit en lång väntan för alla som bor där.";
const BRU = "Broen åpner på mandag, og nå er alle veldig glade i byen. Noen har ventet lenge, og de må ikke kjøre rundt lenger.";

test("nothing is translated into the output's language", async () => {
  const japanese = { outputLanguage: "ja" };
  assert.equal(await Summarizer.availability(japanese), "downloadable", "for Japanese texts");
  const summarizer = await Summarizer.create({ ...japanese, type: "tldr", format: "plain-text" });
  await assert.rejects(summarizer.summarize(TEXT), named("NotSupportedError"));
  await assert.rejects(read(summarizer.summarizeStreaming(TEXT)), named("NotSupportedError"));
  assert.equal(await summarizer.summarize("橋は月曜日に再び開通します。"), "橋は月曜日に再び開通します。");
  assert.equal(await summarizer.summarize("2026"), "2026", "in no language at all");
  for (const [text, outputLanguage] of [[TEXT, "en-GB"], [BRO, "sv"], [BRU, "nb"], [BRU, "no"]]) {
    assert.notEqual(await (await Summarizer.create({ outputLanguage })).summarize(text), "");
  }
  await assert.rejects((await Summarizer.create({ outputLanguage: "en" })).summarize(BRO), named("NotSupportedError"));
});

test("options are read as the browser's own are", async () => {
  const summarizer = await Summarizer.create({ expectedInputLanguages: ["EN-us", "en-US"], sharedContext: "news" });
  const { type, format, length, preference, sharedContext, expectedInputLanguages, expectedContextLanguages, outputLanguage } = summarizer;
  assert.deepEqual({ type, format, length, preference }, { type: "key-points", format: "markdown", length: "short", preference: "auto" });
  assert.deepEqual({ sharedContext, expectedInputLanguages }, { sharedContext: "news", expectedInputLanguages: ["en-US"] });
  assert.deepEqual([expectedContextLanguages, outputLanguage], [null, null]);
  assert.equal(summarizer.inputQuota, Infinity);
  assert.equal(await summarizer.measureInputUsage("four"), 0);
  const wrongTypes = [
    5, { type: "poem" }, { format: "html" }, { length: 3 }, { preference: "haste" }, { type: null }, { type: Symbol("x") },
    { expectedInputLanguages: "en" }, { expectedInputLanguages: null }, { outputLanguage: Symbol("x") },
  ];
  for (const wrong of wrongTypes) {
    await assert.rejects(Summarizer.create(wrong), TypeError);
    await assert.rejects(Summarizer.availability(wrong), TypeError);
  }
  for (const wrong of [{ outputLanguage: "no tag" }, { expectedInputLanguages: ["?"] }, { expectedContextLanguages: [""] }]) {
    await assert.rejects(Summarizer.create(wrong), RangeError);
    await assert.rejects(Summarizer.availability(wrong), RangeError);
  }
  for (const wrong of [{ signal: {} }, { monitor: 5 }, { monitor: null }, { sharedContext: Symbol("x") }]) {
    await assert.rejects(Summarizer.create(wrong), TypeError);
  }
  assert.throws(() => new Summarizer(), TypeError);
  const { summarize, summarizeStreaming, measureInputUsage, destroy } = Summarizer.prototype;
  assert.deepEqual([summarize, summarizeStreaming, measureInputUsage, destroy].map(({ length }) => length), [1, 1, 1, 0]);
  assert.equal(String(summarizer), "[object Summarizer]");
  assert.equal((await Summarizer.create(null)).type, "key-points");
});

test("options are converted first, then the signal is asked, then the tags are checked", async () => {
  const reason = new Error("enough");
  const signal = AbortSignal.abort(reason);
  await assert.rejects(Summarizer.create({ signal, type: "poem" }), TypeError);
  await assert.rejects(Summarizer.create({ signal, outputLanguage: "no tag" }), reason);
  await assert.rejects(Summarizer.create({ outputLanguage: "no tag", type: "headline" }), RangeError);
  const read = [];
  const options = new Proxy({}, { get: (_target, name) => void read.push(name) });
  await Summarizer.create(options);
  assert.deepEqual(read, [
    "expectedContextLanguages", "expectedInputLanguages", "format", "length", "outputLanguage", "preference", "type",
    "monitor", "sharedContext", "signal",
  ]);
});

test("an input is a string, or made one", async () => {
  const summarizer = await Summarizer.create({ type: "tldr", format: "plain-text" });
  for (const method of ["summarize", "measureInputUsage"]) {
    await assert.rejects(summarizer[method](), TypeError);
    await assert.rejects(summarizer[method](Symbol("x")), TypeError);
    await assert.rejects(summarizer[method](TEXT, 5), TypeError);
    await assert.rejects(summarizer[method](TEXT, { signal: 5 }), TypeError);
    await assert.rejects(summarizer[method](TEXT, { context: Symbol("x") }), TypeError);
  }
  assert.throws(() => summarizer.summarizeStreaming(), TypeError);
  assert.throws(() => summarizer.summarizeStreaming(Symbol("x")), TypeError);
  assert.equal(await summarizer.measureInputUsage(null), 0);
  assert.equal(await summarizer.summarize({ toString: () => "One came." }), "One came.");
});

test("a monitor hears of the download", async () => {
  const heard = [];
  await Summarizer.create({ monitor: (m) => m.addEventListener("downloadprogress", ({ loaded }) => heard.push(loaded)) });
  assert.deepEqual(heard, [0, 1]);
  const events = [];
  await Summarizer.create({ monitor: (m) => void (m.ondownloadprogress = (event) => events.push(event)) });
  assert.deepEqual(events.map(({ loaded, total, type }) => [loaded, total, type]), [[0, 1, "downloadprogress"], [1, 1, "downloadprogress"]]);
});

test("what a handler is set to last is called, if it is a function", async () => {
  const heard = [];
  await Summarizer.create({
    monitor: (m) => {
      m.ondownloadprogress = () => heard.push("first");
      m.addEventListener("downloadprogress", () => heard.push("listener"));
      m.ondownloadprogress = ({ loaded }) => heard.push(loaded);
    },
  });
  assert.deepEqual(heard, [0, "listener", 1, "listener"], "in the place of the first");
  await Summarizer.create({ monitor: (m) => assert.equal(((m.ondownloadprogress = 5), m.ondownloadprogress), null) });
});

test("a creation that is aborted at an event hears of no other", async () => {
  for (const at of [0, 1]) {
    const controller = new AbortController();
    const reason = new Error("enough");
    const heard = [];
    let creation;
    await new Promise((resolve) => {
      const hear = ({ loaded }) => {
        heard.push(loaded);
        if (loaded === at) resolve();
      };
      creation = Summarizer.create({ monitor: (m) => m.addEventListener("downloadprogress", hear), signal: controller.signal });
    });
    controller.abort(reason);
    await assert.rejects(creation, reason);
    assert.equal(heard.at(-1), at);
  }
});

test("signals abort, and a destroyed summarizer is over", async () => {
  const reason = new Error("enough");
  await assert.rejects(Summarizer.create({ signal: AbortSignal.abort(reason) }), reason);
  const owner = new AbortController();
  const owned = await Summarizer.create({ signal: owner.signal });
  await assert.rejects(owned.summarize(TEXT, { signal: AbortSignal.abort(reason) }), reason);
  owner.abort(reason);
  await assert.rejects(owned.summarize(TEXT), reason);

  const summarizer = await Summarizer.create();
  const pending = summarizer.summarize(TEXT);
  summarizer.destroy();
  await assert.rejects(pending, named("AbortError"));
  await assert.rejects(summarizer.measureInputUsage(TEXT), named("AbortError"));
  assert.throws(() => summarizer.summarizeStreaming(TEXT), named("AbortError"));

  const streaming = await Summarizer.create();
  assert.throws(() => streaming.summarizeStreaming(TEXT, { signal: AbortSignal.abort(reason) }), reason);
  const controller = new AbortController();
  const aborted = streaming.summarizeStreaming(TEXT, { signal: controller.signal });
  controller.abort(reason);
  await assert.rejects(read(aborted), reason);
  assert.equal((await read(streaming.summarizeStreaming(TEXT))).length, 3);
  const stream = streaming.summarizeStreaming(TEXT);
  streaming.destroy();
  await assert.rejects(read(stream), named("AbortError"));
});
