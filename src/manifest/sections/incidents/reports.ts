import { date, flag, type GroupOf, group, instant, measure } from '../../field.js';

const fields = {
  occurredAt: instant({
    zh: '发生的时刻',
    en: 'The moment it happened',
    for: ['cn-incident-reporting/7'],
    given: true,
  }),
  cyberspaceAt: instant({
    zh: '向网信部门报告的时刻',
    en: 'When the cyberspace authority was told',
    for: ['cn-incident-reporting/4'],
  }),
  protectionDepartmentAt: instant({
    zh: '向保护工作部门报告的时刻',
    en: 'When the protection department was told',
    for: ['cn-incident-reporting/4', 'cn-cii/18'],
  }),
  policeAt: instant({
    zh: '向公安机关报告的时刻',
    en: 'When the police were told',
    for: ['cn-incident-reporting/4', 'cn-public-security-internet/14'],
  }),
  sectorAt: instant({
    zh: '向行业主管部门报告的时刻',
    en: 'When the sector regulator was told',
    for: ['cn-incident-reporting/4'],
  }),
  complete: measure({ zh: '报告内容完整', en: 'The report holds all items', for: ['cn-incident-reporting/7'] }),
  supplemented: measure({ zh: '补报', en: 'Supplemented', for: ['cn-incident-reporting/7'] }),
  handledOn: date({
    zh: '处置结束之日',
    en: 'The day handling ended',
    for: ['cn-incident-reporting/8'],
    given: true,
  }),
  summaryOn: date({ zh: '报送总结之日', en: 'The day the final report was sent', for: ['cn-incident-reporting/8'] }),
  proof: measure({
    zh: '证明已采取合理防护和处置',
    en: 'Proof of protection and handling',
    for: ['cn-incident-reporting/11'],
  }),
  minors: flag({
    zh: '是否涉及未成年人信息',
    en: 'Whether data of minors are concerned',
    for: ['cn-minors-online/35', 'cn-children-pi/21'],
    given: true,
  }),
  guardiansTold: measure({
    zh: '告知未成年人及监护人',
    en: 'Minors and guardians were told',
    for: ['cn-minors-online/35', 'cn-children-pi/21'],
  }),
};

/** The type of `reports`, by name, so that what is built on it stays small. */
export interface Reports extends GroupOf<typeof fields> {}

/** Reports. */
export const reports: Reports = group({ zh: '报告', en: 'Reports', for: ['cn-incident-reporting/4'] }, fields);
