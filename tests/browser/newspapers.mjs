// Twelve pages as newspapers build them, as the front page's gallery shows them: where a card has to fit in.
import { readFile } from "node:fs/promises";
import { ROOT } from "./server.mjs";

const FERRY = "Aldermere’s night ferry will keep running";
const WHALES = "Fin whales in the Tessel Strait stop singing";
/** How what a card goes before opens: the text or, where it is empty, an ornament above that. */
const NEXT = {
  broadsheet: FERRY,
  tabloid: "The vote came at 12:52 a.m., seven hours into the debate",
  magazine: "He had lost it, he told the woman at the counter",
  dark: WHALES,
  arabic: "صوّت مجلس المدينة فجر الأربعاء",
  column: FERRY,
  sidebar: WHALES,
  "live blog": FERRY,
  gutenberg: FERRY,
  ghost: "The man who came about the umbrella was not in a hurry.",
  newsletter: WHALES,
  "long read": "",
};

/** The card's script tag on the pages, which a test puts its own in place of. */
const EMBED = /<script src="[^"]*embed\.js"[^>]*><\/script>/;

const read = async (name) => {
  const html = await readFile(`${ROOT}www/newspapers/${name.replaceAll(" ", "-")}.html`, "utf8");
  if (!EMBED.test(html)) throw new Error(`www/newspapers: ${name} has no card`);
  return html;
};

/** Every newspaper: its page, and `next`, as above. */
export const NEWSPAPERS = Object.fromEntries(await Promise.all(
  Object.entries(NEXT).map(async ([name, next]) => [name, { next, html: await read(name) }]),
));

/** The page of a newspaper, with `head` in place of its card. */
export function newspaper(name, head = "") {
  return NEWSPAPERS[name].html.replace(EMBED, () => head);
}
