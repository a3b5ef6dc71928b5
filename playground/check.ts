import { china } from '../rules/index.js';
import { evaluate } from '../src/evaluate/evaluate.js';
import type { Report } from '../src/evaluate/report.js';
import { ManifestError, type ManifestProblem } from '../src/manifest/error.js';
import type { PlacedManifest } from '../src/manifest/read/layers.js';
import { readManifestText } from '../src/manifest/read/text.js';

/** What came out for a text that is a manifest. */
export interface Result extends PlacedManifest {
  readonly text: string;
  readonly asOf: string;
  readonly report: Report;
}

/** What came out for a text: a result, or what is wrong with it. */
export type Checked =
  | { readonly result: Result; readonly problems: readonly [] }
  | { readonly result: undefined; readonly problems: readonly ManifestProblem[] };

/** Reads a text and evaluates it as the law stands on a day. */
export const check = (text: string, asOf: string): Checked => {
  try {
    const { manifest, positions } = readManifestText(text);
    const report = evaluate(manifest, china, { asOf, positions });
    return { result: { text, asOf, manifest, positions, report }, problems: [] };
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    return { result: undefined, problems: error.problems };
  }
};
