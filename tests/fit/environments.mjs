// Where the package is tried: how each project is built, and where it runs. `quick` ones run with every test.

/**
 * @typedef {object} Environment
 * @property {string} name
 * @property {string} project the folder in `projects/`
 * @property {string} [build] a command of the project's own tools
 * @property {"node" | "page" | "server" | "tests" | "extension"} runs as a module, as a page of the folder, as a page of
 *   the project's own server, as tests that write what they get into `answers.json`, or as a part of a browser extension
 * @property {string} [runtime] what runs a module; Node unless told otherwise
 * @property {string} entry the module, the page, the part, or the command of the server or the tests; `$PORT` stands for a
 *   free port, `ELSEWHERE` for another origin, `HASH` for what `integrity` has to say of embed.js
 * @property {string} [post] the server's own path that answers articles with summaries, in place of a page
 * @property {boolean} [card] its answers are those of cards, which stand above the article's opening
 * @property {string} [chunk] the folder of the JavaScript that the build's page loads first: index-….js
 * @property {boolean} [quick]
 */

/**
 * The page that holds nothing but an article and this script tag.
 * @param {string} attributes
 * @param {string} [folder]
 */
const scriptTag = (attributes, folder = "node_modules/nutgraf") =>
  `index.html?${encodeURIComponent(`<script ${attributes} src="${folder}/embed.js" data-article="article" data-min-words="0"></script>`)}`;

/** @type {Environment[]} */
export const ENVIRONMENTS = [
  { name: "Node, import", project: "node-esm", runs: "node", entry: "main.mjs", quick: true },
  { name: "Node, CommonJS", project: "node-cjs", runs: "node", entry: "main.cjs", quick: true },
  { name: "TypeScript", project: "typescript", build: "tsc", runs: "node", entry: "main.js", quick: true },
  { name: "import map", project: "import-map", runs: "page", entry: "index.html", quick: true },
  { name: "script tag, classic", project: "script-tag", runs: "page", card: true, entry: scriptTag(""), quick: true },
  { name: "script tag, async", project: "script-tag", runs: "page", card: true, entry: scriptTag("async") },
  { name: "script tag, defer", project: "script-tag", runs: "page", card: true, entry: scriptTag("defer") },
  { name: "script tag, module", project: "script-tag", runs: "page", card: true, entry: scriptTag('type="module"') },
  { name: "script tag, another origin", project: "script-tag", runs: "page", card: true, entry: scriptTag("async", "ELSEWHERE") },
  { name: "script tag, another origin with SRI", project: "script-tag", runs: "page", card: true, entry: scriptTag('async crossorigin integrity="HASH"', "ELSEWHERE"), quick: true },
  { name: "Vite, build", project: "vite", build: "vite build --base ./", runs: "page", entry: "dist/index.html", chunk: "dist/assets", quick: true },
  { name: "Vite, dev server", project: "vite", runs: "server", entry: "vite --port $PORT --strictPort", quick: true },
  { name: "Vite 6, build", project: "vite-6", build: "vite build --base ./", runs: "page", entry: "dist/index.html" },
  { name: "Vite 6, dev server", project: "vite-6", runs: "server", entry: "vite --port $PORT --strictPort" },
  { name: "webpack", project: "webpack", build: "node build.cjs", runs: "page", entry: "index.html", quick: true },
  { name: "webpack 5.90", project: "webpack-oldest", build: "node build.cjs", runs: "page", entry: "index.html" },
  { name: "Rspack", project: "rspack", build: "node build.cjs", runs: "page", entry: "index.html" },
  { name: "esbuild", project: "esbuild", build: "esbuild main.js --bundle --format=esm --splitting --outdir=dist", runs: "page", entry: "index.html", quick: true },
  { name: "esbuild for Node, CommonJS", project: "esbuild-node", build: "esbuild main.js --bundle --platform=node --outfile=dist/main.cjs", runs: "node", entry: "dist/main.cjs", quick: true },
  { name: "Rollup", project: "rollup", build: "rollup main.js --plugin node-resolve --format es --dir dist", runs: "page", entry: "index.html" },
  { name: "Parcel", project: "parcel", build: "parcel build index.html --public-url ./ --cache-dir node_modules/.parcel", runs: "page", entry: "dist/index.html" },
  { name: "React 19 with TypeScript", project: "react", build: "tsc && vite build", runs: "page", entry: "dist/index.html" },
  { name: "types for React, Preact, Vue, Svelte", project: "frameworks", build: "tsc", runs: "node", entry: "main.js" },
  { name: "Astro", project: "astro", build: "astro build", runs: "server", entry: "astro preview --port $PORT" },
  { name: "Astro, dev server", project: "astro", runs: "server", entry: "astro dev --port $PORT" },
  { name: "SvelteKit", project: "sveltekit", build: "vite build", runs: "server", entry: "node build" },
  { name: "SvelteKit, on the server", project: "sveltekit", build: "vite build", runs: "server", entry: "node build", post: "server" },
  { name: "SvelteKit, dev server", project: "sveltekit", runs: "server", entry: "vite --port $PORT --strictPort" },
  { name: "Nuxt", project: "nuxt", build: "nuxt build", runs: "server", entry: "node .output/server/index.mjs" },
  { name: "Nuxt, on the server", project: "nuxt", build: "nuxt build", runs: "server", entry: "node .output/server/index.mjs", post: "server" },
  { name: "Angular, build", project: "angular", build: "ng build", runs: "page", entry: "dist/index.html" },
  { name: "Angular, dev server", project: "angular", runs: "server", entry: "ng serve --port $PORT" },
  { name: "Next, Turbopack", project: "next", build: "next build --turbopack", runs: "server", entry: "next start --port $PORT" },
  { name: "Next, Turbopack, on the server", project: "next", build: "next build --turbopack", runs: "server", entry: "next start --port $PORT", post: "server" },
  { name: "Next, webpack", project: "next", build: "next build --webpack", runs: "server", entry: "next start --port $PORT" },
  { name: "Next, webpack, on the server", project: "next", build: "next build --webpack", runs: "server", entry: "next start --port $PORT", post: "server" },
  { name: "Vitest, jsdom", project: "vitest", runs: "tests", entry: "vitest run --environment jsdom", quick: true },
  { name: "Vitest, happy-dom", project: "vitest", runs: "tests", entry: "vitest run --environment happy-dom" },
  { name: "Jest, jest-fixed-jsdom", project: "jest", runs: "tests", entry: "node --experimental-vm-modules node_modules/jest/bin/jest.js --env jest-fixed-jsdom" },
  { name: "module worker", project: "module-worker", runs: "page", entry: "index.html", quick: true },
  { name: "classic worker", project: "classic-worker", runs: "page", entry: "index.html", quick: true },
  { name: "service worker", project: "service-worker", runs: "page", entry: "index.html" },
  { name: "workerd (Cloudflare Workers)", project: "workerd", runs: "server", entry: "wrangler dev --port $PORT", post: "" },
  { name: "browser extension, worker", project: "extension", runs: "extension", entry: "worker" },
  { name: "browser extension, page", project: "extension", runs: "extension", entry: "page" },
  { name: "browser extension, content script", project: "extension", runs: "extension", card: true, entry: "content" },
  { name: "Bun", project: "bun", runs: "node", runtime: "bun", entry: "main.mjs" },
  { name: "Bun's bundler", project: "bun", build: "bun build main.mjs --target node --outdir dist", runs: "node", entry: "dist/main.js" },
  { name: "Deno", project: "deno", runs: "node", runtime: "deno run --allow-all", entry: "main.mjs" },
];
