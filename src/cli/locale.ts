import type { Locale } from '../text.js';
import { locales, oneOf } from './one-of.js';

/** The language asked for, else that of the environment. */
export const localeOf = (asked: string | undefined, environment: NodeJS.ProcessEnv): Locale => {
  if (asked !== undefined) return oneOf('--locale', locales, asked);
  const set = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^zh/i.test(set) ? 'zh' : 'en';
};
