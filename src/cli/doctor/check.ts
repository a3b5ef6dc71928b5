import type { Bilingual } from '../../text.js';

/** How something stands: `warning` is worth a look, `problem` has to be mended. */
export type State = 'ok' | 'warning' | 'problem';

/** One thing that was looked at. */
export interface Check {
  /** What was looked at; several checks may share it. */
  readonly id: string;
  readonly state: State;
  readonly message: Bilingual;
  /** What to do, where something is not well. */
  readonly todo?: Bilingual;
  readonly file?: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Counted from 1. */
  readonly column?: number;
}

/** Where a check looks. */
export type Place = Partial<Pick<Check, 'file' | 'line' | 'column'>>;

/** All is well. */
export const ok = (id: string, zh: string, en: string, place: Place = {}): Check => ({
  id,
  state: 'ok',
  message: { zh, en },
  ...place,
});

/** Something is not well, with what to do. */
export const bad = (
  id: string,
  state: 'warning' | 'problem',
  message: Bilingual,
  todo: Bilingual,
  place: Place = {},
): Check => ({ id, state, message, todo, ...place });
