import type { Finding, Report } from '../../evaluate/report.js';
import { beijingDay } from '../../logic/date.js';

/** A day on which something is or was due, or from which a rule is in force. */
export interface DueDate {
  readonly day: string;
  readonly kind: 'late' | 'soon' | 'later' | 'upcoming';
  readonly days: number;
  readonly finding: Finding;
}

const dayMs = 86_400_000;

/** Days from one day to another; negative when it lies before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);

const dateOf = (finding: Finding): string | undefined => {
  if (finding.outcome === 'upcoming') return finding.inForceFrom;
  return finding.outcome === 'pending' || finding.outcome === 'violated' ? finding.dueOn : undefined;
};

const soon = 60;

/** The dates of a report, earliest first. */
export const datesOf = ({ findings, asOf }: Report): readonly DueDate[] =>
  findings
    .flatMap((finding): readonly DueDate[] => {
      const date = dateOf(finding);
      if (date === undefined) return [];
      const day = beijingDay(date);
      const days = daysBetween(beijingDay(asOf), day);
      const kind =
        finding.outcome === 'upcoming'
          ? 'upcoming'
          : finding.outcome === 'violated'
            ? 'late'
            : days <= soon
              ? 'soon'
              : 'later';
      return [{ day, kind, days, finding }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.finding.rule < b.finding.rule ? -1 : 1));
