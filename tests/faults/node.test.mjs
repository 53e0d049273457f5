// What a fault inside the module costs: the call that met it, and nothing else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { splitSentences, summarize } from "../../target/faulty/pkg/index.js";
import { callsInFlight } from "../../target/faulty/pkg/nutgraf.js";

const TEXT = "The council met on Monday. It voted to keep the library open. The mayor was away.";

const FAULTS = {
  "a panic": /^panicked at src\/browser\/fault\.rs:\d+:\d+:\ninjected$/,
  "a stack overflow": /call stack|too much recursion|unreachable|out of bounds/,
  "memory exhaustion": /memory|unreachable/,
};

for (const [fault, message] of Object.entries(FAULTS)) {
  test(`${fault} costs one call, and its message is told`, async () => {
    const control = await summarize(TEXT);
    for (let times = 0; times < 3; times++) {
      const error = await summarize(`${TEXT} [inject ${fault}]`).then(() => assert.fail("no fault"), (error) => error);
      assert.equal(error.constructor, Error);
      assert.equal(error.message, "nutgraf: this input could not be processed");
      assert.match(error.cause.message, message);
      assert.deepEqual(await summarize(TEXT), control);
    }
  });
}

test("what is refused costs no instance", async () => {
  await assert.rejects(summarize(TEXT, { length: "huge" }), RangeError);
  const thrown = {};
  const options = {
    get length() {
      throw thrown;
    },
  };
  assert.equal(await summarize(TEXT, options).catch((error) => error), thrown);
  assert.equal(callsInFlight(), 0);
  assert.equal((await splitSentences(TEXT)).length, 3);
});
