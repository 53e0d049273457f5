/** How much to pick: 3, 5 or 7 sentences, or a measure of one's own; `sentences` and `words` are whole, above 0. */
export type Length =
  | "short"
  | "medium"
  | "long"
  | { sentences: number }
  | { words: number }
  /** A share of the article's words, above 0, at most 1. */
  | { ratio: number };

/** What a caller may ask for; `null` and `undefined` mean the default. */
export interface SummarizeOptions {
  /** How much to pick; `"short"` unless told otherwise. */
  length?: Length | null;
  /** How many key quotes at most, 0…; 2 unless told otherwise. */
  quotes?: number | null;
  /** How many keywords at most, 0…; 5 unless told otherwise. */
  keywords?: number | null;
  /** The headline, if the input is bare text that does not open with it. */
  title?: string | null;
  /** The language, a BCP 47 tag; the page's or the detected one unless told otherwise. */
  lang?: string | null;
  /** Whether the summary tells what the article's opening does not, for readers who see that right below; `false` unless told otherwise. */
  beyond?: boolean | null;
  /** How sentences are ranked: by a model trained on summaries, or by TextRank alone, as published; `"model"` unless told otherwise. */
  rank?: "model" | "textrank" | null;
  /** Whether the summary tells how it came about; `false` unless told otherwise. */
  explain?: boolean | null;
}

/** A language, where nothing else can be chosen. */
export interface LanguageOptions {
  /** The language, a BCP 47 tag; detected unless told otherwise. */
  lang?: string | null;
}

/** A stretch of the input, in UTF-16 units: `input.slice(start, end)`. */
export interface Span {
  /** The first unit. */
  start: number;
  /** One past the last unit. */
  end: number;
}

/** A stretch of the input with its text: `input.slice(start, end) === text`. */
export interface Passage extends Span {
  /** The stretch, verbatim. */
  text: string;
}

/** One sentence. */
export interface Sentence extends Passage {
  /** Its paragraph's number, from 0. */
  paragraph: number;
}

/** A sentence chosen for the summary. */
export interface KeySentence extends Sentence {
  /** 1 is the best of the summary. */
  rank: number;
  /** 0 to 1; 1 is the best of the article. */
  score: number;
}

/** Who said a quote; the span is the mention beside it: "the general". */
export interface Speaker extends Span {
  /** The fullest form of the name that the text gives, "Alexus G. Grynkewich", or who it is by role, "the general";
   * `null` where there is only a pronoun. */
  name: string | null;
  /** The role that the text gives with the name, or `null`. */
  role: string | null;
}

/** A quote worth showing, without its outer marks. */
export interface KeyQuote extends Passage {
  /** Who said it; `null` where that is not certain enough to print. */
  speaker: Speaker | null;
  /** 0 to 1. */
  score: number;
}

/** Any quotation of a text, without its outer marks. */
export interface Quotation extends Passage {
  /** Who said it; `null` where the text does not tell it reliably. */
  speaker: Speaker | null;
  /** How far the speaker can be relied on, 0 to 1. */
  confidence: number;
  /** How well it would do as a key quote, 0 to 1; 0: not at all. */
  key: number;
}

/** A word or phrase that the article is about. */
export interface Keyword {
  /** As it first stands in the text. */
  text: string;
  /** 0 to 1; the best has 1. */
  score: number;
}

/** Counts over the article and the summary. */
export interface Stats {
  /** Words of the article. */
  words: number;
  /** Sentences of the article. */
  sentences: number;
  /** Time to read the article, in seconds. */
  readingSeconds: number;
  /** Time to read the key sentences, in seconds. */
  summarySeconds: number;
}

/** What `summarize` gives. */
export interface Summary {
  /** The headline: the caller's, the page's, or the one that the text opens with. */
  title: string | null;
  /** The language used, a BCP 47 tag; `"und"` where none was told or recognised. */
  lang: string;
  /** The key sentences, in article order. */
  sentences: KeySentence[];
  /** The key quotes, in article order. */
  quotes: KeyQuote[];
  /** The keywords, best first. */
  keywords: Keyword[];
  /** Counts. */
  stats: Stats;
  /** How the key sentences came about; only with `explain: true`. */
  explanation?: Explanation;
  /** `"language"` where the language's pack could not be had, and the text was read by plainer means. */
  degraded?: "language";
}

/** How the key sentences came about. */
export interface Explanation {
  /** Every sentence of the text, in order. */
  sentences: ExplainedSentence[];
  /** The strongest links of the first 64 key sentences in the sentence graph; `from` and `to` are indices of `sentences`. */
  links: { from: number; to: number; weight: number }[];
}

/** One sentence and how its score came about. */
export interface ExplainedSentence extends Passage {
  /** 0 to 1; 1 is the best of the article, 0 one that may not be chosen. The sum of `fromPrior` and `fromNeighbours`. */
  score: number;
  /** What the score owes to the prior: where the random walk's jumps land. */
  fromPrior: number;
  /** What the score owes to the sentences that are similar to this one. */
  fromNeighbours: number;
  /** How likely this is a key sentence by itself: its share of 1. By TextRank alone, all have the same share. */
  prior: number;
  /**
   * What makes the prior: a sentence's share is proportional to e to the sum of its points. Empty where the sentence may
   * not be chosen, and by TextRank alone.
   */
  parts: { name: string; value: number; points: number }[];
}

/** What `summarize` gives for an element or a document. */
export interface PageSummary extends Summary {
  /** The article's text as found; every offset points into it. */
  text: string;
}

/** What a block of an article is. */
export type BlockKind = "paragraph" | "heading" | "standfirst" | "listItem" | "quotation";

/** An article as found in a page. */
export interface Article {
  /** The headline. */
  title: string | null;
  /** The language that is declared nearest around the article, a BCP 47 tag. */
  lang: string | null;
  /** Who wrote it, as the page names them. */
  byline: string | null;
  /** When it was published, as the page dates it: ISO 8601 as a rule. */
  published: string | null;
  /** The blocks, in reading order. */
  blocks: { kind: BlockKind; text: string }[];
  /** The blocks' text. */
  text: string;
}

/** Where the WebAssembly module can come from: an address, an answer, bytes, or compiled. */
export type WasmSource =
  | string
  | URL
  | Response
  | BufferSource
  | WebAssembly.Module
  | Promise<string | URL | Response | BufferSource | WebAssembly.Module>;

/** The pack of a language: the default export of `nutgraf/languages/de.js` and so on. */
export interface Language {
  /** The language, a BCP 47 tag. */
  readonly tag: string;
}

/** Where the packs of languages can come from: the address of their folder, or whatever gives one, as `import()` does. */
export type LanguageSource =
  | string
  | URL
  | ((tag: string) => Language | { default: Language } | Promise<Language | { default: Language }>);

/** What `init` takes. */
export interface InitOptions {
  /** The WebAssembly module; the package's unless told otherwise. */
  wasm?: WasmSource | null;
  /**
   * The packs of languages other than English, `de.js` and so on, each read when a text in that language is met; the
   * package's unless told otherwise.
   */
  languages?: LanguageSource | null;
}

/**
 * Loads the module ahead of time, or from another place; the other functions load it when first called.
 *
 * Once it is loaded, or loading, another call changes nothing. After a failure it can be called again.
 *
 * @example
 * await init({ wasm: "/assets/nutgraf_bg.wasm", languages: "/assets/languages" });
 */
export function init(options?: InitOptions | null): Promise<void>;

/**
 * Summarizes a text, an element as the article, or a document's article.
 *
 * Rejects with a `TypeError` or `RangeError` that names a wrong option and its value, and with a
 * `DOMException` named `NotFoundError` where there is no article. A text of more than 16,777,216 characters (UTF-16
 * units) is a `RangeError`; a page of more than 16 MB of text has no article.
 *
 * @example
 * const { sentences, quotes } = await summarize(text, { length: { words: 60 }, quotes: 1 });
 * for (const { text } of sentences) console.log(text);
 */
export function summarize(input: string, options?: SummarizeOptions | null): Promise<Summary>;
export function summarize(input: Element | Document, options?: SummarizeOptions | null): Promise<PageSummary>;
export function summarize(
  input: string | Element | Document,
  options?: SummarizeOptions | null,
): Promise<Summary | PageSummary>;

/**
 * Finds the article of a document, or below an element; `document` unless told otherwise.
 *
 * Rejects with a `DOMException` named `NotFoundError` that says why there is none.
 *
 * @example
 * const { title, byline, text } = await findArticle();
 */
export function findArticle(root?: Element | Document): Promise<Article>;

/**
 * Splits a text into sentences.
 *
 * @example
 * const [first] = await splitSentences("Dr. Ruiz spoke. Nobody asked.", { lang: "en" });
 * first.text; // "Dr. Ruiz spoke."
 */
export function splitSentences(text: string, options?: LanguageOptions | null): Promise<Sentence[]>;

/**
 * Every quotation of a text, in order, with its speaker.
 *
 * @example
 * const [quote] = await extractQuotes("“It is a turning point,” Mayor Ana Ruiz said.");
 * quote.speaker?.name; // "Ana Ruiz"
 */
export function extractQuotes(text: string, options?: LanguageOptions | null): Promise<Quotation[]>;

/** What kind of summary a `Summarizer` gives; `"headline"` is not available: Nutgraf writes nothing of its own. */
export type SummarizerType = "key-points" | "tldr" | "teaser" | "headline";
/** How a `Summarizer` formats it. */
export type SummarizerFormat = "markdown" | "plain-text";
/** How long it is: 3, 5 or 7 key points, or 1, 3 or 5 sentences of running text. */
export type SummarizerLength = "short" | "medium" | "long";
/** What matters more, speed or capability: here no choice has to be made. */
export type SummarizerPreference = "auto" | "speed" | "capability";

/** What a `Summarizer` is to be able to do. */
export interface SummarizerCoreOptions {
  /** `"key-points"` unless told otherwise. */
  type?: SummarizerType;
  /** `"markdown"` unless told otherwise. */
  format?: SummarizerFormat;
  /** `"short"` unless told otherwise. */
  length?: SummarizerLength;
  /** Taken and given back, `"auto"` unless told otherwise; a summary does not depend on it. */
  preference?: SummarizerPreference;
  /** BCP 47 tags; a single one is the language that every input is read in. */
  expectedInputLanguages?: Iterable<string>;
  /** BCP 47 tags. */
  expectedContextLanguages?: Iterable<string>;
  /**
   * A BCP 47 tag, of the input's language: nothing is translated. Without `expectedInputLanguages`, an input that is
   * recognised to be in another language is rejected.
   */
  outputLanguage?: string;
}

/** What a `monitor` is given. */
export interface CreateMonitor extends EventTarget {
  ondownloadprogress: ((event: ProgressEvent) => unknown) | null;
}

/** What `Summarizer.create` takes. */
export interface SummarizerCreateOptions extends SummarizerCoreOptions {
  /** Aborts the creation, and later whatever the summarizer does. */
  signal?: AbortSignal;
  /** Is given a target of `downloadprogress` events, whose `loaded` goes from 0 to 1. */
  monitor?: (monitor: CreateMonitor) => void;
  /** Taken and given back; the choice of sentences does not depend on it. */
  sharedContext?: string;
}

/** What a single summary takes. */
export interface SummarizerSummarizeOptions {
  /** Aborts it. */
  signal?: AbortSignal;
  /** Taken; the choice of sentences does not depend on it. */
  context?: string;
}

/**
 * A summarizer with the interface of the Writing Assistance APIs, as a stand-in where the browser has none:
 * the same options, and errors of the same names. It picks sentences word for word.
 *
 * @example
 * const own = await globalThis.Summarizer?.availability();
 * const { Summarizer } = own === "available" ? globalThis : await import("nutgraf");
 * const summarizer = await Summarizer.create({ type: "tldr", format: "plain-text" });
 * await summarizer.summarize(text);
 */
export class Summarizer {
  private constructor();
  /**
   * `"available"`; `"downloadable"` while the module or the pack of a language that is named is not loaded;
   * `"unavailable"` for headlines, translations and languages that are not known, and for what would have to be
   * downloaded while the browser is offline.
   */
  static availability(options?: SummarizerCoreOptions): Promise<"available" | "downloadable" | "unavailable">;
  /**
   * Loads the module and makes a summarizer.
   *
   * Rejects with a `TypeError` for a wrong option, with a `RangeError` for a tag that is none, and with a
   * `DOMException` named `NotSupportedError` for what is unavailable.
   */
  static create(options?: SummarizerCreateOptions): Promise<Summarizer>;
  readonly type: SummarizerType;
  readonly format: SummarizerFormat;
  readonly length: SummarizerLength;
  readonly preference: SummarizerPreference;
  readonly sharedContext: string;
  readonly expectedInputLanguages: readonly string[] | null;
  readonly expectedContextLanguages: readonly string[] | null;
  readonly outputLanguage: string | null;
  /** `Infinity`: no input is too long. */
  readonly inputQuota: number;
  /**
   * The summary; empty where the input has no sentence.
   *
   * Rejects with a `DOMException` named `NotSupportedError` for an input in another language than `outputLanguage`.
   */
  summarize(input: string, options?: SummarizerSummarizeOptions): Promise<string>;
  /** The summary, sentence by sentence. Throws where `summarize` would reject at once. */
  summarizeStreaming(input: string, options?: SummarizerSummarizeOptions): ReadableStream<string>;
  /** 0: nothing of an infinite quota is used up. */
  measureInputUsage(input: string, options?: SummarizerSummarizeOptions): Promise<number>;
  /** Aborts what is under way; later calls reject with a `DOMException` named `AbortError`. */
  destroy(): void;
}
