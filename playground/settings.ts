import { isDateText, isDay } from '../src/logic/date.js';
import { isMap, own } from '../src/pointer.js';
import { domainWords, outcomeWords, severityWords } from '../src/report/words.js';
import type { Outcome } from '../src/rule/outcome.js';

/** The views beside the editor. */
export const tabs = ['findings', 'questions', 'timeline'] as const;

/** What is seen beside the manifest. */
export interface Settings {
  readonly asOf: string;
  readonly tab: (typeof tabs)[number];
  readonly outcomes: readonly Outcome[];
  /** Empty for any. */
  readonly severity: string;
  /** Empty for any. */
  readonly domain: string;
}

/** A manifest with what is seen of it: what a link keeps. */
export interface Session extends Settings {
  readonly text: string;
}

/** The outcomes that call for action: shown unless somebody asks for others. */
const first: readonly Outcome[] = ['violated', 'error', 'pending', 'review', 'upcoming'];

/** The settings of a new page. */
export const settingsOn = (asOf: string): Settings => ({
  asOf,
  tab: 'findings',
  outcomes: first,
  severity: '',
  domain: '',
});

const isOutcome = (value: unknown): value is Outcome => typeof value === 'string' && Object.hasOwn(outcomeWords, value);

const oneOf = (value: unknown, known: object): string =>
  typeof value === 'string' && Object.hasOwn(known, value) ? value : '';

/** A session from data that may come from anywhere; undefined where it holds no manifest. What does not fit is left out. */
export const sessionFrom = (data: unknown, today: string): Session | undefined => {
  if (!isMap(data)) return undefined;
  const text = own(data, 'text');
  if (typeof text !== 'string') return undefined;
  const base = settingsOn(today);
  const asOf = own(data, 'asOf');
  const outcomes = own(data, 'outcomes');
  const tab = tabs.find((one) => one === own(data, 'tab'));
  return {
    text,
    asOf: typeof asOf === 'string' && isDateText(asOf) && isDay(asOf) ? asOf : base.asOf,
    tab: tab ?? base.tab,
    outcomes: Array.isArray(outcomes) ? outcomes.filter(isOutcome) : base.outcomes,
    severity: oneOf(own(data, 'severity'), severityWords),
    domain: oneOf(own(data, 'domain'), domainWords),
  };
};
