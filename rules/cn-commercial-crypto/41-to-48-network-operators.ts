import { all, atLeast, atMost, inPlace, no, type SituationFacts, some, yes } from '../../src/rule/index.js';
import { crypto, cryptoRule, proven, type Steps } from './crypto-rule.js';
import { networkOperator, obstruction } from './penalties.js';

const steps: Steps = [{ in: 'regulations', article: '41', penalty: networkOperator }];
const levelThree = some('security.systems', atLeast('security.systems[].level', 3));

const systems = (levels: readonly number[], more: object = {}): SituationFacts => ({
  security: { systems: levels.map((level) => ({ level })), crypto: more },
});
const text =
  'The regulations name no level: use, management and assessment follow the level as the cryptography authority says. ';

export const use = cryptoRule({
  id: 'cn-commercial-crypto/41/use',
  steps,
  title: { zh: '三级以上网络使用商用密码保护', en: 'Networks of level 3 and more use commercial cryptography' },
  duty: {
    zh: '网络运营者按网络安全等级保护制度的要求，使用商用密码保护网络安全。',
    en: 'Network operators use commercial cryptography to protect network security as tiered protection asks.',
  },
  checkability: 'evidence',
  confidence: 'medium',
  applies: levelThree,
  requires: inPlace('security.crypto.inUse'),
  remedy: {
    zh: '按等级要求对身份鉴别、通信和重要数据使用商用密码。',
    en: 'Use commercial cryptography for identities, communication and important data as the level asks.',
  },
  note: `${text}Decided here from level 3 on, where the baseline of tiered protection asks for cryptography; below, see the rule on lower levels.`,
  cases: proven(steps, {
    met: {
      'level 3, in use': systems([3], { inUse: true }),
      'one of two is level 3': systems([2, 3], { inUse: true }),
    },
    unmet: { 'level 3, not in use': systems([3], { inUse: false }) },
    open: {
      'nothing is known of it': {},
      'systems are not declared': crypto({ inUse: false }),
      'level 3, not said': systems([3]),
    },
    otherwise: { 'level 2': systems([2], { inUse: false }), 'no system': systems([], { inUse: false }) },
  }),
});

export const lowerLevels = cryptoRule({
  id: 'cn-commercial-crypto/41/lower-levels',
  steps,
  severity: 'warning',
  title: { zh: '一、二级网络的密码要求', en: 'Cryptography for networks of levels 1 and 2' },
  duty: {
    zh: '一、二级网络也按等级保护制度的要求使用商用密码；要求到何种程度由人判断。',
    en: 'Networks of levels 1 and 2 use commercial cryptography as tiered protection asks, too; how much that is, a person judges.',
  },
  checkability: 'judgment',
  confidence: 'medium',
  applies: some('security.systems', all(atLeast('security.systems[].level', 1), atMost('security.systems[].level', 2))),
  remedy: {
    zh: '对照该等级的密码条款核对，并记录结论。',
    en: 'Check against the clauses of the level and record the result.',
  },
  note: `${text}At these levels checksums may stand where cryptography is asked of higher ones.`,
  cases: proven(steps, {
    met: { 'level 1': systems([1]), 'level 2': systems([2]), 'one of two is level 2': systems([2, 3]) },
    open: { 'systems are not declared': {} },
    otherwise: { 'not graded': systems([0]), 'level 3': systems([3]), 'no system': systems([]) },
    judged: 'cn-commercial-crypto/41/lower-levels',
  }),
});

export const assessment = cryptoRule({
  id: 'cn-commercial-crypto/41/assessment',
  steps,
  title: { zh: '三级以上网络未做密码评估', en: 'Level 3 or more without an assessment of cryptography' },
  duty: {
    zh: '按安全保护等级确定的要求开展商用密码应用安全性评估；三级以上而未评估的，由人判断是否须评估。',
    en: 'The application of cryptography is assessed as required for the level; where a network of level 3 or more was not, a person judges whether it has to be.',
  },
  checkability: 'judgment',
  confidence: 'medium',
  applies: all(levelThree, no('security.crypto.assessment.inPlace')),
  remedy: { zh: '安排评估，或者书面说明不须评估的依据。', en: 'Have it assessed, or write down why it need not be.' },
  note: `${text}Authorities and assessors ask for the assessment from level 3 on; no text that was read says so, so that a missing one is for a person to judge.`,
  cases: proven(steps, {
    met: {
      'level 3, not assessed': systems([3], { assessment: false }),
      'one of two is level 3': systems([2, 3], { assessment: false }),
    },
    open: { 'systems are not declared': crypto({ assessment: false }), 'not said': systems([3]) },
    otherwise: {
      'level 3, assessed': systems([3], { assessment: true }),
      'level 2': systems([2], { assessment: false }),
    },
    judged: 'cn-commercial-crypto/41/assessment',
  }),
});

const supervisionSteps: Steps = [
  {
    in: 'regulations',
    article: '48',
    penalty: obstruction(
      { component: 'cn-commercial-crypto-regulations', article: '63' },
      { zh: '，最重的吊销商用密码许可证件', en: ', or cryptography licences revoked' },
    ),
  },
];

export const cooperation = cryptoRule({
  id: 'cn-commercial-crypto/48/cooperation',
  steps: supervisionSteps,
  title: { zh: '配合商用密码监督管理', en: 'Cooperation with supervision of cryptography' },
  duty: {
    zh: '密码管理等部门依法监督管理时，有关单位和人员予以配合，不干预、不阻挠。',
    en: 'When the authorities supervise commercial cryptography those concerned cooperate and do not interfere.',
  },
  checkability: 'judgment',
  applies: yes('security.crypto.inspected'),
  remedy: { zh: '指定联系人，按要求提供资料。', en: 'Name a contact and supply what is asked for.' },
  note: 'Authorities may enter, ask and copy documents; they may not ask for source code or the like.',
  cases: proven(supervisionSteps, {
    met: { 'an authority inspects': crypto({ inspected: true }) },
    otherwise: { 'none does': crypto({ inspected: false }) },
    judged: 'cn-commercial-crypto/48/cooperation',
  }),
});
