import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { configNames } from '../config/find.js';
import { own } from '../pointer.js';
import type { Catalogue } from '../rule/catalogue.js';
import type { Plan } from './changes.js';
import { ScaffoldError } from './error.js';
import { jsonProjectPlan } from './json-project.js';
import { ownFolder, projectPlan } from './project.js';
import { isRepository, repositoryPlan } from './repository.js';
import { type NewInstrument, partsOf, type RuleRequest } from './request.js';

/** In what a rule is written. */
export type Language = 'ts' | 'mjs' | 'json';

/** Where a rule goes: the law in a clone of this package, or the rules of an organisation in its project. */
export interface Place {
  readonly root: string;
  readonly kind: 'repository' | 'project';
  readonly language: Language;
  /** The configuration that is there, by its name. */
  readonly config?: string;
}

const data = ['.json', '.yaml', '.yml'];

const languageFor = (root: string, config: string | undefined): Language => {
  const ending = config === undefined ? '' : extname(config);
  if (data.includes(ending) || existsSync(join(root, ownFolder, 'rules.test.mjs'))) return 'json';
  if (ending !== '') return ending.endsWith('ts') ? 'ts' : 'mjs';
  return existsSync(join(root, 'tsconfig.json')) ? 'ts' : 'json';
};

/** Looks at a folder: what it is, and in what its rules are written. Throws {@link ScaffoldError}. */
export const placeOf = (root: string, asked: Language | undefined): Place => {
  if (isRepository(root)) return { root, kind: 'repository', language: 'ts' };
  const config = readdirSync(root)
    .filter((name) => configNames.includes(name))
    .sort()[0];
  const language = asked ?? languageFor(root, config);
  if (config !== undefined && language !== 'json' && data.includes(extname(config))) {
    throw new ScaffoldError([
      {
        zh: `${config} 只能引用 JSON 规则：请用 --language json，或改用 guiju.config.${language}`,
        en: `${config} can name rules in JSON only: use --language json, or turn it into guiju.config.${language}`,
      },
    ]);
  }
  return { root, kind: 'project', language, ...(config !== undefined && { config }) };
};

const dayIn = (text: string): string | undefined => /["']?from["']?: ["'](\d{4}-\d{2}-\d{2})["']/.exec(text)?.[1];

/** The first day of an instrument that is there already; undefined for one that is to be made. */
export const firstDayOf = ({ root, kind, language }: Place, id: string, catalogue: Catalogue): string | undefined => {
  const file =
    language === 'json' ? join(root, ownFolder, `${id}.json`) : join(root, ownFolder, id, `instrument.${language}`);
  if (kind === 'project') return existsSync(file) ? dayIn(readFileSync(file, 'utf8')) : undefined;
  return catalogue.instruments.find((one) => one.id === id)?.editions[0]?.from;
};

const idsIn = ({ root, language }: Place, instrument: string): readonly string[] => {
  const folder = join(root, ownFolder, instrument);
  if (language === 'json' || !existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/\bid: ['"]([^'"]+)['"]/g)].map(([, id = '']) => id),
  );
};

/** Refuses an id that is taken, and an own rule on an instrument of the law. */
export const refuseTaken = (place: Place, id: string, catalogue: Catalogue): void => {
  const { instrument = '' } = partsOf(id) ?? {};
  if (catalogue.rules.some((rule) => rule.id === id) || idsIn(place, instrument).includes(id)) {
    throw new ScaffoldError([
      {
        zh: `已有规则 “${id}”：请加上后缀，如 ${id}/second`,
        en: `there is a rule "${id}" already: add a slug, as in ${id}/second`,
      },
    ]);
  }
  const law = catalogue.instruments.find((one) => own(one, 'id') === instrument);
  if (place.kind === 'project' && law !== undefined) {
    throw new ScaffoldError([
      {
        zh: `${instrument} 属于 guiju：自己的规则应属于自己的文件，如 acme-handbook/1.2`,
        en: `${instrument} is an instrument of guiju: rules of your own belong to an instrument of your own, as in acme-handbook/1.2`,
      },
    ]);
  }
};

/** What is written for a rule at a place. */
export const planFor = (place: Place, request: RuleRequest, made: NewInstrument | undefined): Plan => {
  const { root, kind, language, config } = place;
  if (kind === 'repository') return repositoryPlan(root, request, made);
  return language === 'json'
    ? jsonProjectPlan(root, request, made, { config })
    : projectPlan(root, request, made, { ending: language, config });
};
