import { type CompiledCatalogue, type CompiledRule, compileRule } from '../../evaluate/compiled.js';
import { decisionsOf } from '../../evaluate/rule.js';
import { Compiler } from '../../logic/compile/compiler.js';
import type { Manifest } from '../../manifest/schema.js';
import type { Catalogue } from '../../rule/catalogue.js';
import { resolverOn } from '../../rule/resolve.js';
import type { Expectation, Rule } from '../../rule/rule.js';
import { type RuleVersion, versionOn } from '../../rule/version.js';

/** What came out for one subject. */
export interface Tried {
  readonly outcome: string;
  readonly dueOn: string | undefined;
  readonly article: string;
  readonly penalty: string | undefined;
  /** The facts named as missing, in order. */
  readonly missing: () => string;
}

/** Several variants of a rule on one day, compiled together: what they have in common is tested once a manifest. */
export interface Trial {
  /** Takes the facts of a manifest, as they are judged at a moment of the day. */
  readonly load: (manifest: Manifest, now: string) => void;
  /** What comes out for one of the rules. */
  readonly of: (rule: number) => readonly Tried[];
}

const inOrder = (paths: readonly string[]): string => [...paths].sort().join(', ');

/** Whether what came out is what a case expects. */
export const fits = (found: readonly Tried[], expected: readonly Expectation[]): boolean =>
  found.length === expected.length &&
  expected.every((one, i) => {
    const tried = found[i];
    return (
      tried !== undefined &&
      tried.outcome === one.outcome &&
      (one.article === undefined || one.article === tried.article) &&
      (one.dueOn === undefined || one.dueOn === tried.dueOn) &&
      (one.penalty === undefined || one.penalty === tried.penalty) &&
      (one.missing === undefined || inOrder(one.missing) === tried.missing())
    );
  });

const triedOf = ({ provision, penalty }: RuleVersion, decision: ReturnType<typeof decisionsOf>[number]): Tried => ({
  outcome: decision.decision.outcome,
  dueOn: decision.decision.time?.dueOn,
  article: provision.article,
  penalty: penalty?.provision.article,
  missing: () => inOrder(decision.decision.explain().missing.map(({ path }) => path)),
});

/** Compiles variants of a rule for a day. */
export const trialOf = (rules: readonly Rule[], catalogue: Catalogue, day: string): Trial => {
  const resolver = resolverOn(catalogue.definitions, day);
  const compiler = new Compiler(resolver);
  const compiled: CompiledCatalogue = {
    catalogue,
    asOf: day,
    compiler,
    resolver,
    instruments: new Map(),
    rules: [],
    tests: () => [],
  };
  const ready = rules.map((rule): CompiledRule => compileRule(compiler, versionOn(rule, day)));
  let facts: Manifest = { guiju: 1 };
  let moment = day;
  return {
    load: (manifest, now) => {
      facts = manifest;
      moment = now;
      compiler.load(manifest, day);
    },
    of: (at) => {
      const rule = ready[at];
      if (rule === undefined || rule.version.state === 'ended') return [];
      const environment = { facts, asOf: day, resolver, bindings: new Map() };
      const options = {
        asOf: day,
        now: moment,
        positions: undefined,
        crossCheck: false,
        demandEvidence: false,
        testing: 'compiled',
      } as const;
      return decisionsOf(compiled, rule, { pointer: '', identity: () => '', environment }, options).map((decided) =>
        triedOf(rule.version, decided),
      );
    },
  };
};
