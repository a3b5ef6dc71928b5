import { choice, choices, count, date, flag, group, text } from '../../field.js';
import { features } from './features.js';

/** What the service is, to whom it is offered and whether it still runs. */
export const service = group(
  { zh: '服务', en: 'The service' },
  {
    id: text({ zh: '服务的标识', en: 'Identifier of the service', descriptive: true }),
    name: text({ zh: '服务的名称', en: 'Name of the service', descriptive: true }),
    launchedOn: date({ zh: '上线之日', en: 'The day on which it went online', given: true }),
    lifecycle: choice(
      {
        planned: ['尚未上线', 'Not yet online'],
        running: ['运行中', 'Running'],
        retired: ['已停用但仍可访问', 'Retired and still reachable'],
        closed: ['已关闭', 'Closed and unreachable'],
      },
      { zh: '生命周期状态', en: 'Where it stands in its life' },
    ),
    closedOn: date({ zh: '关闭之日', en: 'The day on which it was closed', given: true }),
    audience: group(
      { zh: '服务对象', en: 'To whom it is offered' },
      {
        mainlandPublic: flag({ zh: '是否向境内公众提供', en: 'Whether it is offered to the public in mainland China', for: ['cn-genai-interim/2'] }),
        mainlandPeople: flag({ zh: '是否向境内自然人提供产品或者服务', en: 'Whether products or services are offered to people in mainland China', for: ['cn-pipl/3'] }),
        analysesMainlandPeople: flag({ zh: '是否分析、评估境内自然人的行为', en: 'Whether the behaviour of people in mainland China is analysed or assessed', for: ['cn-pipl/3'] }),
        internalOnly: flag({ zh: '是否仅供内部使用', en: 'Whether only the operator’s own staff use it', for: ['cn-genai-interim/2'] }),
      },
    ),
    channels: choices(
      {
        web: ['网站', 'Website'],
        app: ['移动互联网应用程序', 'Mobile app'],
        'mini-program': ['小程序', 'Mini program'],
        api: ['可编程接口', 'API'],
        device: ['智能设备', 'Device'],
        plugin: ['插件', 'Plug-in'],
      },
      { zh: '提供渠道', en: 'By what it is offered' },
    ),
    features,
    users: group(
      { zh: '用户规模', en: 'How many use it' },
      {
        registered: count({ zh: '注册用户数', en: 'Registered users', unit: 'people', given: true }),
        monthlyActive: count({ zh: '月活跃用户数', en: 'Monthly active users', unit: 'people', given: true }),
      },
    ),
  },
);
