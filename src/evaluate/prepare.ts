import { beijingDay, isDateText } from '../logic/date.js';
import type { Catalogue } from '../rule/catalogue.js';
import { type CompiledCatalogue, compiledOn } from './compiled.js';
import type { Subject } from './subject.js';

/** The as-of date is neither a calendar day nor a moment. */
export class AsOfError extends RangeError {
  override readonly name = 'AsOfError';
  readonly code = 'as-of';
  constructor(readonly found: string) {
    super(
      `asOf must be a day that exists, such as 2026-11-24, or a moment with its offset, such as 2026-11-24T09:00:00+08:00; found ${JSON.stringify(found)}`,
    );
  }
}

/** The catalogue compiled for the day of a day or moment. */
export const compiledFor = (catalogue: Catalogue, now: string): CompiledCatalogue => {
  if (!isDateText(now)) throw new AsOfError(now);
  return compiledOn(catalogue, beijingDay(now));
};

/** Loads facts into a compiled catalogue; the service as the subject on which rules are tested. */
export const serviceOf = (facts: unknown, compiled: CompiledCatalogue): Subject => {
  const { asOf, resolver } = compiled;
  compiled.compiler.load(facts, asOf);
  return { pointer: '', identity: '', environment: { facts, asOf, resolver, bindings: new Map() } };
};
