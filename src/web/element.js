// @ts-check
import { NutgrafCard } from "./card.js";

export { NutgrafCard };

NutgrafCard.define();
