// Pages that patch, freeze, lack or own what the embed script relies on.
import assert from "node:assert/strict";
import { test } from "node:test";
import { html } from "../browser/pages.mjs";
import { HOSTS } from "../hostile/hosts.mjs";
import { PREPARE, inEach } from "./each.mjs";
import { ENGINES } from "./engines.mjs";

/** Its driver speaks through the page's own arrays, strings and JSON. */
const NOT_IN_WEBKIT = ["adds toJSON to built-ins", "adds to Array.prototype and Object.prototype", "replaces JSON"];

/** What a page's card came to, and what is wrong with that. */
async function outcome(here, head) {
  await here.open(html({ head: `${PREPARE}${head}` }));
  await here.session.waitFor(() => outcomes.length > 0);
  const [shown, said] = await here.session.evaluate(() => [!!card()?.summary, faults]);
  const isOneLine = said.length === 1 && said[0].startsWith("nutgraf: no card: ");
  return { came: shown ? "card" : "none", isClean: shown ? said.length === 0 : isOneLine, said };
}
const EMBED = `<script src="/pkg/embed.js"></script>`;

inEach(ENGINES, (here) => {
  for (const [what, [expected, script]] of Object.entries(HOSTS)) {
    test(`a page that ${what}: ${expected === "card" ? "a card" : "no card, and one line that says so"}`, async (t) => {
      if (here.name === "WebKit" && NOT_IN_WEBKIT.includes(what)) return t.skip("WebKit's driver needs them");
      const { came, isClean, said } = await outcome(here, `<script>(${script})()</script>${EMBED}`);
      assert.equal(came, expected);
      assert.ok(isClean, said.join("\n"));
    });
  }

  test("what is planted is seen: a fault beside a card, and no card with a second line", async () => {
    const fault = `<script>Promise.reject(new Error("planted"))</script>`;
    const beside = await outcome(here, fault + EMBED);
    assert.deepEqual([beside.came, beside.isClean], ["card", false]);
    const line = `<script>delete window.WebAssembly; console.warn("planted")</script>`;
    const without = await outcome(here, line + EMBED);
    assert.deepEqual([without.came, without.isClean], ["none", false]);
  });
});
