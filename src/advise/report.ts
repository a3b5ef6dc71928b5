import type { Advice } from '../evaluate/advice.js';
import type { Finding, Report } from '../evaluate/report.js';
import type { Manifest } from '../manifest/schema.js';
import type { Catalogue } from '../rule/catalogue.js';
import { type AdviceOptions, adviceFor } from './advice.js';

/** A finding with the advice for it. */
export interface AdvisedFinding {
  readonly finding: Finding;
  readonly advice: readonly Advice[];
}

/**
 * The advice for every finding of a report for which there is any, in the order of the report. The manifest and the
 * catalogue are those of the report.
 *
 * @example
 * ```ts
 * import { adviseAll, evaluate, parseManifest } from 'guiju';
 * import { china } from 'guiju/rules';
 *
 * const security = { logRetention: { inPlace: true, months: 3 }, monitoring: true };
 * const manifest = parseManifest({ guiju: 1, security });
 * const report = evaluate(manifest, china, { asOf: '2026-11-24' });
 * const violated = adviseAll(report, manifest, china).filter(({ finding }) => finding.outcome === 'violated');
 * for (const { advice } of violated) console.log(advice[0]?.changes[0]?.to); // 6
 * ```
 */
export const adviseAll = (
  report: Report,
  manifest: Manifest,
  catalogue: Catalogue,
  options: Omit<AdviceOptions, 'asOf'> = {},
): readonly AdvisedFinding[] =>
  report.findings.flatMap((finding) => {
    const advice = adviceFor(manifest, catalogue, finding, { ...options, asOf: report.asOf });
    return advice.length === 0 ? [] : [{ finding, advice }];
  });

/**
 * The report with advice on the findings for which there is any. A report is made without it: it costs nothing to those
 * who do not ask.
 *
 * @example
 * ```ts
 * import { evaluate, parseManifest, withAdvice } from 'guiju';
 * import { china } from 'guiju/rules';
 *
 * const manifest = parseManifest({ guiju: 1, security: { logRetention: false, monitoring: true } });
 * const report = withAdvice(evaluate(manifest, china, { asOf: '2026-11-24' }), manifest, china);
 * const logs = report.findings.find(({ rule }) => rule === 'cn-csl/23/logs');
 * console.log(logs?.advice?.[0]?.patch.length); // 2
 * ```
 */
export const withAdvice = (
  report: Report,
  manifest: Manifest,
  catalogue: Catalogue,
  options: Omit<AdviceOptions, 'asOf'> = {},
): Report => {
  const advised = new Map(adviseAll(report, manifest, catalogue, options).map((one) => [one.finding, one.advice]));
  return {
    ...report,
    findings: report.findings.map((finding) => {
      const advice = advised.get(finding);
      return advice === undefined ? finding : { ...finding, advice };
    }),
  };
};
