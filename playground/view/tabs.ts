import { say } from '../locale.js';
import { type Settings, tabs } from '../settings.js';
import { words } from '../words.js';
import { h } from './dom.js';

type Tab = Settings['tab'];

const titles = { findings: words.results, questions: words.questions, timeline: words.timeline } as const;

/** Tabs as the ARIA practices have them: arrow keys go from one to the next, one of them is in the order of Tab. */
export const tabList = (panels: Readonly<Record<Tab, HTMLElement>>, change: (tab: Tab) => void) => {
  const parts = tabs.map((tab) => {
    const count = h('span', { class: 'count' });
    const head = h('button', { type: 'button', role: 'tab', id: `tab-${tab}`, 'aria-controls': `panel-${tab}` }, [
      `${say(titles[tab])} `,
      count,
    ]);
    const panel = h('div', { role: 'tabpanel', id: `panel-${tab}`, 'aria-labelledby': `tab-${tab}`, tabindex: '0' }, [
      panels[tab],
    ]);
    head.addEventListener('click', () => change(tab));
    return { tab, head, panel, count };
  });
  const go = (index: number): void => {
    const next = parts[(index + parts.length) % parts.length];
    if (next === undefined) return;
    change(next.tab);
    next.head.focus();
  };
  const list = h(
    'div',
    { class: 'tabs', role: 'tablist', 'aria-label': say(words.views) },
    parts.map(({ head }) => head),
  );
  list.addEventListener('keydown', (event) => {
    const index = parts.findIndex(({ head }) => head === document.activeElement);
    const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: parts.length - 1 }[event.key];
    if (index < 0 || to === undefined) return;
    event.preventDefault();
    go(to);
  });
  const show = (chosen: Tab): void => {
    for (const { tab, head, panel } of parts) {
      head.setAttribute('aria-selected', String(tab === chosen));
      head.tabIndex = tab === chosen ? 0 : -1;
      panel.hidden = tab !== chosen;
    }
  };
  const setCount = (tab: Tab, text: string): void => {
    for (const part of parts) if (part.tab === tab) part.count.textContent = text;
  };
  return { elements: [list, ...parts.map(({ panel }) => panel)], show, setCount };
};
