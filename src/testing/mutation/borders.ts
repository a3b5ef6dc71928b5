import { addDays } from '../../logic/date.js';

interface Span {
  readonly from: string;
  readonly until?: string;
}

/** Periods with one border moved by a day. */
export type Moved<P> = readonly [what: string, periods: readonly P[]];

/** Each first day a day later and earlier, the end of the period before along with it; and the last day of all. */
export const movedBorders = <P extends Span>(periods: readonly P[]): readonly Moved<P>[] => {
  const moved = (at: number, by: number): readonly P[] =>
    periods.map((period, i) => {
      if (i === at) return { ...period, from: addDays(period.from, by) };
      return i === at - 1 && period.until !== undefined ? { ...period, until: addDays(period.until, by) } : period;
    });
  const last = periods.at(-1);
  const end = last?.until;
  return [
    ...periods.flatMap(({ from }, i) =>
      [1, -1].map((by): Moved<P> => [`the period from ${from} begins on ${addDays(from, by)}`, moved(i, by)]),
    ),
    ...(last === undefined || end === undefined
      ? []
      : [1, -1].map(
          (by): Moved<P> => [
            `the period from ${last.from} ends on ${addDays(end, by)}`,
            [...periods.slice(0, -1), { ...last, until: addDays(end, by) }],
          ],
        )),
  ];
};
