import chineseDays from 'chinese-days';

/** The years whose arrangement of holidays and make-up days the State Council had published. */
export const publishedYears = { first: 2004, last: 2026 } as const;

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
