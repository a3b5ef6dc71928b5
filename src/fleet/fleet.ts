import type { Finding, Report } from '../evaluate/report.js';
import type { Severity } from '../rule/rule.js';
import type { Bilingual } from '../text.js';
import { type OrganisationFinding, organisationFileOf, organisationFindings } from './organisation.js';

/** How one service of a fleet stands. What belongs to the organisation is counted with it. */
export interface FleetService {
  /** The place of its report. */
  readonly report: number;
  /** Violated duties that no baseline knows, by severity. */
  readonly violated: Readonly<Record<Severity, number>>;
  /** Violated duties that the baseline knows. */
  readonly known: number;
  /** Rules that could not be evaluated. */
  readonly failed: number;
  readonly pending: number;
  readonly review: number;
  readonly unknown: number;
  /** The earliest day or moment on which something is due. */
  readonly nextDue?: string;
}

/** A day or moment on which something is due, or was: `finding.outcome` is `violated` then. */
export interface FleetDate {
  readonly dueOn: string;
  readonly finding: Finding;
  /** The places of the reports that it concerns. */
  readonly reports: readonly number[];
}

/** A rule that several services violate, each for facts of its own. */
export interface SharedRule {
  readonly rule: string;
  readonly title: Bilingual;
  readonly severity: Severity;
  readonly reports: readonly number[];
}

/** Many reports, seen together. */
export interface Fleet {
  /** The worst first. */
  readonly services: readonly FleetService[];
  /** What has to be mended, kept or judged in a file that services share, each once. */
  readonly organisation: readonly OrganisationFinding[];
  /** What is due, the earliest first. */
  readonly dates: readonly FleetDate[];
  /** Those of most services first. */
  readonly shared: readonly SharedRule[];
}

const acting: ReadonlySet<string> = new Set(['violated', 'pending', 'review', 'waived']);

/** Whether a finding is one that a fleet lists once under its organisation, and not under each service. */
export const isOrganisations = (finding: Finding, report: Report): boolean =>
  acting.has(finding.outcome) && organisationFileOf(finding, report) !== undefined;

/** A report without what a fleet lists once under its organisation; its counts stay whole. */
export const withoutOrganisation = (report: Report): Report => ({
  ...report,
  findings: report.findings.filter((finding) => !isOrganisations(finding, report)),
});

const isFault = ({ outcome, baselined }: Finding): boolean => outcome === 'violated' && baselined !== true;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const serviceIn = ({ findings, counts }: Report, report: number): FleetService => {
  const faults = findings.filter(isFault);
  const of = (severity: Severity) => faults.filter((finding) => finding.severity === severity).length;
  const due = findings.flatMap(({ outcome, dueOn }) => (outcome === 'pending' && dueOn !== undefined ? [dueOn] : []));
  const [nextDue] = due.sort((a, b) => Date.parse(a) - Date.parse(b));
  return {
    report,
    violated: { error: of('error'), warning: of('warning'), info: of('info') },
    known: findings.filter(({ baselined }) => baselined).length,
    failed: counts.error,
    pending: counts.pending,
    review: counts.review,
    unknown: counts.unknown,
    ...(nextDue !== undefined && { nextDue }),
  };
};

const weights = ({ failed, violated, pending, review, unknown }: FleetService): readonly number[] => [
  violated.error,
  failed,
  violated.warning,
  violated.info,
  pending,
  review,
  unknown,
];

const worstFirst = (a: FleetService, b: FleetService): number => {
  const theirs = weights(b);
  return (
    weights(a)
      .map((weight, i) => (theirs[i] ?? 0) - weight)
      .find((difference) => difference !== 0) ?? a.report - b.report
  );
};

const datesOf = (reports: readonly Report[]): readonly FleetDate[] => {
  const isDue = (finding: Finding) =>
    finding.dueOn !== undefined && (finding.outcome === 'pending' || isFault(finding));
  const dated = (finding: Finding, places: readonly number[]) => ({
    dueOn: finding.dueOn ?? '',
    finding,
    reports: places,
  });
  const shared = organisationFindings(reports, isDue).map((one) => dated(one.finding, one.reports));
  const own = reports.flatMap((report, i) =>
    report.findings
      .filter((finding) => isDue(finding) && !isOrganisations(finding, report))
      .map((finding) => dated(finding, [i])),
  );
  return [...shared, ...own].sort(
    (a, b) => Date.parse(a.dueOn) - Date.parse(b.dueOn) || compare(a.finding.rule, b.finding.rule),
  );
};

const severities: readonly Severity[] = ['error', 'warning', 'info'];

const sharedRules = (reports: readonly Report[]): readonly SharedRule[] => {
  const byRule = new Map<string, { finding: Finding; reports: number[] }>();
  for (const [i, report] of reports.entries()) {
    for (const finding of report.findings) {
      if (!isFault(finding) || isOrganisations(finding, report)) continue;
      const known = byRule.get(finding.rule) ?? { finding, reports: [] };
      byRule.set(finding.rule, known);
      if (!known.reports.includes(i)) known.reports.push(i);
    }
  }
  const rank = ({ severity }: SharedRule) => severities.indexOf(severity);
  return [...byRule.values()]
    .filter((one) => one.reports.length > 1)
    .map(({ finding: { rule, title, severity }, reports: places }) => ({ rule, title, severity, reports: places }))
    .sort((a, b) => b.reports.length - a.reports.length || rank(a) - rank(b) || compare(a.rule, b.rule));
};

const urgency = ({ finding }: OrganisationFinding): number =>
  ['violated', 'pending', 'review', 'waived'].indexOf(finding.outcome) * 10 + severities.indexOf(finding.severity);

/**
 * Sees the reports of many services together: how each stands, worst first; what the organisation has to do once and not
 * for each service; what is due next over all; which rules several of them violate. Pure: it reads the reports alone.
 *
 * @example
 * ```ts
 * import { evaluate, fleetOf, parseManifest } from 'guiju';
 * import { china } from 'guiju/rules';
 *
 * const reports = [6, 3].map((months) => {
 *   const manifest = parseManifest({ guiju: 1, security: { monitoring: true, logRetention: { inPlace: true, months } } });
 *   return evaluate(manifest, china, { asOf: '2026-11-24' });
 * });
 * console.log(fleetOf(reports).services.map(({ report, violated }) => [report, violated.error])); // [ [ 1, 1 ], [ 0, 0 ] ]
 * ```
 */
export const fleetOf = (reports: readonly Report[]): Fleet => ({
  services: reports.map(serviceIn).sort(worstFirst),
  organisation: [...organisationFindings(reports, ({ outcome }) => acting.has(outcome))].sort(
    (a, b) => compare(a.file, b.file) || urgency(a) - urgency(b),
  ),
  dates: datesOf(reports),
  shared: sharedRules(reports),
});
