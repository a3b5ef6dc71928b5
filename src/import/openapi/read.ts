import { own, pointerOf, readKeys } from '../../pointer.js';
import { inlineFacts, joinedOrRefused } from '../declared.js';
import { ImportError, type ImportProblem } from '../error.js';
import type { ImportPlace } from '../fact.js';
import type { Found, ImportNote } from '../imported.js';
import { placeIn, problemAt, type SourceDocument } from '../source.js';
import { type Branch, branch, leaf, type Tree } from '../tree.js';
import { type Mark, markOf } from './marks.js';
import { walkOpenApi } from './walk.js';

const byPlace = ({ from: a }: Mark, { from: b }: Mark): number => a.line - b.line || a.column - b.column;

const marksIn = (
  document: SourceDocument,
): { readonly marks: readonly Mark[]; readonly notes: readonly ImportNote[] } => {
  const marks: Mark[] = [];
  const problems: ImportProblem[] = [];
  const lost = walkOpenApi(document.value, ({ value, pointer }) => {
    try {
      const mark = markOf(value, (key) => placeIn(document, pointerOf(pointer, [key])));
      if (mark !== undefined) marks.push(mark);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      problems.push(...error.problems);
    }
  });
  if (problems.length > 0) throw new ImportError(problems);
  const notes = lost.map(
    ({ pointer, ref, outside }): ImportNote => ({
      message: outside
        ? { zh: `未读取其他文件：${ref}`, en: `another file is not read: ${ref}` }
        : { zh: `引用没有目标：${ref}`, en: `the reference leads nowhere: ${ref}` },
      from: placeIn(document, pointerOf(pointer, ['$ref'])),
    }),
  );
  return { marks: marks.sort(byPlace), notes };
};

/** A list that is not whole would deny what it lacks: one mark without a category leaves the categories unknown. */
const purposeTree = (id: string, marks: readonly Mark[]): Tree => {
  const from: readonly ImportPlace[] = marks.map((mark) => mark.from);
  const categories = [...new Set(marks.flatMap((mark) => mark.categories))].sort();
  const isWhole = marks.every((mark) => mark.categories.length > 0);
  return branch([
    ['id', leaf(id, from.slice(0, 1))],
    ...(isWhole ? [['categories', leaf(categories, from)] as const] : []),
  ]);
};

/** What the marks say: that personal information is processed, and of which kinds for which purpose. */
const personalData = (marks: readonly Mark[], title: string): Branch => {
  const [first] = marks;
  if (first === undefined) return branch([]);
  const purposes = [...new Set(marks.map(({ purpose }) => purpose ?? title))];
  const items = purposes.map((id) =>
    purposeTree(
      id,
      marks.filter(({ purpose }) => (purpose ?? title) === id),
    ),
  );
  return branch([
    [
      'personalData',
      branch([
        ['processed', leaf(true, [first.from])],
        ['purposes', { kind: 'list', items }],
      ]),
    ],
  ]);
};

const uncategorised = (marks: readonly Mark[]): readonly ImportNote[] =>
  marks
    .filter(({ categories }) => categories.length === 0)
    .map(({ from }) => ({
      message: {
        zh: '标为个人信息，但未说明种类，该目的的种类因此未知：可写 x-personal-data: contact',
        en: 'marked as personal, and not of which kind: the kinds of its purpose stay unknown; x-personal-data: contact would say it',
      },
      from,
    }));

const declared = (document: SourceDocument): Branch =>
  [['x-guiju'], ['info', 'x-guiju']].reduce<Branch>((all, keys) => {
    const value = readKeys(document.value, keys);
    if (value === undefined) return all;
    const base = pointerOf('', keys);
    return joinedOrRefused(
      all,
      inlineFacts(value, (pointer) => placeIn(document, `${base}${pointer}`)),
    );
  }, branch([]));

/** Reads an OpenAPI document of version 3: facts under `x-guiju`, and what is marked as personal information. */
export const readOpenApi = (document: SourceDocument): Found => {
  const version = own(document.value, 'openapi');
  if (typeof version !== 'string' || !version.startsWith('3.'))
    throw new ImportError([
      problemAt(
        placeIn(document, ''),
        'unknown-source',
        '需要 OpenAPI 3.x 文档',
        'an OpenAPI document of version 3 is needed',
      ),
    ]);
  const title = readKeys(document.value, ['info', 'title']);
  const { marks, notes } = marksIn(document);
  const found = personalData(marks, typeof title === 'string' && title !== '' ? title : 'api');
  return { tree: joinedOrRefused(declared(document), found), notes: [...notes, ...uncategorised(marks)] };
};
