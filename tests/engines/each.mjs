// The same tests in several engines.
import assert from "node:assert/strict";
import { after, before, describe } from "node:test";
import { serve } from "../browser/server.mjs";
import { prepare } from "./prepare.mjs";

/** What a page has in its head to be tested here. */
export const PREPARE = `<script src="/prepare.js"></script>`;

/** Describes tests for each engine; `define` is given what holds its session and a server once the tests run. */
export function inEach(engines, define) {
  for (const [name, launch] of Object.entries(engines)) {
    describe(name, () => {
      const here = { name };
      before(async () => {
        [here.session, here.server] = await Promise.all([launch(), serve()]);
        here.server.pages["/prepare.js"] = `(${prepare})()`;
      });
      after(() => Promise.all([here.session?.close(), here.server?.close()]));
      /** Opens a page, as the server takes it. */
      here.open = (page) => {
        here.server.pages["/page"] = page;
        return here.session.goto(`${here.server.url}/page`);
      };
      here.assertNoFaults = async () => assert.deepEqual(await here.session.evaluate(() => faults), []);
      define(here);
    });
  }
}
