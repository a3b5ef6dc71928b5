import { flag, type GroupOf, group } from '../../field.js';

const fields = {
  mainlandPublic: flag({
    zh: '是否向境内公众提供',
    en: 'Whether it is offered to the public in mainland China',
    for: ['cn-genai-interim/2'],
    given: true,
  }),
  mainlandPeople: flag({
    zh: '境外处理时，是否以向境内自然人提供产品或者服务为目的',
    en: 'When processing abroad, whether products or services are offered to people in mainland China',
    for: ['cn-pipl/3'],
    given: true,
  }),
  analysesMainlandPeople: flag({
    zh: '境外处理时，是否分析、评估境内自然人的行为',
    en: 'When processing abroad, whether the behaviour of people in mainland China is analysed or assessed',
    for: ['cn-pipl/3'],
    given: true,
  }),
  minors: flag({
    zh: '未成年人是否可能使用',
    en: 'Whether minors may use it',
    for: ['cn-genai-interim/10', 'cn-minors-online/31'],
    given: true,
  }),
  under14: flag({
    zh: '是否有不满十四周岁的用户',
    en: 'Whether there are users under 14',
    for: ['cn-pipl/31', 'cn-children-pi/2'],
    given: true,
  }),
};

/** The type of `audience`, by name, so that what is built on it stays small. */
export interface Audience extends GroupOf<typeof fields> {}

/** To whom the service is offered. */
export const audience: Audience = group({ zh: '服务对象', en: 'To whom it is offered' }, fields);
