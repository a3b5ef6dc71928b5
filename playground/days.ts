import { china } from '../rules/index.js';
import { lawCalendar } from '../src/report/law/calendar.js';
import type { Bilingual } from '../src/text.js';

/** A day on which the law changes, with the titles of the texts that come into force. */
export interface LawDay {
  readonly day: string;
  readonly titles: readonly Bilingual[];
}

/** The days on which the law of the catalogue changes, and a day that counts as today. */
export const lawDays = (today: string): readonly LawDay[] => {
  const days = new Map<string, Bilingual[]>([[today, []]]);
  for (const change of lawCalendar(china)) {
    const titles = days.get(change.on) ?? [];
    if (change.kind === 'document-begins') titles.push(change.document.title);
    days.set(change.on, titles);
  }
  return [...days].map(([day, titles]) => ({ day, titles })).sort((a, b) => (a.day < b.day ? -1 : 1));
};
