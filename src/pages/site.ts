import { coverageOf } from '../report/law/provisions.js';
import type { Catalogue } from '../rule/catalogue.js';
import type { Locale } from '../text.js';
import { script, styleSheet } from './assets.js';
import { calendarPage } from './calendar-page.js';
import { siteContext } from './context.js';
import { coverageSitePage } from './coverage-page.js';
import { definitionPage } from './definition-page.js';
import { sectionPage, sectionsIndex, sectionsOf } from './field-pages.js';
import { definitionsIndex, domainPage, domainsOf, instrumentsIndex, rulesIndex } from './index-pages.js';
import { instrumentPage } from './instrument-page.js';
import { lastReview } from './last-review.js';
import { documentOfPage, type Page, type Scribe } from './page.js';
import { playgroundPage } from './playground-page.js';
import { rulePage } from './rule-page.js';

const entrance = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>guiju 规矩</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="assets/site.css">
</head>
<body>
<main>
<h1>guiju 规矩</h1>
<p class="lead"><a href="zh/index.html">中文</a></p>
<p class="lead"><a href="en/index.html" lang="en" hreflang="en">English</a></p>
<p><a href="api/index.html" lang="en" hreflang="en">API</a></p>
</main>
</body>
</html>
`;

const pagesOf = (scribe: Scribe): readonly Page[] => {
  const { catalogue } = scribe.context;
  const coverage = coverageOf(catalogue);
  return [
    rulesIndex(scribe),
    instrumentsIndex(scribe, coverage),
    definitionsIndex(scribe),
    sectionsIndex(scribe),
    coverageSitePage(scribe, coverage),
    calendarPage(scribe),
    playgroundPage(scribe),
    ...domainsOf(catalogue.rules).map((domain) => domainPage(scribe, domain)),
    ...coverage.map((one) => instrumentPage(scribe, one)),
    ...catalogue.definitions.map((definition) => definitionPage(scribe, definition)),
    ...sectionsOf().map((section) => sectionPage(scribe, section)),
    ...catalogue.rules.map((rule) => rulePage(scribe, rule)),
  ];
};

/** What the site shows. */
export interface SiteOptions {
  /** The day whose law the pages show first; without it the last day of review. */
  readonly asOf?: string;
  /** The package with its version, for the foot of each page. */
  readonly generator: string;
}

/** The files of the site by their place: the pages of both languages, the style sheet and the script. */
export const siteFiles = (catalogue: Catalogue, options: SiteOptions): ReadonlyMap<string, string> => {
  const context = siteContext(catalogue, options.asOf ?? lastReview(catalogue), options.generator);
  const files = new Map([
    ['index.html', entrance],
    ['assets/site.css', styleSheet],
    ['assets/site.js', script],
  ]);
  for (const locale of ['zh', 'en'] as const satisfies readonly Locale[]) {
    const scribe: Scribe = { context, locale, say: (text) => text[locale] };
    for (const page of pagesOf(scribe)) files.set(`${locale}/${page.place}`, documentOfPage(scribe, page));
  }
  return files;
};
