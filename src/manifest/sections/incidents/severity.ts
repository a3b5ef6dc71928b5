import { amount, choice, count, flag, type GroupOf, group } from '../../field.js';

const fields = {
  affectedPeople: count({
    zh: '影响的人数',
    en: 'People affected',
    unit: 'people',
    for: ['cn-incident-reporting/4'],
    given: true,
  }),
  leakedPeople: count({
    zh: '泄露个人信息的人数',
    en: 'People whose personal data leaked',
    unit: 'people',
    for: ['cn-incident-reporting/4'],
    given: true,
  }),
  outageHours: amount({
    zh: '中断小时数',
    en: 'Hours of outage',
    unit: 'hours',
    for: ['cn-incident-reporting/4'],
    given: true,
  }),
  loss: amount({ zh: '直接经济损失', en: 'Direct loss', unit: 'CNY', for: ['cn-incident-reporting/4'], given: true }),
  nationalSecurity: flag({
    zh: '是否威胁国家安全、社会稳定',
    en: 'Whether national security or social stability is threatened',
    for: ['cn-incident-reporting/4'],
    given: true,
  }),
  importantData: flag({
    zh: '是否涉及重要数据、核心数据',
    en: 'Whether important or core data are concerned',
    for: ['cn-incident-reporting/4', 'cn-network-data/11'],
    given: true,
  }),
  coreData: flag({
    zh: '是否涉及核心数据',
    en: 'Whether core data are concerned',
    for: ['cn-incident-reporting/4'],
    given: true,
  }),
  illegalContent: flag({
    zh: '是否传播违法有害信息',
    en: 'Whether harmful information spread through it',
    for: ['cn-incident-reporting/4'],
    given: true,
  }),
  contentViews: count({
    zh: '违法有害信息的浏览量',
    en: 'Views of that information',
    unit: 'items',
    for: ['cn-incident-reporting/4'],
    given: true,
  }),
  criticalInfrastructure: flag({
    zh: '是否涉及关键信息基础设施',
    en: 'Whether critical infrastructure is concerned',
    for: ['cn-incident-reporting/4', 'cn-cii/18'],
    given: true,
  }),
  crime: flag({
    zh: '是否涉嫌犯罪',
    en: 'Whether a crime is suspected',
    for: ['cn-incident-reporting/4', 'cn-network-data/11'],
    given: true,
  }),
  level: choice(
    {
      general: ['一般', 'General'],
      'relatively-major': ['较大', 'Relatively major'],
      major: ['重大', 'Major'],
      'especially-major': ['特别重大', 'Especially major'],
    },
    { zh: '判定的等级', en: 'Level as judged', for: ['cn-incident-reporting/4'], given: true },
  ),
};

/** The type of `severity`, by name, so that what is built on it stays small. */
export interface Severity extends GroupOf<typeof fields> {}

/** Facts that decide the level. */
export const severity: Severity = group(
  { zh: '判断等级的事实', en: 'Facts that decide the level', for: ['cn-incident-reporting/4'] },
  fields,
);
