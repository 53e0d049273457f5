// What a reader sees, and what the console says, where something that the card needs is missing, broken or late.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, test } from "node:test";
import { launch, open } from "./browser.mjs";
import { EMBED, STORY, guarded, html } from "./pages.mjs";
import { ROOT, serve } from "./server.mjs";

let browser;
let keeping;
let server;
before(async () => {
  // Playwright's own default switches off what brings a page back as it was.
  const options = { ignoreDefaultArgs: ["--disable-back-forward-cache"] };
  [browser, keeping, server] = await Promise.all([launch(), launch(options), serve()]);
});
after(() => Promise.all([browser.close(), keeping.close(), server.close()]));

/** Runs in the page before anything else: notes what comes of the card. */
function note() {
  window.outcomes = [];
  for (const type of ["nutgraf-ready", "nutgraf-error"]) addEventListener(type, ({ detail }) => outcomes.push(detail.reason ?? "ready"));
}

/** Waits until there is a card, or the page has heard why there is none; nothing else may have happened. */
async function outcome({ page, errors }) {
  await page.waitForFunction(() => outcomes.length > 0);
  assert.deepEqual(errors, []);
  return page.evaluate(() => (document.querySelector("nutgraf-card")?.summary ? "card" : outcomes[0]));
}

const page = html({ head: EMBED });
const MODULE = await readFile(`${ROOT}pkg/nutgraf_bg.wasm`);
const GERMAN = await readFile(`${ROOT}pkg/languages/de.js`, "utf8");
/** Resolves when the page that is opened next has had its load event. */
let loaded;
const german = html({ head: EMBED, lang: "de", body: STORY });
const script = (body, type = "text/javascript") => ({ "/pkg/languages/de.js": { body, type } });

/**
 * By what is wrong: the page, how the module and the page's files are `served`, what a reader sees, and what the console
 * says, if anything.
 */
const CASES = {
  "WebAssembly is forbidden by a policy": { page: guarded("script-src 'self'; connect-src 'self'", { head: EMBED }), sees: "load", says: /could not be loaded: .*WebAssembly/ },
  "the module is missing": { wasm: "missing", sees: "load", says: /could not be loaded: .*nutgraf_bg\.wasm answered 404/ },
  "the module is cut off": { wasm: "cut", sees: "load", says: /could not be loaded: .*WebAssembly/ },
  "a page is served in the module's place": { served: { "/pkg/nutgraf_bg.wasm": { body: "<!doctype html>" } }, sees: "card" },
  "the module has the type of a page": { wasm: "html", sees: "card" },
  "the module comes slowly": { served: { "/pkg/nutgraf_bg.wasm": { body: MODULE, type: "application/wasm", after: () => loaded } }, sees: "card" },
  "a language's file is missing": { page: german, served: { "/pkg/languages/de.js": { body: "", status: 404 } }, sees: "card", says: /the language pack "de" could not be loaded/ },
  "a language's file is cut off": { page: german, served: script("export default { abbrev"), sees: "card", says: /the language pack "de" could not be loaded/ },
  "a language's file is another script": { page: german, served: script("export default 1"), sees: "card", says: /the language pack "de" could not be loaded: the answer is no pack/ },
  "a page is served in a language's place": { page: german, served: script("<!doctype html>", "text/html"), sees: "card", says: /the language pack "de" could not be loaded/ },
  "a language's file comes slowly": { page: german, served: { "/pkg/languages/de.js": { body: GERMAN, after: () => loaded } }, sees: "card" },
  "a language's file cannot be reached": { page: german, served: { "/pkg/languages/de.js": { isGone: true } }, sees: "card", says: /the language pack "de" could not be loaded/ },
  "there is no IntersectionObserver": { before: () => delete window.IntersectionObserver, sees: "card" },
  "there is no Intl": { before: () => delete window.Intl, sees: "card" },
  "style sheets cannot be constructed": { before: () => delete ShadowRoot.prototype.adoptedStyleSheets, sees: "card" },
};
for (const [what, { page: body = page, served = {}, wasm = "whole", before, sees, says }] of Object.entries(CASES)) {
  test(`where ${what}: ${sees === "card" ? "a card" : "the page as it is"}, and ${says ? "one line" : "not a word"}`, async () => {
    Object.assign(server, { wasm, pages: { "/page": body, ...served } });
    const opened = open(browser, `${server.url}/page`, { before: `(${note})();(${before ?? (() => {})})()` });
    loaded = opened;
    const visited = await opened;
    assert.equal(await visited.page.evaluate(() => document.readyState), "complete", "the load event does not wait");
    assert.equal(await outcome(visited), sees);
    assert.equal(visited.warnings.length, says ? 1 : 0, visited.warnings.join("\n"));
    if (says) assert.match(visited.warnings[0], new RegExp(`^nutgraf: .*${says.source}`));
    assert.equal(await visited.page.locator("nutgraf-card:visible").count(), sees === "card" ? 1 : 0);
    // A card is styled, and leads to its lines and back.
    if (sees === "card") {
      await visited.page.locator("nutgraf-card [part=toggle]").click();
      await visited.page.locator("nutgraf-card [part=jump]").last().click();
      await visited.page.waitForFunction(() => [...(CSS.highlights.get("nutgraf-jump") ?? [])].join("").length > 20);
      await visited.page.keyboard.press("Escape");
      await visited.page.waitForFunction(() => !CSS.highlights.get("nutgraf-jump")?.size);
      assert.deepEqual(visited.errors, []);
    }
    Object.assign(server, { wasm: "whole", pages: {} });
    await visited.close();
  });
}

test("where the reader has gone offline: the page as it is, and one line", async () => {
  const busy = () => (window.requestIdleCallback = (callback) => void (window.release = callback));
  const far = `<style>#story { padding-top: 4000px }</style>`;
  server.pages["/page"] = html({ head: far + EMBED });
  const visited = await open(browser, `${server.url}/page`, { before: `(${note})();(${busy})()` });
  await visited.page.waitForFunction(() => window.release);
  await visited.page.context().setOffline(true);
  await visited.page.evaluate(() => release());
  assert.equal(await outcome(visited), "load");
  assert.equal(visited.warnings.length, 1);
  assert.match(visited.warnings[0], /^nutgraf: no card: /);
  await visited.close();
});

test("where the page is a file: the page as it is, and one line", async () => {
  const folder = await mkdtemp(join(tmpdir(), "nutgraf-"));
  await writeFile(join(folder, "page.html"), html({ head: `<script src="${pathToFileURL(join(ROOT, "pkg/embed.js"))}"></script>` }));
  const visited = await open(browser, `${pathToFileURL(join(folder, "page.html"))}`, { before: note });
  assert.equal(await outcome(visited), "load");
  assert.equal(visited.warnings.length, 1, visited.warnings.join("\n"));
  assert.match(visited.warnings[0], /^nutgraf: no card: /);
  await visited.close();
  await rm(folder, { recursive: true });
});

test("where a reader comes back to the page: the card as it was, and it still leads to its lines", async () => {
  Object.assign(server.pages, { "/page": page, "/other": html({ body: "<p>Elsewhere</p>" }) });
  const visited = await open(keeping, `${server.url}/page`, { before: note });
  const { page: tab } = visited;
  assert.equal(await outcome(visited), "card");
  await tab.evaluate(() => addEventListener("pageshow", ({ persisted }) => (window.persisted = persisted)));
  await tab.goto(`${server.url}/other`);
  await tab.goBack({ waitUntil: "commit" });
  await tab.waitForFunction(() => window.persisted);
  await tab.locator("nutgraf-card [part=toggle]").click();
  await tab.locator("nutgraf-card [part=jump]").last().click();
  await tab.waitForFunction(() => CSS.highlights.get("nutgraf-jump")?.size > 0);
  assert.deepEqual([await tab.evaluate(() => outcomes), visited.errors, visited.warnings], [["ready"], [], []]);
  await visited.close();
});

test("where the page is opened in the background: the card is there at once, and nothing moves", async () => {
  server.pages["/page"] = page;
  const away = () => {
    window.isAway = true;
    Object.defineProperty(Document.prototype, "hidden", { get: () => isAway });
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.shift += value;
    }).observe({ type: "layout-shift", buffered: true });
  };
  const visited = await open(browser, `${server.url}/page`, { before: `(${note})();(${away})()` });
  assert.equal(await outcome(visited), "card");
  const shift = await visited.page.evaluate(async () => {
    isAway = false;
    shift = 0;
    document.dispatchEvent(new Event("visibilitychange"));
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    return shift;
  });
  assert.equal(shift, 0);
  assert.ok(await visited.page.locator("nutgraf-card [part~=sentence]").first().isVisible());
  assert.deepEqual([visited.errors, visited.warnings], [[], []]);
  await visited.close();
});
