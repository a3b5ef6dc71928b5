import { evaluate } from '../../evaluate/evaluate.js';
import { outcomesOf } from '../../evaluate/outcomes.js';
import type { RuleOutcome } from '../../evaluate/report.js';
import { countsOf } from '../../evaluate/summary.js';
import { ManifestError } from '../../manifest/error.js';
import { adoptManifest } from '../../manifest/parse.js';
import type { Manifest } from '../../manifest/schema.js';
import type { Catalogue } from '../../rule/catalogue.js';
import type { Severity } from '../../rule/rule.js';
import { lineValue, refusal } from './problem.js';
import type { Line } from './split.js';
import { emptyTally, type Tally } from './tally.js';

/** How much is written for each manifest. */
export type Detail = 'counts' | 'outcomes' | 'findings' | 'report';

/** How the lines of a batch are evaluated. */
export interface LineOptions {
  readonly asOf: string;
  readonly detail: Detail;
  readonly evidence: 'declared' | 'demanded';
}

/** What is written for a line, with its line feed, and what it adds to the tally. */
export interface LineResult {
  readonly text: string;
  readonly tally: Tally;
}

type Judged = Pick<RuleOutcome, 'rule' | 'subject' | 'outcome'>;

const ruleAndSubject = ({ rule, subject }: Judged) => ({ rule, subject });

const serviceOf = (manifest: Manifest) => {
  const service = manifest.service?.id ?? manifest.service?.name;
  return typeof service === 'string' ? { service } : {};
};

const brief = (outcomes: readonly RuleOutcome[]) => {
  const errors = outcomes.filter(({ outcome }) => outcome === 'error');
  return {
    counts: countsOf(outcomes),
    violated: outcomes.filter(({ outcome }) => outcome === 'violated').map(ruleAndSubject),
    ...(errors.length > 0 && { errors: errors.map(ruleAndSubject) }),
  };
};

const evaluated = (manifest: Manifest, catalogue: Catalogue, { detail, ...options }: LineOptions) => {
  if (detail === 'counts' || detail === 'outcomes') {
    const judged = outcomesOf(manifest, catalogue, options);
    const body =
      detail === 'counts'
        ? brief(judged)
        : { outcomes: judged.map(({ rule, subject, outcome }) => ({ rule, subject, outcome })) };
    return { judged, body: { ...serviceOf(manifest), ...body } };
  }
  const report = evaluate(manifest, catalogue, options);
  const { counts, findings } = report;
  const told = findings.filter(({ outcome }) => outcome !== 'satisfied' && outcome !== 'not-applicable');
  const body = detail === 'report' ? { report } : { ...serviceOf(manifest), counts, findings: told };
  return { judged: findings, body };
};

const refusedTally: Tally = { ...emptyTally, refused: 1 };

/** A function that evaluates one line of NDJSON; undefined for a blank one. */
export const lineEvaluator = (catalogue: Catalogue, options: LineOptions): ((line: Line) => LineResult | undefined) => {
  const severities = new Map<string, Severity>(catalogue.rules.map(({ id, severity }) => [id, severity]));
  const tallyOf = (judged: readonly Judged[]): Tally => {
    const violated = new Set(
      judged.filter(({ outcome }) => outcome === 'violated').map(({ rule }) => severities.get(rule)),
    );
    const worst = (['error', 'warning', 'info'] as const).find((severity) => violated.has(severity));
    return {
      evaluated: 1,
      refused: 0,
      failed: judged.some(({ outcome }) => outcome === 'error') ? 1 : 0,
      violated: { ...emptyTally.violated, ...(worst !== undefined && { [worst]: 1 }) },
    };
  };
  return ({ line, bytes }) => {
    try {
      const value = lineValue(bytes);
      if (value === undefined) return undefined;
      const { judged, body } = evaluated(adoptManifest(value), catalogue, options);
      return { text: `${JSON.stringify({ line, ...body })}\n`, tally: tallyOf(judged) };
    } catch (error) {
      if (!(error instanceof ManifestError)) throw error;
      return { text: `${JSON.stringify({ line, ...refusal(error) })}\n`, tally: refusedTally };
    }
  };
};
