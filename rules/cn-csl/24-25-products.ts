import { all, examples, inPlace, no, yes } from '../../src/rule/index.js';
import { cslRule } from './csl-rule.js';
import { equipmentNow, maintenanceNow, otherLaws, personalDataBefore, productBefore, productNow } from './penalties.js';

const shared = { domain: 'security', phase: 'operate', severity: 'error' } as const;
const renumbered = { on: '2026-01-01', from: '22', to: '24' } as const;
const products = (facts: Readonly<Record<string, unknown>>) => ({ security: { products: facts } });

export const noMaliciousPrograms = cslRule({
  ...shared,
  id: 'cn-csl/24/malicious-programs',
  now: { article: '24', paragraph: 1 },
  before: { article: '22', paragraph: 1 },
  title: { zh: '产品、服务符合强制性标准，不设恶意程序', en: 'Mandatory standards, and no malicious programs' },
  duty: {
    zh: '网络产品、服务要符合国家标准的强制性要求，不得设置恶意程序。',
    en: 'Network products and services meet the mandatory national standards and hold no malicious programs.',
  },
  checkability: 'judgment',
  applies: true,
  requires: no('security.products.maliciousPrograms'),
  penalty: productNow,
  penaltyBefore: productBefore,
  remedy: {
    zh: '识别适用的强制性标准并核查，记录结论。',
    en: 'Find the mandatory standards that apply, check against them, record the conclusion.',
  },
  note: 'Which mandatory standards apply is judged; a malicious program that is declared is a violation.',
  cases: examples({
    judged: 'cn-csl/24/malicious-programs',
    met: { 'none is declared': products({ maliciousPrograms: false }) },
    unmet: { 'one is declared': products({ maliciousPrograms: true }) },
    first: '2017-06-01',
    renumbered,
  }),
});

const handling = (inPlaceNow: boolean, tellsUsers: boolean, reports: boolean) =>
  products({ vulnerabilityHandling: { inPlace: inPlaceNow, tellsUsers, reports } });

export const vulnerabilities = cslRule({
  ...shared,
  id: 'cn-csl/24/vulnerabilities',
  now: { article: '24', paragraph: 1 },
  before: { article: '22', paragraph: 1 },
  title: { zh: '缺陷、漏洞的补救、告知和报告', en: 'Defects and vulnerabilities are remedied, announced and reported' },
  duty: {
    zh: '产品、服务一旦发现缺陷、漏洞等安全风险，马上补救，并照规定告知用户、报告主管部门。',
    en: 'Defects, vulnerabilities and other risks in a product or service are remedied at once, users are told in time and the authority as prescribed.',
  },
  checkability: 'evidence',
  applies: true,
  requires: all(
    inPlace('security.products.vulnerabilityHandling'),
    yes('security.products.vulnerabilityHandling.tellsUsers'),
    yes('security.products.vulnerabilityHandling.reports'),
  ),
  penalty: productNow,
  penaltyBefore: productBefore,
  remedy: {
    zh: '建立漏洞处理程序，含告知和报告两步。',
    en: 'Set up a procedure for vulnerabilities that tells users and reports.',
  },
  note: 'Hours stand in other rules.',
  cases: examples({
    met: { 'all steps': handling(true, true, true) },
    unmet: {
      'no procedure': handling(false, true, true),
      'users are not told': handling(true, false, true),
      'the authority is not told': handling(true, true, false),
    },
    first: '2017-06-01',
    renumbered,
  }),
});

export const maintenance = cslRule({
  ...shared,
  id: 'cn-csl/24/maintenance',
  now: { article: '24', paragraph: 2 },
  before: { article: '22', paragraph: 2 },
  title: { zh: '持续提供安全维护', en: 'Security maintenance goes on' },
  duty: {
    zh: '在规定或者约定的期限内持续提供安全维护，不得中途终止。',
    en: 'Security maintenance goes on throughout the period that is prescribed or agreed.',
  },
  checkability: 'manifest',
  applies: true,
  requires: inPlace('security.products.maintenance'),
  penalty: maintenanceNow,
  penaltyBefore: productBefore,
  remedy: { zh: '公布维护期限并保持维护。', en: 'Publish the period and keep maintenance up.' },
  cases: examples({
    met: { 'kept up': products({ maintenance: true }) },
    unmet: { stopped: products({ maintenance: false }) },
    first: '2017-06-01',
    renumbered,
  }),
});

const collects = (inPlaceNow: boolean, basis?: 'consent' | 'contract' | 'none', processed = true) => ({
  personalData: {
    processed,
    notice: inPlaceNow,
    ...(basis && { purposes: [{ basis, consentValid: basis === 'consent' }] }),
  },
});

export const userInformation = cslRule({
  ...shared,
  id: 'cn-csl/24/user-information',
  domain: 'personal-data',
  now: { article: '24', paragraph: 3 },
  before: { article: '22', paragraph: 3 },
  title: { zh: '收集用户信息须明示并取得同意', en: 'User information is collected openly and with consent' },
  duty: {
    zh: '产品、服务会收集用户信息的，要向用户明示并征得同意；其中的个人信息还要守个人信息保护的规定，依法有其他依据的不再需要同意。',
    en: 'A product or service that collects user information says so to its users and gets their consent; personal information also falls under its own rules, by which another basis can take the place of consent.',
  },
  checkability: 'manifest',
  applies: yes('personalData.processed'),
  requires: inPlace('personalData.notice'),
  penalty: otherLaws,
  penaltyBefore: personalDataBefore,
  remedy: { zh: '公布隐私政策并在收集前明示。', en: 'Publish the privacy notice and show it before collecting.' },
  note: 'The consent of this article is decided by the rules on personal information: consent or another basis of article 13 of the Personal Information Protection Law. Here only the openness is checked.',
  cases: examples({
    met: { 'shown openly': collects(true) },
    unmet: { 'not shown': collects(false) },
    open: { 'not known whether it collects any': {} },
    otherwise: { 'no personal information': collects(false, undefined, false) },
    first: '2017-06-01',
    renumbered,
  }),
});

const equipment = (certified?: boolean, criticalEquipment = true) =>
  products({ criticalEquipment, ...(certified !== undefined && { certified }) });

export const certifiedEquipment = cslRule({
  ...shared,
  id: 'cn-csl/25',
  phase: 'launch',
  now: { article: '25' },
  before: { article: '23' },
  title: { zh: '目录内产品须认证或者检测', en: 'Products of the catalogue are certified or tested' },
  duty: {
    zh: '网络关键设备和网络安全专用产品，经有资格的机构认证合格或者检测符合要求，才能销售或者提供。',
    en: 'Critical network equipment and dedicated security products are sold or provided only once a qualified body has certified or tested them.',
  },
  checkability: 'evidence',
  applies: yes('security.products.criticalEquipment'),
  requires: inPlace('security.products.certified'),
  penalty: equipmentNow,
  remedy: { zh: '取得认证证书或者检测报告后再提供。', en: 'Get the certificate or test report first.' },
  note: 'Binds who sells or provides such products, not who only buys them.',
  cases: examples({
    met: { certified: equipment(true) },
    unmet: { 'not certified': equipment(false) },
    open: { 'not said': equipment(), 'not known whether it sells any': {} },
    otherwise: { 'sells none': equipment(false, false) },
    first: '2017-06-01',
    renumbered: { on: '2026-01-01', from: '23', to: '25' },
  }),
});
