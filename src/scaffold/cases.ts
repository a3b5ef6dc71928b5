import { addDays } from '../logic/date.js';
import { endOfPeriod } from '../logic/duration.js';
import { fieldAt } from '../manifest/field-index.js';
import { requirementOf } from './condition.js';
import { type Entry, type Facts, factsOf, listOf } from './facts.js';
import type { RuleRequest } from './request.js';

/** A case as it is written down. */
export interface WrittenCase {
  readonly name: string;
  readonly asOf?: string;
  readonly facts: Facts;
  readonly expect: string | Readonly<Record<string, unknown>>;
}

const applying = ({ when }: RuleRequest, value: boolean | null = true): readonly Entry[] =>
  when === undefined ? [] : [[when, value]];

/** Where the duty does not apply, and where it is not known. */
const otherwise = (request: RuleRequest, entries: readonly Entry[], asOf: string | undefined): WrittenCase[] => {
  const { fact, when } = request;
  const list = listOf(fact);
  const at = asOf === undefined ? {} : { asOf };
  return [
    ...(list === undefined
      ? []
      : [{ name: 'the list is empty', ...at, facts: factsOf([[list, []]]), expect: 'not-applicable' }]),
    ...(when === undefined
      ? []
      : [
          {
            name: 'it does not apply',
            ...at,
            facts: factsOf([...entries, ...applying(request, false)]),
            expect: 'not-applicable',
          },
          { name: 'not known whether it applies', ...at, facts: factsOf(entries), expect: 'unknown' },
        ]),
  ];
};

const commencement = (request: RuleRequest, facts: Facts, expect: WrittenCase['expect']): WrittenCase[] => [
  { name: 'the day before', asOf: addDays(request.first, -1), facts, expect: 'upcoming' },
  { name: 'the first day', asOf: request.first, facts, expect },
];

const requirementCases = (request: RuleRequest): readonly WrittenCase[] => {
  const { path, met, unmet } = requirementOf(request);
  const given = applying(request);
  const asOf = request.first > request.reviewedOn ? request.first : undefined;
  const at = asOf === undefined ? {} : { asOf };
  const list = listOf(request.fact);
  const open = given.length > 0 ? factsOf(given) : list === undefined ? {} : factsOf([[list, [{}]]]);
  const broken = factsOf([...given, [path, unmet]]);
  return [
    { name: 'the duty is met', ...at, facts: factsOf([...given, [path, met]]), expect: 'satisfied' },
    { name: 'the duty is not met', ...at, facts: broken, expect: 'violated' },
    { name: 'nothing is known of it', ...at, facts: open, expect: 'unknown' },
    ...otherwise(request, [[path, unmet]], asOf),
    ...commencement(request, broken, 'violated'),
  ];
};

const deadlineCases = (request: RuleRequest): readonly WrittenCase[] => {
  const { fact, from = '', within = '', first } = request;
  const given = applying(request);
  const start = fieldAt(from)?.kind === 'instant' ? `${first}T09:00:00+08:00` : first;
  const dueOn = endOfPeriod(start, within);
  const late = dueOn.includes('T') ? dueOn.replace(':00+08:00', ':01+08:00') : addDays(dueOn, 1);
  const moment = (day: string): string =>
    fieldAt(fact)?.kind === 'instant' && !day.includes('T') ? `${day}T09:00:00+08:00` : day;
  const running: readonly Entry[] = [[from, start]];
  const done = (on: string) => factsOf([...given, ...running, [fact, moment(on)]]);
  const open = factsOf([...given, ...running]);
  return [
    { name: 'done in time', asOf: late, facts: done(dueOn), expect: { outcome: 'satisfied', dueOn } },
    { name: 'done too late', asOf: late, facts: done(late), expect: { outcome: 'violated', dueOn } },
    { name: 'not yet, the time runs', asOf: dueOn, facts: open, expect: { outcome: 'pending', dueOn } },
    { name: 'not known, the time is over', asOf: late, facts: open, expect: 'unknown' },
    {
      name: 'not known when it began',
      asOf: late,
      facts: factsOf([...given, [fact, moment(dueOn)]]),
      expect: 'unknown',
    },
    ...otherwise(request, running, late),
    ...commencement(request, open, 'pending'),
  ];
};

const recurringCases = (request: RuleRequest): readonly WrittenCase[] => {
  const { fact, every = '', first } = request;
  const given = applying(request);
  const dueOn = endOfPeriod(first, every);
  const late = addDays(dueOn, 1);
  const last: readonly Entry[] = [[fact, first]];
  const facts = factsOf([...given, ...last]);
  const list = listOf(fact);
  const open = given.length > 0 ? factsOf(given) : list === undefined ? {} : factsOf([[list, [{}]]]);
  return [
    { name: 'on the last day', asOf: dueOn, facts, expect: { outcome: 'pending', dueOn } },
    { name: 'a day late', asOf: late, facts, expect: { outcome: 'violated', dueOn } },
    { name: 'not known when it was last done', asOf: late, facts: open, expect: 'unknown' },
    ...otherwise(request, last, late),
    ...commencement(request, facts, 'pending'),
  ];
};

const makers = { requirement: requirementCases, deadline: deadlineCases, recurring: recurringCases } as const;

/** The cases that the rule tester demands: every outcome, both sides of a number, the day before and the first day. */
export const casesOf = (request: RuleRequest): readonly WrittenCase[] => makers[request.kind](request);
