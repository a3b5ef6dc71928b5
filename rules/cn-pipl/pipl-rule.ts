import { defineRule, is, type Penalty, type Rule } from '../../src/rule/index.js';
import { personalInformationProcessor } from '../definitions/personal-information-processor.js';
import { cnPipl } from './instrument.js';

const penalty: Penalty = {
  provision: { article: '66' },
  text: {
    zh: '责令改正、警告、没收违法所得，可以暂停或者终止应用服务；拒不改正的最高 1,000,000 元；情节严重的最高 50,000,000 元或者上一年度营业额 5%，可以停业、吊销；责任人员最高 1,000,000 元并可以禁业。',
    en: 'Correction, warning, confiscation, suspension or end of the app; up to CNY 1,000,000 on refusal; in serious cases up to CNY 50,000,000 or 5 % of last year’s turnover, suspension and revocation; up to CNY 1,000,000 and an office ban for those responsible.',
  },
  maxFine: 50_000_000,
  maxTurnoverPercent: 5,
  maxPersonFine: 1_000_000,
  suspension: true,
};

/** What most rules of this law share. */
export const defaults = {
  instrument: cnPipl,
  domain: 'personal-data',
  phase: 'operate',
  severity: 'error',
  applies: is(personalInformationProcessor),
  penalty,
  reviewedOn: '2026-11-24',
} as const;

type Own = Omit<Rule, keyof typeof defaults> &
  Partial<Pick<Rule, 'domain' | 'phase' | 'severity' | 'applies' | 'penalty'>>;

/** Makes a rule of this law. */
export const piplRule = (rule: Own): Rule => defineRule({ ...defaults, ...rule });

/** A service that processes personal information in mainland China. */
export const processor = { personalData: { processed: true, processedIn: 'mainland' } } as const;

/** A service to which the law does not apply. */
export const notProcessor = { 'no personal information': { personalData: { processed: false } } };
