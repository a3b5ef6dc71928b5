import { choice, choices, flag, type GroupOf, group, measure } from '../../field.js';
import { companion } from './companions.js';
import { corpus } from './corpus.js';
import { deepSynthesis } from './deep-synthesis.js';
import { ethics } from './ethics.js';
import { evaluation } from './evaluation.js';
import { models } from './models.js';
import { outputs } from './outputs.js';
import { safety } from './safety.js';
import { trainingData } from './training.js';

const fields = {
  models,
  roles: choices(
    {
      generates: ['生成合成内容', 'Generates content'],
      'technical-support': ['提供技术支持', 'Gives technical support to other services'],
      uses: ['仅内部使用', 'Uses it inside the organisation only'],
    },
    {
      zh: '在人工智能中的角色；没有使用的写空列表',
      en: 'Its part in artificial intelligence; an empty list where there is none',
      for: ['cn-genai-interim/2', 'cn-deep-synthesis/2', 'cn-aigc-labeling/2'],
    },
  ),
  outputs,
  trainingData,
  nonDiscrimination: measure({
    zh: '各环节防止歧视的措施',
    en: 'Measures against discrimination in design, data, models and service',
    for: ['cn-genai-interim/4'],
  }),
  transparency: measure({
    zh: '提升服务透明度的措施',
    en: 'Measures that make the service more transparent',
    for: ['cn-genai-interim/4'],
  }),
  reliability: measure({
    zh: '提高生成内容准确性和可靠性的措施',
    en: 'Measures that make generated content more accurate and reliable',
    for: ['cn-genai-interim/4'],
  }),
  disclosure: group(
    { zh: '公开的适用范围', en: 'What is published of its intended use' },
    {
      audience: measure({
        zh: '公开适用人群',
        en: 'The intended audience is published',
        for: ['cn-genai-interim/10'],
      }),
      occasions: measure({
        zh: '公开适用场合',
        en: 'The intended occasions are published',
        for: ['cn-genai-interim/10'],
      }),
      uses: measure({ zh: '公开用途', en: 'The intended uses are published', for: ['cn-genai-interim/10'] }),
      guidance: measure({
        zh: '指导使用者科学理性认识和依法使用',
        en: 'Users are guided to rational and lawful use',
        for: ['cn-genai-interim/10'],
      }),
    },
  ),
  minorsProtection: measure({
    zh: '防范未成年人过度依赖或者沉迷的措施',
    en: 'Measures against over-reliance and addiction of minors',
    for: ['cn-genai-interim/10'],
  }),
  inputs: group(
    { zh: '用户输入和使用记录', en: 'Inputs and usage records' },
    {
      protection: measure({
        zh: '对输入信息和使用记录的保护措施',
        en: 'Protection of inputs and usage records',
        for: ['cn-genai-interim/11'],
      }),
      unnecessaryData: flag({
        zh: '是否收集非必要个人信息',
        en: 'Whether unnecessary personal information is collected',
        for: ['cn-genai-interim/11'],
      }),
      identifiable: choice(
        {
          none: ['不留存可识别身份的内容', 'Nothing identifiable is kept'],
          lawful: ['依法留存', 'Kept with a legal basis'],
          unlawful: ['无依据留存', 'Kept without a legal basis'],
        },
        {
          zh: '可识别身份的输入信息和使用记录的留存',
          en: 'Keeping of inputs and records that identify a user',
          for: ['cn-genai-interim/11'],
        },
      ),
      shared: choice(
        {
          none: ['不向他人提供', 'Not given to others'],
          lawful: ['依法提供', 'Given with a legal basis'],
          unlawful: ['无依据提供', 'Given without a legal basis'],
        },
        {
          zh: '向他人提供输入信息和使用记录',
          en: 'Giving of inputs and records to others',
          for: ['cn-genai-interim/11'],
        },
      ),
    },
  ),
  continuity: measure({
    zh: '保障服务安全、稳定、持续的措施',
    en: 'Measures for a safe, stable and continuous service',
    for: ['cn-genai-interim/13'],
  }),
  illegalContentProcedure: measure(
    {
      zh: '发现违法内容后的处置程序',
      en: 'A procedure for illegal content that is found',
      for: ['cn-genai-interim/14'],
    },
    {
      stops: flag({
        zh: '停止生成、停止传输、消除',
        en: 'Stops generating and transmitting, removes',
        for: ['cn-genai-interim/14'],
      }),
      retrains: flag({
        zh: '通过模型优化训练等整改',
        en: 'Corrects by retraining or the like',
        for: ['cn-genai-interim/14'],
      }),
      reports: flag({ zh: '向主管部门报告', en: 'Reports to the authorities', for: ['cn-genai-interim/14'] }),
    },
  ),
  misuseProcedure: measure(
    {
      zh: '发现用户从事违法活动后的处置程序',
      en: 'A procedure for users who act illegally',
      for: ['cn-genai-interim/14'],
    },
    {
      records: flag({ zh: '保存有关记录', en: 'Keeps records', for: ['cn-genai-interim/14'] }),
      reports: flag({ zh: '向主管部门报告', en: 'Reports to the authorities', for: ['cn-genai-interim/14'] }),
    },
  ),
  inspectionRecord: measure({
    zh: '可供检查的训练数据、标注规则和算法机理说明',
    en: 'A record of training data, annotation rules and how the algorithm works, ready for inspection',
    for: ['cn-genai-interim/19'],
  }),
  usesFiledModel: flag({
    zh: '是否使用已备案的他人生成式人工智能服务',
    en: 'Whether it is built on a filed generative AI service',
    for: ['cn-genai-interim/17'],
  }),
  filedModelShown: measure({
    zh: '在显著位置或者产品详情页公示所使用的已备案服务的模型名称和编号',
    en: 'The name and number of the filed model are shown in a conspicuous place or on the product page',
    for: ['cn-genai-interim/17'],
  }),
  licenceRequired: flag({
    zh: '其他法律、行政法规是否要求该服务取得许可',
    en: 'Whether another law or administrative regulation requires a licence for it',
    for: ['cn-genai-interim/23'],
    given: true,
  }),
  foreignInvestment: flag({
    zh: '是否有外商投资',
    en: 'Whether there is foreign investment',
    for: ['cn-genai-interim/23'],
    given: true,
  }),
  deepSynthesis,
  companion,
  ethics,
  corpus,
  safety,
  evaluation,
};

/** The type of `ai`, by name, so that what is built on it stays small. */
export interface Ai extends GroupOf<typeof fields> {}

/** Artificial intelligence in the service: what it does with it and what has been put in place. */
export const ai: Ai = group({ zh: '人工智能', en: 'Artificial intelligence' }, fields);
