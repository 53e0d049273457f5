// Starts Debian's Chromium, Firefox and WebKitGTK.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchChromium } from "./chromium.mjs";
import { Session } from "./session.mjs";
import { http, marionette } from "./wires.mjs";

/** No requests of its own, and a port that it chooses itself. */
const PREFERENCES = {
  "marionette.port": 0,
  "services.settings.server": "data:,",
  "browser.shell.checkDefaultBrowser": false,
};

/** The engines that Playwright cannot drive here, by name; each starts a browser and answers with its session. */
export const OTHERS = { Firefox: launchFirefox, WebKit: launchWebKit };
export const ENGINES = { Chromium: launchChromium, ...OTHERS };

async function launchFirefox() {
  const profile = await mkdtemp(join(tmpdir(), "nutgraf-firefox-"));
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  await writeFile(join(profile, "user.js"), lines.join(""));
  const browser = start(process.env.FIREFOX ?? "firefox-esr", ["--headless", "--marionette", "--no-remote", "--profile", profile]);
  const port = await browser.until(async () => Number(await readFile(join(profile, "MarionetteActivePort"), "utf8")));
  const wire = await marionette(port);
  return open(wire, async () => {
    await browser.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
}

async function launchWebKit() {
  const screen = start("Xvfb", ["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]);
  const display = await screen.firstLine();
  const port = await freePort();
  const driver = start("WebKitWebDriver", [`--port=${port}`], { DISPLAY: `:${display}` });
  const address = `http://127.0.0.1:${port}`;
  await driver.until(() => fetch(`${address}/status`));
  return open(http(address), async () => {
    await driver.stop();
    await screen.stop();
  });
}

async function open(wire, stop) {
  await wire.send("NewSession", { capabilities: { alwaysMatch: {} } });
  await wire.send("SetWindowRect", { width: 900, height: 900 });
  return new Session(wire, stop);
}

/** Starts a program; one that ends too early, or is missing, is told of. */
function start(program, args, env = {}) {
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "ignore"], env: { ...process.env, ...env } });
  let failure = "";
  const ended = new Promise((resolve) => {
    child.once("error", ({ message }) => resolve((failure = message)));
    child.once("exit", (code, signal) => resolve((failure ||= `${program} ended: ${code ?? signal}`)));
  });
  return {
    /** What `ask` gives, as soon as it fails no longer. */
    async until(ask) {
      for (;;) {
        const answer = await ask().catch(() => null);
        if (answer) return answer;
        if (failure) throw new Error(failure);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    firstLine: () => Promise.race([
      new Promise((resolve) => child.stdout.once("data", (data) => resolve(String(data).trim()))),
      ended.then((failure) => Promise.reject(new Error(failure))),
    ]),
    async stop() {
      child.kill();
      await ended;
    },
  };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
