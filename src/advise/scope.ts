import type { Environment } from '../logic/explain/environment.js';
import { type Field, fieldAt } from '../manifest/field-index.js';
import type { Scalar } from './alternative.js';

/** In what alternatives are looked for. */
export interface Scope {
  readonly environment: Environment;
  /** The as-of day or moment. */
  readonly now: string;
  /** Paths that are left alone: those that make the rule apply. */
  readonly fixed: ReadonlySet<string>;
  /** How many alternatives are kept at each step. */
  readonly most: number;
}

/** What a value has to be. */
export interface Goal {
  readonly accepts: (value: Scalar) => boolean;
  /** Values at or beside which the smallest accepted ones lie, preferred ones first. */
  readonly near: readonly Scalar[];
}

/** Whether something is a single value. */
export const isScalar = (value: unknown): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value);

/** The field at a path, where it is one that the operator can change. */
export const changeable = (path: string, { fixed }: Scope): Field | undefined => {
  const field = fixed.has(path) ? undefined : fieldAt(path);
  return field?.meta.given ? undefined : field;
};
