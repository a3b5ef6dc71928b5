import { flag, type GroupOf, group, measure } from '../../field.js';

/** What people are told. */
export const notice = measure(
  {
    zh: '公开的个人信息处理规则（隐私政策）',
    en: 'Published processing rules: the privacy notice',
    for: ['cn-pipl/7', 'cn-pipl/17', 'cn-csl/43'],
  },
  {
    purposesStated: flag({
      zh: '是否明示目的、方式和范围',
      en: 'Whether it states purposes, methods and scope',
      for: ['cn-pipl/7', 'cn-csl/43'],
    }),
    beforeProcessing: flag({
      zh: '是否在处理前以显著方式、清晰语言告知',
      en: 'Whether it is given before processing, prominently and in plain words',
      for: ['cn-pipl/17'],
    }),
    controllerStated: flag({
      zh: '是否写明处理者名称和联系方式',
      en: 'Whether it names the processor and its contact',
      for: ['cn-pipl/17'],
    }),
    detailsStated: flag({
      zh: '是否写明目的、方式、种类、保存期限',
      en: 'Whether it states purpose, method, kinds of data and retention',
      for: ['cn-pipl/17'],
    }),
    rightsStated: flag({
      zh: '是否写明行使权利的方式和程序',
      en: 'Whether it states how to exercise rights',
      for: ['cn-pipl/17'],
    }),
    changesTold: flag({ zh: '变更时是否告知变更部分', en: 'Whether people are told of changes', for: ['cn-pipl/17'] }),
    savable: flag({ zh: '是否便于查阅和保存', en: 'Whether it is easy to consult and to save', for: ['cn-pipl/17'] }),
    exemptionClaimed: flag({
      zh: '是否主张保密、不需要告知或者紧急情况',
      en: 'Whether secrecy, freedom from notice or an emergency is claimed',
      for: ['cn-pipl/18'],
    }),
    lateNotice: measure({
      zh: '紧急情况消除后及时告知',
      en: 'Notice is given in time once the emergency is over',
      for: ['cn-pipl/18'],
    }),
  },
);

const fields = {
  withdrawal: measure({ zh: '便捷的撤回同意方式', en: 'A convenient way to withdraw consent', for: ['cn-pipl/15'] }),
  refusesService: flag({
    zh: '个人不同意或者撤回时是否拒绝提供非必需的产品或者服务',
    en: 'Whether the service is refused to those who do not consent, though the data are not necessary for it',
    for: ['cn-pipl/16'],
  }),
  misleading: flag({
    zh: '是否存在误导、欺诈、胁迫',
    en: 'Whether people are misled, deceived or coerced',
    for: ['cn-pipl/5'],
  }),
  guardian: measure({
    zh: '取得不满十四周岁未成年人的父母或者其他监护人同意',
    en: 'Consent of a parent or other guardian of children under 14',
    for: ['cn-pipl/31'],
  }),
  childrenRules: measure({
    zh: '专门的儿童个人信息处理规则',
    en: 'Special rules for data of children under 14',
    for: ['cn-pipl/31'],
  }),
};

/** The type of `consent`, by name, so that what is built on it stays small. */
export interface Consent extends GroupOf<typeof fields> {}

/** How consent is asked for and taken back. */
export const consent: Consent = group({ zh: '同意', en: 'Consent' }, fields);
