import { choice, choices, count, date, flag, type GroupOf, group, measure, text } from '../../field.js';
import { accessibility } from './accessibility.js';
import { app } from './app.js';
import { appStore } from './app-store.js';
import { audience } from './audience.js';
import { features } from './features.js';
import { licences } from './licences.js';
import { news } from './news.js';

const fields = {
  id: text({ zh: '服务的标识', en: 'Identifier of the service', descriptive: true }),
  name: text({ zh: '服务的名称', en: 'Name of the service', descriptive: true }),
  launchedOn: date({
    zh: '上线之日',
    en: 'The day on which it went online',
    for: ['cn-algorithm-recommendation/24'],
    given: true,
  }),
  lifecycle: choice(
    {
      planned: ['尚未上线', 'Not yet online'],
      running: ['运行中', 'Running'],
      retired: ['已停用但仍可访问', 'Retired and still reachable'],
      closed: ['已关闭', 'Closed and unreachable'],
    },
    { zh: '生命周期状态', en: 'Where it stands in its life', descriptive: true },
  ),
  closedOn: date({
    zh: '关闭之日',
    en: 'The day on which it was closed',
    for: ['cn-algorithm-recommendation/24'],
    given: true,
  }),
  audience,
  channels: choices(
    {
      web: ['网站', 'Website'],
      app: ['移动互联网应用程序', 'Mobile app'],
      'mini-program': ['小程序', 'Mini program'],
      api: ['可编程接口', 'API'],
      device: ['智能设备', 'Device'],
      plugin: ['插件', 'Plug-in'],
    },
    { zh: '提供渠道', en: 'By what it is offered', for: ['cn-app-filing/1', 'cn-internet-information-services/4'] },
  ),
  features,
  publicOpinion: flag({
    zh: '是否具有舆论属性或者社会动员能力',
    en: 'Whether it can shape public opinion or mobilise people',
    for: ['cn-genai-interim/17', 'cn-deep-synthesis/19', 'cn-security-assessment-public-opinion/2'],
    given: true,
  }),
  users: group(
    { zh: '用户规模', en: 'How many use it' },
    {
      registered: count({
        zh: '注册用户数',
        en: 'Registered users',
        unit: 'people',
        given: true,
        for: ['cn-network-data/62', 'cn-minors-online/20'],
      }),
      monthlyActive: count({
        zh: '月活跃用户数',
        en: 'Monthly active users',
        unit: 'people',
        given: true,
        for: ['cn-network-data/62', 'cn-minors-online/20'],
      }),
    },
  ),
  agreement: measure({
    zh: '与注册用户签订写明双方权利义务的服务协议',
    en: 'A service agreement with registered users that sets out the rights and duties of both sides',
    for: ['cn-genai-interim/9', 'cn-aigc-labeling/8'],
  }),
  complaints: measure(
    {
      zh: '投诉、举报入口',
      en: 'A way for the public to complain and report',
      for: ['cn-genai-interim/15', 'cn-csl/51'],
    },
    {
      processPublished: flag({
        zh: '是否公布处理流程',
        en: 'Whether the process is published',
        for: ['cn-genai-interim/15'],
      }),
      responseLimitPublished: flag({
        zh: '是否公布反馈时限',
        en: 'Whether a limit for the answer is published',
        for: ['cn-genai-interim/15'],
      }),
      handledInTime: flag({
        zh: '是否及时受理并处理',
        en: 'Whether complaints are taken up and handled in time',
        for: ['cn-csl/51', 'cn-genai-interim/15'],
      }),
    },
  ),
  realName: measure({
    zh: '用户真实身份核验，不提供真实身份信息的不予提供服务',
    en: 'Checking the real identity of users and refusing the service to those who do not give it',
    for: ['cn-csl/26'],
  }),
  licences,
  app,
  appStore,
  news,
  accessibility,
};

/** The type of `service`, by name, so that what is built on it stays small. */
export interface Service extends GroupOf<typeof fields> {}

/** What the service is, to whom it is offered and whether it still runs. */
export const service: Service = group({ zh: '服务', en: 'The service' }, fields);
