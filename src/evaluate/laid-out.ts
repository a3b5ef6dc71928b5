import { truthOfBits } from '../logic/flat/bits.js';
import { Program } from '../logic/flat/program.js';
import type { Wire } from '../logic/flat/wire.js';
import type { RuleVersion } from '../rule/version.js';
import type { CompiledCatalogue, CompiledTests } from './compiled.js';
import type { QuickOutcomes } from './quick.js';

/** What the two conditions of a rule decide on the service at hand; undefined where they do not, or are not laid out. */
export type LaidOut = (rule: number) => QuickOutcomes[number];

const notLaid = -1;
const noOutcomes: QuickOutcomes = Array.from({ length: 9 }, () => undefined);

/** The outcomes of a rule whose requirement is worked out whether it applies or not. */
const eager = (whole: QuickOutcomes): QuickOutcomes => [whole[1], whole[1], whole[1], ...whole.slice(3)];

const isWhole = (tests: CompiledTests | undefined): boolean => tests?.quick !== undefined && tests.loops.length === 0;

const places = (wires: readonly (Wire | undefined)[]): Int32Array =>
  Int32Array.from(wires.map((wire) => wire?.at ?? notLaid));

/** Gives the rules laid out for the facts that are loaded; undefined where a test throws. */
type Load = () => LaidOut | undefined;

const layOut = ({ compiler, resolver, rules, tests }: CompiledCatalogue): Load => {
  const program = new Program(compiler, resolver);
  const all = tests();
  const add = ({ applies, requires = true }: RuleVersion): readonly Wire[] => {
    const wires = [program.add(applies), program.add(requires)].filter((wire) => wire !== undefined);
    return wires.length === 2 ? wires : [];
  };
  const pairs = rules.map(({ version }, i) => (isWhole(all[i]) ? add(version) : []));
  const run = program.build();
  const applies = places(pairs.map(([wire]) => wire));
  const requires = places(pairs.map(([, wire]) => wire));
  const outcomes = all.flatMap((one) => (one?.quick === undefined ? noOutcomes : eager(one.quick.whole)));
  let values: ReturnType<typeof run> = new Int32Array(0);
  const laidOut: LaidOut = (rule) => {
    const place = applies[rule] ?? notLaid;
    if (place === notLaid) return undefined;
    const a = truthOfBits(values[place] ?? 0);
    return outcomes[rule * 9 + a * 3 + truthOfBits(values[requires[rule] ?? 0] ?? 0)];
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

/** Laying a catalogue out costs a part of what compiling it does, which few manifests would not earn back. */
const manifestsBefore = 9;
const seen = new WeakMap<CompiledCatalogue, { manifests: number; load: Load | undefined }>();

/**
 * The rules laid out, with the facts at hand. Undefined for the first manifests, for which that does not pay, and where
 * a test throws: that shows only with the rules that come to it.
 */
export const laidOutFor = (compiled: CompiledCatalogue): LaidOut | undefined => {
  const known = seen.get(compiled) ?? { manifests: 0, load: undefined };
  seen.set(compiled, known);
  known.manifests += 1;
  if (known.manifests > manifestsBefore) known.load ??= layOut(compiled);
  return known.load?.();
};
