import { type Case, defineRule, is, type Penalty, type Rule } from '../../src/rule/index.js';
import { importantDataProcessor } from '../definitions/important-data-processor.js';
import { cnDataRiskAssessment } from './instrument.js';

/** Assessments of important data: article 45 of the Data Security Law has the amounts. */
export const importantPenalty: Penalty = {
  provision: { instrument: 'cn-dsl', article: '45', paragraph: 1 },
  text: {
    zh: '未按规定评估的依数据安全法等处理：责令改正、警告，可以并处 50,000 至 500,000 元，责任人员可以处 10,000 至 100,000 元；拒不改正或者后果严重的 500,000 至 2,000,000 元，并可以停业、吊销，责任人员 50,000 至 200,000 元。',
    en: 'Under the Data Security Law and others, for assessments not made as prescribed: correction and warning, possibly CNY 50,000 to 500,000 and CNY 10,000 to 100,000 for those responsible; on refusal or with grave results CNY 500,000 to 2,000,000, possibly suspension and revocation, and CNY 50,000 to 200,000 for those responsible.',
  },
  maxFine: 2_000_000,
  maxPersonFine: 200_000,
  suspension: true,
};

/** Other assessments: article 22 sends to other law. */
export const otherPenalty: Penalty = {
  provision: { article: '22', paragraph: 1 },
  text: {
    zh: '依照数据安全法、网络数据安全管理条例等处理；本条没有单独的金额。',
    en: 'Dealt with under the Data Security Law, the regulations on network data and other law; no amount of its own.',
  },
};

/** Breaches of assessment bodies. */
export const bodyPenalty: Penalty = {
  provision: { article: '22', paragraph: 2 },
  text: {
    zh: '评估机构违反本办法的由有关部门依法处理；本条没有单独的金额。',
    en: 'A body that breaks these measures is dealt with under the law that applies; no amount of its own.',
  },
};

const defaults = {
  instrument: cnDataRiskAssessment,
  domain: 'data',
  phase: 'operate',
  severity: 'error',
  checkability: 'evidence',
  applies: is(importantDataProcessor),
  reviewedOn: '2026-11-24',
} as const;

type Own = Omit<Rule, keyof typeof defaults> & Partial<Pick<Rule, 'domain' | 'severity' | 'checkability' | 'applies'>>;

/** Makes a rule of these measures. */
export const assessmentRule = (rule: Own): Rule => defineRule({ ...defaults, ...rule });

/** The first day of the measures. */
export const first = '2026-08-20';

/** A service that processes important data in mainland China. */
export const important = { data: { inMainland: true, importantData: true } } as const;

/** A service that does not. */
export const notImportant = {
  'no important data': { data: { importantData: false, riskAssessment: { made: false } } },
  'nothing is processed in mainland China': {
    personalData: { processedIn: 'overseas' },
    data: { inMainland: false },
  },
} as const;

/** Facts of the risk assessment. */
export const assessment = (facts: Readonly<Record<string, unknown>>): Case['facts'] => ({
  data: { riskAssessment: facts },
});
