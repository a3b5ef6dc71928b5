import type { Catalogue, Period, Rule } from '../../src/rule/index.js';
import { Nodes, type PackedNodes } from './nodes.js';
import type { Places } from './table.js';

/** What `linkCatalogue` makes a catalogue of again. */
export interface PackedCatalogue {
  readonly nodes: PackedNodes;
  /** The nodes of the two conditions of each rule, or the condition that is true or false; -1 for none. */
  readonly applies: readonly (number | boolean)[];
  readonly requires: readonly (number | boolean)[];
  /** The line of the penalty of each rule; -1 for none. */
  readonly penalties: readonly number[];
  /** The line of what is said of each rule. */
  readonly texts: readonly number[];
  /** The line of the note on each rule; -1 for none. */
  readonly notes: readonly number[];
  readonly catalogue: object;
}

/**
 * A catalogue as what a check needs of it: the cases and the reasons of coverage left out, equal parts of conditions once, and what
 * is said of a rule and its penalty in lines that are read when a finding is shown.
 */
export const packCatalogue = (catalogue: Catalogue, lines: Places): PackedCatalogue => {
  const { name, version, instruments, definitions, rules } = catalogue;
  const nodes = new Nodes();
  const period = ({ penalty, ...rest }: Period) => ({
    ...rest,
    ...(rest.applies !== undefined && { applies: nodes.place(rest.applies) }),
    ...(rest.requires !== undefined && { requires: nodes.place(rest.requires) }),
    ...(penalty !== undefined && { penalty: penalty === null ? null : lines.place(penalty) }),
  });
  const packed = ({ given: _, periods, ...rest }: Rule) => ({
    ...rest,
    title: undefined,
    duty: undefined,
    remedy: undefined,
    note: undefined,
    penalty: undefined,
    applies: null,
    ...(rest.requires !== undefined && { requires: null }),
    ...(periods && { periods: periods.map(period) }),
    instrument: rest.instrument.id,
    cases: [],
  });
  const packedRules = rules.map(packed);
  return {
    nodes: nodes.packed,
    applies: rules.map(({ applies }) => nodes.place(applies)),
    requires: rules.map(({ requires }) => (requires === undefined ? -1 : nodes.place(requires))),
    penalties: rules.map(({ penalty }) => (penalty === undefined ? -1 : lines.place(penalty))),
    texts: rules.map(({ title, duty, remedy }) => lines.place({ title, duty, remedy })),
    notes: rules.map(({ note }) => (note === undefined ? -1 : lines.place(note))),
    catalogue: {
      name,
      version,
      instruments: instruments.map(({ notEncoded: _, ...instrument }) => instrument),
      definitions: definitions.map((definition) => ({ ...definition, cases: [] })),
      rules: packedRules,
    },
  };
};
