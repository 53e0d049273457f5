import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFile, cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { ROOT } from "../browser/server.mjs";

const run = promisify(execFile);
const WORK = join(ROOT, "target/wordpress");
const SITE = join(WORK, "site");

/** The npm package that has WordPress itself, as its makers built it, and its database on SQLite. */
const BUILDS = "@wp-playground/wordpress-builds@0.9.19";
const ARCHIVE = join(WORK, "wp-playground-wordpress-builds-0.9.19.tgz");
const SHA256 = "e62ccde83c48571e7f38b46030f13a9a868e42086b1c7c80b54cde535edd114d";
const WORDPRESS = "package/src/wordpress/wp-6.5.zip";
const SQLITE = "package/src/sqlite-database-integration/sqlite-database-integration.zip";
/** The styles and scripts of the administration, which the zip leaves out. */
const ASSETS = "package/public/wp-6.5";

/** Fetches the builds once, and takes the parts out of them. */
async function fetchBuilds() {
  const read = () => readFile(ARCHIVE).catch(() => null);
  if (!(await read())) await run("npm", ["pack", "--silent", "--pack-destination", WORK, BUILDS], { maxBuffer: 1 << 26 });
  assert.equal(createHash("sha256").update(await read()).digest("hex"), SHA256, BUILDS);
  await run("tar", ["-xzf", ARCHIVE, "-C", WORK, WORDPRESS, SQLITE, ASSETS]);
}

async function unpack(part, folder, inside = "") {
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(join(WORK, part))))) {
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

/**
 * Starts a site with the plugin and some posts: `{ address, posts, placed, log, stop }`. `posts` has the ids by name,
 * `placed` where a card is put, `log` what PHP said until now.
 */
export async function start() {
  await mkdir(WORK, { recursive: true });
  await rm(SITE, { recursive: true, force: true });
  await fetchBuilds();
  await cp(join(WORK, ASSETS), SITE, { recursive: true });
  await unpack(WORDPRESS, SITE);
  const sqlite = join(SITE, "wp-content/plugins/sqlite-database-integration");
  await unpack(SQLITE, sqlite, "sqlite-database-integration-main/");
  const drop = await readFile(join(sqlite, "db.copy"), "utf8");
  await writeFile(join(SITE, "wp-content/db.php"), drop.replaceAll("{SQLITE_IMPLEMENTATION_FOLDER_PATH}", sqlite));
  await cp(join(WORK, "nutgraf"), join(SITE, "wp-content/plugins/nutgraf"), { recursive: true });
  const address = `http://127.0.0.1:${await freePort()}`;
  const config = join(SITE, "wp-config.php");
  const defines = `define('WP_HOME', '${address}'); define('WP_SITEURL', '${address}'); define('WP_DEBUG', true); define('WP_HTTP_BLOCK_EXTERNAL', true);`;
  await writeFile(config, (await readFile(config, "utf8")).replace("define( 'WP_DEBUG', false );", defines));
  await copyFile(join(ROOT, "tests/wordpress/setup.php"), join(SITE, "setup.php"));
  const article = join(ROOT, "tests/articles/politics.txt");
  const { stdout } = await run("php", [join(SITE, "setup.php"), address, article], { env: { ...process.env, NUTGRAF_COMMAND: process.env.NUTGRAF } });
  const { ids: posts, placed } = JSON.parse(stdout);
  const server = spawn("php", ["-S", address.slice("http://".length), "-t", SITE], { stdio: ["ignore", "ignore", "pipe"] });
  let log = "";
  server.stderr.on("data", (data) => (log += data));
  await new Promise((resolve, reject) => {
    server.stderr.on("data", () => log.includes("started") && resolve());
    server.on("exit", () => reject(new Error(log)));
  });
  // The first page takes longest.
  await fetch(`${address}/wp-login.php`);
  return { address, posts, placed, log: () => log, stop: () => server.kill() };
}
