// @ts-check

/**
 * The packs of the languages: one line each, since bundlers follow only an `import()` that is spelled out.
 * @type {Record<string, () => Promise<{ default: import("./index.d.ts").Language }>>}
 */
export const LANGUAGES = {
  ar: () => import("./languages/ar.js"),
  bg: () => import("./languages/bg.js"),
  cs: () => import("./languages/cs.js"),
  da: () => import("./languages/da.js"),
  de: () => import("./languages/de.js"),
  el: () => import("./languages/el.js"),
  en: () => import("./languages/en.js"),
  es: () => import("./languages/es.js"),
  fa: () => import("./languages/fa.js"),
  fi: () => import("./languages/fi.js"),
  fr: () => import("./languages/fr.js"),
  he: () => import("./languages/he.js"),
  hi: () => import("./languages/hi.js"),
  hu: () => import("./languages/hu.js"),
  id: () => import("./languages/id.js"),
  it: () => import("./languages/it.js"),
  ja: () => import("./languages/ja.js"),
  ko: () => import("./languages/ko.js"),
  nl: () => import("./languages/nl.js"),
  no: () => import("./languages/no.js"),
  pl: () => import("./languages/pl.js"),
  pt: () => import("./languages/pt.js"),
  ro: () => import("./languages/ro.js"),
  ru: () => import("./languages/ru.js"),
  sv: () => import("./languages/sv.js"),
  th: () => import("./languages/th.js"),
  tr: () => import("./languages/tr.js"),
  uk: () => import("./languages/uk.js"),
  vi: () => import("./languages/vi.js"),
  zh: () => import("./languages/zh.js"),
};
