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
      provision: { article: '2' },
      reason: 'definition',
      note: {
        zh: '适用于境内建设、运营网络或者通过网络提供服务的运营者：每份清单都说明有网络。',
        en: 'For operators that build or run a network or serve over one in mainland China: every manifest states a network.',
      },
    },
    {
      provision: { article: '9' },
      reason: 'authority',
      note: {
        zh: '网信部门设立 12387 热线、网站、邮箱、传真接收报告；选用何种渠道由运营者定。',
        en: 'The cyberspace authority runs hotline, site, mail and fax 12387; which of them to use is free.',
      },
    },
  ],
});
