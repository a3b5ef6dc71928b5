import { all, defineNumber, oneOf, sumOf, where, yes } from '../../src/rule/index.js';

const counted = where(
  'transfers',
  all(yes('transfers[].personalData'), oneOf('transfers[].exemption', 'none', 'legal-duty')),
);
const transfer = (
  people: number,
  sensitivePeople: number,
  exemption: 'none' | 'contract' | 'legal-duty' = 'none',
  personalData = true,
) => ({
  people,
  sensitivePeople,
  exemption,
  personalData,
});

/** People whose ordinary data went abroad since 1 January, transfers under an exemption left out. */
export const peopleTransferred = defineNumber({
  id: 'people-transferred',
  title: { zh: '自当年 1 月 1 日起出境的个人信息人数', en: 'People whose data went abroad since 1 January' },
  meaning: {
    zh: '各项出境活动涉及的人数（不含敏感个人信息）之和，适用豁免情形的不计。',
    en: 'The people of all transfers, sensitive data apart; transfers under an exemption do not count.',
  },
  provisions: [
    { instrument: 'cn-cbdt-2024', article: '7', paragraph: 1, item: 2 },
    { instrument: 'cn-cbdt-2024', article: '8', paragraph: 1 },
  ],
  value: sumOf(counted, 'transfers[].people'),
  note: 'Each person counts once over all transfers; the manifest gives numbers by transfer, so that a person in two of them is counted twice here, on the safe side. A transfer for a statutory function or duty counts, too: the provisions of 2024 do not leave it out.',
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'two transfers', facts: { transfers: [transfer(60_000, 5), transfer(50_000, 0)] }, expect: 110_000 },
    {
      name: 'an exempted one does not count',
      facts: { transfers: [transfer(60_000, 0), transfer(50_000, 0, 'contract')] },
      expect: 60_000,
    },
    {
      name: 'a statutory duty counts',
      facts: { transfers: [transfer(60_000, 0), transfer(50_000, 0, 'legal-duty')] },
      expect: 110_000,
    },
    { name: 'nothing personal', facts: { transfers: [transfer(60_000, 0, 'none', false)] }, expect: 0 },
    { name: 'no transfer', facts: { transfers: [] }, expect: 0 },
    { name: 'not declared', facts: {}, expect: 'unknown' },
  ],
});

/** People whose sensitive data went abroad since 1 January, transfers under an exemption left out. */
export const sensitivePeopleTransferred = defineNumber({
  id: 'sensitive-people-transferred',
  title: {
    zh: '自当年 1 月 1 日起出境的敏感个人信息人数',
    en: 'People whose sensitive data went abroad since 1 January',
  },
  meaning: {
    zh: '各项出境活动涉及敏感个人信息的人数之和，适用豁免情形的不计。',
    en: 'The people whose sensitive data are in any transfer; transfers under an exemption do not count.',
  },
  provisions: [
    { instrument: 'cn-cbdt-2024', article: '7', paragraph: 1, item: 2 },
    { instrument: 'cn-cbdt-2024', article: '8', paragraph: 1 },
  ],
  value: sumOf(counted, 'transfers[].sensitivePeople'),
  reviewedOn: '2026-11-24',
  cases: [
    { name: 'two transfers', facts: { transfers: [transfer(60_000, 5), transfer(50_000, 7)] }, expect: 12 },
    {
      name: 'an exempted one does not count',
      facts: { transfers: [transfer(0, 5), transfer(0, 7, 'contract')] },
      expect: 5,
    },
    {
      name: 'one for a legal duty counts',
      facts: { transfers: [transfer(0, 5), transfer(0, 7, 'legal-duty')] },
      expect: 12,
    },
    { name: 'nothing personal', facts: { transfers: [transfer(0, 7, 'none', false)] }, expect: 0 },
    { name: 'no transfer', facts: { transfers: [] }, expect: 0 },
    { name: 'not declared', facts: {}, expect: 'unknown' },
  ],
});
