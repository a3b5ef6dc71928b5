import { examples, inPlace, no } from '../../src/rule/index.js';
import { fraudRule, measured, refrained } from './fraud-rule.js';
import { help, provider } from './penalties.js';

export const confidentiality = fraudRule({
  id: 'cn-anti-telecom-fraud/5/confidentiality',
  provision: { article: '5', paragraph: 2 },
  title: { zh: '反诈工作中知悉信息的保密', en: 'What work against fraud reveals stays confidential' },
  duty: {
    zh: '反诈工作中得知的秘密（国家的、商业的）、隐私和个人信息都要保密。',
    en: 'State and business secrets, privacy and personal information learned in work against fraud are kept confidential.',
  },
  requires: inPlace('security.fraud.confidentiality'),
  remedy: {
    zh: '在反诈制度中写明保密要求、权限和用途限制。',
    en: 'Write confidentiality, access rights and limits of use into the rules against fraud.',
  },
  cases: examples(measured('confidentiality')),
});

export const internalControl = fraudRule({
  id: 'cn-anti-telecom-fraud/6/internal-control',
  provision: { article: '6', paragraph: 5 },
  title: { zh: '反诈内部控制和安全责任制度', en: 'Internal control and responsibility against fraud' },
  duty: {
    zh: '承担风险防控责任，建立反诈内部控制机制和安全责任制度。',
    en: 'The provider answers for the control of risks: it has internal control against fraud and a system of responsibility.',
  },
  requires: inPlace('security.fraud.internalControl'),
  penalty: provider(1),
  remedy: {
    zh: '建立反诈内控制度，明确部门、人员和流程。',
    en: 'Set up internal control against fraud with a unit, persons and processes.',
  },
  cases: examples(measured('internalControl')),
});

export const newBusiness = fraudRule({
  id: 'cn-anti-telecom-fraud/6/new-business',
  provision: { article: '6', paragraph: 5 },
  title: { zh: '新业务涉诈风险安全评估', en: 'New business is assessed for fraud' },
  duty: {
    zh: '加强新业务的涉诈风险安全评估。',
    en: 'New business is assessed for the risk of fraud.',
  },
  phase: 'launch',
  requires: inPlace('security.fraud.newBusinessAssessment'),
  remedy: {
    zh: '把涉诈风险评估写入新业务上线流程并留存报告。',
    en: 'Make the assessment a step of each launch and keep the reports.',
  },
  note: 'Article 41, item 1, names internal control alone; no penalty names the assessment.',
  cases: examples(measured('newBusinessAssessment')),
});

export const training = fraudRule({
  id: 'cn-anti-telecom-fraud/8/training',
  provision: { article: '8', paragraph: 3 },
  title: { zh: '内部防范和员工反诈教育', en: 'Guarding within, and training of staff' },
  duty: {
    zh: '加强内部防范，对工作人员开展反诈教育。',
    en: 'An organisation guards against fraud within and teaches its staff about it.',
  },
  requires: inPlace('security.fraud.training'),
  remedy: { zh: '定期培训员工并留存记录。', en: 'Train staff regularly and keep the records.' },
  cases: examples(measured('training')),
});

export const noTools = fraudRule({
  id: 'cn-anti-telecom-fraud/14/tools',
  provision: { article: '14', paragraph: 1 },
  title: { zh: '不制造、买卖、提供、使用涉诈设备软件', en: 'No devices or software for fraud' },
  duty: {
    zh: '不得非法制造、买卖、提供、使用批量插卡设备、改号和虚拟拨号软件、批量账号和网络地址自动切换系统、短信语音接码平台等。',
    en: 'Multi-card devices, software that changes calling numbers, systems that switch accounts or addresses in batches, platforms that receive verification codes in bulk and the like are not unlawfully made, traded, offered or used.',
  },
  checkability: 'judgment',
  requires: no('security.fraud.offersFraudTools'),
  penalty: help,
  remedy: {
    zh: '停止提供；群控、代理切换等近似功能请法务评估。',
    en: 'Stop offering them; have counsel assess what comes close, such as device farms or rotating proxies.',
  },
  note: 'Only what is unlawful is banned; whether a product with a fair use falls under the list is a judgement.',
  cases: examples(refrained('cn-anti-telecom-fraud/14/tools', 'offersFraudTools')),
});

export const detection = fraudRule({
  id: 'cn-anti-telecom-fraud/14/detection',
  provision: { article: '14', paragraph: 2 },
  title: { zh: '识别、阻断并报告涉诈设备软件', en: 'Such devices and software are detected, blocked, reported' },
  duty: {
    zh: '采取技术措施及时识别、阻断非法设备和软件接入网络，并报告公安机关和行业主管部门。',
    en: 'Technical measures recognise and block such devices and software in time; the police and the regulator are told.',
  },
  requires: inPlace('security.fraud.detectsTools'),
  penalty: provider(5),
  remedy: {
    zh: '部署批量账号、地址切换等的识别和阻断，写明报告渠道。',
    en: 'Detect and block batches of accounts and switching addresses, and write down whom to tell.',
  },
  note: 'No item of article 41 names this duty for internet service providers; item 5, on watching and dealing with fraud, is the nearest.',
  cases: examples(measured('detectsTools')),
});
