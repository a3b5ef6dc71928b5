import { date, flag, type GroupOf, group } from '../../field.js';

const fields = {
  reachedOn: date({
    zh: '达到 100 万人之日',
    en: 'The day 1,000,000 people were reached',
    for: ['cn-pi-officer-filing/2'],
    given: true,
  }),
  filedOn: date({ zh: '报送之日', en: 'The day of filing', for: ['cn-pi-officer-filing/2'] }),
  changedOn: date({
    zh: '信息实质变更之日',
    en: 'The day filed information changed',
    for: ['cn-pi-officer-filing/2'],
    given: true,
  }),
  changeFiledOn: date({ zh: '变更报送之日', en: 'The day the change was filed', for: ['cn-pi-officer-filing/2'] }),
  online: flag({ zh: '是否线上报送', en: 'Whether it was filed online', for: ['cn-pi-officer-filing/3'] }),
};

/** The type of `officerFiling`, by name, so that what is built on it stays small. */
export interface OfficerFiling extends GroupOf<typeof fields> {}

/** Filing of the officer. */
export const officerFiling: OfficerFiling = group(
  { zh: '负责人信息报送', en: 'Filing of the officer', for: ['cn-pi-officer-filing/1'] },
  fields,
);
