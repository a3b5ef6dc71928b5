import type { Report } from '../evaluate/report.js';
import { severityRanks } from '../rule/compose/severity.js';
import type { Severity } from '../rule/rule.js';

/** Whether a text is a severity. */
export const isSeverity = (value: string): value is Severity => Object.hasOwn(severityRanks, value);

/** The exit status of a report: 3 where something could not be evaluated, 1 for what is new at or above the threshold. */
export const statusOf = ({ findings, waiverProblems }: Report, failOn: string): 0 | 1 | 3 => {
  if (findings.some(({ outcome }) => outcome === 'error')) return 3;
  if (!isSeverity(failOn)) return 0;
  const weighs = ({ severity }: { readonly severity: Severity }) => severityRanks[severity] >= severityRanks[failOn];
  const fails = findings.some((finding) => finding.outcome === 'violated' && !finding.baselined && weighs(finding));
  return fails || waiverProblems.some(weighs) ? 1 : 0;
};
