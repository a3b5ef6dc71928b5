import { type Case, commencement } from '../../src/rule/index.js';
import { first, smallIncident } from './incident-rule.js';

interface Timed {
  /** The facts with a report at some moment, or without one. */
  readonly facts: (at?: string) => Case['facts'];
  /** The last moment in time. */
  readonly last: string;
  /** One second later. */
  readonly late: string;
  /** Situations in which the duty is another's. */
  readonly otherwise: Readonly<Record<string, Case['facts']>>;
}

const notTold = (facts: Case['facts']): Case['facts'] => ({
  ...facts,
  incidents: facts.incidents?.map((one) => ({ ...one, authorityTold: false })),
});

/** The cases of a report that is due within hours of 03:00 on 2026-10-03, a holiday. */
export const timed = ({ facts, last, late, otherwise }: Timed): readonly Case[] => [
  { name: 'reported at the last moment', facts: facts(last), expect: { outcome: 'satisfied', dueOn: last } },
  { name: 'reported a second later', facts: facts(late), expect: { outcome: 'violated', dueOn: last } },
  { name: 'not known on the day', asOf: '2026-10-03', facts: facts(), expect: { outcome: 'pending', dueOn: last } },
  { name: 'nobody was told', facts: notTold(facts()), expect: { outcome: 'violated', dueOn: last } },
  { name: 'nobody was told, the time runs', asOf: last, facts: notTold(facts()), expect: 'pending' },
  { name: 'not known on the day after', asOf: '2026-10-04', facts: facts(), expect: 'unknown' },
  { name: 'nothing is known of incidents', facts: {}, expect: 'unknown' },
  { name: 'no incident', facts: { incidents: [] }, expect: 'not-applicable' },
  { name: 'a small incident', facts: { ...facts(), ...smallIncident }, expect: 'not-applicable' },
  ...Object.entries(otherwise).map(([name, other]): Case => ({ name, facts: other, expect: 'not-applicable' })),
  ...commencement(first, { facts: facts(), expect: 'pending' }),
];
