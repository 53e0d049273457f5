// What the pages of these tests have in their heads.

/** Runs in the page before anything else: notes what goes wrong, and knows the card's parts. */
function prepare() {
  window.faults = [];
  for (const type of ["error", "unhandledrejection"]) {
    addEventListener(type, ({ message, reason }) => faults.push(message ?? String(reason)));
  }
  for (const level of ["warn", "error"]) console[level] = (...args) => faults.push(args.join(" "));
  addEventListener("paste", ({ clipboardData }) => {
    window.pasted = ["text/plain", "text/html"].map((type) => clipboardData.getData(type));
  });
  window.part = (name, nth = 0) => [...document.querySelector("nutgraf-card").shadowRoot.querySelectorAll(`[part~=${name}]`)].at(nth);
  window.isShown = (name) => part(name).getClientRects().length > 0;
  /** What is marked, and where it stands in the window: 0 at its top, 1 at its bottom. */
  window.marked = () => {
    const ranges = [...(CSS.highlights.get("nutgraf-jump") ?? [])];
    return { text: ranges.join(""), top: ranges[0]?.getBoundingClientRect().top / innerHeight };
  };
}

/** That, as a script tag. */
export const PREPARE = `<script>(${prepare})()</script>`;
