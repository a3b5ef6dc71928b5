import type { Catalogue, Period, Rule } from '../../src/rule/index.js';
import { Nodes, type PackedNodes } from './nodes.js';
import type { Places } from './table.js';

/** What `linkCatalogue` makes a catalogue of again. */
export interface PackedCatalogue {
  readonly nodes: PackedNodes;
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
  const placed = ({ applies, requires }: Pick<Period, 'applies' | 'requires'>) => ({
    ...(applies !== undefined && { applies: nodes.place(applies) }),
    ...(requires !== undefined && { requires: nodes.place(requires) }),
  });
  const period = ({ penalty, ...rest }: Period) => ({
    ...rest,
    ...placed(rest),
    ...(penalty !== undefined && { penalty: penalty === null ? null : lines.place(penalty) }),
  });
  const packed = ({ given: _, periods, ...rest }: Rule) => ({
    ...rest,
    title: undefined,
    duty: undefined,
    remedy: undefined,
    note: undefined,
    ...placed(rest),
    ...(periods && { periods: periods.map(period) }),
    ...(rest.penalty && { penalty: lines.place(rest.penalty) }),
    instrument: rest.instrument.id,
    cases: [],
  });
  const packedRules = rules.map(packed);
  return {
    nodes: nodes.packed,
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
