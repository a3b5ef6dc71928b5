import { defineInstrument } from '../../src/rule/index.js';
import { articles } from '../articles.js';

export const cnAntiTelecomFraud = defineInstrument({
  id: 'cn-anti-telecom-fraud',
  title: { zh: '中华人民共和国反电信网络诈骗法', en: 'Anti-Telecom and Online Fraud Law' },
  kind: 'law',
  number: '主席令第一一九号',
  issuers: ['全国人民代表大会常务委员会'],
  issuedOn: '2022-09-02',
  editions: [{ from: '2022-12-01', articles: 50 }],
  officialPage: 'https://www.npc.gov.cn',
  reviewedOn: '2026-11-24',
  note: 'What an internet service owes. The law does not define an internet service provider; every service that a manifest describes is read as one.',
  notEncoded: [
    {
      provision: articles(1, 4),
      reason: 'general',
      note: {
        zh: '立法目的和反诈工作的原则。',
        en: 'Purpose, and the principles of work against fraud.',
      },
    },
    {
      provision: { article: '2' },
      reason: 'definition',
      note: {
        zh: '电信网络诈骗的含义：清单声明的是防范措施，不判断某一行为是否构成诈骗。',
        en: 'What telecom and online fraud is: the manifest declares measures against it; whether an act is fraud is not decided here.',
      },
    },
    {
      provision: { article: '38' },
      reason: 'general',
      note: {
        zh: '实施、参与诈骗的刑事责任和行政处罚。',
        en: 'Criminal liability and administrative punishment of those who commit fraud or take part.',
      },
    },
    {
      provision: articles(39, 40),
      reason: 'out-of-scope',
      note: {
        zh: '电信业务经营者、银行和支付机构的罚则。',
        en: 'Penalties for telecom operators, banks and payment institutions.',
      },
    },
    {
      provision: articles(45, 46, 47),
      reason: 'general',
      note: {
        zh: '工作人员的责任、民事赔偿和公益诉讼。',
        en: 'Liability of officials, damages, actions in the public interest.',
      },
    },
    {
      provision: { article: '48' },
      reason: 'permission',
      note: {
        zh: '对处罚和强制措施不服的，可以复议或者诉讼。',
        en: 'Whoever disagrees with a punishment or measure may ask for review or go to court.',
      },
    },
    {
      provision: { article: '49' },
      reason: 'restated',
      note: {
        zh: '本法没有规定的，适用网络安全法、个人信息保护法、反洗钱法等。',
        en: 'Where this law is silent, the laws on cybersecurity, personal information, money laundering and others apply.',
      },
    },
    {
      provision: { article: '50' },
      reason: 'general',
      note: {
        zh: '自 2022-12-01 起施行，已写在版本中。',
        en: 'In force from 2022-12-01, as the edition says.',
      },
    },
    {
      provision: { article: '3' },
      reason: 'definition',
      note: {
        zh: '境外组织针对境内诈骗或者为其提供产品、服务的同样适用：各条不区分运营者设立地。',
        en: 'Organisations abroad that defraud people in China, or help to, fall under the law, too: no rule asks where the operator is established.',
      },
    },
    {
      provision: articles(9, 10, 11, 12, 13),
      reason: 'out-of-scope',
      note: {
        zh: '电话卡、物联网卡、主叫号码和线路的义务，由电信业务经营者承担。',
        en: 'Phone and device cards, calling numbers and lines: duties of telecom operators.',
      },
    },
    {
      provision: articles(15, 16, 17, 18, 19, 20),
      reason: 'out-of-scope',
      note: {
        zh: '账户、尽职调查和支付交易的义务，由银行和支付机构承担。',
        en: 'Accounts, due diligence and payments: duties of banks and payment institutions.',
      },
    },
    {
      provision: articles(7, 27, 28, 35, 36, 37),
      reason: 'authority',
      note: {
        zh: '部门协作、侦查、监督检查、临时措施、限制出境和国际合作，由机关实施。',
        en: 'Coordination, investigation, supervision, temporary measures, exit bans and cooperation abroad are for the authorities.',
      },
    },
    {
      provision: { article: '33' },
      reason: 'permission',
      note: {
        zh: '对涉诈异常账号，可以自愿用国家网络身份认证重新核验，没有义务。',
        en: 'Suspicious accounts may be verified again by the national network identity service; it is voluntary.',
      },
    },
  ],
});
