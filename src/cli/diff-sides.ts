import { readFileSync } from 'node:fs';
import { parseReport, ReportError } from '../diff/read.js';
import { evaluate } from '../evaluate/evaluate.js';
import type { Report } from '../evaluate/report.js';
import { readManifest } from '../manifest/read/file.js';
import type { Manifest } from '../manifest/schema.js';
import { own } from '../pointer.js';
import type { Catalogue } from '../rule/catalogue.js';
import { parseCatalogue } from '../rule/read/catalogue.js';
import { CatalogueError } from '../rule/read/error.js';
import { UsageError } from './usage-error.js';

/** One side of a comparison; a report that was read has neither manifest nor catalogue. */
export interface Side {
  readonly report: Report;
  readonly made?: { readonly manifest: Manifest; readonly catalogue: Catalogue };
}

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/** A catalogue that comes as a JSON file. */
export const readCatalogue = (file: string): Catalogue => {
  try {
    return parseCatalogue(readJson(file));
  } catch (error) {
    if (error instanceof CatalogueError) throw new UsageError(`${file} is no catalogue:\n${error.message}`);
    throw error;
  }
};

/** The report in a file; undefined where the file holds something else. */
export const readReport = (file: string): Report | undefined => {
  if (!file.endsWith('.json')) return undefined;
  const value = readJson(file);
  if (Array.isArray(value)) throw new UsageError(`${file} holds a list: give a report of one manifest`);
  if (!Array.isArray(own(value, 'findings'))) return undefined;
  try {
    return parseReport(value);
  } catch (error) {
    if (error instanceof ReportError) throw new UsageError(`${file} is no report: ${error.message}`);
    throw error;
  }
};

/** A manifest evaluated as of a day. */
export const makeSide = async (file: string, catalogue: Catalogue, asOf: string): Promise<Side> => {
  const { manifest, positions } = await readManifest(file);
  return { report: evaluate(manifest, catalogue, { asOf, positions, file }), made: { manifest, catalogue } };
};
