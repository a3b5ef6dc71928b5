import { choices, date, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  types: choices(
    {
      generative: ['生成合成类', 'Generation and synthesis'],
      personalised: ['个性化推送类', 'Personalised push'],
      ranking: ['排序精选类', 'Ranking and selection'],
      filtering: ['检索过滤类', 'Search and filtering'],
      scheduling: ['调度决策类', 'Scheduling and decisions'],
    },
    {
      zh: '使用的推荐技术',
      en: 'Recommendation technology in use',
      for: ['cn-algorithm-recommendation/6', 'cn-algorithm-recommendation/24'],
      given: true,
    },
  ),
  management: measure({
    zh: '算法安全管理制度、人员和规则',
    en: 'Management systems, staff and rules',
    for: ['cn-algorithm-recommendation/7'],
  }),
  review: measure(
    {
      zh: '定期审核、评估、验证算法机制',
      en: 'Mechanisms, models and data are reviewed regularly',
      for: ['cn-algorithm-recommendation/8', 'cn-deep-synthesis/15'],
    },
    {
      lastOn: date({
        zh: '最近一次审核之日',
        en: 'The day of the last review',
        for: ['cn-algorithm-recommendation/8', 'cn-deep-synthesis/15'],
      }),
    },
  ),
  inducesAddiction: flag({
    zh: '模型是否诱导沉迷、过度消费',
    en: 'Whether models induce addiction or overspending',
    for: ['cn-algorithm-recommendation/8'],
  }),
  featureLibrary: measure({
    zh: '识别违法和不良信息的特征库',
    en: 'Feature library of unlawful and undesirable information',
    for: ['cn-algorithm-recommendation/9', 'cn-deep-synthesis/10'],
  }),
  syntheticLabel: measure({
    zh: '未标识的合成信息标识后传输',
    en: 'Unlabelled synthetic information is labelled before it goes on',
    for: ['cn-algorithm-recommendation/9'],
  }),
  illegalContent: measure({
    zh: '发现违法信息停止传输、记录并报告',
    en: 'Illegal information is stopped, recorded and reported',
    for: ['cn-algorithm-recommendation/9'],
  }),
  tagsUsed: flag({
    zh: '是否使用用户标签',
    en: 'Whether user tags are used',
    for: ['cn-algorithm-recommendation/10', 'cn-algorithm-recommendation/17'],
  }),
  tagRules: measure({ zh: '用户标签规则', en: 'Rules on user tags', for: ['cn-algorithm-recommendation/10'] }),
  tagChoice: measure({
    zh: '选择或者删除标签的功能',
    en: 'Users can choose or delete tags',
    for: ['cn-algorithm-recommendation/17', 'cn-network-data/42'],
  }),
  intervention: measure({
    zh: '重点环节的人工干预和用户自主选择',
    en: 'Human intervention and user choice in prominent places',
    for: ['cn-algorithm-recommendation/11'],
  }),
  transparency: measure({
    zh: '优化规则透明度、可解释性',
    en: 'Ranking and push rules can be explained',
    for: ['cn-algorithm-recommendation/12'],
  }),
  manipulation: flag({
    zh: '是否以算法虚假注册、操纵榜单、屏蔽信息',
    en: 'Whether algorithms fake accounts, manipulate lists or hide information',
    for: ['cn-algorithm-recommendation/14'],
  }),
  unfairCompetition: flag({
    zh: '是否利用算法不合理限制其他服务',
    en: 'Whether algorithms restrict others without reason',
    for: ['cn-algorithm-recommendation/15'],
  }),
  notice: measure({
    zh: '告知并公示基本原理、目的和机制',
    en: 'Users are told; principle, purpose and mechanism are published',
    for: ['cn-algorithm-recommendation/16'],
  }),
  optOut: measure({
    zh: '非个性化选项和关闭功能',
    en: 'An option without personal features, and an off switch',
    for: ['cn-algorithm-recommendation/17', 'cn-network-data/42', 'cn-ecology/12'],
  }),
  majorEffect: flag({
    zh: '算法是否对权益造成重大影响',
    en: 'Whether algorithms have a major effect on rights',
    for: ['cn-algorithm-recommendation/17'],
    given: true,
  }),
  explanation: measure({
    zh: '重大影响的说明',
    en: 'Major effects are explained',
    for: ['cn-algorithm-recommendation/17'],
  }),
  elderly: flag({
    zh: '是否向老年人提供',
    en: 'Whether it serves the elderly',
    for: ['cn-algorithm-recommendation/19', 'cn-anthropomorphic-ai/15'],
    given: true,
  }),
  elderlyProtection: measure({
    zh: '适老化服务和防诈监测',
    en: 'Services fit for the elderly, watch over fraud',
    for: ['cn-algorithm-recommendation/19'],
  }),
  schedulesWorkers: flag({
    zh: '是否调度劳动者',
    en: 'Whether it schedules workers',
    for: ['cn-algorithm-recommendation/20'],
    given: true,
  }),
  workerProtection: measure({
    zh: '保护劳动者报酬、休息的算法',
    en: 'Algorithms protect pay and rest of workers',
    for: ['cn-algorithm-recommendation/20'],
  }),
  sellsToConsumers: flag({
    zh: '是否向消费者销售',
    en: 'Whether goods or services are sold to consumers',
    for: ['cn-algorithm-recommendation/21'],
    given: true,
  }),
  unreasonableTerms: flag({
    zh: '是否在交易条件上不合理差别待遇',
    en: 'Whether terms differ without reason',
    for: ['cn-algorithm-recommendation/21', 'cn-consumer/9', 'cn-platform-price/15'],
  }),
  complaints: measure(
    {
      zh: '申诉和投诉举报入口',
      en: 'Entrance for appeals and complaints',
      for: ['cn-algorithm-recommendation/22', 'cn-deep-synthesis/12'],
    },
    {
      limitPublished: flag({
        zh: '是否公布反馈时限',
        en: 'Whether the time limit is published',
        for: ['cn-algorithm-recommendation/22', 'cn-deep-synthesis/12'],
      }),
    },
  ),
  filing: group(
    { zh: '算法备案', en: 'Filing of the algorithm' },
    {
      serviceStartedOn: date({
        zh: '提供服务之日',
        en: 'The day the service began',
        for: ['cn-algorithm-recommendation/24', 'cn-deep-synthesis/19'],
        given: true,
      }),
      changedOn: date({
        zh: '备案信息变更之日',
        en: 'The day filed information changed',
        for: ['cn-algorithm-recommendation/24'],
        given: true,
      }),
      changeFiledOn: date({
        zh: '办理变更之日',
        en: 'The day the change was filed',
        for: ['cn-algorithm-recommendation/24'],
      }),
      endedOn: date({
        zh: '终止服务之日',
        en: 'The day the service ended',
        for: ['cn-algorithm-recommendation/24'],
        given: true,
      }),
      cancelledOn: date({
        zh: '办理注销之日',
        en: 'The day of cancellation',
        for: ['cn-algorithm-recommendation/24'],
      }),
      selfAssessment: measure({
        zh: '算法自评估报告',
        en: 'Self-assessment report',
        for: ['cn-algorithm-recommendation/24'],
      }),
      shown: measure({
        zh: '公示备案编号和链接',
        en: 'Filing number shown with a link',
        for: ['cn-algorithm-recommendation/26', 'cn-deep-synthesis/19'],
      }),
    },
  ),
  securityAssessment: measure({
    zh: '上线前的安全评估',
    en: 'Security assessment',
    for: ['cn-algorithm-recommendation/27', 'cn-deep-synthesis/20'],
  }),
  logs: measure({ zh: '依法留存网络日志', en: 'Logs are kept', for: ['cn-algorithm-recommendation/28'] }),
  cooperation: measure({
    zh: '配合评估和检查',
    en: 'Assessments and inspections are met',
    for: ['cn-algorithm-recommendation/28', 'cn-deep-synthesis/21'],
  }),
};

/** The type of `algorithms`, by name, so that what is built on it stays small. */
export interface Algorithms extends GroupOf<typeof fields> {}

/** Algorithmic recommendation. */
export const algorithms: Algorithms = group(
  { zh: '算法推荐', en: 'Algorithmic recommendation', for: ['cn-algorithm-recommendation/6'] },
  fields,
);
