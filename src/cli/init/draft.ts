import type { Interview } from '../../interview/interview.js';
import { fieldAt, parametersOf } from '../../manifest/field-index.js';
import type { Locale } from '../../text.js';
import { askedAt, formOf } from '../ask/asked.js';
import { pointerOfPath } from '../ask/given.js';
import type { Archetype } from './archetype.js';
import { type Entry, sectionLines } from './tree.js';

/** What is known of a service before its manifest is written. */
export interface Known {
  readonly archetype: Archetype;
  /** What the person said, by path. */
  readonly said: ReadonlyMap<string, unknown>;
  /** What follows from the kind of service and was not said otherwise, by path. */
  readonly meant: ReadonlyMap<string, unknown>;
}

/** How many questions of the catalogue are left in the manifest at most. */
const most = 30;

const words = {
  zh: {
    head: (kind: string) => [
      `${kind}的清单。写出已知的事实；不知道的不写：缺失即未知，绝不等于“否”。`,
      '每一行 “# 键: # 问题” 是一个待回答的问题：去掉行首的 “# ” 并在冒号后写上答案，或者运行 guiju ask 逐一回答。',
      '只有注释的分节不表示任何事实；若以后写 extends，请删去这样的分节，否则它会遮住被继承文件中的同名分节。',
    ],
    meant: '由服务类型得出，请确认',
  },
  en: {
    head: (kind: string) => [
      `${kind}. State what is known and leave out what is not: absent means unknown, never no.`,
      'Each line "# key: # question" is open: take the "# " in front away and write the answer after the colon,',
      'or let guiju ask put the questions, those that settle most first.',
      'A section with nothing but comments says nothing; should this file get "extends", delete such sections, or they',
      'hide what the extended file says there.',
    ],
    meant: 'from the kind of service: please confirm',
  },
} as const;

const measureForm = (path: string): string => {
  const counted = parametersOf(path).filter(({ kind }) => kind === 'count');
  const more = counted.map(({ path: one }) => `, ${one.split('.').at(-1)}: 6`);
  return `true / false${more.length === 0 ? '' : ` / { inPlace: true${more.join('')} }`}`;
};

const questionOf = (path: string, locale: Locale): string => {
  const asked = askedAt(pointerOfPath(path));
  if (asked === undefined) return '';
  const text = asked.text[locale];
  const form = fieldAt(path)?.kind === 'measure' ? measureForm(path) : formOf(asked, locale);
  if (form === '' || /空列表|empty list/.test(text)) return text;
  return `${text}${locale === 'zh' ? '：' : ': '}${form}`;
};

const suggestionPath = (path: string): string => path.replace(/\.inPlace$/, '');

const suggestions = ({ questions }: Interview, { archetype, said, meant }: Known): readonly string[] => {
  const ranked = questions.map(({ path }) => path).filter((path) => !path.includes('[]'));
  const all = [...archetype.asks, ...ranked.slice(0, most)].map(suggestionPath);
  const known = [...said.keys(), ...meant.keys()].map(suggestionPath);
  const near = (path: string): boolean =>
    known.some((one) => one === path || one.startsWith(`${path}.`) || path.startsWith(`${one}.`));
  return [...new Set(all)].filter((path) => !near(path));
};

/** The text of a first manifest. */
export const draftText = (known: Known, state: Interview, locale: Locale, schema: string | undefined): string => {
  const { archetype, said, meant } = known;
  const { head, meant: note } = words[locale];
  const entries: readonly Entry[] = [
    ...[...said].map(([path, value]) => ({ path, value, comment: '' })),
    ...[...meant].map(([path, value]) => ({ path, value, comment: note })),
    ...suggestions(state, known).map((path) => ({ path, comment: questionOf(path, locale) })),
  ];
  const lines = [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`]),
    ...head(archetype[locale]).map((line) => `# ${line}`),
    'guiju: 1',
    ...sectionLines(entries, locale).flatMap((section) => ['', ...section]),
  ];
  return `${lines.join('\n')}\n`;
};
