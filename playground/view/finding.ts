import type { Finding, LocatedFact, LocatedMissing } from '../../src/evaluate/report.js';
import { askedField, fieldAt } from '../../src/manifest/field-index.js';
import { articleAnchor } from '../../src/pages/anchor.js';
import { fieldPlace, instrumentPlace, rulePlace } from '../../src/pages/place.js';
import { shownPointer } from '../../src/pointer.js';
import { dateText, leftText } from '../../src/report/due.js';
import { labels, outcomeMarks, outcomeWords, severityWords } from '../../src/report/words.js';
import type { Citation } from '../../src/rule/citation.js';
import { say } from '../locale.js';
import { words } from '../words.js';
import { button, type Child, h } from './dom.js';

/** What a finding can ask the page to do. */
export interface FindingActs {
  readonly goTo: (line: number, column: number) => void;
  /** The advice for a finding, as buttons that apply it. */
  readonly advice: (finding: Finding) => readonly Child[];
}

const valueText = ({ path, value }: LocatedFact): string => {
  if (typeof value === 'boolean') return say(value ? words.yes : words.no);
  const meaning = typeof value === 'string' ? fieldAt(path)?.values?.[value] : undefined;
  if (meaning !== undefined) return say(meaning);
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

const where = ({ position }: LocatedFact | LocatedMissing, { goTo }: FindingActs): Child =>
  position !== undefined &&
  button(say(words.line).replace('{}', String(position.line)), () => goTo(position.line, position.column), {
    class: 'link',
  });

const named = (path: string): string => {
  const field = askedField(path);
  return field === undefined ? path : say(field.meta);
};

const fact = (one: LocatedFact | LocatedMissing, acts: FindingActs): HTMLElement =>
  h('li', {}, [
    h('a', { href: fieldPlace(one.path), target: '_blank' }, [named(one.path)]),
    'value' in one && h('strong', {}, [say({ zh: '：', en: ': ' }), valueText(one)]),
    ' ',
    h('code', {}, [shownPointer(one.pointer)]),
    ' ',
    where(one, acts),
  ]);

const cited = (citation: Citation): HTMLElement =>
  h('a', { href: `${instrumentPlace(citation.instrument)}#${articleAnchor(citation)}`, target: '_blank' }, [
    say(citation.text),
  ]);

const part = (label: { zh: string; en: string }, ...content: readonly Child[]): Child =>
  content.some((child) => child !== undefined && child !== false) &&
  h('div', {}, [h('dt', {}, [say(label)]), h('dd', {}, content)]);

const list = (items: readonly HTMLElement[]): Child => items.length > 0 && h('ul', { class: 'plain' }, items);

const due = (finding: Finding): string | undefined => {
  const { outcome, inForceFrom, dueOn } = finding;
  if (outcome === 'upcoming' && inForceFrom !== undefined) return inForceFrom;
  if (dueOn === undefined || (outcome !== 'pending' && outcome !== 'violated')) return undefined;
  return `${say(dateText(dueOn))} · ${say(leftText(finding))}`;
};

const inert: ReadonlySet<Finding['outcome']> = new Set(['satisfied', 'not-applicable']);

/** What is behind a finding: why, with which facts, by which article, and what to do. */
export const findingBody = (finding: Finding, acts: FindingActs): HTMLElement => {
  const { duty, message, remedy, facts, missing, citation, also, penalty, note, rule, outcome, error } = finding;
  const advice = acts.advice(finding);
  return h('dl', {}, [
    part(labels.duty, say(duty)),
    part(labels.why, say(message), error !== undefined && ` ${error.message}`),
    part(labels.remedy, !inert.has(outcome) && say(remedy)),
    part(words.advice, ...advice),
    part(labels.due, due(finding)),
    part(labels.provision, cited(citation), ...also.flatMap((one) => [h('br', {}), cited(one)])),
    part(labels.penalty, !inert.has(outcome) && penalty !== undefined && say(penalty.text)),
    part(labels.facts, list(facts.map((one) => fact(one, acts)))),
    part(labels.missing, list(missing.map((one) => fact(one, acts)))),
    part(labels.note, note !== undefined && h('span', { lang: 'en' }, [note])),
    part(
      labels.rule,
      h('a', { href: rulePlace(rule), target: '_blank' }, [say(words.rulePage)]),
      ' ',
      h('code', {}, [rule]),
    ),
  ]);
};

/** The line of a finding. */
export const findingHead = (finding: Finding): readonly Child[] => {
  const { outcome, title, subjectName, severity, citation } = finding;
  const day = due(finding);
  return [
    h('span', { class: `outcome ${outcome}` }, [
      h('span', { 'aria-hidden': 'true' }, [outcomeMarks[outcome], ' ']),
      say(outcomeWords[outcome]),
    ]),
    ' ',
    h('span', { class: 'title' }, [say(title), subjectName !== undefined && ` [${subjectName}]`]),
    h('small', {}, [
      [say(citation.text), severity === 'error' ? undefined : say(severityWords[severity]), day]
        .filter((text) => text !== undefined)
        .join(' · '),
    ]),
  ];
};
