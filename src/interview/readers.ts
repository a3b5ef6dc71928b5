import type { CompiledCatalogue, CompiledRule } from '../evaluate/compiled.js';
import { evidencePaths } from '../evaluate/decide.js';
import { pathsOf } from '../logic/walk.js';
import { resolverOn } from '../rule/resolve.js';

/** Which rules read which facts, rules by their place in the compiled catalogue. */
export interface Readers {
  /** By a path that is read, and by every path above it. */
  readonly at: ReadonlyMap<string, ReadonlySet<number>>;
  /** By a path that is read with all that lies below it. */
  readonly whole: ReadonlyMap<string, ReadonlySet<number>>;
}

/** The paths above a path: of `a.b[].c` they are `a.b[]`, `a.b` and `a`. */
export const pathsAbove = (path: string): readonly string[] => {
  const cut = path.endsWith('[]') ? path.length - 2 : path.lastIndexOf('.');
  const above = path.slice(0, Math.max(0, cut));
  return above === '' ? [] : [above, ...pathsAbove(above)];
};

const conditionPaths = (compiled: CompiledCatalogue, { version }: CompiledRule): ReadonlySet<string> => {
  const resolver =
    version.state === 'upcoming' ? resolverOn(compiled.catalogue.definitions, version.from) : compiled.resolver;
  const { applies, requires = true, rule } = version;
  const cited = (rule.provisionWhen ?? []).map(({ when }) => when);
  return pathsOf({ and: [applies, requires, ...cited] }, resolver);
};

/**
 * Facts that a rule reads with all that lies below them: a finding shows the lists that its conditions go over, and the
 * elements of a `forEach` are told apart by their facts.
 */
const wholePaths = (compiled: CompiledCatalogue, rule: CompiledRule): readonly string[] => {
  const { deadline, recurs, checkability, confidence } = rule.version.rule;
  const times = [deadline?.from, deadline?.doneOn, deadline?.done, recurs?.last, recurs?.since, recurs?.done];
  return [
    ...conditionPaths(compiled, rule),
    ...rule.lists,
    ...times.filter((path) => path !== undefined),
    ...evidencePaths(rule.version),
    ...(checkability === 'judgment' || confidence === 'low' ? ['attestations'] : []),
  ];
};

const add = (index: Map<string, Set<number>>, path: string, rule: number): void => {
  index.set(path, (index.get(path) ?? new Set<number>()).add(rule));
};

const build = (compiled: CompiledCatalogue): Readers => {
  const at = new Map<string, Set<number>>();
  const whole = new Map<string, Set<number>>();
  for (const [i, rule] of compiled.rules.entries()) {
    const wholly = wholePaths(compiled, rule);
    for (const path of wholly) {
      for (const one of [path, ...pathsAbove(path)]) add(at, one, i);
      add(whole, path, i);
    }
  }
  return { at, whole };
};

const known = new WeakMap<CompiledCatalogue, Readers>();

/** The index of a compiled catalogue. Made once, when it is first asked for. */
export const readersIn = (compiled: CompiledCatalogue): Readers => {
  const readers = known.get(compiled) ?? build(compiled);
  known.set(compiled, readers);
  return readers;
};

/** The rules whose findings may change when the fact at a path does, or anything below it. */
export const readersOf = ({ at, whole }: Readers, path: string): ReadonlySet<number> =>
  new Set([...(at.get(path) ?? []), ...pathsAbove(path).flatMap((above) => [...(whole.get(above) ?? [])])]);
