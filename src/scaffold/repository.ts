import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bilingual } from '../text.js';
import type { Change, Plan } from './changes.js';
import { instrumentOf, instrumentSource } from './instrument.js';
import { camelCase, fileNameOf, ruleNameOf, slugOf } from './names.js';
import { type Entry, registered } from './register.js';
import { type NewInstrument, partsOf, type RuleRequest } from './request.js';
import { ruleSource } from './rule.js';

const vocabulary = '../../src/rule/index.js';
const list = /: readonly Rule\[\] = \[/;

const byHand = (file: string, { name, from }: Entry): Bilingual => ({
  zh: `${file}：请自行加入 import { ${name} } from '${from}' 并列入规则`,
  en: `${file}: add import { ${name} } from '${from}' and list it among the rules`,
});

/** A file with a value listed in it, or a word to the person who has to do it. */
const listed = (root: string, file: string, start: RegExp, entry: Entry, spread = false) => {
  const text = registered(readFileSync(join(root, file), 'utf8'), start, entry, spread);
  return text === undefined
    ? { changes: [], byHand: [byHand(file, entry)] }
    : { changes: [{ path: file, text, edited: true as const }], byHand: [] };
};

const indexSource = (id: string, { name, from }: Entry): string =>
  [
    "import type { Rule } from '../../src/rule/index.js';",
    `import { ${name} } from '${from}';`,
    '',
    `export const ${camelCase(id)}Rules: readonly Rule[] = [${name}];`,
    '',
  ].join('\n');

const changeset = ({ id, title }: RuleRequest): string =>
  `---\n"guiju": minor\n---\n\nA new rule, ${id}: ${title.en} (${title.zh}).\n`;

const nameOf = (root: string, id: string): string => {
  const source = readFileSync(join(root, 'rules', id, 'instrument.ts'), 'utf8');
  return /export const (\w+) = defineInstrument/.exec(source)?.[1] ?? camelCase(id);
};

/** Whether a folder is a clone of this package, in which the law itself is encoded. */
export const isRepository = (root: string): boolean =>
  existsSync(join(root, 'rules/index.ts')) && existsSync(join(root, 'src/rule/index.ts'));

/** What is written for a rule of the law, in a clone of this package. */
export const repositoryPlan = (root: string, request: RuleRequest, made: NewInstrument | undefined): Plan => {
  const { instrument: id = '', article = '' } = partsOf(request.id) ?? {};
  const folder = `rules/${id}`;
  const entry: Entry = { name: ruleNameOf(request), from: `./${fileNameOf(request)}.js` };
  const isNew = !existsSync(join(root, folder, 'instrument.ts'));
  const articles = /^\d+$/.test(article) ? Number(article) : [article];
  const document = instrumentOf(id, made ?? { title: request.title, page: '', first: request.first }, {
    kind: 'departmental-rule',
    articles,
    reviewedOn: request.reviewedOn,
  });
  const instrument = { name: isNew ? camelCase(id) : nameOf(root, id), from: './instrument.js' };
  const hasIndex = existsSync(join(root, folder, 'index.ts'));
  const inFolder = hasIndex
    ? listed(root, `${folder}/index.ts`, list, entry)
    : { changes: [{ path: `${folder}/index.ts`, text: indexSource(id, entry) }], byHand: [] };
  const inCatalogue = hasIndex
    ? { changes: [], byHand: [] }
    : listed(
        root,
        'rules/index.ts',
        /\brules: (?:inOrder\()?\[/,
        { name: `${camelCase(id)}Rules`, from: `./${id}/index.js` },
        true,
      );
  const own: readonly Change[] = [
    ...(isNew ? [{ path: `${folder}/instrument.ts`, text: instrumentSource(id, document, vocabulary) }] : []),
    { path: `${folder}/${fileNameOf(request)}.ts`, text: ruleSource(request, { vocabulary, instrument }) },
    { path: `.changeset/${id}-${article}-${slugOf(request)}.md`, text: changeset(request) },
  ];
  return {
    changes: [...own, ...inFolder.changes, ...inCatalogue.changes],
    byHand: [
      ...inFolder.byHand,
      ...inCatalogue.byHand,
      ...(isNew
        ? [
            {
              zh: `${folder}/instrument.ts：核对 kind、number、issuers 与条文数`,
              en: `${folder}/instrument.ts: hold kind, number, issuers and the number of articles against the text`,
            },
          ]
        : []),
    ],
    next: ['npm run format', 'npm run typecheck', `npm run rules ${id}`, `npm run rules:mutate ${request.id}`],
  };
};
