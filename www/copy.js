// @ts-check
// The buttons that copy the code above them.

/**
 * Has every `[data-copy]` button in `root` copy the `<pre>` beside it, and `status` say whether that worked.
 * @param {HTMLElement} root
 * @param {HTMLElement} status
 */
export function copyButtons(root, status) {
  root.addEventListener("click", async ({ target }) => {
    const button = target instanceof Element ? target.closest("[data-copy]") : null;
    const code = button?.parentElement?.querySelector("pre")?.textContent;
    if (!code) return;
    const copied = await navigator.clipboard.writeText(code).then(() => true, () => false);
    status.textContent = copied ? "Copied." : "The browser did not allow copying; select the lines instead.";
  });
}
