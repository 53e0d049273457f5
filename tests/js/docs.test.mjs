// docs/security.md names a test for each case.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

const ROOT = new URL("../../", import.meta.url);

test("each test that docs/security.md names is there", async () => {
  const page = await readFile(new URL("docs/security.md", ROOT), "utf8");
  const cases = page.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| case "));
  assert.ok(cases.length > 20, `${cases.length} cases`);
  for (const line of cases) {
    const [, file, name] = line.match(/`(\S+)`: `([^`]+)` \|$/) ?? assert.fail(`no test: ${line}`);
    assert.ok((await readFile(new URL(file, ROOT), "utf8")).includes(name), `${file} has no “${name}”`);
  }
});
