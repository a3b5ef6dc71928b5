import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding, Report } from '../../evaluate/report.js';
import { outcomes } from '../../evaluate/summary.js';
import { fleetOf, isOrganisations } from '../../fleet/fleet.js';
import type { Outcome } from '../../rule/outcome.js';
import { version } from '../../version.js';
import { serviceOf } from '../heading.js';
import { officialPages, type ReportOptions } from '../options.js';
import { capital, domainWords } from '../words.js';
import { anchorsOf } from './anchor.js';
import type { Context } from './context.js';
import { filters } from './filters.js';
import { findingBlock } from './finding.js';
import { fleetSection, organisationGroups } from './fleet.js';
import { both, say } from './language.js';
import { html, Markup } from './markup.js';
import { overview } from './overview.js';
import { script } from './script.js';
import { style } from './style.js';

const hashOf = (text: string): string => `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}`;

const policy = (): string =>
  [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const rank = ({ outcome }: Finding): number => outcomes.indexOf(outcome);

const acting: ReadonlySet<Outcome> = new Set(['violated', 'error', 'pending', 'review', 'upcoming', 'waived']);

const group = (report: Report, index: number, several: boolean, context: Context): readonly Markup[] => {
  const listed = report.findings.filter(context.lists);
  const service = several ? html`<span class="quiet">${serviceOf(report, context.name)} · </span>` : undefined;
  return [...new Set(listed.map(({ domain }) => domain))].map((domain) => {
    const found = listed.filter((finding) => finding.domain === domain).sort((a, b) => rank(a) - rank(b));
    return html`<section class="group" id="g${index}-${domain}"><h3>${service}${both(capital(domainWords[domain]))}</h3>
${found.map((finding) => findingBlock(finding, [index], context))}</section>
`;
  });
};

const titles = (reports: readonly Report[], name: (file: string) => string) => {
  const [first] = reports;
  const about = first !== undefined && reports.length === 1 ? serviceOf(first, name) : '';
  return {
    zh: `合规报告${about === '' ? '' : ` · ${about}`}`,
    en: `Compliance report${about === '' ? '' : ` · ${about}`}`,
  };
};

/**
 * The reports as one page of HTML that needs no network: Chinese and English with a switch, a summary that is read in a
 * minute, filters, and each finding down to its facts, its article and what to do. With several reports it lists what somebody has to act on, and once what belongs to the
 * organisation. Its security policy lets nothing run
 * or load but what it carries; texts of the manifest are escaped. `locale` is the language that it opens in.
 *
 * @example
 * ```ts
 * import { evaluate, parseManifest } from 'guiju';
 * import { formatHtml } from 'guiju/report';
 * import { china } from 'guiju/rules';
 *
 * const manifest = parseManifest({ guiju: 1, service: { name: '<b>' } });
 * const page = formatHtml([evaluate(manifest, china, { asOf: '2026-11-24' })], { instruments: china.instruments });
 * console.log(page.startsWith('<!doctype html>'), page.includes('<b>')); // true false
 * ```
 */
export const formatHtml = (reports: readonly Report[], options: ReportOptions = {}): string => {
  const { locale = 'zh', name = String } = options;
  const several = reports.length > 1;
  const fleet = several ? fleetOf(reports) : undefined;
  const organisation = fleet?.organisation ?? [];
  const onceListed = new Set(
    reports.flatMap((report) => report.findings.filter((finding) => isOrganisations(finding, report))),
  );
  const context: Context = {
    anchors: anchorsOf(reports, organisation),
    name,
    pages: officialPages(options),
    mostQuestions: several ? 20 : Number.POSITIVE_INFINITY,
    lists: (finding) => !several || (acting.has(finding.outcome) && !onceListed.has(finding)),
  };
  const shown = [
    ...organisation.map(({ finding }) => finding),
    ...reports.flatMap(({ findings }) => findings.filter(context.lists)),
  ];
  const title = titles(reports, name);
  const notice = reports[0]?.notice;
  const digests = reports.map(({ manifest }) => manifest.digest.slice(0, 12)).join(', ');
  return html`<!doctype html>
<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}" data-locale="${locale}" data-title-zh="${title.zh}" data-title-en="${title.en}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="guiju ${version}">
<title>${title[locale]}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#findings">${say('跳到检查结果', 'Skip to the findings')}</a>
<header>
<h1>${say('合规报告', 'Compliance report')}</h1>
<div class="speak" role="group" aria-label="语言 Language" data-script hidden>
<button type="button" data-speak="zh" aria-pressed="${String(locale === 'zh')}"><span lang="zh-Hans">中文</span></button>
<button type="button" data-speak="en" aria-pressed="${String(locale === 'en')}"><span lang="en-GB">English</span></button>
</div>
</header>
<main>
${fleet && fleetSection(fleet, reports, context)}
${reports.map((report, index) => overview(report, index, context))}
<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">${say('检查结果', 'Findings')}</h2>
${filters(reports, shown, name)}
${fleet && organisationGroups(fleet, reports, context)}
${reports.map((report, index) => group(report, index, several, context))}
</section>
</main>
<footer>
<p>${notice && both(notice)}</p>
<p class="quiet">guiju ${version} · ${say('清单摘要', 'manifest digest')} <code>${digests}</code></p>
</footer>
<script>${new Markup(script)}</script>
</body>
</html>
`.source;
};
