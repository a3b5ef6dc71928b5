import { count, date, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  officer: measure(
    { zh: '个人信息保护负责人', en: 'Personal information protection officer', for: ['cn-pipl/52'] },
    {
      contactPublished: flag({ zh: '联系方式是否公开', en: 'Whether the contact is published', for: ['cn-pipl/52'] }),
      reported: flag({
        zh: '姓名、联系方式是否报送',
        en: 'Whether name and contact were reported',
        for: ['cn-pipl/52', 'cn-pi-officer-filing/1'],
      }),
    },
  ),
  representative: measure(
    {
      zh: '境外处理者在境内的专门机构或者代表',
      en: 'Body or representative in mainland China of a processor abroad',
      for: ['cn-pipl/53'],
    },
    {
      reported: flag({
        zh: '是否报送名称和联系方式',
        en: 'Whether name and contact were reported',
        for: ['cn-pipl/53'],
      }),
    },
  ),
  audits: measure(
    { zh: '定期合规审计', en: 'Regular compliance audits', for: ['cn-pipl/54'] },
    { lastOn: date({ zh: '最近一次审计之日', en: 'The day of the last audit', for: ['cn-pi-audit/4'] }) },
  ),
  auditOrdered: flag({
    zh: '主管部门是否约谈或者要求审计',
    en: 'Whether an authority held an interview or ordered an audit',
    for: ['cn-pipl/64'],
    given: true,
  }),
  rectification: measure({
    zh: '按要求审计并整改',
    en: 'The audit was made and what was required rectified',
    for: ['cn-pipl/64'],
  }),
  assessmentContent: measure({
    zh: '影响评估含法定三项内容',
    en: 'Impact assessments cover the three items of law',
    for: ['cn-pipl/56'],
  }),
  assessmentRecords: measure(
    {
      zh: '留存影响评估报告和处理情况记录',
      en: 'Reports of impact assessments and records of processing are kept',
      for: ['cn-pipl/56'],
    },
    { years: count({ zh: '留存年数', en: 'Years for which they are kept', unit: 'years', for: ['cn-pipl/56'] }) },
  ),
  inspections: measure({ zh: '配合主管部门检查', en: 'Inspections are met with cooperation', for: ['cn-pipl/63'] }),
  records: measure({ zh: '能够证明合规的记录', en: 'Records that show compliance', for: ['cn-pipl/69'] }),
};

/** The type of `governance`, by name, so that what is built on it stays small. */
export interface Governance extends GroupOf<typeof fields> {}

/** Officers, representatives, audits and assessments. */
export const governance: Governance = group({ zh: '管理', en: 'Governance' }, fields);
