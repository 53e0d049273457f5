import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** The repository. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".xhtml": "application/xhtml+xml; charset=utf-8",
};

/**
 * Serves the repository's files, and pages made up by a test.
 *
 * `pages` maps a path to HTML, or to `{ body, type, headers, status, after, isGone }`: it is answered once what `after`
 * promises has come, or, if it `isGone`, never. `wasm` says how the module is
 * served: `"left behind"` answers 404, `"missing"` does so for the script with its bytes, too, `"cut"` half of it,
 * `"html"` with the wrong type. `cors` lets other origins read. All can be changed while it runs.
 * `reports` are those that browsers send to /reports, where a policy tells them to.
 */
export async function serve({ pages = {}, wasm = "whole", cors = false } = {}) {
  const state = { pages, wasm, cors, requests: [], reports: [] };
  const server = createServer((request, response) => {
    answer(state, request, response).catch((error) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return Object.assign(state, {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  });
}

async function answer(state, request, response) {
  const { pathname } = new URL(request.url, "http://localhost");
  state.requests.push(request.url);
  if (state.cors) response.setHeader("access-control-allow-origin", "*");
  if (pathname === "/reports") {
    state.reports.push(await text(request));
    response.writeHead(204).end();
    return;
  }
  const page = state.pages[pathname];
  if (page !== undefined) {
    const { body = page, type = TYPES[extname(pathname)] ?? TYPES[".html"], headers = {}, status = 200, after, isGone } = page;
    if (isGone) return void response.destroy();
    await after?.();
    response.writeHead(status, { "content-type": type, ...headers }).end(body);
    return;
  }
  const file = join(ROOT, normalize(decodeURIComponent(pathname)));
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) {
    response.writeHead(404).end("not found");
    return;
  }
  if (file.endsWith("wasm-bytes.js") && state.wasm === "missing") {
    response.writeHead(404).end("not found");
    return;
  }
  if (file.endsWith(".wasm") && state.wasm !== "whole") {
    await broken(state.wasm, file, response);
    return;
  }
  response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
  createReadStream(file).pipe(response);
}

async function broken(how, file, response) {
  const bytes = await readFile(file);
  if (how === "missing" || how === "left behind") response.writeHead(404).end("not found");
  if (how === "cut") response.writeHead(200, { "content-type": TYPES[".wasm"] }).end(bytes.subarray(0, bytes.length / 2));
  if (how === "html") response.writeHead(200, { "content-type": TYPES[".html"] }).end(bytes);
}
