import { addDays, isDayText } from '../../logic/date.js';
import { walk } from '../../logic/walk.js';
import { fieldAt } from '../../manifest/field-index.js';
import { mergeManifests } from '../../manifest/read/merge.js';
import { isMap } from '../../pointer.js';

/** Facts of a manifest as they are written, and the day or moment at which they are judged. */
export interface Candidate {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly asOf: string;
}

const asFacts = (value: unknown): Readonly<Record<string, unknown>> => (isMap(value) ? value : {});

/** The literals with which a path is compared somewhere in some conditions. */
const literalsAt = (path: string, nodes: readonly unknown[]): readonly unknown[] => {
  const found: unknown[] = [];
  for (const node of nodes)
    walk(node, (_, args) => {
      const near = args.some((arg) => isMap(arg) && JSON.stringify(arg).includes(`"${path}"`));
      if (!near) return;
      for (const arg of args.flat()) {
        if (isMap(arg) && 'plusTime' in arg && Array.isArray(arg.plusTime)) found.push(arg.plusTime[0]);
        else found.push(arg);
      }
    });
  return found;
};

const lines = 6;

/** Values that may make a difference at a path: both sides of what it is compared with, its choices, nothing at all. */
const valuesAt = (path: string, nodes: readonly unknown[], asOf: string): readonly unknown[] => {
  const field = fieldAt(path);
  const literals = literalsAt(path, nodes);
  const choices = Object.keys(field?.values ?? {});
  switch (field?.kind) {
    case 'flag':
      return [true, false, null];
    case 'count':
      return [...literals.filter((n) => typeof n === 'number').flatMap((n) => [n - 1, n, n + 1]), 0, null];
    case 'choice':
      return [...choices, null];
    case 'choices':
      return [...choices.map((choice) => [choice]), choices, [], null];
    case 'date':
    case 'instant': {
      const days = [...literals.filter(isDayText), asOf.slice(0, 10)];
      const around = days.flatMap((day) => [-1, 0, 1].map((by) => addDays(day, by)));
      const dates = field.kind === 'date' ? around : around.map((day) => `${day}T12:00:00+08:00`);
      return [...dates, null];
    }
    case 'list':
      return [[], null];
    default:
      return ['a text', null];
  }
};

/** The facts with a value at a path; a path into a list changes each of its elements in turn, then all. */
const withValue = (facts: unknown, keys: readonly string[], value: unknown): readonly unknown[] => {
  const [key, ...rest] = keys;
  if (key === undefined) return [value];
  const map = asFacts(facts);
  if (!key.endsWith('[]')) return withValue(map[key], rest, value).map((below) => ({ ...map, [key]: below }));
  const name = key.slice(0, -2);
  const list: readonly unknown[] = Array.isArray(map[name]) ? map[name] : [{}];
  const each = list.slice(0, lines).map((element) => withValue(element, rest, value)[0]);
  const alone = each.map((changed, at) => list.map((element, i) => (i === at ? changed : element)));
  return [...alone, each, [...list, each[0]]].map((changed) => ({ ...map, [name]: changed }));
};

/** Changes of one fact at a time. */
const oneChanged = (candidate: Candidate, paths: readonly string[], nodes: readonly unknown[]): readonly Candidate[] =>
  paths.flatMap((path) =>
    valuesAt(path, nodes, candidate.asOf).flatMap((value) =>
      withValue(candidate.facts, path.split('.'), value).map((facts) => ({ ...candidate, facts: asFacts(facts) })),
    ),
  );

/**
 * Manifests that may tell two conditions apart, likely ones first: those of the cases on every day that matters, two of
 * them laid over one another, and each with one fact changed.
 */
export function* candidatesOf(
  cases: readonly Candidate[],
  days: readonly string[],
  paths: readonly string[],
  nodes: readonly unknown[],
): Generator<Candidate> {
  yield* cases;
  for (const { facts } of cases) for (const asOf of days) yield { facts, asOf };
  for (const candidate of cases) yield* oneChanged(candidate, paths, nodes);
  for (const lower of cases)
    for (const upper of cases) yield { facts: asFacts(mergeManifests(lower.facts, upper.facts)), asOf: upper.asOf };
}
