/** The attributes of `<nutgraf-card>`, for the types of frameworks: a boolean one is set by `true` or `""`. */
export interface NutgrafCardAttributes {
  /** The id of the article's element; without it, the page's article is found. */
  for?: string;
  /** `"short"`, `"medium"`, `"long"`, or a number of sentences. */
  length?: "short" | "medium" | "long" | number | `${number}`;
  /** How many key quotes at most. */
  quotes?: number | `${number}`;
  /** The article's language, a BCP 47 tag. */
  lang?: string;
  /** `"false"`: the card tells the best of the article, also what its opening tells right below. */
  beyond?: "true" | "false";
  /** The card opens on a click. */
  collapsed?: boolean | "";
  /** A short bar on a thin line, unless told otherwise; a thick line, or a tinted box. */
  look?: "quiet" | "rule" | "boxed";
  /** The reader's colours, or the article's own without it. */
  theme?: "light" | "dark" | "auto";
  /** The card's heading, in place of "In brief" in the article's language. */
  heading?: string;
  /** What a reader can do on the card: words with spaces between; `length copy about` without it, and `""` for nothing. */
  controls?: string;
  /** Where the site tells more about how its cards are made: a link below "How was this made?". */
  "about-url"?: string;
  /** An article of fewer words has no card. */
  "min-words"?: number | `${number}`;
}
