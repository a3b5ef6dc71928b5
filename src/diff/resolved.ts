import type { Resolver } from '../logic/resolver.js';
import { definitionsOf } from '../logic/walk.js';
import type { Catalogue } from '../rule/catalogue.js';
import { resolverOn } from '../rule/resolve.js';
import type { RuleVersion } from '../rule/version.js';

const below = (node: unknown, resolver: Resolver): readonly (readonly [string, unknown])[] => {
  const found = new Map<string, unknown>();
  const open: unknown[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const id of definitionsOf(next)) {
      if (found.has(id)) continue;
      const body = resolver.status(id) ?? resolver.value(id) ?? null;
      found.set(id, body);
      open.push(body ?? true);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
};

/** The conditions of a rule on a day with the definitions on which they rest, as one value to compare. */
export const resolvedOn = ({ applies, requires }: RuleVersion, catalogue: Catalogue, asOf: string): unknown => {
  const resolver = resolverOn(catalogue.definitions, asOf);
  return [applies, requires, below([applies, requires ?? true], resolver)];
};
