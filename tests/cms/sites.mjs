// Sites that are built from the snippets of docs/cms.md, as they stand there.
import { execFile } from "node:child_process";
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { snippets } from "../js/pages.mjs";
import { ROOT } from "../browser/server.mjs";

const run = promisify(execFile);
const WORK = join(ROOT, "target/cms");
const ELEVENTY = join(ROOT, "tests/cms/node_modules/@11ty/eleventy/cmd.cjs");

/** The snippets of the page in one language, in their order. */
const ofPage = async (language) =>
  (await snippets(language)).filter(({ name }) => name.startsWith("docs/cms.md")).map(({ code }) => code);

const [title, ...paragraphs] = (await readFile(join(ROOT, "tests/articles/politics.txt"), "utf8")).trim().split("\n\n");

/** A post as both generators read it: `front` stands above its text. */
const post = (front = "") => `---\ntitle: ${title}\n${front}---\n${paragraphs.join("\n\n")}\n`;

const POINTS = "points: ['The ferry stays.', 'The wall < the ferry.']\n";

const layout = (head, body) =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** Writes the files of a site, `{ path: text }`, into a folder of this name that holds nothing else. */
async function write(name, files) {
  const site = join(WORK, name);
  await rm(site, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), text);
  }
  return site;
}

/** The pages of a built folder, and all else that is in it: `{ path: bytes }`. */
async function served(folder) {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name));
  const address = (path) => `/${relative(folder, path).split(sep).join("/")}`.replace(/index\.html$/, "");
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [address(path), await readFile(path)])));
}

/** Builds the posts with Eleventy. `written` has its card written while the site is built. */
export async function eleventy() {
  const [tag] = await ofPage("njk");
  const [copies, filter] = await ofPage("cjs");
  const site = await write("eleventy", {
    "copies.cjs": copies,
    "filter.cjs": filter,
    "eleventy.config.cjs": 'module.exports = (config) => ["./copies.cjs", "./filter.cjs"].forEach((part) => require(part)(config));',
    "_includes/article.njk": layout(tag, "<article>{{ content | safe }}</article>"),
    "_includes/written.njk": layout("", "{{ content | card | safe }}"),
    "plain.md": post("layout: article.njk\n"),
    "off.md": post("layout: article.njk\nnocard: true\n"),
    "written.md": post("layout: written.njk\n"),
  });
  await cp(join(ROOT, "pkg"), join(site, "node_modules/nutgraf"), { recursive: true });
  await run(process.execPath, [ELEVENTY, "--config=eleventy.config.cjs", "--quiet"], { cwd: site });
  return served(join(site, "_site"));
}

/** Builds the posts with Hugo. `points` has an editor's points. */
export async function hugo() {
  const [tag, points] = await ofPage("go-html-template");
  const site = await write("hugo", {
    "config.toml": 'baseURL = "/"\n',
    "layouts/_default/single.html": layout(tag, `${points}<article id="story">{{ .Content }}</article>`),
    "content/plain.md": post(),
    "content/off.md": post("nocard: true\n"),
    "content/points.md": post(POINTS),
  });
  await cp(join(ROOT, "pkg"), join(site, "static/nutgraf"), { recursive: true });
  await run("hugo", ["--quiet"], { cwd: site });
  return served(join(site, "public"));
}
