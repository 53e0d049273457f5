// Twelve pages as newspapers build them: where a card has to fit in.
import { readFile } from "node:fs/promises";
import { ROOT } from "./server.mjs";

const read = async (name) => {
  const [title, ...paragraphs] = (await readFile(`${ROOT}tests/articles/${name}.txt`, "utf8")).trim().split(/\n\n+/);
  return { title, paragraphs };
};
const politics = await read("politics");
const science = await read("science");
const feature = await read("feature");

const STANDFIRST = "After seven hours of debate, councillors kept the late boat running for two more years, and left someone else to find the money for the sea wall.";
const BYLINE = "By Harriet Vole, city editor";
const DATE = `<time datetime="2026-05-06T04:10:00+01:00">6 May 2026, 4:10 a.m.</time>`;
const PICTURE = `<img width="960" height="480" alt="A small lit ferry on dark water" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='960' height='480'%3E%3Crect width='960' height='480' fill='%2314233a'/%3E%3Ccircle cx='760' cy='92' r='34' fill='%23f3e3b3'/%3E%3C/svg%3E">`;
const ADVERT = `<div class="advert" aria-hidden="true">Advertisement</div>`;

const p = (paragraphs) => paragraphs.map((text) => `<p>${text}</p>`).join("\n");
/** A paragraph of another kind after every `each`. */
const between = (paragraphs, each, other) =>
  paragraphs.map((text, at) => `<p>${text}</p>${(at + 1) % each ? "" : other}`).join("\n");
const figure = `<figure>${PICTURE}<figcaption>The Constance leaves the Old Town. Photo: Pavel Orrin</figcaption></figure>`;

/** `css` of the site, `body` of the page; `next` is how what a card goes before opens: the text, or an ornament above it. */
export const NEWSPAPERS = {
  broadsheet: {
    next: politics.paragraphs[0],
    css: `body { font: 18px/1.55 Georgia, "Times New Roman", serif; color: #121212; background: #fff; margin: 0 }
      .sheet { max-width: 62rem; margin: 0 auto; padding: 0 1.5rem } .masthead { text-align: center; border-bottom: 3px double; font-size: 2.4rem }
      h1 { font-size: 2.6rem; line-height: 1.1; margin: 2rem 0 0 } h1 + .standfirst { font-size: 1.25rem; color: #555; margin: .8rem 0 }
      .byline { font: 13px/1.4 Helvetica, Arial, sans-serif; margin: 0 0 1rem } img { width: 100%; height: auto; display: block } figure { margin: 0 0 1.5rem }
      figcaption { font: 12px Helvetica, Arial, sans-serif; color: #666 } .story { max-width: 36rem } .story p { margin: 0 }
      .story p + p { text-indent: 1.4em } .story > p:first-of-type::first-letter { float: left; font-size: 3.3em; line-height: .85; padding-right: .06em }`,
    body: `<div class="sheet"><div class="masthead">The Aldermere Courier</div><article><h1>${politics.title}</h1>
      <p class="standfirst">${STANDFIRST}</p><p class="byline">${BYLINE} · ${DATE}</p>${figure}<div class="story">${p(politics.paragraphs)}</div></article></div>`,
  },
  tabloid: {
    next: politics.paragraphs[1],
    css: `body { font: 17px/1.5 Arial, Helvetica, sans-serif; color: #111; background: #fff; margin: 0 } .bar { background: #d00; color: #fff; font: 900 2rem Impact, "Arial Black", sans-serif; padding: .4rem 1rem }
      main { max-width: 44rem; margin: 0 auto; padding: 0 1rem } h1 { font: 900 2.7rem/1 "Arial Black", Arial, sans-serif; letter-spacing: -.03em; margin: 1rem 0 .5rem }
      .byline { color: #d00; font-weight: 700; margin: .5rem 0; font-size: .85rem } .byline + p { font-weight: 700; font-size: 1.15em } p { margin: 0 0 1em } img { width: 100%; height: auto } figure { margin: 0 }
      ul.bullets { margin: 0 0 1rem; padding-left: 1.2rem; font-weight: 700 }`,
    body: `<div class="bar">THE BUGLE</div><main><article><h1>FERRY BOAT RACE! Sinking plan SUNK by ONE vote</h1>
      ${figure}<p class="byline">By HARRIET VOLE | ${DATE}</p>${between(politics.paragraphs, 4, ADVERT)}</article></main>`,
  },
  magazine: {
    next: feature.paragraphs[1],
    css: `body { font: 20px/1.65 "Iowan Old Style", Palatino, Georgia, serif; color: #222; background: #faf8f3; margin: 0 } .hero { margin: 0 } .hero img { width: 100vw; height: 26rem; object-fit: cover; display: block }
      .hero figcaption { padding: .4rem 1rem; font: 12px sans-serif; color: #777 } header { text-align: center; padding: 2rem 1rem } h1 { font: 400 3rem/1.1 Didot, Georgia, serif; margin: 0 } .dek { font-style: italic; max-width: 34rem; margin: 1rem auto }
      article p { max-width: 34rem; margin: 0 auto 1.2em; padding: 0 1.25rem } article > p:first-of-type { font-size: 1.1em } .dek, .byline { padding: 0 }`,
    body: `<article><figure class="hero">${PICTURE}<figcaption>The last boat. Drawing: Ines Quill</figcaption></figure><header><h1>${feature.title}</h1><p class="dek">On 30 June the Lost Property Office will close, after 112 years.</p>
      <p class="byline">${BYLINE}</p></header>${p(feature.paragraphs.slice(0, 24))}</article>`,
  },
  dark: {
    next: science.paragraphs[0],
    css: `:root { color-scheme: dark } body { font: 17px/1.6 system-ui, sans-serif; color: #dcdcd6; background: #121314; margin: 0 } main { max-width: 40rem; margin: 0 auto; padding: 2rem 1rem }
      article > * { margin: 0 } article > * + * { margin-top: 1.25rem } h1 { font-size: 2.1rem; line-height: 1.15; color: #fff } .meta { color: #8d9399; font-size: .85rem } a { color: #7db7ff }`,
    body: `<main><article><h1>${science.title}</h1><div class="meta">${BYLINE} · ${DATE}</div>${p(science.paragraphs)}</article></main>`,
  },
  arabic: {
    next: "صوّت مجلس المدينة فجر الأربعاء",
    lang: "ar",
    dir: "rtl",
    css: `body { font: 19px/1.9 "Noto Naskh Arabic", "Noto Sans Arabic", serif; color: #1a1a1a; background: #fff; margin: 0 } main { max-width: 42rem; margin: 0 auto; padding: 1rem }
      h1 { font-size: 2rem; line-height: 1.4 } .lead { font-weight: 700; color: #444 } .story p { margin: 0 0 1.2em } .byline { color: #777; font-size: .8rem }`,
    body: `<main><article><h1>مجلس المدينة يبقي على العبّارة الليلية بفارق صوت واحد</h1><p class="lead">قرر المجلس بعد سبع ساعات من النقاش أن تواصل العبّارة رحلاتها عامين آخرين.</p>
      <p class="byline">هالة الورد – السادس من مايو</p><div class="story">
      <p>صوّت مجلس المدينة فجر الأربعاء على إبقاء العبّارة الليلية عامين آخرين، بعد جلسة استمرت سبع ساعات كاملة وحضرها عشرات السكان.</p>
      <p>تكلف العبّارة المدينة أكثر من أربعة ملايين كرونة في العام، وتنقل نحو ثلاثمئة شخص كل ليلة بين ضفتي النهر.</p>
      <p>وقالت رئيسة البلدية إلسا فارانت: «لم أطلب من أحد أن يصدق أن القارب غير محبوب، بل طلبت أن تصدقوا مهندسا يقول إن الجدار قد لا يصمد شتاء آخر».</p>
      <p>وقال المهندس كورين أشداون إن جزأين من الجدار تحركا أحد عشر سنتيمترا خلال عام واحد، وإن إصلاحهما يكلف قرابة عشرة ملايين كرونة.</p>
      <p>واستمع المجلس قبل التصويت إلى ممرض يعمل ليلا في المستشفى ويعبر النهر كل يوم منذ سنوات طويلة ليصل إلى بيته قبل أن تستيقظ ابنته.</p>
      <p>وطلب المجلس من رئيسة البلدية أن تقدم تقريرا في أكتوبر عن ثلاث طرق لتمويل الجدار، منها قرض ورسم على السفن السياحية.</p>
      <p>وقالت فارانت إنها ستنفذ القرار من دون حماسة وفي موعده، ثم غادرت القاعة قبل أن يغادر القارب الأخير بدقائق قليلة.</p></div></article></main>`,
  },
  column: {
    next: politics.paragraphs[0],
    css: `body { font: 16px/1.45 "Times New Roman", Times, serif; color: #000; background: #f6f1e7; margin: 0 } .column { width: 19rem; margin: 1rem auto } h1 { font-size: 1.6rem; line-height: 1.1; margin: 0 0 .4rem }
      .column p { margin: 0; text-align: justify; hyphens: auto } .text p:first-child { font-variant: small-caps } .text p:nth-child(even) { text-indent: 1em } .by { font-style: italic }`,
    body: `<div class="column"><h1>${politics.title}</h1><p class="by">${BYLINE}</p><div class="text">${p(politics.paragraphs)}</div></div>`,
  },
  sidebar: {
    next: science.paragraphs[0],
    css: `body { font: 16px/1.6 "Segoe UI", Roboto, Arial, sans-serif; color: #333; background: #fff; margin: 0 } nav { background: #003a70; color: #fff; padding: .8rem 1rem } .wrap { display: grid; grid-template-columns: minmax(0, 1fr) 18rem; gap: 2rem; max-width: 70rem; margin: 1rem auto; padding: 0 1rem }
      @media (max-width: 800px) { .wrap { grid-template-columns: minmax(0, 1fr) } } .advert { background: #eee; text-align: center; padding: 2rem; color: #999; margin: 1rem 0 } .content > p:first-child { font-size: 1.2em } .content > :nth-child(5) { border-left: 4px solid #003a70; padding-left: 1em }
      .content p:last-child { margin-bottom: 0; font-style: italic } .share { display: flex; gap: .5rem; font-size: .8rem } aside li { margin: .4em 0 } .standfirst { font-weight: 600; font-size: 1.1rem }`,
    body: `<nav>Aldermere Today</nav><div class="wrap"><main><article><header><h1>${science.title}</h1><p class="standfirst">Ships silence whales from much farther away than anyone had thought.</p></header>
      <div class="share"><button>Share</button><button>Save</button></div><p class="byline">${BYLINE}</p><div class="content">${between(science.paragraphs, 3, ADVERT)}<p>Harriet Vole reports from Aldermere on the city and the sea for this newspaper.</p></div></article></main>
      <aside>${ADVERT}<h2>Most read</h2><ul><li><a href="#">Market stalls move to Fish Street for the summer</a></li><li><a href="#">Tram line six reopens after track repairs</a></li></ul></aside></div>`,
  },
  "live blog": {
    next: politics.paragraphs[0],
    css: `body { font: 16px/1.5 system-ui, sans-serif; color: #121212; margin: 0 } main { max-width: 46rem; margin: 0 auto; padding: 1rem } h1 { font-size: 2rem } section { border-top: 1px solid #c70000; padding: .5rem 0 } section time { color: #c70000; font-weight: 700 } .intro p { font-size: 1.05em }`,
    body: `<main><article><h1>Council votes on the night ferry – as it happened</h1><p class="byline">${BYLINE}</p><div class="intro">${p(politics.paragraphs.slice(0, 4))}</div>
      ${politics.paragraphs.slice(4).map((text, at) => `<section><time>0${at % 9}:12</time><h2>Update ${at + 1}</h2><p>${text}</p></section>`).join("")}</article></main>`,
  },
  gutenberg: {
    next: politics.paragraphs[0],
    css: `body { font: 18px/1.6 "Source Serif 4", Georgia, serif; color: #1e1e1e; margin: 0 } :where(.is-layout-flow) > * { margin-block: 1.2rem 0 } :where(.is-layout-flow) > :first-child { margin-block-start: 0 }
      .is-layout-constrained > :where(:not(.alignfull)) { max-width: 40rem; margin-left: auto !important; margin-right: auto !important } .is-layout-constrained > * { margin-block: 1.2rem 0 } .is-layout-constrained > :first-child { margin-block-start: 0 } .is-layout-constrained > :last-child { margin-block-end: 0 } .has-global-padding { padding: 0 1.5rem }
      .alignfull { max-width: none; margin-inline: -1.5rem } .alignfull img { width: 100%; height: 18rem; object-fit: cover } .post-meta { font-size: .85rem; color: #666 }`,
    body: `<main class="is-layout-flow"><div class="has-global-padding is-layout-constrained"><h1 class="wp-block-post-title">${politics.title}</h1><div class="post-meta">${BYLINE} · ${DATE}</div></div>
      <div class="entry-content has-global-padding is-layout-constrained"><figure class="alignfull">${PICTURE}</figure>${p(politics.paragraphs)}</div></main>`,
  },
  ghost: {
    next: feature.paragraphs[0],
    css: `body { font: 19px/1.6 Georgia, serif; color: #15171a; margin: 0 } .gh-canvas { display: grid; grid-template-columns: [full-start] minmax(max(4vmin, 20px), auto) [main-start] min(720px, calc(100% - max(8vmin, 40px))) [main-end] minmax(max(4vmin, 20px), auto) [full-end] } .gh-canvas > * { grid-column: main }
      .gh-content > * + * { margin-top: calc(1.6em); margin-bottom: 0 } .gh-content > [id]:not(:first-child) { margin-top: 2em } .gh-content p { margin: 0 } .gh-content > * { margin: 0 } .full { grid-column: full } .full img { width: 100%; height: 16rem; object-fit: cover } h1 { font: 700 2.6rem/1.1 system-ui } .excerpt { color: #738a94; font-size: 1.3rem }`,
    body: `<main><article><header class="gh-canvas"><h1>${feature.title}</h1><p class="excerpt">On 30 June the Lost Property Office will close.</p><figure class="full">${PICTURE}</figure></header><section class="gh-content gh-canvas">${p(feature.paragraphs.slice(0, 20))}</section></article></main>`,
  },
  newsletter: {
    next: science.paragraphs[0],
    css: `body { font: 18px/1.6 "SF Pro Text", system-ui, sans-serif; color: #363737; margin: 0 } .single-post { max-width: 728px; margin: 0 auto; padding: 1rem } h1 { font-size: 2rem; margin: 0 } .subtitle { font: 400 1.2rem system-ui; color: #777; margin: .2rem 0 1rem } .byline { display: flex; gap: .5rem; align-items: center; border-block: 1px solid #eee; padding: .6rem 0 }
      .markup p { margin: 0 0 20px } .markup > p:first-child { margin-top: 0 } .markup > *:last-child { margin-bottom: 0 } .markup hr + p::first-letter { font-weight: 700 }`,
    body: `<div class="single-post"><article><h1>${science.title}</h1><h3 class="subtitle">Ships silence whales from farther away than anyone had thought</h3><div class="byline"><span>Harriet Vole</span> ${DATE}</div>
      <div class="available-content"><div class="markup">${p(science.paragraphs)}</div></div></article></div>`,
  },
  "long read": {
    next: "",
    css: `body { font: 20px/1.7 "Source Serif 4", Charter, Georgia, serif; color: #202020; background: #fffdf9; margin: 0 } .head { padding: 6vh 1.5rem; text-align: center; background: #243b2f; color: #f2efe6 } h1 { font-weight: 400; font-size: 2.8rem; line-height: 1.1; margin: 0 } .prose { max-width: 33em; margin: 2.5rem auto; padding: 0 1.5rem } .prose p { margin: 0 0 1em }
      .intro { font-size: 1.15em; font-style: italic } hr { border: 0; text-align: center } hr::before { content: "* * *" } hr + p::first-line { font-variant: small-caps } .prose h2 { font-size: 1.2em }`,
    body: `<article><div class="head"><h1>${feature.title}</h1><p>${BYLINE}</p></div><div class="prose"><p class="intro">On 30 June the Lost Property Office of Aldermere Central will close, after 112 years, and with it a way of looking after strangers.</p><hr>
      ${feature.paragraphs.map((text) => (text.length < 60 ? `<h2>${text}</h2>` : `<p>${text}</p>`)).join("\n")}</div></article>`,
  },
};

/** The page of a newspaper, with more in its head. */
export function newspaper(name, head = "") {
  const { css, body, lang = "en", dir = "ltr" } = NEWSPAPERS[name];
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>${name}</title><link rel="icon" href="data:,"><style>${css}</style>${head}</head><body>${body}</body></html>`;
}
