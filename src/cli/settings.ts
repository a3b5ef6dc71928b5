import { existsSync } from 'node:fs';
import { findConfig } from '../config/find.js';
import { readConfig } from '../config/read.js';
import type { Waiver } from '../evaluate/waiver/waiver.js';
import type { Catalogue } from '../rule/catalogue.js';
import type { Locale } from '../text.js';
import { selectByOptions } from './select.js';
import { UsageError } from './usage-error.js';

/** What the command line says about the configuration. */
export interface SettingsOptions {
  /** A file; `false` for none. */
  readonly config?: string | false;
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

/** What holds for one manifest: the configuration with what the command line lays over it. */
export interface Settings {
  /** The catalogue that is evaluated. */
  readonly catalogue: Catalogue;
  /** Everything that could be evaluated: what was picked away is in it, too. */
  readonly whole: Catalogue;
  readonly failOn?: string;
  readonly locale?: Locale;
  readonly waivers: readonly Waiver[];
  readonly baseline?: string;
  /** The configuration, what it builds on and the catalogues that it names. */
  readonly files?: readonly string[];
}

/** Finds the settings of a manifest. Each configuration is read once. */
export type SettingsOf = (manifest: string) => Promise<Settings>;

const withConfig = async (file: string, options: SettingsOptions, catalogue: Catalogue): Promise<Settings> => {
  const read = await readConfig(file, catalogue);
  const { only, skip } = options;
  return only.length + skip.length === 0 ? read : { ...read, catalogue: selectByOptions(read.whole, only, skip) };
};

/** Reads the configuration named on the command line, or those found upwards from the manifests. */
export const settingsFor = (options: SettingsOptions, catalogue: Catalogue): SettingsOf => {
  const { config, only, skip } = options;
  if (typeof config === 'string' && !existsSync(config)) throw new UsageError(`--config: there is no file ${config}`);
  const known = new Map<string, Promise<Settings>>();
  const read = (file: string): Promise<Settings> => {
    const settings = known.get(file) ?? withConfig(file, options, catalogue);
    known.set(file, settings);
    return settings;
  };
  let bare: Settings | undefined;
  return async (manifest) => {
    const file = config === false ? undefined : (config ?? findConfig(manifest));
    if (file !== undefined) return read(file);
    bare ??= { catalogue: selectByOptions(catalogue, only, skip), whole: catalogue, waivers: [] };
    return bare;
  };
};
