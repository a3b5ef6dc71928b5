/** An article of an instrument, or a clause of a standard, as it is cited: facts, exact. */
export interface Provision {
  /**
   * `23`, or for a standard the clause: `5.1.2`. For a later insertion `17-1` (第十七条之一), for official answers `Q20`,
   * for a notice without articles `whole`.
   */
  readonly article: string;
  /** The document that it stands in, where the instrument is a regime of several: the id of a component. */
  readonly component?: string;
  /** 款, counted from 1. */
  readonly paragraph?: number;
  /** 项, counted from 1. */
  readonly item?: number;
}

/** A provision of another instrument that the rule also rests on. */
export interface ForeignProvision extends Provision {
  /** The id of the instrument. */
  readonly instrument: string;
}
