import { count, date, flag, type ListOf, list, measure, text } from '../../field.js';
import { managementControls } from './systems/controls-management.js';
import { technicalControls } from './systems/controls-technical.js';
import { grading } from './systems/grading.js';
import { procedure } from './systems/procedure.js';

const fields = {
  id: text({ zh: '标识', en: 'Identifier', descriptive: true }),
  owner: text({ zh: '责任部门', en: 'The unit that answers for it', descriptive: true }),
  supplier: text({ zh: '供应商', en: 'The supplier that runs it', descriptive: true }),
  accountable: measure({
    zh: '有确定的安全责任单位',
    en: 'A unit answers for its security',
    for: ['cn-mlps/5'],
  }),
  running: flag({ zh: '是否仍在运行', en: 'Whether it still runs', for: ['cn-mlps/5', 'cn-mlps/7'] }),
  level: count({
    zh: '网络安全保护等级（1 至 5，没有定级的填 0）',
    en: 'Protection level, 1 to 5; 0 where it has not been graded',
    unit: 'items',
    for: ['cn-csl/23', 'cn-mlps/7', 'cn-mlps/10'],
    given: true,
  }),
  gradedOn: date({ zh: '定级之日', en: 'The day of grading', for: ['cn-mlps/15'] }),
  filed: measure({ zh: '在公安机关备案', en: 'Filed with the police', for: ['cn-csl/23', 'cn-mlps/15'] }),
  filedOn: date({ zh: '备案之日', en: 'The day of filing', for: ['cn-mlps/15'] }),
  assessed: measure({
    zh: '按等级要求开展测评',
    en: 'Assessed as its level requires',
    for: ['cn-csl/23', 'cn-mlps/14'],
  }),
  assessedOn: date({ zh: '最近一次测评之日', en: 'The day of the last assessment', for: ['cn-mlps/14'] }),
  internetExposed: flag({
    zh: '是否可由互联网访问',
    en: 'Whether it can be reached from the internet',
    for: ['cn-mlps/7'],
    descriptive: true,
  }),
  grading,
  procedure,
  technicalControls,
  managementControls,
};

/** The type of `systems`, by name, so that what is built on it stays small. */
export interface Systems extends ListOf<typeof fields> {}

/** The systems that are graded, each with its level. */
export const systems: Systems = list(
  { zh: '信息系统（定级对象）', en: 'The systems, each with its level', for: ['cn-csl/23', 'cn-mlps/7'] },
  fields,
);
