import type { Finding, Report } from '../evaluate/report.js';
import { organisationFileOf } from '../fleet/organisation.js';
import { adviceTexts } from './advice.js';
import { serviceOf } from './heading.js';
import type { ReportOptions } from './options.js';
import { pinOf } from './place.js';
import { suppressionText } from './suppression.js';
import { domainWords, labels, outcomeWords, phaseWords, severityWords } from './words.js';

/** What a spreadsheet takes for a formula when a cell begins with it; also after spaces and in full width. */
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

const cell = (value: string | number | undefined): string => {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
};

const columns = [
  'service',
  'file',
  'line',
  'domain',
  'outcome',
  'severity',
  'title',
  'subject',
  'why',
  'accepted',
  'provision',
  'since',
  'missing',
  'remedy',
  'due',
  'daysLeft',
  'penalty',
  'maxFine',
  'phase',
  'rule',
  'fingerprint',
  'organisation',
] as const;

const row = (finding: Finding, report: Report, { locale = 'zh', name = String }: ReportOptions) => {
  const pin = pinOf(finding, report, name);
  const organisation = organisationFileOf(finding, report);
  const values: Readonly<Record<(typeof columns)[number], string | number | undefined>> = {
    service: serviceOf(report, name),
    file: pin?.file,
    line: pin?.line,
    domain: domainWords[finding.domain][locale],
    outcome: outcomeWords[finding.outcome][locale],
    severity: severityWords[finding.severity][locale],
    title: finding.title[locale],
    subject: finding.subjectName ?? finding.subject,
    why: finding.error?.message ?? finding.message[locale],
    accepted: suppressionText(finding)?.[locale],
    provision: finding.citation.text[locale],
    since: finding.citation.from,
    missing: finding.missing.map(({ pointer }) => pointer).join('\n'),
    remedy: [...adviceTexts(finding), finding.remedy][0]?.[locale],
    due: finding.dueOn,
    daysLeft: finding.daysLeft,
    penalty: finding.penalty?.text[locale],
    maxFine: finding.penalty?.maxFine,
    phase: phaseWords[finding.phase][locale],
    rule: finding.rule,
    fingerprint: finding.fingerprint,
    organisation: organisation && name(organisation),
  };
  return columns.map((column) => cell(values[column])).join(',');
};

/**
 * All findings as CSV for a spreadsheet: UTF-8 with a byte order mark, a row for each, headings in the language asked for.
 * The last column names the file of the organisation that decides a finding, by which services share it. A text that a spreadsheet would run as a formula is written with an apostrophe before it.
 *
 * @example
 * ```ts
 * import { evaluate, parseManifest } from 'guiju';
 * import { formatCsv } from 'guiju/report';
 * import { china } from 'guiju/rules';
 *
 * const report = evaluate(parseManifest({ guiju: 1 }), china, { asOf: '2026-11-24' });
 * const [headings = ''] = formatCsv([report], { locale: 'en' }).split('\r\n');
 * console.log(headings.slice(1, 24)); // "Service","File","Line"
 * ```
 */
export const formatCsv = (reports: readonly Report[], options: ReportOptions = {}): string => {
  const headings = columns.map((column) => cell(labels[column][options.locale ?? 'zh'])).join(',');
  const rows = reports.flatMap((report) => report.findings.map((finding) => row(finding, report, options)));
  return `\uFEFF${[headings, ...rows, ''].join('\r\n')}`;
};
