// The WordPress plugin in a real WordPress, on SQLite and PHP's own server.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open } from "../browser/browser.mjs";
import { start } from "./site.mjs";

let site;
let browser;
before(async () => {
  [site, browser] = await Promise.all([start(), launch()]);
});
after(async () => {
  await browser?.close();
  site?.stop();
});

/** The page that lists all posts. */
const HOME = "home";

/** Opens a post, and waits for its card, if it is to have one. */
async function visit(name, { card = true, ...options } = {}) {
  const visited = await open(browser, name === HOME ? site.address : `${site.address}/?p=${site.posts[name]}`, options);
  const { page } = visited;
  if (card) await page.waitForFunction(() => document.querySelector("nutgraf-card")?.shadowRoot?.textContent.includes("night ferry"));
  const scripts = await page.$$eval("script[src*=nutgraf]", (tags) => tags.map(({ src }) => new URL(src).pathname.split("/").at(-1)));
  return { ...visited, scripts };
}

const shown = (page) => page.$eval("nutgraf-card", (card) => card.shadowRoot.querySelector(".card").innerText);

test("a post has a card above its text, in its column, as the site chose", async () => {
  const { page, scripts, errors, close } = await visit("plain");
  assert.deepEqual(scripts, ["embed.js"]);
  const card = page.locator("nutgraf-card");
  const text = page.locator(".wp-block-post-content > p").first();
  const [above, below] = [await card.boundingBox(), await text.boundingBox()];
  assert.ok(above.y + above.height <= below.y && Math.abs(above.x - below.x) < 1 && Math.abs(above.width - below.width) < 1);
  assert.equal(await card.getAttribute("look"), "boxed");
  assert.match(await shown(page), /Key points/);
  assert.deepEqual(errors, []);
  await close();
});

test("an editor's own points are shown as text, in place of ours", async () => {
  const { page, scripts, errors, close } = await visit("points", { card: false });
  assert.deepEqual(scripts, ["element.js"]);
  const points = await page.$$eval("nutgraf-card > ul > li", (items) => items.map(({ textContent }) => textContent));
  assert.deepEqual(points, ["Our <b>first</b> point", "Our second"]);
  await page.waitForFunction(() => document.querySelector("nutgraf-card").shadowRoot?.querySelector("slot"));
  assert.deepEqual(errors, []);
  await close();
});

test("a post whose card is off, and a page of many posts, load nothing of ours", async () => {
  for (const name of ["off", HOME]) {
    const { page, scripts, close } = await visit(name, { card: false });
    assert.deepEqual([scripts, await page.locator("nutgraf-card").count()], [[], 0]);
    await close();
  }
});

test("an element is put above the text, below the first paragraph, or below the text", () => {
  assert.deepEqual(site.placed, ["<card><p>One</p><p>Two</p>", "<p>One</p><card><p>Two</p>", "<p>One</p><p>Two</p><card>"]);
});

test("a block has the card where it stands", async () => {
  const { page, scripts, errors, close } = await visit("block");
  assert.deepEqual(scripts, ["element.js"]);
  const neighbours = await page.$eval("nutgraf-card", (card) => [card.previousElementSibling, card.nextElementSibling].map(({ textContent }) => textContent.slice(0, 8)));
  assert.deepEqual(neighbours, ["The vote", "The ferr"]);
  assert.equal(await page.locator("nutgraf-card").count(), 1);
  assert.deepEqual(errors, []);
  await close();
});

test("a card that was written when the post was saved shows without scripts", async () => {
  const { page, close } = await visit("written", { card: false, javaScriptEnabled: false });
  // The browser has made the shadow root of it.
  const card = page.locator("nutgraf-card[look=boxed][heading='Key points']");
  assert.match(await card.locator(".card").innerText(), /Key points[^]*night ferry/);
  await close();
  const withScripts = await visit("written");
  assert.deepEqual([withScripts.scripts, withScripts.errors], [["element.js"], []]);
  await withScripts.close();
});

/** A page of the administration, for the site's owner. */
async function administer(path) {
  const visited = await open(browser, `${site.address}/wp-login.php?redirect_to=${encodeURIComponent(`${site.address}/wp-admin/${path}`)}`);
  const { page } = visited;
  // PHP answers one request at a time, and the editor makes many.
  page.setDefaultTimeout(300_000);
  await page.fill("#user_login", "owner");
  await page.fill("#user_pass", "a password for the tests");
  await page.click("#wp-submit");
  await page.waitForURL((url) => url.pathname.startsWith("/wp-admin/"));
  return visited;
}

test("the site's owner chooses on Settings → Reading how cards look, and posts have it so", async () => {
  const { page, close } = await administer("options-reading.php");
  await page.getByLabel("Place").selectOption({ label: "Below the text" });
  await page.getByLabel("Look").selectOption({ label: "Ruled" });
  await page.getByLabel("Length", { exact: true }).selectOption({ label: "Five sentences" });
  await page.getByLabel("Heading").fill("In a nutshell");
  await page.click("#submit");
  await page.waitForURL(/settings-updated=true/);
  assert.equal(await page.getByLabel("Look").inputValue(), "rule");
  await close();
  const post = await visit("plain");
  const card = post.page.locator("nutgraf-card");
  assert.equal(await card.getAttribute("look"), "rule");
  const [above, below] = [await post.page.locator(".wp-block-post-content > p").last().boundingBox(), await card.boundingBox()];
  assert.ok(above.y < below.y);
  assert.match(await shown(post.page), /In a nutshell/);
  await post.close();
});

test("an editor puts the block into a post, gives points of their own, and switches the card off", async () => {
  const { page, errors, close } = await administer(`post.php?post=${site.posts.edited}&action=edit`);
  // A guide covers the editor when it is opened for the first time.
  const guide = page.getByRole("dialog").getByRole("button", { name: "Close" });
  await page.addLocatorHandler(guide, () => guide.click());
  await page.getByRole("button", { name: "Toggle block inserter" }).click();
  await page.getByPlaceholder("Search").fill("summary card");
  await page.getByRole("option", { name: "Summary card" }).click();
  await page.getByText("The summary card stands here.").waitFor();
  await page.getByRole("button", { name: "Toggle block inserter" }).click();
  await page.getByRole("button", { name: "Settings", exact: true }).click();
  // What belongs to the block is shown first; the box belongs to the post.
  await page.getByRole("region", { name: "Editor settings" }).getByRole("tab", { name: "Post" }).click();
  const box = page.locator("#nutgraf");
  await box.getByLabel("Your own points, one a line, in place of ours").fill("One point\nAnd another");
  // The boxes are sent last.
  const save = () =>
    Promise.all([
      page.waitForResponse((response) => response.url().includes("meta-box-loader")),
      page.getByRole("button", { name: "Update", exact: true }).click(),
    ]);
  await save();
  const points = await visit("edited", { card: false });
  assert.deepEqual(await points.page.$$eval("nutgraf-card > ul > li", (items) => items.map(({ textContent }) => textContent)), ["One point", "And another"]);
  await points.close();
  await box.getByLabel("No card for this article").check();
  await save();
  const off = await visit("edited", { card: false });
  assert.equal(await off.page.locator("nutgraf-card").count(), 0);
  await off.close();
  assert.deepEqual(errors, []);
  await close();
});

test("PHP has nothing to remark about the plugin", () => {
  const remarks = site.log().split("\n").filter((line) => /PHP (Warning|Notice|Deprecated|Fatal)/.test(line) && line.includes("plugins/nutgraf"));
  assert.deepEqual(remarks, []);
});
