import { digest } from '../evaluate/digest.js';
import type { Finding, Report } from '../evaluate/report.js';
import { organisationFileOf } from '../fleet/organisation.js';
import { adviceTexts } from './advice.js';
import { fingerprintIn } from './heading.js';
import type { ReportOptions } from './options.js';
import { pinOf } from './place.js';
import { isFault } from './suppression.js';
import { labels } from './words.js';

const severityOf = ({ outcome, severity, penalty }: Finding): string => {
  if (outcome === 'error') return 'blocker';
  if (severity === 'error') return penalty?.suspension ? 'critical' : 'major';
  return severity === 'warning' ? 'minor' : 'info';
};

const issueOf = (finding: Finding, report: Report, { locale = 'zh', name = String }: ReportOptions) => {
  const pin = pinOf(finding, report, name);
  const subject = finding.subjectName === undefined ? '' : ` [${finding.subjectName}]`;
  const advice = [...adviceTexts(finding), finding.remedy][0]?.[locale] ?? '';
  const reason = finding.error?.message ?? finding.message[locale];
  return {
    organisation: organisationFileOf(finding, report) !== undefined,
    description: `${finding.citation.text[locale]} · ${finding.title[locale]}${subject}: ${reason} · ${labels.remedy[locale]}: ${advice}`,
    check_name: finding.rule,
    fingerprint: digest(fingerprintIn(finding, report, name)),
    severity: severityOf(finding),
    location: { path: pin?.file ?? 'guiju.yaml', lines: { begin: pin?.line ?? 1 } },
  };
};

/**
 * The violated duties, and rules that could not be evaluated, as a Code Quality report of GitLab. What may suspend the
 * service is critical. What belongs to the organisation is one issue, in the file of the organisation.
 *
 * @example
 * ```ts
 * import { evaluate, parseManifest } from 'guiju';
 * import { formatGitlab } from 'guiju/report';
 * import { china } from 'guiju/rules';
 *
 * const report = evaluate(parseManifest({ guiju: 1 }), china, { asOf: '2026-11-24' });
 * console.log(formatGitlab([report])); // []
 * ```
 */
export const formatGitlab = (reports: readonly Report[], options: ReportOptions = {}): string => {
  const issues = reports.flatMap((report) =>
    report.findings.filter(isFault).map((finding) => issueOf(finding, report, options)),
  );
  const shared = new Set<string>();
  const once = issues.filter(({ fingerprint, organisation }) => {
    const said = organisation && shared.has(fingerprint);
    if (organisation) shared.add(fingerprint);
    return !said;
  });
  return `${JSON.stringify(
    once.map(({ organisation: _, ...issue }) => issue),
    null,
    2,
  )}\n`;
};
