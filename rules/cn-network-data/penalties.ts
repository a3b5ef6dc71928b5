import type { Penalty } from '../../src/rule/index.js';

/** Articles 12, 16 to 20, 22, 40 (paragraphs 1 and 2), 41 and 42. */
export const article55: Penalty = {
  provision: { article: '55' },
  text: {
    zh: '先是责令改正、警告、没收违法所得；不改正或者情节严重的，罚款最高 1,000,000 元，责任人员可以处 10,000 至 100,000 元，还可以停业、吊销许可或者执照。',
    en: 'Correction, warning, confiscation of gains; on refusal or in serious cases up to CNY 1,000,000, and possibly CNY 10,000 to 100,000 for those responsible, suspension and revocation.',
  },
  maxFine: 1_000_000,
  maxPersonFine: 100_000,
  suspension: true,
};

/** Article 13. */
export const article56: Penalty = {
  provision: { article: '56' },
  text: {
    zh: '责令改正、警告，可以并处 100,000 至 1,000,000 元，责任人员 10,000 至 100,000 元；拒不改正或者情节严重的，1,000,000 至 10,000,000 元，责任人员 100,000 至 1,000,000 元，并可以停业、吊销。',
    en: 'Correction, warning, possibly CNY 100,000 to 1,000,000 and CNY 10,000 to 100,000 for those responsible; on refusal or in serious cases CNY 1,000,000 to 10,000,000 and CNY 100,000 to 1,000,000 for them, suspension and revocation.',
  },
  maxFine: 10_000_000,
  maxPersonFine: 1_000_000,
  suspension: true,
};

const important = {
  text: {
    zh: '责令改正、警告，可以并处 50,000 至 500,000 元，责任人员可以处 10,000 至 100,000 元；拒不改正或者后果严重（如大量数据泄露）的，500,000 至 2,000,000 元，责任人员 50,000 至 200,000 元，并可以停业、吊销。',
    en: 'Correction, warning, possibly CNY 50,000 to 500,000 and CNY 10,000 to 100,000 for those responsible; on refusal or after a mass leak or the like CNY 500,000 to 2,000,000 and CNY 50,000 to 200,000 for them, suspension and revocation.',
  },
  maxFine: 2_000_000,
  maxPersonFine: 200_000,
  suspension: true,
} as const;

/** Articles 29 (paragraph 2), 30 (paragraphs 2 and 3), 31 and 32. */
export const article57: Penalty = { ...important, provision: { article: '57' } };

/** Article 58, where no single law is the one that it points to. */
export const otherLaws: Penalty = {
  provision: { article: '58' },
  text: {
    zh: '依照网络安全法、数据安全法、个人信息保护法等法律处理；本条没有单独的金额。',
    en: 'Dealt with under the cybersecurity, data security, personal information and other laws; no amount of its own.',
  },
};

/** Article 58 with the data security law: its articles 27, 29 and 30 state the same duties. */
export const dataSecurityLaw: Penalty = {
  ...important,
  provision: { instrument: 'cn-dsl', article: '45' },
  text: { zh: `经第五十八条适用：${important.text.zh}`, en: `Through article 58: ${important.text.en}` },
};

/** Article 58 with the data security law, for important data that go abroad. */
export const importantDataAbroad: Penalty = {
  ...article56,
  provision: { instrument: 'cn-dsl', article: '46' },
  text: {
    zh: '经第五十八条适用：责令改正、警告，可以并处 100,000 至 1,000,000 元，责任人员 10,000 至 100,000 元；情节严重的，1,000,000 至 10,000,000 元，责任人员 100,000 至 1,000,000 元，并可以停业、吊销。',
    en: 'Through article 58: correction, warning, possibly CNY 100,000 to 1,000,000 and CNY 10,000 to 100,000 for those responsible; in serious cases CNY 1,000,000 to 10,000,000 and CNY 100,000 to 1,000,000 for them, suspension and revocation.',
  },
};

/** Article 58 with the personal information law. */
export const personalInformationLaw: Penalty = {
  provision: { instrument: 'cn-pipl', article: '66' },
  text: {
    zh: '经第五十八条适用：责令改正、警告、没收违法所得；拒不改正的最高 1,000,000 元；情节严重的最高 50,000,000 元或者上一年度营业额 5%，可以停业、吊销；责任人员最高 1,000,000 元。',
    en: 'Through article 58: correction, warning, confiscation; up to CNY 1,000,000 on refusal; in serious cases up to CNY 50,000,000 or 5 % of last year’s turnover, suspension and revocation; up to CNY 1,000,000 for those responsible.',
  },
  maxFine: 50_000_000,
  maxTurnoverPercent: 5,
  maxPersonFine: 1_000_000,
  suspension: true,
};

/** Article 58 with the cybersecurity law, whose article for defects was 60 and is 62 since 2026. */
export const productDefects: Penalty = {
  provision: { article: '58' },
  text: {
    zh: '依照网络安全法处理：自 2026-01-01 起为第六十二条，拒不改正或者导致后果的 50,000 至 500,000 元，造成第六十一条第三款所列后果的最高 10,000,000 元；此前为第六十条，最高 500,000 元。',
    en: 'Dealt with under the Cybersecurity Law: since 2026-01-01 its article 62, CNY 50,000 to 500,000 on refusal or harm and up to CNY 10,000,000 with the results of article 61, paragraph 3; before, its article 60, up to CNY 500,000.',
  },
};
