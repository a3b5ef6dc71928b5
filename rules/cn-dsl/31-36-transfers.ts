import { all, any, commencement, day, examples, includes, inPlace, is, onOrBefore, yes } from '../../src/rule/index.js';
import { criticalInfrastructureOperator } from '../definitions/critical-infrastructure-operator.js';
import { dslRule, first, management } from './dsl-rule.js';
import { exportPenalty, foreignPenalty } from './penalties.js';

interface Sent {
  readonly importantData?: boolean | null;
  readonly assessed?: boolean;
  readonly notified?: boolean | null;
  readonly designated?: boolean;
  readonly startedBefore?: boolean | null;
}
const sends = ({
  importantData = true,
  assessed = false,
  notified = true,
  designated = false,
  startedBefore = null,
}: Sent) => ({
  data: { management: { importantNotified: notified } },
  security: { criticalInfrastructure: { designated } },
  transfers: [{ importantData, mechanism: assessed ? (['assessment'] as const) : [], assessment: { startedBefore } }],
});

const assessedFirst = includes('transfers[].mechanism', 'assessment');
const sent = yes('transfers[].importantData');
const before = sends({ startedBefore: true });

export const importantDataExport = dslRule({
  id: 'cn-dsl/31',
  domain: 'cross-border',
  provision: { article: '31' },
  also: [
    { instrument: 'cn-cbdt-2024', article: '2' },
    { instrument: 'cn-cbdt-2024', article: '7', paragraph: 1 },
  ],
  title: { zh: '重要数据出境先通过安全评估', en: 'Important data pass the assessment before they go abroad' },
  duty: {
    zh: '境内运营中收集和产生的重要数据，出境前通过数据出境安全评估。',
    en: 'Important data that were collected or produced in operations in mainland China pass the security assessment before they go abroad.',
  },
  checkability: 'manifest',
  forEach: 'transfers',
  applies: all(sent, yes('data.management.importantNotified')),
  requires: assessedFirst,
  periods: [
    { from: '2021-09-01', until: '2022-08-31', also: [], applies: all(sent, is(criticalInfrastructureOperator)) },
    {
      from: '2022-09-01',
      until: '2024-03-21',
      also: [],
      applies: sent,
      requires: any(
        assessedFirst,
        all(yes('transfers[].assessment.startedBefore'), onOrBefore('asOf', day('2023-02-28'))),
      ),
    },
    { from: '2024-03-22' },
  ],
  penalty: exportPenalty,
  remedy: { zh: '暂停出境并申报安全评估。', en: 'Stop the transfer and declare the assessment.' },
  note: 'For operators of critical infrastructure the Cybersecurity Law decides (article 39, before 2026 article 37), for others the measures on export assessment, in force since 2022-09-01, with six months for transfers that had begun. Since 2024-03-22 data that no authority told or published as important need not be declared. An exemption for personal information does not free important data.',
  cases: [
    ...examples({
      met: { assessed: sends({ assessed: true }) },
      unmet: {
        'not assessed': sends({}),
        'not assessed, by an operator of critical infrastructure': sends({ designated: true }),
      },
      open: {
        'transfers are not declared': {},
        'not known whether they are important': sends({ importantData: null }),
        'not known whether told or published': sends({ notified: null }),
      },
      otherwise: {
        'nothing goes abroad': { transfers: [] },
        'no important data in it': sends({ importantData: false }),
        'not told or published as important': sends({ notified: false }),
      },
      first,
    }).map((example) => (example.asOf !== undefined ? { ...example, facts: sends({ designated: true }) } : example)),
    {
      name: 'in the first year, by another operator',
      asOf: '2022-06-01',
      facts: sends({}),
      expect: 'not-applicable',
    },
    {
      name: 'in the first year, other data',
      asOf: '2022-06-01',
      facts: sends({ designated: true, importantData: false }),
      expect: 'not-applicable',
    },
    ...commencement('2022-09-01', {
      facts: sends({ startedBefore: false }),
      before: 'not-applicable',
      expect: 'violated',
    }),
    { name: 'begun before, within six months', asOf: '2023-02-28', facts: before, expect: 'satisfied' },
    { name: 'begun before, after six months', asOf: '2023-03-01', facts: before, expect: 'violated' },
    { name: 'begun later', asOf: '2023-02-28', facts: sends({ startedBefore: false }), expect: 'violated' },
    {
      name: 'assessed in 2023',
      asOf: '2023-06-01',
      facts: sends({ assessed: true, notified: false }),
      expect: 'satisfied',
    },
    {
      name: 'other data in 2023',
      asOf: '2023-06-01',
      facts: sends({ importantData: false }),
      expect: 'not-applicable',
    },
    ...commencement('2024-03-22', { facts: sends({ notified: false }), before: 'violated', expect: 'not-applicable' }),
  ],
});

const request = (foreignRequest: boolean, foreignApproved?: boolean) =>
  management({ foreignRequest, ...(foreignApproved !== undefined && { foreignApproved }) });

export const foreignAuthorities = dslRule({
  id: 'cn-dsl/36',
  domain: 'cross-border',
  provision: { article: '36' },
  title: {
    zh: '未经批准不向外国司法、执法机构提供数据',
    en: 'No data to foreign courts or law enforcement without approval',
  },
  duty: {
    zh: '存放在境内的数据，没有主管机关批准，任何境内组织、个人都不交给外国的司法、执法机构。',
    en: 'Nobody in mainland China gives data stored there to a foreign court or law enforcement body without approval of the competent authority.',
  },
  applies: yes('data.management.foreignRequest'),
  requires: inPlace('data.management.foreignApproved'),
  penalty: foreignPenalty,
  remedy: { zh: '收到请求即报主管机关，批准前不提供。', en: 'Report the request and give nothing before approval.' },
  note: 'All data, not only personal or important data; a request through the company abroad counts.',
  cases: examples({
    met: { 'nothing without approval': request(true, true) },
    unmet: { 'given without approval': request(true, false) },
    open: { 'not said': request(true), 'nothing is known of it': {} },
    otherwise: { 'no request': request(false, false) },
    first,
  }),
});
