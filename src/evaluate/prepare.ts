import { beijingDay, isDateText } from '../logic/date.js';
import { Memory } from '../logic/explain/memory.js';
import type { Catalogue } from '../rule/catalogue.js';
import { AsOfError } from './as-of-error.js';
import { type CompiledCatalogue, compiledOn } from './compiled.js';
import type { Subject } from './subject.js';
import type { Testing } from './truths.js';

/** The catalogue compiled for the day of a day or moment. */
export const compiledFor = (catalogue: Catalogue, now: string): CompiledCatalogue => {
  if (!isDateText(now)) throw new AsOfError(now);
  return compiledOn(catalogue, beijingDay(now));
};

/** The service as the subject on which rules are tested. */
export const serviceOf = (facts: unknown, { asOf, resolver }: CompiledCatalogue): Subject => ({
  pointer: '',
  identity: () => '',
  environment: { facts, asOf, resolver, bindings: new Map(), memory: new Memory() },
});

/** Loads facts into a compiled catalogue, for rules that are tested by compiled functions. */
export const load = (facts: unknown, compiled: CompiledCatalogue): Subject => {
  compiled.compiler.load(facts, compiled.asOf);
  return serviceOf(facts, compiled);
};

const tested = new WeakSet<CompiledCatalogue>();

/** The first manifest explains its conditions; compiling them pays from the second on. */
export const testingOf = (compiled: CompiledCatalogue): Testing => {
  if (tested.has(compiled)) return 'compiled';
  tested.add(compiled);
  return 'explained';
};
