import { describe, expect, it } from 'vitest';
import { logRetention } from '../../rules/cn-csl/23-protection.js';
import { cnCsl } from '../../rules/cn-csl/instrument.js';
import { china } from '../../rules/index.js';
import {
  all,
  any,
  atLeast,
  atMost,
  type Condition,
  countOf,
  day,
  defineCatalogue,
  defineInstrument,
  defineStatus,
  defineTier,
  before as earlier,
  equals,
  every,
  type Instrument,
  includes,
  inPlace,
  lessThan,
  moreThan,
  no,
  none,
  not,
  oneOf,
  onOrAfter,
  parseCatalogue,
  type Rule,
  some,
  tierIn,
  yes,
} from '../../src/index.js';
import { LintDayError, lintCatalogue } from '../../src/testing/index.js';

const asOf = '2026-11-24';
const { periods: _, ...plain } = logRetention;
const base: Rule = { ...plain, applies: true, requires: inPlace('security.backup'), cases: [], also: [] };
const months = 'security.logRetention.months';
const users = 'service.users.registered';

const rule = (change: Partial<Rule>): Rule => ({ ...base, ...change });

const lint = (
  rules: readonly Rule[],
  definitions: Parameters<typeof defineCatalogue>[0]['definitions'] = [],
  instruments: readonly Instrument[] = china.instruments,
) => lintCatalogue(defineCatalogue({ name: 'bad', version: '0', rules, definitions, instruments }), { asOf });

const codes = (...given: Parameters<typeof lint>): readonly string[] =>
  lint(...given).findings.map(({ code, pointer }) => (pointer === undefined ? code : `${code} ${pointer}`));

const applying = (applies: Condition) => codes([rule({ applies })]);

const status = (id: string, when: Condition) =>
  defineStatus({
    id,
    title: base.title,
    meaning: base.duty,
    provisions: [{ instrument: 'cn-csl', article: '23' }],
    when,
    reviewedOn: asOf,
    cases: [],
  });

describe('conditions', () => {
  it('a sound rule has no finding', () => {
    expect(codes([base])).toEqual([]);
    expect(applying(all(yes('service.publicOpinion'), atLeast(users, 5), atMost(users, 5)))).toEqual([]);
  });

  it.each<[string, Condition]>([
    ['a flag that is yes and no', all(yes('service.publicOpinion'), no('service.publicOpinion'))],
    ['numbers that leave nothing between them', all(moreThan(users, 5), lessThan(users, 6))],
    ['a number below zero', lessThan(users, 0)],
    ['a choice of two values', all(equals('operator.kind', 'company'), equals('operator.kind', 'person'))],
    [
      'a day before and after',
      all(earlier('service.launchedOn', day('2025-01-01')), onOrAfter('service.launchedOn', day('2025-01-01'))),
    ],
    ['two facts in two orders', all(earlier('service.launchedOn', 'asOf'), onOrAfter('service.launchedOn', 'asOf'))],
    ['a day on which the rule is not in force', earlier('asOf', day('2016-01-01'))],
    [
      'an element of a list that has none',
      all(some('transfers', yes('transfers[].personalData')), none('transfers', yes('transfers[].personalData'))),
    ],
    [
      'an element against every element',
      all(some('transfers', no('transfers[].personalData')), every('transfers', yes('transfers[].personalData'))),
    ],
    [
      'a count against every element',
      all(
        atLeast(countOf('transfers', no('transfers[].personalData')), 1),
        every('transfers', yes('transfers[].personalData')),
      ),
    ],
    [
      'a member that is there and is not',
      all(includes('service.channels', 'web'), not(includes('service.channels', 'web'))),
    ],
  ])('%s can never apply', (_name, applies) => {
    expect(applying(applies)).toContain('never-applies');
  });

  it.each<[string, Condition]>([
    ['a flag', any(yes('service.publicOpinion'), no('service.publicOpinion'))],
    ['a number', atLeast(users, 0)],
    ['numbers on both sides', any(lessThan(users, 10), atLeast(users, 10))],
    ['every value of a choice', not(all(equals('operator.kind', 'company'), equals('operator.kind', 'person')))],
  ])('%s of which everything is taken always applies', (_name, applies) => {
    expect(applying(applies)).toContain('always-applies');
  });

  it('a list may be empty, long or of elements that differ', () => {
    expect(applying(none('transfers', true))).toEqual([]);
    expect(
      applying(
        all(some('transfers', yes('transfers[].personalData')), some('transfers', no('transfers[].personalData'))),
      ),
    ).toEqual([]);
    expect(applying(every('transfers', all(yes('transfers[].personalData'), no('transfers[].personalData'))))).toEqual([
      'part-never /applies/all/1',
    ]);
  });

  it('a part that can never be true, and one that always is', () => {
    expect(applying(any(yes('service.publicOpinion'), all(moreThan(users, 9), lessThan(users, 10))))).toEqual([
      'part-never /applies/or/1',
    ]);
    expect(applying(all(yes('service.publicOpinion'), atLeast(users, 0)))).toEqual(['part-always /applies/and/1']);
  });

  it('a rule that nobody can meet, and one that nobody can violate', () => {
    const applies = atLeast(users, 10);
    expect(codes([rule({ applies, requires: lessThan(users, 10) })])).toEqual(['never-satisfied']);
    expect(codes([rule({ applies, requires: atLeast(users, 5) })])).toEqual(['never-violated']);
    const { requires: _none, ...empty } = base;
    expect(codes([empty])).toEqual(['never-violated']);
  });

  it('statuses of nobody and of everyone, tiers that nothing leads to', () => {
    const contradiction = all(yes('service.publicOpinion'), no('service.publicOpinion'));
    expect(codes([], [status('nobody', contradiction)])).toEqual(['never-holds']);
    expect(codes([], [status('everyone', not(contradiction))])).toEqual(['always-holds', 'part-never /when/!/0']);
    const tier = defineTier({
      ...status('tier', true),
      tiers: ['low', 'middle', 'high'],
      steps: [
        { when: atLeast(users, 10), tier: 'high' },
        { when: atLeast(users, 100), tier: 'middle' },
      ],
      otherwise: 'low',
      cases: [],
    });
    expect(lint([], [tier]).findings.map(({ code, message }) => [code, message.en])).toEqual([
      ['unreachable-tier', 'no facts lead to the tier middle'],
    ]);
    expect(codes([rule({ applies: all(tierIn(tier, 'high'), lessThan(users, 10)) })], [tier])).toContain(
      'never-applies',
    );
    expect(codes([rule({ applies: all(tierIn(tier, 'low'), lessThan(users, 10)) })], [tier])).toEqual([
      'unreachable-tier',
    ]);
  });
});

describe('two rules', () => {
  const other = { id: 'cn-csl/23/other' };
  it('that demand opposite facts', () => {
    const pair = [
      rule({ applies: yes('service.publicOpinion'), requires: atLeast(months, 6) }),
      rule({ ...other, applies: atLeast(users, 10), requires: lessThan(months, 6) }),
    ];
    const [found] = lint(pair).findings;
    expect(found).toMatchObject({ code: 'opposite-demands', id: base.id, others: [other.id] });
  });

  it('not where they never apply together, or one only once the other is violated', () => {
    const requires = atLeast(months, 6);
    const less = lessThan(months, 6);
    expect(
      codes([
        rule({ applies: lessThan(users, 10), requires }),
        rule({ ...other, applies: atLeast(users, 10), requires: less }),
      ]),
    ).toEqual([]);
    expect(
      codes([rule({ requires }), rule({ ...other, applies: less, requires: inPlace('security.backup') })]),
    ).toEqual([]);
    const early = rule({ requires, periods: [{ from: '2017-06-01', until: '2020-12-31' }] });
    expect(codes([early, rule({ ...other, requires: less, periods: [{ from: '2021-01-01' }] })])).toEqual([]);
  });

  it('of the elements of one list, and of the list as a whole', () => {
    const one = rule({ forEach: 'transfers', requires: yes('transfers[].personalData') });
    const none_ = rule({ ...other, requires: none('transfers', yes('transfers[].personalData')) });
    expect(codes([one, none_])).toEqual(['opposite-demands']);
  });

  it('of one provision whose thresholds overlap or leave a number out', () => {
    const at = (a: Condition, b: Condition) =>
      lint([
        rule({ applies: a }),
        rule({ ...other, applies: b, requires: inPlace('security.encryption') }),
      ]).findings.map(({ code, message }) => `${code} ${message.en.split(' ')[0]}`);
    expect(at(atMost(users, 100), atLeast(users, 100))).toEqual(['threshold-overlap 100']);
    expect(at(lessThan(users, 100), moreThan(users, 100))).toEqual(['threshold-gap 100']);
    expect(at(lessThan(users, 100), atLeast(users, 101))).toEqual(['threshold-gap 100']);
    expect(at(lessThan(users, 100), atLeast(users, 100))).toEqual([]);
    expect(at(atMost(users, 99), atLeast(users, 100))).toEqual([]);
    expect(at(atLeast(users, 50), atLeast(users, 100))).toEqual([]);
  });

  it('as steps of one tier', () => {
    const tier = defineTier({
      ...status('tier', true),
      tiers: ['low', 'middle', 'high'],
      steps: [
        { when: moreThan(users, 100), tier: 'high' },
        { when: all(atLeast(users, 10), lessThan(users, 100)), tier: 'middle' },
      ],
      otherwise: 'low',
      cases: [],
    });
    expect(codes([], [tier])).toEqual(['threshold-gap']);
    const reason = { zh: '法律未说明。', en: 'The law is silent.' };
    const gaps = (...at: readonly number[]) => lint([], [{ ...tier, gaps: at.map((one) => ({ at: one, reason })) }]);
    expect(gaps(100).findings).toEqual([]);
    expect(gaps(100).accepted).toMatchObject([{ code: 'threshold-gap', id: 'tier', reason }]);
    expect(gaps(99).findings.map(({ code }) => code)).toEqual(['stale-gap', 'threshold-gap']);
    expect(gaps(10, 100).findings.map(({ code }) => code)).toEqual(['stale-gap']);
  });
});

describe('definitions, periods, citations, reviews and names', () => {
  it('definitions in a circle, once each', () => {
    const circle = [
      status('a', { is: 'b' }),
      status('b', { is: 'c' }),
      status('c', { is: 'a' }),
      status('d', { is: 'a' }),
    ];
    const found = lint([rule({ applies: { is: 'd' } })], circle).findings;
    expect(found.map(({ code, message }) => [code, message.en])).toEqual([
      ['definition-circle', 'the definitions go in a circle: a → b → c → a'],
    ]);
  });

  it('periods that overlap, leave days out or are in disorder', () => {
    const periods = (...spans: NonNullable<Rule['periods']>) => codes([rule({ periods: spans })]);
    expect(periods({ from: '2017-06-01' }, { from: '2020-01-01' })).toEqual(['period-overlap']);
    expect(periods({ from: '2017-06-01', until: '2020-01-01' }, { from: '2020-01-01' })).toEqual(['period-overlap']);
    expect(periods({ from: '2017-06-01', until: '2019-12-30' }, { from: '2020-01-01' })).toEqual(['period-gap']);
    expect(periods({ from: '2020-01-01' }, { from: '2017-06-01' })).toEqual(['period-order']);
    expect(periods({ from: '2020-01-01', until: '2019-01-01' })).toContain('period-order');
    expect(periods({ from: '2017-06-01', until: '2019-12-31' }, { from: '2020-01-01' })).toEqual([]);
  });

  it('an instrument that has ended and is still cited', () => {
    const ended = defineInstrument({
      ...cnCsl,
      id: 'cn-old',
      editions: [{ from: '2000-01-01', until: '2020-12-31', articles: 9 }],
    });
    const also = [{ instrument: 'cn-old', article: '3' }];
    const instruments = [ended];
    expect(codes([rule({ also })], [], instruments)).toEqual(['ended-instrument']);
    expect(codes([rule({ also, periods: [{ from: '2017-06-01', until: '2020-12-31' }] })], [], instruments)).toEqual(
      [],
    );
    expect(codes([rule({ instrument: ended, provision: { article: '3' } })], [], [cnCsl])).toEqual([]);
    expect(codes([rule({ instrument: ended, periods: [{ from: '2010-01-01' }] })], [], [cnCsl])).toContain(
      'ended-instrument',
    );
  });

  it('what was last held against the text more than a year ago', () => {
    expect(codes([rule({ reviewedOn: '2025-11-23' })])).toEqual(['stale-review']);
    expect(codes([rule({ reviewedOn: '2025-11-24' })])).toEqual([]);
  });

  it('names that do not exist', () => {
    const parse = (text: string): Condition => JSON.parse(text);
    expect(codes([rule({ also: [{ instrument: 'cn-nothing', article: '1' }] })])).toEqual(['unknown-name']);
    expect(codes([rule({ applies: { is: 'nobody' } })])).toEqual(['unknown-name']);
    expect(applying(parse('{"===":[{"var":"service.nothing"},true]}'))).toEqual(['unknown-name']);
    expect(applying(oneOf('operator.kind', ...(['company'] as const)))).toEqual([]);
  });

  it('a day that does not exist is refused', () => {
    expect(() => lintCatalogue(china, { asOf: '2026-02-30' })).toThrow(LintDayError);
  });
});

describe('the catalogue', () => {
  const { findings, accepted, skipped } = lintCatalogue(china, { asOf });

  it('is clean, but for what the law itself leaves open', () => {
    expect(findings).toEqual([]);
    expect(accepted.map(({ code, id, message }) => `${id} ${code} ${message.en.split(' ')[0]}`)).toEqual([
      'assessment-conclusion threshold-gap 60',
      'assessment-conclusion threshold-gap 90',
    ]);
    expect(skipped).toBe(0);
  });

  it('is as clean when it comes as JSON', () => {
    expect(lintCatalogue(parseCatalogue({ name: 'empty', version: '0' }), { asOf }).findings).toEqual([]);
  });
});
