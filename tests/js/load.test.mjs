import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";

const WASM = new URL("../../pkg/nutgraf_bg.wasm", import.meta.url);

/** Runs `body` in a fresh instance of Node's modules; the answer is what it posts. */
function inWorker(body) {
  const entry = JSON.stringify(new URL("../../pkg/index.js", import.meta.url));
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

const PACKS = new URL("../../pkg/languages/", import.meta.url);

const readGerman = async ({ init, splitSentences }, languages) => {
  await init({ languages });
  // An abbreviation that only the pack knows.
  return (await splitSentences("Das kostet ca. Zehn Euro mehr.", { lang: "de" })).length;
};

test("the packs of languages can come from another folder", async () => {
  const folder = await mkdtemp(join(tmpdir(), "nutgraf-"));
  try {
    const german = await readFile(new URL("de.js", PACKS), "utf8");
    await writeFile(join(folder, "de.js"), german.replace(/\bca\b/, ""));
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    const { href } = pathToFileURL(folder);
    assert.equal(await inWorker(readGerman)(PACKS.href), 1);
    assert.deepEqual([await inWorker(readGerman)(href), await inWorker(readGerman)(`${href}/`)], [2, 2]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("the packs of languages can come from a function, bare or as a module", async () => {
  const answer = inWorker(async ({ init, splitSentences }, address) => {
    const asked = [];
    const module = await import(address);
    await init({ languages: (tag) => (asked.push(tag), tag === "de" ? module : module.default) });
    const split = () => splitSentences("Das kostet ca. Zehn Euro mehr.", { lang: "de" });
    return [(await split()).length, (await split()).length, asked];
  });
  assert.deepEqual(await answer(new URL("de.js", PACKS).href), [1, 1, ["de"]]);
});

test("packs from nowhere are refused", async () => {
  const { name, message } = await inWorker(readGerman)(5);
  assert.deepEqual([name, message], ["TypeError", "`languages` is a number; expected an address or a function"]);
});

/** Runs code beside a copy of the package whose folder `change` has changed. */
async function inCopy(change, code) {
  const folder = await mkdtemp(join(tmpdir(), "nutgraf-"));
  try {
    await cp(fileURLToPath(new URL("../../pkg/", import.meta.url)), folder, { recursive: true });
    await change(folder);
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", code], { cwd: folder });
    return stdout.trim();
  } finally {
    await rm(folder, { recursive: true });
  }
}

const LOAD = `import { splitSentences } from "./index.js";
  console.log(await splitSentences("One came. Two went.").then(({ length }) => length, ({ message }) => message));`;

test("where the module's file is missing, or is none, a script has the same bytes", async () => {
  assert.equal(await inCopy((folder) => rm(join(folder, "nutgraf_bg.wasm")), LOAD), "2");
  assert.equal(await inCopy((folder) => writeFile(join(folder, "nutgraf_bg.wasm"), "<!doctype html>"), LOAD), "2");
});

test("where the file is there, the script is not asked for", async () => {
  assert.equal(await inCopy((folder) => writeFile(join(folder, "wasm-bytes.js"), "throw new Error('asked for')"), LOAD), "2");
});

test("where neither is, the file's trouble is told", async () => {
  const answer = await inCopy(async (folder) => {
    await rm(join(folder, "nutgraf_bg.wasm"));
    await rm(join(folder, "wasm-bytes.js"));
  }, LOAD);
  assert.match(answer, /^nutgraf: the WebAssembly module could not be loaded: ENOENT/);
});

test("where the file is cut off, that is told, and no other is tried", async () => {
  const answer = await inCopy(async (folder) => {
    const bytes = await readFile(join(folder, "nutgraf_bg.wasm"));
    await writeFile(join(folder, "nutgraf_bg.wasm"), bytes.subarray(0, bytes.length / 2));
  }, LOAD);
  assert.match(answer, /^nutgraf: the WebAssembly module could not be loaded: WebAssembly/);
});
