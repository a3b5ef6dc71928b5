import type { Waiver } from '../evaluate/waiver/waiver.js';
import type { Catalogue } from '../rule/catalogue.js';
import type { Composition } from '../rule/compose/compose.js';
import type { Severity } from '../rule/rule.js';
import type { Locale } from '../text.js';

/** What `guiju.config.{ts,js,mjs,json,yaml}` says. Paths are relative to the file. */
export interface Config extends Composition {
  /** Another configuration on which this one builds: its lists come first, its single values are replaced. */
  readonly extends?: string;
  /** Catalogues of own rules: JSON files, or in a program the catalogues themselves. */
  readonly catalogues?: readonly (string | Catalogue)[];
  /** The severity from which a violation fails the check. */
  readonly failOn?: Severity | 'never';
  readonly locale?: Locale;
  /** Accepted exceptions. */
  readonly waivers?: readonly Omit<Waiver, 'position'>[];
  /** The file of the violations that were known at the start. */
  readonly baseline?: string;
}

/**
 * Gives a configuration its type: for `guiju.config.ts` and `guiju.config.mjs`.
 *
 * @example
 * ```ts
 * import { defineConfig } from 'guiju/node';
 *
 * const config = defineConfig({ skip: ['minors'], severity: { 'cn-csl/*': 'warning' }, failOn: 'warning' });
 * console.log(config.failOn); // warning
 * ```
 */
export const defineConfig = (config: Config): Config => Object.freeze(config);
