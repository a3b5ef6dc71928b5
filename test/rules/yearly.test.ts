import { describe, expect, it } from 'vitest';
import { china } from '../../rules/index.js';
import { CatalogueError, catalogueDocument, defineRule, parseCatalogue, type Recurrence } from '../../src/index.js';
import { checkRule, missedMutants, mutantsOf } from '../../src/testing/index.js';

const model = china.rules.find(({ id }) => id === 'cn-network-data/33/assessment');
if (model === undefined) throw new Error('the model rule is gone');
const last = 'data.riskAssessment.lastOn';
const yearly: Recurrence = { eachYear: { by: '12-31' }, last, since: 'data.network.importantSince' };
const assessed = (lastOn?: string, importantSince = '2025-02-01') => ({
  data: { network: { importantSince }, riskAssessment: { ...(lastOn && { lastOn }) } },
});

const rule = defineRule({
  ...model,
  id: 'cn-network-data/33/calendar-year',
  applies: { '===': [{ var: 'data.importantData' }, true] },
  recurs: yearly,
  given: { data: { importantData: true } },
  cases: [
    { name: 'done', asOf: '2026-12-31', facts: assessed('2026-01-01'), expect: 'satisfied' },
    {
      name: 'last day',
      asOf: '2026-12-31',
      facts: assessed('2025-06-01'),
      expect: { outcome: 'pending', dueOn: '2026-12-31' },
    },
    {
      name: 'missed',
      asOf: '2027-01-01',
      facts: assessed('2025-06-01'),
      expect: { outcome: 'violated', dueOn: '2026-12-31' },
    },
    { name: 'not said', asOf: '2026-01-01', facts: assessed(), expect: 'unknown' },
    { name: 'none', facts: { data: { importantData: false } }, expect: 'not-applicable' },
    { name: 'before', asOf: '2024-12-31', facts: assessed('2023-01-01'), expect: 'upcoming' },
    {
      name: 'first day',
      asOf: '2025-01-01',
      facts: assessed('2023-01-01'),
      expect: { outcome: 'pending', dueOn: '2025-12-31' },
    },
  ],
});
const catalogue = { ...china, rules: [...china.rules, rule] };

describe('a rule of every calendar year', () => {
  it('passes the rule tester, and its cases notice every mutant', () => {
    expect(checkRule(rule, catalogue)).toEqual([]);
    expect(mutantsOf(rule).map(({ mutation }) => mutation)).toContain('the period becomes each year by 12-30');
    expect(missedMutants(rule, catalogue).map(({ mutation }) => mutation)).toEqual([]);
  });

  it('asks for a case of each outcome', () => {
    const few = { ...rule, cases: rule.cases.filter(({ name }) => name !== 'done') };
    expect(checkRule(few, catalogue).map(({ message }) => message)).toContain('no case with the outcome satisfied');
  });

  const document = (recurs: unknown) => {
    const { instruments, definitions, rules, ...rest } = JSON.parse(
      JSON.stringify(catalogueDocument({ ...catalogue, rules: [rule] })),
    );
    return { ...rest, instruments, definitions, rules: [{ ...rules[0], recurs }] };
  };

  it('is read from JSON', () => {
    expect(parseCatalogue(document(yearly)).rules[0]?.recurs).toEqual(yearly);
  });

  it.each([
    ['a day that some years lack', { eachYear: { by: '02-29' }, last }],
    ['a day that does not exist', { eachYear: { by: '13-01' }, last }],
    ['both forms', { every: 'P1Y', eachYear: { by: '12-31' }, last }],
    ['neither form', { last }],
    ['a span that is none', { every: 'yearly', last }],
    ['a start that is no day', { every: 'P1Y', last, startsOn: '2026' }],
  ])('refuses %s', (_, recurs) => {
    expect(() => parseCatalogue(document(recurs))).toThrow(CatalogueError);
  });
});
