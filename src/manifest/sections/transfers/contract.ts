import { date, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  template: measure({ zh: '按范本订立', en: 'Made on the official text', for: ['cn-export-scc/6'] }),
  effectiveOn: date({
    zh: '生效之日',
    en: 'The day it takes effect',
    for: ['cn-export-scc/6', 'cn-export-scc/7'],
    given: true,
  }),
  filedOn: date({ zh: '备案之日', en: 'The day of filing', for: ['cn-export-scc/7'] }),
  changed: flag({
    zh: '是否发生须重新评估备案的变化',
    en: 'Whether a change asks to assess and file anew',
    for: ['cn-export-scc/8'],
    given: true,
  }),
  refiled: measure({ zh: '重新评估并备案', en: 'Assessed and filed anew', for: ['cn-export-scc/8'] }),
  split: flag({
    zh: '是否拆分数量规避评估',
    en: 'Whether numbers are split to avoid assessment',
    for: ['cn-export-scc/4', 'cn-export-certification/5'],
  }),
  impactPoints: measure({
    zh: '影响评估六项内容',
    en: 'The impact assessment covers six points',
    for: ['cn-export-scc/5', 'cn-export-certification/6'],
  }),
};

/** The type of `contract`, by name, so that what is built on it stays small. */
export interface Contract extends GroupOf<typeof fields> {}

/** Standard contract. */
export const contract: Contract = group({ zh: '标准合同', en: 'Standard contract', for: ['cn-export-scc/2'] }, fields);
