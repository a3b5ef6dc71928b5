import { resolve } from 'node:path';
import type { Catalogue } from '../rule/catalogue.js';
import type { Locale } from '../text.js';
import { problemsIn } from './check-file.js';
import { localeOf } from './locale.js';
import { writeProblems } from './problems.js';
import { type Settings, type SettingsOptions, settingsFor } from './settings.js';

/**
 * Acts on what holds in the folder of the call: the law, with what the configuration of its project adds and picks, in the
 * language of the call, else of that. What is wrong with it is written to stderr, and the status is 2.
 */
export const withSettingsHere = async (
  options: SettingsOptions & { readonly locale?: string },
  catalogue: Catalogue,
  act: (settings: Settings, locale: Locale) => number | Promise<number>,
): Promise<number> => {
  const asked = localeOf(options.locale, process.env);
  let settings: Settings;
  try {
    settings = await settingsFor(options, catalogue)(resolve('guiju.yaml'));
  } catch (error) {
    writeProblems(problemsIn(error), asked);
    return 2;
  }
  return act(settings, options.locale === undefined ? (settings.locale ?? asked) : asked);
};
