import fc from 'fast-check';
import { type Field, fieldIndex } from '../../src/index.js';

/** A value that fits a field of one value, or of several texts. */
export const arbitraryLeaf = (field: Field): fc.Arbitrary<unknown> => {
  switch (field.kind) {
    case 'flag':
      return fc.boolean();
    case 'count':
      return fc.constantFrom(0, 1, 2, 3, 5, 6, 7, 9_999, 10_000, 99_999, 100_000, 999_999, 1_000_000);
    case 'date':
      return fc.constantFrom('2024-02-29', '2025-11-23', '2025-11-24', '2026-01-01', '2026-11-24');
    case 'instant':
      return fc.constantFrom('2026-10-03T03:00:00+08:00', '2026-01-01T00:00:00Z');
    case 'choice':
      return fc.constantFrom(...Object.keys(field.values ?? {}));
    case 'choices':
      return fc.subarray(Object.keys(field.values ?? {}));
    case 'texts':
      return fc.constant(['x']);
    default:
      return fc.constantFrom('a', 'b');
  }
};

const childrenOf = (prefix: string): readonly (readonly [string, Field])[] =>
  [...fieldIndex().values()]
    .filter(({ path }) => path.startsWith(prefix) && path !== prefix && !/[.[]/.test(path.slice(prefix.length)))
    .map((field) => [field.path.slice(prefix.length), field] as const);

const map = (prefix: string, known: number): fc.Arbitrary<Record<string, unknown>> => {
  const entries = childrenOf(prefix).map(([key, field]) => [
    key,
    fc.option(arbitraryValue(field, known), { freq: known, nil: undefined }),
  ]);
  return fc.record(Object.fromEntries(entries)).map((record) => {
    const present = Object.entries(record).filter(([, v]) => v !== undefined);
    return Object.fromEntries(present);
  });
};

/** A value that fits a field. */
export const arbitraryValue = (field: Field, known: number): fc.Arbitrary<unknown> => {
  if (field.kind === 'group' || field.kind === 'measure') return map(`${field.path}.`, known);
  if (field.kind === 'list') return fc.array(map(`${field.path}[].`, known), { maxLength: 2 });
  return arbitraryLeaf(field);
};

/** Manifests that fit the schema, with some facts left out: the greater `known`, the fewer. */
export const arbitraryManifest = (known = 3): fc.Arbitrary<Record<string, unknown>> =>
  map('', known).map((facts) => ({ guiju: 1, ...facts }));
