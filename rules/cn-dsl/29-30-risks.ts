import {
  all,
  any,
  commencement,
  equals,
  examples,
  inPlace,
  is,
  onOrAfter,
  plus,
  startOf,
  yes,
} from '../../src/rule/index.js';
import { dataProcessor } from '../definitions/data-processor.js';
import { importantDataProcessor } from '../definitions/important-data-processor.js';
import { dslRule, first, here, important, management, notHere, notImportant } from './dsl-rule.js';
import { protectionPenalty } from './penalties.js';

const risks = (riskMonitoring: boolean, riskHandling: boolean) => ({
  data: { management: { riskMonitoring } },
  security: { riskHandling },
});

export const riskMonitoring = dslRule({
  id: 'cn-dsl/29/risks',
  domain: 'security',
  provision: { article: '29' },
  title: { zh: '监测风险，立即补救', en: 'Risks are watched and mended at once' },
  duty: {
    zh: '加强数据安全风险监测，发现缺陷、漏洞等风险立即补救。',
    en: 'Risks to data are watched for, and a defect or vulnerability that is found is mended at once.',
  },
  requires: all(inPlace('data.management.riskMonitoring'), inPlace('security.riskHandling')),
  penalty: protectionPenalty,
  remedy: {
    zh: '建立监测和漏洞处置流程，立即修复已知漏洞。',
    en: 'Set up monitoring and a process for vulnerabilities, and mend those that are known now.',
  },
  note: 'A system that leaks again and again is a sign that risks are not watched.',
  given: here,
  cases: examples({
    met: { both: risks(true, true) },
    unmet: { 'not watched': risks(false, true), 'not mended': risks(true, false) },
    otherwise: notHere,
    first,
  }),
});

export const incidentProcedure = dslRule({
  id: 'cn-dsl/29/procedure',
  domain: 'incidents',
  provision: { article: '29' },
  title: { zh: '数据安全事件处置程序', en: 'A procedure for data incidents' },
  duty: {
    zh: '能够立即处置数据安全事件，按规定及时告知用户并报告。',
    en: 'A data security incident can be handled at once, users told in time and the authority informed, as prescribed.',
  },
  requires: inPlace('data.management.incidentProcedure'),
  penalty: protectionPenalty,
  remedy: { zh: '制定处置、告知、报告的程序。', en: 'Write a procedure for handling, notice and report.' },
  note: 'The article speaks of an incident that happens; that its handling is prepared is read into it.',
  given: here,
  cases: examples({
    met: { 'in place': management({ incidentProcedure: true }) },
    unmet: { 'not in place': management({ incidentProcedure: false }) },
    otherwise: notHere,
    first,
  }),
});

interface Incident {
  readonly personalData?: boolean | null;
  readonly data?: boolean | null;
  readonly remedied?: boolean;
  readonly authorityTold?: boolean;
  readonly peopleTold?: boolean;
  readonly harmAvoided?: 'yes' | 'no';
}
const leak: Incident = { personalData: false, data: true };
const told: Incident = { ...leak, remedied: true, authorityTold: true, peopleTold: true, harmAvoided: 'no' };
const incident = (facts: Incident) => ({ incidents: [facts] });

export const incidentHandling = dslRule({
  id: 'cn-dsl/29/incident',
  domain: 'incidents',
  phase: 'incident',
  provision: { article: '29' },
  title: { zh: '数据安全事件的处置、告知和报告', en: 'Data incidents are handled, told and reported' },
  duty: {
    zh: '发生数据安全事件立即处置，按规定及时告知用户并报告主管部门。',
    en: 'When a data security incident happens it is handled at once, users are told in time and the authority is informed, as prescribed.',
  },
  forEach: 'incidents',
  applies: all(is(dataProcessor), any(yes('incidents[].personalData'), yes('incidents[].data'))),
  requires: all(
    inPlace('incidents[].remedied'),
    inPlace('incidents[].authorityTold'),
    any(inPlace('incidents[].peopleTold'), equals('incidents[].harmAvoided', 'yes')),
  ),
  penalty: protectionPenalty,
  remedy: {
    zh: '立即处置，告知用户，按规定报告并留存记录。',
    en: 'Handle it, tell users, report as prescribed and keep the records.',
  },
  note: 'No hours here: those stand in the rules on incident reporting. Whom to tell goes by what is prescribed: people need not be told where the Personal Information Protection Law (article 57) lets the notice fall because harm is effectively avoided. Read the same for other data.',
  given: here,
  cases: examples({
    met: {
      'all told': incident(told),
      'harm avoided': incident({ ...told, peopleTold: false, harmAvoided: 'yes' }),
      'personal information': incident({ ...told, personalData: true, data: false }),
    },
    unmet: {
      'not handled': incident({ ...told, remedied: false }),
      'not reported': incident({ ...told, authorityTold: false }),
      'users not told': incident({ ...told, peopleTold: false }),
    },
    open: {
      'not said': incident(leak),
      'what it concerned is not known': incident({ ...told, personalData: null, data: null }),
      'incidents are not declared': {},
    },
    otherwise: {
      'no incident': { incidents: [] },
      'no data were concerned': incident({ ...told, data: false, remedied: false }),
      'nothing is processed in mainland China': {
        ...notHere['nothing is processed in mainland China'],
        ...incident({ ...told, remedied: false }),
      },
    },
    first,
  }),
});

const assessed = (made: boolean, lastOn?: string) => ({
  data: { riskAssessment: { made, ...(lastOn !== undefined && { lastOn }) } },
});

export const riskAssessment = dslRule({
  id: 'cn-dsl/30/assessment',
  provision: { article: '30', paragraph: 1 },
  title: { zh: '重要数据定期风险评估', en: 'Regular risk assessment of important data' },
  duty: {
    zh: '重要数据的处理者按规定定期开展风险评估，2025 年起每年度一次。',
    en: 'A processor of important data assesses the risks of its processing regularly, as prescribed: since 2025 in each year.',
  },
  applies: is(importantDataProcessor),
  requires: all(
    inPlace('data.riskAssessment.made'),
    onOrAfter('data.riskAssessment.lastOn', startOf(plus('asOf', -1, 'year'), 'year')),
  ),
  periods: [
    { from: '2021-09-01', until: '2025-12-31', requires: inPlace('data.riskAssessment.made') },
    { from: '2026-01-01', also: [{ instrument: 'cn-network-data', article: '33', paragraph: 1 }] },
  ],
  penalty: protectionPenalty,
  remedy: { zh: '完成本年度风险评估。', en: 'Complete the assessment of the year.' },
  note: 'The law says regularly; the regulations on network data say yearly, since 2025-01-01. A year is read as a calendar year: a breach is certain only when a whole one has passed without an assessment, for the first time on 2026-01-01. Rules of sectors that asked for more before 2025 are not encoded.',
  given: important,
  cases: [
    ...examples({
      met: { 'on the first day of last year': assessed(true, '2025-01-01') },
      unmet: {
        'on the last day of the year before': assessed(true, '2024-12-31'),
        'not regularly': assessed(false, '2026-06-01'),
      },
      open: { 'nothing is known of it': {}, 'the day is not known': assessed(true) },
      otherwise: notImportant,
      first,
    }).map((example) => (example.asOf === undefined ? example : { ...example, facts: assessed(false, '2020-01-01') })),
    {
      name: 'before 2025 no year was named at all',
      asOf: '2024-06-01',
      facts: assessed(true, '2021-12-01'),
      expect: 'satisfied',
    },
    ...commencement('2026-01-01', {
      facts: assessed(true, '2023-12-31'),
      before: 'satisfied',
      expect: 'violated',
    }),
  ],
});

const reports = (reporting: boolean, report: boolean) => ({ data: { riskAssessment: { reporting, report } } });

export const riskReport = dslRule({
  id: 'cn-dsl/30/report',
  domain: 'filings',
  provision: { article: '30', paragraph: 1 },
  also: [{ article: '30', paragraph: 2 }],
  title: { zh: '报送风险评估报告', en: 'Risk reports go to the authority' },
  duty: {
    zh: '向主管部门报送风险评估报告，写明重要数据的种类、数量，处理活动，面临的风险和应对措施。',
    en: 'The report of the assessment goes to the authority; it names kinds and amounts of important data, the processing, the risks and what is done about them.',
  },
  applies: is(importantDataProcessor),
  requires: all(inPlace('data.riskAssessment.reporting'), inPlace('data.riskAssessment.report')),
  penalty: protectionPenalty,
  remedy: { zh: '补齐报告内容并报送。', en: 'Complete the report and send it.' },
  note: 'How many days there are stands in the measures on risk assessment, for assessments finished since 2026-08-20; a report that is not due yet does not count as missing.',
  given: important,
  cases: examples({
    met: { both: reports(true, true) },
    unmet: { 'not sent': reports(false, true), 'not complete': reports(true, false) },
    otherwise: notImportant,
    first,
  }),
});
