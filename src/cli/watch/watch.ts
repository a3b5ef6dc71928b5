import { AsOfError } from '../../evaluate/as-of-error.js';
import { isDateText } from '../../logic/date.js';
import type { Catalogue } from '../../rule/catalogue.js';
import type { Bilingual, Locale } from '../../text.js';
import { filesOf } from '../files.js';
import { localeOf } from '../locale.js';
import { paintFor } from '../paint.js';
import { selectByOptions } from '../select.js';
import { settingsFor } from '../settings.js';
import { today } from '../today.js';
import { type Eyes, openEyes } from './eyes.js';
import { startLoop } from './loop.js';
import type { WatchOptions } from './options.js';
import { foldersOf, globBase, isGlob, isProgram } from './places.js';
import { changeText } from './show.js';
import { nothing, type Snapshot, takeSnapshot } from './snapshot.js';

/** How long it must be quiet before the files are read: an editor writes in several steps. */
const quiet = 150;
/** How often a new day and, while something is wrong, the files are looked for. */
const tick = 1000;

const restart: Bilingual = {
  zh: '以程序写成的配置只读取一次：请重新启动 guiju watch',
  en: 'a configuration that is a program is read once: start guiju watch again',
};

const waiting = (count: number): Bilingual => ({
  zh: `正在监视 ${count} 份清单，按 Ctrl+C 结束`,
  en: `watching ${count} manifest${count === 1 ? '' : 's'}; Ctrl+C ends`,
});

/** The manifests of today: those that are named, and those that the patterns match now or have matched. */
const manifestsOf = async (patterns: readonly string[], before: readonly string[]): Promise<readonly string[]> => {
  if (patterns.length === 0) return before.length > 0 ? before : filesOf([]);
  const found = await Promise.all(
    patterns.map((pattern) => (isGlob(pattern) ? filesOf([pattern]).catch(() => []) : [pattern])),
  );
  return [...new Set([...before, ...found.flat()])];
};

/** Refuses a call that can never work, before anything is watched. */
const checkCall = (options: WatchOptions, catalogue: Catalogue): void => {
  if (options.asOf !== undefined && !isDateText(options.asOf)) throw new AsOfError(options.asOf);
  settingsFor(options, catalogue);
  // A configuration may bring rules of its own: names are then looked at where it is read.
  if (typeof options.config !== 'string') selectByOptions(catalogue, options.only, options.skip);
};

const ended = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    process.stdout.once('error', () => resolve());
  });

/** `guiju watch`: checks again whenever something changes, until Ctrl+C. Returns the exit status. */
export const watch = async (
  patterns: readonly string[],
  options: WatchOptions,
  catalogue: Catalogue,
): Promise<number> => {
  const asked = localeOf(options.locale, process.env);
  checkCall(options, catalogue);
  let manifests = await manifestsOf(patterns, []);
  let last: Snapshot = nothing;
  const localeNow = (): Locale =>
    options.locale === undefined ? ([...last.checked.values()][0]?.settings.locale ?? asked) : asked;
  const paint = paintFor(process.stdout, process.env);
  const say = (lines: readonly string[]): void => {
    if (lines.length === 0) return;
    if (process.stdout.isTTY && options.clear) process.stdout.write('\u001b[2J\u001b[3J\u001b[H');
    process.stdout.write(`${[...lines, paint.dim(waiting(manifests.length)[localeNow()])].join('\n')}\n`);
  };
  const pass = async (touched: readonly string[]): Promise<readonly string[]> => {
    manifests = await manifestsOf(patterns, manifests);
    const before = last;
    last = await takeSnapshot(manifests, options, catalogue, options.asOf ?? today(), before);
    const locale = localeNow();
    const programs = touched.filter((file) => isProgram(file) && last.read.has(file));
    return [
      ...programs.map((file) => `${file}: ${restart[locale]}`),
      ...changeText(before, last, touched, { locale, paint, all: options.all ?? false }),
    ];
  };
  const first = await pass([]);
  const folders = () => foldersOf(last.read, manifests);
  let eyes: Eyes | undefined;
  const loop = startLoop(quiet, async (touched) => {
    say(await pass(touched));
    eyes?.lookAt(folders());
  });
  const end = ended();
  eyes = await openEyes(folders(), patterns.filter(isGlob).map(globBase), loop.nudge);
  const timer = setInterval(() => {
    const newDay = options.asOf === undefined && last.asOf !== today();
    if (newDay || last.problems.length > 0) loop.nudge('');
  }, tick);
  say(first.length > 0 ? first : ['']);
  loop.nudge('');
  await end;
  clearInterval(timer);
  await loop.stop();
  await eyes.close();
  return 0;
};
