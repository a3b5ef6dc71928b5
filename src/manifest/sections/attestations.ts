import { choice, date, type ListOf, list, text } from '../field.js';

const fields = {
  rule: text({ zh: '规则的标识', en: 'The rule that is judged', descriptive: true }),
  subject: text({
    zh: '对象（JSON 指针），缺省为整个服务',
    en: 'The element it is about, as a JSON pointer; the whole service without it',
    descriptive: true,
  }),
  outcome: choice(
    { met: ['已履行', 'The duty is met'], 'not-met': ['未履行', 'The duty is not met'] },
    { zh: '结论', en: 'The conclusion', descriptive: true },
  ),
  by: text({ zh: '作出判断的人', en: 'Who judged', descriptive: true }),
  on: date({ zh: '作出判断之日', en: 'The day of the judgement', descriptive: true }),
  validUntil: date({ zh: '有效期至', en: 'The last day on which it counts', descriptive: true }),
  note: text({ zh: '理由', en: 'Why', descriptive: true }),
};

/** The type of `attestations`, by name, so that what is built on it stays small. */
export interface Attestations extends ListOf<typeof fields> {}

/** What a person has judged where the law leaves it to judgement. */
export const attestations: Attestations = list(
  { zh: '人工判断的结论', en: 'Conclusions of persons where the law leaves it to judgement', descriptive: true },
  fields,
);
