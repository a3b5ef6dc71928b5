import { closest, distance } from 'fastest-levenshtein';
import type * as z from 'zod/mini';
import { pointerOf } from '../pointer.js';
import type { ManifestProblem } from './error.js';
import { fieldsBelow, pathOfName } from './field-index.js';

type Issue = z.core.$ZodIssue;

const typeZh: Readonly<Record<string, string>> = {
  string: '文本',
  number: '数字',
  int: '整数',
  boolean: '是或否（true / false）',
  object: '映射',
  array: '列表',
  date: '日期',
};

const longest = 60;

const clipped = (text: string): string => {
  const plain = text.replaceAll(/\p{Cc}/gu, ' ');
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
};

/** How many problems of a manifest are told at most; the rest is counted. */
export const mostProblems = 100;

/** Stands for the problems that are not told. */
export const moreProblems = (count: number): ManifestProblem => ({
  code: 'more',
  pointer: '',
  message: { zh: `另有 ${count} 个问题未列出`, en: `and ${count} more problems` },
});

/** The problems that are told of those that were found, and how many more there are. */
export const withRest = (told: readonly ManifestProblem[], found: number): readonly ManifestProblem[] =>
  found > told.length ? [...told, moreProblems(found - told.length)] : told;

const typeName = (value: object): string => {
  const name = Object.prototype.toString.call(value).slice('[object '.length, -1);
  return name === 'Object' ? 'a map' : `a ${name}`;
};

const kindOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? typeName(value)
        : typeof value === 'string'
          ? clipped(JSON.stringify(value.slice(0, longest)))
          : typeof value === 'symbol' || typeof value === 'function'
            ? `a ${typeof value}`
            : clipped(String(value));

/** The nearest of some names, where one is near enough to be meant. */
export const nearest = (name: string, names: readonly string[]): string | undefined => {
  if (names.length === 0) return undefined;
  const found = closest(name, [...names]);
  return distance(name, found) <= Math.max(2, Math.floor(name.length / 3)) ? found : undefined;
};

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (v, key) => (typeof v === 'object' && v !== null ? Object.getOwnPropertyDescriptor(v, key)?.value : undefined),
    value,
  );

const factPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (p, key) => (typeof key === 'number' ? `${p}[]` : p === '' ? String(key) : `${p}.${String(key)}`),
    '',
  );

const siblings = (path: readonly PropertyKey[]): readonly string[] => {
  const parent = factPath(path);
  const skipped = parent === '' ? 0 : parent.length + 1;
  return fieldsBelow(parent).map((field) => field.path.slice(skipped));
};

const unknownKey = (path: readonly PropertyKey[], key: string): ManifestProblem => {
  const near = key.length > longest ? undefined : (nearest(key, siblings(path)) ?? pathOfName(key));
  const shown = clipped(key);
  return {
    code: 'unknown-key',
    pointer: pointerOf('', [...path.map(String), key]),
    ...(near !== undefined && { nearest: near }),
    message: {
      zh: `没有名为 “${shown}” 的字段${near === undefined ? '' : `，是否应为 “${near}”`}`,
      en: `there is no field "${shown}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
    },
  };
};

const values = (issue: Issue, path: readonly PropertyKey[], root: unknown): ManifestProblem => {
  const known = 'values' in issue && Array.isArray(issue.values) ? issue.values.map(String) : [];
  const found = at(root, path);
  const near = typeof found === 'string' && found.length <= longest ? nearest(found, known) : undefined;
  return {
    code: 'wrong-value',
    pointer: pointerOf('', path.map(String)),
    ...(near !== undefined && { nearest: near }),
    message: {
      zh: `应为 ${known.join('、')} 之一，实为 ${kindOf(found)}${near === undefined ? '' : `，是否应为 “${near}”`}`,
      en: `expected one of ${known.join(', ')}, found ${kindOf(found)}${near === undefined ? '' : `; did you mean "${near}"?`}`,
    },
  };
};

const plain = (issue: Issue, path: readonly PropertyKey[], root: unknown): ManifestProblem => {
  const pointer = pointerOf('', path.map(String));
  const found = kindOf(at(root, path));
  if (issue.code === 'invalid_type') {
    const hint =
      issue.expected === 'boolean' && /^"(yes|no|on|off|\u662f|\u5426)"$/i.test(found)
        ? ['；YAML 1.2 中请写 true 或 false', '; in YAML 1.2 write true or false']
        : ['', ''];
    return {
      code: 'wrong-type',
      pointer,
      message: {
        zh: `应为${typeZh[issue.expected] ?? issue.expected}，实为 ${found}${hint[0]}`,
        en: `expected ${issue.expected}, found ${found}${hint[1]}`,
      },
    };
  }
  if (issue.code === 'invalid_format' && issue.format === 'regex') {
    return {
      code: 'wrong-value',
      pointer,
      message: { zh: '文本含控制字符', en: 'the text holds control characters' },
    };
  }
  if (issue.code === 'invalid_format') {
    return {
      code: 'wrong-value',
      pointer,
      message: {
        zh:
          issue.format === 'date'
            ? `应为存在的日期，如 2026-11-24，实为 ${found}`
            : `应为带时区的时刻，如 2026-11-24T09:00:00+08:00，实为 ${found}`,
        en:
          issue.format === 'date'
            ? `expected a day that exists, such as 2026-11-24, found ${found}`
            : `expected a moment with its offset, such as 2026-11-24T09:00:00+08:00, found ${found}`,
      },
    };
  }
  const limit =
    issue.code === 'too_small'
      ? [`不得小于 ${issue.minimum}`, `must be at least ${issue.minimum}`]
      : issue.code === 'too_big'
        ? [`不得大于 ${issue.maximum}`, `must be at most ${issue.maximum}`]
        : ['值不合要求', 'has a value that does not fit'];
  return {
    code: 'wrong-value',
    pointer,
    message: { zh: `${limit[0]}，实为 ${found}`, en: `${limit[1]}, found ${found}` },
  };
};

/** The problems that an issue of zod stands for. */
export const problemsOf = (
  issue: Issue,
  root: unknown,
  base: readonly PropertyKey[] = [],
): readonly ManifestProblem[] => {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const told = issue.keys.slice(0, mostProblems).map((key) => unknownKey(path, key));
    return withRest(told, issue.keys.length);
  }
  if (issue.code === 'invalid_union') {
    const value = at(root, path);
    const branch = typeof value === 'object' && value !== null ? issue.errors.at(-1) : undefined;
    if (branch !== undefined) return branch.flatMap((inner) => problemsOf(inner, root, path));
    return [
      {
        code: 'wrong-type',
        pointer: pointerOf('', path.map(String)),
        message: {
          zh: `应为 true、false 或含 inPlace 的映射，实为 ${kindOf(value)}`,
          en: `expected true, false or a map with inPlace, found ${kindOf(value)}`,
        },
      },
    ];
  }
  if (issue.code === 'invalid_value' && path.length === 1 && path[0] === 'guiju') {
    return [
      {
        code: 'missing-version',
        pointer: '/guiju',
        message: { zh: '首先应写明版本：guiju: 1', en: 'the manifest must state its version: guiju: 1' },
      },
    ];
  }
  return [issue.code === 'invalid_value' ? values(issue, path, root) : plain(issue, path, root)];
};
