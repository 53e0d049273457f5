import type {} from "nutgraf/vue";
import type { GlobalComponents } from "vue";

type Props = InstanceType<GlobalComponents["nutgraf-card"]>["$props"];
export const card: Props = { for: "story", length: "medium", quotes: 1 };
// @ts-expect-error There is no such theme.
export const wrong: Props = { theme: "blue" };
