import type { Test } from '../logic/compile/compare.js';
import { Compiler } from '../logic/compile/compiler.js';
import { loopPaths } from '../logic/path.js';
import type { Resolver } from '../logic/resolver.js';
import { once } from '../once.js';
import { pointerOf } from '../pointer.js';
import type { Catalogue } from '../rule/catalogue.js';
import type { Instrument } from '../rule/instrument.js';
import { resolverOn } from '../rule/resolve.js';
import { type RuleVersion, versionOn } from '../rule/version.js';
import { type QuickRule, quickRule } from './quick.js';

/** One list of a `forEach`, outermost first, with the place to which its elements are bound. */
export interface Loop {
  readonly path: string;
  readonly at: number;
  readonly read: () => unknown;
}

/** The conditions of a rule as functions over the facts that its compiler has loaded. */
export interface CompiledTests {
  readonly loops: readonly Loop[];
  readonly applies: Test;
  readonly requires: Test;
  /** The outcomes by the truth of both conditions. */
  readonly quick: QuickRule | undefined;
}

/** A rule on a day, ready to be tested. */
export interface CompiledRule {
  readonly version: RuleVersion;
  /** The lists over which it goes, outermost first. */
  readonly lists: readonly string[];
  /** Compiled when they are first asked for. Throws what a condition that is none throws. */
  readonly tests: () => CompiledTests;
}

/** A catalogue on a day, ready to be evaluated on many manifests. */
export interface CompiledCatalogue {
  readonly catalogue: Catalogue;
  readonly asOf: string;
  readonly compiler: Compiler;
  readonly resolver: Resolver;
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly rules: readonly CompiledRule[];
  /** The tests of all rules, in their order; undefined for a rule that cannot be compiled. */
  readonly tests: () => readonly (CompiledTests | undefined)[];
}

/** What the truth of the two conditions decides: for a rule in force, on the service or over one list. */
const quickOf = (version: RuleVersion, lists: readonly string[]): QuickRule | undefined => {
  if (version.state !== 'in-force' || lists.length > 1) return undefined;
  return quickRule(version, pointerOf('', (lists[0] ?? '').split('.')));
};

/** A version of a rule, with a compiler that other rules may share. */
export const compileRule = (compiler: Compiler, version: RuleVersion): CompiledRule => {
  const lists = loopPaths(version.rule.forEach);
  return {
    version,
    lists,
    tests: once(() => {
      const { frame } = compiler;
      const loops = lists.map((path) => ({ path, at: frame.list(path), read: frame.read(path) }));
      const applies = compiler.test(version.applies);
      return { loops, applies, requires: compiler.test(version.requires ?? true), quick: quickOf(version, lists) };
    }),
  };
};

const testsOf = (rule: CompiledRule): CompiledTests | undefined => {
  try {
    return rule.tests();
  } catch {
    return undefined;
  }
};

const compile = (catalogue: Catalogue, asOf: string): CompiledCatalogue => {
  const resolver = resolverOn(catalogue.definitions, asOf);
  const compiler = new Compiler(resolver);
  const rules = catalogue.rules
    .map((rule) => versionOn(rule, asOf))
    .filter(({ state }) => state !== 'ended')
    .map((version) => compileRule(compiler, version));
  return {
    catalogue,
    asOf,
    compiler,
    resolver,
    instruments: new Map(catalogue.instruments.map((instrument) => [instrument.id, instrument])),
    rules,
    tests: once(() => rules.map(testsOf)),
  };
};

const keptDays = 8;
const compiledByDay = new WeakMap<Catalogue, Map<string, CompiledCatalogue>>();

/** The catalogue compiled for a day. Kept for the last few days that were asked for. */
export const compiledOn = (catalogue: Catalogue, asOf: string): CompiledCatalogue => {
  const days = compiledByDay.get(catalogue) ?? new Map<string, CompiledCatalogue>();
  compiledByDay.set(catalogue, days);
  const known = days.get(asOf);
  if (known !== undefined) return known;
  const compiled = compile(catalogue, asOf);
  const oldest = days.keys().next();
  if (days.size >= keptDays && !oldest.done) days.delete(oldest.value);
  days.set(asOf, compiled);
  return compiled;
};
