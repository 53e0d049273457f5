// @ts-check

/**
 * The bytes at an address.
 * @param {string | URL} url
 * @returns {Promise<BufferSource>}
 */
export async function read(url) {
  // Node's `fetch` reads no files, and an `import` of what does would break other platforms.
  const { process } = /** @type {any} */ (globalThis);
  const files = `${url}`.startsWith("file:") && process?.getBuiltinModule?.("node:fs/promises");
  return files ? files.readFile(new URL(url)) : body(await fetch(url));
}

/**
 * The module, compiled; the package's own, unless another is given.
 * @param {Awaited<import("./index.d.ts").WasmSource> | null | undefined} source
 * @returns {Promise<WebAssembly.Module>}
 */
export async function compile(source) {
  if (typeof WebAssembly !== "object") throw new Error("there is no WebAssembly here");
  if (source instanceof WebAssembly.Module) return source;
  // Compiled from bytes, not from a stream: at this size nothing is gained, and a server that
  // sends another content type does not matter.
  return WebAssembly.compile(await (source ? bytesOf(source) : ownBytes()));
}

/**
 * @param {string | URL | Response | BufferSource} source
 * @returns {Promise<BufferSource>}
 */
async function bytesOf(source) {
  if (typeof source === "string" || source instanceof URL) return read(source);
  if (typeof Response === "function" && source instanceof Response) return body(source);
  return /** @type {BufferSource} */ (source);
}

/** The module's bytes: the file beside this one, or where that is not to be had, a script with the same bytes. */
async function ownBytes() {
  try {
    const bytes = await read(new URL("./nutgraf_bg.wasm", import.meta.url));
    if (isWasm(bytes)) return bytes;
    throw new Error("the answer is no WebAssembly");
  } catch (error) {
    const { deflated } = await import("./wasm-bytes.js").catch(() => {
      throw error;
    });
    return inflate(Uint8Array.from(atob(deflated), (char) => char.charCodeAt(0)));
  }
}

/** @param {BufferSource} bytes */
function inflate(bytes) {
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Response(inflated).arrayBuffer();
}

/** @param {BufferSource} source */
function isWasm(source) {
  const bytes = ArrayBuffer.isView(source) ? new Uint8Array(source.buffer, source.byteOffset) : new Uint8Array(source);
  return bytes[0] === 0 && bytes[1] === 97 && bytes[2] === 115 && bytes[3] === 109;
}

/** @param {Response} response */
async function body(response) {
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return response.arrayBuffer();
}
