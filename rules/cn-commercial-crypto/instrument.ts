import { defineInstrument } from '../../src/rule/index.js';

/** The documents on commercial cryptography, by the ids that provisions name. */
export const cnCommercialCrypto = defineInstrument({
  id: 'cn-commercial-crypto',
  title: { zh: '商用密码管理制度', en: 'Commercial cryptography' },
  kind: 'law',
  number: '国家主席令第三十五号',
  issuers: ['全国人民代表大会常务委员会', '国务院', '国家密码管理局', '国家互联网信息办公室', '公安部'],
  issuedOn: '2019-10-26',
  editions: [{ from: '2020-01-01', articles: 44 }],
  components: [
    {
      id: 'cn-crypto-law',
      title: { zh: '中华人民共和国密码法', en: 'Cryptography Law' },
      kind: 'law',
      number: '国家主席令第三十五号',
      issuers: ['全国人民代表大会常务委员会'],
      issuedOn: '2019-10-26',
      editions: [{ from: '2020-01-01', articles: 44 }],
    },
    {
      id: 'cn-commercial-crypto-regulations',
      title: { zh: '商用密码管理条例', en: 'Regulations on Commercial Cryptography' },
      kind: 'administrative-regulation',
      number: '国务院令第760号',
      issuers: ['国务院'],
      issuedOn: '2023-04-27',
      editions: [{ from: '2023-07-01', articles: 67 }],
    },
    {
      id: 'cn-crypto-assessment-measures',
      title: {
        zh: '商用密码应用安全性评估管理办法',
        en: 'Measures for the Security Assessment of Commercial Cryptography Application',
      },
      kind: 'departmental-rule',
      number: '国家密码管理局令第3号',
      issuers: ['国家密码管理局'],
      issuedOn: '2023-09-26',
      editions: [{ from: '2023-11-01', articles: ['6', '7', '8', '9', 'whole'] }],
    },
    {
      id: 'cn-cii-crypto',
      title: {
        zh: '关键信息基础设施商用密码使用管理规定',
        en: 'Provisions on the Use of Commercial Cryptography in Critical Information Infrastructure',
      },
      kind: 'departmental-rule',
      number: '国家密码管理局、国家互联网信息办公室、公安部令第5号',
      issuers: ['国家密码管理局', '国家互联网信息办公室', '公安部'],
      issuedOn: '2025-06-11',
      editions: [{ from: '2025-08-01', articles: 25 }],
      officialPage: 'https://www.cac.gov.cn/2025-07/01/c_1753083518894995.htm',
    },
  ],
  officialPage: 'https://www.oscca.gov.cn',
  reviewedOn: '2026-11-24',
  note: 'Where a later document states a duty of an earlier one again, the rule keeps its id: the citation is the newest provision in force on the day, the earlier ones stand beside it. Of the assessment measures only articles 6 to 9 are cited, and the filing without a number: their full text was not read. The regulations of 1999, in force until 2023-06-30, are not encoded. State organs are not fined under articles 60 to 63 of the regulations: article 64 has warnings and discipline for them.',
  notEncoded: [
    {
      provision: [
        { component: 'cn-crypto-law', article: '12' },
        { component: 'cn-commercial-crypto-regulations', article: '35', paragraph: 2 },
      ],
      reason: 'out-of-scope',
      note: {
        zh: '禁止窃取他人加密信息、侵入他人密码保障系统、利用密码犯罪：任何人都不得为之，清单不作此类陈述。',
        en: 'Nobody steals encrypted information, breaks into cryptographic systems or uses cryptography for crime: not what a service manifest states.',
      },
    },
    {
      provision: [
        { component: 'cn-crypto-law', article: '8' },
        { component: 'cn-commercial-crypto-regulations', article: '35', paragraph: 1 },
      ],
      reason: 'permission',
      note: {
        zh: '不属于国家秘密的信息可以依法使用商用密码保护，使用本身不需要许可；国家秘密见密码法第十四条的规则。',
        en: 'Commercial cryptography is free to use for what is not a State secret, without a licence; for State secrets see the rule of article 14 of the law.',
      },
    },
    {
      provision: { component: 'cn-commercial-crypto-regulations', article: '34', paragraph: 2 },
      reason: 'authority',
      note: {
        zh: '主管部门自受理进出口许可申请起 45 个工作日内决定，需报国务院批准的除外：期限约束主管部门。',
        en: 'The authority decides on an import or export licence within 45 working days of acceptance, unless the State Council approves: the time binds the authority.',
      },
    },
    {
      provision: [
        { component: 'cn-crypto-law', article: '25' },
        { component: 'cn-commercial-crypto-regulations', article: '13' },
        { component: 'cn-commercial-crypto-regulations', article: '16' },
        { component: 'cn-commercial-crypto-regulations', article: '18' },
        { component: 'cn-commercial-crypto-regulations', article: '19' },
      ],
      reason: 'out-of-scope',
      note: {
        zh: '商用密码检测、认证机构的资质和行为：清单不描述这类机构。',
        en: 'Qualification and conduct of testing and certification bodies, which a service manifest does not describe.',
      },
    },
    {
      provision: [
        { component: 'cn-commercial-crypto-regulations', article: '22' },
        { component: 'cn-commercial-crypto-regulations', article: '23' },
        { component: 'cn-commercial-crypto-regulations', article: '24' },
        { component: 'cn-commercial-crypto-regulations', article: '27' },
        { component: 'cn-commercial-crypto-regulations', article: '28' },
      ],
      reason: 'out-of-scope',
      note: {
        zh: '电子认证服务机构、电子政务电子认证服务机构的资质和行为：清单不描述这类机构。',
        en: 'Qualification and conduct of bodies that certify electronic signatures, which a service manifest does not describe.',
      },
    },
    {
      provision: [
        { component: 'cn-crypto-law', article: '15' },
        { component: 'cn-crypto-law', article: '16' },
        { component: 'cn-crypto-law', article: '17' },
        { component: 'cn-crypto-law', article: '20' },
      ],
      reason: 'out-of-scope',
      note: {
        zh: '核心密码、普通密码的工作机构：不在商用密码和网络服务之内。',
        en: 'Units that work with core and ordinary cryptography: outside commercial cryptography and online services.',
      },
    },
    {
      provision: [
        { component: 'cn-cii-crypto', article: '4' },
        { component: 'cn-cii-crypto', article: '16' },
        { component: 'cn-cii-crypto', article: '18' },
      ],
      reason: 'authority',
      note: {
        zh: '保护工作部门的规划、每年 3 月 31 日前的报告、重大事件报告，主管部门的基础设施和保密义务：约束主管部门和检测机构。',
        en: 'Plans of the protection department, its report by 31 March, its report of major events, and the facilities and secrecy of authorities: they bind authorities and testing bodies.',
      },
    },
    {
      provision: { component: 'cn-cii-crypto', article: '2' },
      reason: 'definition',
      note: {
        zh: '适用于依法认定的关键信息基础设施：见“关键信息基础设施运营者”的定义。',
        en: 'For infrastructure identified as critical under the law: see the definition of an operator of critical information infrastructure.',
      },
    },
    {
      provision: { component: 'cn-cii-crypto', article: '24' },
      reason: 'out-of-scope',
      note: {
        zh: '国家政务信息系统还适用国办发〔2019〕57号的项目建设规定：另一文件，未编入。',
        en: 'State government systems also follow the project rules of document 57 of 2019, another text that is not encoded.',
      },
    },
  ],
});
