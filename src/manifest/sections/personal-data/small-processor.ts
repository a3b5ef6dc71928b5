import { date, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  jointRules: measure({
    zh: '园区等共同制定的规则',
    en: 'Rules made jointly in a park',
    for: ['cn-small-pi-processor/5'],
  }),
  ordinaryOnly: flag({
    zh: '是否仅处理必需的一般个人信息且不提供、不公开',
    en: 'Whether only ordinary, needed data that are not given or published',
    for: ['cn-small-pi-processor/6'],
  }),
  peopleGiveThemselves: flag({
    zh: '是否由个人主动提供',
    en: 'Whether people give the data themselves',
    for: ['cn-small-pi-processor/7'],
  }),
  onlyThroughPlatform: flag({
    zh: '是否仅通过平台处理',
    en: 'Whether data are processed only through a platform',
    for: ['cn-small-pi-processor/8'],
    given: true,
  }),
  platformRules: measure({
    zh: '遵守平台规则',
    en: "The platform's rules are followed",
    for: ['cn-small-pi-processor/8'],
  }),
  platformTells: measure({
    zh: '平台变更规则时告知',
    en: 'The platform tells of changes',
    for: ['cn-small-pi-processor/8'],
  }),
  reorganisedOn: date({
    zh: '合并、分立等之日',
    en: 'The day of a merger or division',
    for: ['cn-small-pi-processor/9'],
    given: true,
  }),
  reorganisationToldOn: date({ zh: '告知之日', en: 'The day people were told', for: ['cn-small-pi-processor/9'] }),
  assessmentDeclared: measure({
    zh: '应当申报的出境评估',
    en: 'Assessment of transfers declared where due',
    for: ['cn-small-pi-processor/10'],
  }),
  requestContact: measure({
    zh: '公布受理请求的联系方式',
    en: 'Contact for requests published',
    for: ['cn-small-pi-processor/11'],
  }),
  deletedAtEnd: measure({
    zh: '停止服务后删除',
    en: 'Data deleted at the end',
    for: ['cn-small-pi-processor/12', 'cn-children-pi/23'],
  }),
  selfCheckOn: date({
    zh: '最近一次自查之日',
    en: 'The day of the last self-check',
    for: ['cn-small-pi-processor/13'],
  }),
  simpleAssessment: measure({
    zh: '简化的影响评估表',
    en: 'Simplified assessment form',
    for: ['cn-small-pi-processor/14'],
  }),
  managementDocument: measure({
    zh: '管理文件和应急措施',
    en: 'Management document and emergency measures',
    for: ['cn-small-pi-processor/15'],
  }),
  incidentNotice: measure({
    zh: '事件的补救和通知',
    en: 'Incidents are mended and told',
    for: ['cn-small-pi-processor/16'],
  }),
  certificateUntil: date({
    zh: '保护认证有效期至',
    en: 'The day a protection certificate ends',
    for: ['cn-small-pi-processor/17'],
    given: true,
  }),
  cooperation: measure({ zh: '配合抽查', en: 'Spot checks are met', for: ['cn-small-pi-processor/21'] }),
};

/** The type of `smallProcessor`, by name, so that what is built on it stays small. */
export interface SmallProcessor extends GroupOf<typeof fields> {}

/** Small processors. */
export const smallProcessor: SmallProcessor = group(
  { zh: '小型个人信息处理者', en: 'Small processors', for: ['cn-small-pi-processor/2'] },
  fields,
);
