import { type Case, defineRule, type Penalty, type Rule } from '../../src/rule/index.js';
import { cnCybersecurityReview } from './instrument.js';

/** The first day of the measures. */
export const first = '2022-02-15';

/** What article 20 says for all breaches. */
export const otherLaws: Penalty = {
  provision: { article: '20' },
  text: {
    zh: '依照网络安全法、数据安全法处理；本条没有单独的金额。',
    en: 'Dealt with under the Cybersecurity Law and the Data Security Law; no amount of its own.',
  },
};

const defaults = {
  instrument: cnCybersecurityReview,
  domain: 'security',
  severity: 'error',
  penalty: otherLaws,
  reviewedOn: '2026-11-24',
} as const;

type Own = Omit<Rule, keyof typeof defaults> & Partial<Pick<Rule, 'domain' | 'penalty'>>;

/** Makes a rule of these measures. */
export const reviewRule = (rule: Own): Rule => defineRule({ ...defaults, ...rule });

type Facts = Readonly<Record<string, unknown>>;

/** Facts of the review, with those of the infrastructure beside them. */
export const review = (facts: Facts, criticalInfrastructure?: Facts): Case['facts'] => ({
  security: { review: facts, ...(criticalInfrastructure !== undefined && { criticalInfrastructure }) },
});

/** A platform that is no operator of critical infrastructure. */
export const platform: Case['facts'] = review({ platformOperator: true }, { designated: false });

/** An operator of critical infrastructure that runs no platform. */
export const infrastructure: Case['facts'] = review({ platformOperator: false }, { designated: true });

/** Neither of the two. */
export const outsider: Case['facts'] = review({ platformOperator: false }, { designated: false });
