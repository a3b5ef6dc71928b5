import { existsSync } from 'node:fs';
import type { Locale } from '../../text.js';
import type { SettingsOf } from '../settings.js';
import { changesSince } from './git.js';
import { inputsOf, realPath } from './inputs.js';

/** What decides which manifests have changed. */
export interface ChangedOptions {
  readonly since: string;
  readonly locale: Locale;
  readonly settingsOf: SettingsOf;
  /** Files of the command line that every result rests on: configuration and baseline. */
  readonly given: readonly string[];
}

const most = 10;

const listed = (files: readonly string[], locale: Locale): string => {
  const rest = files.length - most;
  const shown = files.slice(0, most).join(locale === 'zh' ? '、' : ', ');
  if (rest <= 0) return shown;
  return locale === 'zh' ? `${shown} 等` : `${shown} and ${rest} more`;
};

const say = (text: string) => process.stderr.write(`guiju: ${text}\n`);

/**
 * The manifests that changed since a commit, or something that decides what comes out for them; the others are named on
 * stderr. A file that git does not keep track of counts as changed.
 */
export const changedOnly = async (
  files: readonly string[],
  { since, locale, settingsOf, given }: ChangedOptions,
): Promise<readonly string[]> => {
  const zh = locale === 'zh';
  const { changed, tracked } = await changesSince(since, process.cwd(), locale);
  const isNew = (file: string) => changed.has(file) || (existsSync(file) && !tracked.has(file));
  const gone = files.filter((file) => !existsSync(file) && changed.has(realPath(file)));
  const kept: string[] = [];
  const left: string[] = [];
  for (const file of files.filter((one) => !gone.includes(one))) {
    const inputs = await inputsOf(file, settingsOf, given);
    if (inputs === undefined || inputs.some(isNew)) kept.push(file);
    else left.push(file);
  }
  if (gone.length > 0) {
    const names = listed(gone, locale);
    say(zh ? `自 ${since} 以来已删除，不再检查：${names}` : `deleted since ${since}, not checked: ${names}`);
  }
  if (left.length > 0) {
    const names = listed(left, locale);
    say(zh ? `自 ${since} 以来未变，不再检查：${names}` : `unchanged since ${since}, not checked: ${names}`);
  }
  if (kept.length === 0) {
    say(zh ? `自 ${since} 以来没有清单变化，无须检查` : `no manifest changed since ${since}: nothing to check`);
  }
  return kept;
};
