import { all, atLeast, examples, inPlace, is, not, some, yes } from '../../src/rule/index.js';
import { criticalInfrastructureOperator } from '../definitions/critical-infrastructure-operator.js';
import { order176, refusal } from './penalties.js';
import { company, notRead, police, policeRule, since176 } from './police-rule.js';

export const majorEvents = policeRule({
  id: 'cn-public-security-internet/8/major-events',
  provision: { component: 'mps-176', article: '8' },
  title: { zh: '重大活动安保期间的重点检查', en: 'Extra points while a major event is secured' },
  duty: {
    zh: '重大活动安保期间，另查应急演练、设施有效等重点内容。',
    en: 'While a major event is secured, drills and working facilities are inspected in addition.',
  },
  confidence: 'low',
  applies: yes('security.police.majorEvent'),
  penalty: order176,
  remedy: {
    zh: '做好方案、责任、风险评估和演练，记录结论。',
    en: 'Prepare a plan, persons, a risk assessment and a drill, and record the conclusion.',
  },
  note: 'That such points exist stands in the official summary; which they are and the number of the article come from the draft of 2025.',
  given: police({ majorEvent: true }),
  cases: examples({
    judged: 'cn-public-security-internet/8/major-events',
    met: { 'a major event is secured': {} },
    open: { 'not said': police({ majorEvent: null }) },
    otherwise: { 'no such event': police({ majorEvent: false }) },
    first: since176,
  }),
});

const levelThree = some('security.systems', atLeast('security.systems[].level', 3));
const graded = (levels: readonly number[], ready?: boolean) => ({
  security: {
    systems: levels.map((level) => ({ level })),
    police: ready === undefined ? {} : { inspection: ready },
  },
});

export const yearlyInspection = policeRule({
  confidence: 'medium',
  id: 'cn-public-security-internet/9/yearly',
  provision: { component: 'mps-176', article: '9' },
  title: { zh: '三级以上每年接受一次现场检查', en: 'Level 3 and above: an on-site inspection each year' },
  duty: {
    zh: '有第三级以上等级保护对象的，公安机关每年现场检查一次；运营者备好联系人和材料。',
    en: 'Where a system of protection level 3 or above is run, the police inspect on site once a year; the operator has a contact and the papers ready.',
  },
  applies: levelThree,
  requires: inPlace('security.police.inspection'),
  penalty: refusal,
  remedy: {
    zh: '按年准备现场检查的联系人、材料和整改记录。',
    en: 'Prepare contact, papers and records of rectification for each year.',
  },
  note: `To come each year is a duty of the police, so that no day is reckoned here; what the operator owes is to be ready. ${notRead}`,
  given: {},
  cases: examples({
    met: { 'level 3, ready': graded([3, 1], true) },
    unmet: { 'level 3, not ready': graded([3, 1], false) },
    open: { 'systems are not declared': {}, 'nothing is known of it': graded([3]) },
    otherwise: { 'level 2': graded([2], false), 'no systems': graded([], false) },
    first: since176,
  }),
});

const infrastructure = (designated: boolean | null, levels: readonly number[]) => ({
  security: { criticalInfrastructure: { designated }, systems: levels.map((level) => ({ level })) },
});

export const infrastructureInspection = policeRule({
  id: 'cn-public-security-internet/9/infrastructure',
  provision: { component: 'mps-176', article: '9' },
  title: { zh: '关基运营者的年度现场检查', en: 'Critical infrastructure: an on-site inspection each year' },
  duty: {
    zh: '关键信息基础设施运营者没有三级以上对象的，可能同样每年接受一次现场检查。',
    en: 'An operator of critical infrastructure without a system of level 3 may meet an on-site inspection each year, too.',
  },
  confidence: 'low',
  applies: all(is(criticalInfrastructureOperator), not(levelThree)),
  penalty: refusal,
  remedy: { zh: '对照正式文本确认是否适用，记录结论。', en: 'Check the official text and record the conclusion.' },
  note: 'The draft of 2025 named these operators beside level 3; whether the final text does was not read.',
  given: company,
  cases: examples({
    judged: 'cn-public-security-internet/9/infrastructure',
    met: { 'level 2': infrastructure(true, [2]) },
    open: { 'not said': infrastructure(null, [2]) },
    otherwise: {
      'level 3 beside another': infrastructure(true, [3, 2]),
      'no critical infrastructure': infrastructure(false, [2]),
    },
    first: since176,
  }),
});
