import { all, atLeast, examples, is } from '../../src/rule/index.js';
import { dataShared } from '../definitions/data-shared.js';
import { publicSectorSupplier } from '../definitions/public-sector-supplier.js';
import { put } from './facts.js';
import { duty, first, isSo, measured, networkDataRule, reach } from './network-data-rule.js';
import { article55, article56, otherLaws } from './penalties.js';

const shared = { reach: 'data', domain: 'data', checkability: 'evidence', penalty: article55 } as const;
const sharing = {
  is: is(dataShared),
  inside: { 'data.management.sharesImportant': true },
  outside: {
    'data.management.sharesImportant': false,
    'personalData.recipients': [],
    'personalData.processors': [],
  },
} as const;

export const recipientContracts = duty({
  ...shared,
  id: 'cn-network-data/12/contracts',
  provision: { article: '12', paragraph: 1 },
  title: { zh: '与接收方约定并监督', en: 'Contracts with recipients, and supervision' },
  duty: {
    zh: '把个人信息、重要数据提供给其他处理者或者委托其处理的，用合同等写清目的、方式、范围和安全义务，并监督对方做到。',
    en: 'Where personal or important data are provided or entrusted to another processor, purpose, method, scope and security duties are agreed by contract or the like, and performance is supervised.',
  },
  status: sharing,
  needs: [measured('data.management.recipients')],
  remedy: { zh: '补签约定，定期检查接收方。', en: 'Conclude the contracts and check on recipients regularly.' },
});

const kept = (years: number) => put({ ...sharing.inside, 'data.management.recipients.years': years });

export const sharingRecords = networkDataRule({
  ...shared,
  id: 'cn-network-data/12/records',
  provision: { article: '12', paragraph: 1 },
  title: { zh: '提供、委托处理记录保存 3 年', en: 'Records of sharing for 3 years' },
  duty: {
    zh: '对外提供、委托处理个人信息和重要数据都要留记录，保存不少于 3 年。',
    en: 'Records of personal and important data that were provided or entrusted are kept for at least 3 years.',
  },
  applies: all(reach.data.is, sharing.is),
  requires: atLeast('data.management.recipients.years', 3),
  remedy: { zh: '把记录保存期设为 3 年以上。', en: 'Keep the records for 3 years or more.' },
  cases: examples({
    met: { 'three years': kept(3) },
    unmet: { 'two years': kept(2) },
    open: { 'nothing is known of it': {}, 'the years are not said': put(sharing.inside) },
    otherwise: {
      'nothing is shared': put({ ...sharing.outside, 'data.management.recipients.years': 2 }),
      'out of reach': put({ ...sharing.inside, 'data.management.recipients.years': 2, ...reach.data.outside }),
    },
    first,
  }),
});

export const recipientDuties = duty({
  ...shared,
  id: 'cn-network-data/12/recipient',
  provision: { article: '12', paragraph: 2 },
  title: { zh: '接收方按约定处理并保护', en: 'A recipient protects data and keeps to the agreement' },
  duty: {
    zh: '接收方履行安全保护义务，按约定的目的、方式、范围处理个人信息和重要数据。',
    en: 'Whoever receives personal or important data secures them and processes them for the purpose, by the method and within the scope agreed.',
  },
  when: [isSo('data.network.receives')],
  needs: [measured('data.network.withinAgreement')],
  remedy: { zh: '按约定限制用途，落实保护措施。', en: 'Limit the use to what was agreed and secure the data.' },
});

const jointTexts = {
  provision: { article: '12', paragraph: 3 },
  duty: {
    zh: '与他人一起决定目的和方式的，以协议分清各方的权利义务。',
    en: 'Processors who decide purpose and method together agree on the rights and duties of each.',
  },
  remedy: { zh: '签订共同处理协议。', en: 'Conclude an agreement on joint processing.' },
} as const;

export const jointPersonal = duty({
  ...shared,
  ...jointTexts,
  id: 'cn-network-data/12/joint-personal',
  title: { zh: '共同处理个人信息的约定', en: 'Agreement on joint processing of personal information' },
  forEach: 'personalData.recipients',
  when: [isSo('personalData.recipients[].joint')],
  needs: [measured('personalData.recipients[].jointAgreement')],
});

export const jointImportant = duty({
  ...shared,
  ...jointTexts,
  id: 'cn-network-data/12/joint-important',
  title: { zh: '共同处理重要数据的约定', en: 'Agreement on joint processing of important data' },
  when: [isSo('data.network.jointImportant')],
  needs: [measured('data.network.jointAgreement')],
});

export const securityReview = duty({
  id: 'cn-network-data/13',
  provision: { article: '13' },
  reach: 'data',
  domain: 'security',
  title: { zh: '影响国家安全的接受国家安全审查', en: 'National security review' },
  duty: {
    zh: '数据处理可能影响国家安全的，要按规定接受国家安全审查。',
    en: 'Processing that affects or may affect national security goes through the national security review.',
  },
  checkability: 'judgment',
  when: [isSo('security.review.mayAffectNationalSecurity')],
  needs: [measured('security.review.declared')],
  penalty: article56,
  remedy: { zh: '暂停有关活动并申报审查。', en: 'Suspend the activity and file for review.' },
  note: 'Which processing is meant and how it is filed stands in the measures on cybersecurity review. The fact also covers purchases.',
});

export const takenOver = duty({
  ...shared,
  id: 'cn-network-data/14',
  provision: { article: '14' },
  title: { zh: '因合并等接收数据的继续履责', en: 'Who takes data over goes on with the duties' },
  duty: {
    zh: '因合并、分立、解散、破产等接收网络数据的，继续履行网络数据安全保护义务。',
    en: 'Whoever takes network data over in a merger, division, dissolution, bankruptcy or the like goes on with the security duties.',
  },
  when: [isSo('data.network.tookOver')],
  needs: [measured('data.network.dutiesContinued')],
  penalty: otherLaws,
  remedy: { zh: '承接制度、权限、承诺和记录。', en: 'Take over rules, access rights, promises and records.' },
});

const supplier = {
  is: is(publicSectorSupplier),
  inside: { 'security.servesStateOrgans': true },
  outside: { 'security.servesStateOrgans': false, 'data.network.publicSystems': false },
} as const;

export const publicService = duty({
  ...shared,
  id: 'cn-network-data/16/service',
  provision: { article: '16', paragraph: 1 },
  domain: 'security',
  title: {
    zh: '为国家机关、关键设施等提供安全稳定的服务',
    en: 'Safe and stable service for State organs and the like',
  },
  duty: {
    zh: '为国家机关、关键信息基础设施运营者服务，或者参与建设、运维其他公共基础设施和公共服务系统的，依法依约保护数据，服务要安全、稳定、不中断。',
    en: 'Who serves State organs or operators of critical infrastructure, or takes part in building, running or maintaining other public infrastructure or public service systems, protects data as law and contract ask and gives a safe, stable and continuous service.',
  },
  status: supplier,
  needs: [measured('data.network.clientService')],
  remedy: { zh: '按合同落实保护和连续性措施。', en: 'Put protection and continuity in place as the contract asks.' },
});

export const clientData = duty({
  ...shared,
  id: 'cn-network-data/16/client-data',
  provision: { article: '16', paragraph: 2 },
  title: { zh: '未经委托方同意不得动用数据', en: 'Client data are left alone without consent' },
  duty: {
    zh: '委托方没有同意的，不看、不取、不留、不用其网络数据，不对外泄露或者提供，也不做关联分析。',
    en: 'Without the client’s consent such a processor does not access, obtain, keep, use, leak or give away the network data, nor link them in analysis.',
  },
  status: supplier,
  needs: [measured('security.clientDataLimits')],
  remedy: {
    zh: '隔离委托方数据，停止用于分析或者训练，取得同意后再用。',
    en: 'Keep client data apart, stop analysis and training on them, use them only with consent.',
  },
});

export const stateOrganSystem = duty({
  ...shared,
  id: 'cn-network-data/17',
  provision: { article: '17' },
  domain: 'security',
  title: { zh: '为国家机关服务的系统参照电子政务管理', en: 'Systems that serve State organs' },
  duty: {
    zh: '为国家机关提供服务的信息系统，参照电子政务系统的管理要求加强数据安全管理。',
    en: 'An information system that serves State organs is managed by the requirements for e-government systems.',
  },
  when: [isSo('data.network.stateOrganSystem')],
  needs: [measured('data.network.stateOrganMeasures')],
  remedy: { zh: '对照电子政务系统要求整改。', en: 'Bring the system up to those requirements.' },
});
