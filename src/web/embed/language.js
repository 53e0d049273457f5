// @ts-check
// Guesses which language a text is in, so that the language's file is asked for along with the module. The module itself
// knows it better: a wrong guess costs a small file, none another round trip. The words and numbers were picked by hand, and
// tried on the texts of tests/languages.rs.

/** So much of a text tells its language, in UTF-16 units. */
const SAMPLE = 2_000;

/** Of so many characters, or words, more than one tells a language. */
const SHARE = 20;

/** Letters that no other language has, but for kana, which stand between Chinese ones. */
const LETTERS = {
  ja: /[ぁ-ヿ]/g, zh: /\p{sc=Han}/gu, ko: /\p{sc=Hang}/gu, th: /\p{sc=Thai}/gu, hi: /\p{sc=Deva}/gu, he: /\p{sc=Hebr}/gu,
  el: /\p{sc=Grek}/gu,
};

/** What words are, or hold, that texts are full of, and those in other languages with the same letters less so. */
const WORDS = {
  en: /^(the|of|and|to|is|that|was|for|with|it)$/,
  de: /^(der|die|das|und|ist|von|den|nicht|dem|ein|eine|zu|mit|sich|auf|im)$/,
  fr: /^(le|les|et|des|est|une|du|dans|pour|il|au|qui|sur|pas|par|d|l)$/,
  es: /ñ|^(el|los|y|las|del|en|una|con|por|para|su|que|la|se)$/,
  it: /^(di|il|che|è|della|per|una|del|un|non|con|sono|le|si|nel|gli|i)$/,
  pt: /[ãõ]|^(o|os|do|da|em|um|uma|e|para|com|dos|no|na|ao|foi)$/,
  nl: /^(het|een|van|de|en|dat|is|niet|op|zijn|voor|met|te|in|aan)$/,
  sv: /^(och|att|är|en|som|det|av|för|på|till|inte|med|den|har|ett|om|i)$/,
  no: /^(og|av|på|til|som|det|er|en|å|ikke|har|med|den|for|etter|fra|i|at|ble)$/,
  da: /^(og|af|til|på|som|det|er|en|at|ikke|har|med|den|for|efter|fra|i|blev)$/,
  fi: /ää|^(ja|on|ei|oli|hän|mutta|se|ovat|kun|sen|joka|mukaan|ole|kuin)$/,
  pl: /[ąęłż]|^(w|na|nie|z|jest|do|i|to|o|po|od)$/,
  cs: /[ěřů]|^(v|na|se|je|že|s|z|a|do|o)$/,
  ro: /[ășț]|^(cu|este|din|pe|pentru|mai|nu|sunt|fost|ale|iar)$/,
  hu: /[őű]|^(a|az|hogy|nem|és|is|egy|meg|volt|már|csak|ez|mint)$/,
  tr: /[ığş]|^(ve|bir|bu|da|için|ile|de|daha|çok|olan|gibi)$/,
  id: /^(yang|di|dan|dari|ini|dengan|untuk|pada|itu|dalam|tidak|ke|akan|oleh|adalah)$/,
  vi: /[đơưạảấầậếệộớợ]/,
  ru: /[ыэё]|^(и|что|не|из|по|как|он|это|к|о|для|от|его)$/,
  uk: /[іїє]/,
  bg: /ъ|^(се|да|е|от|че|са|като|си|това|ще|след)$/,
  ar: /[أإةىيك]/,
  fa: /[پچگیک]/,
};

/**
 * What sites declare in place of a language's tag.
 * @type {Record<string, string>}
 */
const ALIASES = { nb: "no", nn: "no", iw: "he", in: "id", jp: "ja", cn: "zh", gr: "el", ua: "uk", dk: "da", cz: "cs" };

/**
 * The tag of the language that a text is in, as its page declares it, or as it looks; null for one that is not ours.
 * @param {string | null} declared
 * @param {string} text
 */
export const guess = (declared, text) => {
  const tag = declared?.split(/[-_]/)[0].toLowerCase() ?? "";
  // As the module does: what is no tag of two letters tells no language.
  if (tag.length === 2) {
    const known = ALIASES[tag] ?? tag;
    return known in LETTERS || known in WORDS ? known : null;
  }
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const written = Object.entries(LETTERS).find(([, letter]) => (sample.match(letter) ?? []).length > sample.length / SHARE);
  if (written) return written[0];
  const words = sample.match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(WORDS).map(([tag, word]) => ({ tag, count: words.filter((w) => word.test(w)).length }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > words.length / SHARE ? best.tag : null;
};
