import { describe, expect, it } from 'vitest';
import { logRetention } from '../../rules/cn-csl/23-protection.js';
import { adviceFor, type Condition, defineCatalogue, evaluate, parseManifest, type Rule } from '../../src/index.js';
import {
  all,
  any,
  atLeast,
  atMost,
  countOf,
  day,
  defineStatus,
  defineTier,
  equals,
  every,
  includes,
  includesAll,
  inPlace,
  is,
  lessThan,
  moreThan,
  no,
  none,
  not,
  oneOf,
  onOrAfter,
  plus,
  some,
  sumOf,
  tierIn,
  where,
  yes,
} from '../../src/rule/index.js';

const meaning = { zh: '…', en: '…' };
const base = { title: meaning, meaning, provisions: [], reviewedOn: '2026-11-24', cases: [] };
const wellKept = defineStatus({ ...base, id: 'well-kept', when: inPlace('security.backup') });
const tier = defineTier({
  ...base,
  id: 'tier',
  tiers: ['low', 'middle', 'high'],
  steps: [
    { when: inPlace('security.encryption'), tier: 'high' },
    { when: inPlace('security.backup'), tier: 'middle' },
  ],
  otherwise: 'low',
});

const asOf = '2026-11-24';

/** What is advised where a service has to meet a condition: the values by pointer, each advice by itself. */
const advised = (requires: Condition | undefined, facts: object, more: Partial<Rule> = {}, at = asOf) => {
  const { requires: _, ...rest } = logRetention;
  const rule: Rule = { ...rest, ...(requires !== undefined && { requires }), applies: true, ...more };
  const catalogue = defineCatalogue({ name: 'x', version: '1', rules: [rule], definitions: [wellKept, tier] });
  const manifest = parseManifest({ guiju: 1, ...facts });
  const [finding] = evaluate(manifest, catalogue, { asOf: at }).findings;
  if (finding === undefined) throw new Error('no finding');
  return adviceFor(manifest, catalogue, finding, { asOf: at, limit: 10 }).map(({ changes }) =>
    Object.fromEntries(changes.map(({ pointer, to }) => [pointer, to])),
  );
};

const months = 'security.logRetention.months';
const kept = (n: number) => ({ security: { logRetention: { months: n } } });

describe('comparisons are met at their bound', () => {
  it.each([
    ['at least', atLeast(months, 6), 3, 6],
    ['more than', moreThan(months, 6), 3, 7],
    ['at most', atMost(months, 6), 9, 6],
    ['less than', lessThan(months, 6), 9, 5],
    ['equal to', equals(months, 6), 9, 6],
    ['not less than', not(lessThan(months, 6)), 3, 6],
    ['between', { '<=': [6, { var: months }, 12] } satisfies Condition, 3, 6],
    ['a sum of facts', atLeast({ '+': [{ var: months }, 2] }, 6), 3, 4],
    ['a difference', atMost({ '-': [20, { var: months }] }, 6), 3, 14],
    ['the greater of two', atLeast({ max: [{ var: months }, 2] }, 6), 3, 6],
  ])('%s', (_, condition, from, to) => {
    expect(advised(condition, kept(from))).toEqual([{ '/security/logRetention/months': to }]);
  });

  it('a share stays between 0 and 100, and need not be whole', () => {
    const path = 'ai.evaluation.refusalRate';
    const rate = (n: number) => ({ ai: { evaluation: { refusalRate: n } } });
    expect(advised(atLeast(path, 95.5), rate(90))).toEqual([{ '/ai/evaluation/refusalRate': 95.5 }]);
    expect(advised(moreThan(path, 99.5), rate(90))).toEqual([{ '/ai/evaluation/refusalRate': 100 }]);
    expect(advised(moreThan(path, 100), rate(90))).toEqual([]);
    expect(advised(lessThan(path, 0), rate(90))).toEqual([]);
  });
});

describe('parts', () => {
  const backup = inPlace('security.backup');
  const encryption = inPlace('security.encryption');
  const rules = inPlace('security.rules');

  it('all need each, any needs one, fewest changes first', () => {
    const facts = { security: { backup: false, encryption: false, rules: false } };
    expect(advised(all(backup, encryption), facts)).toEqual([
      { '/security/backup/inPlace': true, '/security/encryption/inPlace': true },
    ]);
    expect(advised(any(all(backup, encryption), rules), facts)).toEqual([
      { '/security/rules/inPlace': true },
      { '/security/backup/inPlace': true, '/security/encryption/inPlace': true },
    ]);
  });

  it('leaves out what does more than another advice', () => {
    expect(advised(any(backup, all(backup, encryption)), { security: { backup: false } })).toEqual([
      { '/security/backup/inPlace': true },
    ]);
  });

  it('drops ways that contradict themselves', () => {
    const facts = { security: { intrusionTools: true, rules: false } };
    const both = all(yes('security.intrusionTools'), no('security.intrusionTools'));
    expect(advised(any(both, rules), facts)).toEqual([{ '/security/rules/inPlace': true }]);
  });

  it('goes through statuses and tiers', () => {
    const facts = { security: { backup: false, encryption: false } };
    expect(advised(is(wellKept), facts)).toEqual([{ '/security/backup/inPlace': true }]);
    expect(advised(tierIn(tier, 'middle'), facts)).toEqual([{ '/security/backup/inPlace': true }]);
    expect(advised(tierIn(tier, 'middle'), { security: { backup: false, encryption: true } })).toEqual([
      { '/security/encryption/inPlace': false, '/security/backup/inPlace': true },
    ]);
    expect(advised(not(tierIn(tier, 'high')), { security: { encryption: true, backup: false } })).toEqual([
      { '/security/encryption/inPlace': false },
    ]);
  });

  it('prefers to fill in a map that is there', () => {
    const either = any(inPlace('labeling.agreementClause'), inPlace('security.backup'));
    expect(advised(either, { security: { rules: true } })).toEqual([
      { '/security/backup/inPlace': true },
      { '/labeling/agreementClause/inPlace': true },
    ]);
  });
});

describe('choices and members', () => {
  const shared = 'ai.inputs.shared';
  it('takes one of the named values, or any other than the one excluded', () => {
    expect(advised(oneOf(shared, 'none', 'lawful'), { ai: { inputs: { shared: 'unlawful' } } })).toEqual([
      { '/ai/inputs/shared': 'none' },
      { '/ai/inputs/shared': 'lawful' },
    ]);
    expect(advised(not(equals(shared, 'unlawful')), { ai: { inputs: { shared: 'unlawful' } } })).toEqual([
      { '/ai/inputs/shared': 'none' },
      { '/ai/inputs/shared': 'lawful' },
    ]);
  });

  const elements = 'labeling.dissemination.metadataElements';
  it('adds members, and leaves out those that must not be', () => {
    const facts = { labeling: { dissemination: { metadataElements: ['attribute'] } } };
    const at = '/labeling/dissemination/metadataElements';
    expect(advised(includesAll(elements, 'attribute', 'platform', 'content-number'), facts)).toEqual([
      { [at]: ['attribute', 'platform', 'content-number'] },
    ]);
    expect(advised(not(includes(elements, 'attribute')), facts)).toEqual([{ [at]: [] }]);
    expect(advised(includes(elements, 'platform'), {})).toEqual([{ [at]: ['platform'] }]);
    expect(advised(not(includes(elements, 'attribute')), {})).toEqual([]);
  });
});

describe('lists', () => {
  const purposes = 'personalData.purposes';
  const necessary = yes('personalData.purposes[].necessary');
  const given = (...elements: readonly object[]) => ({ personalData: { purposes: elements } });

  it('changes every element that fails, and none of the others', () => {
    const facts = given({ necessary: false }, { necessary: true }, {});
    const wanted = [{ '/personalData/purposes/0/necessary': true, '/personalData/purposes/2/necessary': true }];
    expect(advised(every(purposes, necessary), facts)).toEqual(wanted);
    expect(advised(none(purposes, not(necessary)), facts)).toEqual(wanted);
  });

  it('never says of an unknown list that it is empty', () => {
    expect(advised(every(purposes, necessary), {})).toEqual([]);
    expect(advised(none(purposes, necessary), {})).toEqual([]);
  });

  it('changes one element, or adds one with what it needs', () => {
    const both = all(necessary, yes('personalData.purposes[].minimalRetention'));
    expect(advised(some(purposes, both), given({ necessary: true, minimalRetention: false }))).toEqual([
      { '/personalData/purposes/0/minimalRetention': true },
      { '/personalData/purposes/1/necessary': true, '/personalData/purposes/1/minimalRetention': true },
    ]);
    expect(advised(some(purposes, necessary), {})).toEqual([{ '/personalData/purposes/0/necessary': true }]);
  });

  it('does not turn an element away so that a condition need not hold for it', () => {
    const consented = where(purposes, equals('personalData.purposes[].basis', 'consent'));
    expect(advised(every(consented, necessary), given({ basis: 'consent', necessary: false }))).toEqual([
      { '/personalData/purposes/0/necessary': true },
    ]);
  });

  it('counts', () => {
    const facts = given({ necessary: false }, { necessary: true }, { necessary: false });
    expect(advised(atLeast(countOf(purposes, necessary), 3), facts)).toEqual([
      { '/personalData/purposes/0/necessary': true, '/personalData/purposes/2/necessary': true },
    ]);
    expect(advised(atMost(countOf(purposes, not(necessary)), 1), facts)).toEqual([
      { '/personalData/purposes/0/necessary': true },
      { '/personalData/purposes/2/necessary': true },
    ]);
    expect(advised(atLeast(countOf(purposes, necessary), 1), given())).toEqual([
      { '/personalData/purposes/0/necessary': true },
    ]);
  });

  it('adds up', () => {
    const scores = sumOf('security.systems', 'security.systems[].procedure.score');
    const facts = { security: { systems: [{ procedure: { score: 40 } }, { procedure: { score: 30 } }] } };
    expect(advised(atLeast(scores, 100), facts)).toEqual([
      { '/security/systems/0/procedure/score': 70 },
      { '/security/systems/1/procedure/score': 60 },
    ]);
  });
});

describe('dates', () => {
  const assessed = 'security.criticalInfrastructure.assessedOn';
  const at = '/security/criticalInfrastructure/assessedOn';
  const on = (date: string) => ({ security: { criticalInfrastructure: { assessedOn: date } } });

  it('does today what is done today, and never chooses a day gone by', () => {
    expect(advised(onOrAfter(assessed, plus('asOf', -1, 'year')), on('2025-01-01'))).toEqual([{ [at]: asOf }]);
    expect(advised(onOrAfter(assessed, day('2027-01-31')), on('2025-01-01'))).toEqual([{ [at]: '2027-01-31' }]);
    expect(advised(not(onOrAfter(assessed, day('2020-01-31'))), on('2025-01-01'))).toEqual([]);
    expect(advised(onOrAfter(plus(assessed, 1, 'month'), day('2027-01-31')), on('2025-01-01'))).toEqual([
      { [at]: '2026-12-31' },
    ]);
  });

  it('does a recurring duty today, and says that it was done', () => {
    const recurs = { every: 'P1Y', last: 'security.contingencyPlan.drilledOn' } as const;
    expect(advised(undefined, { security: { contingencyPlan: { drilledOn: '2025-01-01' } } }, { recurs })).toEqual([
      { '/security/contingencyPlan/drilledOn': asOf },
    ]);
    const never = { ...recurs, since: 'service.launchedOn', done: 'security.contingencyPlan.inPlace' } as const;
    const facts = { service: { launchedOn: '2020-01-01' }, security: { contingencyPlan: false } };
    expect(advised(undefined, facts, { recurs: never })).toEqual([
      { '/security/contingencyPlan/inPlace': true, '/security/contingencyPlan/drilledOn': asOf },
    ]);
  });

  it('meets a deadline today while it runs, and not afterwards', () => {
    const deadline = {
      from: 'service.launchedOn',
      within: { workingDays: 10 },
      doneOn: 'filings.algorithm.filedOn',
    } as const;
    const facts = { service: { launchedOn: '2026-09-24' } };
    expect(advised(undefined, facts, { deadline }, '2026-10-15')).toEqual([
      { '/filings/algorithm/filedOn': '2026-10-15' },
    ]);
    expect(advised(undefined, facts, { deadline }, '2026-10-16')).toEqual([]);
  });

  it('reports at the moment asked about', () => {
    const deadline = {
      from: 'incidents[].discoveredAt',
      within: 'PT4H',
      doneOn: 'incidents[].reports.cyberspaceAt',
    } as const;
    const facts = { incidents: [{ discoveredAt: '2026-10-03T03:00:00+08:00' }] };
    const rule = { deadline, forEach: 'incidents' } as const;
    expect(advised(undefined, facts, rule, '2026-10-03T06:30:00+08:00')).toEqual([
      { '/incidents/0/reports/cyberspaceAt': '2026-10-03T06:30:00+08:00' },
    ]);
    expect(advised(undefined, facts, rule, '2026-10-03')).toEqual([]);
  });
});

describe('what is left alone', () => {
  it('given facts, and facts that make the rule apply', () => {
    const designated = 'security.criticalInfrastructure.designated';
    expect(advised(no(designated), { security: { criticalInfrastructure: { designated: true } } })).toEqual([]);
    expect(
      advised(
        inPlace('security.backup'),
        { security: { backup: false } },
        { applies: not(inPlace('security.backup')) },
      ),
    ).toEqual([]);
  });

  it('a duty that is met, and one that a person judges', () => {
    expect(advised(atLeast(months, 6), kept(6))).toEqual([]);
    expect(advised(atLeast(months, 6), kept(3), { checkability: 'judgment' })).toEqual([]);
  });
});
