import type { RulePart } from '../diff/difference.js';
import type { Outcome } from '../rule/outcome.js';
import type { Domain, Severity } from '../rule/rule.js';
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
