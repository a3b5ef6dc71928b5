import { defineInstrument } from '../../src/rule/index.js';

export const cnCybersecurityReview = defineInstrument({
  id: 'cn-cybersecurity-review',
  title: { zh: '网络安全审查办法', en: 'Cybersecurity Review Measures' },
  kind: 'departmental-rule',
  number: '国家互联网信息办公室等十三部门令第8号',
  issuers: [
    '国家互联网信息办公室',
    '国家发展和改革委员会',
    '工业和信息化部',
    '公安部',
    '国家安全部',
    '财政部',
    '商务部',
    '中国人民银行',
    '国家市场监督管理总局',
    '国家广播电视总局',
    '中国证券监督管理委员会',
    '国家保密局',
    '国家密码管理局',
  ],
  issuedOn: '2021-12-28',
  editions: [{ from: '2022-02-15', articles: 23 }],
  officialPage: 'https://www.cac.gov.cn/2022-01/04/c_1642894602182845.htm',
  reviewedOn: '2026-11-24',
  note: 'Replaced the measures of 2020 (order 6, in force from 2020-06-01), which knew purchases alone and are not encoded. Articles 2 to 5, 7 and 13 to 19 were read in public copies, the first half of article 5 only, 11 and 12 in the draft of 2021; the others are known from summaries, and rules that rest on them say so.',
  notEncoded: [
    {
      provision: [{ article: '1' }, { article: '3' }],
      reason: 'general',
      note: {
        zh: '目的、依据和审查的原则。',
        en: 'Purpose, basis and the principles of a review.',
      },
    },
    {
      provision: { article: '4' },
      reason: 'authority',
      note: {
        zh: '审查工作机制和审查办公室的设立。',
        en: 'How the mechanism of the review and its office are set up.',
      },
    },
    {
      provision: [{ article: '13' }, { article: '17' }],
      reason: 'authority',
      note: {
        zh: '特别审查程序由审查办公室办理；参与审查的机构和人员保守秘密。',
        en: 'The special procedure is up to the office; bodies and people that take part in a review keep what they learn.',
      },
    },
    {
      provision: { article: '18' },
      reason: 'permission',
      note: {
        zh: '认为审查不公正或者泄密的，可以举报，是否举报自愿。',
        en: 'Whoever finds a review unfair or its secrets not kept may report it; nothing to violate.',
      },
    },
    {
      provision: { article: '21' },
      reason: 'definition',
      note: {
        zh: '哪些网络产品和服务可能要审查：由清单声明，条文未能核对。',
        en: 'Which products and services may come under review: declared in the manifest; the article itself was not read.',
      },
    },
    {
      provision: { article: '22' },
      reason: 'out-of-scope',
      note: {
        zh: '国家秘密、数据安全审查和外商投资安全审查另有规定，不在本目录；条文未能核对。',
        en: 'State secrets, data security review and the review of foreign investment have rules of their own, outside this catalogue; the article itself was not read.',
      },
    },
    {
      provision: { article: '23' },
      reason: 'general',
      note: {
        zh: '自 2022-02-15 起施行，取代 2020 年的办法，已写在版本和说明中。',
        en: 'In force from 2022-02-15, in place of the measures of 2020, as edition and note say.',
      },
    },
    {
      provision: [{ article: '9' }, { article: '11' }, { article: '12' }, { article: '14' }],
      reason: 'authority',
      note: {
        zh: '审查办公室的期限：十个工作日内确定是否审查，三十个工作日内初步审查（可延长十五个），成员单位十五个工作日内答复，特别审查一般九十个工作日。企业据此安排时间，没有可违反的义务。',
        en: 'Terms of the review office: 10 working days to say whether there is a review, 30 for the first review (15 more in complex cases), 15 for its members to answer, usually 90 for the special procedure. To be planned for; nothing in them can be violated by a service.',
      },
    },
  ],
});
