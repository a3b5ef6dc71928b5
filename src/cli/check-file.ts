import type { withAdvice } from '../advise/report.js';
import { ConfigError } from '../config/error.js';
import { readWaivers } from '../config/waivers-file.js';
import { evaluate } from '../evaluate/evaluate.js';
import { ManifestError } from '../manifest/error.js';
import { readManifest } from '../manifest/read/file.js';
import type { Checked } from './accept.js';
import type { Problem } from './problems.js';
import type { SettingsOf } from './settings.js';

/** How each manifest is evaluated. */
export interface Evaluation {
  readonly asOf: string;
  readonly evidence?: boolean | undefined;
  readonly crossCheck?: boolean | undefined;
  /** What finds the smallest changes, where they are asked for. */
  readonly advise?: typeof withAdvice | undefined;
}

/** A manifest that was checked, with the files that it was read from. */
export interface CheckedFile extends Checked {
  readonly files: readonly string[];
}

/** The problems that an error of a manifest or a configuration carries; throws every other error again. */
export const problemsIn = (error: unknown): readonly Problem[] => {
  if (error instanceof ManifestError || error instanceof ConfigError) return error.problems;
  throw error;
};

/** Reads and evaluates one manifest with the settings that hold for it. */
export const checkFile = async (file: string, evaluation: Evaluation, settingsOf: SettingsOf): Promise<CheckedFile> => {
  const { asOf, evidence, crossCheck = false, advise } = evaluation;
  const settings = await settingsOf(file);
  const { manifest, positions, files } = await readManifest(file);
  const found = evaluate(manifest, settings.catalogue, {
    asOf,
    positions,
    file,
    files,
    crossCheck,
    evidence: evidence ? 'demanded' : 'declared',
  });
  const report = advise?.(found, manifest, settings.catalogue, { positions }) ?? found;
  return { report, settings, manifest, files, beside: await readWaivers(file) };
};
