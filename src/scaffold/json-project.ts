import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { isMap, own } from '../pointer.js';
import type { Change, Plan } from './changes.js';
import { ScaffoldError } from './error.js';
import { instrumentOf } from './instrument.js';
import { ownFolder } from './project.js';
import { type NewInstrument, partsOf, type RuleRequest } from './request.js';
import { ruleDocument } from './rule.js';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const unreadable = (path: string, why: string): ScaffoldError =>
  new ScaffoldError([{ zh: `${path} 无法读取：${why}`, en: `${path} cannot be read: ${why}` }]);

const readJson = (root: string, path: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(readFileSync(join(root, path), 'utf8'));
    if (isMap(value)) return value;
  } catch (error) {
    throw unreadable(path, error instanceof Error ? error.message : String(error));
  }
  throw unreadable(path, 'no map');
};

const listIn = (value: unknown, key: string): readonly unknown[] => {
  const found = own(value, key);
  return Array.isArray(found) ? found : [];
};

const withArticle = (instrument: unknown, id: string, article: string): unknown => {
  if (!isMap(instrument) || instrument.id !== id) return instrument;
  const editions = listIn(instrument, 'editions').map((edition) => {
    const articles = own(edition, 'articles');
    if (!isMap(edition) || !Array.isArray(articles) || articles.includes(article)) return edition;
    return { ...edition, articles: [...articles, article] };
  });
  return { ...instrument, editions };
};

const catalogueChange = (root: string, request: RuleRequest, made: NewInstrument | undefined): Change => {
  const { instrument: id = '', article = '' } = partsOf(request.id) ?? {};
  const path = `${ownFolder}/${id}.json`;
  const { reviewedOn } = request;
  if (!existsSync(join(root, path))) {
    const about = made ?? { title: request.title, page: '', first: request.first };
    const instrument = instrumentOf(id, about, { kind: 'recommended-standard', articles: [article], reviewedOn });
    return { path, text: json({ name: id, version: '1', instruments: [instrument], rules: [ruleDocument(request)] }) };
  }
  const before = readJson(root, path);
  const rules = listIn(before, 'rules');
  if (rules.some((rule) => own(rule, 'id') === request.id)) {
    const said = { zh: `${path} 已有规则 “${request.id}”`, en: `${path} has a rule "${request.id}" already` };
    throw new ScaffoldError([said]);
  }
  const instruments = listIn(before, 'instruments').map((one) => withArticle(one, id, article));
  return { path, text: json({ ...before, instruments, rules: [...rules, ruleDocument(request)] }), edited: true };
};

const testSource = `import { deepEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseCatalogue } from 'guiju';
import { china } from 'guiju/rules';
import { checkRule } from 'guiju/testing';

const known = new Set(china.rules.map(({ id }) => id));
for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'))) {
  const catalogue = parseCatalogue(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')), { extends: [china] });
  for (const rule of catalogue.rules.filter(({ id }) => !known.has(id))) {
    test(rule.id, () => {
      deepEqual(
        checkRule(rule, catalogue).map(({ message }) => message),
        [],
      );
    });
  }
}
`;

const configChange = (root: string, config: string | undefined, catalogue: string) => {
  if (config === undefined) {
    return { changes: [{ path: 'guiju.config.json', text: json({ catalogues: [catalogue] }) }], byHand: [] };
  }
  if (!['.json', '.yaml', '.yml'].includes(extname(config))) {
    const asked = { zh: `${config}：若还没有，请加入`, en: `${config}: add, unless it is there:` };
    const line = `catalogues: ['${catalogue}']`;
    return { changes: [], byHand: [{ zh: `${asked.zh} ${line}`, en: `${asked.en} ${line}` }] };
  }
  const document = parseDocument(readFileSync(join(root, config), 'utf8'));
  const [problem] = document.errors;
  if (problem !== undefined) throw unreadable(config, problem.message.split('\n')[0] ?? '');
  const before: unknown = document.toJS();
  const names = listIn(before, 'catalogues');
  if (names.includes(catalogue)) return { changes: [], byHand: [] };
  if (extname(config) === '.json') {
    const text = json({ ...(isMap(before) ? before : {}), catalogues: [...names, catalogue] });
    return { changes: [{ path: config, text, edited: true as const }], byHand: [] };
  }
  if (names.length > 0) document.addIn(['catalogues'], catalogue);
  else document.set('catalogues', document.createNode([catalogue], { flow: true }));
  return { changes: [{ path: config, text: document.toString({ lineWidth: 0 }), edited: true as const }], byHand: [] };
};

/** What is written for a rule of an organisation, as data. */
export const jsonProjectPlan = (
  root: string,
  request: RuleRequest,
  made: NewInstrument | undefined,
  { config }: { readonly config: string | undefined },
): Plan => {
  const { instrument: id = '' } = partsOf(request.id) ?? {};
  const test = `${ownFolder}/rules.test.mjs`;
  const wired = configChange(root, config, `${ownFolder}/${id}.json`);
  return {
    changes: [
      catalogueChange(root, request, made),
      ...wired.changes,
      ...(existsSync(join(root, test)) ? [] : [{ path: test, text: testSource }]),
    ],
    byHand: wired.byHand,
    next: [`node --test ${test}`, 'npx guiju check'],
  };
};
