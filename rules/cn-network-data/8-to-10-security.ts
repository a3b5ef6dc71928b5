import { all, commencement, yes } from '../../src/rule/index.js';
import { put } from './facts.js';
import { duty, first, isNotSo, isSo, measured, networkDataRule, reach } from './network-data-rule.js';
import { dataSecurityLaw, otherLaws, productDefects } from './penalties.js';

const security = { domain: 'security', reach: 'data' } as const;

export const lawfulData = duty({
  id: 'cn-network-data/8/data',
  provision: { article: '8', paragraph: 1 },
  domain: 'data',
  reach: 'data',
  title: { zh: '不得非法获取、出售、提供网络数据', en: 'No network data taken, sold or given unlawfully' },
  duty: {
    zh: '不得利用网络数据从事非法活动，不得窃取、非法获取、非法出售或者提供网络数据。',
    en: 'Network data serve no unlawful activity; they are not stolen or otherwise taken, sold or given to others unlawfully.',
  },
  checkability: 'judgment',
  needs: [measured('data.management.lawfulCollection'), isNotSo('data.network.unlawfulProvision')],
  penalty: otherLaws,
  remedy: {
    zh: '核实数据来源和去向的合法性，停止非法获取和提供。',
    en: 'Check where data come from and go to; stop what is unlawful.',
  },
});

export const unlawfulTools = duty({
  ...security,
  id: 'cn-network-data/8/tools',
  provision: { article: '8', paragraph: 2 },
  title: { zh: '不得提供非法工具或者明知而帮助', en: 'No tools for it, and no knowing help' },
  duty: {
    zh: '不得提供专门用于非法处理网络数据的程序、工具；明知他人如此，不得提供接入、托管、存储、传输支持或者推广、支付等帮助。',
    en: 'No programs or tools made for unlawful handling of network data are offered; who knows of it gives no access, hosting, storage, transmission, advertising, payment or the like.',
  },
  checkability: 'judgment',
  needs: [isNotSo('data.management.offersScrapingTools'), isNotSo('data.network.knowinglySupports')],
  penalty: otherLaws,
  remedy: { zh: '下架工具，停止支持并留存处置记录。', en: 'Withdraw the tool, stop the help, keep records.' },
  note: 'Help is forbidden to who knows; an abuse report that names the facts gives knowledge of them.',
});

export const managementSystem = duty({
  ...security,
  id: 'cn-network-data/9/system',
  provision: { article: '9' },
  title: { zh: '等级保护基础上的数据安全管理制度', en: 'A data security system on the base of tiered protection' },
  duty: {
    zh: '在等级保护基础上建立健全网络数据安全管理制度，对所处理数据的安全负主体责任。',
    en: 'On the base of tiered protection there is a management system for network data; the processor answers for their security.',
  },
  checkability: 'evidence',
  needs: [measured('data.management.tieredProtection'), measured('data.management.system')],
  penalty: dataSecurityLaw,
  remedy: { zh: '完成等级保护，制定数据安全管理制度。', en: 'Finish tiered protection and write the system down.' },
});

export const technicalMeasures = duty({
  ...security,
  id: 'cn-network-data/9/measures',
  provision: { article: '9' },
  title: { zh: '加密、备份、访问控制、安全认证', en: 'Encryption, backup, access control, authentication' },
  duty: {
    zh: '用加密、备份、访问控制、安全认证和其他措施，使数据不被改动、破坏、泄露，也不被非法取得、利用。',
    en: 'Encryption, backup, access control, authentication and other measures keep data from being altered, destroyed, leaked, or taken or used unlawfully.',
  },
  checkability: 'evidence',
  needs: [
    measured('security.encryption'),
    measured('security.backup'),
    measured('data.network.accessControl'),
    measured('data.network.authentication'),
  ],
  penalty: dataSecurityLaw,
  remedy: { zh: '补齐缺少的技术措施。', en: 'Put the missing measures in place.' },
  note: 'The four are named as examples; each is expected for any service, in a strength that fits its data.',
});

export const mandatoryStandards = duty({
  ...security,
  id: 'cn-network-data/10/standards',
  provision: { article: '10' },
  title: { zh: '产品、服务符合强制性国家标准', en: 'Products and services meet mandatory standards' },
  duty: {
    zh: '提供的网络产品、服务符合相关国家标准的强制性要求。',
    en: 'Network products and services that are offered meet the mandatory requirements of national standards.',
  },
  checkability: 'evidence',
  needs: [measured('security.endOfSupply')],
  penalty: otherLaws,
  remedy: { zh: '对照适用的强制性标准整改。', en: 'Correct what falls short of the standards that apply.' },
});

export const defectHandling = duty({
  ...security,
  id: 'cn-network-data/10/defects',
  provision: { article: '10' },
  phase: 'incident',
  title: { zh: '缺陷、漏洞的补救、告知、报告', en: 'Defects are remedied, told and reported' },
  duty: {
    zh: '产品、服务有缺陷、漏洞等安全风险的，发现后马上补救，并照规定告知用户、报告主管部门。',
    en: 'A security defect or vulnerability that is found is remedied at once; users are told in time and the authority is told as prescribed.',
  },
  checkability: 'evidence',
  needs: [measured('security.vulnerabilities.patching'), isSo('security.products.vulnerabilityHandling.reports')],
  penalty: productDefects,
  remedy: { zh: '建立补救、告知、报告流程。', en: 'Set up the process: remedy, tell, report.' },
});

const report = 'security.vulnerabilities.nationalSecurityReport';
const found = (more: Parameters<typeof put>[0], foundAt = '2026-10-03T03:00:00+08:00') =>
  put({ [`${report}.endangers`]: true, [`${report}.foundAt`]: foundAt, ...more });
const last = '2026-10-04T03:00:00+08:00';

export const dangerousDefect = networkDataRule({
  ...security,
  id: 'cn-network-data/10/24-hours',
  provision: { article: '10' },
  domain: 'incidents',
  phase: 'incident',
  title: {
    zh: '涉及国家安全、公共利益的漏洞 24 小时内报告',
    en: 'Within 24 hours where national security or the public interest is endangered',
  },
  duty: {
    zh: '缺陷、漏洞等风险涉及危害国家安全、公共利益的，还要在 24 小时内报告主管部门。',
    en: 'A defect or vulnerability that endangers national security or the public interest is also reported to the authority within 24 hours.',
  },
  checkability: 'evidence',
  applies: all(reach.data.is, yes(`${report}.endangers`)),
  deadline: {
    from: `${report}.foundAt`,
    within: 'PT24H',
    doneOn: `${report}.reportedAt`,
    done: `${report}.inPlace`,
  },
  penalty: productDefects,
  remedy: { zh: '立即报告主管部门，并记下时刻。', en: 'Report to the authority now and note the moment.' },
  note: 'The 24 hours are for the risk in a product or service, not for every incident, and only where it endangers national security or the public interest. They run from the discovery, through nights and holidays; the text does not say from when, so the earliest moment is taken. About the last defect alone: the manifest holds one.',
  cases: [
    {
      name: 'reported at the last moment',
      facts: found({ [`${report}.reportedAt`]: last }),
      expect: { outcome: 'satisfied', dueOn: last },
    },
    {
      name: 'reported a second later',
      facts: found({ [`${report}.reportedAt`]: '2026-10-04T03:00:01+08:00' }),
      expect: { outcome: 'violated', dueOn: last },
    },
    { name: 'not known, in time', asOf: '2026-10-03', facts: found({}), expect: { outcome: 'pending', dueOn: last } },
    { name: 'not known, afterwards', facts: found({}), expect: 'unknown' },
    { name: 'not reported', facts: found({ [`${report}.inPlace`]: false }), expect: 'violated' },
    { name: 'the moment is not known', facts: put({ [`${report}.endangers`]: true }), expect: 'unknown' },
    { name: 'nothing is known of it', facts: {}, expect: 'unknown' },
    { name: 'no such danger', facts: found({ [`${report}.endangers`]: false }), expect: 'not-applicable' },
    { name: 'out of reach', facts: found(reach.data.outside), expect: 'not-applicable' },
    ...commencement(first, { facts: found({}, '2025-01-01T08:00:00+08:00'), expect: 'pending' }),
  ],
});
