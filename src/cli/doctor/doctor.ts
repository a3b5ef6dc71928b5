import { relative } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { AsOfError } from '../../evaluate/as-of-error.js';
import { beijingDay, isDateText } from '../../logic/date.js';
import type { Paint } from '../../report/paint.js';
import type { Catalogue } from '../../rule/catalogue.js';
import type { Bilingual, Locale } from '../../text.js';
import { version } from '../../version.js';
import { localeOf } from '../locale.js';
import { paintFor } from '../paint.js';
import { today } from '../today.js';
import type { Check, State } from './check.js';
import { checkColours, checkLocale, checkReports, checkTime } from './environment.js';
import { checkFiles } from './files.js';
import { checkCopies, checkNode, copiesFrom } from './installation.js';
import { checkCalendar, checkCatalogue } from './law.js';

/** The options of `guiju doctor`, as the argument parser gives them. */
export interface DoctorOptions {
  readonly asOf?: string;
  readonly config?: string | false;
  readonly reports: string;
  readonly json?: boolean;
  readonly locale?: string;
}

const marks: Readonly<Record<State, string>> = { ok: '✓', warning: '!', problem: '✗' };

const words: Readonly<Record<string, Bilingual>> = {
  node: { zh: 'Node', en: 'Node' },
  installation: { zh: '安装', en: 'installation' },
  catalogue: { zh: '目录', en: 'catalogue' },
  calendar: { zh: '工作日', en: 'working days' },
  config: { zh: '配置', en: 'configuration' },
  manifest: { zh: '清单', en: 'manifest' },
  schema: { zh: '编辑器', en: 'editor' },
  waivers: { zh: '豁免', en: 'waivers' },
  baseline: { zh: '基线', en: 'baseline' },
  reports: { zh: '报告', en: 'reports' },
  locale: { zh: '语言', en: 'language' },
  time: { zh: '日期', en: 'day' },
  colours: { zh: '终端', en: 'terminal' },
};

const paintOf = (state: State, paint: Paint): ((text: string) => string) =>
  state === 'ok' ? paint.green : state === 'warning' ? paint.yellow : paint.red;

const linesOf = ({ id, state, message, todo, file, line, column }: Check, locale: Locale, paint: Paint) => {
  const mark = paintOf(state, paint);
  const path = file === undefined ? undefined : relative(process.cwd(), file) || '.';
  const place = [path, line, column].filter((part) => part !== undefined).join(':');
  return [
    `${mark(marks[state])} ${paint.bold(words[id]?.[locale] ?? id)}${place === '' ? '' : `  ${paint.dim(place)}`}`,
    `    ${message[locale]}`,
    ...(todo === undefined ? [] : [`    → ${todo[locale]}`]),
  ];
};

const summary = (counts: Readonly<Record<State, number>>): Bilingual => ({
  zh: `${counts.ok} 项正常 · ${counts.warning} 项提醒 · ${counts.problem} 项问题`,
  en: `${counts.ok} ok · ${counts.warning} warning${counts.warning === 1 ? '' : 's'} · ${counts.problem} problem${counts.problem === 1 ? '' : 's'}`,
});

/** `guiju doctor`: tells what is wrong with an installation and its files. Returns the exit status. */
export const doctor = async (
  patterns: readonly string[],
  options: DoctorOptions,
  catalogue: Catalogue,
): Promise<number> => {
  const locale = localeOf(options.locale, process.env);
  const asOf = options.asOf ?? today();
  if (!isDateText(asOf)) throw new AsOfError(asOf);
  const day = beijingDay(asOf);
  const { config } = options;
  const settings = { only: [], skip: [], ...(config !== undefined && { config }) };
  const checks: readonly Check[] = [
    checkNode(process.versions.node, manifest.engines.node),
    checkCopies(version, copiesFrom(process.cwd())),
    checkCatalogue(catalogue, day),
    checkCalendar(day),
    ...(await checkFiles(patterns, settings, catalogue, asOf)),
    checkReports(options.reports),
    checkLocale(locale, options.locale, process.env),
    checkTime(new Date(), today()),
    checkColours(process.stdout, process.env),
  ];
  const count = (state: State): number => checks.filter((check) => check.state === state).length;
  const counts = { ok: count('ok'), warning: count('warning'), problem: count('problem') };
  const text = options.json
    ? JSON.stringify({ format: 1, guiju: version, node: process.versions.node, counts, checks }, null, 2)
    : [
        ...checks.flatMap((check) => linesOf(check, locale, paintFor(process.stdout, process.env))),
        '',
        summary(counts)[locale],
      ].join('\n');
  process.stdout.write(`${text}\n`);
  return counts.problem > 0 ? 2 : 0;
};
