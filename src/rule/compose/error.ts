import type { Bilingual } from '../../text.js';

/** One thing that is wrong with how a catalogue is to be composed. */
export interface CompositionProblem {
  /** A name that nothing has; picks that leave no rule; a rule that refuses to be lowered. */
  readonly code: 'unknown-name' | 'nothing-left' | 'locked';
  /** Which of the lists it stands in. */
  readonly list: 'only' | 'skip' | 'severity';
  /** Its place in {@link Composition}, as a JSON pointer. */
  readonly pointer: string;
  readonly pattern?: string;
  /** The nearest name that is known. */
  readonly nearest?: string;
  readonly message: Bilingual;
}

/**
 * A catalogue that cannot be composed as asked. Carries every problem at once.
 *
 * @example
 * ```ts
 * import { CompositionError, selectRules } from 'guiju';
 * import { china } from 'guiju/rules';
 *
 * try {
 *   selectRules(china, { only: ['cn-pilp'] });
 * } catch (error) {
 *   if (error instanceof CompositionError) console.log(error.problems[0]?.nearest); // cn-pipl
 * }
 * ```
 */
export class CompositionError extends Error {
  override readonly name = 'CompositionError';
  readonly code = 'composition';
  constructor(readonly problems: readonly CompositionProblem[]) {
    super(problems.map(({ list, message }) => `${list}: ${message.en}`).join('\n'));
  }
}

/** A pattern that picks no rule. */
export const unknownName = (
  list: CompositionProblem['list'],
  pointer: string,
  pattern: string,
  near: string | undefined,
): CompositionProblem => ({
  code: 'unknown-name',
  list,
  pointer,
  pattern,
  ...(near !== undefined && { nearest: near }),
  message: {
    zh: `没有名为 “${pattern}” 的领域、文件、阶段、标签或者规则${near === undefined ? '' : `，是否应为 “${near}”`}`,
    en: `no domain, instrument, phase, tag or rule is called "${pattern}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
  },
});
