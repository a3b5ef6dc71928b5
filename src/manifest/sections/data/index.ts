import { flag, type GroupOf, group, measure } from '../../field.js';
import { items } from './grading.js';
import { management } from './management.js';
import { network } from './network.js';
import { riskAssessment } from './risk-assessment.js';

const fields = {
  classification: measure({ zh: '数据分类', en: 'Data are classified', for: ['cn-csl/23', 'cn-dsl/21'] }),
  importantData: flag({
    zh: '是否处理重要数据',
    en: 'Whether important data are processed',
    for: ['cn-dsl/27', 'cn-network-data/29', 'cn-cbdt-2024/2'],
    given: true,
  }),
  inMainland: flag({
    zh: '是否在境内处理数据（个人信息和其他数据）',
    en: 'Whether data of any kind are processed in mainland China',
    for: ['cn-network-data/2', 'cn-dsl/2', 'cn-data-risk-assessment/2'],
    given: true,
  }),
  userInformationRules: measure({
    zh: '用户信息保护制度，严格保密',
    en: 'Rules that protect user information and keep it confidential',
    for: ['cn-csl/42'],
  }),
  items,
  management,
  network,
  riskAssessment,
};

/** The type of `data`, by name, so that what is built on it stays small. */
export interface Data extends GroupOf<typeof fields> {}

/** Data security beyond personal data. */
export const data: Data = group({ zh: '数据安全', en: 'Data security' }, fields);
