import { flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  affected: flag({
    zh: '是否为网络数据安全事件',
    en: 'Whether the security of network data is affected',
    for: ['cn-network-data/11'],
    given: true,
  }),
  harmsRights: flag({
    zh: '是否对个人、组织合法权益造成危害',
    en: 'Whether rights of persons or organisations are harmed',
    for: ['cn-network-data/11'],
    given: true,
  }),
  noticeExempt: flag({
    zh: '法律、行政法规是否规定可以不通知',
    en: 'Whether a law or administrative regulation frees from notice',
    for: ['cn-network-data/11'],
    given: true,
  }),
  interestedTold: measure({
    zh: '及时通知利害关系人事件、风险、后果和补救措施',
    en: 'Those concerned were told in time of the incident, its risk and harm and the remedies',
    for: ['cn-network-data/11'],
  }),
  investigationHelped: measure({
    zh: '配合侦查、调查和处置',
    en: 'The investigation is helped',
    for: ['cn-network-data/11'],
  }),
};

/** The type of `networkData`, by name, so that what is built on it stays small. */
export interface NetworkDataIncident extends GroupOf<typeof fields> {}

/** What the regulations on network data ask of an incident. */
export const networkData: NetworkDataIncident = group(
  { zh: '网络数据安全事件', en: 'Incident of network data', for: ['cn-network-data/11'] },
  fields,
);
