import type { AnyDefinition } from './define.js';
import type { Instrument } from './instrument.js';
import type { Rule } from './rule.js';

/** A composed, immutable set of rules with the definitions and instruments on which they rest. */
export interface Catalogue {
  readonly name: string;
  readonly version: string;
  readonly instruments: readonly Instrument[];
  readonly definitions: readonly AnyDefinition[];
  readonly rules: readonly Rule[];
}

/** What a catalogue is made of. */
export interface CatalogueParts {
  readonly name: string;
  readonly version: string;
  /** Catalogues whose rules, definitions and instruments it takes over. */
  readonly extends?: readonly Catalogue[];
  readonly instruments?: readonly Instrument[];
  readonly definitions?: readonly AnyDefinition[];
  readonly rules?: readonly Rule[];
}

/** Two different things in a catalogue have the same id. */
export class DuplicateIdError extends Error {
  override readonly name = 'DuplicateIdError';
  readonly code = 'duplicate-id';
  constructor(
    readonly kind: 'instrument' | 'definition' | 'rule',
    readonly id: string,
  ) {
    super(`two different ${kind}s have the id "${id}": give one of them another id`);
  }
}

const merge = <T extends { readonly id: string }>(
  kind: DuplicateIdError['kind'],
  items: readonly T[],
): readonly T[] => {
  const byId = new Map<string, T>();
  for (const item of items) {
    const known = byId.get(item.id);
    if (known !== undefined && known !== item) throw new DuplicateIdError(kind, item.id);
    byId.set(item.id, item);
  }
  return Object.freeze([...byId.values()]);
};

/**
 * Makes a catalogue out of others and of rules of its own. The instruments of its rules are taken along.
 *
 * @throws {@link DuplicateIdError} when two different rules, definitions or instruments have the same id.
 * @example
 * ```ts
 * import { defineCatalogue } from 'guiju';
 * import { china } from 'guiju/rules';
 *
 * const ours = defineCatalogue({ name: 'blue-bridge', version: '1', extends: [china], rules: [] });
 * console.log(ours.rules.length === china.rules.length); // true
 * ```
 */
export const defineCatalogue = (given: CatalogueParts): Catalogue => {
  const { name, version, rules = [], definitions = [], instruments = [] } = given;
  const bases = given.extends ?? [];
  const all = merge('rule', [...bases.flatMap((base) => base.rules), ...rules]);
  return Object.freeze({
    name,
    version,
    rules: all,
    definitions: merge('definition', [...bases.flatMap((base) => base.definitions), ...definitions]),
    instruments: merge('instrument', [
      ...bases.flatMap((base) => base.instruments),
      ...instruments,
      ...all.map((rule) => rule.instrument),
    ]),
  });
};
