// Styles of a page that would take the card out of sight.
import assert from "node:assert/strict";
import { test } from "node:test";
import { html } from "../browser/pages.mjs";
import { STYLES } from "../hostile/styles.mjs";
import { PREPARE, inEach } from "./each.mjs";
import { ENGINES } from "./engines.mjs";
import { blemishes } from "./legible.mjs";

/** Open at once: what is closed cannot be read. */
const HEAD = `${PREPARE}<script src="/pkg/embed.js" data-collapsed="false"></script>`;

inEach(ENGINES, (here) => {
  const visit = async (css) => {
    await here.open(html({ head: `<style>${css}</style>${HEAD}` }));
    await here.session.waitFor(() => card()?.summary);
  };

  for (const [what, css] of Object.entries(STYLES)) {
    test(`a page whose style ${what} leaves the card readable`, async () => {
      await visit(css);
      assert.deepEqual(await here.session.evaluate(blemishes), []);
      await here.assertNoFaults();
    });
  }

  test("what takes a card out of sight is seen to", async () => {
    const planted = {
      "out of the window": "position: relative; left: -9999px",
      narrow: "width: 50px",
      small: "font-size: 3px",
      transparent: "opacity: 0.1",
      filtered: "filter: blur(9px)",
      hidden: "visibility: hidden",
      "out of the mouse's reach": "pointer-events: none",
      "not to be selected": "user-select: none; -webkit-user-select: none",
      "over the text": "margin-bottom: -90px",
    };
    await visit("");
    for (const [blemish, style] of Object.entries(planted)) {
      await here.session.evaluate((style) => (part("card").style.cssText = style), style);
      const found = await here.session.evaluate(blemishes);
      assert.ok(found.includes(blemish), `${style}: ${found}`);
    }
  });
});
