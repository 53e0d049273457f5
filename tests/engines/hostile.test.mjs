// Pages that work against the card, in three engines.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { html } from "../browser/pages.mjs";
import { serve } from "../browser/server.mjs";
import { STYLES } from "../hostile/styles.mjs";
import { launchChromium } from "./chromium.mjs";
import { ENGINES } from "./engines.mjs";
import { blemishes } from "./legible.mjs";
import { PREPARE } from "./prepare.mjs";

/** Open at once: what is closed cannot be read. */
const SCRIPT = `<script src="/pkg/embed.js" data-collapsed="false"></script>`;

for (const [name, launch] of Object.entries({ Chromium: launchChromium, ...ENGINES })) {
  describe(name, () => {
    let session;
    let server;
    before(async () => {
      [session, server] = await Promise.all([launch(), serve()]);
    });
    after(() => Promise.all([session?.close(), server?.close()]));

    /** Opens a page with the script tag, and waits for its card. */
    const visit = async (page) => {
      server.pages["/page"] = html(page);
      await session.goto(`${server.url}/page`);
      await session.waitFor(() => document.querySelector("nutgraf-card")?.summary);
    };

    for (const [what, css] of Object.entries(STYLES)) {
      test(`a page whose style ${what} leaves the card readable`, async () => {
        await visit({ head: `${PREPARE}<style>${css}</style>${SCRIPT}` });
        assert.deepEqual(await session.evaluate(blemishes), []);
        assert.deepEqual(await session.evaluate(() => faults), []);
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
      await visit({ head: PREPARE + SCRIPT });
      for (const [blemish, style] of Object.entries(planted)) {
        await session.evaluate((style) => (part("card").style.cssText = style), style);
        const found = await session.evaluate(blemishes);
        assert.ok(found.includes(blemish), `${style}: ${found}`);
      }
    });
  });
}
