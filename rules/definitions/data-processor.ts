import { any, defineStatus, oneOf, yes } from '../../src/rule/index.js';

/** Who processes data in mainland China. */
export const dataProcessor = defineStatus({
  id: 'data-processor',
  title: { zh: '境内的数据处理者', en: 'Data processor in mainland China' },
  meaning: {
    zh: '在境内收集、存储、使用、加工、传输、提供、公开任何数据的组织、个人。',
    en: 'Whoever collects, stores, uses, processes, transmits, provides or publishes data of any kind in mainland China.',
  },
  provisions: [
    { instrument: 'cn-dsl', article: '2', paragraph: 1 },
    { instrument: 'cn-dsl', article: '3' },
  ],
  when: any(oneOf('personalData.processedIn', 'mainland', 'both'), yes('data.inMainland')),
  note: 'Personal information is data, too. Whoever processes abroad alone is reached only by article 2, paragraph 2.',
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'personal information here', facts: { personalData: { processedIn: 'mainland' } }, expect: true },
    { name: 'here and abroad', facts: { personalData: { processedIn: 'both' } }, expect: true },
    { name: 'other data here', facts: { data: { inMainland: true } }, expect: true },
    {
      name: 'personal information abroad, other data here',
      facts: { personalData: { processedIn: 'overseas' }, data: { inMainland: true } },
      expect: true,
    },
    {
      name: 'nothing here',
      facts: { personalData: { processedIn: 'overseas' }, data: { inMainland: false } },
      expect: false,
    },
    { name: 'personal information abroad', facts: { personalData: { processedIn: 'overseas' } }, expect: 'unknown' },
    { name: 'not said', facts: {}, expect: 'unknown' },
  ],
});
