export { NutgrafCard } from "./card.js";
