import type { FieldKind } from '../manifest/field.js';
import type { DefinitionKind } from '../rule/definition.js';
import type { InstrumentKind } from '../rule/instrument.js';
import type { Bilingual } from '../text.js';

/** What the kinds of instruments are called. */
export const kindWords: Readonly<Record<InstrumentKind, Bilingual>> = {
  law: { zh: '法律', en: 'law' },
  'administrative-regulation': { zh: '行政法规', en: 'administrative regulation' },
  'departmental-rule': { zh: '部门规章', en: 'departmental rule' },
  'normative-document': { zh: '规范性文件', en: 'normative document' },
  'mandatory-standard': { zh: '强制性标准', en: 'mandatory standard' },
  'recommended-standard': { zh: '推荐性标准', en: 'recommended standard' },
  'technical-document': { zh: '技术文件', en: 'technical document' },
};

/** What a definition yields. */
export const definitionKindWords: Readonly<Record<DefinitionKind, Bilingual>> = {
  status: { zh: '身份（是、否、未知）', en: 'status: yes, no or unknown' },
  number: { zh: '数值', en: 'number' },
  tier: { zh: '等级', en: 'tier' },
};

/** What a field holds. */
export const fieldKindWords: Readonly<Record<FieldKind, Bilingual>> = {
  flag: { zh: '是或否', en: 'yes or no' },
  count: { zh: '数', en: 'number' },
  text: { zh: '文字', en: 'text' },
  date: { zh: '日期', en: 'day' },
  instant: { zh: '时刻', en: 'moment' },
  choice: { zh: '选一', en: 'one of' },
  choices: { zh: '可多选', en: 'any of' },
  texts: { zh: '文字列表', en: 'texts' },
  list: { zh: '列表', en: 'list' },
  group: { zh: '一组', en: 'group' },
  measure: { zh: '措施', en: 'measure' },
};
