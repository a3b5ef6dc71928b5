import type { Catalogue } from '../../rule/catalogue.js';
import { definitionMutantsOf } from './definition-mutants.js';
import { missedDefinitionMutants } from './missed-definition.js';
import { unnoticed } from './missed-rule.js';
import { mutantsOf } from './rule-mutants.js';
import { isSameDefinition, isSameRule } from './same.js';
import { type SuggestedCase, suggestCase, suggestDefinitionCase } from './suggest.js';

/** A mutant that nothing can tell from its rule, and why. */
export interface ListedEquivalent {
  /** The id of the rule or definition. */
  readonly id: string;
  readonly mutation: string;
  readonly reason: string;
}

/** A mutant that no case notices. */
export interface MissedMutant {
  /** The id of the rule or definition. */
  readonly id: string;
  readonly mutation: string;
  /** A case that would notice it; absent where the search found none. */
  readonly add?: SuggestedCase;
}

/** What became of the mutants of some rules and definitions. */
export interface MutationResult {
  /** How many there are, those that are proven to be no change left out. */
  readonly mutants: number;
  readonly noticed: number;
  /** How many were left out: proven to decide the same, on every day and of all facts. */
  readonly proven: number;
  /** Those that are listed as equivalent. */
  readonly listed: readonly ListedEquivalent[];
  /** Listed ones that a case notices or that do not exist: to be taken off the list. */
  readonly stale: readonly ListedEquivalent[];
  readonly missed: readonly MissedMutant[];
}

interface Survivor {
  readonly id: string;
  readonly mutation: string;
  readonly suggest: () => SuggestedCase | undefined;
  readonly same: () => boolean;
}

const survivorsOf = (catalogue: Catalogue, wanted: (id: string) => boolean) => {
  let all = 0;
  const survivors: Survivor[] = [];
  for (const rule of catalogue.rules.filter(({ id }) => wanted(id))) {
    const mutants = mutantsOf(rule);
    all += mutants.length;
    for (const { mutation, mutant } of unnoticed(rule, mutants, catalogue))
      survivors.push({
        id: rule.id,
        mutation,
        suggest: () => suggestCase(rule, mutant, catalogue),
        same: () => isSameRule(rule, mutant, catalogue),
      });
  }
  for (const definition of catalogue.definitions.filter(({ id }) => wanted(id))) {
    all += definitionMutantsOf(definition).length;
    for (const { mutation, mutant } of missedDefinitionMutants(definition, catalogue))
      survivors.push({
        id: definition.id,
        mutation,
        suggest: () => suggestDefinitionCase(definition, mutant, catalogue),
        same: () => isSameDefinition(definition, mutant, catalogue),
      });
  }
  return { all, survivors };
};

/**
 * Changes one thing at a time in each rule and definition of a catalogue and asks whether a case notices. For a mutant
 * that none notices it looks for the case to add; where there is none and both decide alike, the mutant does not count.
 *
 * @example
 * ```ts
 * import { china } from 'guiju/rules';
 * import { mutateCatalogue } from 'guiju/testing';
 *
 * const { missed } = mutateCatalogue(china, { only: (id) => id === 'cn-csl/23/logs' });
 * console.log(missed); // []
 * ```
 */
export const mutateCatalogue = (
  catalogue: Catalogue,
  options: {
    /** Which rules and definitions, by their ids; all without it. */
    readonly only?: (id: string) => boolean;
    /** Mutants that are known to be equivalent. */
    readonly equivalent?: readonly ListedEquivalent[];
  } = {},
): MutationResult => {
  const { only = () => true, equivalent = [] } = options;
  const { all, survivors } = survivorsOf(catalogue, only);
  const listed: ListedEquivalent[] = [];
  const missed: MissedMutant[] = [];
  let proven = 0;
  for (const { id, mutation, suggest, same } of survivors) {
    const known = equivalent.find((one) => one.id === id && one.mutation === mutation);
    if (known !== undefined) {
      listed.push(known);
      continue;
    }
    const add = suggest();
    if (add === undefined && same()) proven += 1;
    else missed.push({ id, mutation, ...(add !== undefined && { add }) });
  }
  const stale = equivalent.filter((one) => only(one.id) && !listed.includes(one));
  const mutants = all - proven;
  return { mutants, noticed: mutants - missed.length - listed.length, proven, listed, stale, missed };
};
