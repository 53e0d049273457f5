// Types of `<nutgraf-card>` in Svelte's templates: `import type {} from "nutgraf/svelte"`.
import type { HTMLAttributes } from "svelte/elements";
import type { NutgrafCardAttributes } from "./attributes.js";
import type { NutgrafCard, NutgrafCardEventMap } from "./card.js";

type Handlers = { [Event in keyof NutgrafCardEventMap as `on${Event}`]?: (event: NutgrafCardEventMap[Event]) => void };

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "nutgraf-card": Omit<HTMLAttributes<NutgrafCard>, keyof NutgrafCardAttributes> &
      NutgrafCardAttributes &
      Handlers & { source?: Element | Document | null };
  }
}
