import { readKeys } from '../../pointer.js';
import { cutPath } from '../path.js';
import type { Resolver } from '../resolver.js';
import type { Memory } from './memory.js';

/** A fact that was read: its path, where it lies, and its value. */
export interface FactRead {
  readonly path: string;
  /** JSON pointer into the manifest. */
  readonly pointer: string;
  readonly value: unknown;
}

/** A fact that is not declared. */
export interface MissingFact {
  readonly path: string;
  /** JSON pointer at which the fact would lie. */
  readonly pointer: string;
}

/** The element at hand of a list. */
export interface Binding {
  readonly element: unknown;
  readonly pointer: string;
}

/** What a condition is explained on. */
export interface Environment {
  readonly facts: unknown;
  readonly asOf: string | undefined;
  readonly resolver: Resolver;
  /** The element at hand of each list that is gone over. */
  readonly bindings: ReadonlyMap<string, Binding>;
  /**
   * Whether an unknown is to be accounted for wholly: the missing facts, and those that would have settled it were they
   * other ones. Without it an unknown names what is missing alone.
   */
  readonly thorough?: true;
  /** What was found out on these very facts, so that it is found out once. */
  readonly memory?: Memory;
}

/** What was read to get at something. */
export interface Reads {
  readonly reads: readonly FactRead[];
  readonly missing: readonly MissingFact[];
}

/** Nothing read. */
export const noReads: Reads = { reads: [], missing: [] };

/** Facts of several lists, those at one place once. */
const onceEach = <F extends { readonly pointer: string }>(lists: readonly (readonly F[])[]): readonly F[] => {
  const filled = lists.filter(({ length }) => length > 0);
  const [first = []] = filled;
  if (filled.length < 2) return first;
  return [...new Map(filled.flatMap((facts) => facts.map((fact) => [fact.pointer, fact] as const))).values()];
};

/** What several parts have read, each fact once. */
export const joinReads = (parts: readonly Reads[]): Reads => ({
  reads: onceEach(parts.map(({ reads }) => reads)),
  missing: onceEach(parts.map(({ missing }) => missing)),
});

/** What several parts have read, put together when it is first asked for. */
export class Joined implements Reads {
  private readonly from: readonly Reads[];
  private allReads: readonly FactRead[] | undefined;
  private allMissing: readonly MissingFact[] | undefined;

  constructor(from: readonly Reads[]) {
    this.from = from;
    this.allReads = undefined;
    this.allMissing = undefined;
  }

  get reads(): readonly FactRead[] {
    const parts = this.from;
    if (parts.length === 1) return parts[0]?.reads ?? [];
    this.allReads ??= onceEach(parts.map(({ reads }) => reads));
    return this.allReads;
  }

  get missing(): readonly MissingFact[] {
    const parts = this.from;
    if (parts.length === 1) return parts[0]?.missing ?? [];
    this.allMissing ??= onceEach(parts.map(({ missing }) => missing));
    return this.allMissing;
  }
}

/** The environment with the element at hand of one more list. */
export const bind = (environment: Environment, list: string, element: unknown, pointer: string): Environment => ({
  ...environment,
  bindings: new Map([...environment.bindings, [list, { element, pointer }]]),
  ...(environment.memory && { memory: environment.memory.within() }),
});

/** The facts at some paths, those that are not declared as missing. */
export const readsOf = (environment: Environment, paths: readonly string[]): Reads => {
  const facts = paths.map((path) => readFact(environment, path));
  return {
    reads: facts.filter(({ value }) => value !== undefined),
    missing: facts.filter(({ value }) => value === undefined).map(({ path, pointer }) => ({ path, pointer })),
  };
};

/** Reads the fact at a path, with where it lies. */
export const readFact = (environment: Environment, path: string): FactRead => {
  if (path === 'asOf') return { path, pointer: '/asOf', value: environment.asOf };
  const { list, keys, pointer } = cutPath(path);
  const binding = list === undefined ? undefined : environment.bindings.get(list);
  const base = list === undefined ? environment.facts : binding?.element;
  return { path, pointer: binding === undefined ? pointer : binding.pointer + pointer, value: readKeys(base, keys) };
};
