// How a card looks: three looks in every scheme, on pages of all sorts.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { launch, open } from "./browser.mjs";
import { NEWSPAPERS, newspaper } from "./newspapers.mjs";
import { ROOT, serve } from "./server.mjs";
import { speak } from "./speech.mjs";

const LOOKS = ["quiet", "rule", "boxed"];
/** Every control there is. */
const ALL = `data-controls="length copy copy-line share listen feedback about keywords" data-about-url="/how"`;

let browser;
let server;
let axe;
before(async () => {
  [browser, server, axe] = await Promise.all([
    launch(),
    serve(),
    readFile(`${ROOT}tests/node_modules/axe-core/axe.min.js`, "utf8"),
  ]);
});
after(() => Promise.all([browser.close(), server.close()]));

/** A newspaper with a card that the script puts there. */
async function visit(name, { attributes = "", collapsed = "false", ...options } = {}) {
  server.pages["/paper"] = newspaper(name, `<script src="/pkg/embed.js" data-collapsed="${collapsed}" ${attributes}></script>`);
  const visited = await open(browser, `${server.url}/paper`, options);
  await visited.page.waitForFunction(() => document.querySelector("nutgraf-card")?.summary);
  const part = (name) => visited.page.locator(`nutgraf-card [part~=${name}]`).first();
  return Object.assign(visited, {
    part,
    style: (name, property, pseudo) =>
      part(name).evaluate((part, [property, pseudo]) => getComputedStyle(part, pseudo)[property], [property, pseudo]),
  });
}

for (const [scheme, options] of Object.entries({
  "on a light page": { name: "broadsheet" },
  "on a dark page": { name: "dark" },
  "on a tinted page, to the left": { name: "magazine" },
  // axe measures no Arabic letters, so that this card is headed in Latin ones.
  "from right to left": { name: "arabic", attributes: `data-heading="In brief"` },
  "in a light of its own on a dark page": { name: "dark", attributes: `data-theme="light"` },
  "in a dark of its own on a light page": { name: "tabloid", attributes: `data-theme="dark"` },
  "in the reader's dark": { name: "sidebar", attributes: `data-theme="auto"`, colorScheme: "dark" },
})) {
  for (const look of LOOKS) {
    test(`axe finds no fault, contrast included: ${look}, ${scheme}`, async () => {
      const { name, attributes = "", ...rest } = options;
      const visited = await visit(name, { attributes: `${attributes} ${ALL} data-look="${look}"`, before: speak, ...rest });
      await visited.page.evaluate(axe);
      const check = () =>
        visited.page.evaluate(async () => {
          const { passes, violations } = await window.axe.run("nutgraf-card", { resultTypes: ["violations", "passes"] });
          const faults = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
          return { faults, contrast: passes.find(({ id }) => id === "color-contrast")?.nodes.length ?? 0 };
        });
      const opened = await check();
      assert.deepEqual(opened.faults, []);
      assert.ok(opened.contrast > 0, "contrast was measured");
      for (const part of ["about", "listen", "helpful", "toggle"]) {
        await visited.part(part).click();
        assert.deepEqual((await check()).faults, [], part);
      }
      // In the room above a text that is being read already.
      await visited.page.$eval("nutgraf-card", (card) => {
        card.toggleAttribute("slim", true);
        card.style.blockSize = "24px";
      });
      assert.deepEqual((await check()).faults, [], "slim");
      await visited.close();
    });
  }
}

test("axe does find a faint text", async () => {
  const visited = await visit("broadsheet");
  await visited.page.addStyleTag({ content: "nutgraf-card { --nutgraf-muted: #bbb }" });
  await visited.page.evaluate(axe);
  const faults = await visited.page.evaluate(async () => (await window.axe.run("nutgraf-card")).violations.map(({ id }) => id));
  assert.deepEqual(faults, ["color-contrast"]);
  await visited.close();
});

for (const name of Object.keys(NEWSPAPERS)) {
  test(`nothing sticks out from 280 to 1600 px: ${name}`, async () => {
    const visited = await visit(name, { attributes: ALL, before: speak });
    await visited.part("about").click();
    for (const [width, size] of [[280], [360], [768], [1600], [280, "32px"], [768, "32px"]]) {
      await visited.page.setViewportSize({ width, height: 800 });
      await visited.page.evaluate(async (size) => {
        document.documentElement.style.fontSize = size ?? "";
        // The card is given its new edges in the frame in which its column changes.
        for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
      }, size);
      for (const look of LOOKS) {
        const wide = await visited.page.$eval(
          "nutgraf-card",
          (card, look) => {
            card.setAttribute("look", look);
            const { left, right } = card.getBoundingClientRect();
            const out = (part) => part.getBoundingClientRect().right > right + 1 || part.getBoundingClientRect().left < left - 1;
            const shown = [...card.shadowRoot.querySelectorAll("[part]:not([part~=status])")].filter((part) => part.offsetWidth);
            return shown.filter((part) => out(part) || part.scrollWidth > card.offsetWidth).map((part) => part.part.value);
          },
          look,
        );
        assert.deepEqual(wide, [], `${look} at ${width} px ${size ?? ""}`);
      }
    }
    assert.deepEqual([visited.errors, visited.warnings], [[], []]);
    await visited.close();
  });
}

test("each look has its own silhouette", async () => {
  const seen = new Set();
  for (const look of LOOKS) {
    const visited = await visit("broadsheet", { attributes: `data-look="${look}"` });
    const properties = ["borderTopWidth", "borderInlineStartWidth", "backgroundColor"];
    const values = await Promise.all(properties.map((property) => visited.style("card", property)));
    seen.add([...values, await visited.style("card", "display", "::before")].join(" "));
    await visited.close();
  }
  assert.equal(seen.size, LOOKS.length, [...seen].join("\n"));
});

test("key sentences are marked points, quotes are larger, figures stand on the line", async () => {
  const visited = await visit("broadsheet");
  const size = async (name) => parseFloat(await visited.style(name, "fontSize"));
  assert.ok((await size("quote")) > 1.25 * (await size("sentence")));
  assert.ok((await size("attribution")) < (await size("sentence")));
  assert.ok(parseFloat(await visited.style("item", "borderTopWidth", "::before")) > 2);
  assert.equal(await visited.style("sentence", "fontVariantNumeric"), "lining-nums");
  const [mark, quote] = await Promise.all(["mark", "quote"].map((name) => visited.part(name).boundingBox()));
  assert.ok(mark.x + mark.width <= quote.x + 1, "the opening mark hangs in the margin");
  await visited.close();
});

test("the reader's own size of type counts", async () => {
  const visited = await visit("newsletter");
  const size = async (name) => parseFloat(await visited.style(name, "fontSize"));
  const before = [await size("sentence"), await size("time")];
  await visited.page.addStyleTag({ content: "body { font-size: 36px } html { font-size: 32px }" });
  assert.deepEqual([await size("sentence"), await size("time")], before.map((size) => size * 2));
  await visited.close();
});

test("a closed card shows one line of what is in it", async () => {
  const visited = await visit("gutenberg", { collapsed: "" });
  const teaser = visited.part("teaser");
  const line = parseFloat(await visited.style("teaser", "lineHeight"));
  const { height } = await teaser.boundingBox();
  assert.ok(height > line && height < 2 * line, `${height} px for a line of ${line}`);
  assert.equal(await teaser.textContent(), await visited.part("sentence").textContent());
  await visited.part("toggle").click();
  assert.equal(await teaser.isVisible(), false);
  await visited.close();
});

test("from right to left everything is the other way round", async () => {
  const visited = await visit("arabic");
  const centre = async (name) => {
    const { x, width } = await visited.part(name).boundingBox();
    return x + width / 2;
  };
  assert.ok((await centre("toggle")) > (await centre("time")));
  assert.ok((await centre("copy")) > (await centre("about")));
  await visited.close();
});

test("print is ink on paper, open, without controls, in every look and theme", async () => {
  for (const look of LOOKS) {
    const visited = await visit("dark", { attributes: `${ALL} data-look="${look}" data-theme="dark"`, collapsed: "", before: speak });
    await visited.page.emulateMedia({ media: "print" });
    assert.deepEqual(
      [await visited.style("card", "color"), await visited.style("card", "backgroundColor"), await visited.style("time", "color")],
      ["rgb(0, 0, 0)", "rgb(255, 255, 255)", "rgb(0, 0, 0)"],
    );
    assert.ok(await visited.part("sentence").isVisible());
    assert.deepEqual(await visited.page.locator("nutgraf-card :is(button:not([part=toggle]), a)").filter({ visible: true }).count(), 0);
    assert.ok(await visited.part("method").isVisible(), "who chose it is told on paper, too");
    assert.equal(await visited.part("teaser").isVisible(), false);
    await visited.close();
  }
});

test("forced colours leave the marks and the box", async () => {
  const visited = await visit("broadsheet", { attributes: `data-look="boxed"`, forcedColors: "active" });
  const ink = await visited.style("card", "color");
  assert.equal(await visited.style("item", "borderTopColor", "::before"), ink);
  assert.equal(await visited.style("card", "borderInlineStartColor"), ink);
  assert.equal(await visited.style("toggle", "borderBottomColor", "::after"), ink);
  await visited.close();
});
