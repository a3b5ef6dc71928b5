import type { Report } from '../../src/evaluate/report.js';
import { domainWords, outcomeMarks, outcomeWords, severityWords } from '../../src/report/words.js';
import type { Outcome } from '../../src/rule/outcome.js';
import type { Bilingual } from '../../src/text.js';
import { say } from '../locale.js';
import type { Settings } from '../settings.js';
import { words } from '../words.js';
import { h, labelled } from './dom.js';

const outcomes = Object.entries(outcomeWords).flatMap(([name, text]) => {
  const outcome = isOutcome(name) ? name : undefined;
  return outcome === undefined ? [] : [{ outcome, text }];
});

function isOutcome(name: string): name is Outcome {
  return Object.hasOwn(outcomeWords, name);
}

const choice = (
  label: Bilingual,
  id: string,
  options: Readonly<Record<string, Bilingual>>,
  change: (value: string) => void,
) => {
  const select = h('select', { change: () => change(select.value) }, [
    h('option', { value: '' }, [say(words.any)]),
    ...Object.entries(options).map(([value, text]) => h('option', { value }, [say(text)])),
  ]);
  return { select, element: labelled(say(label), select, id) };
};

/** The choice of what is shown: a button with its number for each outcome, the severity, the domain. */
export const filters = (change: (settings: Partial<Settings>) => void) => {
  let now: readonly Outcome[] = [];
  const chips = new Map(
    outcomes.map(({ outcome, text }) => {
      const count = h('span', { class: 'count' });
      const chip = h('button', { type: 'button', class: `chip ${outcome}`, 'aria-pressed': 'false' }, [
        h('span', { 'aria-hidden': 'true' }, [outcomeMarks[outcome]]),
        ` ${say(text)} `,
        count,
      ]);
      chip.addEventListener('click', () => {
        const on = now.includes(outcome);
        change({ outcomes: on ? now.filter((one) => one !== outcome) : [...now, outcome] });
      });
      return [outcome, { chip, count }] as const;
    }),
  );
  const severity = choice(words.severity, 'by-severity', severityWords, (value) => change({ severity: value }));
  const domain = choice(words.domain, 'by-domain', domainWords, (value) => change({ domain: value }));
  const element = h('div', { class: 'filters', role: 'group', 'aria-label': say(words.results) }, [
    h(
      'div',
      { class: 'chosen', role: 'group', 'aria-label': say(words.outcome) },
      [...chips.values()].map(({ chip }) => chip),
    ),
    h('div', { class: 'row' }, [severity.element, domain.element]),
  ]);
  const show = ({ counts }: Report, settings: Settings): void => {
    now = settings.outcomes;
    for (const [outcome, { chip, count }] of chips) {
      count.textContent = String(counts[outcome]);
      chip.setAttribute('aria-pressed', String(now.includes(outcome)));
      chip.hidden = counts[outcome] === 0 && (outcome === 'error' || outcome === 'waived' || outcome === 'upcoming');
    }
    severity.select.value = settings.severity;
    domain.select.value = settings.domain;
  };
  return { element, show };
};
