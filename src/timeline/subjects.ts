import type { Finding } from '../evaluate/report.js';
import type { TimelineState, TimelineSubject } from './event.js';

/** The findings of one rule on a day. */
export interface Observed {
  readonly on: string;
  readonly findings: readonly Finding[];
}

const stateOf = (on: string, { outcome, message, missing }: Finding): TimelineState => ({
  on,
  outcome,
  message,
  missing,
});

const at = ({ findings }: Observed, subject: string): Finding | undefined =>
  findings.find((finding) => finding.subject === subject) ?? findings.find((finding) => finding.subject === '');

/** Every subject of one rule with its state before and after; where either side is about elements, for each of them. */
export const pairSubjects = (before: Observed, after: Observed): readonly TimelineSubject[] => {
  const all = [...before.findings, ...after.findings];
  const pointers = [...new Set(all.map(({ subject }) => subject))];
  const elements = pointers.filter((pointer) => pointer !== '');
  return (elements.length > 0 ? elements : pointers).map((subject) => {
    const then = at(before, subject);
    const now = at(after, subject);
    const name = now?.subjectName ?? then?.subjectName;
    return {
      subject,
      ...(name !== undefined && { subjectName: name }),
      ...(then && { before: stateOf(before.on, then) }),
      ...(now && { after: stateOf(after.on, now) }),
    };
  });
};

const isOpen = (state: TimelineState | undefined): boolean => state !== undefined && state.outcome !== 'not-applicable';

/** Whether a subject is not known to be outside the rule; before its first day a rule cannot say that of elements. */
export const isConcerned = ({ before, after }: TimelineSubject): boolean =>
  before?.outcome === 'upcoming' ? isOpen(after) : isOpen(before) || isOpen(after);

/** Whether the outcome is another one after it. */
export const isMoved = ({ before, after }: TimelineSubject): boolean => before?.outcome !== after?.outcome;
