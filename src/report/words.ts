import type { RulePart } from '../diff/difference.js';
import type { Finding } from '../evaluate/report.js';
import type { Outcome } from '../rule/outcome.js';
import type { Checkability, Domain, Phase, Severity } from '../rule/rule.js';
import type { Bilingual } from '../text.js';
import type { TimelineChange } from '../timeline/event.js';

/** What the outcomes are called in a report. */
export const outcomeWords: Readonly<Record<Outcome, Bilingual>> = {
  violated: { zh: '未履行', en: 'violated' },
  error: { zh: '求值出错', en: 'error' },
  pending: { zh: '期限进行中', en: 'pending' },
  unknown: { zh: '事实不足', en: 'unknown' },
  review: { zh: '待人工判断', en: 'review' },
  upcoming: { zh: '尚未施行', en: 'upcoming' },
  waived: { zh: '已豁免', en: 'waived' },
  satisfied: { zh: '已履行', en: 'satisfied' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
};

/** A text whose English begins with a capital, for a heading. */
export const capital = ({ zh, en }: Bilingual): Bilingual => ({ zh, en: en.charAt(0).toUpperCase() + en.slice(1) });

/** The mark before a finding. */
export const outcomeMarks: Readonly<Record<Outcome, string>> = {
  violated: '✗',
  error: '!',
  pending: '◷',
  unknown: '?',
  review: '☰',
  upcoming: '→',
  waived: '~',
  satisfied: '✓',
  'not-applicable': '·',
};

/** What the fields of law are called. */
export const domainWords: Readonly<Record<Domain, Bilingual>> = {
  ai: { zh: '人工智能', en: 'artificial intelligence' },
  labeling: { zh: '生成合成内容标识', en: 'labels on synthetic content' },
  algorithms: { zh: '算法', en: 'algorithms' },
  security: { zh: '网络安全', en: 'security' },
  incidents: { zh: '网络安全事件', en: 'incidents' },
  data: { zh: '数据安全', en: 'data' },
  'personal-data': { zh: '个人信息', en: 'personal data' },
  'cross-border': { zh: '数据出境', en: 'cross-border transfers' },
  minors: { zh: '未成年人', en: 'minors' },
  platform: { zh: '平台', en: 'platforms' },
  commerce: { zh: '交易', en: 'commerce' },
  filings: { zh: '备案与许可', en: 'filings and licences' },
};

/** What the severities are called. */
export const severityWords: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '建议', en: 'advice' },
};

/** What of a rule a timeline says to change. */
export const changeWords: Readonly<Record<TimelineChange, Bilingual>> = {
  citation: { zh: '条款号', en: 'number' },
  also: { zh: '关联条款', en: 'related provisions' },
  applies: { zh: '适用条件', en: 'when it applies' },
  requires: { zh: '要求', en: 'what it requires' },
  penalty: { zh: '罚则', en: 'penalty' },
  definition: { zh: '定义', en: 'definition' },
};

/** What of a rule a comparison says to be different. */
export const rulePartWords: Readonly<Record<RulePart, Bilingual>> = {
  added: { zh: '目录新增规则', en: 'the rule is new in the catalogue' },
  removed: { zh: '规则已从目录移除', en: 'the rule is gone from the catalogue' },
  catalogue: { zh: '目录版本', en: 'the catalogue' },
  severity: { zh: '规则的严重程度', en: 'the severity of the rule' },
  checkability: { zh: '规则的判定方式', en: 'how the rule is decided' },
  citation: { zh: '规则的依据', en: 'the provision of the rule' },
  condition: { zh: '规则的条件', en: 'the condition of the rule' },
  time: { zh: '规则的期限', en: 'the time of the rule' },
  penalty: { zh: '规则的罚则', en: 'the penalty of the rule' },
};

/** What the phases in the life of a service are called. */
export const phaseWords: Readonly<Record<Phase, Bilingual>> = {
  design: { zh: '设计', en: 'design' },
  launch: { zh: '上线', en: 'launch' },
  operate: { zh: '运营', en: 'operation' },
  incident: { zh: '事件处置', en: 'incident' },
  exit: { zh: '终止服务', en: 'exit' },
};

/** How an obligation is decided. */
export const checkabilityWords: Readonly<Record<Checkability, Bilingual>> = {
  manifest: { zh: '依申报事实判定', en: 'decided by declared facts' },
  evidence: { zh: '依措施及证据判定', en: 'decided by a measure and its evidence' },
  judgment: { zh: '由人工判断', en: 'judged by a person' },
};

/** How sure the encoding of a rule is. */
export const confidenceWords: Readonly<Record<Finding['confidence'], Bilingual>> = {
  high: { zh: '高', en: 'high' },
  medium: { zh: '中', en: 'medium' },
  low: { zh: '低', en: 'low' },
};

/** The labels of the parts of a finding. */
export const labels = {
  service: { zh: '服务', en: 'Service' },
  file: { zh: '文件', en: 'File' },
  rule: { zh: '规则', en: 'Rule' },
  outcome: { zh: '结果', en: 'Outcome' },
  severity: { zh: '程度', en: 'Severity' },
  domain: { zh: '领域', en: 'Domain' },
  phase: { zh: '阶段', en: 'Phase' },
  subject: { zh: '对象', en: 'Subject' },
  title: { zh: '标题', en: 'Title' },
  duty: { zh: '义务', en: 'Duty' },
  why: { zh: '理由', en: 'Why' },
  provision: { zh: '依据', en: 'Provision' },
  also: { zh: '另据', en: 'Also' },
  since: { zh: '自', en: 'Since' },
  facts: { zh: '事实', en: 'Facts' },
  missing: { zh: '缺少的事实', en: 'Missing facts' },
  remedy: { zh: '怎么办', en: 'What to do' },
  due: { zh: '期限', en: 'Due' },
  daysLeft: { zh: '剩余天数', en: 'Days left' },
  penalty: { zh: '罚则', en: 'Penalty' },
  maxFine: { zh: '罚款上限（元）', en: 'Highest fine (CNY)' },
  accepted: { zh: '已接受', en: 'Accepted' },
  attestation: { zh: '人工认定', en: 'Attestation' },
  confidence: { zh: '编写把握', en: 'Confidence of the encoding' },
  note: { zh: '说明', en: 'Note' },
  failure: { zh: '错误', en: 'Failure' },
  officialPage: { zh: '官方页面', en: 'Official page' },
  place: { zh: '位置', en: 'Place' },
  value: { zh: '取值', en: 'Value' },
  line: { zh: '行', en: 'Line' },
  fingerprint: { zh: '指纹', en: 'Fingerprint' },
  organisation: { zh: '组织共用文件', en: 'Organisation' },
} as const;

/** That the Chinese text decides. */
export const authority: Bilingual = {
  zh: '以中文官方文本为准。',
  en: 'The official Chinese text is authoritative.',
};
