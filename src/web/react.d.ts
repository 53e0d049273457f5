// Types of `<nutgraf-card>` in React's JSX: `import type {} from "nutgraf/react"`.
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { NutgrafCardAttributes } from "./attributes.js";
import type { NutgrafCard, NutgrafCardEventMap } from "./card.js";

type Handlers = { [Event in keyof NutgrafCardEventMap as `on${Event}`]?: (event: NutgrafCardEventMap[Event]) => void };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "nutgraf-card": Omit<DetailedHTMLProps<HTMLAttributes<NutgrafCard>, NutgrafCard>, keyof NutgrafCardAttributes> &
        NutgrafCardAttributes &
        Handlers & { source?: Element | Document | null };
    }
  }
}
