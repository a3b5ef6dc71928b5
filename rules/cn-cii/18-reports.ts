import { all, type Case, examples, inPlace, is, onOrBefore, yes } from '../../src/rule/index.js';
import { smallIncident } from '../cn-incident-reporting/incident-rule.js';
import { majorIncident } from '../definitions/major-incident.js';
import { ciiRule, first, measureRule, otherwise, unreported } from './cii-rule.js';

export const contacts = measureRule({
  id: 'cn-cii/18/contacts',
  provision: { article: '18', paragraph: 1 },
  key: 'incidentContacts',
  title: { zh: '报告渠道已备', en: 'Channels for reports are ready' },
  duty: {
    zh: '能够按规定向保护工作部门和公安机关报告：联系方式和流程已备。',
    en: 'Reports to the protection department and the police can be made as prescribed: contacts and procedure are ready.',
  },
  domain: 'incidents',
  remedy: { zh: '在预案中写明两方的联系人和流程。', en: 'Write both contacts and the procedure into the plan.' },
  confidence: 'medium',
  note: 'The article asks for the report; that it is prepared is read into it: since 2025-11-01 the reporting measures leave an hour. Article 40 punishes a missing report, not missing preparation.',
});

const incident = (reports: Readonly<Record<string, unknown>>, authorityTold: boolean | null = true): Case['facts'] => ({
  incidents: [
    {
      discoveredAt: '2026-10-03T03:00:00+08:00',
      severity: { level: 'major' },
      authorityTold,
      reports: { criticalInfrastructure: true, ...reports },
    },
  ],
});

const belowMajor: Case['facts'] = {
  incidents: smallIncident.incidents?.map((one) => ({
    ...one,
    authorityTold: false,
    reports: { criticalInfrastructure: true },
  })),
};

const told = (department: string | null, policeAt: string | null) => ({
  protectionDepartmentAt: department,
  policeAt,
});
const today = '2026-11-24T03:30:00+08:00';
const tomorrow = '2026-11-25T03:30:00+08:00';

export const report = ciiRule({
  id: 'cn-cii/18/report',
  provision: { article: '18', paragraph: 1 },
  title: {
    zh: '重大事件、威胁报告保护工作部门和公安机关',
    en: 'Major incidents and threats go to protection department and police',
  },
  duty: {
    zh: '设施出现重大事件，或者面临重大威胁时，按规定告知保护工作部门和公安机关两方。',
    en: 'A major incident of the infrastructure, or a major threat to it, is reported to the protection department and to the police as prescribed.',
  },
  domain: 'incidents',
  phase: 'incident',
  forEach: 'incidents',
  when: all(yes('incidents[].reports.criticalInfrastructure'), is(majorIncident)),
  requires: all(
    inPlace('incidents[].authorityTold'),
    onOrBefore('incidents[].reports.protectionDepartmentAt', 'asOf'),
    onOrBefore('incidents[].reports.policeAt', 'asOf'),
  ),
  penalty: unreported,
  remedy: {
    zh: '立即向两方报告，并记下时刻。',
    en: 'Report to both now and note the moments.',
  },
  note: 'The article names no time. Since 2025-11-01 the reporting measures (article 4) give one hour, already from relatively major on: that deadline stands at their rules. A threat is entered as an incident with its level.',
  cases: examples({
    met: { 'both were told': incident(told(today, today)) },
    unmet: {
      'nobody was told': incident(told(null, null), false),
      'the protection department is told tomorrow': incident(told(tomorrow, today)),
      'the police are told tomorrow': incident(told(today, tomorrow)),
    },
    open: {
      'nothing is known of incidents': {},
      'not said who was told': incident(told(null, null)),
      'not said whether it was done as prescribed': incident(told(today, today), null),
    },
    otherwise: {
      'no incident': { incidents: [] },
      'no critical infrastructure concerned': incident({ criticalInfrastructure: false }),
      'below major': belowMajor,
      'another operator': { ...incident({}), ...otherwise['not an operator of critical infrastructure'] },
    },
    first,
  }),
});
