import type { Finding, Report } from '../evaluate/report.js';
import { organisationFileOf, organisationFindings } from '../fleet/organisation.js';
import type { Domain } from '../rule/rule.js';
import type { Locale } from '../text.js';
import { adviceTexts } from './advice.js';
import { fleetWords, servicesIn } from './fleet/services.js';
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

/** A case: a finding with its state; for one of an organisation the services that it concerns, or the file that counts it. */
interface Case {
  readonly finding: Finding;
  readonly report: Report;
  readonly state: State;
  readonly services?: string;
  readonly countedIn?: string;
}

const skippedText = ({ finding, countedIn }: Case, locale: Locale): string => {
  if (countedIn !== undefined)
    return locale === 'zh'
      ? `在组织共用文件 ${countedIn} 下统一计入`
      : `counted once, under the organisation: ${countedIn}`;
  const word = outcomeWords[finding.outcome][locale];
  const reason = suppressionText(finding)?.[locale] ?? finding.message[locale];
  return reason.startsWith(word) ? reason : `${word}: ${reason}`;
};

const bodyOf = (one: Case, { locale = 'zh', name = String }: ReportOptions) => {
  const { finding, report, state, services } = one;
  if (state === 'skipped') return [`      <skipped${attributes({ message: skippedText(one, locale) })}/>`];
  const word = outcomeWords[finding.outcome][locale];
  const reason = suppressionText(finding)?.[locale] ?? finding.message[locale];
  const message = state === 'failure' || reason.startsWith(word) ? reason : `${word}: ${reason}`;
  const pin = pinOf(finding, report, name);
  const advice = [...adviceTexts(finding), finding.remedy][0];
  const text = [
    finding.duty[locale],
    `${labels.provision[locale]}: ${finding.citation.text[locale]}`,
    ...(pin === undefined ? [] : [`${labels.place[locale]}: ${pin.file}:${pin.line}`]),
    ...(advice === undefined ? [] : [`${labels.remedy[locale]}: ${advice[locale]}`]),
    ...(services === undefined ? [] : [`${fleetWords.concerns[locale]}: ${services}`]),
    ...(finding.error === undefined ? [] : [finding.error.message]),
  ].join('\n');
  const type = state === 'error' ? (finding.error?.code ?? 'error') : finding.severity;
  return [`      <${state}${attributes({ message, type })}>${escapeXml(text)}</${state}>`];
};

const caseOf = (one: Case, file: string | undefined, options: ReportOptions): readonly string[] => {
  const { locale = 'zh', name = String } = options;
  const { finding, state } = one;
  const subject = finding.subjectName ?? finding.subject;
  const head = attributes({
    classname: finding.rule,
    name: `${finding.title[locale]}${subject === '' ? '' : ` [${subject}]`}`,
    file: file === undefined ? undefined : name(file),
    time: 0,
  });
  if (state === 'passed') return [`    <testcase${head}/>`];
  return [`    <testcase${head}>`, ...bodyOf(one, options), '    </testcase>'];
};

const countsOf = (cases: readonly Case[]) => {
  const count = (state: State) => cases.filter((one) => one.state === state).length;
  return { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
};

/** What is called the same in the end: a service, or the file of an organisation. */
interface Suites {
  readonly title: string;
  readonly file: string | undefined;
  readonly asOf: string;
  readonly cases: readonly Case[];
}

const suiteOf = ({ title, file, asOf, cases }: Suites, domain: Domain, options: ReportOptions): readonly string[] => {
  const { locale = 'zh' } = options;
  const own = cases.filter(({ finding }) => finding.domain === domain);
  const heading = `${title === '' ? '' : `${title} · `}${domainWords[domain][locale]}`;
  return [
    `  <testsuite${attributes({ name: heading, ...countsOf(own), time: 0 })}>`,
    `    <properties><property name="asOf" value="${escapeXml(asOf)}"/></properties>`,
    ...own.flatMap((one) => caseOf(one, file, options)),
    '  </testsuite>',
  ];
};

const isFailure = (finding: Finding): boolean => stateOf(finding) === 'failure';

const serviceSuites = (report: Report, several: boolean, { name = String }: ReportOptions): Suites => ({
  title: serviceOf(report, name),
  file: report.manifest.file,
  asOf: report.asOf,
  cases: report.findings.map((finding): Case => {
    const state = stateOf(finding);
    const above = several && state === 'failure' ? organisationFileOf(finding, report) : undefined;
    if (above === undefined) return { finding, report, state };
    return { finding, report, state: 'skipped', countedIn: name(above) };
  }),
});

/** The failures of many services that stand in a file of the organisation: suites of that file. */
const organisationSuites = (reports: readonly Report[], options: ReportOptions): readonly Suites[] => {
  const { locale = 'zh', name = String } = options;
  const names = reports.map((report) => serviceOf(report, name));
  const found = organisationFindings(reports, isFailure);
  return [...new Set(found.map(({ file }) => file))].map((file): Suites => {
    const cases = found
      .filter((one) => one.file === file)
      .flatMap(({ finding, reports: places }): readonly Case[] => {
        const report = reports[places[0] ?? -1];
        const services = servicesIn(places, names, locale);
        return report === undefined ? [] : [{ finding, report, state: 'failure', services }];
      });
    return { title: name(file), file, asOf: reports[0]?.asOf ?? '', cases };
  });
};

/**
 * The reports as JUnit XML: a suite for each service and field of law, a case for each finding. Satisfied duties pass,
 * violated ones fail, a rule that could not be evaluated is an error; open, inapplicable and waived ones are skipped with
 * the reason, and so are recommendations that are not followed. With several reports, what an organisation's file decides
 * fails once, in a suite of that file.
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
  const several = reports.length > 1;
  const services = reports.map((report) => serviceSuites(report, several, options));
  const suites = several ? [...organisationSuites(reports, options), ...services] : services;
  const all = countsOf(suites.flatMap(({ cases }) => cases));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'guiju', ...all, time: 0 })}>`,
    ...suites.flatMap((one) =>
      [...new Set(one.cases.map(({ finding }) => finding.domain))].flatMap((domain) => suiteOf(one, domain, options)),
    ),
    '</testsuites>',
    '',
  ].join('\n');
};
