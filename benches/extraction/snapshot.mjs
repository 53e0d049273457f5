// What the page's room reads of a live page, as data for `train.py`.
import { readFile } from "node:fs/promises";

const dom = await readFile(new URL("../../src/page/dom.rs", import.meta.url), "utf8");
const HIDDEN = /const HIDDEN: &str = "(.*?)";/s.exec(dom)[1].replace(/\\\s+/g, "");
const tags = await readFile(new URL("../../src/page/tag.rs", import.meta.url), "utf8");
const INLINE = ["Inline", "Link", "Time"].map((tag) => new RegExp(`Tag::${tag},\\s*"(.*?)"`, "s").exec(tags)[1]);

/** A script that gives the snapshot of the page it runs in. */
export const source = `(${snapshot})(${JSON.stringify(HIDDEN)}, ${JSON.stringify(INLINE.join(" ").split(/[\\\s]+/))})`;

function snapshot(hidden, inline) {
  const metas = [...document.querySelectorAll("meta[content]")].map((meta) => [
    (meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop"))?.toLowerCase(),
    meta.content.replace(/\s+/g, " ").trim(),
  ]);
  const meta = (wanted) => metas.find(([name, content]) => name === wanted && content && content.length <= 2000)?.[1];
  const scripts = [...document.querySelectorAll("script[type='application/ld+json']")].slice(0, 20);
  const seen = { visibilityProperty: true };
  // A page that waits for a script to show it is read as if it were shown.
  const isRendered = document.body?.checkVisibility(seen);
  const nodes = [];
  read(document, 0, false);
  return {
    title: meta("og:title") ?? meta("twitter:title") ?? document.title,
    url: meta("og:url") ?? document.querySelector("link[rel='canonical']")?.getAttribute("href"),
    descriptions: metas.filter(([name]) => name?.endsWith("description")).map(([, content]) => content),
    scripts: scripts.map((script) => script.textContent),
    // The pages in tests/browser/structures say themselves what is to be found.
    story: document.querySelector("script#story")?.textContent,
    nodes,
  };

  /** Adds `[depth, name, text or names, hidden]` for the node and all below it, as they show. */
  function read(node, depth, within) {
    const { COMMENT_NODE, PROCESSING_INSTRUCTION_NODE, DOCUMENT_TYPE_NODE } = Node;
    if ([COMMENT_NODE, PROCESSING_INSTRUCTION_NODE, DOCUMENT_TYPE_NODE].includes(node.nodeType)) return;
    let isHidden = false;
    if (!(node instanceof Element)) {
      nodes.push([depth, node.nodeName, node.data ?? "", false]);
    } else {
      const values = ["class", "id", "data-testid"].map((name) => node.getAttribute(name));
      const names = values.filter((value) => value !== null).map((value) => `${value.slice(0, 256)} `);
      const shows = !isRendered || node.checkVisibility(seen);
      if (inline.includes(node.localName)) {
        const { display, visibility } = getComputedStyle(node);
        const isStyledHidden = display === "none" || visibility !== "visible";
        if (!shows && isStyledHidden && !within && node.localName !== "rp") return;
      } else isHidden = !shows || node.matches(hidden);
      nodes.push([depth, node.localName, names.join(""), isHidden]);
      // Nobody reads these, and they are long.
      if (node.matches("script, style, svg, template")) return;
    }
    const slotted = node.localName === "slot" ? node.assignedNodes() : [];
    const below = slotted.length ? slotted : node.shadowRoot ? [node.shadowRoot] : node.childNodes;
    for (const child of below) read(child, depth + 1, within || isHidden);
  }
}
