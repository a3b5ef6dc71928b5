import { canonicalJson } from '../digest.js';
import type { Report } from '../report.js';
import type { WaiverProblem } from './waiver.js';

/**
 * The reports of one run to which the same waivers were applied, with each problem of a waiver said once, and none of
 * them called unused that another report uses.
 *
 * @example
 * ```ts
 * import { acrossReports, applyWaivers, evaluate, parseManifest } from 'guiju';
 * import { china } from 'guiju/rules';
 *
 * const waivers = [{ rule: 'cn-csl/23/logs', reason: 'r', owner: 'o', approver: 'a', from: '2026-11-01', until: '2027-01-31' }];
 * const reports = [3, 6].map((months) => {
 *   const manifest = parseManifest({ guiju: 1, security: { monitoring: true, logRetention: { inPlace: true, months } } });
 *   return applyWaivers(evaluate(manifest, china, { asOf: '2026-11-24' }), waivers, china);
 * });
 * console.log(reports[1]?.waiverProblems.length, acrossReports(reports)[1]?.waiverProblems.length); // 1 0
 * ```
 */
export const acrossReports = (reports: readonly Report[]): readonly Report[] => {
  if (reports.every(({ waiverProblems }) => waiverProblems.length === 0)) return reports;
  const used = new Set(
    reports.flatMap(({ findings }) =>
      findings.flatMap(({ waiver }) => {
        if (waiver === undefined) return [];
        const { outcome: _, ...rest } = waiver;
        return [canonicalJson(rest)];
      }),
    ),
  );
  const said = new Set<string>();
  const isNews = ({ code, waiver, message }: WaiverProblem): boolean => {
    const key = canonicalJson(waiver);
    const problem = `${key}${code === 'unused' ? code : message.en}`;
    if (said.has(problem) || (code === 'unused' && used.has(key))) return false;
    said.add(problem);
    return true;
  };
  return reports.map((report) => ({ ...report, waiverProblems: report.waiverProblems.filter(isNews) }));
};
