import { all, inPlace, no, yes } from '../../src/rule/index.js';
import { crypto, cryptoRule, proven, type Steps } from './crypto-rule.js';
import { elsewhere, uncertified } from './penalties.js';

const productSteps: Steps = [
  {
    in: 'law',
    article: '26',
    paragraph: 1,
    penalty: uncertified({ component: 'cn-crypto-law', article: '36' }),
  },
  {
    in: 'regulations',
    article: '20',
    penalty: uncertified({ component: 'cn-commercial-crypto-regulations', article: '53' }),
  },
];
const product = (sellsProducts: boolean | null, productCertified: boolean | null) =>
  crypto({ sellsProducts, productCertified });

export const products = cryptoRule({
  id: 'cn-commercial-crypto/20/products',
  steps: productSteps,
  phase: 'launch',
  title: { zh: '目录内密码产品检测认证合格后销售', en: 'Listed products are certified before sale' },
  duty: {
    zh: '商用密码产品在网络关键设备、网络安全专用产品目录之内的，先由具备资格的机构检测认证合格，再销售或者提供。',
    en: 'Commercial cryptography products in the catalogue of critical network equipment and dedicated security products are sold or provided only after a qualified body has tested and certified them.',
  },
  checkability: 'evidence',
  applies: yes('security.crypto.sellsProducts'),
  requires: inPlace('security.crypto.productCertified'),
  remedy: { zh: '停止销售，取得证书后再提供。', en: 'Stop selling until the certificate is there.' },
  note: 'Products outside the catalogue may be certified by choice.',
  cases: proven(productSteps, {
    met: { certified: product(true, true) },
    unmet: { 'not certified': product(true, false) },
    open: { 'nothing is known of it': {}, 'not said': product(true, null) },
    otherwise: { 'no such products': product(false, false) },
  }),
});

const serviceSteps: Steps = [
  {
    in: 'law',
    article: '26',
    paragraph: 2,
    penalty: uncertified({ component: 'cn-crypto-law', article: '36' }),
  },
  {
    in: 'regulations',
    article: '21',
    penalty: uncertified({ component: 'cn-commercial-crypto-regulations', article: '53' }),
  },
];
const service = (offersServices: boolean, servicesUseCatalogueProducts: boolean, serviceCertified: boolean | null) =>
  crypto({ offersServices, servicesUseCatalogueProducts, serviceCertified });

export const services = cryptoRule({
  id: 'cn-commercial-crypto/21/services',
  steps: serviceSteps,
  phase: 'launch',
  title: { zh: '使用目录产品的密码服务经认证', en: 'Services that use listed products are certified' },
  duty: {
    zh: '商用密码服务用到目录内网络关键设备、网络安全专用产品的，服务本身要经商用密码认证机构认证合格。',
    en: 'A commercial cryptography service that uses critical network equipment or dedicated security products is certified by a cryptography certification body.',
  },
  checkability: 'evidence',
  applies: all(yes('security.crypto.offersServices'), yes('security.crypto.servicesUseCatalogueProducts')),
  requires: inPlace('security.crypto.serviceCertified'),
  remedy: { zh: '停止提供，取得认证后再提供。', en: 'Stop the service until it is certified.' },
  cases: proven(serviceSteps, {
    met: { certified: service(true, true, true) },
    unmet: { 'not certified': service(true, true, false) },
    open: { 'nothing is known of it': {}, 'not said': service(true, true, null) },
    otherwise: {
      'no such services': service(false, true, false),
      'without products of the catalogue': service(true, false, false),
    },
  }),
});

const signatureSteps: Steps = [
  {
    in: 'regulations',
    article: '30',
    paragraph: 2,
    penalty: elsewhere(
      { component: 'cn-commercial-crypto-regulations', article: '57' },
      '责令改正并警告；不改正的，或者另有严重情节的，建议有关机关、单位处分直接主管和其他直接责任人员。',
      'Order to correct and warning; on refusal or in otherwise serious cases those directly responsible may be disciplined.',
    ),
  },
];
const signatures = (governmentSignatures: boolean, governmentSignatureCertified: boolean | null) =>
  crypto({ governmentSignatures, governmentSignatureCertified });

export const governmentSignatures = cryptoRule({
  id: 'cn-commercial-crypto/30/government-signatures',
  steps: signatureSteps,
  phase: 'design',
  title: { zh: '政务电子签名由依法设立的机构认证', en: 'Certification of government signatures' },
  duty: {
    zh: '政务活动使用电子签名、电子印章、电子证照的，其电子认证服务只由依法设立的电子政务认证机构承担。',
    en: 'Certification of electronic signatures, seals and licences in government activity comes from an established e-government certification body.',
  },
  checkability: 'evidence',
  applies: yes('security.crypto.governmentSignatures'),
  requires: inPlace('security.crypto.governmentSignatureCertified'),
  remedy: { zh: '改用依法设立的机构提供的认证。', en: 'Change to an established body.' },
  cases: proven(signatureSteps, {
    met: { 'by such a body': signatures(true, true) },
    unmet: { 'by another': signatures(true, false) },
    open: { 'nothing is known of it': {}, 'not said': signatures(true, null) },
    otherwise: { 'not for government': signatures(false, false) },
  }),
});

const tradeSteps: Steps = [
  {
    in: 'law',
    article: '28',
    penalty: elsewhere(
      { component: 'cn-crypto-law', article: '38' },
      '由商务主管部门或者海关依法处罚；本条没有单独的金额。',
      'Punished by the commerce authority or customs under the law; no amount of its own.',
    ),
  },
  {
    in: 'regulations',
    article: '32',
    also: [
      { in: 'regulations', article: '31' },
      { in: 'regulations', article: '33', paragraph: 1 },
      { in: 'regulations', article: '34', paragraph: 1 },
    ],
    penalty: elsewhere(
      { component: 'cn-commercial-crypto-regulations', article: '58' },
      '由商务主管部门或者海关依法处罚；本条没有单独的金额。',
      'Punished by the commerce authority or customs under the law; no amount of its own.',
    ),
  },
];
const trade = (importsOrExports: boolean, massConsumer: boolean | null, tradeLicence: boolean | null) =>
  crypto({ importsOrExports, massConsumer, tradeLicence });

export const tradeLicence = cryptoRule({
  id: 'cn-commercial-crypto/32/licence',
  steps: tradeSteps,
  domain: 'cross-border',
  title: { zh: '清单内商用密码进出口许可', en: 'Licence for listed imports and exports' },
  duty: {
    zh: '进口许可清单内的进口、出口管制清单内的出口，领取进出口许可证并向海关交验；大众消费类产品所采用的商用密码除外。',
    en: 'Imports on the import licence list and exports on the export control list need a licence, shown to customs; cryptography in mass consumer products is exempt.',
  },
  checkability: 'evidence',
  applies: all(yes('security.crypto.importsOrExports'), no('security.crypto.massConsumer')),
  requires: inPlace('security.crypto.tradeLicence'),
  remedy: {
    zh: '向商务主管部门提交身份证明、合同、技术说明、最终用户和用途证明，取得许可证后再进出口。',
    en: 'Apply to the commerce authority with identities, contract, technical description and proof of end user and use; trade only with the licence.',
  },
  note: 'Re-export, transit and traffic with bonded zones and warehouses count, too, since 2023-07-01. The authority has 45 working days, longer where the State Council approves.',
  cases: proven(tradeSteps, {
    met: { licensed: trade(true, false, true) },
    unmet: { 'no licence': trade(true, false, false) },
    open: {
      'nothing is known of it': {},
      'not known whether for mass consumers': trade(true, null, false),
      'not said': trade(true, false, null),
    },
    otherwise: {
      'nothing on the lists': trade(false, false, false),
      'mass consumer products': trade(true, true, false),
    },
  }),
});
