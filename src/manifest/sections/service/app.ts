import { date, flag, type GroupOf, group, measure } from '../../field.js';

const fields = {
  offered: flag({
    zh: '是否提供 App、小程序、快应用',
    en: 'Whether it offers an App, mini-program or quick app',
    for: ['cn-app-filing/1', 'cn-app-services/5', 'cn-anti-telecom-fraud/23'],
    given: true,
  }),
  onlineSince: date({ zh: '上线之日', en: 'The day it went online', for: ['cn-app-filing/1'], given: true }),
  filed: measure(
    { zh: 'App 备案', en: 'The App is filed', for: ['cn-app-filing/1'] },
    {
      filedOn: date({ zh: '备案之日', en: 'The day of filing', for: ['cn-app-filing/1'] }),
      materials: flag({
        zh: '备案信息是否真实完整',
        en: 'Whether what was filed is true and complete',
        for: ['cn-app-filing/2'],
      }),
    },
  ),
  numberShown: measure({
    zh: 'App 内标明备案编号并链接',
    en: 'Filing number shown in the App with a link',
    for: ['cn-app-filing/3'],
  }),
  changesFiled: measure({ zh: '变更、注销手续', en: 'Changes and the end are filed', for: ['cn-app-filing/5'] }),
  partnersChecked: measure({
    zh: '接入、分发、预置前查验备案',
    en: 'Filing checked before hosting, distributing or pre-installing',
    for: ['cn-app-filing/4'],
  }),
  system: measure({
    zh: '各项管理制度',
    en: 'Management systems, each by name',
    for: ['cn-app-services/5', 'cn-app-services/8'],
  }),
  deceptivePromotion: flag({
    zh: '是否以捆绑下载、刷榜刷量等方式推广',
    en: 'Whether it is promoted by bundled downloads or bought ranks',
    for: ['cn-app-services/9'],
  }),
  standards: measure({
    zh: '符合强制性国家标准、漏洞处置',
    en: 'Mandatory standards met, flaws handled',
    for: ['cn-app-services/10'],
  }),
  dataSecurity: measure({ zh: '数据安全管理制度', en: 'Data security system', for: ['cn-app-services/11'] }),
  necessaryData: measure({
    zh: '只要求必要个人信息',
    en: 'Only necessary personal data are demanded',
    for: ['cn-app-services/12'],
  }),
  minorsLogin: measure({ zh: '未成年人登录的核验', en: 'Login of minors is checked', for: ['cn-app-services/13'] }),
  newFeatureAssessment: measure({
    zh: '新技术新应用上线前的安全评估',
    en: 'Assessment before a new application',
    for: ['cn-app-services/14'],
  }),
  ipv6: measure({ zh: '支持 IPv6', en: 'IPv6 is supported', for: ['cn-app-services/15'] }),
  rules: measure({
    zh: '公开管理规则、服务协议和处置记录',
    en: 'Rules, agreement and records of measures',
    for: ['cn-app-services/16'],
  }),
};

/** The type of `app`, by name, so that what is built on it stays small. */
export interface App extends GroupOf<typeof fields> {}

/** Apps. */
export const app: App = group({ zh: '应用程序', en: 'Apps' }, fields);
