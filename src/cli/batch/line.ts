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

const isViolated = ({ outcome }: Judged): boolean => outcome === 'violated';
const isError = ({ outcome }: Judged): boolean => outcome === 'error';

const brief = (outcomes: readonly RuleOutcome[]) => {
  const counts = countsOf(outcomes);
  return {
    counts,
    violated: counts.violated === 0 ? [] : outcomes.filter(isViolated).map(ruleAndSubject),
    ...(counts.error > 0 && { errors: outcomes.filter(isError).map(ruleAndSubject) }),
  };
};

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

/** What is written after the number of the line, and what was judged. */
interface Written {
  readonly judged: readonly Judged[];
  readonly text: string;
}

const json = (line: number, body: object): string => JSON.stringify({ line, ...body });

const evaluator = (catalogue: Catalogue, { detail, ...options }: LineOptions) => {
  const textOf = outcomeTexts();
  return (manifest: Manifest, line: number): Written => {
    if (detail === 'counts') {
      const judged = outcomesOf(manifest, catalogue, options);
      return { judged, text: json(line, { ...serviceOf(manifest), ...brief(judged) }) };
    }
    if (detail === 'outcomes') {
      const judged = outcomesOf(manifest, catalogue, options);
      const head = json(line, serviceOf(manifest)).slice(0, -1);
      return { judged, text: `${head},"outcomes":[${judged.map(textOf).join(',')}]}` };
    }
    const report = evaluate(manifest, catalogue, options);
    const { counts, findings } = report;
    const told = findings.filter(({ outcome }) => outcome !== 'satisfied' && outcome !== 'not-applicable');
    const body = detail === 'report' ? { report } : { ...serviceOf(manifest), counts, findings: told };
    return { judged: findings, text: json(line, body) };
  };
};

const refusedTally: Tally = { ...emptyTally, refused: 1 };

/** A function that evaluates one line of NDJSON; undefined for a blank one. */
export const lineEvaluator = (catalogue: Catalogue, options: LineOptions): ((line: Line) => LineResult | undefined) => {
  const severities = new Map<string, Severity>(catalogue.rules.map(({ id, severity }) => [id, severity]));
  const ranks: readonly Severity[] = ['info', 'warning', 'error'];
  const tallyOf = (judged: readonly Judged[]): Tally => {
    let worst = -1;
    let failed = 0;
    for (const { rule, outcome } of judged) {
      if (outcome === 'error') failed = 1;
      if (outcome !== 'violated') continue;
      const severity = severities.get(rule);
      if (severity !== undefined) worst = Math.max(worst, ranks.indexOf(severity));
    }
    const severity = ranks[worst];
    const violated = severity === undefined ? emptyTally.violated : { ...emptyTally.violated, [severity]: 1 };
    return { evaluated: 1, refused: 0, failed, violated };
  };
  const write = evaluator(catalogue, options);
  return ({ line, bytes }) => {
    try {
      const value = lineValue(bytes);
      if (value === undefined) return undefined;
      const { judged, text } = write(adoptManifest(value), line);
      return { text: `${text}\n`, tally: tallyOf(judged) };
    } catch (error) {
      if (!(error instanceof ManifestError)) throw error;
      return { text: `${JSON.stringify({ line, ...refusal(error) })}\n`, tally: refusedTally };
    }
  };
};
