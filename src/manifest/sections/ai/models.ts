import { choice, date, flag, type ListOf, list, measure, text } from '../../field.js';

const fields = {
  id: text({ zh: '标识', en: 'Identifier', descriptive: true }),
  version: text({ zh: '版本', en: 'Version', descriptive: true }),
  origin: choice(
    {
      own: ['自研', 'Made by the operator'],
      'fine-tuned': ['微调', "Fine-tuned on another's"],
      'third-party': ['第三方', "Another's"],
      open: ['开源', 'Open'],
    },
    { zh: '来源', en: 'Where it comes from', for: ['cn-genai-security/6'], given: true },
  ),
  foreign: flag({
    zh: '是否为境外模型',
    en: 'Whether it comes from abroad',
    for: ['cn-genai-security/6'],
    given: true,
  }),
  filed: measure({ zh: '所用模型已备案', en: 'The model is filed', for: ['cn-genai-security/6'] }),
  filingNumber: text({ zh: '模型备案编号', en: 'Filing number of the model', descriptive: true }),
  updatedOn: date({
    zh: '最近一次重要更新之日',
    en: 'The day of its last important update',
    for: ['cn-genai-security/7'],
    given: true,
  }),
  assessedOn: date({ zh: '最近一次评估之日', en: 'The day of its last assessment', for: ['cn-genai-security/7'] }),
  mechanismReview: measure({
    zh: '机制机理定期审核',
    en: 'Its mechanism is reviewed regularly',
    for: ['cn-deep-synthesis/15'],
  }),
};

/** The type of `models`, by name, so that what is built on it stays small. */
export interface Models extends ListOf<typeof fields> {}

/** The models behind the service. */
export const models: Models = list(
  { zh: '模型', en: 'Models', for: ['cn-genai-interim/7', 'cn-deep-synthesis/14'] },
  fields,
);
