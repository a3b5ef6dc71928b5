import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { interview } from '../../interview/interview.js';
import { factsWith } from '../../manifest/edit/facts.js';
import { ManifestError } from '../../manifest/error.js';
import { manifestJsonSchema } from '../../manifest/json-schema.js';
import { parseManifest } from '../../manifest/parse.js';
import { nearest } from '../../manifest/problem.js';
import { shownPointer } from '../../pointer.js';
import type { Catalogue } from '../../rule/catalogue.js';
import type { Locale } from '../../text.js';
import { changeOf } from '../ask/given.js';
import { untilStopped } from '../ask/terminal.js';
import { localeOf } from '../locale.js';
import { writeProblems } from '../problems.js';
import { isInteractive, terminalPrompter } from '../prompts/clack.js';
import type { Prompter } from '../prompts/prompter.js';
import { save } from '../save.js';
import { today } from '../today.js';
import { UsageError } from '../usage-error.js';
import type { Archetype } from './archetype.js';
import { archetypes } from './archetypes.js';
import { draftText } from './draft.js';
import { nextSteps } from './next-steps.js';
import { askFacts, askKind, askNames } from './questions.js';
import { schemaLine } from './schema-line.js';

/** The options of `guiju init`, as the argument parser gives them. */
export interface InitOptions {
  readonly kind?: string;
  readonly id?: string;
  readonly name?: string;
  readonly operator?: string;
  readonly answer?: readonly string[];
  readonly yes?: boolean;
  readonly list?: boolean;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly schema?: string;
  readonly asOf?: string;
  readonly locale?: string;
}

const kindOf = (kind: string): Archetype => {
  const ids = archetypes.map(({ id }) => id);
  const found = archetypes.find(({ id }) => id === kind);
  if (found !== undefined) return found;
  const near = nearest(kind, ids);
  throw new UsageError(
    `--kind is one of ${ids.join(', ')}; found "${kind}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
  );
};

const givenFacts = ({ id, name, operator, answer = [] }: InitOptions): ReadonlyMap<string, unknown> => {
  const facts = new Map<string, unknown>();
  if (id !== undefined) facts.set('service.id', id);
  if (name !== undefined) facts.set('service.name', name);
  if (operator !== undefined) facts.set('operator.name', operator);
  for (const { path, value } of answer.map(changeOf)) {
    if (/\/\d+(\/|$)/.test(path)) throw new UsageError(`--answer ${shownPointer(path)}: give the list as a whole`);
    if (value !== undefined) facts.set(shownPointer(path), value);
  }
  return facts;
};

interface Collected {
  readonly archetype: Archetype;
  readonly said: ReadonlyMap<string, unknown>;
}

const withoutAsking = ({ kind }: InitOptions, said: ReadonlyMap<string, unknown>): Collected => {
  const missing = [...(kind === undefined ? ['--kind'] : []), ...(said.has('service.id') ? [] : ['--id'])];
  if (kind === undefined || missing.length > 0) {
    throw new UsageError(`without asking, init needs ${missing.join(' and ')}; guiju init --list prints the kinds`);
  }
  return { archetype: kindOf(kind), said };
};

/** Asks what was not given. Undefined when the person stopped before there was enough for a manifest. */
export const collect = async (
  prompter: Prompter,
  file: string,
  { kind }: Pick<InitOptions, 'kind'>,
  given: ReadonlyMap<string, unknown>,
  locale: Locale,
): Promise<Collected | undefined> => {
  prompter.begin(`guiju init · ${file}`);
  const archetype = kind === undefined ? await askKind(prompter, locale) : kindOf(kind);
  const named = archetype && (await askNames(prompter, file, given, locale));
  if (archetype === undefined || named === undefined) {
    prompter.end(locale === 'zh' ? '已停止，没有写入任何文件。' : 'Stopped. Nothing was written.');
    return undefined;
  }
  return { archetype, said: await askFacts(prompter, archetype, named, locale) };
};

const factsOf = (said: ReadonlyMap<string, unknown>) =>
  parseManifest(
    [...said].reduce<unknown>((facts, [path, value]) => factsWith(facts, path.split('.'), value), { guiju: 1 }),
  );

const write = async (file: string, options: InitOptions, catalogue: Catalogue, locale: Locale): Promise<number> => {
  const { yes = false, dryRun = false, force = false, schema } = options;
  if (!dryRun && !force && existsSync(file)) {
    throw new UsageError(
      `${file} is there already: go on with guiju ask ${file}, name another file, or overwrite it with --force`,
    );
  }
  const given = givenFacts(options);
  factsOf(given);
  const asks = !yes && isInteractive();
  const collected = asks
    ? await untilStopped((signal) =>
        collect(
          terminalPrompter({ input: process.stdin, output: process.stderr, signal }),
          file,
          options,
          given,
          locale,
        ),
      )
    : withoutAsking(options, given);
  if (collected === undefined) return 0;
  const { archetype, said } = collected;
  const meant = new Map(Object.entries(archetype.facts).filter(([path]) => !said.has(path)));
  const state = interview(factsOf(new Map([...meant, ...said])), catalogue, { asOf: options.asOf ?? today() });
  const { named, write: beside } = schemaLine(file, schema);
  const text = draftText({ archetype, said, meant }, state, locale, named);
  if (dryRun) {
    process.stdout.write(text);
    return 0;
  }
  mkdirSync(dirname(resolve(file)), { recursive: true });
  const writesSchema = beside !== undefined && (force || !existsSync(beside));
  if (writesSchema) save(beside, `${JSON.stringify(manifestJsonSchema())}\n`);
  save(file, text);
  process.stdout.write(nextSteps({ file, schema: writesSchema ? beside : undefined, text, state }, locale));
  return 0;
};

/** `guiju init`: writes a first manifest. Returns the exit status. */
export const init = async (file: string, options: InitOptions, catalogue: Catalogue): Promise<number> => {
  const locale = localeOf(options.locale, process.env);
  if (options.list === true) {
    for (const { id, ...text } of archetypes) process.stdout.write(`${id.padEnd(14)}${text[locale]}\n`);
    return 0;
  }
  try {
    return await write(file, options, catalogue, locale);
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    writeProblems(error.problems, locale);
    return 2;
  }
};
