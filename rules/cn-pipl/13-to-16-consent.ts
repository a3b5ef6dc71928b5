import { all, equals, examples, inPlace, is, no, not, yes } from '../../src/rule/index.js';
import { personalInformationProcessor } from '../definitions/personal-information-processor.js';
import { notProcessor, piplRule, processor } from './pipl-rule.js';

type Basis =
  | 'consent'
  | 'contract'
  | 'human-resources'
  | 'legal-duty'
  | 'emergency'
  | 'news'
  | 'public-data'
  | 'other-law'
  | 'none';
interface Purpose {
  readonly basis?: Basis | null;
  readonly consentValid?: boolean;
  readonly changed?: boolean;
  readonly consentRenewed?: boolean;
}
const purpose = (...purposes: readonly Purpose[]) => ({ personalData: { purposes } });
const onConsent = all(is(personalInformationProcessor), equals('personalData.purposes[].basis', 'consent'));
const otherBasis = {
  'another basis': purpose({ basis: 'contract', consentValid: false, changed: true, consentRenewed: false }),
};

export const legalBasis = piplRule({
  id: 'cn-pipl/13',
  provision: { article: '13', paragraph: 1 },
  phase: 'design',
  title: { zh: '每项处理有合法性依据', en: 'A legal basis for each purpose' },
  duty: {
    zh: '处理个人信息要有同意或者法律列明的其他依据之一。',
    en: 'Each processing rests on consent or on another of the bases that the law lists.',
  },
  checkability: 'manifest',
  forEach: 'personalData.purposes',
  requires: not(equals('personalData.purposes[].basis', 'none')),
  remedy: {
    zh: '为该目的确定依据，没有依据的取得同意或者停止处理。',
    en: 'Find the basis of the purpose; without one get consent or stop.',
  },
  note: 'There is no basis of legitimate interests. Human resources need both lawful rules and a lawful collective contract. A contract clause alone does not make data necessary.',
  given: processor,
  cases: [
    ...examples({
      met: { consent: purpose({ basis: 'consent' }), contract: purpose({ basis: 'contract' }) },
      unmet: { 'no basis': purpose({ basis: 'none' }) },
      open: { 'purposes are not declared': {}, 'the basis is not known': purpose({ basis: null }) },
      otherwise: notProcessor,
      first: '2021-11-01',
    }),
    { name: 'one of two', facts: purpose({ basis: 'consent' }, { basis: 'none' }), expect: ['satisfied', 'violated'] },
  ],
});

export const validConsent = piplRule({
  id: 'cn-pipl/14/valid',
  provision: { article: '14', paragraph: 1 },
  phase: 'design',
  title: { zh: '同意须知情、自愿、明确', en: 'Consent is informed, voluntary and explicit' },
  duty: {
    zh: '以同意为依据的，同意要在充分知情下自愿、明确作出；法律要求单独或者书面同意的，按该形式。',
    en: 'Where consent is the basis it is informed, voluntary and explicit, in the form that law asks for: separate or written.',
  },
  checkability: 'manifest',
  forEach: 'personalData.purposes',
  applies: onConsent,
  requires: inPlace('personalData.purposes[].consentValid'),
  remedy: { zh: '去掉默认勾选和捆绑，改为主动同意。', en: 'No boxes ticked beforehand, no bundling: active consent.' },
  given: processor,
  cases: examples({
    met: { valid: purpose({ basis: 'consent', consentValid: true }) },
    unmet: { 'not valid': purpose({ basis: 'consent', consentValid: false }) },
    open: { 'not said': purpose({ basis: 'consent' }), 'purposes are not declared': {} },
    otherwise: { ...notProcessor, ...otherBasis },
    first: '2021-11-01',
  }),
});

export const renewedConsent = piplRule({
  id: 'cn-pipl/14/renewed',
  provision: { article: '14', paragraph: 2 },
  title: { zh: '变更后重新取得同意', en: 'Consent again after a change' },
  duty: {
    zh: '目的、方式或者种类变更的，重新取得同意。',
    en: 'When purpose, method or kinds of data change, consent is obtained again.',
  },
  checkability: 'manifest',
  forEach: 'personalData.purposes',
  applies: all(onConsent, yes('personalData.purposes[].changed')),
  requires: inPlace('personalData.purposes[].consentRenewed'),
  remedy: { zh: '对变更部分再次征得同意。', en: 'Ask for consent to the change.' },
  given: processor,
  cases: examples({
    met: { renewed: purpose({ basis: 'consent', changed: true, consentRenewed: true }) },
    unmet: { 'not renewed': purpose({ basis: 'consent', changed: true, consentRenewed: false }) },
    open: { 'not said': purpose({ basis: 'consent', changed: true }) },
    otherwise: {
      ...notProcessor,
      ...otherBasis,
      'nothing changed': purpose({ basis: 'consent', changed: false, consentRenewed: false }),
    },
    first: '2021-11-01',
  }),
});

const someConsent = {
  some: [{ var: 'personalData.purposes' }, { '===': [{ var: 'personalData.purposes[].basis' }, 'consent'] }],
} as const;
const consents = (basis: Basis, consent: Readonly<Record<string, boolean>>) => ({
  personalData: { purposes: [{ basis }], consent },
});

export const withdrawal = piplRule({
  id: 'cn-pipl/15',
  provision: { article: '15', paragraph: 1 },
  title: { zh: '便捷的撤回同意方式', en: 'A convenient way to withdraw consent' },
  duty: {
    zh: '以同意为依据的，提供便捷的撤回方式。',
    en: 'Where consent is the basis there is a convenient way to withdraw it.',
  },
  checkability: 'manifest',
  applies: all(is(personalInformationProcessor), someConsent),
  requires: inPlace('personalData.consent.withdrawal'),
  remedy: { zh: '在设置中提供撤回入口。', en: 'Offer withdrawal in the settings.' },
  given: processor,
  cases: examples({
    met: { offered: consents('consent', { withdrawal: true }) },
    unmet: {
      'not offered': consents('consent', { withdrawal: false }),
      'one of two rests on consent': {
        personalData: { purposes: [{ basis: 'contract' }, { basis: 'consent' }], consent: { withdrawal: false } },
      },
    },
    open: { 'not said': consents('consent', {}), 'purposes are not declared': {} },
    otherwise: { ...notProcessor, 'nothing rests on consent': consents('contract', { withdrawal: false }) },
    first: '2021-11-01',
  }),
});

const refusal = (refusesService?: boolean) => ({
  personalData: { consent: { ...(refusesService !== undefined && { refusesService }) } },
});

export const noRefusal = piplRule({
  id: 'cn-pipl/16',
  provision: { article: '16' },
  title: { zh: '不得以不同意为由拒绝服务', en: 'No refusal of service for lack of consent' },
  duty: {
    zh: '不得因个人不同意或者撤回同意而拒绝提供产品或者服务，所必需的除外。',
    en: 'Nobody is refused a product or service for not consenting or for withdrawing, unless the data are necessary for it.',
  },
  checkability: 'manifest',
  requires: no('personalData.consent.refusesService'),
  remedy: { zh: '把非必需信息设为可选。', en: 'Make what is not necessary optional.' },
  given: processor,
  cases: examples({
    met: { 'never refused': refusal(false) },
    unmet: { refused: refusal(true) },
    otherwise: notProcessor,
    first: '2021-11-01',
  }),
});
