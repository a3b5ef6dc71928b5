import type { Catalogue } from '../../rule/catalogue.js';
import { spokenFor } from '../evaluated.js';
import type { Report } from '../report.js';
import { type Baseline, entryKey } from './baseline.js';

/**
 * Marks the violations that a baseline knows with `baselined`, and says which of its entries no longer occur. Outcomes,
 * counts and exposure stay what they are. Waivers come first: what is waived needs no baseline.
 *
 * `catalogue` is the whole one: entries of rules that were picked away for this report are not taken for fixed.
 *
 * @example
 * ```ts
 * import { applyBaseline, baselineOf, evaluate, parseManifest } from 'guiju';
 * import { china } from 'guiju/rules';
 *
 * const old = evaluate(parseManifest({ guiju: 1, security: { logRetention: { inPlace: true, months: 3 } } }), china, { asOf: '2026-11-24' });
 * const baseline = baselineOf([old], china);
 * console.log(applyBaseline(old, baseline, china).baseline); // { known: 1, new: 0, fixed: [] }
 * ```
 */
export const applyBaseline = (report: Report, baseline: Baseline, catalogue: Catalogue): Report => {
  const { service } = report.manifest;
  const own = baseline.findings.filter((entry) => entry.service === service);
  const keys = new Set(own.map(entryKey));
  const spoken = spokenFor(report, catalogue);
  const keyOf = (fingerprint: string) => entryKey({ fingerprint, ...(service !== undefined && { service }) });
  const violated = report.findings.filter(({ outcome }) => outcome === 'violated');
  const occurring = new Set(violated.map(({ fingerprint }) => keyOf(fingerprint)));
  const findings = report.findings.map((finding) =>
    finding.outcome === 'violated' && keys.has(keyOf(finding.fingerprint))
      ? { ...finding, baselined: true as const }
      : finding,
  );
  const known = findings.filter(({ baselined }) => baselined).length;
  const fixed = own.filter((entry) => !occurring.has(entryKey(entry)) && spoken(entry.rule));
  return { ...report, findings, baseline: { known, new: violated.length - known, fixed } };
};
