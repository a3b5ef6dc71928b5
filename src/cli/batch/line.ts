import { evaluate } from '../../evaluate/evaluate.js';
import { outcomesOf } from '../../evaluate/outcomes.js';
import type { RuleOutcome } from '../../evaluate/report.js';
import { countsOf } from '../../evaluate/summary.js';
import { ManifestError } from '../../manifest/error.js';
import { adoptManifest } from '../../manifest/parse.js';
import type { Manifest } from '../../manifest/schema.js';
import type { Catalogue } from '../../rule/catalogue.js';
import { severityRanks } from '../../rule/compose/severity.js';
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

type Judged = Pick<RuleOutcome, 'rule' | 'severity' | 'subject' | 'outcome'>;

const ruleAndSubject = ({ rule, subject }: Judged) => ({ rule, subject });

const serviceOf = (manifest: Manifest) => {
  const service = manifest.service?.id ?? manifest.service?.name;
  return typeof service === 'string' ? { service } : {};
};

const isViolated = ({ outcome }: Judged): boolean => outcome === 'violated';
const isError = ({ outcome }: Judged): boolean => outcome === 'error';

/** The text of an outcome, written once for those that are handed out again. */
const outcomeTexts = () => {
  const known = new WeakMap<RuleOutcome, string>();
  return (judged: RuleOutcome): string => {
    const found = known.get(judged);
    if (found !== undefined) return found;
    const { rule, subject, outcome } = judged;
    const text = JSON.stringify({ rule, subject, outcome });
    known.set(judged, text);
    return text;
  };
};

/** What is written on a line, and what it comes to. */
interface Written {
  readonly text: string;
  readonly violated: readonly Judged[];
  readonly failed: boolean;
}

const json = (line: number, body: object): string => JSON.stringify({ line, ...body });

const evaluator = (catalogue: Catalogue, { detail, ...options }: LineOptions) => {
  const textOf = outcomeTexts();
  return (manifest: Manifest, line: number): Written => {
    if (detail === 'counts') {
      const outcomes = outcomesOf(manifest, catalogue, options);
      const counts = countsOf(outcomes);
      const violated = counts.violated === 0 ? [] : outcomes.filter(isViolated);
      const errors = counts.error === 0 ? undefined : outcomes.filter(isError).map(ruleAndSubject);
      const told = { counts, violated: violated.map(ruleAndSubject), ...(errors && { errors }) };
      return { text: json(line, { ...serviceOf(manifest), ...told }), violated, failed: errors !== undefined };
    }
    if (detail === 'outcomes') {
      const outcomes = outcomesOf(manifest, catalogue, options);
      const head = json(line, serviceOf(manifest)).slice(0, -1);
      const text = `${head},"outcomes":[${outcomes.map(textOf).join(',')}]}`;
      return { text, violated: outcomes.filter(isViolated), failed: outcomes.some(isError) };
    }
    const report = evaluate(manifest, catalogue, options);
    const { counts, findings } = report;
    const told = findings.filter(({ outcome }) => outcome !== 'satisfied' && outcome !== 'not-applicable');
    const body = detail === 'report' ? { report } : { ...serviceOf(manifest), counts, findings: told };
    return { text: json(line, body), violated: findings.filter(isViolated), failed: counts.error > 0 };
  };
};

const tallyOf = ({ violated, failed }: Written): Tally => {
  const [worst] = violated.map(({ severity }) => severity).sort((a, b) => severityRanks[b] - severityRanks[a]);
  return {
    evaluated: 1,
    refused: 0,
    failed: failed ? 1 : 0,
    violated: worst === undefined ? emptyTally.violated : { ...emptyTally.violated, [worst]: 1 },
  };
};

const refusedTally: Tally = { ...emptyTally, refused: 1 };

/** A function that evaluates one line of NDJSON; undefined for a blank one. */
export const lineEvaluator = (catalogue: Catalogue, options: LineOptions): ((line: Line) => LineResult | undefined) => {
  const write = evaluator(catalogue, options);
  return ({ line, bytes }) => {
    try {
      const value = lineValue(bytes);
      if (value === undefined) return undefined;
      const written = write(adoptManifest(value), line);
      return { text: `${written.text}\n`, tally: tallyOf(written) };
    } catch (error) {
      if (!(error instanceof ManifestError)) throw error;
      return { text: `${JSON.stringify({ line, ...refusal(error) })}\n`, tally: refusedTally };
    }
  };
};
