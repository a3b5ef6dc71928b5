import type { Finding } from '../../evaluate/report.js';
import type { Anchors } from './anchor.js';

/** What the parts of a page share. */
export interface Context {
  readonly anchors: Anchors;
  readonly name: (file: string) => string;
  /** The official page of each instrument. */
  readonly pages: ReadonlyMap<string, string>;
  /** Whether a finding is listed: with many services only what somebody has to act on. */
  readonly lists: (finding: Finding) => boolean;
  /** How many questions are listed of each service. */
  readonly mostQuestions: number;
}
