// The WordPress plugin in a real WordPress, on SQLite and PHP's own server.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFile, cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { launch, open } from "../browser/browser.mjs";
import { ROOT } from "../browser/server.mjs";

const run = promisify(execFile);
const WORK = join(ROOT, "target/wordpress");
const SITE = join(WORK, "site");

/** The npm package that has WordPress itself, as its makers built it, and its database on SQLite. */
const BUILDS = "@wp-playground/wordpress-builds@0.9.19";
const WORDPRESS = ["package/src/wordpress/wp-6.5.zip", "264f163157658da2a4df8f9979f527fc806fd963039b4a14062ab99e8f44ecd9"];
const SQLITE = ["package/src/sqlite-database-integration/sqlite-database-integration.zip", "fd6f40639954a24161f465620837326a75e0bb43029f9e734e64418d991001b2"];

let address;
let server;
let browser;
let posts;
let placed;
let log = "";

/** A part of the builds, fetched once. */
async function fetched([path, sha256]) {
  const file = join(WORK, path);
  if (!(await readFile(file).catch(() => null))) {
    const { stdout } = await run("npm", ["pack", "--silent", "--pack-destination", WORK, BUILDS], { maxBuffer: 1 << 26 });
    await run("tar", ["-xzf", join(WORK, stdout.trim()), "-C", WORK, WORDPRESS[0], SQLITE[0]]);
    await rm(join(WORK, stdout.trim()));
  }
  const bytes = await readFile(file);
  assert.equal(createHash("sha256").update(bytes).digest("hex"), sha256, path);
  return bytes;
}

async function unpack(part, folder, inside = "") {
  for (const [name, bytes] of Object.entries(unzipSync(await fetched(part)))) {
    if (name.endsWith("/") || !name.startsWith(inside)) continue;
    const file = join(folder, name.slice(inside.length));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}

/** A port that nobody listens to. */
const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

before(async () => {
  await mkdir(WORK, { recursive: true });
  await rm(SITE, { recursive: true, force: true });
  await unpack(WORDPRESS, SITE);
  const sqlite = join(SITE, "wp-content/plugins/sqlite-database-integration");
  await unpack(SQLITE, sqlite, "sqlite-database-integration-main/");
  const drop = await readFile(join(sqlite, "db.copy"), "utf8");
  await writeFile(join(SITE, "wp-content/db.php"), drop.replaceAll("{SQLITE_IMPLEMENTATION_FOLDER_PATH}", sqlite));
  await cp(join(WORK, "nutgraf"), join(SITE, "wp-content/plugins/nutgraf"), { recursive: true });
  address = `http://127.0.0.1:${await freePort()}`;
  const config = join(SITE, "wp-config.php");
  const defines = `define('WP_HOME', '${address}'); define('WP_SITEURL', '${address}'); define('WP_DEBUG', true); define('WP_HTTP_BLOCK_EXTERNAL', true);`;
  await writeFile(config, (await readFile(config, "utf8")).replace("define( 'WP_DEBUG', false );", defines));
  await copyFile(join(ROOT, "tests/wordpress/setup.php"), join(SITE, "setup.php"));
  const article = join(ROOT, "tests/articles/politics.txt");
  const { stdout } = await run("php", [join(SITE, "setup.php"), address, article], { env: { ...process.env, NUTGRAF_COMMAND: process.env.NUTGRAF } });
  ({ ids: posts, placed } = JSON.parse(stdout));
  server = spawn("php", ["-S", address.slice("http://".length), "-t", SITE], { stdio: ["ignore", "ignore", "pipe"] });
  server.stderr.on("data", (data) => (log += data));
  await new Promise((resolve, reject) => {
    server.stderr.on("data", () => log.includes("started") && resolve());
    server.on("exit", () => reject(new Error(log)));
  });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.kill();
});

/** The page that lists all posts. */
const HOME = "home";

/** Opens a post, and waits for its card, if it is to have one. */
async function visit(name, { card = true, ...options } = {}) {
  const visited = await open(browser, name === HOME ? address : `${address}/?p=${posts[name]}`, options);
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
  assert.deepEqual(placed, ["<card><p>One</p><p>Two</p>", "<p>One</p><card><p>Two</p>", "<p>One</p><p>Two</p><card>"]);
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

test("PHP has nothing to remark about the plugin", () => {
  const remarks = log.split("\n").filter((line) => /PHP (Warning|Notice|Deprecated|Fatal)/.test(line) && line.includes("plugins/nutgraf"));
  assert.deepEqual(remarks, []);
});
