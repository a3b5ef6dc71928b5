import { choice, flag, type GroupOf, group, text } from '../../field.js';

const fields = {
  centralBody: flag({
    zh: '是否为中央和国家机关部门或者其直属单位',
    en: 'Whether it is a central or State body or a unit directly under one',
    for: ['cn-incident-reporting/4'],
    given: true,
  }),
  name: text({ zh: '名称', en: 'Name', descriptive: true }),
  unifiedSocialCreditCode: text({ zh: '统一社会信用代码', en: 'Unified social credit code', descriptive: true }),
  kind: choice(
    {
      company: ['企业', 'Company'],
      'public-institution': ['事业单位', 'Public institution'],
      'state-organ': ['国家机关', 'State organ'],
      association: ['社会团体', 'Association'],
      person: ['个人', 'Natural person'],
    },
    { zh: '主体性质', en: 'Kind of operator', for: ['cn-pipl/33', 'cn-pipl/72'], given: true },
  ),
  establishedIn: choice(
    {
      mainland: ['中国境内（不含港澳台）', 'Mainland China'],
      'hk-mo-tw': ['香港、澳门或者台湾地区', 'Hong Kong, Macao or Taiwan'],
      overseas: ['境外其他国家和地区', 'Another country or region'],
    },
    {
      zh: '设立地',
      en: 'Where the operator is established',
      descriptive: true,
    },
  ),
};

/** The type of `operator`, by name, so that what is built on it stays small. */
export interface Operator extends GroupOf<typeof fields> {}

/** Who runs the service: facts that stand once, in the organisation manifest. */
export const operator: Operator = group({ zh: '运营者', en: 'Who runs the service' }, fields);
