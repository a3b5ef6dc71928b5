import type { Locale } from '../text.js';
import { UsageError } from './usage-error.js';

/** The language asked for, else that of the environment. */
export const localeOf = (asked: string | undefined, environment: NodeJS.ProcessEnv): Locale => {
  if (asked === 'zh' || asked === 'en') return asked;
  if (asked !== undefined) throw new UsageError(`--locale is zh or en, found "${asked}"`);
  const set = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^zh/i.test(set) ? 'zh' : 'en';
};
