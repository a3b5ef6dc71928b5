import { resolve } from 'node:path';
import type { Catalogue } from '../rule/catalogue.js';
import type { Locale } from '../text.js';
import { problemsIn } from './check-file.js';
import { writeProblems } from './problems.js';
import { type Settings, type SettingsOptions, settingsFor } from './settings.js';

/**
 * Acts on what holds in the folder of the call: the law, with what the configuration of its project adds and picks. What is
 * wrong with that is written to stderr, and the status is 2.
 */
export const withSettingsHere = async (
  options: SettingsOptions,
  catalogue: Catalogue,
  locale: Locale,
  act: (settings: Settings) => number | Promise<number>,
): Promise<number> => {
  let settings: Settings;
  try {
    settings = await settingsFor(options, catalogue)(resolve('guiju.yaml'));
  } catch (error) {
    writeProblems(problemsIn(error), locale);
    return 2;
  }
  return act(settings);
};
