import { china } from '../../rules/index.js';
import { plusTime } from '../../src/logic/date.js';
import { rulePlace } from '../../src/pages/place.js';
import { isQuiet, kindWords } from '../../src/report/timeline-text.js';
import { outcomeWords } from '../../src/report/words.js';
import type { TimelineEvent, TimelineSubject } from '../../src/timeline/event.js';
import { timeline } from '../../src/timeline/timeline.js';
import type { Result } from '../check.js';
import { say } from '../locale.js';
import { words } from '../words.js';
import { type Child, h } from './dom.js';

const years = 2;

const outcome = (state: TimelineSubject['before']): Child =>
  state !== undefined && h('span', { class: `outcome ${state.outcome}` }, [say(outcomeWords[state.outcome])]);

const stands = ({ before, after, subjectName }: TimelineSubject): HTMLElement => {
  const moved = before !== undefined && after !== undefined && before.outcome !== after.outcome;
  return h('span', { class: 'stands' }, [
    subjectName !== undefined && `[${subjectName}] `,
    ...(moved ? [outcome(before), ' → ', outcome(after)] : [outcome(after ?? before)]),
  ]);
};

const entry = (event: TimelineEvent): HTMLElement => {
  const { kind, title, rule, citation, repeat, subjects } = event;
  const cited = citation.after ?? citation.before;
  return h('li', {}, [
    h('span', { class: 'kind' }, [say(kindWords[kind])]),
    ' ',
    h('a', { href: rulePlace(rule), target: '_blank' }, [say(title)]),
    ' ',
    ...(repeat === undefined ? subjects.slice(0, 3).map(stands) : []),
    h('small', {}, [cited !== undefined && say(cited.text)]),
  ]);
};

const day = (date: string, events: readonly TimelineEvent[]): HTMLElement => {
  const loud = events.filter((event) => !isQuiet(event));
  const quiet = events.length - loud.length;
  return h('section', {}, [
    h('h3', {}, [h('time', { datetime: date }, [date])]),
    h('ul', { class: 'plain' }, [
      ...loud.map(entry),
      quiet > 0 && h('li', { class: 'quiet' }, [say(words.quietChanges(quiet))]),
    ]),
  ]);
};

/** What comes for the service in the two years after the as-of day, by its days. */
export const timelineView = () => {
  const element = h('div', { class: 'timeline' });
  let shown: Result | undefined;
  const show = (result: Result): void => {
    if (shown === result) return;
    shown = result;
    const { manifest, asOf, positions } = result;
    const to = plusTime(asOf, years, 'year');
    const { events } = timeline(manifest, china, { from: asOf, to, positions });
    const days = [...new Set(events.map(({ date }) => date))];
    element.replaceChildren(
      h('p', { class: 'quiet' }, [say(words.range(asOf, to))]),
      ...(days.length === 0 ? [h('p', {}, [say(words.noEvents)])] : []),
      ...days.map((date) =>
        day(
          date,
          events.filter((event) => event.date === date),
        ),
      ),
    );
  };
  return { element, show };
};
