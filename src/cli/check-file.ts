import { ConfigError } from '../config/error.js';
import { readWaivers } from '../config/waivers-file.js';
import { evaluate } from '../evaluate/evaluate.js';
import type { Positions, Report } from '../evaluate/report.js';
import { ManifestError } from '../manifest/error.js';
import { readManifest } from '../manifest/read/file.js';
import type { Manifest } from '../manifest/schema.js';
import type { Catalogue } from '../rule/catalogue.js';
import type { Checked } from './accept.js';
import type { Problem } from './problems.js';
import type { SettingsOf } from './settings.js';

/** How each manifest is evaluated. */
export interface Evaluation {
  readonly asOf: string;
  readonly evidence?: boolean | undefined;
  readonly crossCheck?: boolean | undefined;
  readonly advice?: boolean | undefined;
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

/** Advice is loaded only when it is asked for: most checks are made without it. */
const advised = async (report: Report, manifest: Manifest, catalogue: Catalogue, positions: Positions) =>
  (await import('../advise/report.js')).withAdvice(report, manifest, catalogue, { positions });

/** Reads and evaluates one manifest with the settings that hold for it. */
export const checkFile = async (file: string, evaluation: Evaluation, settingsOf: SettingsOf): Promise<CheckedFile> => {
  const { asOf, evidence, crossCheck = false, advice } = evaluation;
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
  const report = advice ? await advised(found, manifest, settings.catalogue, positions) : found;
  return { report, settings, manifest, files, beside: await readWaivers(file) };
};
