import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Asker } from '../../src/analyse/ask.js';
import { defineCatalogue, resolverOn } from '../../src/index.js';
import { compareDates } from '../../src/logic/date.js';
import { explain } from '../../src/logic/explain/condition.js';
import { T } from '../../src/logic/truth.js';
import type { Condition } from '../../src/logic/types.js';

const none = defineCatalogue({ name: 'none', version: '0' });
const resolver = resolverOn([], '2026-11-24');
const days = { from: '2026-01-01', until: '2026-12-31' };
const number = fc.integer({ min: -1, max: 4 });
const date = fc.constantFrom('2025-12-31', '2026-01-01', '2026-06-01', '2026-12-31', '2027-01-01');
const fact = (path: string) => fc.constant({ var: path });
const moved = fc.record({
  plusTime: fc.tuple(fact('service.launchedOn'), fc.constantFrom(0, 1), fc.constant('day' as const)),
});
const anyDate = fc.oneof(
  fact('service.launchedOn'),
  fact('asOf'),
  moved,
  date.map((day) => ({ plusTime: [day, 0, 'day'] as const })),
);
const count = fc
  .tuple(fact('transfers'), fc.constant({ '===': [{ var: 'transfers[].personalData' }, true] as const }))
  .map((args) => ({ count: args }));
const anyNumber = fc.oneof(fact('service.users.registered'), count);

const leaf = (inside: boolean): fc.Arbitrary<Condition> =>
  fc.oneof(
    fc.boolean(),
    fc.boolean().map((v): Condition => ({ '===': [{ var: 'service.publicOpinion' }, v] })),
    fc
      .constantFrom('company', 'person', 'association')
      .map((v): Condition => ({ '!==': [{ var: 'operator.kind' }, v] })),
    fc.subarray(['company', 'person']).map((v): Condition => ({ in: [{ var: 'operator.kind' }, v] })),
    fc.constantFrom('web', 'app').map((v): Condition => ({ in: [v, { var: 'service.channels' }] })),
    fc
      .tuple(fc.constantFrom('<', '<=', '>', '>=', '===', '!=='), anyNumber, number)
      .map(([op, a, b]) => JSON.parse(JSON.stringify({ [op]: [a, b] }))),
    fc
      .tuple(fc.constantFrom('before', 'after', 'not-before', 'not-after'), anyDate, anyDate)
      .map(([op, a, b]) => JSON.parse(JSON.stringify({ [op]: [a, b] }))),
    ...(inside
      ? [
          fc.boolean().map((v): Condition => ({ '===': [{ var: 'transfers[].personalData' }, v] })),
          number.map((n): Condition => ({ '<': [{ var: 'transfers[].people' }, n] })),
        ]
      : []),
  );

const { condition } = fc.letrec<{ condition: Condition; inner: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    leaf(false),
    fc.array(tie('condition'), { maxLength: 3 }).map((and): Condition => ({ and })),
    fc.array(tie('condition'), { maxLength: 3 }).map((or): Condition => ({ or })),
    tie('condition').map((c): Condition => ({ '!': [c] })),
    fc
      .tuple(fc.constantFrom('some', 'all', 'none'), tie('inner'))
      .map(([op, c]): Condition => JSON.parse(JSON.stringify({ [op]: [{ var: 'transfers' }, c] }))),
  ),
  inner: fc.oneof(
    { depthSize: 'small' },
    leaf(true),
    fc.array(tie('inner'), { maxLength: 3 }).map((and): Condition => ({ and })),
    tie('inner').map((c): Condition => ({ '!': [c] })),
  ),
}));

const facts = fc.record(
  {
    service: fc.record({
      publicOpinion: fc.boolean(),
      launchedOn: date,
      channels: fc.subarray(['web', 'app']),
      users: fc.record({ registered: fc.nat(5) }),
    }),
    operator: fc.record({ kind: fc.constantFrom('company', 'person', 'association') }),
    transfers: fc.array(fc.record({ personalData: fc.boolean(), people: fc.nat(5) }), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

describe('the search over conditions', () => {
  it('calls nothing impossible that some facts make true', () => {
    fc.assert(
      fc.property(condition, facts, date, (given, known, asOf) => {
        fc.pre(compareDates(asOf, days.from) >= 0 && compareDates(asOf, days.until) <= 0);
        const { truth } = explain(given, { facts: known, asOf, resolver, bindings: new Map() });
        if (truth === T) expect(new Asker(none).can([{ condition: given }], days)).not.toBe('impossible');
        if (truth === 0) expect(new Asker(none).can([{ condition: given, holds: false }], days)).not.toBe('impossible');
      }),
      { numRuns: 3000 },
    );
  });

  it('finds facts that make a condition true, for most that can be', () => {
    let possible = 0;
    let found = 0;
    fc.assert(
      fc.property(condition, (given) => {
        const asker = new Asker(none);
        if (asker.can([{ condition: given }], days) !== 'possible') return;
        possible += 1;
        if (asker.find([{ condition: given }], days).state === 'possible') found += 1;
      }),
      { numRuns: 500, seed: 7 },
    );
    expect(found / possible).toBeGreaterThan(0.8);
  });
});
