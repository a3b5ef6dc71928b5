import { all, type Case, type Condition, defineRule, is, type Penalty, type Rule } from '../../src/rule/index.js';
import { reportableIncident } from '../tiers/incident-level.js';
import { cnIncidentReporting } from './instrument.js';

const penalty: Penalty = {
  provision: { article: '10' },
  text: {
    zh: '依有关法律、行政法规处罚；迟报、漏报、谎报、瞒报造成重大危害后果的，从重处罚。',
    en: 'Punished under the laws that apply; more heavily where late, missing, false or hidden reports led to grave harm.',
  },
};

type Given = Omit<
  Rule,
  'instrument' | 'domain' | 'phase' | 'severity' | 'applies' | 'reviewedOn' | 'penalty' | 'forEach'
>;

/** A duty that arises with an incident of the level from which reports are due; `when` narrows it. */
export const incidentRule = ({ when, ...rule }: Given & { readonly when?: Condition }): Rule =>
  defineRule({
    ...rule,
    instrument: cnIncidentReporting,
    domain: 'incidents',
    phase: 'incident',
    severity: 'error',
    forEach: 'incidents',
    applies: when === undefined ? is(reportableIncident) : all(is(reportableIncident), when),
    penalty,
    reviewedOn: '2026-11-24',
  });

/** The first day of the measures. */
export const first = '2025-11-01';

type Report = Readonly<Record<string, unknown>>;

/** One incident that has to be reported, found at 03:00 of a day of the National Day holiday. */
export const incident = (reports: Report = {}, more: object = {}): Case['facts'] => ({
  incidents: [{ discoveredAt: '2026-10-03T03:00:00+08:00', severity: { level: 'relatively-major' }, reports, ...more }],
});

/** An incident below the level from which reports are due. */
export const smallIncident: Case['facts'] = {
  incidents: [
    {
      discoveredAt: '2026-10-03T03:00:00+08:00',
      severity: {
        level: 'general',
        site: 'none',
        outageHours: 0,
        infrastructureOutageMinutes: 0,
        infrastructureFunctionMinutes: 0,
        affectedPeople: 10,
        provincePercent: 0,
        prefecturePercent: 0,
        leakedPeople: 0,
        dataThreat: 'none',
        homePageMinutes: 0,
        otherPageHours: 0,
        reposts: 0,
        views: 0,
        loss: 1_000,
        otherThreat: 'none',
      },
    },
  ],
};
