import { date, flag, type GroupOf, group, instant, measure } from '../../field.js';

const fields = {
  occurredAt: instant({
    zh: '发生的时刻',
    en: 'The moment it happened',
    for: ['cn-incident-reporting/7'],
    given: true,
    descriptive: true,
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
  ownOfficeAt: instant({
    zh: '向本部门网信工作机构报告的时刻',
    en: "When the body's own cyberspace office was told",
    for: ['cn-incident-reporting/4'],
  }),
  criticalInfrastructure: flag({
    zh: '是否涉及关键信息基础设施',
    en: 'Whether critical information infrastructure is concerned',
    for: ['cn-incident-reporting/4', 'cn-cii/18'],
    given: true,
  }),
  crime: flag({
    zh: '是否涉嫌违法犯罪',
    en: 'Whether a crime is suspected',
    for: ['cn-incident-reporting/4', 'cn-network-data/11'],
    given: true,
  }),
  crimeReported: measure({
    zh: '向公安机关报案',
    en: 'Reported to the police as a case',
    for: ['cn-incident-reporting/4'],
  }),
  sectorRules: flag({
    zh: '行业主管部门是否另有报告规定',
    en: 'Whether the sector has reporting rules of its own',
    for: ['cn-incident-reporting/4'],
    given: true,
  }),
  sectorTold: measure({
    zh: '按行业规定报告',
    en: 'Reported as the sector regulator asks',
    for: ['cn-incident-reporting/4'],
  }),
  furtherFacts: flag({
    zh: '是否有先报后补的内容或者新的重要情况、阶段性进展',
    en: 'Whether something was left for later, or important facts or progress came after the report',
    for: ['cn-incident-reporting/7'],
    given: true,
  }),
  complete: measure({ zh: '报告内容完整', en: 'The report holds all items', for: ['cn-incident-reporting/7'] }),
  supplemented: measure({ zh: '补报', en: 'Supplemented', for: ['cn-incident-reporting/7'] }),
  handledOn: date({
    zh: '处置结束之日',
    en: 'The day handling ended',
    for: ['cn-incident-reporting/8'],
    given: true,
  }),
  summarised: flag({
    zh: '总结报告是否已报送',
    en: 'Whether the final report was sent',
    for: ['cn-incident-reporting/8'],
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
