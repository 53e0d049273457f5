// What is installed to build and test is pinned and checked by its hash.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { test } from "node:test";

const ROOT = new URL("../../", import.meta.url);
const read = (path) => readFile(new URL(path, ROOT), "utf8");

/** The folders whose npm packages are installed from a lock file. */
const benches = await readdir(new URL("benches/", ROOT), { withFileTypes: true });
const folders = ["tests/", "tests/cms/", ...benches.filter((entry) => entry.isDirectory()).map(({ name }) => `benches/${name}/`)];
const locked = [];
for (const folder of folders) {
  const lock = await read(`${folder}package-lock.json`).catch(() => null);
  if (lock) locked.push({ folder, packages: JSON.parse(lock).packages });
}

test("each npm package is pinned by its version and its hash, and comes from npm's registry", async () => {
  assert.ok(locked.some(({ folder }) => folder === "tests/"));
  for (const { folder, packages } of locked) {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(await read(`${folder}package.json`));
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      assert.match(version, /^\d+\.\d+\.\d+$/, `${folder}package.json: ${name}`);
    }
    for (const [path, { integrity, resolved }] of Object.entries(packages).filter(([path]) => path)) {
      assert.match(integrity ?? "", /^sha512-/, `${folder}: ${path}`);
      if (resolved) assert.match(resolved, /^https:\/\/registry\.npmjs\.org\//, `${folder}: ${path}`);
    }
  }
});

test("our own package runs nothing when it is installed, and brings no other", async () => {
  const { scripts, dependencies, peerDependencies, optionalDependencies } = JSON.parse(await read("pkg/package.json"));
  const all = [scripts, dependencies, peerDependencies, optionalDependencies];
  assert.deepEqual(all.filter(Boolean), []);
});

test("each crate comes from crates.io with its hash", async () => {
  const crates = (await read("Cargo.lock")).split("[[package]]").slice(1);
  const ours = crates.filter((crate) => !crate.includes("source = "));
  assert.deepEqual(ours.map((crate) => crate.match(/name = "(.*)"/)[1]), ["nutgraf", "nutgraf-service", "nutgraf-steps", "xtask"]);
  for (const crate of crates.filter((crate) => !ours.includes(crate))) {
    assert.match(crate, /source = "registry\+https:\/\/github\.com\/rust-lang\/crates\.io-index"\nchecksum = "[0-9a-f]{64}"/);
  }
});

test("the licences whose notices go with the package are those that are allowed", async () => {
  const licences = async (file, key) => JSON.parse((await read(file)).match(new RegExp(`^${key} = (\\[.*\\])$`, "m"))[1]);
  assert.deepEqual(await licences("xtask/about.toml", "accepted"), await licences("deny.toml", "allow"));
});
