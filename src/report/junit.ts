import type { Finding, Report } from '../evaluate/report.js';
import type { Domain } from '../rule/rule.js';
import { adviceTexts } from './advice.js';
import { serviceOf } from './heading.js';
import type { ReportOptions } from './options.js';
import { pinOf } from './place.js';
import { isFault, suppressionText } from './suppression.js';
import { domainWords, labels, outcomeWords } from './words.js';
import { escapeXml } from './xml.js';

type State = 'failure' | 'error' | 'skipped' | 'passed';

const stateOf = (finding: Finding): State => {
  const { outcome, severity } = finding;
  if (outcome === 'error') return 'error';
  if (outcome === 'satisfied') return 'passed';
  return isFault(finding) && severity !== 'info' ? 'failure' : 'skipped';
};

const attributes = (given: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(given)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`]))
    .join('');

const bodyOf = (finding: Finding, report: Report, state: State, { locale = 'zh', name = String }: ReportOptions) => {
  const word = outcomeWords[finding.outcome][locale];
  const reason = suppressionText(finding)?.[locale] ?? finding.message[locale];
  const message = state === 'failure' || reason.startsWith(word) ? reason : `${word}: ${reason}`;
  if (state === 'skipped') return [`      <skipped${attributes({ message })}/>`];
  const pin = pinOf(finding, report, name);
  const advice = [...adviceTexts(finding), finding.remedy][0];
  const text = [
    finding.duty[locale],
    `${labels.provision[locale]}: ${finding.citation.text[locale]}`,
    ...(pin === undefined ? [] : [`${labels.place[locale]}: ${pin.file}:${pin.line}`]),
    ...(advice === undefined ? [] : [`${labels.remedy[locale]}: ${advice[locale]}`]),
    ...(finding.error === undefined ? [] : [finding.error.message]),
  ].join('\n');
  const type = state === 'error' ? (finding.error?.code ?? 'error') : finding.severity;
  return [`      <${state}${attributes({ message, type })}>${escapeXml(text)}</${state}>`];
};

const caseOf = (finding: Finding, report: Report, options: ReportOptions): readonly string[] => {
  const { locale = 'zh', name = String } = options;
  const state = stateOf(finding);
  const subject = finding.subjectName ?? finding.subject;
  const head = attributes({
    classname: finding.rule,
    name: `${finding.title[locale]}${subject === '' ? '' : ` [${subject}]`}`,
    file: report.manifest.file === undefined ? undefined : name(report.manifest.file),
    time: 0,
  });
  if (state === 'passed') return [`    <testcase${head}/>`];
  return [`    <testcase${head}>`, ...bodyOf(finding, report, state, options), '    </testcase>'];
};

const countsOf = (findings: readonly Finding[]) => {
  const count = (state: State) => findings.filter((finding) => stateOf(finding) === state).length;
  return { tests: findings.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
};

const suiteOf = (report: Report, domain: Domain, options: ReportOptions): readonly string[] => {
  const { locale = 'zh', name = String } = options;
  const findings = report.findings.filter((finding) => finding.domain === domain);
  const service = serviceOf(report, name);
  const title = `${service === '' ? '' : `${service} · `}${domainWords[domain][locale]}`;
  return [
    `  <testsuite${attributes({ name: title, ...countsOf(findings), time: 0 })}>`,
    `    <properties><property name="asOf" value="${escapeXml(report.asOf)}"/></properties>`,
    ...findings.flatMap((finding) => caseOf(finding, report, options)),
    '  </testsuite>',
  ];
};

/**
 * The reports as JUnit XML: a suite for each service and field of law, a case for each finding. Satisfied duties pass,
 * violated ones fail, a rule that could not be evaluated is an error; open, inapplicable and waived ones are skipped with
 * the reason, and so are recommendations that are not followed.
 *
 * @example
 * ```ts
 * import { evaluate, parseManifest } from 'guiju';
 * import { formatJunit } from 'guiju/report';
 * import { china } from 'guiju/rules';
 *
 * const manifest = parseManifest({ guiju: 1, security: { logRetention: { inPlace: true, months: 3 } } });
 * const xml = formatJunit([evaluate(manifest, china, { asOf: '2026-11-24' })], { locale: 'en' });
 * console.log(/<testsuites [^>]*failures="(\d+)"/.exec(xml)?.[1]); // 1
 * ```
 */
export const formatJunit = (reports: readonly Report[], options: ReportOptions = {}): string => {
  const all = countsOf(reports.flatMap(({ findings }) => findings));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'guiju', ...all, time: 0 })}>`,
    ...reports.flatMap((report) =>
      [...new Set(report.findings.map(({ domain }) => domain))].flatMap((domain) => suiteOf(report, domain, options)),
    ),
    '</testsuites>',
    '',
  ].join('\n');
};
