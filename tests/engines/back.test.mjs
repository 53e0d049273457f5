// A reader who comes back to a page, which browsers keep as it was; Chromium is tested in tests/browser/degrade.test.mjs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { html } from "../browser/pages.mjs";
import { PREPARE, inEach } from "./each.mjs";
import { OTHERS } from "./engines.mjs";

inEach(OTHERS, (here) => {
  test("a reader comes back to the one card as it was, and it still leads to its lines", async () => {
    const { session, server } = here;
    server.pages["/other"] = html({ body: "<p>Elsewhere</p>" });
    await here.open(html({ head: `${PREPARE}<script src="/pkg/embed.js"></script>` }));
    await session.waitFor(() => card()?.summary);
    await session.evaluate(() => addEventListener("pageshow", ({ persisted }) => (window.isKept = persisted)));
    await session.goto(`${server.url}/other`);
    await session.back();
    // A page that was loaded anew would not know.
    await session.waitFor(() => window.isKept);
    await session.click(() => part("toggle"));
    await session.waitFor(() => isShown("sentence"));
    const text = await session.evaluate(() => part("sentence", -1).textContent);
    await session.click(() => part("item", -1).querySelector("[part=jump]"));
    await session.waitFor((text) => marked().text === text, text);
    const found = await session.evaluate(() => [outcomes, document.querySelectorAll("nutgraf-card").length]);
    assert.deepEqual(found, [["ready"], 1]);
    await here.assertNoFaults();
  });
});
