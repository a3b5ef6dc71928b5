import type { NotEncoded } from '../../src/rule/index.js';

/** The provisions without a rule, each with the reason. */
export const notEncoded: readonly NotEncoded[] = [
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
  {
    provision: [
      { article: '1', component: 'state-council-147' },
      { article: '3', component: 'state-council-147' },
      { article: '4', component: 'state-council-147' },
    ],
    reason: 'general',
    note: {
      zh: '第147号令的目的、保护什么和重点领域。',
      en: 'Purpose of order 147, what is protected, and the fields that weigh most.',
    },
  },
  {
    provision: [
      { article: '2', component: 'state-council-147' },
      { article: '5', component: 'state-council-147' },
      { article: '28', component: 'state-council-147' },
    ],
    reason: 'definition',
    note: {
      zh: '计算机信息系统的含义和适用范围，用语含义：联网单位见定义 connected-organisation。',
      en: 'What a computer information system is, scope and terms: for those connected see the definition connected-organisation.',
    },
  },
  {
    provision: { article: '8', component: 'state-council-147' },
    reason: 'restated',
    note: {
      zh: '建设和应用遵守法律法规：各法律法规自有规则。',
      en: 'Building and use follow the law: each law has its own rules.',
    },
  },
  {
    provision: ['6', '15', '17', '19', '27', '30'].map((article) => ({ article, component: 'state-council-147' })),
    reason: 'authority',
    note: {
      zh: '公安等部门的职责、有害数据的研究、紧急通令、公职人员的责任和实施办法。',
      en: 'Powers of the police and others, research on harmful data, emergency orders, liability of officials, and rules to be made.',
    },
  },
  {
    provision: ['21', '22', '23', '24', '25'].map((article) => ({ article, component: 'state-council-147' })),
    reason: 'general',
    note: {
      zh: '责任条款：机房、信息媒体出入境、病毒和无证产品，以及治安、刑事和民事责任。',
      en: 'Liability: server rooms, media over the border, viruses and unlicensed products; public order, criminal and civil liability.',
    },
  },
  {
    provision: { article: '26', component: 'state-council-147' },
    reason: 'permission',
    note: {
      zh: '对公安机关的决定可以复议或者起诉。',
      en: 'Decisions of the police may be reviewed or taken to court.',
    },
  },
  {
    provision: { article: '29', component: 'state-council-147' },
    reason: 'out-of-scope',
    note: {
      zh: '军队的系统另有法规。',
      en: 'Systems of the armed forces have rules of their own.',
    },
  },
  {
    provision: { article: '31', component: 'state-council-147' },
    reason: 'general',
    note: {
      zh: '自发布之日（1994-02-18）起施行，已写在版本中。',
      en: 'In force from the day of issue, 1994-02-18, as the edition says.',
    },
  },
  {
    provision: { article: '1', component: 'mps-33' },
    reason: 'general',
    note: {
      zh: '第33号令的目的和依据。',
      en: 'Purpose and basis of order 33.',
    },
  },
  {
    provision: [
      { article: '2', component: 'mps-33' },
      { article: '24', component: 'mps-33' },
    ],
    reason: 'definition',
    note: {
      zh: '适用范围；与港澳台联网的参照执行：见定义 connected-organisation。',
      en: 'Scope; applied by analogy to networks with Hong Kong, Macao and Taiwan: see the definition connected-organisation.',
    },
  },
  {
    provision: ['3', '15', '16', '18', '19'].map((article) => ({ article, component: 'mps-33' })),
    reason: 'authority',
    note: {
      zh: '公安机关的机构、备案档案、通知关闭或者删除、追踪和移送案件。',
      en: 'Units of the police, their files, their notices to close or delete, and how cases are traced and handed over.',
    },
  },
  {
    provision: [
      { article: '20', component: 'mps-33' },
      { article: '22', component: 'mps-33' },
    ],
    reason: 'general',
    note: {
      zh: '责任条款：违反第四条至第七条的警告、罚款、停机整顿或者依其他法律处罚。',
      en: 'Liability for breaches of articles 4 to 7: warning, fines, shut down, or punishment under other laws.',
    },
  },
  {
    provision: { article: '25', component: 'mps-33' },
    reason: 'general',
    note: {
      zh: '自 1997-12-30 起施行，已写在版本中。',
      en: 'In force from 1997-12-30, as the edition says.',
    },
  },
  {
    provision: ['8', '9', '10', '16'].map((article) => ({ article, component: 'mps-151' })),
    reason: 'restated',
    note: {
      zh: '第151号令至 2026-09-30 为止由检查规则引用，此后同样的内容见第176号令第四条、第六条、第七条的规则。',
      en: 'Order 151 is cited by the rules on inspection until 2026-09-30; since then see the rules of articles 4, 6 and 7 of order 176.',
    },
  },
  {
    provision: { article: '22', component: 'mps-151' },
    reason: 'unverified',
    note: {
      zh: '第151号令的另一罚则，条文未能核对，且已失效。',
      en: 'Another penalty article of order 151; it could not be read and is no longer in force.',
    },
  },
  {
    provision: ['1', '2', '3', '5', '10', '11', '13', '14', '15', '20', '21', '22', '23'].map((article) => ({
      article,
      component: 'mps-176',
    })),
    reason: 'unverified',
    note: {
      zh: '第176号令全文未能核对：这些条款依摘要是总则、检查程序、责任和附则，未见运营者的其他义务。',
      en: 'The full text of order 176 could not be read: by summaries these are general articles, procedure, liability and commencement, and no further duty of operators was seen in them.',
    },
  },
];
