import { truthOfBits } from '../logic/flat/bits.js';
import { Program } from '../logic/flat/program.js';
import type { Wire } from '../logic/flat/wire.js';
import type { RuleVersion } from '../rule/version.js';
import type { CompiledCatalogue, CompiledTests } from './compiled.js';
import type { QuickOutcomes } from './quick.js';

/** Gives what the two conditions of a rule decide on the service at hand; undefined where that is not laid out. */
export type LaidOut = (rule: number) => QuickOutcomes[number];

const notLaid = -1;
const noOutcomes: QuickOutcomes = Array.from({ length: 9 }, () => undefined);

/** The outcomes of a rule where its requirement is worked out whether it applies or not. */
const eager = (whole: QuickOutcomes): QuickOutcomes => [whole[1], whole[1], whole[1], ...whole.slice(3)];

const isWhole = (tests: CompiledTests | undefined): boolean => tests?.quick !== undefined && tests.loops.length === 0;

const places = (wires: readonly (Wire | undefined)[]): Int32Array =>
  Int32Array.from(wires.map((wire) => wire?.at ?? notLaid));

const layOut = ({ compiler, resolver, rules, tests }: CompiledCatalogue): (() => LaidOut | undefined) => {
  const program = new Program(compiler, resolver);
  const all = tests();
  const add = ({ applies, requires = true }: RuleVersion): readonly [Wire, Wire] | undefined => {
    const wires = [program.add(applies), program.add(requires)] as const;
    const [a, r] = wires;
    return a === undefined || r === undefined ? undefined : [a, r];
  };
  const pairs = rules.map(({ version }, i) => (isWhole(all[i]) ? add(version) : undefined));
  const run = program.build();
  const applies = places(pairs.map((pair) => pair?.[0]));
  const requires = places(pairs.map((pair) => pair?.[1]));
  const outcomes = all.flatMap((one) => (one?.quick === undefined ? noOutcomes : eager(one.quick.whole)));
  let values: ReturnType<typeof run> = new Int32Array(0);
  const laidOut: LaidOut = (rule) => {
    const at = applies[rule] ?? notLaid;
    if (at < 0) return undefined;
    const a = truthOfBits(values[at] ?? 0);
    const r = truthOfBits(values[requires[rule] ?? 0] ?? 0);
    return outcomes[rule * 9 + a * 3 + r];
  };
  return () => {
    try {
      values = run();
      return laidOut;
    } catch {
      return undefined;
    }
  };
};

const manifestsBefore = 2;
const seen = new WeakMap<CompiledCatalogue, { manifests: number; load: (() => LaidOut | undefined) | undefined }>();

/**
 * The rules laid out, for the facts at hand. Undefined for the first manifests, for which that does not pay, and where
 * a test throws, which only shows with the rules whose conditions come to it.
 */
export const laidOutFor = (compiled: CompiledCatalogue): LaidOut | undefined => {
  const known = seen.get(compiled) ?? { manifests: 0, load: undefined };
  seen.set(compiled, known);
  known.manifests += 1;
  if (known.manifests > manifestsBefore) known.load ??= layOut(compiled);
  return known.load?.();
};
