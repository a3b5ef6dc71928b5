import type { Instrument } from '../rule/instrument.js';
import type { Locale } from '../text.js';

/** How a report is written in a format for machines and people. */
export interface ReportOptions {
  /** The language of the texts; Chinese without it. */
  readonly locale?: Locale;
  /** How a file is named to the reader, relative to the root of the repository for instance; as it is without it. */
  readonly name?: (file: string) => string;
  /** The instruments of the catalogue, for links to the official pages. */
  readonly instruments?: readonly Instrument[];
  /** Whether satisfied, open and inapplicable rules are written by formats that leave them out. */
  readonly all?: boolean;
}

/** The official page of each instrument by its id. */
export const officialPages = ({ instruments = [] }: ReportOptions): ReadonlyMap<string, string> =>
  new Map(instruments.map(({ id, officialPage }) => [id, officialPage]));
