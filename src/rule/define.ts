import type { Definition, DefinitionKind } from './definition.js';
import type { Instrument } from './instrument.js';
import type { Rule } from './rule.js';

/** Makes an instrument: an immutable value. The rule tester checks what it says. */
export const defineInstrument = (instrument: Instrument): Instrument => Object.freeze(instrument);

/**
 * Makes a rule: an immutable value. Its types are checked by the compiler, what it says by the rule tester, and a rule
 * that fails at run time gets the outcome `error`.
 */
export const defineRule = (rule: Rule): Rule => Object.freeze(rule);

/** Makes a status that the law derives from facts. */
export const defineStatus = (definition: Omit<Definition<'status'>, 'kind'>): Definition<'status'> =>
  Object.freeze({ ...definition, kind: 'status' as const });

/** Makes a number that the law derives from facts. */
export const defineNumber = (definition: Omit<Definition<'number'>, 'kind'>): Definition<'number'> =>
  Object.freeze({ ...definition, kind: 'number' as const });

/** Makes a tier that the law derives from facts. */
export const defineTier = <const T extends string>(
  definition: Omit<Definition<'tier', T>, 'kind'>,
): Definition<'tier', T> => Object.freeze({ ...definition, kind: 'tier' as const }) as Definition<'tier', T>;

/** Any definition. */
export type AnyDefinition = { [K in DefinitionKind]: Definition<K> }[DefinitionKind];
