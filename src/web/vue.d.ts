// Types of `<nutgraf-card>` in Vue's templates: `import type {} from "nutgraf/vue"`.
import type { DefineComponent } from "vue";
import type { NutgrafCardAttributes } from "./attributes.js";

declare module "vue" {
  interface GlobalComponents {
    "nutgraf-card": DefineComponent<NutgrafCardAttributes & { source?: Element | Document | null }>;
  }
}
