import { beijingDay, isDateText } from '../logic/date.js';
import type { Catalogue } from '../rule/catalogue.js';
import { AsOfError } from './as-of-error.js';
import { type CompiledCatalogue, compiledOn } from './compiled.js';
import type { Subject } from './subject.js';

/** The catalogue compiled for the day of a day or moment. */
export const compiledFor = (catalogue: Catalogue, now: string): CompiledCatalogue => {
  if (!isDateText(now)) throw new AsOfError(now);
  return compiledOn(catalogue, beijingDay(now));
};

/** Loads facts into a compiled catalogue; the service as the subject on which rules are tested. */
export const serviceOf = (facts: unknown, compiled: CompiledCatalogue): Subject => {
  const { asOf, resolver } = compiled;
  compiled.compiler.load(facts, asOf);
  return { pointer: '', identity: () => '', environment: { facts, asOf, resolver, bindings: new Map() } };
};
