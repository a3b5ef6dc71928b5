import { defineInstrument } from '../../src/rule/index.js';
import { notEncoded } from './not-encoded.js';

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
  notEncoded,
});
