import { dirname, resolve } from 'node:path';
import { canonicalJson } from '../evaluate/digest.js';
import { pointerOf } from '../pointer.js';
import { type Catalogue, DuplicateIdError, defineCatalogue } from '../rule/catalogue.js';
import { parseCatalogue } from '../rule/read/catalogue.js';
import { CatalogueError } from '../rule/read/error.js';
import { ConfigError, type ConfigProblem } from './error.js';
import { problemAt } from './problem.js';
import { readData, type Source } from './source.js';

/** What of a rule, a definition or an instrument says the same, its cases and its coverage left out. */
const essence = (one: object): string => {
  const left: ReadonlySet<string> = new Set(['cases', 'given', 'notEncoded', 'instrument']);
  return canonicalJson(Object.fromEntries(Object.entries(one).filter(([key]) => !left.has(key))));
};

/** What a catalogue adds to another one: a copy of the same rule, as a program loads it, is no addition. */
const added = <T extends { readonly id: string }>(theirs: readonly T[], base: readonly T[]): readonly T[] => {
  const known = new Map(base.map((one) => [one.id, one]));
  return theirs.filter((one) => {
    const same = known.get(one.id);
    return same === undefined || (same !== one && essence(same) !== essence(one));
  });
};

const joined = (base: Catalogue, name: string, version: string, own: Partial<Catalogue>): Catalogue =>
  defineCatalogue({
    ...own,
    name: `${base.name} + ${name}`,
    version: `${base.version} + ${version}`,
    extends: [base],
  });

const withProgram = (base: Catalogue, own: Catalogue): Catalogue => {
  const instruments = new Map(base.instruments.map((one) => [one.id, one]));
  const newInstruments = added(own.instruments, base.instruments);
  const isNew = new Set(newInstruments.map(({ id }) => id));
  return joined(base, own.name, own.version, {
    instruments: newInstruments,
    definitions: added(own.definitions, base.definitions),
    rules: added(own.rules, base.rules).map((rule) =>
      isNew.has(rule.instrument.id)
        ? rule
        : Object.freeze({ ...rule, instrument: instruments.get(rule.instrument.id) ?? rule.instrument }),
    ),
  });
};

const withDocument = async (base: Catalogue, file: string): Promise<Catalogue> => {
  const source = await readData(file);
  try {
    const own = parseCatalogue(source.value, { extends: [base] });
    return Object.freeze({
      ...own,
      name: `${base.name} + ${own.name}`,
      version: `${base.version} + ${own.version}`,
    });
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    throw new ConfigError(
      error.problems.map(({ pointer, message }) => problemAt(source, 'catalogue', pointer, message)),
    );
  }
};

const duplicate = (source: Source, pointer: string, { id, kind }: DuplicateIdError): ConfigProblem => {
  const zh = { rule: '规则', definition: '定义', instrument: '文件' }[kind];
  return problemAt(source, 'catalogue', pointer, {
    zh: `已有标识为 “${id}” 的另一${zh}：请换一个标识；要改变严重程度，请用 severity`,
    en: `another ${kind} has the id "${id}": give it another id; to change a severity, use "severity"`,
  });
};

/** Adds the catalogues that a configuration names to another one. What is wrong with them goes to `problems`. */
export const extendCatalogue = async (
  base: Catalogue,
  catalogues: readonly (string | Catalogue)[],
  source: Source,
): Promise<{ readonly catalogue: Catalogue; readonly problems: readonly ConfigProblem[] }> => {
  let catalogue = base;
  const problems: ConfigProblem[] = [];
  for (const [i, own] of catalogues.entries()) {
    const pointer = pointerOf('', ['catalogues', i]);
    try {
      catalogue =
        typeof own === 'string'
          ? await withDocument(catalogue, resolve(dirname(source.file), own))
          : withProgram(catalogue, own);
    } catch (error) {
      if (error instanceof ConfigError) problems.push(...error.problems);
      else if (error instanceof DuplicateIdError) problems.push(duplicate(source, pointer, error));
      else throw error;
    }
  }
  return { catalogue, problems };
};
