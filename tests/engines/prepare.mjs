/** Runs in the page before anything else: notes what goes wrong, and knows the card's parts. */
export function prepare() {
  window.faults = [];
  for (const type of ["error", "unhandledrejection"]) {
    addEventListener(type, ({ message, reason }) => faults.push(message ?? String(reason)));
  }
  addEventListener("securitypolicyviolation", ({ violatedDirective, sourceFile }) => faults.push(`${violatedDirective} ${sourceFile}`));
  for (const level of ["warn", "error"]) console[level] = (...args) => faults.push(args.join(" "));
  addEventListener("paste", ({ clipboardData }) => {
    window.pasted = ["text/plain", "text/html"].map((type) => clipboardData.getData(type));
  });
  window.attack = () => faults.push("attacked");
  /** What every object has that none should. */
  window.inherited = () => {
    const names = [];
    for (const name in {}) names.push(name);
    return names;
  };
  window.outcomes = [];
  for (const type of ["nutgraf-ready", "nutgraf-error"]) addEventListener(type, ({ detail }) => outcomes.push(detail.reason ?? "ready"));
  /** The one card, of a page that may have replaced what finds it. */
  window.card = () => Document.prototype.querySelector.call(document, "nutgraf-card");
  window.part = (name, nth = 0) => [...card().shadowRoot.querySelectorAll(`[part~=${name}]`)].at(nth);
  window.isShown = (name) => part(name).getClientRects().length > 0;
  /** What is marked, and where it stands in the window: 0 at its top, 1 at its bottom. */
  window.marked = () => {
    const ranges = [...(CSS.highlights.get("nutgraf-jump") ?? [])];
    return { text: ranges.join(""), top: ranges[0]?.getBoundingClientRect().top / innerHeight };
  };
}
