import type { Resolver } from '../logic/resolver.js';
import { definitionsOf, pathsOf } from '../logic/walk.js';
import type { RuleVersion } from '../rule/version.js';

const conditionOf = ({ applies, requires }: RuleVersion): unknown => [applies, requires ?? true];

/** The definitions on which a rule rests, those on which they rest included. */
export const definitionsBelow = (version: RuleVersion, resolver: Resolver): ReadonlySet<string> => {
  const found = new Set<string>();
  const open: unknown[] = [conditionOf(version)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const id of definitionsOf(node)) {
      if (found.has(id)) continue;
      found.add(id);
      open.push(resolver.status(id) ?? resolver.value(id) ?? true);
    }
  }
  return found;
};

/** Whether the conditions of a rule look at the day itself. */
export const readsDay = (version: RuleVersion, resolver: Resolver): boolean =>
  pathsOf(conditionOf(version), resolver).has('asOf');
