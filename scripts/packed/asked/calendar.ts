import chineseDays from 'chinese-days';

/** Whether a day is worked on. */
export const isWorkday = (day: string): boolean => chineseDays.isWorkday(day);
