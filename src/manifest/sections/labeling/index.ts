import { count, flag, type GroupOf, group, measure } from '../../field.js';
import { dissemination } from './dissemination.js';
import { format } from './format.js';

const fields = {
  dissemination,
  appReview: group(
    { zh: '应用上架审核', en: 'Review of apps before listing' },
    {
      asks: measure({
        zh: '要求说明是否提供生成合成服务',
        en: 'App makers must say whether they generate content',
        for: ['cn-aigc-labeling/7'],
      }),
      verifies: measure({
        zh: '核验标识相关材料',
        en: 'Their labelling materials are verified',
        for: ['cn-aigc-labeling/7'],
      }),
    },
  ),
  agreementClause: measure(
    {
      zh: '服务协议说明标识的方法、样式',
      en: 'The user agreement states the methods and styles of labels',
      for: ['cn-aigc-labeling/8'],
    },
    {
      prompted: flag({
        zh: '是否提示用户阅读并理解',
        en: 'Whether users are prompted to read and understand it',
        for: ['cn-aigc-labeling/8'],
      }),
    },
  ),
  unlabelled: group(
    { zh: '应申请提供不含显式标识的内容', en: 'Content without a visible label at the request of a user' },
    {
      offered: flag({ zh: '是否提供', en: 'Whether it is offered', for: ['cn-aigc-labeling/9'] }),
      agreement: measure({
        zh: '以协议明确用户的标识义务和使用责任',
        en: 'The agreement makes the user’s labelling duty and responsibility clear',
        for: ['cn-aigc-labeling/9'],
      }),
      logs: measure(
        { zh: '留存提供对象等日志', en: 'Logs of whom it was given to', for: ['cn-aigc-labeling/9'] },
        {
          months: count({
            zh: '留存月数',
            en: 'Months for which they are kept',
            unit: 'months',
            for: ['cn-aigc-labeling/9'],
          }),
        },
      ),
    },
  ),
  ownPosts: group(
    { zh: '在他人平台发布生成合成内容', en: 'Synthetic content posted on platforms of others' },
    {
      posts: flag({ zh: '是否发布', en: 'Whether such content is posted', for: ['cn-aigc-labeling/10'] }),
      declares: measure({
        zh: '主动声明并使用平台的标识功能',
        en: 'It is declared and labelled by the function of the platform',
        for: ['cn-aigc-labeling/10'],
      }),
    },
  ),
  tampering: flag({
    zh: '是否删除、篡改、伪造、隐匿标识，或者为此提供工具、服务',
    en: 'Whether labels are deleted, altered, forged or hidden, or tools or services for that are given',
    for: ['cn-aigc-labeling/10'],
  }),
  mandatoryStandard: measure({
    zh: '符合 GB 45438-2025',
    en: 'Labels conform to GB 45438-2025',
    for: ['cn-aigc-labeling/11', 'cn-gb-45438/4'],
  }),
  filingMaterials: measure({
    zh: '在算法备案、安全评估等手续中提交标识材料',
    en: 'Labelling materials are handed in with algorithm filing, security assessment and the like',
    for: ['cn-aigc-labeling/12'],
  }),
  format,
};

/** The type of `labeling`, by name, so that what is built on it stays small. */
export interface Labeling extends GroupOf<typeof fields> {}

/** Labels on synthetic content beyond the outputs themselves. */
export const labeling: Labeling = group({ zh: '生成合成内容标识', en: 'Labels on synthetic content' }, fields);
