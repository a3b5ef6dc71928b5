import type { Catalogue } from '../../rule/catalogue.js';
import { spokenFor } from '../evaluated.js';
import type { Report } from '../report.js';
import { type Baseline, type BaselineEntry, entryKey } from './baseline.js';

const entriesOf = ({ findings, manifest: { service } }: Report): readonly BaselineEntry[] =>
  findings
    .filter(({ outcome }) => outcome === 'violated')
    .map(({ rule, subject, subjectName, fingerprint }) => {
      const name = subjectName ?? subject;
      return { ...(service !== undefined && { service }), rule, ...(name !== '' && { subject: name }), fingerprint };
    });

const sortKey = ({ service = '', rule, subject = '', fingerprint }: BaselineEntry): string =>
  [service, rule, subject, fingerprint].join('\n');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The violations of some reports as a baseline, sorted. Entries of `previous` about which the reports say nothing (other
 * services, rules that were picked away) are kept.
 *
 * @example
 * ```ts
 * import { baselineOf, evaluate, parseManifest } from 'guiju';
 * import { china } from 'guiju/rules';
 *
 * const manifest = parseManifest({ guiju: 1, service: { id: 'blog' }, security: { logRetention: { inPlace: true, months: 3 } } });
 * const baseline = baselineOf([evaluate(manifest, china, { asOf: '2026-11-24' })], china);
 * console.log(baseline.findings.map(({ service, rule }) => `${service}: ${rule}`)); // [ 'blog: cn-csl/23/logs' ]
 * ```
 */
export const baselineOf = (reports: readonly Report[], catalogue: Catalogue, previous?: Baseline): Baseline => {
  const speakers = reports.map((report) => ({
    service: report.manifest.service,
    spoken: spokenFor(report, catalogue),
  }));
  const kept = (previous?.findings ?? []).filter(
    (entry) => !speakers.some(({ service, spoken }) => service === entry.service && spoken(entry.rule)),
  );
  const byKey = new Map([...kept, ...reports.flatMap(entriesOf)].map((entry) => [entryKey(entry), entry]));
  const findings = [...byKey.values()].sort((a, b) => compare(sortKey(a), sortKey(b)));
  return { guijuBaseline: 1, findings };
};

/**
 * A baseline as the text of its file: JSON as formatters leave it.
 *
 * @example
 * ```ts
 * import { baselineText } from 'guiju';
 *
 * const findings = [{ service: 'blog', rule: 'cn-csl/23/logs', fingerprint: '0123456789abcdef' }];
 * console.log(JSON.parse(baselineText({ guijuBaseline: 1, findings })).findings.length); // 1
 * ```
 */
export const baselineText = (baseline: Baseline): string => `${JSON.stringify(baseline, null, 2)}\n`;
