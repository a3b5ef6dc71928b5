import type { Finding, Report } from '../evaluate/report.js';
import { organisationFileOf, organisationFindings } from '../fleet/organisation.js';
import type { Outcome } from '../rule/outcome.js';
import type { Severity } from '../rule/rule.js';
import { version } from '../version.js';
import { adviceTexts } from './advice.js';
import { fleetWords, servicesIn } from './fleet/services.js';
import { fingerprintIn, serviceOf } from './heading.js';
import { officialPages, type ReportOptions } from './options.js';
import { pinOf } from './place.js';
import { suppressionText } from './suppression.js';
import { authority, domainWords, labels } from './words.js';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

const kinds: Readonly<Record<Exclude<Outcome, 'error'>, string>> = {
  violated: 'fail',
  waived: 'fail',
  satisfied: 'pass',
  pending: 'open',
  unknown: 'open',
  review: 'review',
  upcoming: 'informational',
  'not-applicable': 'notApplicable',
};

const uri = (file: string): string =>
  encodeURI(file.replaceAll('\\', '/')).replaceAll('#', '%23').replaceAll('?', '%3F');

const locationOf = (finding: Finding, report: Report, name: (file: string) => string) => {
  const pin = pinOf(finding, report, name);
  const physical = pin && {
    artifactLocation: { uri: uri(pin.file) },
    region: { startLine: pin.line, ...(pin.column !== undefined && { startColumn: pin.column }) },
  };
  return {
    ...(physical && { physicalLocation: physical }),
    logicalLocations: [{ fullyQualifiedName: finding.subject === '' ? '/' : finding.subject, kind: 'member' }],
  };
};

const descriptor = (finding: Finding, { locale = 'zh', ...options }: ReportOptions) => {
  const { rule, title, duty, remedy, citation, penalty, severity, domain, phase } = finding;
  const page = officialPages(options).get(citation.instrument);
  const parts = [
    `${duty[locale]}`,
    `${labels.provision[locale]}: ${citation.text[locale]}. ${authority[locale]}`,
    `${labels.remedy[locale]}: ${remedy[locale]}`,
    ...(penalty === undefined ? [] : [`${labels.penalty[locale]}: ${penalty.text[locale]}`]),
  ];
  return {
    id: rule,
    shortDescription: { text: title[locale] },
    fullDescription: { text: duty[locale] },
    help: { text: parts.join('\n\n') },
    ...(page !== undefined && { helpUri: page }),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [domainWords[domain][locale], phase, citation.instrument], citation: citation.text.zh },
  };
};

const resultOf = (
  finding: Finding,
  kind: string,
  index: number,
  report: Report,
  { locale = 'zh', name = String }: ReportOptions,
  services: string | undefined,
) => {
  const suppression = suppressionText(finding);
  const subject = finding.subjectName === undefined ? '' : ` [${finding.subjectName}]`;
  const advice = kind === 'fail' ? [...adviceTexts(finding), finding.remedy][0] : undefined;
  const parts = [
    `${finding.title[locale]}${subject}: ${finding.message[locale]}`,
    finding.citation.text[locale],
    ...(advice === undefined ? [] : [`${labels.remedy[locale]}: ${advice[locale]}`]),
    ...(services === undefined ? [] : [`${fleetWords.concerns[locale]}: ${services}`]),
  ];
  return {
    ruleId: finding.rule,
    ruleIndex: index,
    kind,
    level: kind === 'fail' ? levels[finding.severity] : 'none',
    message: { text: parts.join('\n') },
    locations: [locationOf(finding, report, name)],
    partialFingerprints: { 'guiju/v1': fingerprintIn(finding, report, name) },
    ...(suppression && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: suppression[locale] }],
    }),
    properties: { outcome: finding.outcome, ...(finding.dueOn !== undefined && { dueOn: finding.dueOn }) },
  };
};

const failureOf = (finding: Finding, report: Report, { name = String }: ReportOptions) => ({
  level: 'error',
  message: { text: `${finding.rule}: ${finding.error?.message ?? finding.message.en}` },
  locations: [locationOf(finding, report, name)],
  associatedRule: { id: finding.rule },
});

/** What a run holds: the findings that are its own, each with the report that it comes from. */
interface Run {
  readonly id: string;
  readonly results: readonly { readonly finding: Finding; readonly report: Report; readonly services?: string }[];
  readonly failures: readonly Finding[];
  readonly report: Report;
  readonly manifestDigest?: string;
}

const runOf = ({ id, results, failures, report, manifestDigest }: Run, options: ReportOptions) => {
  const rules = [...new Map(results.map(({ finding }) => [finding.rule, finding])).values()];
  const indexes = new Map(rules.map(({ rule }, index) => [rule, index]));
  return {
    tool: {
      driver: {
        name: 'guiju',
        version,
        semanticVersion: version,
        language: options.locale === 'en' ? 'en' : 'zh-CN',
        rules: rules.map((finding) => descriptor(finding, options)),
      },
    },
    automationDetails: { id: `guiju/${id}/` },
    invocations: [
      {
        executionSuccessful: failures.length === 0,
        toolExecutionNotifications: failures.map((finding) => failureOf(finding, report, options)),
      },
    ],
    columnKind: 'utf16CodeUnits',
    results: results.flatMap(({ finding, report: from, services }) =>
      finding.outcome === 'error'
        ? []
        : [resultOf(finding, kinds[finding.outcome], indexes.get(finding.rule) ?? -1, from, options, services)],
    ),
    properties: {
      asOf: report.asOf,
      catalogue: report.catalogue,
      ...(manifestDigest !== undefined && { manifestDigest }),
      notice: report.notice[options.locale ?? 'zh'],
    },
  };
};

const isShown = ({ outcome }: Finding, { all }: ReportOptions): boolean =>
  all || outcome === 'violated' || outcome === 'waived' || outcome === 'error';

const serviceRun = (report: Report, options: ReportOptions): Run => ({
  id: report.manifest.service ?? report.manifest.digest,
  results: report.findings
    .filter((finding) => isShown(finding, options) && organisationFileOf(finding, report) === undefined)
    .map((finding) => ({ finding, report })),
  failures: report.findings.filter(({ outcome }) => outcome === 'error'),
  report,
  manifestDigest: report.manifest.digest,
});

/** A run for each file of an organisation, with what it decides once: open before it is accepted for some of the services. */
const organisationRuns = (reports: readonly Report[], options: ReportOptions): readonly Run[] => {
  const { locale = 'zh', name = String } = options;
  const names = reports.map((report) => serviceOf(report, name));
  const groups = [...organisationFindings(reports, (finding) => isShown(finding, options))];
  groups.sort(
    (a, b) => Number(suppressionText(a.finding) !== undefined) - Number(suppressionText(b.finding) !== undefined),
  );
  return [...new Set(groups.map(({ file }) => file))].flatMap((file): readonly Run[] => {
    const ofFile = groups.filter((group) => group.file === file);
    const first = new Map(ofFile.toReversed().map((group) => [group.finding.fingerprint, group]));
    const results = [...first.values()].toReversed().flatMap(({ finding, reports: places }) => {
      const report = reports[places[0] ?? -1];
      return report === undefined ? [] : [{ finding, report, services: servicesIn(places, names, locale) }];
    });
    const report = results[0]?.report;
    return report === undefined ? [] : [{ id: name(file), results, failures: [], report }];
  });
};

/**
 * The reports as SARIF 2.1.0, a run for each, and one for each file of an organisation with what that file decides for the
 * services that extend it, once: for code scanning in GitHub, Azure DevOps and editors. The violated duties
 * are results pinned to the manifest, waived ones are suppressed; with `all` every finding is a result of its kind.
 * A rule that could not be evaluated is a notification of the run.
 *
 * @example
 * ```ts
 * import { evaluate, parseManifest } from 'guiju';
 * import { formatSarif } from 'guiju/report';
 * import { china } from 'guiju/rules';
 *
 * const report = evaluate(parseManifest({ guiju: 1 }), china, { asOf: '2026-11-24' });
 * console.log(JSON.parse(formatSarif([report])).version); // 2.1.0
 * ```
 */
export const formatSarif = (reports: readonly Report[], options: ReportOptions = {}): string =>
  `${JSON.stringify(
    {
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [...reports.map((report) => serviceRun(report, options)), ...organisationRuns(reports, options)].map(
        (run) => runOf(run, options),
      ),
    },
    null,
    2,
  )}\n`;
