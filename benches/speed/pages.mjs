// The texts as articles of a newspaper, to find them in its pages.
import { readFile } from "node:fs/promises";

const NEWSPAPER = new URL("../../www/newspapers/broadsheet.html", import.meta.url);
const STORY = /<div class="story">[\s\S]*?<\/div>/;
const SCRIPTS = /<script[\s\S]*?<\/script>/g;
/** Three sentences, about. */
const PARAGRAPHS = /(?:[^.!?]+[.!?]+\S*\s*){1,3}/g;
const ESCAPES = { "&": "&amp;", "<": "&lt;" };

/** @param {string[]} texts */
export async function pagesOf(texts) {
  const [before, after] = (await readFile(NEWSPAPER, "utf8")).replace(SCRIPTS, "").split(STORY);
  const paragraph = (text) => `<p>${text.trim().replace(/[&<]/g, (sign) => ESCAPES[sign])}</p>\n`;
  return texts.map((text) => `${before}<div class="story">${text.match(PARAGRAPHS).map(paragraph).join("")}</div>${after}`);
}
