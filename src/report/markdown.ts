import type { Finding, Report } from '../evaluate/report.js';
import { outcomes } from '../evaluate/summary.js';
import { withoutOrganisation } from '../fleet/fleet.js';
import { organisationFindings } from '../fleet/organisation.js';
import { dateText, leftText } from './due.js';
import { ceilingText } from './exposure.js';
import { fleetSection } from './fleet/markdown.js';
import { serviceOf } from './heading.js';
import { cited, faultHead, faultRow, more, plain, titled, type Writer } from './markdown-parts.js';
import { officialPages, type ReportOptions } from './options.js';
import { isFault, knownText } from './suppression.js';
import { labels, outcomeWords } from './words.js';

/** GitHub takes no comment above 65,536 characters. */
const longest = 60_000;
const caps = [500, 100, 30, 10, 3, 0] as const;

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
