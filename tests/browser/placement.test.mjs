// Where a card goes that no one has made a place for, and that nothing else on the page changes or moves.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open } from "./browser.mjs";
import { NEWSPAPERS, newspaper } from "./newspapers.mjs";
import { serve } from "./server.mjs";

const WINDOWS = { "a desktop": { width: 1280, height: 800 }, "a phone": { width: 375, height: 700 } };
const SCRIPT = `<script src="/pkg/embed.js"></script>`;
/** What follows from how much room there is, and not from the page's rules. */
const LAYOUT = /^(height|width|block-size|inline-size|perspective-origin|transform-origin|inset|top|bottom|left|right|grid-template)/;

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser.close(), server.close()]));

/** A newspaper that notes its layout shifts. */
async function visit(name, head, options = {}) {
  server.pages["/paper"] = newspaper(name, head);
  const { before, ...rest } = options;
  const visited = await open(browser, `${server.url}/paper`, {
    viewport: WINDOWS["a desktop"],
    ...rest,
    before: () => {
      window.shifts = [];
      new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: "layout-shift", buffered: true });
    },
  });
  return Object.assign(visited, {
    card: () => visited.page.waitForFunction(() => document.querySelector("nutgraf-card")?.summary),
    embed: () => visited.page.evaluate(() => document.head.append(Object.assign(document.createElement("script"), { src: "/pkg/embed.js" }))),
    /** What has moved since the page began, once two more frames have shown. */
    shift: () =>
      visited.page.evaluate(async () => {
        for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
        await new Promise((resolve) => setTimeout(resolve));
        return shifts.reduce((sum, { value }) => sum + value, 0);
      }),
  });
}

/** How everything but the card looks. */
function looks({ page }) {
  return page.evaluate((layout) => {
    const excluded = new RegExp(layout);
    const all = [...document.body.querySelectorAll("*")].filter((element) => !element.localName.startsWith("nutgraf"));
    return all.map((element) => {
      const styles = [undefined, "::before", "::after", "::first-letter", "::first-line"].map((pseudo) => getComputedStyle(element, pseudo));
      const values = styles.map((style) => [...style].filter((name) => !excluded.test(name)).map((name) => `${name}: ${style.getPropertyValue(name)}`));
      return [`${element.localName}.${element.className}`, ...values.flat()];
    });
  }, LAYOUT.source);
}

/** In which elements two pages' looks differ, and in what. */
function differences(before, after) {
  assert.equal(before.length, after.length);
  return before.map((look, at) => look.filter((value, k) => value !== after[at][k]).slice(0, 4)).filter((values) => values.length);
}

/** The card's inner edges, those of the text below it, and what stands where. */
function measure({ page }, next) {
  return page.evaluate((next) => {
    const edges = (element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      return { left: left + parseFloat(style.paddingLeft), right: right - parseFloat(style.paddingRight), top, bottom };
    };
    const card = document.querySelector("nutgraf-card");
    const text = [...document.querySelectorAll("p, hr")].find((element) => element.matches(next ? "p" : "hr") && element.textContent.startsWith(next));
    const heads = document.querySelectorAll("h1, .standfirst, .dek, .lead, .subtitle, .excerpt, .byline, .by, .meta, .post-meta, .hero, figure");
    return { card: edges(card), text: edges(text), heads: [...heads].map((head) => [head.className || head.localName, head.getBoundingClientRect().bottom]) };
  }, next);
}

for (const [name, { next }] of Object.entries(NEWSPAPERS)) {
  for (const [kind, viewport] of Object.entries(WINDOWS)) {
    test(`a card fits in, nothing else changes and nothing moves: ${name}, on ${kind}`, async () => {
      const plain = await visit(name, "", { viewport });
      const untouched = await looks(plain);
      await plain.close();
      const visited = await visit(name, SCRIPT, { viewport });
      await visited.card();
      assert.deepEqual(differences(untouched, await looks(visited)), []);
      assert.equal(await visited.shift(), 0);
      const { card, text, heads } = await measure(visited, next);
      assert.ok(card.bottom <= text.top + 1 && card.bottom > text.top - 80, `right above the text: ${card.bottom} and ${text.top}`);
      for (const [head, bottom] of heads) assert.ok(bottom <= card.top + 1, `${head} stands above the card`);
      for (const edge of ["left", "right"]) assert.ok(Math.abs(card[edge] - text[edge]) <= 1, `${edge}: ${card[edge]} and ${text[edge]}`);
      assert.ok(card.left >= 8 && card.right <= viewport.width - 8, "it does not touch the window");
      await visited.page.setViewportSize({ width: 600, height: 700 });
      // The card is given its new edges in the frame after the one in which its column changes.
      await visited.page.evaluate(async () => {
        for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
      });
      const narrow = await measure(visited, next);
      assert.ok(Math.abs(narrow.card.right - narrow.text.right) <= 1, "it goes with the text");
      assert.deepEqual([visited.errors, visited.warnings], [[], []]);
      await visited.close();
    });
  }
}

test("what moves is seen to move", async () => {
  const visited = await visit("dark", "");
  await visited.page.evaluate(() => new Promise(requestAnimationFrame));
  await visited.page.evaluate(() => document.querySelector("p").before(Object.assign(document.createElement("hr"), { style: "height: 90px" })));
  assert.ok((await visited.shift()) > 0.01);
  await visited.close();
});

test("a card in view is closed, and opens as far as it needs to; one below the window is open", async () => {
  const inView = await visit("dark", SCRIPT);
  await inView.card();
  const height = () => inView.page.$eval("nutgraf-card", (card) => card.offsetHeight);
  const closed = await height();
  await inView.page.locator("nutgraf-card [part=toggle]").click();
  assert.ok((await height()) > 2 * closed);
  await inView.close();
  const below = await visit("magazine", SCRIPT);
  await below.card();
  assert.equal(await below.page.$eval("nutgraf-card", (card) => card.hasAttribute("collapsed")), false);
  await below.close();
});

test("`data-collapsed` decides: \"false\" is open at once, and true is closed below the window, too", async () => {
  for (const [name, collapsed, open] of [["dark", "false", "true"], ["magazine", "", "false"]]) {
    const visited = await visit(name, `<script src="/pkg/embed.js" data-collapsed="${collapsed}"></script>`);
    await visited.card();
    assert.equal(await visited.page.locator("nutgraf-card [part=toggle]").getAttribute("aria-expanded"), open);
    await visited.close();
  }
});

test("in a text that is being read the card is one line, or waits, and takes its room where nobody looks", async () => {
  for (const [name, isHidden] of [["dark", false], ["column", true]]) {
    const visited = await visit(name, "", { viewport: WINDOWS["a phone"] });
    const { page } = visited;
    const top = () => page.$eval(name === "dark" ? "article > p" : ".text", (text) => text.getBoundingClientRect().top + scrollY);
    const before = await top();
    await visited.embed();
    await visited.card();
    const state = () => page.$eval("nutgraf-card", (card) => [card.hidden, card.offsetHeight]);
    const [hidden, height] = await state();
    assert.equal(hidden, isHidden, name);
    assert.ok(height < 30, `${height} px`);
    assert.equal(await top(), before);
    assert.equal(await visited.shift(), 0);
    await page.mouse.wheel(0, 1500);
    await page.waitForFunction(() => document.querySelector("nutgraf-card").offsetHeight > 60);
    assert.equal((await state())[0], false);
    assert.equal(await visited.shift(), 0);
    await visited.close();
  }
});

test("the one line opens", async () => {
  const visited = await visit("dark", "");
  await visited.embed();
  await visited.card();
  await visited.page.locator("nutgraf-card [part=toggle]").click();
  await visited.page.locator("nutgraf-card [part=sentence]").first().waitFor();
  assert.ok((await visited.page.$eval("nutgraf-card", (card) => card.offsetHeight)) > 150);
  await visited.close();
});

for (const place of ["after-lead", "end"]) {
  test(`data-place="${place}" moves nothing either`, async () => {
    for (const name of ["newsletter", "gutenberg"]) {
      const visited = await visit(name, `<script src="/pkg/embed.js" data-place="${place}"></script>`);
      await visited.page.waitForFunction(() => document.querySelector("nutgraf-card")?.summary);
      assert.equal(await visited.shift(), 0);
      const [above, below] = await visited.page.$eval("nutgraf-card", (card) => {
        const count = (sibling) => {
          let paragraphs = 0;
          for (let node = card[sibling]; node; node = node[sibling]) paragraphs += node.localName === "p";
          return paragraphs;
        };
        return [count("previousElementSibling"), count("nextElementSibling")];
      });
      if (place === "end") assert.equal(below, 0, name);
      else assert.ok(above === 1 && below > 5, `${name}: ${above} above, ${below} below`);
      await visited.close();
    }
  });
}

test("nothing but the script is fetched until the card is near the window, or the page is idle", async () => {
  const long = `<style>article { padding-top: 4000px }</style>`;
  const busy = `<script>window.requestIdleCallback = (callback) => void (window.release = callback)</script>`;
  for (const act of [(page) => page.evaluate(() => release()), (page) => page.mouse.wheel(0, 3000)]) {
    server.requests.length = 0;
    const visited = await visit("dark", long + busy + SCRIPT);
    await visited.page.waitForFunction(() => window.release && document.querySelector("nutgraf-card"));
    await visited.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    assert.deepEqual(server.requests.filter((path) => path.startsWith("/pkg/")), ["/pkg/embed.js"]);
    await act(visited.page);
    await visited.card();
    await visited.close();
  }
});

test("a text that is in view is summarized at once, and its card told of once it shows", async () => {
  const busy = `<script>
    window.requestIdleCallback = () => {};
    window.IntersectionObserver = class { observe() {} disconnect() {} };
    addEventListener("nutgraf-ready", ({ target }) => (window.height = target.getBoundingClientRect().height));
  </script>`;
  const visited = await visit("dark", busy);
  await visited.embed();
  await visited.page.waitForFunction(() => "height" in window);
  assert.ok((await visited.page.evaluate(() => height)) > 0);
  assert.equal(await visited.shift(), 0);
  await visited.close();
});

test("a card that the page takes out as it comes, and puts back, is not hidden for good", async () => {
  const moving = `<script>
    new MutationObserver((_changes, observer) => {
      const card = document.querySelector("nutgraf-card");
      if (!card) return;
      observer.disconnect();
      const { parentNode, nextSibling } = card;
      card.remove();
      setTimeout(() => (parentNode.insertBefore(card, nextSibling), window.isBack = true));
    }).observe(document, { childList: true, subtree: true });
  </script>`;
  const { page, embed, close } = await visit("dark", moving);
  await page.waitForLoadState();
  await embed();
  await page.waitForFunction(() => window.isBack);
  await page.mouse.wheel(0, 3000);
  await page.waitForFunction(() => document.querySelector("nutgraf-card").getBoundingClientRect().height > 0);
  await close();
});

test("where there is no article, the place that was kept goes once it is out of view", async () => {
  const listener = `<script>addEventListener("nutgraf-error", () => (window.isRefused = true))</script>`;
  const short = await visit("dark", `${listener}<script src="/pkg/embed.js" data-min-words="5000"></script>`);
  await short.page.waitForFunction(() => window.isRefused);
  assert.equal(await short.page.$$eval("nutgraf-card", (cards) => cards.length), 1);
  await short.page.mouse.wheel(0, 600);
  await short.page.waitForFunction(() => !document.querySelector("nutgraf-card"));
  assert.equal(await short.page.$("nutgraf-card"), null);
  assert.equal(await short.shift(), 0);
  await short.close();
});
