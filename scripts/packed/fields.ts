import { common, type Shape, type Spec } from '../../src/manifest/field.js';
import type { Lines } from './lines.js';
import { Table } from './table.js';

type Places = Readonly<Record<string, number>>;

/** A field: its kind, the line of its meta, whether it is whole, the line of its values, the fields below it. */
type PackedSpec = readonly [Spec['kind'], meta: number, whole?: 1 | 0, values?: number, shape?: Places];

/** What `linkFields` makes the sections of a manifest of again: equal fields once, what is said of them in lines. */
export interface PackedFields {
  readonly specs: readonly unknown[];
  /** What every measure has beside what stands with it. */
  readonly common: Places;
  readonly sections: Places;
}

const ownOf = ({ kind, shape }: Spec): Shape | undefined =>
  shape === undefined || kind !== 'measure'
    ? shape
    : Object.fromEntries(Object.entries(shape).filter(([key]) => !Object.hasOwn(common, key)));

/** The sections of a manifest as data. */
export const packFields = (sections: Shape, lines: Lines): PackedFields => {
  const specs = new Table();
  const placesOf = (shape: Shape): Places =>
    Object.fromEntries(Object.entries(shape).map(([key, spec]) => [key, place(spec)]));
  const place = (spec: Spec): number => {
    const { kind, whole, meta, values } = spec;
    const shape = ownOf(spec);
    const packed: PackedSpec = [kind, lines.place(meta)];
    if (whole === undefined && values === undefined && shape === undefined) return specs.place(packed);
    return specs.place([
      ...packed,
      whole ? 1 : 0,
      values === undefined ? 0 : lines.place(values),
      ...(shape === undefined ? [] : [placesOf(shape)]),
    ]);
  };
  // The line at byte 0 is that of no values, so that 0 means none.
  lines.place(null);
  return { sections: placesOf(sections), common: placesOf(common), specs: specs.values };
};
