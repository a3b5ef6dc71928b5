import type { Finding, Report } from '../evaluate/report.js';
import { outcomes } from '../evaluate/summary.js';
import { withoutOrganisation } from '../fleet/fleet.js';
import { organisationFindings } from '../fleet/organisation.js';
import type { Locale } from '../text.js';
import { adviceTexts } from './advice.js';
import { dateText, leftText } from './due.js';
import { ceilingText } from './exposure.js';
import { fleetSection } from './fleet/markdown.js';
import { serviceOf } from './heading.js';
import { officialPages, type ReportOptions } from './options.js';
import { pinOf } from './place.js';
import { isFault, knownText } from './suppression.js';
import { labels, outcomeMarks, outcomeWords, severityWords } from './words.js';

/** GitHub takes no comment above 65,536 characters. */
const longest = 60_000;
const caps = [500, 100, 30, 10, 3, 0] as const;

const entities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '@': '&#64;',
  '#': '&#35;',
};

/** A text that Markdown shows as it is: no markup, no mention, on one line. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/[<>&@#]/g, (character) => entities[character] ?? character);

/** What the parts of a comment share. */
export interface Writer {
  readonly report: Report;
  readonly locale: Locale;
  readonly name: (file: string) => string;
  readonly pages: ReadonlyMap<string, string>;
  readonly cap: number;
}

/** That some are left out. */
export const more = (left: number, locale: Locale): readonly string[] =>
  left <= 0 ? [] : ['', locale === 'zh' ? `另有 ${left} 项，见完整报告。` : `And ${left} more in the full report.`];

/** The title of a finding with its subject. */
export const titled = (finding: Finding, { locale }: Pick<Writer, 'locale'>): string =>
  `**${plain(finding.title[locale])}**${finding.subjectName === undefined ? '' : ` \\[${plain(finding.subjectName)}\\]`}`;

const cited = ({ citation }: Finding, { pages, locale }: Writer): string => {
  const page = pages.get(citation.instrument);
  const text = plain(citation.text[locale]);
  return page === undefined ? text : `[${text}](<${encodeURI(page)}>)`;
};

const placed = (finding: Finding, { report, name }: Writer): string => {
  const pin = pinOf(finding, report, name);
  return pin === undefined ? '' : plain(`${pin.file}:${pin.line}`);
};

/** A row of the table of what is to be mended; `concerns` names the services. */
export const faultRow = (finding: Finding, writer: Writer, concerns?: string): string => {
  const { locale } = writer;
  const advice = [...adviceTexts(finding), finding.remedy][0]?.[locale] ?? '';
  const reason = plain(finding.error?.message ?? finding.message[locale]);
  const cells = [
    `${outcomeMarks[finding.outcome]} ${severityWords[finding.severity][locale]}`,
    `${titled(finding, writer)}<br>${reason}<br>${labels.remedy[locale]}: ${plain(advice)}${concerns === undefined ? '' : `<br>${concerns}`}`,
    cited(finding, writer),
    placed(finding, writer),
  ];
  return `| ${cells.join(' | ')} |`;
};

/** The head of the table of what is to be mended. */
export const faultHead = (locale: Locale): readonly string[] => {
  const heads = [labels.severity, labels.duty, labels.provision, labels.place].map((label) => label[locale]);
  return ['', `| ${heads.join(' | ')} |`, '| --- | --- | --- | --- |'];
};

const faults = (writer: Writer): readonly string[] => {
  const { report, locale, cap } = writer;
  const found = report.findings.filter(isFault);
  if (found.length === 0) return [];
  return [
    ...faultHead(locale),
    ...found.slice(0, cap).map((finding) => faultRow(finding, writer)),
    ...more(found.length - cap, locale),
  ];
};

const dates = (writer: Writer): readonly string[] => {
  const { report, locale, cap } = writer;
  const found = report.findings
    .filter(({ outcome, dueOn }) => outcome === 'pending' && dueOn !== undefined)
    .sort((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1));
  if (found.length === 0) return [];
  const line = (finding: Finding) =>
    `- ${dateText(finding.dueOn ?? '')[locale]} · ${leftText(finding)[locale]} · ${titled(finding, writer)} · ${cited(finding, writer)}`;
  return ['', `**${labels.due[locale]}**`, '', ...found.slice(0, cap).map(line), ...more(found.length - cap, locale)];
};

const folded = (head: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', '<details>', `<summary>${head}</summary>`, '', ...lines, '', '</details>'];

const reviews = (writer: Writer): readonly string[] => {
  const { report, locale, cap } = writer;
  const found = report.findings.filter(({ outcome }) => outcome === 'review');
  const lines = found.slice(0, cap).map((finding) => `- ${titled(finding, writer)} · ${cited(finding, writer)}`);
  const head = { zh: `${found.length} 项待人工判断`, en: `${found.length} wait for a person's judgement` }[locale];
  return folded(head, lines);
};

const questions = ({ report, locale, cap }: Writer): readonly string[] => {
  const found = report.questions;
  const shown = found.slice(0, Math.min(cap, 10));
  const lines = shown.map(({ text, path, settles }) => `- ${settles} × ${plain(text[locale])} (${plain(path)})`);
  const head =
    locale === 'zh' ? `${found.length} 项事实未知，先回答这些` : `${found.length} unknown facts; answer these first`;
  return folded(head, lines);
};

const summary = ({ report, locale }: Writer): readonly string[] => {
  const { counts, exposure, asOf, catalogue } = report;
  const parts = outcomes
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${counts[outcome]} ${outcomeWords[outcome][locale]}`);
  const known = report.baseline?.known ?? 0;
  if (known > 0) parts.push(`${known} ${knownText[locale]}`);
  const ceiling = ceilingText(exposure);
  const day = dateText(asOf);
  const law = locale === 'zh' ? `法律适用日：${day.zh}` : `Law as of ${day.en}`;
  const money =
    ceiling &&
    (locale === 'zh' ? `单项罚款上限最高：${ceiling.zh}` : `Highest single ceiling of a fine: ${ceiling.en}`);
  return [
    parts.join(' · '),
    '',
    [`${law} · ${plain(`${catalogue.name} ${catalogue.version}`)}`, money].filter(Boolean).join('. '),
  ];
};

const section = (writer: Writer): readonly string[] => {
  const { report, name } = writer;
  const title = [serviceOf(report, name), report.manifest.file && name(report.manifest.file)];
  return [
    `### ${[...new Set(title)]
      .filter(Boolean)
      .map((text) => plain(text ?? ''))
      .join(' · ')}`,
    '',
    ...summary(writer),
    ...faults(writer),
    ...dates(writer),
    ...reviews(writer),
    ...questions(writer),
    '',
  ];
};

/**
 * The reports as Markdown for a comment on a pull or merge request: what is violated and where, what is due, what a person
 * has to judge, which facts are missing. It begins with the marker `<!-- guiju -->`, by which a pipeline finds its comment
 * again, and stays below the size that GitHub takes. Several reports begin with the fleet: how each service stands, and once
 * what the organisation has to mend. Texts of the manifest are shown as they are: no markup, no mentions.
 *
 * @example
 * ```ts
 * import { evaluate, parseManifest } from 'guiju';
 * import { formatMarkdown } from 'guiju/report';
 * import { china } from 'guiju/rules';
 *
 * const manifest = parseManifest({ guiju: 1, security: { logRetention: { inPlace: true, months: 3 } } });
 * const comment = formatMarkdown([evaluate(manifest, china, { asOf: '2026-11-24' })], { locale: 'en' });
 * console.log(comment.includes('Cybersecurity Law, article 23, item 3')); // true
 * ```
 */
export const formatMarkdown = (reports: readonly Report[], options: ReportOptions = {}): string => {
  const { locale = 'zh', name = String } = options;
  const pages = officialPages(options);
  const several = reports.length > 1;
  const own = several ? reports.map(withoutOrganisation) : reports;
  const shared = several ? organisationFindings(reports, isFault) : [];
  const bad = own.flatMap(({ findings }) => findings.filter(isFault)).length + shared.length;
  const verdict =
    reports.length === 0
      ? { zh: '没有检查任何清单', en: 'no manifest was checked' }[locale]
      : locale === 'zh'
        ? bad === 0
          ? '未发现未履行的义务'
          : `${bad} 项需要处理`
        : bad === 0
          ? 'no violated duty found'
          : `${bad} to be mended`;
  const write = (cap: number): string =>
    [
      '<!-- guiju -->',
      `## 规矩 guiju: ${verdict}`,
      '',
      ...(several ? fleetSection(reports, { locale, name, pages, cap }) : []),
      ...own.flatMap((report) => section({ report, locale, name, pages, cap })),
      reports[0]?.notice[locale] ?? '',
      '',
    ].join('\n');
  const fitting = caps.map(write).find((text) => text.length <= longest);
  return fitting ?? `${write(0).slice(0, longest)}\n`;
};
