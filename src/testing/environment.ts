import { loopPaths } from '../evaluate/compiled.js';
import { bind, type Environment, readFact } from '../logic/explain/environment.js';
import { asList, flattenList } from '../logic/node.js';
import { walk } from '../logic/walk.js';
import { ManifestError } from '../manifest/error.js';
import { pointerOf } from '../pointer.js';
import type { Catalogue } from '../rule/catalogue.js';
import { resolverOn } from '../rule/resolve.js';
import { caseManifest } from './run.js';

interface Example {
  readonly asOf?: string;
  readonly facts: Parameters<typeof caseManifest>[1];
}

const expand = (environments: readonly Environment[], list: string): readonly Environment[] =>
  environments.flatMap((environment) => {
    const { value, pointer } = readFact(environment, list);
    if (!Array.isArray(value)) return [];
    const elements: readonly unknown[] = value;
    return elements.map((element, i) => bind(environment, list, element, pointerOf(pointer, [i])));
  });

/** The lists over which a condition goes, outer ones first. */
const listsIn = (condition: unknown): readonly string[] => {
  const lists = new Set<string>();
  walk(condition, (op, args) => {
    if (['some', 'all', 'none', 'count', 'sum', 'filter'].includes(op)) lists.add(flattenList(asList(args[0])).path);
  });
  return [...lists].sort((a, b) => a.split('[]').length - b.split('[]').length);
};

/** Every environment in which the parts of a condition are tested by some examples. */
export const environmentsOf = (
  condition: unknown,
  examples: readonly Example[],
  given: Parameters<typeof caseManifest>[0],
  catalogue: Catalogue,
  asOf: string,
  forEach?: string,
): readonly Environment[] =>
  examples.flatMap((example) => {
    try {
      const day = example.asOf ?? asOf;
      const service: Environment = {
        facts: caseManifest(given, example.facts),
        asOf: day,
        resolver: resolverOn(catalogue.definitions, day),
        bindings: new Map(),
      };
      const outer = loopPaths(forEach).reduce(expand, [service]);
      return [...outer, ...listsIn(condition).flatMap((list) => expand(outer, list))];
    } catch (error) {
      if (error instanceof ManifestError) return [];
      throw error;
    }
  });
