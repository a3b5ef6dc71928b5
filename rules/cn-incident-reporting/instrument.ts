import { defineInstrument } from '../../src/rule/index.js';

export const cnIncidentReporting = defineInstrument({
  id: 'cn-incident-reporting',
  title: {
    zh: '国家网络安全事件报告管理办法',
    en: 'Administrative Measures for National Cybersecurity Incident Reporting',
  },
  kind: 'normative-document',
  issuers: ['国家互联网信息办公室'],
  issuedOn: '2025-09-11',
  editions: [{ from: '2025-11-01', articles: 14 }],
  officialPage: 'https://www.cac.gov.cn/2025-09/15/c_1759583017717009.htm',
  reviewedOn: '2026-11-24',
  notEncoded: [
    {
      provision: { article: '1' },
      reason: 'general',
      note: {
        zh: '立法目的和依据。',
        en: 'Purpose and basis.',
      },
    },
    {
      provision: { article: '3' },
      reason: 'authority',
      note: {
        zh: '国家和省级网信部门的分工。',
        en: 'How the national and the provincial cyberspace authorities share the work.',
      },
    },
    {
      provision: { article: '2' },
      reason: 'definition',
      note: {
        zh: '运营者在境内建网、管网或者经网络提供服务的都适用：每份清单都说明有网络。',
        en: 'For operators that build or run a network or serve over one in mainland China: every manifest states a network.',
      },
    },
    {
      provision: { article: '9' },
      reason: 'authority',
      note: {
        zh: '网信部门设立 12387 热线、网站、邮箱、传真接收报告；选用何种渠道由运营者定。',
        en: 'The cyberspace authority takes reports by the hotline 12387, a site, e-mail and fax; the operator chooses the channel.',
      },
    },
    {
      provision: [2, 3, 4].map((paragraph) => ({ article: '4', paragraph })),
      reason: 'authority',
      note: {
        zh: '各款后半段：重大以上事件由收到报告的部门在半小时或者一小时内继续上报、通报，运营者没有这项义务。',
        en: 'The later sentences: who receives a report of a major incident passes it on within half an hour or an hour; operators do not owe that.',
      },
    },
    {
      provision: { article: '6' },
      reason: 'permission',
      note: {
        zh: '鼓励社会组织和个人报告所知的较大以上事件，报不报自愿。',
        en: 'Society is encouraged to tell of incidents that are relatively major or more; it is free to.',
      },
    },
    {
      provision: { article: '12' },
      reason: 'definition',
      note: {
        zh: '事件、运营者和分级指南的含义：等级见定义“网络安全事件的等级”。',
        en: 'What an incident, an operator and the guide are: for levels see the definition of the level of an incident.',
      },
    },
    {
      provision: { article: '13' },
      reason: 'out-of-scope',
      note: {
        zh: '涉及国家秘密的事件另有规定，不在本目录。',
        en: 'Incidents with State secrets have rules of their own, outside this catalogue.',
      },
    },
    {
      provision: { article: '14' },
      reason: 'general',
      note: {
        zh: '自 2025-11-01 起施行，已写在版本中。',
        en: 'In force from 2025-11-01, as the edition says.',
      },
    },
  ],
});
