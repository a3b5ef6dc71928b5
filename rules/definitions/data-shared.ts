import { any, atLeast, countOf, defineStatus, yes } from '../../src/rule/index.js';

const shares = (recipients: number, processors: number, sharesImportant: boolean) => ({
  personalData: {
    recipients: Array.from({ length: recipients }, () => ({})),
    processors: Array.from({ length: processors }, () => ({})),
  },
  data: { management: { sharesImportant } },
});

/** Whether personal information or important data pass to another processor. */
export const dataShared = defineStatus({
  id: 'data-shared',
  title: { zh: '向他人提供、委托处理个人信息或者重要数据', en: 'Personal or important data pass to others' },
  meaning: {
    zh: '有接收个人信息的其他处理者、受托人，或者提供、委托、共同处理重要数据。',
    en: 'Others receive personal information or are entrusted with it, or important data are provided, entrusted or processed jointly.',
  },
  provisions: [{ instrument: 'cn-network-data', article: '12', paragraph: 1 }],
  when: any(
    atLeast(countOf('personalData.recipients'), 1),
    atLeast(countOf('personalData.processors'), 1),
    yes('data.management.sharesImportant'),
  ),
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'a recipient', facts: shares(1, 0, false), expect: true },
    { name: 'an entrusted party', facts: shares(0, 1, false), expect: true },
    { name: 'important data', facts: shares(0, 0, true), expect: true },
    { name: 'nothing', facts: shares(0, 0, false), expect: false },
    { name: 'entrusted parties are not declared', facts: { personalData: { recipients: [] } }, expect: 'unknown' },
  ],
});
