/**
 * A text in both languages of the product. Chinese is the authority; English explains it.
 *
 * @example
 * ```ts
 * import type { Bilingual } from 'guiju';
 *
 * const title: Bilingual = { zh: '网络日志留存', en: 'Retention of network logs' };
 * ```
 */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A language in which the product speaks. */
export type Locale = keyof Bilingual;
