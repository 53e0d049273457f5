// Types of `<nutgraf-card>` in Preact's JSX: `import type {} from "nutgraf/preact"`.
import type { JSX as Preact } from "preact";
import type { NutgrafCardAttributes } from "./attributes.js";
import type { NutgrafCard, NutgrafCardEventMap } from "./card.js";

type Handlers = { [Event in keyof NutgrafCardEventMap as `on${Event}`]?: (event: NutgrafCardEventMap[Event]) => void };

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "nutgraf-card": Omit<Preact.HTMLAttributes<NutgrafCard>, keyof NutgrafCardAttributes> &
        NutgrafCardAttributes &
        Handlers & { source?: Element | Document | null };
    }
  }
}
