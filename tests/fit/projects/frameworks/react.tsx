import type {} from "nutgraf/react";

export const card = <nutgraf-card for="story" length={4} theme="dark" onnutgraf-jump={({ detail }) => detail.kind} />;
// @ts-expect-error There is no such theme.
export const wrong = <nutgraf-card theme="blue" />;
