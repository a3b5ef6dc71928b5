import { evaluate } from '../evaluate/evaluate.js';
import type { Finding } from '../evaluate/report.js';
import { ManifestError } from '../manifest/error.js';
import { parseManifest } from '../manifest/parse.js';
import { mergeManifests } from '../manifest/read/merge.js';
import type { Manifest } from '../manifest/schema.js';
import type { Catalogue } from '../rule/catalogue.js';
import { defineCatalogue } from '../rule/catalogue.js';
import { type Case, type Expectation, expectationsOf, type Rule } from '../rule/rule.js';

/** A case that did not come out as it says. */
export interface CaseFailure {
  readonly rule: string;
  readonly case: string;
  readonly message: string;
}

/** A catalogue with one rule alone, and the definitions of another one. */
export const alone = (rule: Rule, catalogue: Catalogue): Catalogue =>
  defineCatalogue({
    name: rule.id,
    version: '0',
    rules: [rule],
    definitions: catalogue.definitions,
    instruments: catalogue.instruments.filter(({ id }) => id !== rule.instrument.id),
  });

/** The manifest that a case stands for: its facts laid over those that all cases share. */
export const caseManifest = (given: Rule['given'], facts: Case['facts']): Manifest =>
  parseManifest(mergeManifests({ guiju: 1, ...given }, facts));

const compare = (expected: Expectation, found: Finding): string | undefined => {
  if (found.outcome !== expected.outcome) {
    const why = found.error === undefined ? found.message.en : found.error.message;
    return `expected ${expected.outcome}, found ${found.outcome}: ${why}`;
  }
  if (expected.article !== undefined && found.citation.article !== expected.article) {
    return `expected article ${expected.article}, found ${found.citation.article}`;
  }
  if (expected.dueOn !== undefined && found.dueOn !== expected.dueOn) {
    return `expected due on ${expected.dueOn}, found ${found.dueOn ?? 'no due date'}`;
  }
  const punished = found.penalty?.provision.article ?? null;
  if (expected.penalty !== undefined && punished !== expected.penalty) {
    return `expected a penalty under article ${expected.penalty ?? 'none'}, found ${punished ?? 'none'}`;
  }
  const missing = found.missing
    .map(({ path }) => path)
    .sort()
    .join(', ');
  if (expected.missing !== undefined && missing !== [...expected.missing].sort().join(', ')) {
    return `expected missing ${expected.missing.join(', ')}, found ${missing}`;
  }
  return undefined;
};

/** Runs one case of a rule; undefined when it comes out as it says. */
export const runCase = (rule: Rule, example: Case, catalogue: Catalogue): CaseFailure | undefined => {
  const fail = (message: string): CaseFailure => ({ rule: rule.id, case: example.name, message });
  let manifest: Manifest;
  try {
    manifest = caseManifest(rule.given, example.facts);
  } catch (error) {
    return fail(error instanceof ManifestError ? error.message : String(error));
  }
  const asOf = example.asOf ?? rule.reviewedOn;
  const { findings } = evaluate(manifest, catalogue, { asOf, crossCheck: true });
  const expected = expectationsOf(example.expect);
  if (findings.length !== expected.length) {
    return fail(
      `expected ${expected.length} findings, found ${findings.length}: ${findings.map(({ outcome }) => outcome).join(', ')}`,
    );
  }
  const wrong = expected.flatMap((one, i) => {
    const found = findings[i];
    const difference = found === undefined ? undefined : compare(one, found);
    return difference === undefined ? [] : [difference];
  });
  return wrong.length === 0 ? undefined : fail(wrong.join('; '));
};

/** Runs every case of a rule. */
export const runCases = (rule: Rule, catalogue: Catalogue): readonly CaseFailure[] => {
  const one = alone(rule, catalogue);
  return rule.cases.flatMap((example) => runCase(rule, example, one) ?? []);
};
