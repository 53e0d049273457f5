// Articles of 1,500 words: sentences put together from parts, so that no two are the same.

/** So long is an article. */
const WORDS = 1_500;
/** Sentences of a paragraph. */
const PARAGRAPH = 3;

/** The parts of a sentence, one of each in turn: their numbers have no common divisor. The last are quoted, with speakers. */
const PARTS = {
  en: [
    ["The harbour council ", "The engineers ", "The ferry company ", "The mayor's office ", "The shop owners ", "The insurers ", "The neighbours "],
    ["said on Tuesday that ", "had expected that ", "denied that ", "told the newspaper that ", "announced that "],
    ["the swing bridge would open ", "the last of the ferries would leave ", "the cracked piers would be replaced ", "the northern bank would be rebuilt "],
    ["after four winters of repairs.", "once the divers had seen the foundations.", "before the summer fair in the old town."],
    ["“Nobody who saw the piers will call the money wasted,” said Karin Holm, who leads the building office.", "“We counted every single day,” said Tomas Lind, who runs a bakery on the bank."],
  ],
  de: [
    ["Der Stadtrat ", "Das Bauamt ", "Die Reederei ", "Die Bürgermeisterin ", "Der Verein der Händler ", "Die Versicherung ", "Die Nachbarschaft "],
    ["sagte am Dienstag, dass ", "hatte erwartet, dass ", "bestritt, dass ", "erklärte der Zeitung, dass ", "kündigte an, dass "],
    ["die alte Drehbrücke im Hafen ", "die letzte der Fähren ", "das nördliche Ufer ", "der Verkehr in der Altstadt "],
    ["nach vier Jahren wieder frei sein werde.", "nicht vor dem Sommer zu sehen sei.", "mit dem Geld der Stadt bezahlt werde."],
    ["„Niemand, der die Pfeiler gesehen hat, wird das Geld für verschwendet halten“, sagte Karin Holm, die das Bauamt leitet.", "„Wir haben jeden einzelnen Tag gezählt“, sagte Tomas Lind, der am Ufer eine Bäckerei betreibt."],
  ],
  ja: [
    ["市議会は", "技術者たちは", "渡船会社は", "市長室は", "商店主たちは", "保険会社は", "近所の人々は"],
    ["火曜日の会議のあとで、", "新聞の取材に対して、", "昨年の予想とは違い、", "港の関係者によると、", "長い議論の末に、"],
    ["古い旋回橋を再び開く", "最後の渡し船を止める", "ひびの入った橋脚を取り替える", "北岸の町並みを建て直す"],
    ["ことを正式に決めた。", "計画にはまだ時間がかかると述べた。", "費用は市が負担すると説明した。"],
    ["「橋脚を見た人なら、無駄な出費だとは言わないだろう」と建設局のホルム局長は述べた。", "「私たちは一日一日を数えてきた」と岸でパン屋を営むリンドさんは話した。"],
  ],
};

/** A page with such an article. The language is declared, or not. */
export function page(lang, isDeclared, head) {
  const words = new Intl.Segmenter(lang, { granularity: "word" });
  const paragraphs = [];
  for (let count = 0, at = 0; count < WORDS; ) {
    const sentences = Array.from({ length: PARAGRAPH }, () => sentence(PARTS[lang], at++));
    const text = sentences.join(lang === "ja" ? "" : " ");
    count += [...words.segment(text)].filter(({ isWordLike }) => isWordLike).length;
    paragraphs.push(`<p>${text}</p>`);
  }
  const declaration = isDeclared ? ` lang="${lang}"` : "";
  const style = "<style>body { max-width: 40em; margin: auto; font: 18px/1.5 serif }</style>";
  return `<!doctype html><html${declaration}><head><meta charset="utf-8"><title>${sentence(PARTS[lang], 0)}</title>
<link rel="icon" href="data:,">${style}${head}</head>
<body><article><h1>${sentence(PARTS[lang], 0)}</h1>${paragraphs.join("\n")}</article></body></html>`;
}

function sentence([who, what, where, why, quotes], at) {
  const pick = (parts) => parts[at % parts.length];
  return at % 9 === 8 ? pick(quotes) : [who, what, where, why].map(pick).join("");
}
