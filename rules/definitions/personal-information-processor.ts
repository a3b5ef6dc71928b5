import { all, any, defineStatus, oneOf, yes } from '../../src/rule/index.js';

const abroad = { personalData: { processed: true, processedIn: 'overseas' } } as const;

/** Who processes personal information within the reach of the law. */
export const personalInformationProcessor = defineStatus({
  id: 'personal-information-processor',
  title: { zh: '个人信息处理者', en: 'Personal information processor' },
  meaning: {
    zh: '在境内处理个人信息，或者在境外为向境内自然人提供产品、服务或者分析其行为而处理的。',
    en: 'Whoever processes personal information in mainland China, or abroad in order to serve people there or to analyse their behaviour.',
  },
  provisions: [
    { instrument: 'cn-pipl', article: '3' },
    { instrument: 'cn-pipl', article: '73', item: 1 },
  ],
  when: all(
    yes('personalData.processed'),
    any(
      oneOf('personalData.processedIn', 'mainland', 'both'),
      yes('service.audience.mainlandPeople'),
      yes('service.audience.analysesMainlandPeople'),
    ),
  ),
  note: 'Who serves people in mainland China is within reach wherever the processing takes place. The third case of article 3 (other laws) is left to those laws. Who processes only on behalf of others (article 73) is not told apart here: an entrusted party also has duties of its own.',
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'in mainland China', facts: { personalData: { processed: true, processedIn: 'mainland' } }, expect: true },
    { name: 'in both', facts: { personalData: { processed: true, processedIn: 'both' } }, expect: true },
    {
      name: 'abroad, serving people in mainland China',
      facts: { ...abroad, service: { audience: { mainlandPeople: true } } },
      expect: true,
    },
    {
      name: 'abroad, analysing them',
      facts: { ...abroad, service: { audience: { mainlandPeople: false, analysesMainlandPeople: true } } },
      expect: true,
    },
    {
      name: 'abroad, neither',
      facts: { ...abroad, service: { audience: { mainlandPeople: false, analysesMainlandPeople: false } } },
      expect: false,
    },
    { name: 'no personal information', facts: { personalData: { processed: false } }, expect: false },
    { name: 'where is not known', facts: { personalData: { processed: true } }, expect: 'unknown' },
    {
      name: 'where is not known, but people in mainland China are served',
      facts: { personalData: { processed: true }, service: { audience: { mainlandPeople: true } } },
      expect: true,
    },
  ],
});
