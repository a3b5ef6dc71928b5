import { isDuration } from '../logic/duration.js';
import type { FieldKind } from '../manifest/field.js';
import { type Field, fieldAt, fieldIndex } from '../manifest/field-index.js';
import { nearest } from '../manifest/problem.js';
import type { Bilingual } from '../text.js';
import { listOf } from './facts.js';
import type { RuleKind, RuleRequest } from './request.js';

const kindsFor: Readonly<Record<RuleKind, readonly FieldKind[]>> = {
  requirement: ['measure', 'flag', 'count', 'choice', 'choices'],
  deadline: ['date', 'instant'],
  recurring: ['date'],
};

/** The fields that a kind of rule can be about. */
export const fieldsFor = (kind: RuleKind): readonly Field[] =>
  [...fieldIndex().values()].filter((field) => kindsFor[kind].includes(field.kind) && !field.meta.descriptive);

const shown = 5;

const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[^A-Za-z]+|(?=[A-Z])/)
    .map((word) => word.toLowerCase().slice(0, 5))
    .filter((word) => word.length > 2);

/** Fact paths that are near to what was typed: almost the same letters, or the same words. */
export const nearestFacts = (typed: string): readonly string[] => {
  const paths = [...fieldIndex().values()].filter(({ meta }) => !meta.descriptive).map(({ path }) => path);
  const near = nearest(typed, paths);
  const words = wordsOf(typed);
  const scored = paths
    .map((path) => ({ path, score: wordsOf(path).filter((word) => words.includes(word)).length }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.path.length - b.path.length);
  return [...new Set([...(near === undefined ? [] : [near]), ...scored.map(({ path }) => path)])].slice(0, shown);
};

const absent = (option: string, path: string): Bilingual => {
  const near = nearestFacts(path).join(', ');
  return {
    zh: `${option}：没有名为 “${path}” 的事实${near === '' ? '' : `，相近的有 ${near}`}`,
    en: `${option}: there is no fact "${path}"${near === '' ? '' : `; near to it: ${near}`}`,
  };
};

const ofKind = (option: string, path: string, wanted: readonly FieldKind[]): readonly Bilingual[] => {
  const found = fieldAt(path);
  if (found === undefined) return [absent(option, path)];
  if (wanted.includes(found.kind)) return [];
  const kinds = wanted.join(', ');
  return [
    {
      zh: `${option}：“${path}” 是 ${found.kind}，应为 ${kinds} 之一`,
      en: `${option}: "${path}" is a ${found.kind}, expected one of ${kinds}`,
    },
  ];
};

const valueProblems = ({ fact, value }: RuleRequest): readonly Bilingual[] => {
  const field = fieldAt(fact);
  const known = Object.keys(field?.values ?? {});
  switch (field?.kind) {
    case 'count':
      return value !== undefined && Number(value) >= 1 && (Number.isInteger(Number(value)) || !field.whole)
        ? []
        : [{ zh: '--value：应为至少是 1 的数', en: `--value: a number of 1 or more is needed for "${fact}"` }];
    case 'choice':
    case 'choices': {
      if (value !== undefined && known.includes(value)) return [];
      const list = known.join(', ');
      return [{ zh: `--value：应为 ${list} 之一`, en: `--value: one of ${list} is needed for "${fact}"` }];
    }
    default:
      return [];
  }
};

const durationProblem = (option: string, value: string | undefined, hours: boolean): readonly Bilingual[] => {
  if (value !== undefined && isDuration(value) && /[1-9]/.test(value) && (hours || !value.includes('T'))) return [];
  const example = hours ? 'P30D, P6M, PT4H' : 'P30D, P6M, P1Y';
  return [{ zh: `${option}：应为期间，如 ${example}`, en: `${option}: a span is needed, such as ${example}` }];
};

const deadlineProblems = ({ fact, from, within }: RuleRequest): readonly Bilingual[] => {
  if (from === undefined)
    return [{ zh: '--from：期限自何日起算', en: '--from: the day or moment from which the time runs is needed' }];
  const kind = fieldAt(fact)?.kind;
  return [
    ...ofKind('--from', from, kind === 'instant' ? ['instant'] : ['date']),
    ...durationProblem('--within', within, kind === 'instant'),
  ];
};

const loopProblems = ({ fact, from, when }: RuleRequest): readonly Bilingual[] => {
  const list = listOf(fact) ?? '';
  return [from, when].flatMap((path) => {
    const other = path === undefined ? undefined : listOf(path);
    if (path === undefined || other === undefined || `${list}[]`.startsWith(`${other}[]`)) return [];
    return [
      {
        zh: `“${path}” 与 “${fact}” 不在同一列表中`,
        en: `"${path}" is not a fact of the list of "${fact}"`,
      },
    ];
  });
};

/** What is wrong with the facts that a new rule is to read. */
export const factProblems = (request: RuleRequest): readonly Bilingual[] => {
  const { kind, fact, when, every } = request;
  const problems = [
    ...ofKind('--fact', fact, kindsFor[kind]),
    ...(when === undefined ? [] : ofKind('--when', when, ['flag'])),
    ...(kind === 'deadline' ? deadlineProblems(request) : []),
    ...(kind === 'recurring' ? durationProblem('--every', every, false) : []),
  ];
  return problems.length > 0 ? problems : [...valueProblems(request), ...loopProblems(request)];
};
