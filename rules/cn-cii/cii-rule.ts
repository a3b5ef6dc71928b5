import {
  all,
  type Case,
  type Condition,
  defineRule,
  examples,
  inPlace,
  is,
  type MeasurePath,
  type Penalty,
  type Rule,
} from '../../src/rule/index.js';
import { criticalInfrastructureOperator } from '../definitions/critical-infrastructure-operator.js';
import { cnCii } from './instrument.js';

/** The first day of the regulation. */
export const first = '2021-09-01';

const onRefusal = {
  zh: '责令改正、警告；拒不改正或者造成危害网络安全等后果的，单位罚款 100,000 至 1,000,000 元，直接负责的主管人员 10,000 至 100,000 元。',
  en: 'Order to correct and warning; on refusal or where security was harmed CNY 100,000 to 1,000,000 for the operator and CNY 10,000 to 100,000 for the manager directly in charge.',
};

/** Article 39 punishes ten breaches, each in an item of its own. */
export const listed = (item: number): Penalty => ({
  provision: { article: '39', item },
  text: onRefusal,
  maxFine: 1_000_000,
  maxPersonFine: 100_000,
});

/** Article 40: reports of incidents and threats. */
export const unreported: Penalty = { ...listed(1), provision: { article: '40' } };

/** Article 41: purchases without review. */
export const unreviewed: Penalty = {
  provision: { article: '41' },
  text: {
    zh: '责令改正，处采购金额一至十倍罚款，直接主管和其他直接责任人员 10,000 至 100,000 元。',
    en: 'Order to correct, a fine of one to ten times the price, CNY 10,000 to 100,000 for those directly responsible.',
  },
  maxPersonFine: 100_000,
};

/** Article 42: inspections refused. */
export const refused: Penalty = {
  provision: { article: '42' },
  text: {
    zh: '责令改正；拒不改正的，单位罚款 50,000 至 500,000 元，直接主管和其他直接责任人员 10,000 至 100,000 元；情节严重的依法追究责任。',
    en: 'Order to correct; on refusal CNY 50,000 to 500,000 for the operator and CNY 10,000 to 100,000 for those directly responsible; further liability in serious cases.',
  },
  maxFine: 500_000,
  maxPersonFine: 100_000,
};

/** Article 43: by the police, against whoever attacks or probes. */
export const attack: Penalty = {
  provision: { article: '43' },
  text: {
    zh: '由公安机关没收违法所得，单位罚款 100,000 至 1,000,000 元；责任人员拘留最长 15 日，罚款最高 1,000,000 元，并五年内或者终身不得从事关键岗位。',
    en: 'By the police: gains confiscated, CNY 100,000 to 1,000,000 for an organisation; for those responsible detention of up to 15 days, up to CNY 1,000,000, and a ban from key posts for five years or life.',
  },
  maxFine: 1_000_000,
  maxPersonFine: 1_000_000,
};

const defaults = {
  instrument: cnCii,
  domain: 'security',
  phase: 'operate',
  severity: 'error',
  checkability: 'evidence',
  reviewedOn: '2026-11-24',
} as const;

type Own = Omit<Rule, keyof typeof defaults | 'applies'> & Partial<Pick<Rule, 'domain' | 'phase' | 'checkability'>>;

/** A rule of this regulation on whoever `applies` names. */
export const anyoneRule = (rule: Own & Pick<Rule, 'applies'>): Rule => defineRule({ ...defaults, ...rule });

/** A duty of operators of critical infrastructure; `when` narrows it. */
export const ciiRule = ({ when, ...rule }: Own & { readonly when?: Condition }): Rule =>
  anyoneRule({
    given: { security: { criticalInfrastructure: { designated: true } } },
    ...rule,
    applies: when === undefined ? is(criticalInfrastructureOperator) : all(is(criticalInfrastructureOperator), when),
  });

/** Facts of the infrastructure. */
export const cii = (facts: Readonly<Record<string, unknown>>): Case['facts'] => ({
  security: { criticalInfrastructure: facts },
});

/** An operator that was not notified. */
export const otherwise = { 'not an operator of critical infrastructure': cii({ designated: false }) };

type Key =
  | 'builtInStep'
  | 'protectionSystem'
  | 'principal'
  | 'securityBody'
  | 'backgroundChecks'
  | 'bodyDuties'
  | 'bodyTakesPart'
  | 'bodyResourced'
  | 'incidentContacts'
  | 'confidentialityAgreements'
  | 'agreementsSupervised';

/** A duty of operators that one measure meets. */
export const measureRule = ({
  key,
  ...rule
}: Omit<Own, 'requires' | 'cases'> & {
  readonly key: Key;
}): Rule => {
  const path: MeasurePath = `security.criticalInfrastructure.${key}`;
  return ciiRule({
    ...rule,
    requires: inPlace(path),
    cases: examples({
      met: { 'in place': cii({ [key]: true }) },
      unmet: { 'not in place': cii({ [key]: false }) },
      otherwise,
      first,
    }),
  });
};
