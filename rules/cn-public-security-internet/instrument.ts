import { defineInstrument } from '../../src/rule/index.js';

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
  note: 'Orders 147 and 33 were read in the text of 2011; whether the State Council’s collective amendments of 2024 touched order 33 was not verified. Of order 82 articles 1 to 7 and 13, of order 151 articles 1 to 6 and 10 were read; the text of order 176 was not read, so that its article numbers are of medium confidence at most.',
  notEncoded: [
    {
      provision: { component: 'mps-33', article: '5' },
      reason: 'speech',
      note: {
        zh: '不得制作、复制、查阅、传播的内容清单，属于言论内容要求，请咨询律师。',
        en: 'The list of content that nobody may make, copy, look up or spread: left to counsel.',
      },
    },
    {
      provision: [
        { component: 'mps-33', article: '4' },
        { component: 'mps-33', article: '6' },
        { component: 'mps-33', article: '7' },
        { component: 'state-council-147', article: '7' },
      ],
      reason: 'restated',
      note: {
        zh: '不得危害网络和系统安全、侵犯通信秘密：见网络安全法第二十九条和个人信息保护法。',
        en: 'No harm to networks and systems, no breach of the secrecy of communication: stated in full by article 29 of the Cybersecurity Law and by the Personal Information Protection Law.',
      },
    },
    {
      provision: { component: 'mps-33', article: '9' },
      reason: 'out-of-scope',
      note: {
        zh: '国际出入口信道和互联单位的主管部门，管理所属网络。',
        en: 'On those who run international gateways and the bodies above interconnecting networks.',
      },
    },
    {
      provision: { component: 'mps-33', article: '11' },
      reason: 'out-of-scope',
      note: {
        zh: '用户向接入单位办理入网时填写备案表，由用户承担。',
        en: 'Users who get access fill in a filing form: a duty of the user.',
      },
    },
    {
      provision: [
        { component: 'state-council-147', article: '9' },
        { component: 'state-council-147', article: '10' },
      ],
      reason: 'restated',
      note: {
        zh: '安全等级保护和机房标准，见网络安全法第二十三条和等级保护各标准。',
        en: 'Tiered protection and standards for server rooms: stated by article 23 of the Cybersecurity Law and by the standards of tiered protection.',
      },
    },
    {
      provision: { component: 'state-council-147', article: '12' },
      reason: 'out-of-scope',
      note: {
        zh: '携带、邮寄信息媒体进出境向海关申报，与服务清单无关。',
        en: 'Media carried or sent over the border are declared to customs: nothing that a service manifest describes.',
      },
    },
    {
      provision: { component: 'state-council-147', article: '16' },
      reason: 'out-of-scope',
      note: {
        zh: '安全专用产品的销售许可，约束产品销售者。',
        en: 'Permits for the sale of security products bind those who sell them.',
      },
    },
    {
      provision: [
        { component: 'mps-82', article: '4' },
        { component: 'mps-82', article: '6' },
      ],
      reason: 'restated',
      note: {
        zh: '管理制度、注册信息保密、通信秘密和符合标准，分别见第33号令第十条、网络安全法第四十二条和等级保护标准。',
        en: 'Rules, confidential registrations, secrecy of communication and standards: stated by article 10 of order 33, article 42 of the Cybersecurity Law and the standards of tiered protection.',
      },
    },
    {
      provision: [
        { component: 'mps-82', article: '10' },
        { component: 'mps-82', article: '11' },
        { component: 'mps-82', article: '14' },
      ],
      reason: 'unverified',
      note: {
        zh: '数据中心、公共上网场所的措施和不得破坏措施的规定，未能核对原文。',
        en: 'Measures of data centres and of places of public access, and the ban on defeating measures: the text could not be verified.',
      },
    },
  ],
});
