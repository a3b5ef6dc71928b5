import { all, any, atLeast, defineStatus, is, yes } from '../../src/rule/index.js';
import { personalInformationProcessor } from './personal-information-processor.js';

const people = (count: number, importantData: boolean | null, processed = true) =>
  ({
    data: { importantData },
    personalData: { processed, processedIn: 'mainland', people: count },
  }) as const;

/** Who processes personal information of ten million people or more. */
export const tenMillionProcessor = defineStatus({
  id: 'ten-million-processor',
  title: { zh: '处理 1000 万人以上个人信息的处理者', en: 'Processor of personal information of 10,000,000 people' },
  meaning: {
    zh: '处理个人信息涉及 10,000,000 人以上（含本数）的网络数据处理者。',
    en: 'A network data processor of personal information of 10,000,000 people or more, the number itself included.',
  },
  provisions: [{ instrument: 'cn-network-data', article: '28' }],
  when: all(is(personalInformationProcessor), atLeast('personalData.people', 10_000_000)),
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'ten million', facts: people(10_000_000, false), expect: true },
    { name: 'one less', facts: people(9_999_999, false), expect: false },
    { name: 'not a processor', facts: people(10_000_000, false, false), expect: false },
    { name: 'the number is not known', facts: { personalData: { processed: true } }, expect: 'unknown' },
  ],
});

/** Who owes what articles 30 and 32 ask. */
export const importantDataDuties = defineStatus({
  id: 'important-data-duties',
  title: { zh: '须履行重要数据处理者管理义务的处理者', en: 'Bound like a processor of important data' },
  meaning: {
    zh: '处理重要数据的，或者处理 1000 万人以上个人信息的。',
    en: 'Whoever processes important data, or personal information of 10,000,000 people or more.',
  },
  provisions: [
    { instrument: 'cn-network-data', article: '28' },
    { instrument: 'cn-network-data', article: '30' },
    { instrument: 'cn-network-data', article: '32' },
  ],
  when: any(yes('data.importantData'), is(tenMillionProcessor)),
  note: 'Only for articles 30 and 32: ten million people do not make personal information important data, so that articles 31 and 33 do not follow.',
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'important data of a few', facts: people(10, true), expect: true },
    { name: 'ten million people', facts: people(10_000_000, false), expect: true },
    { name: 'neither', facts: people(9_999_999, false), expect: false },
    { name: 'not known whether data are important', facts: people(10, null), expect: 'unknown' },
  ],
});
