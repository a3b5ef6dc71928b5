import { addDays } from '../../logic/date.js';
import type { Deadline, Recurrence, Rule, Within } from '../../rule/rule.js';

const longer = (within: Within, by: number): Within =>
  typeof within === 'string'
    ? within.replace(/\d+/, (digits) => String(Number(digits) + by))
    : { workingDays: within.workingDays + by };

const shown = (within: Within): string => (typeof within === 'string' ? within : `${within.workingDays} working days`);

/** A year without 29 February, in which a month and day can be moved. */
const commonYear = '2001';

/** The recurring duty a step longer or shorter: a unit of its span, or a day of the year. */
const movedRecurrence = (recurs: Recurrence, by: number): readonly [shown: string, recurs: Recurrence] => {
  if (recurs.every !== undefined) {
    const every = recurs.every.replace(/\d+/, (digits) => String(Number(digits) + by));
    return [every, { ...recurs, every }];
  }
  const day = addDays(`${commonYear}-${recurs.eachYear.by}`, by).slice(commonYear.length + 1);
  return [`each year by ${day}`, { ...recurs, eachYear: { by: day } }];
};

const deadlineWithoutDone = ({ done: _, ...rest }: Deadline): Deadline => rest;

const recurrenceWithoutDone = (recurs: Recurrence): Recurrence => {
  if (recurs.every !== undefined) {
    const { done: _, ...rest } = recurs;
    return rest;
  }
  const { done: _, ...rest } = recurs;
  return rest;
};

/** The rule with its deadline or its period one unit longer or shorter, or without the fact that says it was not done. */
export const timeMutants = (rule: Rule): readonly { readonly mutation: string; readonly mutant: Rule }[] => {
  const { deadline, recurs } = rule;
  const moved = [1, -1].flatMap((by) => {
    const within = deadline && longer(deadline.within, by);
    const again = recurs && movedRecurrence(recurs, by);
    return [
      ...(deadline && within
        ? [{ mutation: `the time becomes ${shown(within)}`, mutant: { ...rule, deadline: { ...deadline, within } } }]
        : []),
      ...(again ? [{ mutation: `the period becomes ${again[0]}`, mutant: { ...rule, recurs: again[1] } }] : []),
    ];
  });
  const start = recurs?.startsOn;
  return [
    ...moved,
    ...(deadline?.done
      ? [{ mutation: 'done is dropped', mutant: { ...rule, deadline: deadlineWithoutDone(deadline) } }]
      : []),
    ...(recurs?.done
      ? [{ mutation: 'done is dropped', mutant: { ...rule, recurs: recurrenceWithoutDone(recurs) } }]
      : []),
    ...(recurs && start
      ? [1, -1].map((by) => ({
          mutation: `the duty starts on ${addDays(start, by)}`,
          mutant: { ...rule, recurs: { ...recurs, startsOn: addDays(start, by) } },
        }))
      : []),
  ];
};
