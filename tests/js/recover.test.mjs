import assert from "node:assert/strict";
import { test } from "node:test";
import { summarize } from "../../pkg/index.js";
import { memoryBytes } from "../../pkg/nutgraf.js";
import { TEXT } from "./text.mjs";

test("a call that breaks down half-way leaves the next one whole", async () => {
  const control = await summarize(TEXT);
  const { slice } = String.prototype;
  for (let times = 0; times < 20; times++) {
    String.prototype.slice = () => {
      throw new Error("patched by the page");
    };
    const broken = await summarize(TEXT).catch((error) => error);
    String.prototype.slice = slice;
    assert.equal(broken.message, "nutgraf: this input could not be processed");
    assert.equal(broken.cause.message, "patched by the page");
    assert.deepEqual(await summarize(TEXT), control);
  }
});

test("a huge text does not keep its memory", async () => {
  const huge = TEXT.repeat(Math.ceil(8e6 / TEXT.length));
  const { sentences } = await summarize(huge);
  for (const { text, start, end } of sentences) assert.equal(huge.slice(start, end), text);
  assert.ok(memoryBytes() <= 64 << 20);
});

test("a thousand calls need no more memory than ten", async () => {
  for (let times = 0; times < 10; times++) await summarize(TEXT);
  const before = memoryBytes();
  for (let times = 0; times < 990; times++) await summarize(TEXT);
  assert.equal(memoryBytes(), before);
});
