import { defineInstrument } from '../../src/rule/index.js';
import { articles } from '../articles.js';

export const cnDataRiskAssessment = defineInstrument({
  id: 'cn-data-risk-assessment',
  title: { zh: '网络数据安全风险评估办法', en: 'Measures for Network Data Security Risk Assessment' },
  kind: 'departmental-rule',
  number: '国家互联网信息办公室、工业和信息化部、公安部令第24号',
  issuers: ['国家互联网信息办公室', '工业和信息化部', '公安部'],
  issuedOn: '2026-06-18',
  editions: [{ from: '2026-08-20', articles: 25 }],
  officialPage: 'https://www.cac.gov.cn/2026-06/18/c_1783525609815499.htm',
  reviewedOn: '2026-11-24',
  notEncoded: [
    {
      provision: articles(1, 25),
      reason: 'general',
      note: {
        zh: '制定目的和依据；自 2026-08-20 起施行，已写在版本中。',
        en: 'Purpose and basis; in force from 2026-08-20, as the edition says.',
      },
    },
    {
      provision: { article: '2' },
      reason: 'definition',
      note: {
        zh: '适用于境内的网络数据安全风险评估。见“开展数据安全风险评估的处理者”。',
        en: 'For risk assessments of network data in mainland China. See the definition of a processor that assesses.',
      },
    },
    {
      provision: [{ article: '3' }, { article: '4' }, { article: '9' }, { article: '20' }, { article: '21' }],
      reason: 'authority',
      note: {
        zh: '工作机制、年度检查计划、培育机构、风险共享和投诉处理，约束有关部门；检查不得收费。',
        en: 'Coordination, yearly plans of inspection, fostering of bodies, sharing of risks and complaints bind authorities; inspections are free of charge.',
      },
    },
    {
      provision: { article: '8' },
      reason: 'permission',
      note: {
        zh: '鼓励评估机构通过认证，没有强制。',
        en: 'Assessment bodies are encouraged to be certified: no duty.',
      },
    },
    {
      provision: { article: '15', paragraph: 2 },
      reason: 'permission',
      note: {
        zh: '一般数据处理者可以参照编制报告。',
        en: 'A processor of general data may write a report in the same way.',
      },
    },
    {
      provision: { article: '16', paragraph: 2 },
      reason: 'authority',
      note: {
        zh: '主管部门收到报告后 10 个工作日内通报同级网信部门。',
        en: 'The authority passes the report on to the cyberspace authority of its level within 10 working days.',
      },
    },
    {
      provision: { article: '24' },
      reason: 'out-of-scope',
      note: {
        zh: '涉及国家秘密、工作秘密的评估另从其法。',
        en: 'Assessments that concern State or work secrets follow other law.',
      },
    },
  ],
});
