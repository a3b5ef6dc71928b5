import { flag, type GroupOf, group, measure } from '../../field.js';
import { abuse } from './abuse.js';
import { accounts } from './accounts.js';
import { comments } from './comments.js';
import { creators } from './creators.js';
import { governance } from './governance.js';
import { live } from './live.js';

const fields = {
  moderation: measure(
    {
      zh: '对用户发布信息的管理程序',
      en: 'A process that manages what users publish',
      for: ['cn-csl/49', 'cn-ecology/8'],
    },
    {
      removes: flag({
        zh: '发现禁止信息立即停止传输并消除',
        en: 'Prohibited information found is stopped and removed at once',
        for: ['cn-csl/49'],
      }),
      keepsRecords: flag({ zh: '保存有关记录', en: 'Records are kept', for: ['cn-csl/49'] }),
      reports: flag({ zh: '向主管部门报告', en: 'The authority is told', for: ['cn-csl/49'] }),
    },
  ),
  userSanctions: measure(
    {
      zh: '发送服务、下载服务对违法用户停止服务的程序',
      en: 'A process that stops serving users of sending or download services who break the law',
      for: ['cn-csl/50'],
    },
    {
      keepsRecords: flag({ zh: '保存有关记录', en: 'Records are kept', for: ['cn-csl/50'] }),
      reports: flag({ zh: '向主管部门报告', en: 'The authority is told', for: ['cn-csl/50'] }),
    },
  ),
  takedownOrders: measure({
    zh: '执行主管部门处置要求的程序',
    en: 'A process that carries out orders of the authorities',
    for: ['cn-csl/52'],
  }),
  governance,
  accounts,
  comments,
  abuse,
  creators,
  live,
};

/** The type of `platform`, by name, so that what is built on it stays small. */
export interface Platform extends GroupOf<typeof fields> {}

/** How a service manages what its users publish, send and distribute: processes, not opinions. */
export const platform: Platform = group({ zh: '平台管理', en: 'Management of what users publish' }, fields);
