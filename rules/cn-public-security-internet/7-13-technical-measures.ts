import { all, atLeast, examples, includes, includesAny, inPlace, is, yes } from '../../src/rule/index.js';
import { connectedOrganisation } from '../definitions/connected-organisation.js';
import { order82 } from './penalties.js';
import { company, eachMissing, everything, measured, person, police, policeRule } from './police-rule.js';

const first = '2006-03-01';
const shared = { confidence: 'medium', penalty: order82 } as const;
const notRead = 'The words of this article were not read in full.';

const general = ['malwareProtection', 'intrusionProtection', 'redundancy', 'serviceLogs'] as const;
const technical = ({
  malwareProtection,
  intrusionProtection,
  redundancy,
  serviceLogs,
}: Readonly<Record<string, boolean>>) => ({
  security: { malwareProtection, intrusionProtection, police: { redundancy, serviceLogs } },
});

export const technicalMeasures = policeRule({
  ...shared,
  id: 'cn-public-security-internet/7/technical-measures',
  provision: { component: 'mps-82', article: '7' },
  title: { zh: '防病毒攻击、冗灾备份、日志记录', en: 'Protection, redundancy and service logs' },
  duty: {
    zh: '防范病毒、入侵和攻击；重要数据库和主要设备有冗灾备份；记录并留存登录退出时间、主叫号码、账号、地址或域名和系统维护日志。',
    en: 'There is protection against malware, intrusion and attacks; important databases and main equipment are redundant; login and logout, calling number, account, address or domain and system maintenance are logged and kept.',
  },
  checkability: 'manifest',
  requires: all(
    inPlace('security.malwareProtection'),
    inPlace('security.intrusionProtection'),
    inPlace('security.police.redundancy'),
    inPlace('security.police.serviceLogs'),
  ),
  remedy: {
    zh: '补齐防护、冗灾备份和登录、维护日志。',
    en: 'Complete protection, redundancy and the logs of login and maintenance.',
  },
  note: notRead,
  cases: examples({
    met: { 'all four': technical(everything(general)) },
    unmet: eachMissing(general, technical),
    otherwise: person,
    first,
  }),
});

const access = ['monitoring', 'accessRecords'] as const;
const accessFacts = ({ monitoring, accessRecords }: Readonly<Record<string, boolean>>) => ({
  security: { monitoring, police: { accessRecords } },
});
const accessProvider = (value: boolean | null) => ({ service: { licences: { accessProvider: value } } });

export const accessMeasures = policeRule({
  ...shared,
  id: 'cn-public-security-internet/8/access',
  provision: { component: 'mps-82', article: '8' },
  title: { zh: '接入服务的注册和地址记录', en: 'Access: registrations and addresses on record' },
  duty: {
    zh: '接入服务提供者还要留存用户注册信息、内外网地址转换对应关系，并监测、记录网络运行和安全事件。',
    en: 'Access providers also keep registrations and the mapping of translated addresses, and monitor and record the state of the network and security events.',
  },
  checkability: 'manifest',
  applies: all(is(connectedOrganisation), yes('service.licences.accessProvider')),
  requires: all(inPlace('security.monitoring'), inPlace('security.police.accessRecords')),
  remedy: {
    zh: '留存注册信息和地址转换记录，部署监测。',
    en: 'Keep registrations and address translation on record, and monitor the network.',
  },
  note: notRead,
  given: { ...company, ...accessProvider(true) },
  cases: examples({
    met: { both: accessFacts(everything(access)) },
    unmet: eachMissing(access, accessFacts),
    otherwise: { ...person, 'gives no access': accessProvider(false) },
    first,
  }),
});

type Kind = 'portal' | 'news' | 'publishing' | 'shop' | 'bulletin' | 'mail';

/** Situations by the kind of information service: the duty lies on some kinds and not on another. */
const byKind = (measure: string, kinds: readonly Kind[], another: Kind) => {
  const facts = (kind: Kind, value: boolean) => police({ informationServices: [kind], [measure]: value });
  return {
    met: Object.fromEntries(kinds.map((kind) => [`${kind}, in place`, facts(kind, true)])),
    unmet: Object.fromEntries(kinds.map((kind) => [`${kind}, not in place`, facts(kind, false)])),
    open: {
      'kinds are not declared': {},
      'nothing else is known': police({ informationServices: [kinds[0] ?? another] }),
    },
    otherwise: {
      another: facts(another, false),
      'a natural person': { ...facts(kinds[0] ?? another, false), operator: { kind: 'person' } },
    },
    first,
  } as const;
};

export const stopsUnlawful = policeRule({
  ...shared,
  id: 'cn-public-security-internet/9/stop-and-record',
  provision: { component: 'mps-82', article: '9', item: 1 },
  title: { zh: '发现、停止违法信息并留存记录', en: 'Unlawful information is found, stopped and recorded' },
  duty: {
    zh: '信息服务提供者有发现、停止传输违法信息并留存相关记录的技术措施。',
    en: 'Information services have technical measures that find unlawful information, stop it and keep a record.',
  },
  domain: 'platform',
  checkability: 'manifest',
  applies: all(is(connectedOrganisation), includes('security.police.providerKinds', 'information')),
  requires: inPlace('security.police.stopsUnlawful'),
  remedy: { zh: '部署发现、处置和留痕的措施。', en: 'Put measures in place that find, stop and record.' },
  note: `${notRead} Only that there is such a measure is asked here.`,
  given: { ...company, ...police({ providerKinds: ['information'] }) },
  cases: examples({
    ...measured('stopsUnlawful'),
    otherwise: { ...person, 'another kind of provider': police({ providerKinds: ['domain'] }) },
    first,
  }),
});

export const contentRecords = policeRule({
  ...shared,
  id: 'cn-public-security-internet/9/content-records',
  provision: { component: 'mps-82', article: '9', item: 2 },
  title: { zh: '留存发布内容和时间', en: 'Content and time of publication are kept' },
  duty: {
    zh: '新闻、出版、电子公告类服务记录并留存发布的信息内容和时间。',
    en: 'News, publishing and bulletin services record and keep what was published and when.',
  },
  domain: 'platform',
  checkability: 'manifest',
  applies: all(
    is(connectedOrganisation),
    includesAny('security.police.informationServices', 'news', 'publishing', 'bulletin'),
  ),
  requires: inPlace('security.police.serviceLogs'),
  remedy: { zh: '留存发布内容和时间的记录。', en: 'Keep a record of content and time.' },
  note: notRead,
  given: company,
  cases: examples(byKind('serviceLogs', ['news', 'publishing', 'bulletin'], 'portal')),
});

export const tamperProtection = policeRule({
  ...shared,
  id: 'cn-public-security-internet/9/tampering',
  provision: { component: 'mps-82', article: '9', item: 3 },
  title: { zh: '网页防篡改和自动恢复', en: 'Pages are protected from tampering and restored' },
  duty: {
    zh: '门户、新闻、电子商务网站能防范网页被篡改，被篡改后自动恢复。',
    en: 'Portals, news sites and online shops guard their pages against tampering and restore them automatically.',
  },
  checkability: 'manifest',
  applies: all(is(connectedOrganisation), includesAny('security.police.informationServices', 'portal', 'news', 'shop')),
  requires: inPlace('security.police.tamperProtection'),
  remedy: { zh: '部署防篡改和自动恢复。', en: 'Deploy tamper protection with automatic recovery.' },
  note: notRead,
  given: company,
  cases: examples(byKind('tamperProtection', ['portal', 'news', 'shop'], 'publishing')),
});

export const publicationAudit = policeRule({
  ...shared,
  id: 'cn-public-security-internet/9/audit',
  provision: { component: 'mps-82', article: '9', item: 4 },
  title: { zh: '注册信息和发布信息审计', en: 'Registrations and publications can be audited' },
  duty: {
    zh: '电子公告类服务有用户注册信息和发布信息的审计功能。',
    en: 'Bulletin services can audit who registered and what was published.',
  },
  domain: 'platform',
  checkability: 'manifest',
  applies: all(is(connectedOrganisation), includes('security.police.informationServices', 'bulletin')),
  requires: inPlace('security.police.publicationAudit'),
  remedy: { zh: '增加审计功能。', en: 'Add an audit function.' },
  note: notRead,
  given: company,
  cases: examples(byKind('publicationAudit', ['bulletin'], 'portal')),
});

export const massSending = policeRule({
  ...shared,
  id: 'cn-public-security-internet/9/mass-sending',
  provision: { component: 'mps-82', article: '9', item: 5 },
  title: { zh: '防群发伪造、隐匿来源的邮件短信', en: 'Forged mass messages are stopped' },
  duty: {
    zh: '电子邮件、网上短信息服务能防范和清除群发的伪造、隐匿发送者真实标记的信息。',
    en: 'E-mail and web SMS services stop and clear mass messages whose sender is forged or hidden.',
  },
  checkability: 'manifest',
  applies: all(is(connectedOrganisation), includes('security.police.informationServices', 'mail')),
  requires: inPlace('security.police.massSending'),
  remedy: { zh: '部署发件人校验和群发拦截。', en: 'Check senders and block forged mass sending.' },
  note: notRead,
  given: company,
  cases: examples(byKind('massSending', ['mail'], 'portal')),
});

const logs = (days?: number, inPlaceNow = true) =>
  police({ serviceLogs: { inPlace: inPlaceNow, ...(days !== undefined && { days }) } });

export const recordRetention = policeRule({
  id: 'cn-public-security-internet/13/retention',
  provision: { component: 'mps-82', article: '13' },
  title: { zh: '记录备份至少保存 60 天', en: 'Records are kept for at least 60 days' },
  duty: {
    zh: '按本规定落实的记录留存措施，能保存至少 60 天的记录备份。',
    en: 'What is recorded under these provisions is backed up for at least 60 days.',
  },
  checkability: 'manifest',
  requires: all(inPlace('security.police.serviceLogs'), atLeast('security.police.serviceLogs.days', 60)),
  penalty: order82,
  remedy: {
    zh: '把记录备份期设为 60 天以上；其中网络日志按网络安全法不少于六个月。',
    en: 'Keep the backup for 60 days or more; for network logs the Cybersecurity Law asks for six months.',
  },
  note: 'Sixty days of this order alone. For network logs the six months of article 23 of the Cybersecurity Law are a rule of their own; 60 days remain for records that are no network logs. The article on penalties was not read.',
  cases: examples({
    met: { 'sixty days': logs(60) },
    unmet: { 'fifty-nine days': logs(59), 'no records': logs(60, false) },
    open: { 'the days are not declared': logs(), 'nothing is known of it': {} },
    otherwise: person,
    first,
  }),
});
