// @ts-check

/**
 * How the bytes at an address are read; Node has a way of its own.
 * @type {(url: string | URL) => Promise<BufferSource>}
 */
export let read = async (url) => body(await fetch(url));

/** @param {(url: string | URL) => Promise<BufferSource>} reader */
export function readWith(reader) {
  read = reader;
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
    const { base64 } = await import("./wasm-bytes.js").catch(() => {
      throw error;
    });
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  }
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
