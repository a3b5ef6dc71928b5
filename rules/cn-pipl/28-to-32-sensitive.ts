import { all, any, equals, examples, inPlace, is, no, some, yes } from '../../src/rule/index.js';
import { personalInformationProcessor } from '../definitions/personal-information-processor.js';
import { notProcessor, piplRule, processor } from './pipl-rule.js';

interface Purpose {
  readonly sensitive?: boolean | null;
  readonly basis?: 'consent' | 'contract';
  readonly strictProtection?: boolean;
  readonly separateConsent?: boolean;
  readonly writtenConsentRequired?: boolean;
  readonly writtenConsent?: boolean;
  readonly sensitiveNotice?: boolean;
  readonly licenceRequired?: boolean;
  readonly licence?: boolean;
}
const purpose = (facts: Purpose) => ({ personalData: { purposes: [{ sensitive: true, ...facts }] } });
const sensitive = all(is(personalInformationProcessor), yes('personalData.purposes[].sensitive'));
const undeclared = { 'purposes are not declared': {} };

const shared = {
  checkability: 'manifest',
  forEach: 'personalData.purposes',
  applies: sensitive,
  given: processor,
} as const;

export const sensitiveNecessity = piplRule({
  ...shared,
  id: 'cn-pipl/28',
  provision: { article: '28', paragraph: 2 },
  title: {
    zh: '敏感信息须特定目的、充分必要、严格保护',
    en: 'Sensitive data: specific purpose, necessity, strict protection',
  },
  duty: {
    zh: '处理敏感个人信息，要有特定目的和充分必要性，并采取严格保护措施；不满十四周岁未成年人的信息都是敏感信息。',
    en: 'Sensitive personal information is processed only for a specific purpose, with sufficient necessity and strict protection; all data of a child under 14 are sensitive.',
  },
  checkability: 'judgment',
  requires: inPlace('personalData.purposes[].strictProtection'),
  remedy: {
    zh: '论证必要性，落实严格保护并记录结论。',
    en: 'Show the necessity, put strict protection in place, record the conclusion.',
  },
  cases: examples({
    judged: 'cn-pipl/28',
    met: { 'strictly protected': purpose({ strictProtection: true }) },
    unmet: { 'not strictly protected': purpose({ strictProtection: false }) },
    open: {
      ...undeclared,
      'not said': purpose({}),
      'not known whether sensitive': purpose({ sensitive: null, strictProtection: true }),
    },
    otherwise: { ...notProcessor, 'not sensitive': purpose({ sensitive: false, strictProtection: false }) },
    first: '2021-11-01',
  }),
});

export const sensitiveConsent = piplRule({
  ...shared,
  id: 'cn-pipl/29',
  provision: { article: '29' },
  title: { zh: '敏感信息的单独同意', en: 'Separate consent for sensitive data' },
  duty: {
    zh: '处理敏感个人信息取得单独同意；法律、行政法规要求书面同意的，取得书面同意。',
    en: 'Sensitive personal information is processed with separate consent, in writing where a law or administrative regulation asks for it.',
  },
  applies: all(sensitive, equals('personalData.purposes[].basis', 'consent')),
  requires: all(
    inPlace('personalData.purposes[].separateConsent'),
    any(no('personalData.purposes[].writtenConsentRequired'), inPlace('personalData.purposes[].writtenConsent')),
  ),
  remedy: {
    zh: '设单独同意环节，必要时取得书面同意。',
    en: 'Ask for consent to it alone, in writing where that is required.',
  },
  note: 'Due where consent is the basis: article 13, paragraph 2, frees the other bases from it.',
  cases: examples({
    met: {
      'separate, no writing needed': purpose({
        basis: 'consent',
        separateConsent: true,
        writtenConsentRequired: false,
      }),
      'separate and in writing': purpose({
        basis: 'consent',
        separateConsent: true,
        writtenConsentRequired: true,
        writtenConsent: true,
      }),
    },
    unmet: {
      'not separate': purpose({ basis: 'consent', separateConsent: false, writtenConsentRequired: false }),
      'not in writing': purpose({
        basis: 'consent',
        separateConsent: true,
        writtenConsentRequired: true,
        writtenConsent: false,
      }),
    },
    open: { ...undeclared, 'not said': purpose({ basis: 'consent' }) },
    otherwise: {
      ...notProcessor,
      'not sensitive': purpose({ sensitive: false, basis: 'consent', separateConsent: false }),
      'another basis': purpose({ basis: 'contract', separateConsent: false }),
    },
    first: '2021-11-01',
  }),
});

export const sensitiveNotice = piplRule({
  ...shared,
  id: 'cn-pipl/30',
  provision: { article: '30' },
  title: { zh: '告知必要性和影响', en: 'Notice of necessity and effect' },
  duty: {
    zh: '处理敏感个人信息，还要告知其必要性和对个人权益的影响；依法可以不告知的除外。',
    en: 'For sensitive personal information people are also told why it is needed and how it affects them, unless the law frees from notice.',
  },
  requires: inPlace('personalData.purposes[].sensitiveNotice'),
  remedy: { zh: '在告知中补充必要性和影响。', en: 'Add both to the notice.' },
  cases: examples({
    met: { told: purpose({ sensitiveNotice: true }) },
    unmet: { 'not told': purpose({ sensitiveNotice: false }) },
    open: { ...undeclared, 'not said': purpose({}) },
    otherwise: { ...notProcessor, 'not sensitive': purpose({ sensitive: false, sensitiveNotice: false }) },
    first: '2021-11-01',
  }),
});

const children = (
  under14: boolean | null,
  consent: Readonly<Record<string, boolean>>,
  basis: 'consent' | 'contract' = 'consent',
) => ({
  service: { audience: { under14 } },
  personalData: { consent, purposes: [{ basis: 'contract' as const }, { basis }] },
});
const childrenApply = all(is(personalInformationProcessor), yes('service.audience.under14'));

export const guardianConsent = piplRule({
  id: 'cn-pipl/31/guardian',
  domain: 'minors',
  provision: { article: '31', paragraph: 1 },
  title: { zh: '监护人同意', en: 'Consent of a guardian' },
  duty: {
    zh: '个人不满十四周岁的，处理其信息要由父母或者其他监护人同意。',
    en: 'Personal information of a child under 14 is processed with the consent of a parent or other guardian.',
  },
  checkability: 'manifest',
  applies: all(childrenApply, some('personalData.purposes', equals('personalData.purposes[].basis', 'consent'))),
  requires: inPlace('personalData.consent.guardian'),
  remedy: { zh: '设监护人同意流程。', en: 'Set up a flow for the consent of guardians.' },
  note: 'Due where something rests on consent: article 13, paragraph 2, frees the other bases from it, and article 22 of the regulations on network data says the same. The provisions on the personal information of children ask for it more widely.',
  given: processor,
  cases: examples({
    met: { consented: children(true, { guardian: true }) },
    unmet: { 'not consented': children(true, { guardian: false }) },
    open: { 'not said': children(true, {}), 'the age of users is not known': children(null, { guardian: false }) },
    otherwise: {
      ...notProcessor,
      'nobody under 14': children(false, { guardian: false }),
      'nothing rests on consent': children(true, { guardian: false }, 'contract'),
    },
    first: '2021-11-01',
  }),
});

export const childrenRules = piplRule({
  id: 'cn-pipl/31/rules',
  domain: 'minors',
  provision: { article: '31', paragraph: 2 },
  title: { zh: '儿童个人信息专门规则', en: 'Special rules for children’s data' },
  duty: {
    zh: '处理不满十四周岁的人的信息，要有专门的处理规则。',
    en: 'Whoever processes personal information of children under 14 has special rules for it.',
  },
  checkability: 'manifest',
  applies: childrenApply,
  requires: inPlace('personalData.consent.childrenRules'),
  remedy: { zh: '制定并公布儿童个人信息处理规则。', en: 'Write and publish such rules.' },
  given: processor,
  cases: examples({
    met: { 'there are': children(true, { childrenRules: true }) },
    unmet: { 'there are none': children(true, { childrenRules: false }) },
    open: { 'not said': children(true, {}), 'the age of users is not known': children(null, { childrenRules: false }) },
    otherwise: { ...notProcessor, 'nobody under 14': children(false, { childrenRules: false }) },
    first: '2021-11-01',
  }),
});

export const sensitiveLicence = piplRule({
  ...shared,
  id: 'cn-pipl/32',
  checkability: 'evidence',
  provision: { article: '32' },
  title: { zh: '敏感信息的许可和限制', en: 'Licences for sensitive data' },
  duty: {
    zh: '法律、行政法规对处理敏感个人信息要求许可或者作出限制的，遵守其规定。',
    en: 'Where a law or administrative regulation asks for a licence or sets limits for sensitive data, these are kept to.',
  },
  applies: all(sensitive, yes('personalData.purposes[].licenceRequired')),
  requires: inPlace('personalData.purposes[].licence'),
  remedy: { zh: '取得相应许可。', en: 'Get the licence.' },
  cases: examples({
    met: { held: purpose({ licenceRequired: true, licence: true }) },
    unmet: { 'not held': purpose({ licenceRequired: true, licence: false }) },
    open: { ...undeclared, 'not said': purpose({ licenceRequired: true }) },
    otherwise: {
      ...notProcessor,
      'not sensitive': purpose({ sensitive: false, licenceRequired: true, licence: false }),
      'none is required': purpose({ licenceRequired: false, licence: false }),
    },
    first: '2021-11-01',
  }),
});
