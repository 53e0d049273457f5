import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { Worker } from "node:worker_threads";

const WASM = new URL("../../pkg/wasm/nutgraf_bg.wasm", import.meta.url);

/** Runs `body` in a fresh instance of Node's modules; the answer is what it posts. */
function inWorker(body) {
  const entry = JSON.stringify(new URL("../../pkg/node.js", import.meta.url));
  const code = `
    const { parentPort, workerData } = require("node:worker_threads");
    import(${entry}).then((nutgraf) => (${body})(nutgraf, workerData)).then(
      (answer) => parentPort.postMessage(answer),
      (error) => parentPort.postMessage({ name: error.name, message: error.message }),
    );`;
  return async (workerData) => {
    const worker = new Worker(code, { eval: true, workerData });
    try {
      return await new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
    } finally {
      await worker.terminate();
    }
  };
}

const split = async ({ init, splitSentences }, wasm) => {
  await init({ wasm });
  return (await splitSentences("One came. Two went.")).length;
};

test("the module can come from an address, bytes, or compiled", async () => {
  const bytes = await readFile(WASM);
  for (const wasm of [undefined, WASM.href, bytes, new Uint8Array(bytes).buffer, await WebAssembly.compile(bytes)]) {
    assert.equal(await inWorker(split)(wasm), 2);
  }
});

test("the module can come from an answer", async () => {
  const answer = inWorker(async ({ init, splitSentences }, bytes) => {
    await init({ wasm: Promise.resolve(new Response(bytes)) });
    return (await splitSentences("One came. Two went.")).length;
  });
  assert.equal(await answer(await readFile(WASM)), 2);
});

test("a module that cannot be had is told clearly", async () => {
  for (const [wasm, message] of [
    [new URL("none.wasm", WASM).href, /could not be loaded: ENOENT/],
    [new Uint8Array([0, 97, 115, 109]), /could not be loaded: WebAssembly/],
    [5, /could not be loaded: /],
  ]) {
    const { name, message: said } = await inWorker(split)(wasm);
    assert.equal(name, "LoadError");
    assert.match(said, message);
  }
});

test("after a failure, loading can be tried again", async () => {
  const retry = inWorker(async ({ init, splitSentences }) => {
    const failed = await init({ wasm: new Uint8Array(3) }).then(
      () => false,
      () => true,
    );
    return failed && (await splitSentences("One came. Two went.")).length;
  });
  assert.equal(await retry(), 2);
});
