import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Compiler } from '../../src/logic/compile/compiler.js';
import { truthOfBits } from '../../src/logic/flat/bits.js';
import { Program } from '../../src/logic/flat/program.js';
import { noDefinitions, type Resolver } from '../../src/logic/resolver.js';
import { F, T, U } from '../../src/logic/truth.js';
import type { Condition } from '../../src/logic/types.js';
import { arbitraryCondition, arbitraryFacts } from '../support/arbitrary-condition.js';

const asOf = '2026-11-24';

/** What compiled functions say of conditions on facts; the name of an error where they throw. */
const closures = (conditions: readonly Condition[], resolver: Resolver = noDefinitions) => {
  const compiler = new Compiler(resolver);
  const tests = conditions.map((condition) => compiler.test(condition));
  return (facts: unknown) => {
    compiler.load(facts, asOf);
    return tests.map((test) => {
      try {
        return test();
      } catch (error) {
        return error instanceof Error ? error.name : error;
      }
    });
  };
};

/** What a program says of those of the conditions that it takes; undefined for the others, `thrown` where a test throws. */
const programme = (conditions: readonly Condition[], resolver: Resolver = noDefinitions) => {
  const compiler = new Compiler(resolver);
  compiler.load({}, asOf);
  const program = new Program(compiler, resolver);
  const wires = conditions.map((condition) => program.add(condition));
  const run = program.build();
  return (facts: unknown): 'thrown' | readonly (number | undefined)[] => {
    compiler.load(facts, asOf);
    try {
      const values = run();
      return wires.map((wire) => (wire === undefined ? undefined : truthOfBits(values[wire.at] ?? -1)));
    } catch {
      return 'thrown';
    }
  };
};

const oddities: readonly unknown[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  0.5,
  2 ** 53,
  -(2 ** 60),
  '',
  'red',
  '1',
  '2025-12-31',
  '2026-02-30',
  '2026-01-01T00:00:00+08:00',
  '0000-00-00',
  null,
  undefined,
  true,
  false,
  [],
  [[1], ['red']],
  [null, 1, 'x', { n: 1, flag: true }, { n: 'x', flag: 1 }],
  {},
  { n: 1 },
];

const oddFacts = fc
  .tuple(
    arbitraryFacts,
    fc.dictionary(fc.constantFrom(...'n m yes no day colour colours items'.split(' ')), fc.constantFrom(...oddities)),
  )
  .map(([facts, odd]) => ({ ...facts, ...odd }));

const someFacts = fc
  .tuple(arbitraryFacts, fc.subarray(['n', 'm', 'yes', 'no', 'day', 'colour', 'colours', 'items']))
  .map(([facts, kept]) => Object.fromEntries(Object.entries(facts).filter(([key]) => kept.includes(key))));

const agree = (conditions: readonly Condition[], manifests: readonly unknown[], resolver = noDefinitions): number => {
  const said = closures(conditions, resolver);
  const read = programme(conditions, resolver);
  let compared = 0;
  for (const facts of manifests) {
    const found = read(facts);
    if (found === 'thrown') continue;
    const expected = said(facts);
    for (const [i, truth] of found.entries()) {
      if (truth === undefined) continue;
      expect(truth, JSON.stringify({ condition: conditions[i], facts })).toBe(expected[i]);
      compared += 1;
    }
  }
  return compared;
};

const quantifiers = fc.constantFrom('some', 'all', 'none');
const over = (op: 'some' | 'all' | 'none', condition: object): Condition =>
  JSON.parse(JSON.stringify({ [op]: [{ var: 'items' }, condition] }));

const constants: readonly unknown[] = [0, 1, 1.5, -3, 2 ** 53, 'red', '', '1', '2025-12-31', '2026-11-24', true, false];
const value = fc.oneof(fc.constantFrom(...constants), fc.constantFrom(...oddities));

const definitions: Resolver = {
  status: (id) =>
    id === 'grown'
      ? { and: [{ '>=': [{ var: 'x' }, { value: 'age' }] }, { '!': [{ is: 'red' }] }] }
      : { '===': [{ var: 'y' }, 'red'] },
  value: (id) => (id === 'age' ? 1 : { plusTime: [{ var: 'asOf' }, -1, 'year'] }),
};

const fact = fc.constantFrom('x', 'y').map((path) => ({ var: path }));
const ordered = fc.constantFrom(0, 1, 1.5, { value: 'age' }, { '+': [{ value: 'age' }, 1] });
const dates = fc.constantFrom(
  '2025-12-31',
  '2026-11-24',
  '2026-11-24T08:00:00Z',
  { var: 'asOf' },
  { value: 'lastYear' },
);

/** Tests of one fact against what is no fact. */
const oneFactTest: fc.Arbitrary<Condition> = fc
  .oneof(
    fc.tuple(fc.constantFrom('===', '!=='), fact, fc.constantFrom(...constants)),
    fc.tuple(fc.constantFrom('===', '!=='), fc.constantFrom(...constants), fact),
    fc.tuple(fc.constantFrom('<', '<=', '>', '>='), fact, ordered),
    fc.tuple(fc.constantFrom('<', '<=', '>', '>='), ordered, fact),
    fc.tuple(fc.constantFrom('<', '<='), ordered, fact, ordered),
    fc.tuple(fc.constantFrom('after', 'before', 'not-after', 'not-before'), fact, dates),
    fc.tuple(fc.constantFrom('after', 'before', 'not-after', 'not-before'), dates, fact),
    fc.tuple(fc.constant('in'), fact, fc.subarray([...constants])),
    fc.tuple(fc.constant('in'), fc.constantFrom(...constants), fact),
    fc.constantFrom('grown', 'red').map((id) => ['is', id]),
  )
  .chain(([op, ...args]) => {
    const test = JSON.parse(JSON.stringify({ [String(op)]: op === 'is' ? args[0] : args }));
    return fc.constantFrom(test, { '!': [test] }, { or: [test, { '===': [{ var: 'y' }, true] }] });
  });

const manyConditions = fc.array(arbitraryCondition, { minLength: 1, maxLength: 6 });

describe('a program', () => {
  it.each([
    ['on many manifests', someFacts, 400, 2_000],
    ['where values are of any type, unless a test throws', oddFacts, 600, 1_000],
  ] as const)('says what compiled functions say, %s', (_, facts, numRuns, least) => {
    let compared = 0;
    fc.assert(
      fc.property(manyConditions, fc.array(facts, { minLength: 5, maxLength: 20 }), (conditions, manifests) => {
        compared += agree(conditions, manifests);
      }),
      { numRuns },
    );
    expect(compared).toBeGreaterThan(least);
  });

  it('throws on nothing where facts have the types that are expected', () => {
    fc.assert(
      fc.property(manyConditions, fc.array(someFacts, { maxLength: 5 }), (conditions, manifests) => {
        const read = programme(conditions);
        for (const facts of manifests) expect(read(facts)).not.toBe('thrown');
      }),
      { numRuns: 200 },
    );
  });

  it('throws where a test does that functions may not come to', () => {
    const conditions: Condition[] = [{ and: [{ '===': [{ var: 'yes' }, true] }, { '<': [{ var: 'n' }, 3] }] }];
    expect(programme(conditions)({ yes: false, n: 'x' })).toBe('thrown');
    expect(closures(conditions)({ yes: false, n: 'x' })).toEqual([F]);
  });

  it('forgets what one manifest said that has a value of its own kind', () => {
    const conditions: Condition[] = [{ before: [{ var: 'day' }, '2026-01-01'] }];
    const read = programme(conditions);
    const days = [
      '2025-12-31T23:59:59+08:00',
      '2026-01-01T00:00:00+08:00',
      '2025-12-31T15:00:00Z',
      '2025-12-31',
      undefined,
    ];
    expect(days.map((day) => read({ day }))).toEqual([[T], [F], [T], [T], [U]]);
  });

  it('tells elements apart that have values of their own kind', () => {
    const due = { before: [{ var: 'items[].day' }, '2026-01-01'] };
    const read = programme([over('some', due), over('all', due), over('none', due)]);
    const items = (...all: readonly string[]) => ({ items: all.map((day) => ({ day })) });
    const before = '2025-12-31T23:59:59+08:00';
    const after = '2026-01-01T00:00:00+08:00';
    expect(read(items(before, after))).toEqual([T, F, F]);
    expect(read(items(after, before))).toEqual([T, F, F]);
    expect(read(items(before, before))).toEqual([T, T, F]);
    expect(read(items(after, after))).toEqual([F, F, T]);
  });

  it('says what compiled functions say of lists longer than a number has bits', () => {
    const items = fc.array(fc.record({ n: fc.constantFrom(0, 1, 2, undefined), flag: fc.boolean() }), {
      minLength: 25,
      maxLength: 100,
      size: 'max',
    });
    const bounds = fc.array(
      fc.tuple(quantifiers, fc.constantFrom('<', '>', '<=', '>=', '===', '!=='), fc.integer({ min: 0, max: 2 })),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(bounds, fc.array(items, { minLength: 3, maxLength: 6 }), (all, lists) => {
        const conditions = all.map(([op, than, n]) => over(op, { [than]: [{ var: 'items[].n' }, n] }));
        const manifests = lists.map((one) => ({ items: one }));
        expect(agree(conditions, manifests)).toBe(conditions.length * manifests.length);
      }),
      { numRuns: 100 },
    );
    const last = (n: number) => ({ items: [...Array.from({ length: 62 }, () => ({ n: 0 })), { n }] });
    const read = programme([
      over('some', { '>': [{ var: 'items[].n' }, 1] }),
      over('all', { '<': [{ var: 'items[].n' }, 2] }),
    ]);
    expect(read(last(2))).toEqual([T, F]);
    expect(read(last(1))).toEqual([F, T]);
    expect(read({ items: [] })).toEqual([F, T]);
    expect(read({})).toEqual([U, U]);
  });

  it('says what compiled functions say of constants of any type, definitions and the day', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.array(oneFactTest, { minLength: 1, maxLength: 8 }),
        fc.array(fc.record({ x: value, y: value }), { minLength: 10, maxLength: 40 }),
        (conditions, manifests) => {
          compared += agree(conditions, manifests, definitions);
        },
      ),
      { numRuns: 600 },
    );
    expect(compared).toBeGreaterThan(2_000);
  });
});
