import { all, examples, inPlace, is, yes } from '../../src/rule/index.js';
import { connectedOrganisation } from '../definitions/connected-organisation.js';
import { order33 } from './penalties.js';
import { company, eachMissing, everything, measured, person, policeRule } from './police-rule.js';

const first = '1997-12-30';

const cooperating = ({ inspection, lawfulRequests }: Readonly<Record<string, boolean>>) => ({
  security: { lawfulRequests, police: { inspection } },
});
const cooperation = ['inspection', 'lawfulRequests'] as const;

export const policeCooperation = policeRule({
  id: 'cn-public-security-internet/8/cooperation',
  provision: { component: 'mps-33', article: '8' },
  also: [{ component: 'mps-33', article: '17', paragraph: 2 }],
  title: { zh: '接受公安监督，如实提供资料，协助查处', en: 'Police supervision is met with true information and help' },
  duty: {
    zh: '配合公安机关对网络安全的监督、指导和检查，检查时派人到场，提供的资料和数据文件属实，协助查处网上违法犯罪。',
    en: 'Supervision, inspection and guidance by the police are accepted, someone attends inspections, information and files given are true, and the police get help with offences over the network.',
  },
  requires: all(inPlace('security.police.inspection'), inPlace('security.lawfulRequests')),
  penalty: order33(4),
  remedy: {
    zh: '指定对公安的联系人，准备好检查材料，写明协查的核验和响应程序。',
    en: 'Name a contact for the police, keep the papers for inspections ready, and write down how requests are verified and answered.',
  },
  note: 'Article 21 has a fine for information that is not given or not true; for the rest it has none.',
  cases: examples({
    met: { both: cooperating(everything(cooperation)) },
    unmet: eachMissing(cooperation, cooperating),
    otherwise: person,
    first,
  }),
});

export const securityMeasures = policeRule({
  id: 'cn-public-security-internet/10/measures',
  provision: { component: 'mps-33', article: '10', item: 1 },
  also: [
    { component: 'mps-33', article: '10', item: 2 },
    { component: 'state-council-147', article: '13' },
  ],
  title: { zh: '安全保护管理制度和技术措施', en: 'Security rules and technical measures' },
  duty: {
    zh: '有完整的安全管理制度和相应的技术措施，使网络运行和信息都有保障。',
    en: 'There are rules on security and technical measures that keep the network running and its information safe.',
  },
  requires: inPlace('security.police.rules'),
  penalty: order33(),
  remedy: { zh: '制定制度并落实技术措施，留存记录。', en: 'Write the rules, put the measures in place, keep records.' },
  cases: examples({ ...measured('rules'), otherwise: person, first }),
});

export const userTraining = policeRule({
  id: 'cn-public-security-internet/10/user-training',
  provision: { component: 'mps-33', article: '10', item: 3 },
  title: { zh: '对用户进行安全教育和培训', en: 'Users are taught about security' },
  duty: {
    zh: '让本网络的用户得到网络安全方面的教育和培训。',
    en: 'The users of the network are educated and trained in security.',
  },
  requires: inPlace('security.police.userTraining'),
  penalty: order33(3),
  remedy: {
    zh: '以提示、帮助页、公告或者培训对用户开展安全教育。',
    en: 'Teach users by prompts, help pages, announcements or training.',
  },
  note: 'The measures do not say in which form; prompts and help pages are read as enough for a public service.',
  cases: examples({ ...measured('userTraining'), otherwise: person, first }),
});

const publishing = { service: { features: { publishing: true } } } as const;

export const publishers = policeRule({
  id: 'cn-public-security-internet/10/publishers',
  provision: { component: 'mps-33', article: '10', item: 4 },
  also: [{ component: 'mps-33', article: '10', item: 5 }],
  title: { zh: '发布者登记、内容审核和信息管理', en: 'Publishers registered, content checked and managed' },
  duty: {
    zh: '登记委托发布信息的单位和个人并审核其信息；电子公告类服务有用户登记和信息管理制度。',
    en: 'Who asks to have information published is registered and the information checked; bulletin services have rules on registering users and managing information.',
  },
  domain: 'platform',
  checkability: 'manifest',
  applies: all(is(connectedOrganisation), yes('service.features.publishing')),
  requires: inPlace('security.police.contentReview'),
  penalty: order33(),
  remedy: {
    zh: '建立发布者登记、审核和信息管理制度。',
    en: 'Set up registration of publishers, checks, and rules on managing information.',
  },
  note: 'Only that there is such a process is asked here, not what may be said. Services on which users publish are read as bulletin services.',
  given: { ...company, ...publishing },
  cases: examples({
    ...measured('contentReview'),
    otherwise: { ...person, 'nobody publishes': { service: { features: { publishing: false } } } },
    first,
  }),
});

export const policeReports = policeRule({
  id: 'cn-public-security-internet/10/reports',
  provision: { component: 'mps-33', article: '10', item: 6 },
  title: { zh: '保留原始记录并在 24 小时内报告的程序', en: 'A procedure to keep records and report within 24 hours' },
  duty: {
    zh: '发现违法信息、危害网络安全或者侵犯通信秘密等情形，能保留原始记录并在 24 小时内报告当地公安机关。',
    en: 'When unlawful information, harm to the network or a breach of the secrecy of communication is found, the original records are kept and the local police are told within 24 hours.',
  },
  domain: 'incidents',
  requires: inPlace('security.police.crimeReports'),
  remedy: {
    zh: '写明取证、保留和 24 小时报告的程序与值班联系人。',
    en: 'Write down how records are kept and the police told within 24 hours, with a contact on duty.',
  },
  note: 'Article 21 has no penalty of its own for a report that is missing. Each incident is decided by cn-public-security-internet/14/report.',
  cases: examples({ ...measured('crimeReports'), otherwise: person, first }),
});

export const takedown = policeRule({
  id: 'cn-public-security-internet/10/takedown',
  provision: { component: 'mps-33', article: '10', item: 7 },
  title: { zh: '删除违法地址、目录或者关闭服务器', en: 'Unlawful addresses are removed, servers closed' },
  duty: {
    zh: '能按规定删除本网络中含违法内容的地址、目录，或者关闭服务器。',
    en: 'Addresses and directories with unlawful content are removed, or the server is closed, as prescribed.',
  },
  domain: 'platform',
  requires: inPlace('security.police.takedown'),
  penalty: order33(7),
  remedy: { zh: '建立下架、关闭的流程和记录。', en: 'Set up a process to remove or close, with a record.' },
  note: 'Only that there is such a process is asked here.',
  cases: examples({ ...measured('takedown'), otherwise: person, first }),
});
