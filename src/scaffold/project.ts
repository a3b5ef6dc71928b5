import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bilingual } from '../text.js';
import type { Change, Plan } from './changes.js';
import { instrumentOf, instrumentSource } from './instrument.js';
import { camelCase, fileNameOf, ruleNameOf } from './names.js';
import { registered, withArticle } from './register.js';
import { type NewInstrument, partsOf, type RuleRequest } from './request.js';
import { ruleSource } from './rule.js';

/** Where the rules of an organisation stand in its project. */
export const ownFolder = 'guiju-rules';

const indexSource = (name: string, from: string): string =>
  [
    "import { defineCatalogue } from 'guiju';",
    `import { ${name} } from '${from}';`,
    '',
    '/** The rules of our own. */',
    'export const ownRules = defineCatalogue({',
    "  name: 'own',",
    "  version: '1',",
    `  rules: [${name}],`,
    '});',
    '',
  ].join('\n');

const testSource = (ending: string): string =>
  [
    "import { deepEqual } from 'node:assert/strict';",
    "import { test } from 'node:test';",
    "import { defineCatalogue } from 'guiju';",
    "import { china } from 'guiju/rules';",
    "import { checkRule } from 'guiju/testing';",
    `import { ownRules } from './index.${ending}';`,
    '',
    "const all = defineCatalogue({ name: 'all', version: '1', extends: [china, ownRules] });",
    '',
    'for (const rule of ownRules.rules) {',
    '  test(rule.id, () => {',
    '    deepEqual(',
    '      checkRule(rule, all).map(({ message }) => message),',
    '      [],',
    '    );',
    '  });',
    '}',
    '',
  ].join('\n');

const configSource = (ending: string): string =>
  [
    "import { defineConfig } from 'guiju/node';",
    `import { ownRules } from './${ownFolder}/index.${ending}';`,
    '',
    'export default defineConfig({ catalogues: [ownRules] });',
    '',
  ].join('\n');

const instrumentChange = (root: string, request: RuleRequest, made: NewInstrument | undefined, ending: string) => {
  const { instrument: id = '', article = '' } = partsOf(request.id) ?? {};
  const path = `${ownFolder}/${id}/instrument.${ending}`;
  if (!existsSync(join(root, path))) {
    const about = made ?? { title: request.title, page: '', first: request.first };
    const { reviewedOn } = request;
    const document = instrumentOf(id, about, { kind: 'recommended-standard', articles: [article], reviewedOn });
    return { changes: [{ path, text: instrumentSource(id, document, 'guiju') }], byHand: [] };
  }
  const before = readFileSync(join(root, path), 'utf8');
  const text = withArticle(before, article);
  if (text === before) return { changes: [], byHand: [] };
  return text === undefined
    ? { changes: [], byHand: [{ zh: `${path}：请加入条款 ${article}`, en: `${path}: add the article ${article}` }] }
    : { changes: [{ path, text, edited: true as const }], byHand: [] };
};

const indexChange = (root: string, name: string, from: string, ending: string) => {
  const path = `${ownFolder}/index.${ending}`;
  if (!existsSync(join(root, path))) return { changes: [{ path, text: indexSource(name, from) }], byHand: [] };
  const text = registered(readFileSync(join(root, path), 'utf8'), /\brules: \[/, { name, from });
  const line = `import { ${name} } from '${from}'`;
  return text === undefined
    ? {
        changes: [],
        byHand: [{ zh: `${path}：请加入 ${line} 并列入规则`, en: `${path}: add ${line} and list it among the rules` }],
      }
    : { changes: [{ path, text, edited: true as const }], byHand: [] };
};

const configChange = (config: string | undefined, ending: string) => {
  if (config === undefined)
    return { changes: [{ path: `guiju.config.${ending}`, text: configSource(ending) }], byHand: [] };
  const line = `import { ownRules } from './${ownFolder}/index.${ending}'; catalogues: [ownRules]`;
  const asked: Bilingual = {
    zh: `${config}：若还没有，请加入 ${line}`,
    en: `${config}: add, unless it is there: ${line}`,
  };
  return { changes: [], byHand: [asked] };
};

/** What is written for a rule of an organisation, as a program: TypeScript, or JavaScript with the same text. */
export const projectPlan = (
  root: string,
  request: RuleRequest,
  made: NewInstrument | undefined,
  { ending, config }: { readonly ending: 'ts' | 'mjs'; readonly config: string | undefined },
): Plan => {
  const { instrument: id = '' } = partsOf(request.id) ?? {};
  const file = `${id}/${fileNameOf(request)}.${ending}`;
  const imports = {
    vocabulary: 'guiju',
    instrument: { name: camelCase(id), from: `./instrument.${ending}` },
  };
  const test = `${ownFolder}/rules.test.${ending}`;
  const parts = [
    instrumentChange(root, request, made, ending),
    indexChange(root, ruleNameOf(request), `./${file}`, ending),
    configChange(config, ending),
  ];
  const changes: readonly Change[] = [
    { path: `${ownFolder}/${file}`, text: ruleSource(request, imports) },
    ...parts.flatMap((part) => part.changes),
    ...(existsSync(join(root, test)) ? [] : [{ path: test, text: testSource(ending) }]),
  ];
  return {
    changes,
    byHand: parts.flatMap((part) => part.byHand),
    next: [`node --test ${test}${ending === 'ts' ? '  # Node 22.18 or newer' : ''}`, 'npx guiju check'],
  };
};
