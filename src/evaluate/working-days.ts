import chineseDays from 'chinese-days';

/** The notice with which the State Council arranged the holidays and make-up days of a year. */
export interface Arrangement {
  readonly year: number;
  /** The number of the notice, where it was held against a copy of it. */
  readonly notice?: string;
}

const firstYear = 2004;

const notices: ReadonlyMap<number, string> = new Map([
  [2023, '国办发明电〔2022〕16号'],
  [2024, '国办发明电〔2023〕7号'],
  [2025, '国办发明电〔2024〕12号'],
  [2026, '国办发明电〔2025〕7号'],
]);

/** The years whose arrangement is published and known here. A working day after the last of them is provisional. */
export const publishedYears = { first: firstYear, last: Math.max(...notices.keys()) } as const;

/**
 * The published arrangements of holidays and make-up days that working days are counted by, oldest first.
 *
 * @example
 * ```ts
 * import { workingDayArrangements } from 'guiju';
 *
 * console.log(workingDayArrangements.at(-1)?.notice); // 国办发明电〔2025〕7号
 * ```
 */
export const workingDayArrangements: readonly Arrangement[] = Object.freeze(
  Array.from({ length: publishedYears.last - firstYear + 1 }, (_, i): Arrangement => {
    const notice = notices.get(firstYear + i);
    return { year: firstYear + i, ...(notice !== undefined && { notice }) };
  }),
);

const dayMs = 86_400_000;
const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A day that was counted in working days. */
export interface CountedDay {
  readonly day: string;
  /** Whether the count runs into a year whose arrangement is not published. */
  readonly provisional: boolean;
}

/** Whether a day is a working day in mainland China: by the published arrangement, else by the day of the week. */
export const isWorkingDay = (day: string): boolean => {
  const year = Number(day.slice(0, 4));
  if (year >= publishedYears.first && year <= publishedYears.last) return chineseDays.isWorkday(day);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
};

/** The day that lies some working days after another one, which is itself not counted. */
export const addWorkingDays = (from: string, count: number): CountedDay => {
  let time = Date.parse(`${from}T00:00:00Z`);
  for (let left = count; left > 0; ) {
    time += dayMs;
    if (isWorkingDay(toDay(time))) left -= 1;
  }
  const day = toDay(time);
  return { day, provisional: Number(day.slice(0, 4)) > publishedYears.last };
};
