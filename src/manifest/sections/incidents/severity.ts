import { choice, count, type GroupOf, group } from '../../field.js';

const guide = { for: ['cn-incident-reporting/4'], given: true } as const;

const fields = {
  site: choice(
    {
      none: ['不涉及网站、平台', 'No site or platform'],
      'top-portal': [
        '省级以上党政机关门户、中央重点新闻网站',
        'Portal of a provincial or higher body, central news site',
      ],
      'top-platform': ['超大型网络平台', 'Super-large platform'],
      'high-portal': [
        '地市级以上党政机关、企事业单位门户，省级以上重点新闻网站',
        'Portal of a prefecture or higher, key news site of a province',
      ],
      'large-platform': ['大型网络平台', 'Large platform'],
      other: ['其他门户、新闻网站、平台', 'Another portal, news site or platform'],
    },
    { zh: '受影响的网站、平台', en: 'The site or platform concerned', ...guide },
  ),
  outageHours: count({
    zh: '该网站不能访问的小时数',
    en: 'Hours for which that site could not be reached',
    unit: 'hours',
    ...guide,
  }),
  infrastructureOutageMinutes: count({
    zh: '关键信息基础设施整体中断的分钟数，不涉及的写 0',
    en: 'Minutes of outage of critical infrastructure as a whole; 0 where none is concerned',
    unit: 'minutes',
    ...guide,
  }),
  infrastructureFunctionMinutes: count({
    zh: '关键信息基础设施主要功能中断的分钟数，不涉及的写 0',
    en: 'Minutes of outage of its main function; 0 where none is concerned',
    unit: 'minutes',
    ...guide,
  }),
  affectedPeople: count({
    zh: '用水、用电、出行、就医、购物等受影响的人数',
    en: 'People whose supply, transport, medical care, shopping and the like are affected',
    unit: 'people',
    ...guide,
  }),
  provincePercent: count({
    zh: '受影响人口占一个省级行政区的比例',
    en: 'Share of the people of a province that is affected',
    unit: 'percent',
    ...guide,
  }),
  prefecturePercent: count({
    zh: '受影响人口占一个地市级行政区的比例',
    en: 'Share of the people of a prefecture that is affected',
    unit: 'percent',
    ...guide,
  }),
  leakedPeople: count({
    zh: '泄露个人信息的人数',
    en: 'People whose personal data leaked',
    unit: 'people',
    ...guide,
  }),
  dataThreat: choice(
    {
      none: ['不涉及重要数据、核心数据，或者不构成威胁', 'No important or core data, or no threat'],
      'fairly-serious': ['较严重威胁', 'Fairly serious threat'],
      serious: ['严重威胁', 'Serious threat'],
      'especially-serious': ['特别严重威胁', 'Especially serious threat'],
    },
    {
      zh: '重要数据、核心数据泄露等对国家安全、社会稳定的威胁',
      en: 'Threat to national security and social stability by important or core data leaked or altered',
      ...guide,
    },
  ),
  homePageMinutes: count({
    zh: '违法有害信息在主页持续的分钟数，没有的写 0',
    en: 'Minutes for which harmful information stood on the home page; 0 where none',
    unit: 'minutes',
    ...guide,
  }),
  otherPageHours: count({
    zh: '违法有害信息在其他页面持续的小时数',
    en: 'Hours for which it stood on other pages',
    unit: 'hours',
    ...guide,
  }),
  reposts: count({ zh: '其社交平台转发次数', en: 'Reposts of it on social platforms', unit: 'items', ...guide }),
  views: count({ zh: '其浏览或者点击次数', en: 'Views or clicks of it', unit: 'items', ...guide }),
  loss: count({ zh: '直接经济损失', en: 'Direct loss', unit: 'CNY', ...guide }),
  otherThreat: choice(
    {
      none: ['无', 'None'],
      'fairly-serious': ['较严重', 'Fairly serious'],
      serious: ['严重', 'Serious'],
      'especially-serious': ['特别严重', 'Especially serious'],
    },
    {
      zh: '对国家安全、社会秩序、经济建设、公众利益的其他威胁和影响',
      en: 'Other threat to national security, social order, the economy or the public',
      ...guide,
    },
  ),
  level: choice(
    {
      general: ['一般', 'General'],
      'relatively-major': ['较大', 'Relatively major'],
      major: ['重大', 'Major'],
      'especially-major': ['特别重大', 'Especially major'],
    },
    { zh: '研判的等级', en: 'Level as judged by the operator', for: ['cn-incident-reporting/4'] },
  ),
};

/** The type of `severity`, by name, so that what is built on it stays small. */
export interface Severity extends GroupOf<typeof fields> {}

/** The facts by which the annex of the reporting measures tells the level of an incident. */
export const severity: Severity = group({ zh: '判断等级的事实', en: 'Facts that decide the level' }, fields);
