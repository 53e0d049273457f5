// Pages that patch, freeze, lack or own what the embed script relies on.
import assert from "node:assert/strict";
import { test } from "node:test";
import { html } from "../browser/pages.mjs";
import { HOSTS } from "../hostile/hosts.mjs";
import { PREPARE, inEach } from "./each.mjs";
import { ENGINES } from "./engines.mjs";

/** Its driver speaks through the page's own arrays, strings and JSON. */
const NOT_IN_WEBKIT = ["adds toJSON to built-ins", "adds to Array.prototype and Object.prototype", "replaces JSON"];

inEach(ENGINES, (here) => {
  for (const [what, [expected, script]] of Object.entries(HOSTS)) {
    test(`a page that ${what}: ${expected === "card" ? "a card" : "no card, and one line that says so"}`, async (t) => {
      if (here.name === "WebKit" && NOT_IN_WEBKIT.includes(what)) return t.skip("WebKit's driver needs them");
      await here.open(html({ head: `${PREPARE}<script>(${script})()</script><script src="/pkg/embed.js"></script>` }));
      await here.session.waitFor(() => outcomes.length > 0);
      const [shown, said] = await here.session.evaluate(() => [!!card()?.summary, faults]);
      assert.equal(shown, expected === "card");
      if (shown) assert.deepEqual(said, []);
      else assert.ok(said.length === 1 && said[0].startsWith("nutgraf: no card: "), said.join("\n"));
    });
  }
});
