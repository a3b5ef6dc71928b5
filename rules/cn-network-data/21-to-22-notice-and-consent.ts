import { all, any, atLeast, countOf, equals, examples, inPlace, is, no, some, yes } from '../../src/rule/index.js';
import { personalInformationProcessor } from '../definitions/personal-information-processor.js';
import { put } from './facts.js';
import { duty, first, isNotSo, isSo, measured, networkDataRule, reach } from './network-data-rule.js';
import { article55, personalInformationLaw } from './penalties.js';

const shared = { reach: 'personal', domain: 'personal-data', checkability: 'manifest' } as const;
const told = measured('personalData.notice');

export const rules = duty({
  ...shared,
  id: 'cn-network-data/21/rules',
  provision: { article: '21', paragraph: 1 },
  title: { zh: '处理规则集中公开并含四项内容', en: 'Processing rules in one place, with four items' },
  duty: {
    zh: '以处理规则告知的，规则要集中公开展示、易于访问、位置醒目、清晰易懂，并含四项：处理者和联系方式；目的、方式、种类及敏感信息的必要性和影响；保存期限（或其确定方法）和到期处理；行使各项权利、注销和撤回同意的途径。',
    en: 'Where notice is given by processing rules, these stand in one place, public, easy to reach, prominent and clear, with four items: processor and contact; purpose, method and kinds, with need and effect for sensitive data; retention, or how it is set, and what happens at its end; how to exercise each right, close the account and withdraw consent.',
  },
  when: [told],
  needs: [
    measured('personalData.networkData.noticeItems'),
    isSo('personalData.networkData.noticeItems.identity'),
    isSo('personalData.networkData.noticeItems.purposes'),
    isSo('personalData.networkData.noticeItems.retention'),
    isSo('personalData.networkData.noticeItems.rights'),
  ],
  penalty: personalInformationLaw,
  remedy: { zh: '集中展示规则并补齐四项。', en: 'Show the rules in one place and complete the four items.' },
  note: 'Goes beyond article 17 of the Personal Information Protection Law: treatment after expiry, moving data, restriction, closing the account.',
});

export const collectionList = duty({
  ...shared,
  id: 'cn-network-data/21/collection-list',
  provision: { article: '21', paragraph: 2 },
  title: { zh: '收集清单', en: 'A list of what is collected' },
  duty: {
    zh: '规则中收集个人信息的目的、方式、种类，以清单等形式列明。',
    en: 'The rules state purpose, method and kinds of what is collected as a list or the like.',
  },
  when: [told],
  needs: [measured('personalData.app.collectionList')],
  penalty: personalInformationLaw,
  remedy: { zh: '编制并公布收集清单。', en: 'Make and publish the list.' },
});

export const sharingList = duty({
  ...shared,
  id: 'cn-network-data/21/sharing-list',
  provision: { article: '21', paragraph: 2 },
  title: { zh: '对外提供清单', en: 'A list of what goes to others' },
  duty: {
    zh: '规则中向其他处理者提供个人信息的目的、方式、种类和接收方，以清单等形式列明。',
    en: 'The rules state purpose, method, kinds and recipients of what goes to other processors as a list or the like.',
  },
  status: {
    is: atLeast(countOf('personalData.recipients'), 1),
    inside: { 'personalData.recipients': [{}] },
    outside: { 'personalData.recipients': [] },
  },
  when: [told],
  needs: [measured('personalData.app.sharingList')],
  penalty: personalInformationLaw,
  remedy: { zh: '编制并公布对外提供清单。', en: 'Make and publish the list.' },
});

const children = { ...shared, domain: 'minors' } as const;

export const childrenRules = duty({
  ...children,
  id: 'cn-network-data/21/children',
  provision: { article: '21', paragraph: 2 },
  title: { zh: '不满十四周岁的专门规则', en: 'Special rules for children under 14' },
  duty: {
    zh: '处理不满十四周岁的人的信息，要有专门的处理规则。',
    en: 'Whoever processes personal information of children under 14 has special rules for it.',
  },
  when: [isSo('service.audience.under14')],
  needs: [measured('personalData.consent.childrenRules')],
  penalty: personalInformationLaw,
  remedy: { zh: '制定并公布儿童个人信息处理规则。', en: 'Write and publish such rules.' },
});

const onConsent = {
  is: some('personalData.purposes', equals('personalData.purposes[].basis', 'consent')),
  inside: { 'personalData.purposes': [{ basis: 'contract' }, { basis: 'consent' }] },
  outside: { 'personalData.purposes': [{ basis: 'contract' }] },
} as const;
const purpose = {
  is: equals('personalData.purposes[].basis', 'consent'),
  inside: { 'personalData.purposes[].basis': 'consent' },
  outside: { 'personalData.purposes[].basis': 'contract' },
} as const;
const consent = { ...shared, penalty: article55 } as const;

export const necessity = duty({
  ...consent,
  id: 'cn-network-data/22/necessity',
  provision: { article: '22', paragraph: 1, item: 1 },
  title: { zh: '只收集所必需的', en: 'Only what is necessary' },
  duty: {
    zh: '以同意为依据收集的，只收产品、服务离不开的信息，不多收。',
    en: 'What is collected on consent is necessary for the product or service, and no more than that.',
  },
  forEach: 'personalData.purposes',
  status: purpose,
  needs: [isSo('personalData.purposes[].necessary')],
  remedy: { zh: '删去非必需字段。', en: 'Drop the fields that are not necessary.' },
});

export const freeConsent = duty({
  ...consent,
  id: 'cn-network-data/22/free',
  provision: { article: '22', paragraph: 1, item: 1 },
  title: { zh: '不得误导、欺诈、胁迫取得同意', en: 'No consent by misleading, fraud or coercion' },
  duty: {
    zh: '征得同意要让人自愿，不误导、不欺骗、不胁迫。',
    en: 'Consent is not won by misleading, fraud, coercion or the like.',
  },
  status: onConsent,
  needs: [isNotSo('personalData.consent.misleading')],
  remedy: { zh: '改掉误导性界面和捆绑。', en: 'Remove misleading screens and bundling.' },
});

const sensitive = (basis: string, facts: Readonly<Record<string, boolean>>) =>
  put({ 'personalData.purposes': [{ basis, sensitive: true, ...facts }] });

export const sensitiveConsent = networkDataRule({
  ...consent,
  id: 'cn-network-data/22/sensitive',
  provision: { article: '22', paragraph: 1, item: 2 },
  also: [{ article: '22', paragraph: 2 }],
  title: { zh: '敏感个人信息的单独同意', en: 'Separate consent for sensitive data' },
  duty: {
    zh: '以同意为依据处理敏感个人信息（如生物识别、健康、行踪）的，就该项单独征得同意；法律、行政法规要求书面的，用书面。',
    en: 'Where sensitive data (biometric, religious, of specific identity, medical, of financial accounts, whereabouts and the like) rest on consent, consent is separate, and in writing where a law or administrative regulation asks for it.',
  },
  forEach: 'personalData.purposes',
  applies: all(is(personalInformationProcessor), purpose.is, yes('personalData.purposes[].sensitive')),
  requires: all(
    inPlace('personalData.purposes[].separateConsent'),
    any(no('personalData.purposes[].writtenConsentRequired'), inPlace('personalData.purposes[].writtenConsent')),
  ),
  remedy: { zh: '设单独同意环节，必要时书面。', en: 'Ask for it alone, in writing where required.' },
  cases: examples({
    met: {
      'separate, no writing needed': sensitive('consent', { separateConsent: true, writtenConsentRequired: false }),
      'separate and in writing': sensitive('consent', {
        separateConsent: true,
        writtenConsentRequired: true,
        writtenConsent: true,
      }),
    },
    unmet: {
      'not separate': sensitive('consent', { separateConsent: false, writtenConsentRequired: false }),
      'not in writing': sensitive('consent', {
        separateConsent: true,
        writtenConsentRequired: true,
        writtenConsent: false,
      }),
    },
    open: { 'nothing is known of it': {}, 'consent is not described': sensitive('consent', {}) },
    otherwise: {
      'another basis': sensitive('contract', { separateConsent: false }),
      'not sensitive': sensitive('consent', { sensitive: false, separateConsent: false }),
      'out of reach': put({
        'personalData.purposes': [{ basis: 'consent', sensitive: true, separateConsent: false }],
        ...reach.personal.outside,
      }),
      'there is none': put({ 'personalData.purposes': [] }),
    },
    first,
  }),
});

export const guardianConsent = duty({
  ...consent,
  id: 'cn-network-data/22/guardian',
  provision: { article: '22', paragraph: 1, item: 3 },
  domain: 'minors',
  title: { zh: '监护人同意', en: 'Consent of a guardian' },
  duty: {
    zh: '以同意为依据处理不满十四周岁的人的信息，同意由父母或者其他监护人作出。',
    en: 'Where data of children under 14 rest on consent, it is that of a parent or other guardian.',
  },
  status: onConsent,
  when: [isSo('service.audience.under14')],
  needs: [measured('personalData.consent.guardian')],
  remedy: { zh: '设监护人同意流程。', en: 'Set up a flow for the consent of guardians.' },
});

export const withinConsent = duty({
  ...consent,
  id: 'cn-network-data/22/within',
  provision: { article: '22', paragraph: 1, item: 4 },
  checkability: 'evidence',
  title: { zh: '不得超出同意处理', en: 'Processing stays within consent' },
  duty: {
    zh: '个人同意了什么目的、方式、种类和保存期限，就只在其内处理。',
    en: 'Processing stays within the purpose, method, kinds and retention consented to.',
  },
  status: onConsent,
  needs: [isNotSo('personalData.app.beyondConsent'), isNotSo('personalData.networkData.beyondConsent')],
  remedy: { zh: '停止超出部分，或者重新取得同意。', en: 'Stop what goes beyond, or ask again.' },
});

export const refusalRespected = duty({
  ...consent,
  id: 'cn-network-data/22/refusal',
  provision: { article: '22', paragraph: 1, item: 5 },
  title: { zh: '拒绝后不得频繁征求', en: 'Who refuses is not asked again and again' },
  duty: {
    zh: '个人明确表示不同意后，不得频繁征求同意。',
    en: 'Who has clearly refused is not asked for consent again and again.',
  },
  status: onConsent,
  needs: [isNotSo('personalData.app.afterRefusal')],
  remedy: { zh: '记住拒绝，延长再次询问的间隔。', en: 'Remember the refusal and wait before asking again.' },
  note: 'The text names no interval.',
});

export const renewedConsent = duty({
  ...consent,
  id: 'cn-network-data/22/renewed',
  provision: { article: '22', paragraph: 1, item: 6 },
  title: { zh: '变更后重新取得同意', en: 'Consent again after a change' },
  duty: {
    zh: '目的、方式、种类变更的，重新取得同意。',
    en: 'When purpose, method or kinds change, consent is obtained again.',
  },
  forEach: 'personalData.purposes',
  status: purpose,
  when: [isSo('personalData.purposes[].changed')],
  needs: [measured('personalData.purposes[].consentRenewed')],
  remedy: { zh: '对变更部分再次征得同意。', en: 'Ask for consent to the change.' },
});
