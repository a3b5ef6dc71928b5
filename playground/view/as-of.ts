import { isDateText, isDay } from '../../src/logic/date.js';
import type { LawDay } from '../days.js';
import { say } from '../locale.js';
import { words } from '../words.js';
import { button, h, labelled } from './dom.js';

/** The choice of the day whose law is applied: a slider over the days on which the law changes, and any other day. */
export const asOfControl = (days: readonly LawDay[], today: string, change: (asOf: string) => void) => {
  const date = h('input', { type: 'date', min: days[0]?.day, max: '2099-12-31' });
  const slider = h('input', {
    type: 'range',
    min: '0',
    max: String(days.length - 1),
    step: '1',
    id: 'as-of-slider',
    'aria-label': say(words.asOfSlider),
  });
  const note = h('p', { class: 'quiet note' });
  const indexOf = (asOf: string): number =>
    Math.max(
      0,
      days.findLastIndex(({ day }) => day <= asOf),
    );

  const show = (asOf: string): void => {
    const index = indexOf(asOf);
    const at = days[index];
    const titles = at?.day === asOf ? at.titles.map(say) : [];
    const text = say(titles.length > 0 ? words.begins(titles) : words.nothingNew(asOf));
    date.value = asOf;
    slider.value = String(index);
    slider.setAttribute('aria-valuetext', `${asOf} ${text}`);
    note.textContent = text;
    earlier.disabled = index === 0;
    later.disabled = index === days.length - 1;
  };
  const choose = (asOf: string): void => {
    show(asOf);
    change(asOf);
  };
  const step = (by: number): void => {
    const next = days[indexOf(date.value) + by];
    if (next !== undefined) choose(next.day);
  };
  const earlier = button('‹', () => step(-1), { 'aria-label': say(words.earlier), title: say(words.earlier) });
  const later = button('›', () => step(1), { 'aria-label': say(words.later), title: say(words.later) });
  date.addEventListener('change', () => {
    if (isDateText(date.value) && isDay(date.value)) choose(date.value);
  });
  slider.addEventListener('input', () => choose(days[Number(slider.value)]?.day ?? today));
  const element = h('div', { class: 'as-of' }, [
    h('div', { class: 'row' }, [
      labelled(say(words.asOf), date, 'as-of'),
      button(say(words.today), () => choose(today)),
      h('span', { class: 'slide' }, [earlier, slider, later]),
    ]),
    note,
  ]);
  return { element, show };
};
