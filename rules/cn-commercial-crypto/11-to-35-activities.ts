import { any, inPlace, yes } from '../../src/rule/index.js';
import { crypto, cryptoRule, proven, type Steps } from './crypto-rule.js';
import { elsewhere } from './penalties.js';

const secretSteps: Steps = [
  {
    in: 'law',
    article: '14',
    also: [
      { in: 'law', article: '7', paragraph: 1 },
      { in: 'law', article: '8', paragraph: 1 },
    ],
    penalty: elsewhere(
      { component: 'cn-crypto-law', article: '33' },
      '责令改正或者停止，警告；情节严重的，建议对直接责任人员给予处分。',
      'Order to correct or stop, and warning; in serious cases those directly responsible may be disciplined.',
    ),
  },
];

export const stateSecrets = cryptoRule({
  id: 'cn-commercial-crypto/14/state-secrets',
  steps: secretSteps,
  phase: 'design',
  title: { zh: '国家秘密不得只用商用密码保护', en: 'Commercial cryptography is not for State secrets' },
  duty: {
    zh: '商用密码只保护不属于国家秘密的信息；传递、存储、处理国家秘密的，使用核心密码或者普通密码。',
    en: 'Commercial cryptography protects what is not a State secret; State secrets in transit, storage or processing are protected by core or ordinary cryptography.',
  },
  checkability: 'judgment',
  applies: yes('security.crypto.stateSecrets'),
  remedy: {
    zh: '把国家秘密移出该系统，按保密规定处理。',
    en: 'Take State secrets out of the system and follow the rules on secrecy.',
  },
  note: 'Which of the two kinds is needed follows from the grade of the secret and is not for a manifest to say.',
  cases: proven(secretSteps, {
    met: { 'State secrets are handled': crypto({ stateSecrets: true }) },
    otherwise: { 'none are handled': crypto({ stateSecrets: false }) },
    judged: 'cn-commercial-crypto/14/state-secrets',
  }),
});

const standardSteps: Steps = [
  { in: 'law', article: '24', paragraph: 1 },
  { in: 'regulations', article: '11', paragraph: 1 },
];
const activity = (
  [sellsProducts, offersServices, importsOrExports]: readonly [boolean, boolean, boolean],
  standards: boolean | null,
) => crypto({ sellsProducts, offersServices, importsOrExports, standards });

export const standards = cryptoRule({
  id: 'cn-commercial-crypto/11/standards',
  steps: standardSteps,
  phase: 'design',
  title: { zh: '符合强制性标准和自我声明的标准', en: 'Mandatory and self-declared standards are met' },
  duty: {
    zh: '从事商用密码活动，符合法律、行政法规、强制性国家标准和自我声明公开的标准。',
    en: 'Whoever deals in commercial cryptography meets laws, administrative regulations, mandatory national standards and the standards it has declared itself.',
  },
  checkability: 'judgment',
  applies: any(
    yes('security.crypto.sellsProducts'),
    yes('security.crypto.offersServices'),
    yes('security.crypto.importsOrExports'),
  ),
  requires: inPlace('security.crypto.standards'),
  remedy: { zh: '列出适用标准并逐条核对。', en: 'List the standards that apply and check each.' },
  note: 'Read as addressed to those who sell, serve, import or export; who only uses certified products meets it through them.',
  cases: proven(standardSteps, {
    met: {
      'sells products': activity([true, false, false], true),
      'offers services': activity([false, true, false], true),
      'imports or exports': activity([false, false, true], true),
    },
    unmet: { 'not met': activity([true, false, false], false) },
    open: { 'nothing is known of it': {}, 'not said': activity([true, false, false], null) },
    otherwise: { 'no such activity': activity([false, false, false], false) },
    judged: 'cn-commercial-crypto/11/standards',
  }),
});
