import { choice, flag, instant, type ListOf, list, measure, text } from '../../field.js';
import { networkData } from './network-data.js';
import { reports } from './reports.js';
import { severity } from './severity.js';

const fields = {
  id: text({ zh: '标识', en: 'Identifier', descriptive: true }),
  discoveredAt: instant({
    zh: '发现的时刻',
    en: 'The moment of discovery',
    for: ['cn-incident-reporting/4'],
    given: true,
  }),
  personalData: flag({
    zh: '是否涉及个人信息泄露、篡改、丢失',
    en: 'Whether personal information leaked, was altered or lost, or may have been',
    for: ['cn-pipl/57', 'cn-csl/44'],
    given: true,
  }),
  data: flag({
    zh: '是否为数据安全事件（数据泄露、篡改、破坏、丢失或者被非法获取、利用）',
    en: 'Whether data of any kind leaked, were altered, damaged, lost or unlawfully taken or used',
    for: ['cn-dsl/29'],
    given: true,
  }),
  remedied: measure({
    zh: '立即启动预案并补救',
    en: 'The plan was started and remedies taken at once',
    for: ['cn-csl/27', 'cn-pipl/57'],
  }),
  authorityTold: measure({
    zh: '按规定报告主管部门',
    en: 'The authority was told as prescribed',
    for: ['cn-csl/27', 'cn-pipl/57'],
  }),
  peopleTold: measure({
    zh: '告知用户或者个人',
    en: 'The people concerned were told',
    for: ['cn-pipl/57', 'cn-csl/44'],
  }),
  harmAvoided: choice(
    { yes: ['能够有效避免危害', 'Harm is effectively avoided'], no: ['不能', 'It is not'] },
    {
      zh: '采取的措施能否有效避免危害',
      en: 'Whether the measures effectively avoid harm',
      for: ['cn-pipl/57'],
      given: true,
    },
  ),
  severity,
  reports,
  networkData,
};

/** The type of `incidents`, by name, so that what is built on it stays small. */
export interface Incidents extends ListOf<typeof fields> {}

/** Security incidents that have happened or may have happened. */
export const incidents: Incidents = list(
  { zh: '网络安全事件', en: 'Incidents', for: ['cn-csl/27', 'cn-pipl/57', 'cn-incident-reporting/4'] },
  fields,
);
