import { relative } from 'node:path';
import { ConfigError } from '../config/error.js';
import { readWaivers } from '../config/waivers-file.js';
import { isDateText, plusTime } from '../logic/date.js';
import { ManifestError } from '../manifest/error.js';
import { readManifest } from '../manifest/read/file.js';
import { formatTimeline } from '../report/timeline-text.js';
import type { Catalogue } from '../rule/catalogue.js';
import type { Timeline } from '../timeline/event.js';
import { TimelineError } from '../timeline/range.js';
import { timeline } from '../timeline/timeline.js';
import { filesOf } from './files.js';
import { localeOf } from './locale.js';
import { oneOf } from './one-of.js';
import { paintFor } from './paint.js';
import { writeProblems } from './problems.js';
import { settingsFor } from './settings.js';
import { today } from './today.js';
import { UsageError } from './usage-error.js';

/** The options of `guiju timeline`, as the argument parser gives them. */
export interface TimelineCall {
  readonly from?: string;
  readonly to?: string;
  readonly format: string;
  readonly locale?: string;
  readonly config?: string | false;
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

const failed = ({ events }: Timeline): boolean =>
  events.some(({ subjects }) =>
    subjects.some(({ before, after }) => before?.outcome === 'error' || after?.outcome === 'error'),
  );

const oneFile = async (file: string | undefined): Promise<string> => {
  const [found, ...others] = await filesOf(file === undefined ? [] : [file]);
  if (found === undefined || others.length > 0) throw new UsageError('timeline takes one manifest');
  return found;
};

/** `guiju timeline`: writes what comes for a service. Returns the exit status. */
export const showTimeline = async (
  given: string | undefined,
  options: TimelineCall,
  catalogue: Catalogue,
): Promise<number> => {
  const asked = localeOf(options.locale, process.env);
  const { format } = options;
  oneOf('--format', ['text', 'json'], format);
  const from = options.from ?? today();
  const to = options.to ?? (isDateText(from) ? plusTime(from, 1, 'year') : from);
  const file = await oneFile(given);
  let locale = asked;
  try {
    const settings = await settingsFor(options, catalogue)(file);
    if (options.locale === undefined) locale = settings.locale ?? asked;
    const { manifest, positions } = await readManifest(file);
    const waivers = [...settings.waivers, ...(await readWaivers(file))];
    const found = timeline(manifest, settings.catalogue, { from, to, positions, waivers, whole: settings.whole });
    const paint = paintFor(process.stdout, process.env);
    const name = relative(process.cwd(), file) || file;
    process.stdout.write(
      format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : formatTimeline(found, { locale, paint, file: name }),
    );
    return failed(found) ? 3 : 0;
  } catch (error) {
    if (error instanceof TimelineError) throw new UsageError(error.message);
    if (!(error instanceof ManifestError || error instanceof ConfigError)) throw error;
    writeProblems(error.problems, locale);
    return 2;
  }
};
