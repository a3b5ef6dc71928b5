import { outcomeWords } from '../src/report/words.js';
import type { Checked } from './check.js';
import { say } from './locale.js';
import { h } from './view/dom.js';
import { words } from './words.js';

const quietMs = 700;

const summary = ({ result, problems }: Checked): string => {
  if (result === undefined) return say(words.problems(problems.length));
  const { violated, pending, unknown, review } = result.report.counts;
  const parts = { violated, pending, review, unknown } as const;
  return (['violated', 'pending', 'review', 'unknown'] as const)
    .map((outcome) => `${say(outcomeWords[outcome])} ${parts[outcome]}`)
    .join(say({ zh: '，', en: ', ' }));
};

/** Says what changed to those who do not see it: once one pauses, and only what is new. */
export const announcer = () => {
  const counts = h('div', { role: 'status', class: 'unseen' });
  const message = h('p', { role: 'status', class: 'message' });
  let waiting: number | undefined;
  let said = '';
  const tell = (checked: Checked): void => {
    const text = summary(checked);
    if (text === said) return;
    said = text;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      counts.textContent = text;
    }, quietMs);
  };
  return {
    counts,
    message,
    tell,
    say: (text: string): void => {
      message.textContent = text;
    },
  };
};
