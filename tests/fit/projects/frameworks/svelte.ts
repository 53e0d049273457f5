import type {} from "nutgraf/svelte";
import type { SvelteHTMLElements } from "svelte/elements";

type Props = SvelteHTMLElements["nutgraf-card"];
export const card: Props = { for: "story", length: "medium", "onnutgraf-ready": ({ detail }) => detail.sentences.length };
// @ts-expect-error There is no such theme.
export const wrong: Props = { theme: "blue" };
