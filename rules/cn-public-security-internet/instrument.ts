import { defineInstrument } from '../../src/rule/index.js';
import { notEncoded } from './not-encoded.js';

/** The documents by which the police supervise internet security, by the ids that provisions name. */
export const cnPublicSecurityInternet = defineInstrument({
  id: 'cn-public-security-internet',
  title: { zh: '公安机关互联网安全管理制度', en: 'Internet Security under the Police' },
  kind: 'departmental-rule',
  number: '国务院令第147号，公安部令第33号、第82号、第151号、第176号',
  issuers: ['公安部', '国务院'],
  issuedOn: '1994-02-18',
  editions: [{ from: '1994-02-18', articles: ['whole'] }],
  components: [
    {
      id: 'state-council-147',
      title: {
        zh: '中华人民共和国计算机信息系统安全保护条例',
        en: 'Regulations on the Protection of Computer Information Systems',
      },
      kind: 'administrative-regulation',
      number: '国务院令第147号',
      issuers: ['国务院'],
      issuedOn: '1994-02-18',
      editions: [{ from: '1994-02-18', articles: 31 }],
      officialPage: 'https://www.gov.cn',
    },
    {
      id: 'mps-33',
      title: {
        zh: '计算机信息网络国际联网安全保护管理办法',
        en: 'Measures for the Security of International Networking of Computer Networks',
      },
      kind: 'administrative-regulation',
      number: '公安部令第33号',
      issuers: ['公安部'],
      issuedOn: '1997-12-16',
      editions: [{ from: '1997-12-30', articles: 25 }],
    },
    {
      id: 'mps-82',
      title: { zh: '互联网安全保护技术措施规定', en: 'Provisions on Technical Measures for Internet Security' },
      kind: 'departmental-rule',
      number: '公安部令第82号',
      issuers: ['公安部'],
      issuedOn: '2005-12-13',
      editions: [{ from: '2006-03-01', articles: ['4', '6', '7', '8', '9', '10', '11', '13', '14', '15'] }],
      officialPage: 'https://www.gov.cn/gongbao/content/2006/content_421771.htm',
    },
    {
      id: 'mps-151',
      title: {
        zh: '公安机关互联网安全监督检查规定',
        en: 'Provisions on Internet Security Supervision and Inspection by the Police',
      },
      kind: 'departmental-rule',
      number: '公安部令第151号',
      issuers: ['公安部'],
      issuedOn: '2018-09-15',
      editions: [{ from: '2018-11-01', until: '2026-09-30', articles: ['8', '9', '10', '11', '12', '16', '21', '22'] }],
      replacedBy: 'mps-176',
    },
    {
      id: 'mps-176',
      title: {
        zh: '公安机关网络空间安全监督检查办法',
        en: 'Measures for the Supervision and Inspection of Cyberspace Security by the Police',
      },
      kind: 'departmental-rule',
      number: '公安部令第176号',
      issuers: ['公安部'],
      issuedOn: '2026-08-07',
      editions: [{ from: '2026-10-01', articles: 23 }],
      officialPage: 'https://app.mps.gov.cn/gdnps/zc/content.jsp?id=10576548',
    },
  ],
  officialPage: 'https://www.mps.gov.cn',
  reviewedOn: '2026-11-24',
  note: 'Orders 147 and 33 were read in the text of 2011; whether the State Council’s collective amendments of 2024 touched order 33 was not verified. Of order 82 article 13 was read in full and others in part, of order 151 articles 1 to 6 and 10 were read; the text of order 176 was not read, so that its article numbers are of medium confidence at most.',
  notEncoded,
});
