import { duty, isNotSo, isSo, measured } from './network-data-rule.js';
import { dataSecurityLaw, otherLaws } from './penalties.js';

const incident = {
  reach: 'data',
  domain: 'incidents',
  phase: 'incident',
  checkability: 'evidence',
  forEach: 'incidents',
  penalty: dataSecurityLaw,
} as const;
const affected = isSo('incidents[].networkData.affected');

export const plan = duty({
  id: 'cn-network-data/11/plan',
  provision: { article: '11', paragraph: 1 },
  reach: 'data',
  domain: 'incidents',
  title: { zh: '网络数据安全事件应急预案', en: 'A plan for incidents of network data' },
  duty: {
    zh: '建立健全网络数据安全事件应急预案，写明处置、报告的办法。',
    en: 'There is a plan for incidents of network data that says how to handle and report them.',
  },
  checkability: 'evidence',
  needs: [measured('security.contingencyPlan'), measured('data.management.incidentProcedure')],
  penalty: dataSecurityLaw,
  remedy: { zh: '制定预案，写明启动、处置、通知和报告。', en: 'Write the plan: start, handling, notice, reports.' },
});

export const response = duty({
  ...incident,
  id: 'cn-network-data/11/response',
  provision: { article: '11', paragraph: 1 },
  title: { zh: '立即启动预案、处置并报告', en: 'The plan starts at once; the authority is told' },
  duty: {
    zh: '发生网络数据安全事件的，立即启动预案，防止危害扩大，消除隐患，按规定报告主管部门。',
    en: 'When an incident happens the plan starts at once, harm is contained, the danger is removed and the authority is told as prescribed.',
  },
  when: [affected],
  needs: [measured('incidents[].remedied'), measured('incidents[].authorityTold')],
  remedy: { zh: '启动预案处置并补报。', en: 'Start the plan, contain, and report.' },
  note: 'The hours of the reports stand in the incident reporting measures and in the rules of each sector.',
});

export const interestedParties = duty({
  ...incident,
  id: 'cn-network-data/11/notice',
  provision: { article: '11', paragraph: 2 },
  title: { zh: '及时通知利害关系人', en: 'Those concerned are told in time' },
  duty: {
    zh: '事件危害个人、组织合法权益的，及时以电话、短信、即时通信、邮件或者公告等方式，告知事件和风险、后果、补救措施。',
    en: 'Where an incident harms rights of persons or organisations, these are told in time of the incident and its risk, the harm and the remedies, by telephone, text, instant message, e-mail or announcement.',
  },
  when: [affected, isSo('incidents[].networkData.harmsRights'), isNotSo('incidents[].networkData.noticeExempt')],
  needs: [measured('incidents[].networkData.interestedTold')],
  remedy: { zh: '补发通知并留存记录。', en: 'Send the notice and keep a record.' },
  note: 'Only a law or an administrative regulation can free from notice.',
});

export const crime = duty({
  ...incident,
  id: 'cn-network-data/11/crime',
  provision: { article: '11', paragraph: 2 },
  title: { zh: '发现犯罪线索报案并配合', en: 'Traces of a crime are reported; the investigation is helped' },
  duty: {
    zh: '处置事件时看到违法犯罪线索的，依规定报公安或者国家安全机关，并配合他们办案。',
    en: 'Traces of a crime or of another breach of law that show while an incident is handled are reported to the police or state security as prescribed, and their investigation is helped.',
  },
  when: [affected, isSo('incidents[].reports.crime')],
  needs: [measured('incidents[].reports.crimeReported'), measured('incidents[].networkData.investigationHelped')],
  penalty: otherLaws,
  remedy: { zh: '立即报案，保护现场和证据。', en: 'Report the case now; keep the scene and the evidence.' },
});
