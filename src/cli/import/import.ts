import { relative } from 'node:path';
import { ImportError } from '../../import/error.js';
import type { Imported, ImportNote } from '../../import/imported.js';
import { type ImportPlan, importedText, planImport } from '../../import/into.js';
import { type ImportOptions as ReadOptions, readImportTree } from '../../import/read.js';
import { ManifestError } from '../../manifest/error.js';
import { visible } from '../../report/visible.js';
import type { Bilingual, Locale } from '../../text.js';
import { localeOf } from '../locale.js';
import { oneOf } from '../one-of.js';
import { problemLine, writeProblems } from '../problems.js';
import { save } from '../save.js';
import { UsageError } from '../usage-error.js';

/** The options of `guiju import`, as the argument parser gives them. */
export interface ImportOptions {
  readonly from?: string;
  readonly entity?: string;
  readonly write?: string;
  readonly dryRun?: boolean;
  readonly format: string;
  readonly locale?: string;
}

const name = (file: string): string => relative(process.cwd(), file) || file;

const tell = (text: Bilingual, locale: Locale): void => {
  process.stderr.write(`guiju: ${text[locale]}\n`);
};

const writeNotes = (notes: readonly ImportNote[], locale: Locale): void => {
  for (const { message, from } of notes) {
    const { file, line, column, pointer } = from;
    const shown = { zh: visible(message.zh), en: visible(message.en) };
    process.stderr.write(`${problemLine({ file, line, column, pointer: visible(pointer), message: shown }, locale)}\n`);
  }
};

const asJson = ({ kind, file, manifest, facts, notes }: Imported): string => {
  const placed = <T extends { readonly file: string }>(place: T): T => ({ ...place, file: name(place.file) });
  return `${JSON.stringify(
    {
      format: 1,
      kind,
      file: name(file),
      manifest,
      facts: facts.map((fact) => ({ ...fact, from: fact.from.map(placed) })),
      notes: notes.map((note) => ({ ...note, from: placed(note.from) })),
    },
    null,
    2,
  )}\n`;
};

const done = ({ added, known }: ImportPlan, file: string): Bilingual => ({
  zh: `${name(file)}：加入 ${added.length} 项事实，已有 ${known} 项`,
  en: `${name(file)}: ${added.length} ${added.length === 1 ? 'fact' : 'facts'} added, ${known} there already`,
});

const read = async (file: string, options: ImportOptions, kind: ReadOptions, locale: Locale): Promise<void> => {
  const { imported, tree } = await readImportTree(file, kind);
  process.stdout.write(options.format === 'json' ? asJson(imported) : importedText(tree));
  writeNotes(imported.notes, locale);
};

const write = async (file: string, target: string, options: ImportOptions, kind: ReadOptions, locale: Locale) => {
  const plan = await planImport(target, file, kind);
  if (options.dryRun) process.stdout.write(plan.text);
  else if (plan.added.length > 0) save(target, plan.text);
  writeNotes(plan.imported.notes, locale);
  if (options.format === 'json' && !options.dryRun) process.stdout.write(asJson(plan.imported));
  tell(done(plan, target), locale);
};

/** `guiju import`: prints the facts of a source, or adds them to a manifest. Returns the exit status. */
export const showImport = async (file: string, options: ImportOptions): Promise<number> => {
  const locale = localeOf(options.locale, process.env);
  oneOf('--format', ['yaml', 'json'], options.format);
  if (options.dryRun && options.write === undefined) throw new UsageError('--dry-run is for --write');
  const kind = {
    ...(options.from !== undefined && { kind: oneOf('--from', ['backstage', 'openapi', 'package'], options.from) }),
    ...(options.entity !== undefined && { entity: options.entity }),
  };
  try {
    if (options.write === undefined) await read(file, options, kind, locale);
    else await write(file, options.write, options, kind, locale);
    return 0;
  } catch (error) {
    if (!(error instanceof ImportError || error instanceof ManifestError)) throw error;
    writeProblems(
      error.problems.map((one) => ({
        ...one,
        pointer: visible(one.pointer),
        message: { zh: visible(one.message.zh), en: visible(one.message.en) },
      })),
      locale,
    );
    return 2;
  }
};
