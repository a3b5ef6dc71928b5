import { ConfigError } from '../../config/error.js';
import { EditError } from '../../manifest/edit/error.js';
import { ManifestError } from '../../manifest/error.js';
import type { Catalogue } from '../../rule/catalogue.js';
import type { Locale } from '../../text.js';
import { filesOf } from '../files.js';
import { localeOf } from '../locale.js';
import { paintFor } from '../paint.js';
import { writeProblems } from '../problems.js';
import { type SettingsOptions, settingsFor } from '../settings.js';
import { today } from '../today.js';
import { UsageError } from '../usage-error.js';
import { changeOf, changesFrom } from './given.js';
import { questionsText } from './list.js';
import { settledText } from './screen.js';
import { AnsweredFile } from './store.js';
import { askInTerminal } from './terminal.js';

/** The options of `guiju ask`, as the argument parser gives them. */
export interface AskOptions extends SettingsOptions {
  readonly list?: boolean;
  readonly format?: string;
  readonly max?: string;
  readonly answer?: readonly string[];
  readonly answers?: string;
  readonly into?: string;
  readonly asOf?: string;
  readonly locale?: string;
}

const maxOf = (max: string | undefined): number => {
  if (max === undefined) return Number.POSITIVE_INFINITY;
  if (!/^[1-9]\d*$/.test(max)) throw new UsageError(`--max is a whole number from 1, found "${max}"`);
  return Number(max);
};

const formatOf = ({ format = 'text', list }: AskOptions): 'text' | 'json' => {
  if (format !== 'text' && format !== 'json') throw new UsageError(`--format is text or json, found "${format}"`);
  if (format === 'json' && list !== true) throw new UsageError('--format goes with --list');
  return format;
};

const list = async (file: AnsweredFile, format: 'text' | 'json', max: number, locale: Locale): Promise<number> => {
  const state = await file.state();
  const shown = { ...state, questions: state.questions.slice(0, max) };
  const { questions, counts, options } = shown;
  const text =
    format === 'json'
      ? `${JSON.stringify({ asOf: options.asOf, counts, open: state.questions.length, questions }, null, 2)}\n`
      : questionsText(state, max, locale, paintFor(process.stdout, process.env));
  process.stdout.write(text);
  return 0;
};

const give = async (file: AnsweredFile, options: AskOptions, locale: Locale): Promise<number> => {
  const { answer = [], answers } = options;
  const changes = [...(answers === undefined ? [] : await changesFrom(answers)), ...answer.map(changeOf)];
  const before = (await file.state()).counts;
  await file.write(changes);
  const after = (await file.state()).counts;
  const many = locale === 'zh' ? `写入 ${changes.length} 个回答` : `${changes.length} answers written`;
  process.stdout.write(`${file.into}: ${many} · ${settledText(before, after, locale)}\n`);
  return 0;
};

const oneFile = async (file: string | undefined): Promise<string> => {
  const [first, second] = await filesOf(file === undefined ? [] : [file]);
  if (first === undefined || second !== undefined)
    throw new UsageError(`ask takes one manifest, found several: ${file ?? ''}`);
  return first;
};

/** `guiju ask`: asks, lists or takes answers. Returns the exit status. */
export const ask = async (given: string | undefined, options: AskOptions, catalogue: Catalogue): Promise<number> => {
  const asked = localeOf(options.locale, process.env);
  const max = maxOf(options.max);
  const format = formatOf(options);
  const gives = options.answer !== undefined || options.answers !== undefined;
  if (gives && options.list === true) throw new UsageError('--list goes without --answer and --answers');
  const manifest = await oneFile(given);
  try {
    const settings = await settingsFor(options, catalogue)(manifest);
    const locale = options.locale === undefined ? (settings.locale ?? asked) : asked;
    const asOf = options.asOf ?? today();
    const file = new AnsweredFile(manifest, options.into ?? manifest, settings.catalogue, { asOf });
    await file.state();
    if (options.list === true) return await list(file, format, max, locale);
    if (gives) return await give(file, options, locale);
    return await askInTerminal(file, { locale, max });
  } catch (error) {
    if (error instanceof EditError) throw new UsageError(`${error.path}: ${error.reason[asked]}`);
    if (!(error instanceof ManifestError || error instanceof ConfigError)) throw error;
    writeProblems(
      error.problems.map((problem) => ({ ...problem, file: problem.file ?? manifest })),
      asked,
    );
    return 2;
  }
};
