// Whether a reader can read and use the card.

/** Runs in the page: what is wrong with the card that is there; nothing, if it is whole. */
export function blemishes() {
  const card = document.querySelector("nutgraf-card");
  const shadow = card.shadowRoot;
  const line = shadow.querySelector("[part~=sentence]");
  line.scrollIntoView({ block: "center", behavior: "instant" });
  const range = new Range();
  range.selectNodeContents(line);
  const [words] = range.getClientRects();
  const [x, y] = [words.left + words.width / 2, words.top + words.height / 2];
  /** The line, and all that it stands in. */
  const around = [];
  for (let node = line; node; node = node.assignedSlot ?? node.parentElement ?? node.getRootNode().host) around.push(getComputedStyle(node));
  const { fontSize, color, pointerEvents } = around[0];
  const selects = around.map((style) => style.userSelect ?? style.webkitUserSelect);
  const [box, text] = [shadow.querySelector("[part~=card]"), card.nextElementSibling].map((element) => element.getBoundingClientRect());
  const found = {
    "out of the window": words.left < 0 || words.right > innerWidth || words.top < 0 || words.bottom > innerHeight,
    "narrow": line.getBoundingClientRect().width < 100,
    "small": Number.parseFloat(fontSize) < 10 || words.height < 10,
    "transparent": around.some(({ opacity }) => opacity !== "1") || /^rgba.*\b0\)$/.test(color),
    "filtered": around.some(({ filter }) => filter !== "none"),
    "hidden": !line.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    "out of the mouse's reach": !line.contains(shadow.elementFromPoint(x, y)) || pointerEvents === "none",
    "not to be selected": selects.find((value) => value !== "auto") === "none",
    "over the text": Math.min(box.bottom, text.bottom) > Math.max(box.top, text.top) + 1 && Math.min(box.right, text.right) > Math.max(box.left, text.left) + 1,
  };
  return Object.keys(found).filter((blemish) => found[blemish]);
}
