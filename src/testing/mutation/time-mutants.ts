import type { Rule, Within } from '../../rule/rule.js';

const longer = (within: Within, by: number): Within =>
  typeof within === 'string'
    ? within.replace(/\d+/, (digits) => String(Number(digits) + by))
    : { workingDays: within.workingDays + by };

const shown = (within: Within): string => (typeof within === 'string' ? within : `${within.workingDays} working days`);

/** The rule with its deadline or its period one unit longer or shorter, or without the fact that says it was not done. */
export const timeMutants = (rule: Rule): readonly { readonly mutation: string; readonly mutant: Rule }[] => {
  const { deadline, recurs } = rule;
  const moved = [1, -1].flatMap((by) => {
    const within = deadline && longer(deadline.within, by);
    const every = recurs && longer(recurs.every, by);
    return [
      ...(deadline && within
        ? [{ mutation: `the time becomes ${shown(within)}`, mutant: { ...rule, deadline: { ...deadline, within } } }]
        : []),
      ...(recurs && typeof every === 'string'
        ? [{ mutation: `the period becomes ${every}`, mutant: { ...rule, recurs: { ...recurs, every } } }]
        : []),
    ];
  });
  const { done: _, ...open } = deadline ?? {};
  const { done: __, ...again } = recurs ?? {};
  return [
    ...moved,
    ...(deadline?.done && 'from' in open ? [{ mutation: 'done is dropped', mutant: { ...rule, deadline: open } }] : []),
    ...(recurs?.done && 'every' in again ? [{ mutation: 'done is dropped', mutant: { ...rule, recurs: again } }] : []),
  ];
};
