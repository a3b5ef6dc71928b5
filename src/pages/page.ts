import type { Bilingual, Locale } from '../text.js';
import type { SiteContext } from './context.js';
import { type Html, html, type Part } from './html.js';
import { wayTo } from './place.js';

/** A page of the site in one language. */
export interface Page {
  /** Where it lies below the folder of its language. */
  readonly place: string;
  readonly title: string;
  /** One sentence, for search engines and previews. */
  readonly summary: string;
  readonly body: Part;
  /** What else its head holds: a policy, a script of its own. */
  readonly head?: Part;
  /** Whether it takes the width of the window. */
  readonly wide?: true;
}

/** What makes the pages of one language: its words, and the ways to other pages. */
export interface Scribe {
  readonly context: SiteContext;
  readonly locale: Locale;
  readonly say: (text: Bilingual) => string;
}

const navigation: readonly (readonly [string, Bilingual])[] = [
  ['index.html', { zh: '规则', en: 'Rules' }],
  ['instruments/index.html', { zh: '文件', en: 'Instruments' }],
  ['definitions/index.html', { zh: '定义', en: 'Definitions' }],
  ['fields/index.html', { zh: '清单字段', en: 'Manifest' }],
  ['coverage.html', { zh: '覆盖范围', en: 'Coverage' }],
  ['calendar.html', { zh: '施行日历', en: 'Calendar' }],
  ['playground.html', { zh: '演练场', en: 'Playground' }],
];

const links = ({ say }: Scribe, place: string): Part =>
  navigation.map(([to, text]) => {
    const here = to === place;
    return html`<li><a href="${wayTo(place, to)}"${here && html` aria-current="page"`}>${say(text)}</a></li>`;
  });

const footer = ({ say, context: { catalogue, asOf, generator } }: Scribe): Html => html`<footer>
<p>${say({
  zh: '本站提供合规信息，不是法律意见。以官方中文文本为准。',
  en: 'Compliance information, not legal advice. The official Chinese texts are authoritative.',
})}</p>
<p>${generator} · ${catalogue.name} ${catalogue.version} · ${say({ zh: '基准日', en: 'as of' })} ${asOf}</p>
</footer>`;

/** A page as a whole document. */
export const documentOfPage = (scribe: Scribe, { place, title, summary, body, head, wide }: Page): string => {
  const { say, locale } = scribe;
  const other: Locale = locale === 'zh' ? 'en' : 'zh';
  const language = { zh: 'zh-CN', en: 'en' } as const;
  const up = '../'.repeat(place.split('/').length);
  const { html: text } = html`<!doctype html>
<html lang="${language[locale]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${summary}">
<title>${title} · guiju</title>
<link rel="alternate" hreflang="${language[other]}" href="${up}${other}/${place}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${up}assets/site.css">
<script src="${up}assets/site.js" defer></script>
${head}</head>
<body${wide && html` class="wide"`}>
<a class="skip" href="#content">${say({ zh: '跳到正文', en: 'Skip to the content' })}</a>
<header>
<nav aria-label="${say({ zh: '主要', en: 'Main' })}">
<a class="brand" href="${wayTo(place, 'index.html')}">guiju <span lang="zh-CN">规矩</span></a>
<ul>${links(scribe, place)}<li><a href="${up}api/index.html">API</a></li></ul>
<a class="language" href="${up}${other}/${place}" lang="${language[other]}" hreflang="${language[other]}">${other === 'zh' ? '中文' : 'English'}</a>
</nav>
</header>
<main id="content">
${body}
</main>
${footer(scribe)}
</body>
</html>
`;
  return text;
};
