import { date, flag, type GroupOf, group, measure } from '../../../field.js';

const fields = {
  policy: measure({ zh: '安全策略和管理制度', en: 'Policy and rules', for: ['cn-mlps/7.1.6.1'] }),
  leadership: measure({ zh: '网络安全领导小组', en: 'Leading body for security', for: ['cn-mlps/8.1.7.1'] }),
  posts: measure(
    { zh: '安全岗位和人员', en: 'Posts and staff', for: ['cn-mlps/7.1.7.1'] },
    {
      fullTimeAdministrator: flag({
        zh: '是否有专职安全管理员',
        en: 'Whether a security administrator is full-time',
        for: ['cn-mlps/8.1.7.2'],
      }),
    },
  ),
  offboarding: measure({ zh: '人员离岗', en: 'Leavers lose access', for: ['cn-mlps/6.1.7.2'] }),
  training: measure(
    { zh: '安全意识教育和培训', en: 'Awareness and training', for: ['cn-mlps/6.1.7.3'] },
    {
      byPost: flag({
        zh: '是否按岗位培训和考核',
        en: 'Whether training and tests follow the post',
        for: ['cn-mlps/8.1.8.3'],
      }),
    },
  ),
  filing: measure({ zh: '定级备案', en: 'Graded and filed', for: ['cn-mlps/7.1.9.1'] }),
  prelaunchTest: measure(
    { zh: '上线前安全性测试', en: 'Security test before launch', for: ['cn-mlps/7.1.9.7'] },
    {
      cryptographic: flag({
        zh: '是否含密码应用安全性测试',
        en: 'Whether it covers the use of cryptography',
        for: ['cn-mlps/8.1.9.7'],
      }),
    },
  ),
  cryptoProducts: measure({
    zh: '密码产品符合规定',
    en: 'Cryptographic products conform',
    for: ['cn-mlps/7.1.10.9'],
  }),
  assessment: measure({ zh: '等级测评', en: 'Assessment', for: ['cn-mlps/7.1.9.9'] }),
  assets: measure({ zh: '资产清单', en: 'List of assets', for: ['cn-mlps/7.1.10.2'] }),
  changes: measure(
    { zh: '变更管理', en: 'Change control', for: ['cn-mlps/7.1.10.10'] },
    {
      rollback: flag({
        zh: '是否有中止和恢复程序',
        en: 'Whether a change can be stopped and undone',
        for: ['cn-mlps/8.1.10.10'],
      }),
    },
  ),
  incidents: measure(
    { zh: '安全事件处置', en: 'Incident handling', for: ['cn-mlps/7.1.10.12'] },
    {
      major: flag({
        zh: '重大事件是否另有程序',
        en: 'Whether major incidents have a procedure of their own',
        for: ['cn-mlps/8.1.10.12'],
      }),
    },
  ),
  emergencyPlan: measure(
    { zh: '应急预案和演练', en: 'Emergency plan and drills', for: ['cn-mlps/7.1.10.13'] },
    {
      drilled: flag({
        zh: '是否定期培训和演练',
        en: 'Whether people are trained in it and it is drilled regularly',
        for: ['cn-mlps/7.1.10.13'],
      }),
      drilledOn: date({
        zh: '最近一次演练之日',
        en: 'The day of the last drill',
        for: ['cn-mlps/7.1.10.13'],
        descriptive: true,
      }),
      framework: flag({
        zh: '是否有统一框架并定期重评',
        en: 'Whether plans share one framework and are reviewed',
        for: ['cn-mlps/8.1.10.13'],
      }),
    },
  ),
  remoteMaintenance: measure({
    zh: '远程运维管理',
    en: 'Remote maintenance is controlled',
    for: ['cn-mlps/8.1.10.6'],
  }),
};

/** The type of `managementControls`, by name, so that what is built on it stays small. */
export interface ManagementControls extends GroupOf<typeof fields> {}

/** Management controls (GB/T 22239). */
export const managementControls: ManagementControls = group(
  { zh: '管理要求（GB/T 22239）', en: 'Management controls (GB/T 22239)', for: ['cn-mlps/8.1'] },
  fields,
);
