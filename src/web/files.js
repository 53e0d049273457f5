import { readFile } from "node:fs/promises";
import { readWith } from "./wasm.js";

// Node's fetch does not read files.
readWith(async (url) => {
  const address = new URL(url);
  if (address.protocol === "file:") return readFile(address);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.arrayBuffer();
});
