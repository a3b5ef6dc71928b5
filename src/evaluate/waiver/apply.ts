import { beijingDay, isDateText } from '../../logic/date.js';
import { nearest } from '../../manifest/problem.js';
import type { Catalogue } from '../../rule/catalogue.js';
import { AsOfError } from '../as-of-error.js';
import { spokenFor } from '../evaluated.js';
import { questionsOf } from '../question.js';
import type { Finding, Report } from '../report.js';
import { countsOf } from '../summary.js';
import { type CheckedWaiver, checkWaiver } from './check.js';
import { about, problem } from './problem.js';
import type { WaivableOutcome, Waiver, WaiverProblem } from './waiver.js';

/** How waivers are applied. */
export interface WaiverOptions {
  /** The day on which they must count. Without it, that of the report. */
  readonly asOf?: string;
}

const waivable: ReadonlySet<string> = new Set(['violated', 'unknown', 'review', 'pending']);
const isWaivable = (outcome: string): outcome is WaivableOutcome => waivable.has(outcome);

const concerns = ({ subject }: Waiver, finding: Finding): boolean =>
  subject === undefined || subject === finding.subject || subject === finding.subjectName;

const covers = ({ waiver, rules }: CheckedWaiver, finding: Finding): boolean =>
  rules.has(finding.rule) && isWaivable(finding.outcome) && concerns(waiver, finding);

const waived = (finding: Finding, waiver: Waiver): Finding => {
  const { outcome } = finding;
  if (!isWaivable(outcome)) return finding;
  const { reason, owner, approver, until } = waiver;
  const message = {
    zh: `已豁免${until === undefined ? '，没有截止日' : `至 ${until}`}（负责人 ${owner}，批准人 ${approver}）：${reason}`,
    en: `waived ${until === undefined ? 'without an end' : `until ${until}`} (owner ${owner}, approved by ${approver}): ${reason}`,
  };
  return { ...finding, outcome: 'waived', message, waiver: { ...waiver, outcome } };
};

const overlap = (a: Waiver, b: Waiver): boolean =>
  (a.until === undefined || b.from <= a.until) && (b.until === undefined || a.from <= b.until);

/** The waiver before this one that says the same, for days that both have. */
const twin = (waivers: readonly Waiver[], i: number): Waiver | undefined => {
  const waiver = waivers[i];
  if (waiver === undefined) return undefined;
  return waivers
    .slice(0, i)
    .find((other) => other.rule === waiver.rule && other.subject === waiver.subject && overlap(other, waiver));
};

const duplicate = (waiver: Waiver, other: Waiver): WaiverProblem =>
  problem(
    'duplicate',
    waiver,
    `与 ${about(other)}（负责人 ${other.owner}）的豁免重复`,
    `the waiver of ${about(other)} (owner ${other.owner}) covers the same`,
  );

const unused = (checked: CheckedWaiver, findings: readonly Finding[]): WaiverProblem => {
  const { waiver, rules } = checked;
  const ofRules = findings.filter(({ rule }) => rules.has(rule));
  const { subject } = waiver;
  if (subject !== undefined && ofRules.length > 0 && !ofRules.some((finding) => concerns(waiver, finding))) {
    const names = ofRules.flatMap(({ subjectName, subject: pointer }) => [subjectName ?? '', pointer]).filter(Boolean);
    return problem(
      'unused',
      waiver,
      `没有对象 “${subject}”`,
      `there is no subject "${subject}"`,
      nearest(subject, names),
    );
  }
  const outcomes = [...new Set(ofRules.filter((finding) => concerns(waiver, finding)).map(({ outcome }) => outcome))];
  const now = outcomes.length === 0 ? ['不在施行', 'not in force'] : [outcomes.join('、'), outcomes.join(', ')];
  return problem('unused', waiver, `没有可豁免的结论（${now[0]}）`, `there is nothing to waive (${now[1]})`);
};

/**
 * Accepts the findings that waivers cover: their outcome becomes `waived`, with the waiver. Only violated, unknown,
 * pending findings and those for review can be waived, and never those of a rule with `locked`. What is wrong with
 * the waivers goes to `waiverProblems`. The exposure stays: the law knows no waiver.
 *
 * `catalogue` is the whole one: a rule that was picked away for this report is not taken for misspelt or unused.
 *
 * @throws {@link AsOfError} when `asOf` is neither a day that exists nor a moment.
 * @example
 * ```ts
 * import { applyWaivers, evaluate, parseManifest } from 'guiju';
 * import { china } from 'guiju/rules';
 *
 * const manifest = parseManifest({ guiju: 1, security: { logRetention: { inPlace: true, months: 3 } } });
 * const waivers = [
 *   { rule: 'cn-csl/23/logs', reason: 'storage arrives in January', owner: 'ops', approver: 'CISO', from: '2026-11-01', until: '2027-01-31' },
 * ];
 * const report = applyWaivers(evaluate(manifest, china, { asOf: '2026-11-24' }), waivers, china);
 * console.log(report.findings.find(({ rule }) => rule === 'cn-csl/23/logs')?.outcome); // waived
 * ```
 */
export const applyWaivers = (
  report: Report,
  waivers: readonly Waiver[],
  catalogue: Catalogue,
  options: WaiverOptions = {},
): Report => {
  const { asOf = report.asOf } = options;
  if (!isDateText(asOf)) throw new AsOfError(asOf);
  const day = beijingDay(asOf);
  const own = waivers.filter(({ service }) => service === undefined || service === report.manifest.service);
  const twins = own.map((_, i) => twin(own, i));
  const all = own.map((waiver) => checkWaiver(waiver, catalogue, day));
  const counting = all.filter((_, i) => twins[i] === undefined);
  const owners = report.findings.map((finding) => counting.find((checked) => covers(checked, finding)));
  const spoken = spokenFor(report, catalogue);
  const problemsOf = (checked: CheckedWaiver, i: number): readonly WaiverProblem[] => {
    const { waiver, rules, problems } = checked;
    const same = twins[i];
    if (same !== undefined) return [...problems, duplicate(waiver, same)];
    if (rules.size === 0 || owners.includes(checked) || ![...rules].every(spoken)) return problems;
    const taken = report.findings.findIndex((finding) => covers(checked, finding));
    const by = owners[taken];
    return [...problems, by === undefined ? unused(checked, report.findings) : duplicate(waiver, by.waiver)];
  };
  const findings = report.findings.map((finding, i) => {
    const owner = owners[i];
    return owner === undefined ? finding : waived(finding, owner.waiver);
  });
  return {
    ...report,
    counts: countsOf(findings),
    findings,
    questions: questionsOf(findings),
    waiverProblems: [...report.waiverProblems, ...all.flatMap(problemsOf)],
  };
};
