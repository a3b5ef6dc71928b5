import type { Advice } from '../evaluate/advice.js';
import type { CompiledCatalogue, CompiledRule } from '../evaluate/compiled.js';
import { compiledFor, serviceOf } from '../evaluate/prepare.js';
import type { Finding, Positions } from '../evaluate/report.js';
import { type Subject, subjectsOf } from '../evaluate/subject.js';
import type { Manifest } from '../manifest/schema.js';
import type { Catalogue } from '../rule/catalogue.js';
import type { Outcome } from '../rule/outcome.js';
import { candidatesFor } from './candidates.js';
import { changeOf, textOf } from './describe.js';
import { patched } from './patch.js';
import { metBy, outcomesOn } from './verify.js';

/** How advice is worked out. */
export interface AdviceOptions {
  /** The day or moment as of which the finding was made. */
  readonly asOf: string;
  /** Where facts stand in files, as `readManifest` gives it. */
  readonly positions?: Positions;
  /** How much advice is given at most; 3 without it. */
  readonly limit?: number;
}

/** How many alternatives are kept at each step, and tried in the end. */
const most = 48;

const open: ReadonlySet<Outcome> = new Set(['violated', 'unknown', 'pending']);

const subjectOf = (
  facts: unknown,
  compiled: CompiledCatalogue,
  rule: CompiledRule,
  pointer: string,
): Subject | undefined => {
  const service = serviceOf(facts, compiled);
  if (rule.lists.length === 0) return service;
  const found = subjectsOf(rule, service);
  return found.state === 'known' ? found.subjects.find((subject) => subject.pointer === pointer) : undefined;
};

/**
 * The smallest changes of facts that meet the duty of a finding, fewest changes first, worked out from the condition of
 * its rule. Each was tried: the patched manifest gives the outcome that the advice names, and no other subject of the
 * rule is worse off. Empty where nothing that the operator can choose would help: where only given facts decide, a date
 * has passed, a person has to judge, or it is not known whether the rule applies. What makes a rule apply is never
 * changed, and evidence is never made up.
 *
 * The patch applies to the manifest as `parseManifest` gives it, measures written out as `{ inPlace: true }`. A day on
 * which something is done is the as-of day.
 *
 * @throws {@link AsOfError} when `asOf` is neither a day that exists nor a moment.
 * @example
 * ```ts
 * import { adviceFor, evaluate, parseManifest } from 'guiju';
 * import { china } from 'guiju/rules';
 *
 * const asOf = '2026-11-24';
 * const security = { logRetention: { inPlace: true, months: 3 }, monitoring: true };
 * const manifest = parseManifest({ guiju: 1, security });
 * const logs = evaluate(manifest, china, { asOf }).findings.find(({ rule }) => rule === 'cn-csl/23/logs');
 * const [advice] = logs === undefined ? [] : adviceFor(manifest, china, logs, { asOf });
 * console.log(advice?.patch); // [ { op: 'replace', path: '/security/logRetention/months', value: 6 } ]
 * ```
 */
export const adviceFor = (
  manifest: Manifest,
  catalogue: Catalogue,
  finding: Pick<Finding, 'rule' | 'subject' | 'outcome' | 'conditions'>,
  options: AdviceOptions,
): readonly Advice[] => {
  const { asOf: now, positions, limit = 3 } = options;
  const compiled = compiledFor(catalogue, now);
  if (!open.has(finding.outcome) || finding.conditions.applies !== 'true') return [];
  const rule = compiled.rules.find(({ version }) => version.rule.id === finding.rule);
  if (rule === undefined || rule.version.state !== 'in-force') return [];
  const subject = subjectOf(manifest, compiled, rule, finding.subject);
  if (subject === undefined) return [];
  const before = outcomesOn(manifest, compiled, rule, now);
  const candidates = candidatesFor(rule.version, subject.environment, now, most)
    .map((edits) => ({ edits, ...patched(manifest, edits) }))
    .sort((a, b) => a.edits.length - b.edits.length || a.containers - b.containers);
  const found: Advice[] = [];
  for (const { edits, facts, patch } of candidates) {
    if (found.length >= limit) break;
    const outcome = metBy(before, outcomesOn(facts, compiled, rule, now), finding.subject, rule);
    if (outcome === undefined) continue;
    const changes = edits.map((edit) => changeOf(edit, manifest, positions));
    found.push({ outcome, changes, patch, text: textOf(changes) });
  }
  return found;
};
