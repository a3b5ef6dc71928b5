import { describe, expect, it } from 'vitest';
import { logRetention } from '../../rules/cn-csl/23-protection.js';
import { china } from '../../rules/index.js';
import { equivalentMutants } from '../../scripts/equivalent-mutants.js';
import {
  all,
  any,
  atLeast,
  type Condition,
  day,
  defineCatalogue,
  includes,
  inPlace,
  not,
  onOrAfter,
  plus,
  type Rule,
  yes,
} from '../../src/index.js';
import { definitionMutantsOf, missedMutants, mutantsOf, mutateCatalogue, runCases } from '../../src/testing/index.js';

const months = 'security.logRetention.months';
const { periods: _, ...plain } = logRetention;
const rule = (change: Partial<Rule>): Rule => ({ ...plain, periods: [{ from: '2026-01-01' }], ...change });
const catalogueOf = (one: Rule) =>
  defineCatalogue({ name: 'one', version: '0', extends: [china], rules: [] }) && {
    ...china,
    rules: china.rules.map((other) => (other.id === one.id ? one : other)),
  };
const mutations = (condition: Condition): readonly string[] =>
  mutantsOf(rule({ applies: true, requires: condition }))
    .map(({ mutation }) => mutation)
    .filter((mutation) => mutation.startsWith('requires'));

describe('every change to a rule or a definition is noticed by one of its cases', () => {
  const result = mutateCatalogue(china, { equivalent: equivalentMutants });

  it('in the catalogue', () => {
    expect(result.missed).toEqual([]);
    expect(result.stale).toEqual([]);
    expect(result.listed.length).toBeLessThanOrEqual(result.mutants * 0.02);
    expect(result.noticed).toBe(result.mutants - result.listed.length);
  });

  it('and each of them has something to change', () => {
    for (const one of china.rules) expect(mutantsOf(one).length).toBeGreaterThan(0);
    for (const one of china.definitions) expect(definitionMutantsOf(one).length).toBeGreaterThan(0);
  });
});

describe('what is changed', () => {
  it('comparisons, numbers, operands, negations', () => {
    expect(mutations(all(atLeast(months, 6), not(yes('service.publicOpinion'))))).toEqual([
      'requires: {">=":[{"var":"security.logRetention.months"},6]} is dropped',
      'requires: {"!":[{"===":[{"var":"service.publicOpinion"},true]}]} is dropped',
      'requires: >= becomes > in {">=":[{"var":"security.logRetention.months"},6]}',
      'requires: 6 becomes 7',
      'requires: 6 becomes 5',
      'requires: the negation of {"===":[{"var":"service.publicOpinion"},true]} is dropped',
      'requires: === becomes !== in {"===":[{"var":"service.publicOpinion"},true]}',
    ]);
  });

  it('days that are written out, by a day, and the spans by which a date is moved', () => {
    expect(mutations(onOrAfter('service.launchedOn', day('2026-03-01'))).slice(1)).toEqual([
      'requires: 2026-03-01 becomes 2026-03-02',
      'requires: 2026-03-01 becomes 2026-02-28',
    ]);
    expect(mutations(onOrAfter('asOf', plus('service.launchedOn', 3, 'month'))).slice(1)).toEqual([
      'requires: 3 becomes 4',
      'requires: 3 becomes 2',
    ]);
  });

  it('membership, and the last day of the last period', () => {
    expect(mutations(includes('service.channels', 'web'))).toHaveLength(1);
    const ended = mutantsOf(rule({ periods: [{ from: '2026-01-01', until: '2026-06-30' }] }));
    expect(ended.map(({ mutation }) => mutation)).toEqual(
      expect.arrayContaining([
        'the period from 2026-01-01 ends on 2026-07-01',
        'the period from 2026-01-01 ends on 2026-06-29',
      ]),
    );
  });

  it('the order and the number of the steps of a tier', () => {
    const tier = china.definitions.find(({ id }) => id === 'transfer-mechanism');
    const names = tier === undefined ? [] : definitionMutantsOf(tier).map(({ mutation }) => mutation);
    expect(names).toContain('the step contract-or-certification is tried before assessment');
    expect(names).toContain('the step assessment is dropped');
  });
});

describe('a rule with too few cases', () => {
  const weak = rule({
    requires: all(inPlace('security.logRetention'), atLeast(months, 6)),
    cases: plain.cases.slice(0, 1),
  });

  it('misses mutants; each case that is asked for notices one', () => {
    const { missed } = mutateCatalogue(catalogueOf(weak), { only: (id) => id === weak.id });
    expect(missed.length).toBeGreaterThan(3);
    for (const { mutation, add } of missed) {
      expect(add).toBeDefined();
      if (add === undefined) continue;
      const expectation: Rule['cases'][number]['expect'] = JSON.parse(JSON.stringify(add.expect));
      const proven = { ...weak, cases: [...weak.cases, { name: 'added', ...add, expect: expectation }] };
      expect(runCases(proven, china)).toEqual([]);
      expect(missedMutants(proven, china).map((mutant) => mutant.mutation)).not.toContain(mutation);
    }
  });

  it('the quick run notices what running the cases notices', () => {
    const slow = mutantsOf(weak).filter(({ mutant }) => runCases(mutant, china).length === 0);
    expect(missedMutants(weak, china)).toEqual(slow);
  });

  it('one that is listed as equivalent counts as such, until a case notices it', () => {
    const [first] = missedMutants(weak, china);
    const equivalent = [
      { id: weak.id, mutation: first?.mutation ?? '', reason: 'for the test' },
      { id: weak.id, mutation: 'there is no such mutant', reason: 'for the test' },
    ];
    const { listed, stale } = mutateCatalogue(catalogueOf(weak), { only: (id) => id === weak.id, equivalent });
    expect([listed, stale]).toEqual([equivalent.slice(0, 1), equivalent.slice(1)]);
  });

  it('one that is proven to decide the same does not count', () => {
    const same = rule({
      applies: true,
      requires: any(atLeast(months, 6), all(atLeast(months, 6), atLeast(months, 7))),
      cases: [],
    });
    const { proven, missed } = mutateCatalogue(catalogueOf(same), { only: (id) => id === same.id });
    expect(proven).toBeGreaterThan(0);
    expect(missed.map(({ mutation }) => mutation)).not.toContain('requires: 7 becomes 8');
  });
});
