import type { Definition, DefinitionKind } from './definition.js';
import type { Instrument } from './instrument.js';
import type { Rule } from './rule.js';

/** Makes an instrument: an immutable value. What it says is checked when a catalogue is made of it. */
export const defineInstrument = (instrument: Instrument): Instrument => Object.freeze(instrument);

/** Makes a rule: an immutable value. What it says is checked when a catalogue is made of it. */
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
