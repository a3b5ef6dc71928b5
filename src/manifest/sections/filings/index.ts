import { date, type GroupOf, group, measure, text } from '../../field.js';
import { opinionAssessment } from './opinion-assessment.js';

const fields = {
  algorithm: measure(
    { zh: '算法备案', en: 'Algorithm filing', for: ['cn-genai-interim/17', 'cn-algorithm-recommendation/24'] },
    {
      number: text({ zh: '备案编号', en: 'Filing number', descriptive: true }),
      filedOn: date({ zh: '备案之日', en: 'The day of filing', for: ['cn-algorithm-recommendation/24'] }),
    },
  ),
  securityAssessment: measure({
    zh: '按国家有关规定开展的安全评估',
    en: 'The security assessment under state rules',
    for: ['cn-genai-interim/17', 'cn-security-assessment-public-opinion/3'],
  }),
  generativeAi: measure(
    {
      zh: '生成式人工智能服务备案或者登记',
      en: 'Filing or registration of the generative AI service',
      for: ['cn-genai-security/4'],
    },
    { number: text({ zh: '备案号或者上线编号', en: 'Filing or online number', descriptive: true }) },
  ),
  licence: measure({
    zh: '其他法律、行政法规要求的许可',
    en: 'The licence that another law or administrative regulation requires',
    for: ['cn-genai-interim/23'],
  }),
  icp: measure({
    zh: '互联网信息服务备案或者许可',
    en: 'ICP filing or licence',
    for: ['cn-internet-information-services/4'],
  }),
  app: measure({ zh: '移动互联网应用程序备案', en: 'App filing', for: ['cn-app-filing/1'] }),
  publicSecurity: measure({
    zh: '公安联网备案',
    en: 'Filing with the public security authority',
    for: ['cn-public-security-internet/12'],
  }),
  opinionAssessment,
};

/** The type of `filings`, by name, so that what is built on it stays small. */
export interface Filings extends GroupOf<typeof fields> {}

/** Filings, assessments and licences of the service. */
export const filings: Filings = group({ zh: '备案、评估与许可', en: 'Filings, assessments and licences' }, fields);
