import type { Finding, Report } from '../evaluate/report.js';
import type { Manifest } from '../manifest/schema.js';
import type { Catalogue } from '../rule/catalogue.js';
import type { Outcome } from '../rule/outcome.js';
import type { Difference, DiffReason, DiffSide, DiffSource, ReportDiff } from './difference.js';
import { factsOfManifest, factsOfReport, isSilent } from './facts.js';
import { factualReasons } from './factual.js';
import { dateReasons, type LawSource, ruleReasons } from './law.js';
import { pairsOf } from './pairs.js';
import { waiverReasons } from './waiver.js';

/** What the reports were made from. The reasons are found in the reports alone, and completely with it. */
export interface DiffOptions {
  readonly manifests?: { readonly before: Manifest; readonly after: Manifest };
  readonly catalogues?: { readonly before: Catalogue; readonly after: Catalogue };
}

const bad: ReadonlySet<Outcome> = new Set(['violated', 'error']);
const settled: ReadonlySet<Outcome> = new Set(['satisfied', 'pending', 'waived', 'not-applicable']);

const sideOf = ({ outcome, severity, message, citation, subject }: Finding): DiffSide => ({
  outcome,
  severity,
  message,
  citation,
  subject,
});

const sourceOf = ({ asOf, catalogue, manifest }: Report): DiffSource => ({ asOf, catalogue, manifest });

const isSame = (before: Finding | undefined, after: Finding | undefined): boolean =>
  before?.outcome === after?.outcome && before?.severity === after?.severity;

const isRemoved = (reasons: readonly DiffReason[]): boolean =>
  reasons.some((reason) => reason.kind === 'rule' && reason.what === 'removed');

const groupOf = ({ before, after, reasons }: Difference): 'new' | 'fixed' | 'changed' => {
  const was = before !== undefined && bad.has(before.outcome);
  const is = after !== undefined && bad.has(after.outcome);
  if (is && !was) return 'new';
  const over = after === undefined ? !isRemoved(reasons) : settled.has(after.outcome);
  return was && over ? 'fixed' : 'changed';
};

/**
 * Compares two reports: what is new, what is fixed, what else changed, and why: a fact, the day, or the rule. Findings are
 * matched by their fingerprint, so that the order of elements and the names of files do not matter.
 *
 * @example
 * ```ts
 * import { diffReports, evaluate, parseManifest } from 'guiju';
 * import { china } from 'guiju/rules';
 *
 * const report = (months: number) => {
 *   const logRetention = { inPlace: true, months };
 *   const manifest = parseManifest({ guiju: 1, security: { monitoring: true, logRetention } });
 *   return evaluate(manifest, china, { asOf: '2026-11-24' });
 * };
 * const [difference] = diffReports(report(6), report(3)).new;
 * console.log(difference?.rule); // cn-csl/23/logs
 * console.log(JSON.stringify(difference?.reasons)); // [{"kind":"fact","pointer":"/security/logRetention/months","before":6,"after":3}]
 * ```
 */
export const diffReports = (before: Report, after: Report, options: DiffOptions = {}): ReportDiff => {
  const { manifests, catalogues } = options;
  const oldFacts = manifests === undefined ? factsOfReport(before) : factsOfManifest(manifests.before);
  const newFacts = manifests === undefined ? factsOfReport(after) : factsOfManifest(manifests.after);
  const oldLaw: LawSource = { report: before, catalogue: catalogues?.before };
  const newLaw: LawSource = { report: after, catalogue: catalogues?.after };
  const sameFacts = before.manifest.digest === after.manifest.digest;
  const differences = pairsOf(before, after).flatMap(({ old, current, shown }): readonly Difference[] => {
    if (isSame(old, current)) return [];
    const factual = sameFacts ? [] : factualReasons(old, current, oldFacts, newFacts);
    const law = ruleReasons(old, current, oldLaw, newLaw);
    const reasons = [...factual, ...waiverReasons(old, current), ...law];
    const day = dateReasons(old, current, oldLaw, newLaw, reasons.length > 0);
    const silent = !sameFacts && reasons.length + day.length === 0 && isSilent(before, after);
    return [
      {
        rule: shown.rule,
        fingerprint: shown.fingerprint,
        title: shown.title,
        domain: shown.domain,
        ...(shown.subjectName !== undefined && { subjectName: shown.subjectName }),
        ...(old && { before: sideOf(old) }),
        ...(current && { after: sideOf(current) }),
        reasons: [...reasons, ...day, ...(silent ? [{ kind: 'untold' } as const] : [])],
      },
    ];
  });
  const inGroup = (group: ReturnType<typeof groupOf>) => differences.filter((one) => groupOf(one) === group);
  return {
    format: 1,
    before: sourceOf(before),
    after: sourceOf(after),
    new: inGroup('new'),
    fixed: inGroup('fixed'),
    changed: inGroup('changed'),
  };
};
