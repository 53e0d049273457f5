// Where the package is tried: how each project is built, and where it runs. `quick` ones run with every test.

/**
 * @typedef {object} Environment
 * @property {string} name
 * @property {string} project the folder in `projects/`
 * @property {string} [build] a command of the project's own tools
 * @property {"node" | "page" | "server" | "tests"} runs as a module, as a page of the folder, as a page of the project's
 *   own server, or as tests that write what they get into `answers.json`
 * @property {string} [runtime] what runs a module; Node unless told otherwise
 * @property {string} entry the module, the page, or the command of the server or the tests; `PORT` stands for a free port
 * @property {string} [post] the server's own path that answers articles with summaries, in place of a page
 * @property {boolean} [quick]
 */

/** @type {Environment[]} */
export const ENVIRONMENTS = [
  { name: "Node, import", project: "node-esm", runs: "node", entry: "main.mjs", quick: true },
  { name: "Node, CommonJS", project: "node-cjs", runs: "node", entry: "main.cjs", quick: true },
  { name: "TypeScript", project: "typescript", build: "tsc", runs: "node", entry: "main.js", quick: true },
  { name: "import map", project: "import-map", runs: "page", entry: "index.html", quick: true },
  { name: "Vite, build", project: "vite", build: "vite build --base ./", runs: "page", entry: "dist/index.html", quick: true },
  { name: "Vite, dev server", project: "vite", runs: "server", entry: "vite --port PORT --strictPort", quick: true },
  { name: "Vite 6, build", project: "vite-6", build: "vite build --base ./", runs: "page", entry: "dist/index.html" },
  { name: "Vite 6, dev server", project: "vite-6", runs: "server", entry: "vite --port PORT --strictPort" },
  { name: "webpack", project: "webpack", build: "node build.cjs", runs: "page", entry: "index.html", quick: true },
  { name: "webpack 5.90", project: "webpack-oldest", build: "node build.cjs", runs: "page", entry: "index.html" },
  { name: "Rspack", project: "rspack", build: "node build.cjs", runs: "page", entry: "index.html" },
  { name: "esbuild", project: "esbuild", build: "esbuild main.js --bundle --format=esm --splitting --outdir=dist", runs: "page", entry: "index.html", quick: true },
  { name: "esbuild for Node, CommonJS", project: "esbuild-node", build: "esbuild main.js --bundle --platform=node --outfile=dist/main.cjs", runs: "node", entry: "dist/main.cjs", quick: true },
  { name: "Rollup", project: "rollup", build: "rollup main.js --plugin node-resolve --format es --dir dist", runs: "page", entry: "index.html" },
  { name: "Parcel", project: "parcel", build: "parcel build index.html --public-url ./ --cache-dir node_modules/.parcel", runs: "page", entry: "dist/index.html" },
  { name: "React 19 with TypeScript", project: "react", build: "tsc && vite build", runs: "page", entry: "dist/index.html" },
  { name: "types for React, Preact, Vue, Svelte", project: "frameworks", build: "tsc", runs: "node", entry: "main.js" },
  { name: "Astro", project: "astro", build: "astro build", runs: "server", entry: "astro preview --port PORT" },
  { name: "Astro, dev server", project: "astro", runs: "server", entry: "astro dev --port PORT" },
  { name: "Next, Turbopack", project: "next", build: "next build --turbopack", runs: "server", entry: "next start --port PORT" },
  { name: "Next, Turbopack, on the server", project: "next", build: "next build --turbopack", runs: "server", entry: "next start --port PORT", post: "server" },
  { name: "Next, webpack", project: "next", build: "next build --webpack", runs: "server", entry: "next start --port PORT" },
  { name: "Next, webpack, on the server", project: "next", build: "next build --webpack", runs: "server", entry: "next start --port PORT", post: "server" },
  { name: "Vitest, jsdom", project: "vitest", runs: "tests", entry: "vitest run --environment jsdom" },
  { name: "Jest, jest-fixed-jsdom", project: "jest", runs: "tests", entry: "node --experimental-vm-modules node_modules/jest/bin/jest.js --env jest-fixed-jsdom" },
  { name: "module worker", project: "module-worker", runs: "page", entry: "index.html", quick: true },
  { name: "classic worker", project: "classic-worker", runs: "page", entry: "index.html", quick: true },
  { name: "service worker", project: "service-worker", runs: "page", entry: "index.html" },
  { name: "Bun", project: "bun", runs: "node", runtime: "bun", entry: "main.mjs" },
  { name: "Bun's bundler", project: "bun", build: "bun build main.mjs --target node --outdir dist", runs: "node", entry: "dist/main.js" },
  { name: "Deno", project: "deno", runs: "node", runtime: "deno run --allow-all", entry: "main.mjs" },
];
