// Styles of a page that would take the card out of sight, or make it unreadable.

const card = (declarations) => `nutgraf-card { ${declarations.replaceAll(";", " !important;")} }`;

export const STYLES = {
  "resets everything": "* { all: unset !important }",
  "hides what is empty, or no element yet": ":empty, :not(:defined) { display: none !important }",
  "moves the card off the window": card("position: fixed; top: -9999px;"),
  "pins the card to a corner": card("position: absolute; inset: 0 auto auto -500px;"),
  "shifts the card away": card("transform: translateX(-9999px); translate: -9999px; rotate: 90deg;"),
  "shrinks the card": card("scale: 0.01;"),
  "makes the card a line": card("height: 10px; max-height: 10px; overflow: visible;"),
  "makes the card no size of its own": card("contain: strict; container-type: size;"),
  "makes the card a hair": card("width: 1px; max-width: 1px; min-width: 0;"),
  "makes the card transparent": card("opacity: 0;"),
  "fades the card in": "@keyframes in { from, to { opacity: 0 } } nutgraf-card { animation: in 99s }",
  "blurs the card": card("filter: blur(9px) opacity(0);"),
  "cuts the card away": card("clip-path: inset(50%); mask: linear-gradient(transparent, transparent);"),
  "does not show the card": card("display: none; visibility: hidden; content-visibility: hidden;"),
  "keeps the mouse off the card": "* { pointer-events: none !important; user-select: none !important }",
  "breaks the card into columns": card("columns: 40; column-gap: 90px;"),
  // But for the article's: of text that nobody sees there is no card.
  "sets a type nobody can read":
    "html { font-size: 3px; line-height: 0; letter-spacing: 2em; text-indent: -9999px; word-spacing: 9em }" +
    "h1, p { font: 16px/1.5 serif; letter-spacing: normal; text-indent: 0; word-spacing: normal }",
  "writes from top to bottom": "article { direction: rtl; writing-mode: vertical-rl }",
  "owns likely custom properties": ":root { --card: none; --accent: url(x); --small: 1px; --quiet: transparent; --rule: 9em; --a: var(--b); --b: var(--a) }",
};
