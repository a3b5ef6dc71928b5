import { date, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  body: measure({
    zh: '向认证机构申请',
    en: 'Applied for at a certification body',
    for: ['cn-export-certification/7'],
  }),
  representative: flag({
    zh: '境外处理者是否由境内代表协助',
    en: 'Whether a processor abroad is helped by its representative',
    for: ['cn-export-certification/7'],
  }),
  certifiedOn: date({
    zh: '取得证书之日',
    en: 'The day of the certificate',
    for: ['cn-export-certification/8'],
    given: true,
  }),
  renewalAppliedOn: date({
    zh: '申请再认证之日',
    en: 'The day renewal was applied for',
    for: ['cn-export-certification/8'],
  }),
  withinScope: measure({
    zh: '与认证范围一致',
    en: 'Transfers stay within the certificate',
    for: ['cn-export-certification/10'],
  }),
  cooperation: measure({ zh: '配合检查', en: 'Inspections are met', for: ['cn-export-certification/13'] }),
};

/** The type of `certification`, by name, so that what is built on it stays small. */
export interface Certification extends GroupOf<typeof fields> {}

/** Certification. */
export const certification: Certification = group(
  { zh: '个人信息保护认证', en: 'Certification', for: ['cn-export-certification/2'] },
  fields,
);
