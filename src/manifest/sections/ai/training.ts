import { choice, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  trains: flag({
    zh: '是否开展预训练、优化训练等训练数据处理活动',
    en: 'Whether models are pre-trained or fine-tuned for the service',
    for: ['cn-genai-interim/7'],
  }),
  lawfulSources: measure({
    zh: '使用具有合法来源的数据和基础模型，并有来源记录',
    en: 'Data and base models come from lawful sources, with a record of them',
    for: ['cn-genai-interim/7', 'cn-genai-security/5'],
  }),
  intellectualProperty: measure({
    zh: '训练数据的知识产权审查',
    en: 'A review of intellectual property in the training data',
    for: ['cn-genai-interim/7'],
  }),
  personalData: flag({
    zh: '训练数据是否含个人信息',
    en: 'Whether training data hold personal information',
    for: ['cn-genai-interim/7', 'cn-deep-synthesis/14'],
  }),
  personalDataBasis: choice(
    {
      consent: ['取得个人同意', 'Consent of the individual'],
      statutory: ['法律、行政法规规定的其他情形', 'Another basis that a law or administrative regulation provides'],
      none: ['没有', 'None'],
    },
    {
      zh: '使用个人信息训练的依据',
      en: 'The basis on which personal information is used for training',
      for: ['cn-genai-interim/7'],
    },
  ),
  quality: measure({
    zh: '提高训练数据真实性、准确性、客观性、多样性的措施',
    en: 'Measures for true, accurate, objective and diverse training data',
    for: ['cn-genai-interim/7'],
  }),
  annotation: group(
    { zh: '数据标注', en: 'Annotation' },
    {
      done: flag({ zh: '是否进行数据标注', en: 'Whether data are annotated', for: ['cn-genai-interim/8'] }),
      rules: measure({
        zh: '清晰、具体、可操作的标注规则',
        en: 'Clear, specific and workable annotation rules',
        for: ['cn-genai-interim/8'],
      }),
      sampling: measure({
        zh: '标注质量评估和抽样核验',
        en: 'Assessment of annotation quality with checks by sampling',
        for: ['cn-genai-interim/8'],
      }),
      training: measure({
        zh: '标注人员培训和监督指导',
        en: 'Training and supervision of annotators',
        for: ['cn-genai-interim/8'],
      }),
    },
  ),
};

/** The type of `trainingData`, by name, so that what is built on it stays small. */
export interface TrainingData extends GroupOf<typeof fields> {}

/** The data with which models are trained, and what is done about them. */
export const trainingData: TrainingData = group({ zh: '训练数据', en: 'Training data' }, fields);
