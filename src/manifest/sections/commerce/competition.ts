import { amount, count, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  confusion: flag({
    zh: '是否擅用他人标识',
    en: 'Whether marks of others are used',
    for: ['cn-unfair-competition/7'],
  }),
  falsePromotion: flag({
    zh: '是否虚假宣传、帮助刷单',
    en: 'Whether promotion is false, or trades are made up for others',
    for: ['cn-unfair-competition/9'],
  }),
  highestPrize: amount({ zh: '抽奖最高奖金额', en: 'Highest prize', unit: 'CNY', for: ['cn-unfair-competition/11'] }),
  prizeDraws: flag({
    zh: '是否抽奖式有奖销售',
    en: 'Whether prizes are drawn',
    for: ['cn-unfair-competition/11'],
    given: true,
  }),
  technicalInterference: flag({
    zh: '是否插入跳转、恶意不兼容',
    en: 'Whether it forces jumps or incompatibility',
    for: ['cn-unfair-competition/13'],
  }),
  scrapesOthers: flag({
    zh: '是否以不正当方式获取他人数据',
    en: 'Whether data of others are taken unfairly',
    for: ['cn-unfair-competition/13'],
  }),
  abusesRules: flag({
    zh: '是否滥用平台规则',
    en: 'Whether platform rules are abused',
    for: ['cn-unfair-competition/13'],
  }),
  platformRules: measure(
    {
      zh: '平台公平竞争规则、举报机制和记录',
      en: 'Rules of fair competition, complaints, records',
      for: ['cn-unfair-competition/21', 'cn-unfair-competition-online/6'],
    },
    {
      years: count({
        zh: '记录保存年数',
        en: 'Years for which records are kept',
        unit: 'years',
        for: ['cn-unfair-competition-online/6'],
      }),
    },
  ),
};

/** The type of `competition`, by name, so that what is built on it stays small. */
export interface Competition extends GroupOf<typeof fields> {}

/** Fair competition. */
export const competition: Competition = group({ zh: '公平竞争', en: 'Fair competition' }, fields);
