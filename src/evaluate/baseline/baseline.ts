/** A violation that a team found when it began, and has not fixed yet. */
export interface BaselineEntry {
  /** The `service.id` of the manifest, where it has one. */
  readonly service?: string;
  readonly rule: string;
  /** The name or the JSON pointer of the element, for people; the fingerprint decides. */
  readonly subject?: string;
  readonly fingerprint: string;
}

/** The violations that were known when a baseline was written, in order. */
export interface Baseline {
  readonly guijuBaseline: 1;
  readonly findings: readonly BaselineEntry[];
}

/** How a report stands against a baseline. */
export interface BaselineComparison {
  /** How many violations the baseline knows. */
  readonly known: number;
  /** How many it does not know. */
  readonly new: number;
  /** Entries that no longer occur: they can be taken out. */
  readonly fixed: readonly BaselineEntry[];
}

/** What an entry is recognised by. */
export const entryKey = ({ service = '', fingerprint }: Pick<BaselineEntry, 'service' | 'fingerprint'>): string =>
  `${service}\n${fingerprint}`;
