import { defineInstrument } from '../../src/rule/index.js';

const articles = (...numbers: readonly number[]) => numbers.map((number) => ({ article: String(number) }));

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
  note: 'What an internet service owes. The law does not define an internet service provider; every service that a manifest describes is read as one. The number of the order was not verified.',
  notEncoded: [
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
        zh: '可以自愿通过国家网络身份认证公共服务重新核验涉诈异常账号，没有义务。',
        en: 'Suspicious accounts may be verified again by the national network identity service; it is voluntary.',
      },
    },
  ],
});
