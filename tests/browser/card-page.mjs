// A page with a card over an article of ours, for the tests of the card.
import { after, before } from "node:test";
import { launch, open } from "./browser.mjs";
import { PARAGRAPHS, html } from "./pages.mjs";
import { serve } from "./server.mjs";

/** The head of such a page: it keeps the card's events. */
export const HEAD = `<meta name="viewport" content="width=device-width">
<script type="module" src="/pkg/element.js"></script>
<style>body { margin: 0 auto; max-width: 40rem; padding: 0 1rem; font: 18px/1.5 serif; color: #1b1a17; background: #fffdf8 }
@media (prefers-color-scheme: dark) { body { color: #e9e4d8; background: #161512 } } p { margin: 0 0 40vh; overflow-wrap: anywhere }</style>
<script>
  window.events = [];
  for (const type of ["ready", "open", "jump", "copy"]) {
    addEventListener("nutgraf-" + type, ({ type, detail, bubbles, composed }) => events.push({ type, detail, bubbles, composed }));
  }
</script>`;
/** More is quoted than the key sentences hold. */
const SPOKEN = [
  "“We counted every day of those four years, and so did the people who pay our wages,” said Tomas Lind, who runs a bakery on the north bank.",
  "“Nobody who has seen the piers will call the money wasted,” said Karin Holm, the harbour's chief engineer.",
  "“I crossed it as a child and I will cross it on Saturday with my grandchildren,” said Olof Berg, a retired pilot.",
];
/** The article's paragraphs. */
export const TEXTS = [...PARAGRAPHS, ...SPOKEN];
export const ARTICLE = `<article id="story"><h1>Bridge to reopen</h1>${TEXTS.map((text) => `<p>${text}</p>`).join("\n")}</article>`;
/** The name of the highlight on what a reader jumped to. */
export const NAME = "nutgraf-jump";

/** Gives a file of tests a browser and a server; the answer opens a page with a card over the article. */
export function cardPages() {
  let browser;
  let server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
  });
  after(() => Promise.all([browser.close(), server.close()]));

  /** `content` is what stands in the element. */
  return async ({ attributes = "", content = "", article = ARTICLE, head = HEAD, headers = {}, ...options } = {}) => {
    const card = `<nutgraf-card for="story" ${attributes}>${content}</nutgraf-card>`;
    // Room below, so that the last passage can come up to its place.
    const body = `${card}${article}<p>The end</p><p></p><p></p>`;
    server.pages["/card"] = { body: html({ head, body }), headers };
    const visited = await open(browser, `${server.url}/card`, { reducedMotion: "reduce", ...options });
    const { page } = visited;
    await page.waitForFunction(() => events.some(({ type }) => type === "nutgraf-ready"));
    const control = (part) => page.locator(`nutgraf-card [part~=${part}]`);
    return Object.assign(visited, {
      control,
      /** The arrows beside the sentences, or beside the quotes. */
      arrow: (part = "item") => control(part).locator("[part=jump]"),
      told: (type) =>
        page.evaluate((type) => events.filter((event) => event.type === `nutgraf-${type}`), type),
      /** The marked passages and how far from the window's top the first one stands. */
      marked: () =>
        page.evaluate((name) => {
          const ranges = [...(CSS.highlights.get(name) ?? [])];
          return { texts: ranges.map(String), top: ranges[0]?.getBoundingClientRect().top };
        }, NAME),
      status: () => control("status").textContent(),
    });
  };
}
