// A host as sites have them: HTTP/2, brotli, types, files that may be kept for good.
import { execFileSync } from "node:child_process";
import { X509Certificate, createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createSecureServer } from "node:http2";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

const PACKAGE = fileURLToPath(new URL("../../pkg/", import.meta.url));
const TYPES = { ".js": "text/javascript", ".wasm": "application/wasm" };

/** Serves the package under /pkg/, and pages, a map from paths to HTML. */
export async function serve(pages) {
  const { key, cert } = certificate();
  const files = readdirSync(PACKAGE, { recursive: true }).filter((file) => extname(file) in TYPES);
  // Ahead of time, as hosts do.
  const compressed = new Map(files.map((file) => [`/pkg/${file}`, brotliCompressSync(readFileSync(join(PACKAGE, file)))]));
  const server = createSecureServer({ key, cert }, ({ url }, response) => {
    const { pathname } = new URL(url, "https://localhost");
    const file = compressed.get(pathname);
    const page = pages.get(pathname);
    if (!file && !page) return response.writeHead(404).end();
    response.writeHead(200, {
      "content-type": file ? TYPES[extname(pathname)] : "text/html; charset=utf-8",
      "content-encoding": "br",
      "cache-control": file ? "public, max-age=31536000, immutable" : "no-store",
    });
    response.end(file ?? brotliCompressSync(page));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `https://127.0.0.1:${server.address().port}`,
    /** What a browser has to be told to trust this host: without trust it keeps no files. */
    trust: `--ignore-certificate-errors-spki-list=${fingerprint(cert)}`,
    close: () => server.close(),
  };
}

function certificate() {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-start-"));
  const [key, cert] = ["key.pem", "cert.pem"].map((name) => join(folder, name));
  const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  const names = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"];
  try {
    execFileSync("openssl", ["req", "-x509", ...kind, ...names, "-keyout", key, "-out", cert], { stdio: "ignore" });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Of the certificate's public key. */
function fingerprint(cert) {
  const key = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(key).digest("base64");
}
