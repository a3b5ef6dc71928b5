import { any, defineStatus, oneOf, tierIn } from '../../src/rule/index.js';
import { incidentLevel } from '../tiers/incident-level.js';

const judged = (level: 'general' | 'relatively-major' | 'major' | 'especially-major', leakedPeople?: number) => ({
  incidents: [
    {
      severity: {
        level,
        ...(leakedPeople !== undefined && {
          site: 'none' as const,
          outageHours: 0,
          infrastructureOutageMinutes: 0,
          infrastructureFunctionMinutes: 0,
          affectedPeople: 0,
          provincePercent: 0,
          prefecturePercent: 0,
          leakedPeople,
          dataThreat: 'none' as const,
          homePageMinutes: 0,
          otherPageHours: 0,
          reposts: 0,
          views: 0,
          loss: 0,
          otherThreat: 'none' as const,
        }),
      },
    },
  ],
});

/** Whether an incident, or a threat, is major or especially major. */
export const majorIncident = defineStatus({
  id: 'major-incident',
  title: { zh: '重大以上网络安全事件', en: 'Major incident or more' },
  meaning: {
    zh: '达到分级指南重大以上任一指标，或者运营者研判为重大以上的事件和威胁。',
    en: 'An incident or threat that reaches a mark of major or more in the guide, or that the operator judged so.',
  },
  provisions: [
    { instrument: 'cn-cii', article: '18', paragraph: 1 },
    { instrument: 'cn-incident-reporting', article: '4', paragraph: 1 },
  ],
  forEach: 'incidents',
  when: any(
    oneOf('incidents[].severity.level', 'major', 'especially-major'),
    tierIn(incidentLevel, 'major', 'especially-major'),
  ),
  note: 'The regulation does not say when an incident is major; the marks are those of the guide to the reporting measures of 2025. What the article lists as especially major (outage as a whole, loss of the main function, leaks, losses, wide spread of unlawful content) has no numbers there.',
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'judged as major, nothing else known', facts: judged('major'), expect: true },
    { name: 'judged as especially major, nothing else known', facts: judged('especially-major'), expect: true },
    { name: 'judged as relatively major, no marks', facts: judged('relatively-major', 0), expect: false },
    { name: 'judged as general, below ten million people', facts: judged('general', 9_999_999), expect: false },
    { name: 'judged as general, ten million people', facts: judged('general', 10_000_000), expect: true },
    { name: 'judged as general, a hundred million people', facts: judged('general', 100_000_000), expect: true },
    { name: 'judged as relatively major, the marks not known', facts: judged('relatively-major'), expect: 'unknown' },
    { name: 'nothing is known', facts: { incidents: [{}] }, expect: 'unknown' },
  ],
});
